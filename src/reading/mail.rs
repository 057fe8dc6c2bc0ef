//! A whole mail: which of its parts people read, which a machine wrote, which were returned.

use std::borrow::Cow;

use super::charset::Charsets;
use super::encoded_word;
use super::header::{fields, is_type, is_word, parameter};
use super::mailbox;
use super::markers;
use super::mime::{Entity, Sort};
use super::report::Kind;
use super::text::{at, cut, find, line_end, past};
use super::walk::Stretch;
use crate::knowledge::grammar;

/// How deep a forwarded report may lie.
const DEPTH: u8 = 3;

/// More of a subject is not read.
const LONGEST_SUBJECT: usize = 1000;

/// What is cut from both ends of a part.
const BLANK: &[u8] = b"\r\n \t\0";

/// The readable parts of a mail.
pub(super) struct Mail<'a> {
    /// The parts in order, decoded.
    pub(super) parts: Vec<(Stretch, Cow<'a, str>)>,
    /// What the mail is about, in the words of its `Subject`.
    pub(super) subject: String,
    /// What the headers tell.
    pub(super) expected: Expected,
    /// Whether its content can be read only with a key.
    pub(super) encrypted: bool,
    /// What comes after the delivery status is the message that was sent.
    has_status: bool,
    sets: &'a dyn Charsets,
}

/// What the headers of a mail tell of its text.
#[derive(Debug, Default)]
pub(super) struct Expected {
    /// What they say that the mail is, where they say it.
    pub(super) kind: Option<Kind>,
    /// Nothing marks it as a mail that a machine sent.
    pub(super) ordinary: bool,
    /// A mail system wrote it.
    pub(super) by_daemon: bool,
    /// The author.
    pub(super) from: Option<String>,
    /// `X-Failed-Recipients`.
    pub(super) failed: Vec<String>,
    /// Whom the message that is returned was for.
    pub(super) returned_to: Vec<String>,
    /// Who sent it.
    pub(super) returned_from: Vec<String>,
    /// Whether it came through a mailing list.
    pub(super) returned_list: bool,
}

impl Expected {
    /// Takes what the headers of the returned message say.
    pub(super) fn returned(&mut self, bytes: &[u8]) {
        fields(bytes, &mut |name, value| {
            let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
            if is("To") {
                self.returned_to.extend(addresses(value));
            } else if is("From") || is("Return-Path") {
                self.returned_from.extend(addresses(value));
            } else if is("List-Id") || is("Precedence") && is_word(value, "list") {
                self.returned_list = true;
            }
        });
        self.returned_to.truncate(16);
        self.returned_from.truncate(16);
    }
}

/// Whether bytes start with the headers of a mail.
pub(super) fn is_mail(bytes: &[u8]) -> bool {
    const TELLING: [&str; 12] = [
        "received",
        "mime-version",
        "content-type",
        "message-id",
        "return-path",
        "delivered-to",
        "x-original-to",
        "auto-submitted",
        "dkim-signature",
        "content-transfer-encoding",
        "x-mailer",
        "authentication-results",
    ];
    const PLAIN: [&str; 4] = ["date", "from", "to", "subject"];
    let mut transport = 0;
    let mut plain = 0;
    let mut begun = false;
    let mut position = 0;
    for number in 0..200 {
        let line = bytes.get(position..).unwrap_or(&[]);
        position = line_end(bytes, position) + 1;
        let empty = matches!(line, [b'\n', ..] | [b'\r', b'\n', ..]);
        if (empty && !begun)
            || matches!(line.first(), Some(b' ' | b'\t'))
            || (number == 0 && line.starts_with(b"From "))
        {
            continue;
        }
        let length = line.iter().take(80).position(|b| *b == b':' || !b.is_ascii_graphic());
        let Some(name) = length.filter(|length| at(line, *length) == b':').and_then(|length| line.get(..length)) else {
            break;
        };
        begun = true;
        let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
        plain += usize::from(PLAIN.iter().any(is));
        transport += usize::from(TELLING.iter().any(is));
        if transport >= 2 || (transport >= 1 && plain >= 2) {
            return true;
        }
    }
    false
}

/// Parses a mail.
pub(super) fn parse<'a>(bytes: &'a [u8], sets: &'a dyn Charsets) -> Option<Mail<'a>> {
    let (mut mail, entity) = head(bytes, sets)?;
    mail.message(&entity.parts(), DEPTH);
    Some(mail)
}

/// Parses the first of the mails that were pasted one after the other, and returns the others: what starts with the
/// headers of a report. What lies in the parts of a mail belongs to it.
pub(super) fn first<'a>(bytes: &'a [u8], sets: &'a dyn Charsets) -> (Option<Mail<'a>>, &'a [u8]) {
    let Some((mut mail, entity)) = head(bytes, sets) else { return (None, &[]) };
    let others = |rest: usize| {
        // The blank line may be the one before the body.
        let next = mailbox::next_report(bytes, (bytes.len() - rest).saturating_sub(3));
        next.and_then(|next| bytes.get(next..)).unwrap_or(&[])
    };
    if entity.boundary().is_some() {
        let (parts, rest) = entity.parts_and_rest();
        mail.message(&parts, DEPTH);
        return (Some(mail), others(rest.len()));
    }
    let others = others(entity.body().len());
    mail.message(&entity.without(others.len()).parts(), DEPTH);
    (Some(mail), others)
}

/// Reads the headers of a mail, behind the line that separates it from others in a mailbox.
fn head<'a>(bytes: &'a [u8], sets: &'a dyn Charsets) -> Option<(Mail<'a>, Entity<'a>)> {
    let mut start = bytes;
    while let Some(rest) = start.strip_prefix(b"\n").or(start.strip_prefix(b"\r")) {
        start = rest;
    }
    if start.starts_with(b"From ") {
        start = memchr::memchr(b'\n', start).and_then(|end| start.get(end + 1..))?;
    }
    let mut mail = Mail::new(sets);
    let entity = mail.headers(start);
    Some((mail, entity))
}

/// Parses a mail that is a report by its type.
pub(super) fn report<'a>(bytes: &'a [u8], sets: &'a dyn Charsets) -> Option<Mail<'a>> {
    Entity::new(bytes).is("multipart", "report").then(|| parse(bytes, sets))?
}

/// Parts without the mail that they were in.
pub(super) fn of_parts<'a>(parts: &[(Sort, Entity<'a>)], sets: &'a dyn Charsets) -> Mail<'a> {
    let mut mail = Mail::new(sets);
    mail.message(parts, DEPTH);
    mail
}

impl<'a> Mail<'a> {
    /// A mail of which nothing is known yet.
    pub(super) fn new(sets: &'a dyn Charsets) -> Self {
        Mail {
            parts: Vec::new(),
            subject: String::new(),
            expected: Expected::default(),
            encrypted: false,
            has_status: false,
            sets,
        }
    }

    /// Reads what the headers say of the whole mail.
    pub(super) fn headers<'b>(&mut self, bytes: &'b [u8]) -> Entity<'b> {
        let mut automatic = false;
        let mut machine = false;
        let mut addressed = false;
        let mut daemon = false;
        let mut list = false;
        let mut bounce = false;
        let mut reader = Vec::new();
        let sets = self.sets;
        let entity = Entity::with(bytes, &mut |name, value| {
            let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
            if is("Auto-Submitted") {
                machine |= !is_word(value, "no");
                automatic |= value.get(..12).is_some_and(|start| start.eq_ignore_ascii_case(b"auto-replied"));
            } else if is("Precedence") {
                automatic |= is_word(value, "auto_reply");
            } else if is("X-Autogenerated") {
                automatic |= is_word(value, "Reply");
            } else if is("X-Autoreply") || is("X-Autorespond") {
                automatic = true;
            } else if is("X-Apple-Action") {
                automatic |= is_word(value, "VACATION");
            } else if is("Subject") {
                let value = value.get(..value.len().min(LONGEST_SUBJECT)).unwrap_or(value);
                self.subject = encoded_word::decode(value, sets).trim().to_owned();
                let role = markers::starting(&self.subject).map_or("", |(marker, _)| marker.role);
                automatic |= role == "automatic";
                machine |= matches!(role, "subject" | "failed" | "delayed" | "delivered");
            } else if is("X-MS-Exchange-Message-Is-Ndr") {
                bounce = true;
            } else if is("X-Failed-Recipients") {
                self.expected.failed = addresses(value);
            } else if is("Content-Type") {
                self.encrypted = is_encrypted(value);
            } else if is("From") {
                self.expected.from = addresses(value).pop();
                addressed = true;
                daemon |= is_daemon(value);
            } else if is("Return-Path") {
                machine |= value == b"<>" || is_daemon(value);
            } else if is("To") {
                reader = addresses(value);
            } else if is("List-Id") {
                list = true;
            }
        });
        self.expected.by_daemon = (daemon || bounce) && !list && !automatic;
        if self.expected.by_daemon {
            // Whom a mail system writes to sent the message.
            self.expected.returned_from = reader;
        }
        let report = entity.parameter("report-type").unwrap_or_default();
        self.expected.ordinary = addressed
            && (list || !(machine || daemon || automatic || bounce))
            && report.is_empty()
            && self.expected.failed.is_empty();
        if report.eq_ignore_ascii_case(b"feedback-report") {
            self.expected.kind = Some(Kind::Feedback);
        } else if automatic && !daemon && !bounce && !report.eq_ignore_ascii_case(b"delivery-status") {
            self.expected.kind = Some(Kind::AutoReply);
        }
        entity
    }

    /// Reads the parts of an entity.
    pub(super) fn message(&mut self, parts: &[(Sort, Entity<'a>)], depth: u8) {
        let sets = self.sets;
        let any = |wanted: Sort| parts.iter().filter(move |(sort, _)| *sort == wanted);
        // A part that names no character set is mostly in that of another.
        let hint = parts.iter().filter_map(|(_, part)| part.parameter("charset")).find(|name| tells(name));
        let hint = hint.unwrap_or_default();
        // HTML is for where nothing else is readable.
        let html = any(Sort::Html).next().is_some()
            && any(Sort::Plain).all(|(_, part)| part.text(&hint, sets).trim().is_empty());
        for (sort, part) in parts {
            match sort {
                Sort::Status | Sort::Feedback => {
                    self.push(Stretch::DeliveryStatus, encoded_word::within(part.text(&hint, sets), sets));
                }
                Sort::Headers => self.expected.returned(&part.content()),
                Sort::Plain if !self.has_status => self.push(Stretch::Readable, part.text(&hint, sets)),
                Sort::Html if html => {
                    self.push(Stretch::Readable, Cow::Owned(super::html::to_text(&part.text(&hint, sets))));
                }
                _ => {}
            }
        }
        for (_, part) in any(Sort::Message) {
            self.expected.returned(&part.content());
        }
        // A report that somebody forwarded as an attachment; the message that a report returns is no report.
        if let Some(depth) = depth.checked_sub(1).filter(|_| !self.has_status) {
            for (_, part) in any(Sort::Message) {
                match part.content() {
                    Cow::Borrowed(bytes) => self.forwarded(bytes, depth),
                    Cow::Owned(bytes) => self.forwarded_owned(&bytes, depth),
                }
            }
        }
    }

    fn forwarded(&mut self, bytes: &'a [u8], depth: u8) {
        let entity = Entity::new(bytes);
        if entity.is("multipart", "report") {
            self.message(&entity.parts(), depth);
        }
    }

    /// The same for bytes that do not outlive the mail.
    pub(super) fn forwarded_owned(&mut self, bytes: &[u8], depth: u8) {
        let mut inner = Mail { has_status: self.has_status, ..Mail::new(self.sets) };
        inner.forwarded(bytes, depth);
        self.take(inner);
    }

    /// Takes over the parts of a mail within the mail.
    pub(super) fn take(&mut self, inner: Mail<'_>) {
        self.has_status |= inner.has_status;
        let owned = |(stretch, text): (Stretch, Cow<'_, str>)| (stretch, text.into_owned().into());
        self.parts.extend(inner.parts.into_iter().map(owned));
    }

    /// Whether a delivery status was found: what follows it is the message that was sent.
    pub(super) fn has_status(&self) -> bool {
        self.has_status
    }

    /// Adds a part, unless nothing stands in it.
    pub(super) fn push(&mut self, stretch: Stretch, text: Cow<'a, str>) {
        let bytes = text.as_bytes();
        let blank = |b: u8| BLANK.contains(&b);
        let start = past(bytes, 0, blank);
        let end = bytes.iter().rposition(|b| !blank(*b)).map_or(start, |last| last + 1);
        let text = match text {
            Cow::Borrowed(text) => Cow::Borrowed(cut(text, start..end)),
            Cow::Owned(mut text) => {
                text.truncate(end);
                text.drain(..start);
                Cow::Owned(text)
            }
        };
        if !text.is_empty() {
            self.has_status |= stretch == Stretch::DeliveryStatus;
            self.parts.push((stretch, text));
        }
    }
}

/// Whether a character set is one that others may be guessed from.
fn tells(name: &[u8]) -> bool {
    !["us-ascii", "utf-8", "utf8", "iso-8859-1"].iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// Whether a type says that the content is sealed (S/MIME, PGP).
fn is_encrypted(content_type: &[u8]) -> bool {
    let is = |main, sub| is_type(content_type, main, sub);
    let sealed = || match parameter(content_type, "smime-type") {
        Some(kind) => kind.eq_ignore_ascii_case(b"enveloped-data"),
        None => true,
    };
    is("multipart", "encrypted") || ((is("application", "pkcs7-mime") || is("application", "x-pkcs7-mime")) && sealed())
}

/// Whether a mail system itself writes under this name.
fn is_daemon(from: &[u8]) -> bool {
    let from = String::from_utf8_lossy(from);
    grammar().daemons.iter().any(|name| find(&from, 0..from.len(), name).is_some())
}

/// The addresses of a list of them: `Kay <kay@example.com>, lee@example.com`.
fn addresses(list: &[u8]) -> Vec<String> {
    let list = String::from_utf8_lossy(list);
    let mut found = Vec::new();
    for item in list.split(',').take(64) {
        if memchr::memchr(b'@', item.as_bytes()).is_none() {
            continue;
        }
        let item = item.rsplit_once('<').map_or(item, |(_, rest)| rest.split('>').next().unwrap_or(rest));
        let word = item.split_ascii_whitespace().find(|word| word.contains('@')).unwrap_or_default();
        let word = word.trim_matches(['<', '>', ';', '(', ')']);
        if word.contains('@') && word.len() < 320 {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::charset::NoCharsets;
    use super::*;

    const HEAD: &str = "From: robin@contoso.com\r\nTo: kay@example.com\r\nMIME-Version: 1.0\r\n";

    /// A report and its base64: what is forwarded as a file may come encoded.
    const REPORT: &str = "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nSorry\r\n\
        --b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b\r\n\r\nReturned\r\n";
    const ENCODED: &str = "Q29udGVudC1UeXBlOiBtdWx0aXBhcnQvcmVwb3J0OyBib3VuZGFyeT1iDQoNCi0tYg0KDQpTb3Jy\r\n\
        eQ0KLS1iDQpDb250ZW50LVR5cGU6IG1lc3NhZ2UvZGVsaXZlcnktc3RhdHVzDQoNCkFjdGlvbjog\r\n\
        ZmFpbGVkDQotLWINCg0KUmV0dXJuZWQNCg==";

    fn texts(mail: &str) -> Vec<(Stretch, String)> {
        let mail = parse(mail.as_bytes(), &NoCharsets).unwrap();
        mail.parts.into_iter().map(|(stretch, text)| (stretch, text.into_owned())).collect()
    }

    #[test]
    fn reports_alone_and_forwarded() {
        let expected =
            [(Stretch::Readable, "Sorry".to_owned()), (Stretch::DeliveryStatus, "Action: failed".to_owned())];
        assert_eq!(texts(&format!("{HEAD}{REPORT}")), expected);
        let forwarded = |encoding: &str, report: &str| {
            let part = format!("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{report}");
            texts(&format!("{HEAD}Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n{part}\r\n--out--\r\n"))
        };
        assert_eq!(forwarded("7bit", REPORT), expected);
        assert_eq!(forwarded("base64", ENCODED), expected);
        assert_eq!(forwarded("7bit", "Subject: Order\r\n\r\nNo report"), []);
    }

    #[test]
    fn what_the_headers_say() {
        let mail = |headers: &str| format!("{HEAD}{headers}\r\n\r\nText");
        let kind = |headers: &str| parse(mail(headers).as_bytes(), &NoCharsets).unwrap().expected.kind;
        assert_eq!(kind("Auto-Submitted: Auto-Replied (vacation)"), Some(Kind::AutoReply));
        assert_eq!(kind("precedence: auto_reply"), Some(Kind::AutoReply));
        assert_eq!(kind("Auto-Submitted: auto-replied\r\nX-MS-Exchange-Message-Is-Ndr:"), None);
        assert_eq!(kind("Auto-Submitted: auto-generated"), None);
        assert_eq!(kind("Content-Type: multipart/report;\r\n report-type=\"feedback-report\""), Some(Kind::Feedback));
        let failed = mail("X-Failed-Recipients: kay@example.com,\r\n\tlee@example.com, nobody");
        assert_eq!(
            parse(failed.as_bytes(), &NoCharsets).unwrap().expected.failed,
            ["kay@example.com", "lee@example.com"]
        );
    }

    #[test]
    fn what_it_is_about_and_whether_it_is_sealed() {
        let mail = format!("{HEAD}Subject: =?utf-8?Q?Unzustellbar:?=\r\n =?utf-8?Q?_gr=C3=BC=C3=9Fe?=\r\n\r\nText");
        assert_eq!(parse(mail.as_bytes(), &NoCharsets).unwrap().subject, "Unzustellbar: grüße");
        let sealed = |kind: &str| {
            parse(format!("{HEAD}Content-Type: {kind}\r\n\r\nMII=").as_bytes(), &NoCharsets).unwrap().encrypted
        };
        assert!(sealed("multipart/encrypted; boundary=b") && sealed("application/pkcs7-mime; name=smime.p7m"));
        assert!(!sealed("application/pkcs7-mime; smime-type=signed-data") && !sealed("multipart/signed; boundary=b"));
    }

    /// Would not end in time if a part cost more the more there are.
    #[test]
    fn very_many_parts() {
        let part = "--b\r\nContent-Type: text/plain\r\n\r\n.\r\n";
        let mail = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}", part.repeat(300_000));
        assert_eq!(parse(mail.as_bytes(), &NoCharsets).unwrap().parts.len(), 300_000);
    }
}
