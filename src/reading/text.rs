//! Small tools over the normalised text. None of them panics on any range.

use core::net::IpAddr;
use std::borrow::Cow;
use std::ops::Range;

use super::report::Found;

/// Bytes of the normalised text.
pub(super) type Place = Range<usize>;

/// The text of a place, empty where the place is not one.
pub(super) fn cut(text: &str, place: Place) -> &str {
    text.get(place).unwrap_or("")
}

/// The byte at a position, NUL past the end.
pub(super) fn at(bytes: &[u8], position: usize) -> u8 {
    bytes.get(position).copied().unwrap_or(0)
}

/// The byte before a position, NUL at the start.
pub(super) fn before(bytes: &[u8], position: usize) -> u8 {
    position.checked_sub(1).map_or(0, |p| at(bytes, p))
}

/// The place without white space around it.
pub(super) fn trim(text: &str, place: Place) -> Place {
    let piece = cut(text, place.clone());
    let start = place.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    start..end
}

/// Appends words to a line, with single spaces between them.
pub(super) fn push_words(line: &mut String, piece: &str) {
    for word in piece.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
}

/// The words of a place, borrowed where they stand on one line already.
pub(super) fn one_line(piece: &str) -> Cow<'_, str> {
    let piece = piece.trim();
    if piece.contains('\n') || piece.contains("  ") || piece.contains('\t') {
        let mut line = String::with_capacity(piece.len());
        push_words(&mut line, piece);
        Cow::Owned(line)
    } else {
        Cow::Borrowed(piece)
    }
}

/// A place with its words.
pub(super) fn found(text: &str, place: Place) -> Found<String> {
    let place = trim(text, place);
    Found { value: one_line(cut(text, place.clone())).into_owned(), place }
}

/// Skips spaces, tabs and line breaks.
pub(super) fn skip_space(bytes: &[u8], mut position: usize) -> usize {
    while at(bytes, position).is_ascii_whitespace() {
        position += 1;
    }
    position
}

/// The first position from another on at which something does not hold.
pub(super) fn past(bytes: &[u8], start: usize, holds: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(start..).unwrap_or(&[]);
    rest.iter().position(|b| !holds(*b)).map_or(bytes.len(), |offset| start + offset)
}

/// The end of the line that holds a position: its line feed, or the end of the text.
pub(super) fn line_end(bytes: &[u8], position: usize) -> usize {
    bytes.get(position..).and_then(|rest| memchr::memchr(b'\n', rest)).map_or(bytes.len(), |offset| position + offset)
}

/// No error detail is longer. The bound keeps every look ahead short, whatever is pasted.
const LONGEST: usize = 16 * 1024;

/// The nearest character boundary at or before a position.
pub(super) fn boundary(text: &str, position: usize) -> usize {
    let mut position = position.min(text.len());
    while !text.is_char_boundary(position) {
        position -= 1;
    }
    position
}

/// How far a reader at a position may look.
pub(super) fn reach(text: &str, position: usize, limit: usize) -> usize {
    limit.min(boundary(text, position.saturating_add(LONGEST)))
}

/// The start of the line that holds a position, or a bound not far before it.
pub(super) fn near_line_start(text: &str, position: usize, distance: usize) -> usize {
    let low = boundary(text, position.saturating_sub(distance));
    text.as_bytes()
        .get(low..position)
        .and_then(|rest| memchr::memrchr(b'\n', rest))
        .map_or(low, |offset| low + offset + 1)
}

/// The end of the line that holds a position, or a bound not far behind it.
pub(super) fn near_line_end(text: &str, position: usize, distance: usize) -> usize {
    let high = boundary(text, position.saturating_add(distance)).max(position);
    text.as_bytes()
        .get(position..high)
        .and_then(|rest| memchr::memchr(b'\n', rest))
        .map_or(high, |offset| position + offset)
}

/// The end of the paragraph that holds a position: the line feed before a blank line, or `limit`.
pub(super) fn paragraph_end(text: &str, position: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let limit = reach(text, position, limit);
    let mut line = position;
    while let Some(offset) = bytes.get(line..limit).and_then(|rest| memchr::memchr(b'\n', rest)) {
        let feed = line + offset;
        let mut next = feed + 1;
        while matches!(at(bytes, next), b' ' | b'\t') && next < limit {
            next += 1;
        }
        if at(bytes, next) == b'\n' || next >= limit {
            return feed;
        }
        line = next;
    }
    limit
}

/// Whether the bytes at a position are `word`, without regard to case.
pub(super) fn starts_with(bytes: &[u8], position: usize, word: &str) -> bool {
    bytes
        .get(position..position.saturating_add(word.len()))
        .is_some_and(|piece| piece.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether the bytes before a position are `word`, without regard to case.
pub(super) fn ends_with(bytes: &[u8], position: usize, word: &str) -> bool {
    position
        .checked_sub(word.len())
        .and_then(|start| bytes.get(start..position))
        .is_some_and(|piece| piece.eq_ignore_ascii_case(word.as_bytes()))
}

/// The first position in a place at which `word` stands, without regard to case.
pub(super) fn find(text: &str, place: Place, word: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let first = *word.as_bytes().first()?;
    let mut position = place.start;
    while position < place.end {
        let rest = bytes.get(position..place.end)?;
        let offset = memchr::memchr2(first.to_ascii_lowercase(), first.to_ascii_uppercase(), rest)?;
        position += offset;
        if position + word.len() <= place.end && starts_with(bytes, position, word) {
            return Some(position);
        }
        position += 1;
    }
    None
}

/// The first position of a few bytes. `memchr::memmem` searches as fast and adds 5 kB to the page.
pub(super) fn find_bytes(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    memchr::memchr_iter(first, bytes).find(|at| bytes.get(*at..).is_some_and(|rest| rest.starts_with(wanted)))
}

/// Whether a byte can stand in a host name.
pub(super) fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
}

/// The host name or bare word that starts at a position, without punctuation after it.
pub(super) fn host_at(text: &str, position: usize, limit: usize) -> Option<Place> {
    let bytes = text.as_bytes();
    let mut end = position;
    while end < limit && is_host_byte(at(bytes, end)) {
        end += 1;
    }
    while end > position && !before(bytes, end).is_ascii_alphanumeric() {
        end -= 1;
    }
    let start = (position..end).find(|&p| at(bytes, p).is_ascii_alphanumeric())?;
    (end > start).then_some(start..end)
}

/// Whether a word looks like the full name of a host.
pub(super) fn is_host(word: &str) -> bool {
    let mut labels = 0;
    for label in word.split('.') {
        let bytes = label.as_bytes();
        if bytes.is_empty() || bytes.len() > 63 || !bytes.iter().all(|&b| is_host_byte(b)) {
            return false;
        }
        labels += 1;
    }
    labels >= 2
        && word.len() <= 253
        && word
            .rsplit('.')
            .next()
            .is_some_and(|top| top.len() >= 2 && top.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()))
}

/// The address of a host inside a place: without brackets, port or zone.
pub(super) fn ip_in(text: &str, place: Place) -> Option<Found<String>> {
    let place = trim(text, place);
    let bytes = text.as_bytes();
    let (mut start, mut end) = (place.start, place.end);
    while start < end && matches!(at(bytes, start), b'[' | b'(' | b'<') {
        start += 1;
    }
    if starts_with(bytes, start, "IPv6:") {
        start += 5;
    }
    let is_ip_byte = |b: u8| b.is_ascii_hexdigit() || matches!(b, b'.' | b':');
    let mut stop = start;
    while stop < end && is_ip_byte(at(bytes, stop)) {
        stop += 1;
    }
    end = stop;
    while end > start && matches!(before(bytes, end), b'.' | b':') && !ends_with(bytes, end, "::") {
        end -= 1;
    }
    let word = cut(text, start..end);
    if word.parse::<IpAddr>().is_ok() {
        return Some(Found { value: word.to_owned(), place: start..end });
    }
    let bare = &word.get(..word.rfind(':')?)?;
    bare.parse::<IpAddr>().is_ok().then(|| Found { value: (*bare).to_owned(), place: start..start + bare.len() })
}
