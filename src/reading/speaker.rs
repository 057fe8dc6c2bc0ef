//! Who gave a reply: the host before `said:`.

use super::report::Found;
use super::smtp_reply::back;
use super::text::{before, cut, ends_with, found, host_at, ip_in, is_host_byte};

/// The host before `said:`: `host mx.example.com[203.0.113.5] said: 550 …`.
pub(super) fn speaker(text: &str, start: usize, from: usize) -> (Option<Found<String>>, Option<Found<String>>) {
    let bytes = text.as_bytes();
    let mut position = back(bytes, start);
    for word in ["said:", "said", "responded:", "replied:"] {
        if ends_with(bytes, position, word) {
            position -= word.len();
            break;
        }
    }
    if position == back(bytes, start) && before(bytes, position) != b':' {
        return (None, None);
    }
    position -= usize::from(before(bytes, position) == b':');
    while before(bytes, position).is_ascii_whitespace() {
        position -= 1;
    }
    let mut ip = None;
    let close = before(bytes, position);
    if close == b']' || close == b')' {
        let open = if close == b']' { b'[' } else { b'(' };
        let low = from.max(position.saturating_sub(80));
        let Some(offset) = bytes.get(low..position).and_then(|piece| memchr::memrchr(open, piece)) else {
            return (None, None);
        };
        ip = ip_in(text, low + offset..position);
        position = low + offset;
        while before(bytes, position).is_ascii_whitespace() {
            position -= 1;
        }
    }
    let mut first = position;
    while first > from && position - first < 254 && is_host_byte(before(bytes, first)) {
        first -= 1;
    }
    let named = host_at(text, first, position)
        .filter(|place| super::text::is_host(cut(text, place.clone())) || place.len() > 3 && ip.is_some());
    (named.map(|place| found(text, place)), ip)
}
