//! HTML to the lines a reader sees: blocks and cells become lines, entities characters.

use super::text::{at, find_bytes, skip_space, starts_with};

/// Elements that start a line.
const BLOCKS: [&str; 20] = [
    "br",
    "p",
    "div",
    "tr",
    "td",
    "th",
    "li",
    "ul",
    "ol",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "blockquote",
    "title",
];

/// Elements whose content nobody sees.
const HIDDEN: [&str; 3] = ["style", "script", "head"];

/// The text of an HTML document.
pub(super) fn to_text(html: &str) -> String {
    let bytes = html.as_bytes();
    let mut text = String::with_capacity(html.len() / 2);
    let mut position = 0;
    let mut preformatted = false;
    let mut unclosed = false;
    while position < bytes.len() {
        let next = bytes
            .get(position..)
            .and_then(|rest| memchr::memchr(b'<', rest))
            .map_or(bytes.len(), |offset| position + offset);
        push_run(&mut text, html.get(position..next).unwrap_or(""), preformatted);
        if next >= bytes.len() {
            break;
        }
        if starts_with(bytes, next, "<!--") {
            position = bytes
                .get(next..)
                .and_then(|rest| find_bytes(rest, b"-->"))
                .map_or(bytes.len(), |offset| next + offset + 3);
            continue;
        }
        let name_start = next + 1 + usize::from(at(bytes, next + 1) == b'/');
        if !at(bytes, name_start).is_ascii_alphabetic() && at(bytes, next + 1) != b'!' {
            text.push('<');
            position = next + 1;
            continue;
        }
        let mut name_end = name_start;
        while at(bytes, name_end).is_ascii_alphanumeric() {
            name_end += 1;
        }
        let name = html.get(name_start..name_end).unwrap_or("");
        let close = bytes
            .get(next..)
            .and_then(|rest| memchr::memchr(b'>', rest))
            .map_or(bytes.len(), |offset| next + offset + 1);
        position = close;
        let closing = at(bytes, next + 1) == b'/';
        if !closing && !unclosed && HIDDEN.iter().any(|hidden| hidden.eq_ignore_ascii_case(name)) {
            if let Some(end) = end_of_hidden(bytes, close, name) {
                position = end;
            } else {
                // Never closed: what follows may still be worth reading.
                unclosed = true;
            }
        } else if BLOCKS.iter().any(|block| block.eq_ignore_ascii_case(name)) {
            if name.eq_ignore_ascii_case("pre") {
                preformatted = !closing;
            }
            let forced = name.eq_ignore_ascii_case("br") || (closing && name.eq_ignore_ascii_case("p"));
            if forced || !text.ends_with('\n') {
                while text.ends_with(' ') {
                    text.pop();
                }
                text.push('\n');
            }
        }
    }
    text
}

fn end_of_hidden(bytes: &[u8], start: usize, name: &str) -> Option<usize> {
    let mut position = start;
    while let Some(offset) = bytes.get(position..).and_then(|rest| find_bytes(rest, b"</")) {
        position += offset + 2;
        if starts_with(bytes, position, name) {
            let close = bytes.get(position..).and_then(|rest| memchr::memchr(b'>', rest));
            return Some(close.map_or(bytes.len(), |offset| position + offset + 1));
        }
    }
    None
}

/// Appends text, its white space folded and its entities decoded.
fn push_run(text: &mut String, run: &str, preformatted: bool) {
    let bytes = run.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        let byte = at(bytes, position);
        if byte.is_ascii_whitespace() && !preformatted {
            position = skip_space(bytes, position);
            if !text.ends_with([' ', '\n']) && !text.is_empty() {
                text.push(' ');
            }
        } else if byte == b'&'
            && let Some((value, length)) = super::remains::entity(bytes, position)
        {
            if value != '\0' {
                text.push(value);
            }
            position += length;
        } else {
            let mut end = position + 1;
            while end < bytes.len() && at(bytes, end) != b'&' && (preformatted || !at(bytes, end).is_ascii_whitespace())
            {
                end += 1;
            }
            text.push_str(run.get(position..end).unwrap_or(""));
            position = end;
        }
    }
}
