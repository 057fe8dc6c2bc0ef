//! The parts of a mail (RFC 2045, 2046) that may hold an error: found in one pass, decoded when read.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode_char;

use super::charset::{self, Charsets};
use super::header::{fields, is_type, is_word, parameter, type_of};
use super::text::{at, before};

/// How deep multiparts may lie in each other.
const DEPTH: u8 = 16;

/// No boundary is longer; RFC 2046 allows 70 bytes.
const LONGEST: usize = 256;

/// What a part is for us. Parts of other sorts are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Plain text.
    Plain,
    /// HTML.
    Html,
    /// A `message/delivery-status`.
    Status,
    /// A mail within the mail.
    Message,
    /// The headers of one.
    Headers,
    /// A `message/feedback-report` (RFC 5965).
    Feedback,
}

/// A mail, or a part of one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entity<'a> {
    content_type: Option<&'a [u8]>,
    encoding: &'a [u8],
    body: &'a [u8],
}

impl<'a> Entity<'a> {
    /// Reads the headers of an entity.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Entity::with(bytes, &mut |_, _| {})
    }

    /// The same, and shows each of them.
    pub(super) fn with(bytes: &'a [u8], show: &mut dyn FnMut(&'a [u8], &'a [u8])) -> Self {
        let mut entity = Entity::default();
        let body = fields(bytes, &mut |name, value| {
            show(name, value);
            if name.eq_ignore_ascii_case(b"content-type") {
                entity.content_type = Some(value).filter(|value| !value.is_empty());
            } else if name.eq_ignore_ascii_case(b"content-transfer-encoding") {
                entity.encoding = value;
            }
        });
        entity.body = bytes.get(body..).unwrap_or(&[]);
        entity
    }

    /// Whether the entity is of a type.
    pub(super) fn is(&self, main: &str, sub: &str) -> bool {
        self.content_type.is_some_and(|value| is_type(value, main, sub))
    }

    /// A parameter of the type.
    pub(super) fn parameter(&self, name: &str) -> Option<Cow<'a, [u8]>> {
        self.content_type.and_then(|value| parameter(value, name))
    }

    /// The parts in order, the entity itself where it has none.
    pub(super) fn parts(self) -> Vec<(Sort, Entity<'a>)> {
        self.parts_and_rest().0
    }

    /// The same, and what follows the last line of the boundary.
    pub(super) fn parts_and_rest(self) -> (Vec<(Sort, Entity<'a>)>, &'a [u8]) {
        let mut parts = Vec::new();
        let end = self.collect(false, DEPTH, &mut parts);
        (parts, self.body.get(end..).unwrap_or(&[]))
    }

    /// Everything after the headers.
    pub(super) fn body(&self) -> &'a [u8] {
        self.body
    }

    /// Leaves the end out, of which `rest` bytes belong to something else.
    pub(super) fn without(self, rest: usize) -> Self {
        let body = self.body.get(..self.body.len().saturating_sub(rest)).unwrap_or(self.body);
        Entity { body, ..self }
    }

    fn collect(self, digest: bool, depth: u8, parts: &mut Vec<(Sort, Entity<'a>)>) -> usize {
        if let Some(sort) = self.sort(digest) {
            parts.push((sort, self));
        } else if let Some(depth) = depth.checked_sub(1)
            && let Some(boundary) = self.boundary()
        {
            let digest = self.is("multipart", "digest");
            return split(self.body, &boundary, &mut |part| {
                Entity::new(part).collect(digest, depth, parts);
            });
        }
        self.body.len()
    }

    fn sort(&self, digest: bool) -> Option<Sort> {
        const SORTS: [(&str, &str, Sort); 10] = [
            ("text", "plain", Sort::Plain),
            ("text", "", Sort::Plain),
            ("text", "html", Sort::Html),
            ("message", "delivery-status", Sort::Status),
            ("message", "global-delivery-status", Sort::Status),
            ("message", "rfc822", Sort::Message),
            ("message", "global", Sort::Message),
            ("text", "rfc822-headers", Sort::Headers),
            ("message", "global-headers", Sort::Headers),
            ("message", "feedback-report", Sort::Feedback),
        ];
        let Some(content_type) = self.content_type else {
            return Some(if digest { Sort::Message } else { Sort::Plain });
        };
        let (main, sub) = type_of(content_type);
        let is = |(known_main, known_sub, _): &&(&str, &str, Sort)| {
            main.eq_ignore_ascii_case(known_main.as_bytes()) && sub.eq_ignore_ascii_case(known_sub.as_bytes())
        };
        SORTS.iter().find(is).map(|(_, _, sort)| *sort)
    }

    /// The line that separates the parts of a multipart.
    pub(super) fn boundary(&self) -> Option<Cow<'a, [u8]>> {
        let value = self.content_type?;
        let multipart = value.get(..10).is_some_and(|head| head.eq_ignore_ascii_case(b"multipart/"));
        parameter(value, "boundary").filter(|boundary| multipart && (1..=LONGEST).contains(&boundary.len()))
    }

    /// The body without its transfer encoding; as it is where that is broken.
    pub(super) fn content(&self) -> Cow<'a, [u8]> {
        let decoded = if is_word(self.encoding, "base64") {
            base64_decode(self.body)
        } else if is_word(self.encoding, "quoted-printable") {
            Some(quoted_printable(self.body))
        } else {
            None
        };
        decoded.map_or(Cow::Borrowed(self.body), Cow::Owned)
    }

    /// The body as text. `hint` is the character set of another part.
    pub(super) fn text(&self, hint: &[u8], sets: &dyn Charsets) -> Cow<'a, str> {
        let charset = self.parameter("charset").unwrap_or_default();
        match self.content() {
            Cow::Borrowed(bytes) => charset::text(bytes, &charset, hint, sets),
            Cow::Owned(bytes) => Cow::Owned(charset::text(&bytes, &charset, hint, sets).into_owned()),
        }
    }
}

/// Whether an entity has parts.
pub(super) fn is_multipart(bytes: &[u8]) -> bool {
    Entity::new(bytes).boundary().is_some()
}

/// Reads one part and those within it.
pub(super) fn part<'a>(bytes: &'a [u8], parts: &mut Vec<(Sort, Entity<'a>)>) {
    Entity::new(bytes).collect(false, DEPTH, parts);
}

/// Reads the parts between the lines of a boundary.
pub(super) fn parts_between<'a>(body: &'a [u8], boundary: &[u8], parts: &mut Vec<(Sort, Entity<'a>)>) {
    split(body, boundary, &mut |bytes| part(bytes, parts));
}

/// Decodes quoted-printable. What is none stays: an equals sign that nobody encoded costs no word.
pub(super) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(equals) = memchr::memchr(b'=', rest) {
        let (before, after) = rest.split_at(equals);
        decoded.extend_from_slice(before);
        let after = after.get(1..).unwrap_or(&[]);
        let line = after.trim_ascii_start();
        let space = after.get(..after.len() - line.len()).unwrap_or(&[]);
        if let Some(byte) = quoted_printable_decode_char(at(after, 0), at(after, 1)) {
            decoded.push(byte);
            rest = after.get(2..).unwrap_or(&[]);
        } else if let Some(feed) = memchr::memchr(b'\n', space) {
            rest = after.get(feed + 1..).unwrap_or(&[]);
        } else {
            decoded.push(b'=');
            rest = after;
        }
    }
    decoded.extend_from_slice(rest);
    decoded
}

/// Shows what lies between the lines `--boundary`, to the line `--boundary--` or the end, and returns where that is.
fn split<'a>(body: &'a [u8], boundary: &[u8], found: &mut dyn FnMut(&'a [u8])) -> usize {
    let line = [b"--", boundary].concat();
    let mut start = None;
    let mut position = 0;
    let mut show = |start: Option<usize>, end: usize| {
        if let Some(part) = start.and_then(|start| body.get(start..end)).filter(|part| !part.is_empty()) {
            found(part);
        }
    };
    // Hyphens are rarer than line feeds.
    while let Some(offset) = body.get(position..).and_then(|rest| memchr::memchr(b'-', rest)) {
        let here = position + offset;
        position = here + 1;
        if (here > 0 && before(body, here) != b'\n') || !body.get(here..).is_some_and(|rest| rest.starts_with(&line)) {
            continue;
        }
        position = here + line.len();
        let last = body.get(position..).is_some_and(|rest| rest.starts_with(b"--"));
        let mut end = position + if last { 2 } else { 0 };
        while matches!(at(body, end), b' ' | b'\t' | b'\r') {
            end += 1;
        }
        // A longer line is the boundary of another multipart.
        if end < body.len() && at(body, end) != b'\n' {
            continue;
        }
        show(start, here.saturating_sub(1));
        if last {
            return end;
        }
        start = Some(end + 1);
        position = end;
    }
    show(start, body.len());
    body.len()
}

#[cfg(test)]
mod tests {
    use super::super::charset::NoCharsets;
    use super::*;

    fn parts(mail: &[u8]) -> Vec<(Sort, String)> {
        let part = |(sort, entity): (Sort, Entity<'_>)| (sort, entity.text(b"", &NoCharsets).trim().to_owned());
        Entity::new(mail).parts().into_iter().map(part).collect()
    }

    fn multipart(sub: &str, boundary: &str, parts: &[&str]) -> String {
        let mut mail = format!("Content-Type: multipart/{sub}; boundary=\"{boundary}\"\r\n\r\nFor old readers\r\n");
        for part in parts {
            mail += &format!("--{boundary}  \r\n{part}\r\n");
        }
        mail + &format!("--{boundary}--\r\nAfter all\r\n")
    }

    fn is(found: &[(Sort, String)], expected: &[(Sort, &str)]) {
        let found: Vec<_> = found.iter().map(|(sort, text)| (*sort, text.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn nested_parts_in_order() {
        let plain = "Content-Type: text/plain\r\n\r\nPlain\r\n--in\r\n--outer-not\r\n";
        let inner = multipart("alternative", "out", &[plain, "Content-Type: TEXT/HTML\r\n\r\n<p>Html"]);
        let status = "Content-Type: message/delivery-status\r\n\r\nAction: failed";
        let original = "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny";
        let headers = "Content-Type: text/rfc822-headers\r\n\r\nSubject: x";
        let mail = multipart("report", "outer", &[&inner, status, original, headers, "\r\nNo headers"]);
        let expected = [
            (Sort::Plain, "Plain\r\n--in\r\n--outer-not"),
            (Sort::Html, "<p>Html"),
            (Sort::Status, "Action: failed"),
            (Sort::Message, "Subject: x\r\n\r\ny"),
            (Sort::Headers, "Subject: x"),
            (Sort::Plain, "No headers"),
        ];
        is(&parts(mail.as_bytes()), &expected);
        let expected = expected.map(|(sort, text)| (sort, text.replace('\r', "")));
        assert_eq!(parts(mail.replace('\r', "").as_bytes()), expected);
    }

    #[test]
    fn boundaries_that_are_missing() {
        let mail = multipart("mixed", "b", &["\r\nOne", "\r\nTwo"]);
        is(&parts(mail.split("--b--").next().unwrap().as_bytes()), &[(Sort::Plain, "One"), (Sort::Plain, "Two")]);
        is(&parts(mail.replace("\"b\"", "\"c\"").as_bytes()), &[]);
        is(&parts(mail.replace("\"b\"", "\"\"").as_bytes()), &[]);
        is(&parts(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n--b--"), &[]);
        let digest = multipart("digest", "b", &["\r\nSubject: x"]);
        is(&parts(digest.as_bytes()), &[(Sort::Message, "Subject: x")]);
    }

    #[test]
    fn multiparts_too_deep() {
        let nest = |depth: usize| {
            (0..depth).fold("\r\nDeep".to_owned(), |inner, level| multipart("mixed", &format!("b{level}-"), &[&inner]))
        };
        is(&parts(nest(16).as_bytes()), &[(Sort::Plain, "Deep")]);
        is(&parts(nest(17).as_bytes()), &[]);
        is(&parts(nest(500).as_bytes()), &[]);
    }

    #[test]
    fn transfer_encodings() {
        let part = |encoding: &str, body: &str| {
            parts(
                format!("Content-Transfer-Encoding: {encoding}\nContent-Type: text/plain; charset=UTF-8\n\n{body}")
                    .as_bytes(),
            )
        };
        is(&part("Base64 (so)", "Z3LDvMOf\nZQ==\n"), &[(Sort::Plain, "grüße")]);
        is(&part("base64", "not at all!"), &[(Sort::Plain, "not at all!")]);
        is(&part("QUOTED-printable", "gr=C3=BC=\n=C3=9Fe  \n=3D"), &[(Sort::Plain, "grüße  \n=")]);
        is(&part("quoted-printable", "a = b =\t\n\nc=4"), &[(Sort::Plain, "a = b \nc=4")]);
        is(&part("8bit", "grüße"), &[(Sort::Plain, "grüße")]);
        let mail = "Content-Type: text/plain; charset=us-ascii\n\n550 5.1.1 grüße";
        let text = Entity::new(mail.as_bytes()).text(b"", &NoCharsets);
        assert!(matches!(text, Cow::Borrowed("550 5.1.1 grüße")));
    }

    #[test]
    #[cfg(feature = "charsets")]
    fn character_sets() {
        let mail =
            b"Content-Type: text/plain; charset=\"iso-8859-2\"\nContent-Transfer-Encoding: quoted-printable\n\n=B1";
        assert_eq!(Entity::new(mail).text(b"", &crate::charsets::Native), "ą");
    }
}
