//! A whole mail: which of its parts people read, which a machine wrote, which were returned.

use std::sync::OnceLock;

use mail_parser::{HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::report::Kind;
use super::walk::Stretch;

/// How deep a forwarded report may lie.
const DEPTH: u8 = 3;

/// The readable parts of a mail.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// The parts in order, decoded.
    pub(super) parts: Vec<(Stretch, String)>,
    /// What the headers say that the mail is, where they say it.
    pub(super) kind: Option<Kind>,
    /// `X-Failed-Recipients`.
    pub(super) failed: Vec<String>,
}

/// Whether bytes start with the headers of a mail.
pub(super) fn is_mail(bytes: &[u8]) -> bool {
    const TELLING: [&[u8]; 16] = [
        b"received",
        b"mime-version",
        b"content-type",
        b"message-id",
        b"return-path",
        b"delivered-to",
        b"date",
        b"from",
        b"to",
        b"subject",
        b"x-original-to",
        b"auto-submitted",
        b"dkim-signature",
        b"content-transfer-encoding",
        b"x-mailer",
        b"authentication-results",
    ];
    const PLAIN: [&[u8]; 4] = [b"date", b"from", b"to", b"subject"];
    let mut transport = 0;
    let mut plain = 0;
    for (number, line) in bytes.split(|b| *b == b'\n').take(200).enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            if transport + plain > 0 {
                break;
            }
            continue;
        }
        if matches!(line.first(), Some(b' ' | b'\t')) || (number == 0 && line.starts_with(b"From ")) {
            continue;
        }
        let Some(colon) = memchr::memchr(b':', line.get(..line.len().min(80)).unwrap_or(line)) else {
            break;
        };
        let name = line.get(..colon).unwrap_or(&[]).to_ascii_lowercase();
        if name.iter().any(|b| !b.is_ascii_graphic()) {
            break;
        }
        if PLAIN.contains(&name.as_slice()) {
            plain += 1;
        } else if TELLING.contains(&name.as_slice()) {
            transport += 1;
        }
    }
    transport >= 2 || (transport >= 1 && plain >= 2)
}

/// A parser of what matters here: the shape of a mail, and no dates or addresses of its headers.
fn parser() -> &'static MessageParser {
    static PARSER: OnceLock<MessageParser> = OnceLock::new();
    PARSER.get_or_init(|| MessageParser::new().with_mime_headers())
}

/// Parses a mail.
pub(super) fn parse(bytes: &[u8]) -> Option<Mail> {
    let mut start = bytes;
    while let Some(rest) = start.strip_prefix(b"\n").or(start.strip_prefix(b"\r")) {
        start = rest;
    }
    if start.starts_with(b"From ") {
        start = memchr::memchr(b'\n', start).and_then(|end| start.get(end + 1..))?;
    }
    if is_nested(start) {
        return None;
    }
    let mut mail = Mail::default();
    let message = parser().parse(start)?;
    mail.headers(&message);
    mail.message(&message, DEPTH);
    Some(mail)
}

/// Whether messages lie in messages deeper than any mail has them; a parser that follows them all
/// would exhaust the stack.
fn is_nested(bytes: &[u8]) -> bool {
    let mut nested = 0;
    let mut position = 0;
    while let Some(offset) = bytes.get(position..).and_then(|rest| memchr::memchr(b'/', rest)) {
        position += offset + 1;
        let is = |head: &str, tail: &str| {
            super::text::ends_with(bytes, position - 1, head) && super::text::starts_with(bytes, position, tail)
        };
        nested += usize::from(is("message", "rfc822") || is("message", "global") || is("multipart", "digest"));
        if nested > 60 {
            return true;
        }
    }
    false
}

impl Mail {
    fn headers(&mut self, message: &Message<'_>) {
        let report = message.content_type().and_then(|t| t.attribute("report-type")).unwrap_or("");
        let automatic = text_of(message.header("Auto-Submitted"))
            .is_some_and(|value| value.to_ascii_lowercase().starts_with("auto-replied"))
            || message.header("X-Autoreply").is_some()
            || message.header("X-Autorespond").is_some()
            || text_of(message.header("Precedence")).is_some_and(|value| value.eq_ignore_ascii_case("auto_reply"));
        if report.eq_ignore_ascii_case("feedback-report") {
            self.kind = Some(Kind::Feedback);
        } else if automatic
            && !report.eq_ignore_ascii_case("delivery-status")
            && message.header("X-MS-Exchange-Message-Is-Ndr").is_none()
        {
            self.kind = Some(Kind::AutoReply);
        }
        if let Some(failed) = text_of(message.header("X-Failed-Recipients")) {
            self.failed = failed
                .split(',')
                .map(|address| address.trim().to_owned())
                .filter(|address| address.contains('@'))
                .collect();
        }
    }

    fn message(&mut self, message: &Message<'_>, depth: u8) {
        let plain = message
            .parts
            .iter()
            .any(|part| matches!(&part.body, PartType::Text(text) if is_readable(part) && !text.trim().is_empty()));
        let mut nested = Vec::new();
        for part in &message.parts {
            match &part.body {
                PartType::Text(text) if is_status(part) => self.push(Stretch::DeliveryStatus, text),
                PartType::Text(text) if is_readable(part) && !self.has_status() => self.push(Stretch::Readable, text),
                PartType::Html(html) if !plain => self.push(Stretch::Readable, &super::html::to_text(html)),
                PartType::Binary(bytes) | PartType::InlineBinary(bytes) if is_status(part) => {
                    self.push(Stretch::DeliveryStatus, &String::from_utf8_lossy(bytes));
                }
                PartType::Message(inner) if is_status(part) => {
                    self.push(Stretch::DeliveryStatus, &String::from_utf8_lossy(inner.raw_message()))
                }
                PartType::Message(inner) => nested.push(inner),
                _ => {}
            }
        }
        // A report that somebody forwarded as an attachment; the message that a report returns is no report.
        if let Some(depth) = depth.checked_sub(1).filter(|_| !self.has_status()) {
            for inner in nested.into_iter().filter(|inner| is_report(inner)) {
                self.message(inner, depth);
            }
        }
    }

    /// What comes after the delivery status is the message that was sent.
    fn has_status(&self) -> bool {
        self.parts.iter().any(|(stretch, _)| *stretch == Stretch::DeliveryStatus)
    }

    fn push(&mut self, stretch: Stretch, text: &str) {
        let text = text.trim_matches(['\r', '\n', ' ', '\t', '\0']);
        if !text.is_empty() {
            self.parts.push((stretch, text.to_owned()));
        }
    }
}

fn is_report(message: &Message<'_>) -> bool {
    message.content_type().is_some_and(|t| {
        t.ctype().eq_ignore_ascii_case("multipart") && t.subtype().is_some_and(|s| s.eq_ignore_ascii_case("report"))
    })
}

fn is_status(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|t| {
        t.ctype().eq_ignore_ascii_case("message")
            && t.subtype().is_some_and(|s| {
                s.eq_ignore_ascii_case("delivery-status") || s.eq_ignore_ascii_case("global-delivery-status")
            })
    })
}

/// A part for people: no headers of the original, no attachment of another sort.
fn is_readable(part: &MessagePart<'_>) -> bool {
    part.content_type().is_none_or(|t| {
        t.ctype().eq_ignore_ascii_case("text") && t.subtype().is_none_or(|s| s.eq_ignore_ascii_case("plain"))
    })
}

fn text_of<'x>(value: Option<&'x HeaderValue<'_>>) -> Option<&'x str> {
    value.and_then(HeaderValue::as_text)
}
