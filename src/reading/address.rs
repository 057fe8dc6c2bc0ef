//! Mail addresses, and whether a line is about one.

use super::report::Found;
use super::text::{Place, at, before, boundary, cut, is_host_byte, near_line_end, near_line_start, starts_with};
use crate::knowledge::grammar;

/// An address and how it stands in its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// `local@domain`.
    pub(super) value: String,
    pub(super) place: Place,
    pub(super) stands: Stands,
    /// Where the address and its repeats in parentheses or angle brackets end.
    pub(super) end: usize,
}

/// How an address stands in its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is all that the line says, with its name perhaps.
    Alone,
    /// It starts the line, and a colon follows: `<user@example.com>: host … said: …`.
    Before,
    /// It starts the line, and words follow: `user@example.com ... unknown host`.
    Starts,
    /// Somewhere in a sentence.
    Inside,
}

impl Address {
    /// An address that was found before.
    pub(super) fn of(found: Found<String>) -> Self {
        Address { end: found.place.end, value: found.value, place: found.place, stands: Stands::Inside }
    }
}

/// Whether an address is one under which mail systems write.
pub(super) fn is_daemon(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    grammar().daemons.iter().any(|name| lower.starts_with(name))
}

fn is_local_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric()
        || matches!(
            b,
            b'.' | b'-'
                | b'_'
                | b'+'
                | b'='
                | b'&'
                | b'%'
                | b'*'
                | b'!'
                | b'/'
                | b'?'
                | b'~'
                | b'^'
                | b'{'
                | b'}'
                | b'|'
                | b'$'
                | b'\''
                | b'#'
        )
        || b >= 0x80
}

/// Whether a byte starts a character of a script that puts no space between a word and an address (Chinese,
/// Japanese, Korean, Thai, Hebrew), or a quotation mark.
fn joins(byte: u8) -> bool {
    matches!(byte, 0xC2 | 0xD6 | 0xD7 | 0xE0..)
}

/// The address around an `@`.
pub(super) fn around(text: &str, sign: usize, from: usize) -> Option<Address> {
    let bytes = text.as_bytes();
    let mut start = sign;
    if before(bytes, sign) == b'"' {
        // `"odd name"@example.com`.
        let low = from.max(boundary(text, sign.saturating_sub(130)));
        let open = memchr::memrchr(b'"', bytes.get(low..sign - 1)?)?;
        start = low + open;
    } else {
        // `無法傳送到user@example.com`, but `用戶@example.com`.
        let plain = before(bytes, sign) < 0x80;
        while start > from && sign - start < 128 && is_local_byte(before(bytes, start)) {
            if plain && before(bytes, start) >= 0x80 && joins(at(bytes, boundary(text, start - 1))) {
                break;
            }
            start -= 1;
        }
        let hyphen = |start| at(bytes, start) == b'-' && before(bytes, start) >= 0x80;
        while start < sign
            && (hyphen(start) || matches!(at(bytes, start), b'\'' | b'=' | b'/' | b'.' | b'#' | b'{' | b'|'))
        {
            start += 1;
        }
        if starts_with(bytes, start, "smtp=") {
            start += 5;
        }
    }
    while !text.is_char_boundary(start) && start < sign {
        start += 1;
    }
    let mut end = sign + 1;
    // Two dots are no part of a domain: `user@example.com... User unknown`.
    while end < sign + 254 && !starts_with(bytes, end, "..") && (is_host_byte(at(bytes, end)) || at(bytes, end) >= 0x80)
    {
        // `user@example.com的郵件`, but `user@例子.測試`.
        if joins(at(bytes, end)) && before(bytes, end).is_ascii_alphanumeric() {
            break;
        }
        end += 1;
    }
    if at(bytes, sign + 1) == b'[' {
        end = sign + 2;
        while matches!(at(bytes, end), b'0'..=b'9' | b'.' | b':' | b'a'..=b'f' | b'A'..=b'F' | b'I' | b'P' | b'v') {
            end += 1;
        }
        end += usize::from(at(bytes, end) == b']');
    }
    while end > sign + 1 && matches!(before(bytes, end), b'.' | b'-' | b'_') {
        end -= 1;
    }
    while !text.is_char_boundary(end) && end > sign {
        end -= 1;
    }
    if start == sign || end <= sign + 1 {
        return None;
    }
    let value = cut(text, start..end).to_owned();
    let (stands, after) = stands(text, start..end);
    Some(Address { value, place: start..end, stands, end: after })
}

/// Whether brackets behind an address only give it again, or another that it came from:
/// `(expanded from <user@example.com>)`, not `(5.1.1 <user@example.com>... User unknown)`.
fn is_repeat(inside: &str) -> bool {
    let few = inside.split_ascii_whitespace().count() <= 3;
    let code = inside.starts_with(|c: char| c.is_ascii_digit());
    inside.is_empty() || inside.contains('@') && few && !code && !inside.contains("...")
}

/// Whether a server only rewrote an address within its own domain: the one given is what the sender knows.
pub(super) fn is_rewritten(last: &str, given: &str) -> bool {
    let parts = |address: &str| {
        let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
        (local.replace('"', "").to_ascii_lowercase(), domain.to_ascii_lowercase())
    };
    let ((inner_local, inner), (outer_local, outer)) = (parts(last), parts(given));
    if !outer.contains('.') {
        return false;
    }
    let within = inner == outer || inner.strip_suffix(&outer).is_some_and(|rest| rest.ends_with('.'));
    !inner.contains('.') || within && inner_local != outer_local
}

/// How the address at a place stands in its line.
fn stands(text: &str, place: Place) -> (Stands, usize) {
    let bytes = text.as_bytes();
    // Nobody names a recipient in the middle of a long line.
    let line = near_line_start(text, place.start, 208);
    let end = near_line_end(text, place.end, 600);
    if place.start - line > 200 {
        return (Stands::Inside, place.end);
    }
    let head = cut(text, line..place.start);
    let lead = head
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '*' | '-' | '•' | '·' | '\'' | '"' | '(' | '['))
        .trim();
    let mut after = place.end;
    // `user@example.com (user@example.com)<mailto:user@example.com>`
    loop {
        while matches!(at(bytes, after), b' ' | b'\t' | b'>' | b'\'' | b'"') {
            after += 1;
        }
        let close = match at(bytes, after) {
            b'<' => b'>',
            b'(' => b')',
            b'[' if starts_with(bytes, after, "[mailto:") => b']',
            _ => break,
        };
        let inside = bytes
            .get(after..end)
            .and_then(|rest| memchr::memchr(close, rest))
            .map(|offset| cut(text, after + 1..after + offset));
        match inside {
            Some(inside) if is_repeat(inside) => after += inside.len() + 2,
            // Wrapped inside the angle brackets.
            None if starts_with(bytes, after, "<mailto:") => {
                let next = near_line_end(text, (end + 1).min(text.len()), 200);
                let close = bytes.get(after..next).and_then(|rest| memchr::memchr(b'>', rest));
                after = close.map_or(end, |offset| after + offset + 1);
                break;
            }
            _ => break,
        }
    }
    while matches!(at(bytes, after), b' ' | b'\t' | b';' | b',') {
        after += 1;
    }
    let name = lead.strip_suffix("<mailto:").or(lead.strip_suffix("mailto:")).map(str::trim);
    // `The return address was '<user@example.com>'`: a quotation mark that opens here closes no name.
    let quoted = head.ends_with("'<") && head.bytes().filter(|b| *b == b'\'').count() == 1;
    let named = head.trim_end().ends_with("<mailto:") || (head.ends_with('<') && after > place.end && !quoted);
    // Not a sentence: `For further assistance, please contact <postmaster@example.com>`.
    let short = |words: &str| !words.ends_with(',') && words.split_ascii_whitespace().count() <= 4;
    let lead_is_name = name.is_some() || (named && !lead.contains([':', '@']) && short(lead));
    if matches!(at(bytes, after), b'\n' | 0 | b'.')
        && after >= end.saturating_sub(1)
        && (lead.is_empty() || lead_is_name)
    {
        return (Stands::Alone, after.min(bytes.len()));
    }
    if lead.is_empty() && at(bytes, after) == b':' {
        return (Stands::Before, after + 1);
    }
    (if lead.is_empty() { Stands::Starts } else { Stands::Inside }, place.end)
}
