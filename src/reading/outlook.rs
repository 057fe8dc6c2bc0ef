//! Messages as Outlook saves them (.msg, MS-OXMSG): their parts and, of a report, what their properties say of
//! each recipient, written as the delivery status (RFC 3464) that it once was.

use std::borrow::Cow;

use super::charset::{self, Charsets};
use super::compound::{Compound, Id, ROOT, Seen, u32_at};
use super::header::is_type;
use super::html;
use super::mail::Mail;
use super::mime::Entity;
use super::report::Kind;
use super::rtf;
use super::walk::Stretch;

/// How deep messages may lie in each other.
const DEPTH: u8 = 3;

/// Recipients and attachments beyond this are not read.
const MOST: usize = 2000;

/// Properties (MS-OXPROPS), by their numbers.
mod property {
    pub(super) const CLASS: u16 = 0x001A;
    pub(super) const SUBJECT: u16 = 0x0037;
    pub(super) const ORIGINAL_DISPLAY_TO: u16 = 0x0074;
    pub(super) const HEADERS: u16 = 0x007D;
    pub(super) const SUPPLEMENTARY_INFO: u16 = 0x0C1B;
    pub(super) const STATUS_CODE: u16 = 0x0C20;
    pub(super) const REMOTE_SERVER: u16 = 0x0C21;
    pub(super) const BODY: u16 = 0x1000;
    pub(super) const REPORT_TEXT: u16 = 0x1001;
    pub(super) const RTF: u16 = 0x1009;
    pub(super) const HTML: u16 = 0x1013;
    pub(super) const DISPLAY_NAME: u16 = 0x3001;
    pub(super) const ADDRESS: u16 = 0x3003;
    pub(super) const DATA: u16 = 0x3701;
    pub(super) const FILE_NAME: u16 = 0x3704;
    pub(super) const LONG_FILE_NAME: u16 = 0x3707;
    pub(super) const MIME_TYPE: u16 = 0x370E;
    pub(super) const SMTP_ADDRESS: u16 = 0x39FE;
    pub(super) const ORIGINAL_NAME: u16 = 0x3A13;
    pub(super) const INTERNET_CODE_PAGE: u16 = 0x3FDE;
    pub(super) const CODE_PAGE: u16 = 0x3FFD;
    pub(super) const REPORTING_SERVER: u16 = 0x6820;
}
use property as p;

/// What a property holds, by the second half of its tag.
const NUMBER: u16 = 0x0003;
const OBJECT: u16 = 0x000D;
const STRING: u16 = 0x001E;
const UNICODE: u16 = 0x001F;
const BINARY: u16 = 0x0102;

/// Reads the message in a compound file. None where it holds no message.
pub(super) fn message<'a>(file: &Compound<'_>, sets: &'a dyn Charsets) -> Option<Mail<'a>> {
    let mut seen = Seen::default();
    let top = Bag::new(file, ROOT, 32, &mut seen);
    if top.tags.is_empty() {
        return None;
    }
    let mut mail = Mail::new(sets);
    Reader { sets, page: top.page(), seen }.message(&top, &mut mail, DEPTH);
    Some(mail)
}

/// The properties of a message, a recipient or an attachment: a storage with a stream for each that is long.
struct Bag<'b, 'f> {
    file: &'b Compound<'f>,
    /// The long properties by their tags, and in order the recipients and attachments.
    tags: Vec<(u32, Id)>,
    recipients: Vec<Id>,
    attachments: Vec<Id>,
    /// The short properties, 16 bytes each.
    fixed: Cow<'f, [u8]>,
}

impl<'b, 'f> Bag<'b, 'f> {
    /// `head` is how many bytes stand before the short properties.
    fn new(file: &'b Compound<'f>, storage: Id, head: usize, seen: &mut Seen) -> Self {
        let mut bag =
            Bag { file, tags: Vec::new(), recipients: Vec::new(), attachments: Vec::new(), fixed: Cow::default() };
        for id in file.children(storage, seen) {
            let name = file.name(id);
            if let Some(tag) = name.strip_prefix("__substg1.0_") {
                let tag = tag.get(..8).and_then(|tag| u32::from_str_radix(tag, 16).ok());
                bag.tags.extend(tag.map(|tag| (tag, id)));
            } else if name.starts_with("__recip_version1.0_") {
                bag.recipients.push(id);
            } else if name.starts_with("__attach_version1.0_") {
                bag.attachments.push(id);
            } else if name.starts_with("__properties_version1.0") {
                bag.fixed = match file.stream(id) {
                    Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(head..).unwrap_or(&[])),
                    Cow::Owned(bytes) => Cow::Owned(bytes.get(head..).unwrap_or(&[]).to_vec()),
                };
            }
        }
        // The directory is a tree by length and name; the order that people know is that of the numbers.
        bag.recipients = crate::order::sorted(bag.recipients, Ord::cmp);
        bag.attachments = crate::order::sorted(bag.attachments, Ord::cmp);
        bag
    }

    fn find(&self, id: u16, kind: u16) -> Option<Id> {
        let wanted = u32::from(id) << 16 | u32::from(kind);
        self.tags.iter().find(|(tag, _)| *tag == wanted).map(|(_, stream)| *stream)
    }

    fn number(&self, id: u16) -> Option<u32> {
        let wanted = u32::from(id) << 16 | u32::from(NUMBER);
        self.fixed.chunks_exact(16).find(|entry| u32_at(entry, 0) == wanted).map(|entry| u32_at(entry, 8))
    }

    fn bytes(&self, id: u16) -> Option<Cow<'f, [u8]>> {
        self.find(id, BINARY).map(|stream| self.file.stream(stream))
    }

    /// The character set of strings that are not Unicode.
    fn page(&self) -> String {
        let page = self.number(p::CODE_PAGE).or_else(|| self.number(p::INTERNET_CODE_PAGE));
        charset::of_code_page(page.unwrap_or(0))
    }
}

/// What holds for all of a file.
struct Reader<'a> {
    sets: &'a dyn Charsets,
    page: String,
    seen: Seen,
}

impl Reader<'_> {
    /// A string, without what ends it.
    fn text(&self, bag: &Bag<'_, '_>, id: u16) -> Option<String> {
        let text = match (bag.find(id, UNICODE), bag.find(id, STRING)) {
            (Some(stream), _) => charset::utf16(&bag.file.stream(stream), u16::from_le_bytes),
            (None, Some(stream)) => {
                charset::text(&bag.file.stream(stream), self.page.as_bytes(), b"", self.sets).into_owned()
            }
            (None, None) => return None,
        };
        Some(text.trim_matches('\0').to_owned()).filter(|text| !text.trim().is_empty())
    }

    fn message(&mut self, bag: &Bag<'_, '_>, mail: &mut Mail<'_>, depth: u8) {
        let class = self.text(bag, p::CLASS).unwrap_or_default().to_ascii_lowercase();
        let headers = self.text(bag, p::HEADERS).unwrap_or_default();
        mail.headers(headers.as_bytes());
        if let Some(subject) = self.text(bag, p::SUBJECT) {
            // A prefix such as `RE: ` may be told apart by a control character and its length.
            let mark = subject.starts_with('\u{1}').then(|| subject.chars().take(2).map(char::len_utf8).sum());
            mail.subject = subject.get(mark.unwrap_or(0)..).unwrap_or("").trim().to_owned();
        }
        if class.starts_with("ipm.note.rules.") {
            mail.expected.kind = Some(Kind::AutoReply);
        }
        mail.encrypted |= class.contains("smime") && !class.contains("multipartsigned");
        let body = self.body(bag);
        if let Some(text) = self.text(bag, p::REPORT_TEXT).filter(|text| !body.contains(text.trim())) {
            mail.push(Stretch::Readable, Cow::Owned(text));
        }
        mail.push(Stretch::Readable, Cow::Owned(body));
        if let Some(action) = action(&class) {
            mail.expected.ordinary = false;
            let status = self.delivery_status(bag, action);
            mail.push(Stretch::DeliveryStatus, Cow::Owned(status));
        }
        for attachment in bag.attachments.iter().take(MOST) {
            let attachment = Bag::new(bag.file, *attachment, 8, &mut self.seen);
            self.attachment(&attachment, mail, depth);
        }
    }

    /// What people read of a message.
    fn body(&self, bag: &Bag<'_, '_>) -> String {
        if let Some(text) = self.text(bag, p::BODY) {
            return text;
        }
        let html = match bag.bytes(p::HTML) {
            Some(bytes) => {
                let page = charset::of_code_page(bag.number(p::INTERNET_CODE_PAGE).unwrap_or(0));
                Some(charset::text(&bytes, page.as_bytes(), self.page.as_bytes(), self.sets).into_owned())
            }
            None => self.text(bag, p::HTML),
        };
        if let Some(html) = html {
            return html::to_text(&html);
        }
        let packed = bag.bytes(p::RTF).unwrap_or_default();
        match rtf::text(&rtf::unpack(&packed), self.sets) {
            (text, true) => html::to_text(&text),
            (text, false) => text,
        }
    }

    /// The fields of a delivery status (MS-OXCMAIL 2.1.3.6.1), from the properties of the recipients.
    fn delivery_status(&mut self, bag: &Bag<'_, '_>, action: &str) -> String {
        let mut status = String::new();
        field(&mut status, "Reporting-MTA: dns; ", self.text(bag, p::REPORTING_SERVER));
        for recipient in bag.recipients.iter().take(MOST) {
            let recipient = Bag::new(bag.file, *recipient, 8, &mut self.seen);
            self.recipient(&recipient, action, &mut status);
        }
        if bag.recipients.is_empty() {
            let addressed = self.text(bag, p::ORIGINAL_DISPLAY_TO).unwrap_or_default();
            for address in addressed.split(';').map(str::trim).filter(|address| is_address(address)).take(MOST) {
                status.push('\n');
                field(&mut status, "Final-Recipient: rfc822; ", Some(bare(address)));
                field(&mut status, "Action: ", Some(action.to_owned()));
            }
        }
        status
    }

    fn recipient(&self, bag: &Bag<'_, '_>, action: &str, status: &mut String) {
        let names = [p::SMTP_ADDRESS, p::ADDRESS, p::ORIGINAL_NAME, p::DISPLAY_NAME];
        let address = names.into_iter().filter_map(|name| self.text(bag, name)).find(|name| is_address(name));
        status.push('\n');
        field(status, "Final-Recipient: rfc822; ", address.as_deref().map(bare));
        field(
            status,
            "X-Display-Name: ",
            self.text(bag, p::DISPLAY_NAME).filter(|name| Some(name) != address.as_ref()),
        );
        field(status, "Action: ", Some(action.to_owned()));
        let told = self.text(bag, p::SUPPLEMENTARY_INFO).unwrap_or_default();
        let told = Supplement::parse(told.trim());
        let code = bag.number(p::STATUS_CODE).filter(|code| (200..600).contains(code));
        let code = code.map(|code| [code / 100, code / 10 % 10, code % 10].map(|digit| digit.to_string()).join("."));
        field(status, "Status: ", told.status.map(str::to_owned).or(code));
        field(status, "Remote-MTA: dns; ", self.text(bag, p::REMOTE_SERVER).or(told.server.map(str::to_owned)));
        field(status, "Diagnostic-Code: ", Some(told.diagnostic.to_owned()));
    }

    fn attachment(&mut self, bag: &Bag<'_, '_>, mail: &mut Mail<'_>, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let sort = self.text(bag, p::MIME_TYPE).unwrap_or_default();
        let is = |main, sub| is_type(sort.as_bytes(), main, sub);
        let name = self.text(bag, p::LONG_FILE_NAME).or_else(|| self.text(bag, p::FILE_NAME)).unwrap_or_default();
        let named = |ending: &str| name.to_ascii_lowercase().ends_with(ending);
        if let Some(inner) = bag.find(p::DATA, OBJECT) {
            // A report that somebody forwarded; the message that a report returns is none.
            let inner = Bag::new(bag.file, inner, 24, &mut self.seen);
            let class = self.text(&inner, p::CLASS).unwrap_or_default().to_ascii_lowercase();
            let headers = self.text(&inner, p::HEADERS).unwrap_or_default();
            let reports = action(&class).is_some() || Entity::new(headers.as_bytes()).is("multipart", "report");
            if reports && !mail.has_status() {
                let mut found = Mail::new(self.sets);
                self.message(&inner, &mut found, depth);
                mail.take(found);
            } else {
                mail.expected.returned(headers.as_bytes());
            }
            return;
        }
        let Some(data) = bag.bytes(p::DATA) else { return };
        if is("message", "delivery-status") || is("message", "global-delivery-status") {
            mail.push(Stretch::DeliveryStatus, Cow::Owned(self.plain(&data)));
        } else if (is("message", "rfc822") || named(".eml")) && !mail.has_status() {
            mail.forwarded_owned(&data, depth);
        } else if is("multipart", "signed") {
            // A signed message is kept whole, as it came.
            let mut found = Mail::new(self.sets);
            found.message(&Entity::new(&data).parts(), depth);
            mail.take(found);
        } else if named(".rpmsg") {
            mail.encrypted = true;
        }
    }

    fn plain(&self, bytes: &[u8]) -> String {
        charset::text(bytes, b"", self.page.as_bytes(), self.sets).into_owned()
    }
}

/// The `Action` that a class of messages tells (MS-OXCMAIL 2.2.3.7.1.1). None for what is no delivery report.
fn action(class: &str) -> Option<&'static str> {
    let ends = |ending| class.starts_with("report.") && class.ends_with(ending);
    [
        (".ndr", "failed"),
        (".delayed.dr", "delayed"),
        (".relayed.dr", "relayed"),
        (".expanded.dr", "expanded"),
        (".dr", "delivered"),
    ]
    .into_iter()
    .find_map(|(ending, action)| ends(ending).then_some(action))
}

/// What a mail system says of a recipient, `<server #5.1.1 smtp;550 5.1.1 unknown>`, in its parts.
#[derive(Debug, Default, PartialEq)]
struct Supplement<'s> {
    server: Option<&'s str>,
    status: Option<&'s str>,
    diagnostic: &'s str,
}

impl<'s> Supplement<'s> {
    fn parse(text: &'s str) -> Self {
        let whole = Supplement { diagnostic: text, ..Supplement::default() };
        let Some(inside) = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')) else { return whole };
        let Some((server, rest)) = inside.split_once('#') else { return whole };
        let (status, diagnostic) = rest.split_once(' ').unwrap_or((rest, ""));
        let is_code =
            status.split('.').count() == 3 && status.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !is_code || server.trim_end().contains(char::is_whitespace) {
            return whole;
        }
        let server = Some(server.trim_end()).filter(|server| !server.is_empty());
        Supplement { server, status: Some(status), diagnostic: diagnostic.trim() }
    }
}

/// Writes a field on one line, unless it has no value.
fn field(status: &mut String, name: &str, value: Option<String>) {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return };
    status.push_str(name);
    status.push_str(&super::text::one_line(&value));
    status.push('\n');
}

fn is_address(name: &str) -> bool {
    let name = bare(name);
    name.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
        && !name.contains(char::is_whitespace)
}

/// An address without quotes or brackets around it.
fn bare(address: &str) -> String {
    address.trim().trim_matches(['\'', '"', '<', '>']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mail_systems_say_of_a_recipient() {
        let parsed = Supplement::parse("<mail.contoso.com #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound>");
        let diagnostic = "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound";
        assert_eq!(parsed, Supplement { server: Some("mail.contoso.com"), status: Some("5.1.10"), diagnostic });
        assert_eq!(Supplement::parse("<#5.4.0>").status, Some("5.4.0"));
        for odd in ["550 5.1.10 not found", "<a b #5.1.1 x>", "<mail.contoso.com>", "<mail #x>", ""] {
            assert_eq!(Supplement::parse(odd).diagnostic, odd);
        }
    }

    #[test]
    fn classes() {
        assert_eq!(action("report.ipm.note.ndr"), Some("failed"));
        assert_eq!(action("report.ipm.note.delayed.dr"), Some("delayed"));
        assert_eq!(action("report.ipm.note.dr"), Some("delivered"));
        assert_eq!(action("report.ipm.note.ipnrn"), None);
        assert_eq!(action("ipm.note"), None);
    }
}
