//! What a paste holds of a mail's source: a whole report after some prose, parts without the headers
//! above them, or lines of base64 that nobody decoded.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;

use super::charset::{Charsets, NoCharsets};
use super::mail::{self, Mail};
use super::mime;
use super::text::{at, cut, ends_with, line_end, starts_with};
use super::walk::Stretch;

/// The longest line of base64 that is known (RFC 2045, section 6.8), and the shortest.
const LINE: std::ops::RangeInclusive<usize> = 60..=76;

/// The mail in a text that does not start with one, or none.
pub(super) fn mail<'a>(text: &'a str, sets: &'a dyn Charsets) -> Option<Mail<'a>> {
    let bytes = text.as_bytes();
    let mut report = false;
    let mut status = text.trim_start().starts_with("--");
    for sign in memchr::memchr2_iter(b'/', b'-', bytes) {
        let stands = |head: &str, tail: &str| ends_with(bytes, sign, head) && starts_with(bytes, sign + 1, tail);
        report |= stands("multipart", "report");
        status |= stands("message", "delivery-status") || stands("final", "recipient:");
    }
    let whole = if report { after_prose(text, sets) } else { None };
    let (prose, mut mail) = whole.or_else(|| if status { parts(text, sets) } else { None })?;
    let prose = prose.trim();
    if !prose.is_empty() {
        mail.parts.insert(0, (Stretch::Readable, Cow::Borrowed(prose)));
    }
    Some(mail).filter(|mail| !mail.parts.is_empty())
}

/// Whether a text starts with the headers of one part of a mail, and another part follows.
pub(super) fn starts_with_part(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    starts_with(start, 0, "content-")
        && !mime::is_multipart(start)
        && std::str::from_utf8(start).is_ok_and(|text| mail(text, &NoCharsets).is_some())
}

/// A report that starts with its headers in a paragraph of its own.
fn after_prose<'a>(text: &'a str, sets: &'a dyn Charsets) -> Option<(&'a str, Mail<'a>)> {
    let bytes = text.as_bytes();
    let mut position = 0;
    let mut blank = true;
    while position < bytes.len() {
        let end = line_end(bytes, position);
        let empty = cut(text, position..end).trim().is_empty();
        let rest = bytes.get(position..).unwrap_or(&[]);
        if blank
            && !empty
            && mail::is_mail(rest)
            && let Some(mail) = mail::report(rest, sets)
        {
            return Some((cut(text, 0..position), mail));
        }
        blank = empty;
        position = end + 1;
    }
    None
}

/// Parts with the line of their boundary between them, a header `Content-…` below it.
fn parts<'a>(text: &'a str, sets: &'a dyn Charsets) -> Option<(&'a str, Mail<'a>)> {
    let bytes = text.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        let end = line_end(bytes, position);
        if starts_with(bytes, position, "--") && starts_with(bytes, end + 1, "content-") {
            let boundary = cut(text, position + 2..end).trim_end();
            let above = cut(text, 0..position);
            let part_above = starts_with(above.trim_start().as_bytes(), 0, "content-");
            let mut parts = Vec::new();
            if part_above {
                mime::part(above.trim_start().as_bytes(), &mut parts);
            }
            mime::parts_between(bytes.get(position..)?, boundary.as_bytes(), &mut parts);
            let mail = mail::of_parts(&parts, sets);
            return Some((if part_above { "" } else { above }, mail));
        }
        position = end + 1;
    }
    None
}

/// The text with its lines of base64 decoded, where there are some that hold text.
pub(super) fn without_base64(text: &str) -> Option<String> {
    let mut decoded = String::new();
    let mut done = 0;
    let mut position = 0;
    while position < text.len() {
        let end = line_end(text.as_bytes(), position);
        let length = line(text, position, end).len();
        if !(LINE.contains(&length) && length.is_multiple_of(4)) {
            position = end + 1;
            continue;
        }
        let (run, after) = run(text, position, length);
        if run.len() >= 2 * length
            && let Some(words) = base64_decode(run.as_bytes()).and_then(|bytes| String::from_utf8(bytes).ok())
            && !words.contains(|c: char| c.is_control() && !c.is_whitespace())
        {
            decoded.push_str(cut(text, done..position));
            decoded.push_str(&words);
            decoded.push('\n');
            done = after;
        }
        position = after;
    }
    (done > 0).then(|| decoded + cut(text, done..text.len()))
}

/// A line without what quotes or indents it; empty where it is no base64.
fn line(text: &str, start: usize, end: usize) -> &str {
    let line = cut(text, start..end).trim_start_matches(['>', ' ', '\t']).trim_end();
    let encoded = line.trim_end_matches('=').bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'));
    if encoded { line } else { "" }
}

/// Lines of one length and the shorter one that ends them, and where the text goes on.
fn run(text: &str, start: usize, length: usize) -> (String, usize) {
    let mut run = String::new();
    let mut position = start;
    while position < text.len() {
        let end = line_end(text.as_bytes(), position);
        let line = line(text, position, end);
        if line.is_empty() || line.len() > length || !line.len().is_multiple_of(4) {
            break;
        }
        run.push_str(line);
        position = end + 1;
        if line.len() < length || at(line.as_bytes(), length - 1) == b'=' {
            break;
        }
    }
    (run, position.min(text.len()))
}
