//! The header block of a mail or of one of its parts: its fields, unfolded by nobody who need not.

use std::borrow::Cow;

use super::text::{at, line_end, past};

/// Shows each field of a header block, its name and its raw value with the folds still in it, and
/// returns where the body starts.
///
/// The block ends at an empty line. A line that is no field is passed over, as servers break lines;
/// but where a block does not start with a field there is no block, and where it does not end, the
/// body starts at the first line that is no field.
pub(super) fn fields<'a>(bytes: &'a [u8], found: &mut dyn FnMut(&'a [u8], &'a [u8])) -> usize {
    let mut position = 0;
    let mut field: Option<(&[u8], usize)> = None;
    let mut seen = false;
    let mut broken = None;
    let mut close = |field: &mut Option<(&'a [u8], usize)>, end: usize| {
        if let Some((name, start)) = field.take() {
            found(name, bytes.get(start..end).unwrap_or(&[]).trim_ascii());
        }
    };
    while position < bytes.len() {
        let end = line_end(bytes, position);
        let line = bytes.get(position..end).unwrap_or(&[]);
        if line.strip_suffix(b"\r").unwrap_or(line).is_empty() {
            close(&mut field, position);
            return bytes.len().min(end + 1);
        }
        if !(seen && matches!(at(line, 0), b' ' | b'\t')) {
            close(&mut field, position);
            match name(line) {
                Some((name, value)) => {
                    seen = true;
                    field = Some((name, position + value));
                }
                None if !seen => return position,
                None => {
                    broken.get_or_insert(position);
                }
            }
        }
        position = end + 1;
    }
    close(&mut field, bytes.len());
    broken.unwrap_or(bytes.len())
}

/// The name of the field that a line starts, and where in the line its value starts.
fn name(line: &[u8]) -> Option<(&[u8], usize)> {
    let end = past(line, 0, |b| b.is_ascii_graphic() && b != b':');
    let colon = past(line, end, |b| b.is_ascii_whitespace());
    (end > 0 && at(line, colon) == b':').then_some((line.get(..end)?, colon + 1))
}

/// Whether a `Content-Type` names a type; an empty subtype where it names none.
pub(super) fn is_type(content_type: &[u8], main: &str, sub: &str) -> bool {
    let (named, named_sub) = type_of(content_type);
    named.eq_ignore_ascii_case(main.as_bytes()) && named_sub.eq_ignore_ascii_case(sub.as_bytes())
}

/// The type and the subtype that a `Content-Type` names.
pub(super) fn type_of(content_type: &[u8]) -> (&[u8], &[u8]) {
    let slash = past(content_type, 0, |b| !matches!(b, b'/' | b';'));
    let sub = if at(content_type, slash) == b'/' { content_type.get(slash + 1..) } else { None };
    (first_word(content_type.get(..slash).unwrap_or(&[])), first_word(sub.unwrap_or(&[])))
}

/// Whether the first word of a value is this one; comments may follow.
pub(super) fn is_word(value: &[u8], word: &str) -> bool {
    first_word(value).eq_ignore_ascii_case(word.as_bytes())
}

fn first_word(value: &[u8]) -> &[u8] {
    let value = value.trim_ascii_start();
    value.get(..past(value, 0, |b| !b.is_ascii_whitespace() && !matches!(b, b';' | b'('))).unwrap_or(&[])
}

/// A parameter of a `Content-Type`: `name=value` or `name="value"`, the first of its name.
pub(super) fn parameter<'a>(content_type: &'a [u8], wanted: &str) -> Option<Cow<'a, [u8]>> {
    let mut position = memchr::memchr(b';', content_type)?;
    while position < content_type.len() {
        let start = past(content_type, position, |b| b.is_ascii_whitespace() || matches!(b, b';' | b'='));
        let end = past(content_type, start, |b| !b.is_ascii_whitespace() && !matches!(b, b';' | b'='));
        let equals = past(content_type, end, |b| b.is_ascii_whitespace());
        position = equals;
        if at(content_type, equals) != b'=' {
            continue;
        }
        let (value, after) = value(content_type, past(content_type, equals + 1, |b| b.is_ascii_whitespace()));
        if content_type.get(start..end).is_some_and(|name| name.eq_ignore_ascii_case(wanted.as_bytes())) {
            return Some(value);
        }
        position = after;
    }
    None
}

/// The value that starts at a position, and where it ends.
fn value(bytes: &[u8], start: usize) -> (Cow<'_, [u8]>, usize) {
    let plain = |start: usize, end: usize| Cow::Borrowed(bytes.get(start..end).unwrap_or(&[]).trim_ascii_end());
    if at(bytes, start) != b'"' {
        let end = past(bytes, start, |b| !b.is_ascii_whitespace() && b != b';');
        return (plain(start, end), end);
    }
    let end = past(bytes, start + 1, |b| !matches!(b, b'"' | b'\\' | b'\r' | b'\n'));
    if at(bytes, end) == b'"' {
        return (plain(start + 1, end), end + 1);
    }
    let mut value = Vec::new();
    let mut position = start + 1;
    while let Some(byte) = bytes.get(position) {
        position += 1;
        match byte {
            b'"' => break,
            b'\r' | b'\n' => {}
            b'\\' => {
                value.extend(bytes.get(position));
                position += 1;
            }
            _ => value.push(*byte),
        }
    }
    (Cow::Owned(value.trim_ascii_end().to_vec()), position)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> (Vec<(String, String)>, &[u8]) {
        let mut seen = Vec::new();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let body = fields(bytes, &mut |name, value| seen.push((text(name), text(value))));
        (seen, &bytes[body..])
    }

    #[test]
    fn fields_folded_and_broken() {
        let (seen, body) =
            all(b"Subject: one\r\n two\r\nto:x\r\n broken? no, folded\r\nnothing here\r\nX : y\r\n\r\nBody");
        let expected = [("Subject", "one\r\n two"), ("to", "x\r\n broken? no, folded"), ("X", "y")];
        assert_eq!(seen, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(body, b"Body");
    }

    #[test]
    fn blocks_without_a_start_or_an_end() {
        assert_eq!(all(b"Hello kay\n\nA: b\n").1, b"Hello kay\n\nA: b\n");
        assert_eq!(all(b"\nA: b\n").1, b"A: b\n");
        assert_eq!(all(b"A: b\nHello kay\nand all").1, b"Hello kay\nand all");
        assert_eq!(all(b"A: b\n\tc").0, [("A".to_owned(), "b\n\tc".to_owned())]);
        assert_eq!(all(b"A: b").1, b"");
        assert_eq!(all(b"").1, b"");
    }

    #[test]
    fn types_and_parameters() {
        let value =
            b"Multipart/Report; Report-Type=delivery-status;\r\n\tboundary=\"a \\\"b\\\" =;\r\n c\" ; charset = utf-8";
        assert!(is_type(value, "multipart", "report") && !is_type(value, "multipart", "mixed"));
        assert_eq!(*parameter(value, "report-type").unwrap(), *b"delivery-status");
        assert_eq!(*parameter(value, "boundary").unwrap(), *b"a \"b\" =; c");
        assert_eq!(*parameter(value, "charset").unwrap(), *b"utf-8");
        assert_eq!(parameter(value, "name"), None);
        assert!(is_type(b"text (plain)", "text", "") && is_type(b"text/plain charset=x", "text", "plain"));
        let odd = b"a/b;=;;x;y=;boundary=----=_Part charset=us-ascii (so; it is)";
        assert_eq!(*parameter(odd, "boundary").unwrap(), *b"----=_Part");
        assert_eq!(*parameter(odd, "charset").unwrap(), *b"us-ascii");
        assert_eq!(*parameter(b"a/b; boundary=\"never closed", "boundary").unwrap(), *b"never closed");
    }
}
