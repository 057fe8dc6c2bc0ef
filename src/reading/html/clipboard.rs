//! HTML as people bring it: beside the plain text on a clipboard, or as source that was pasted as text.

use super::super::mime::quoted_printable;
use super::super::text::{find_bytes, starts_with};
use super::tag::Tag;
use super::{BLOCKS, EMPTY, HIDDEN, Writer, to_text};

/// Elements that texts in HTML begin with, besides blocks.
const STARTS: [&str; 12] = ["html", "body", "p", "br", "span", "font", "td", "th", "tbody", "b", "strong", "a"];

/// The text of what was copied as rich text, where it says more than the plain form beside it: lines,
/// addresses behind names and links. Else none, and the plain form is to be taken.
///
/// The plain form that a browser makes leaves out where links lead. What comes from editors and
/// consoles is nothing but coloured: there the plain form has the better spaces.
pub fn rich_text(html: &str, plain: &str) -> Option<String> {
    let text = to_text(html);
    let said = |text: &str| text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let names = |text: &str| text.bytes().filter(|byte| *byte == b'@').count() + text.matches("://").count();
    let complete = said(&text) > 0 && said(&text) * 10 >= said(plain) * 9;
    let more = names(&text) > names(plain) || lines(&text) > lines(plain);
    (complete && more).then(|| text.trim().to_owned())
}

/// The text of HTML source, or none where a text is none: one that starts with a tag, or in which
/// tags make many more lines than line ends do, as where a system stored a message in one line.
pub(in super::super) fn of_source(text: &str) -> Option<String> {
    let start = text.trim_start();
    let lines = match Tag::at(start, 0) {
        Some(tag) if tag.is_any(&STARTS) || tag.is_any(&BLOCKS) || tag.is_any(&HIDDEN) || tag.is_any(&EMPTY) => false,
        _ if starts_with(start.as_bytes(), 0, "<!doctype html") => false,
        _ if line_tags(text) / 2 > memchr::memchr_iter(b'\n', text.trim().as_bytes()).count() => true,
        _ => return None,
    };
    let decoded =
        find_bytes(text.as_bytes(), b"=3D\"").and_then(|_| String::from_utf8(quoted_printable(text.as_bytes())).ok());
    let text = Writer::new(decoded.as_deref().unwrap_or(text)).run(lines);
    (!text.trim().is_empty()).then_some(text)
}

/// How many tags make lines.
fn line_tags(text: &str) -> usize {
    let mut count = 0;
    let mut position = 0;
    while let Some(offset) = text.as_bytes().get(position..).and_then(|rest| memchr::memchr(b'<', rest)) {
        position += offset + 1;
        if let Some(tag) = Tag::at(text, position - 1) {
            count += usize::from(tag.is("br") || (tag.closing && tag.is_any(&["p", "div", "tr", "li"])));
            position = tag.end;
        }
    }
    count
}
