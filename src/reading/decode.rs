//! Bytes to text: byte order marks, UTF-16 with and without them, stray Windows-1252.

use std::borrow::Cow;

/// The text that bytes hold.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => lenient(rest),
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)),
        _ => match unmarked_utf16(bytes) {
            Some(decode) => Cow::Owned(utf16(bytes, decode)),
            None => lenient(bytes),
        },
    }
}

/// Every other byte of the start is NUL.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let head = bytes.get(..bytes.len().min(64)).filter(|head| head.len() >= 8)?;
    let nuls = |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count() * 2;
    let most = head.len() * 3 / 4;
    if nuls(1) >= most && nuls(0) == 0 {
        Some(u16::from_le_bytes)
    } else if nuls(0) >= most && nuls(1) == 0 {
        Some(u16::from_be_bytes)
    } else {
        None
    }
}

fn utf16(bytes: &[u8], decode: fn([u8; 2]) -> u16) -> String {
    let units = bytes
        .chunks_exact(2)
        .map(|pair| decode([pair.first().copied().unwrap_or(0), pair.get(1).copied().unwrap_or(0)]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// UTF-8, and what is not read as Windows-1252, which is what it mostly is.
fn lenient(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
    }
    Cow::Owned(text)
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x91 | 0x92 => '\u{2019}',
        0x93 | 0x94 => '\u{201D}',
        0x96 | 0x97 => '\u{2013}',
        0x85 => '\u{2026}',
        0x80 => '\u{20AC}',
        0x81..=0x9F => char::REPLACEMENT_CHARACTER,
        _ => char::from(byte),
    }
}

/// Whether bytes are a picture, a program or noise: many characters that no text has.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let marked = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    if marked || unmarked_utf16(bytes).is_some() {
        return false;
    }
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or(&[]);
    let strange = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    // A stray control character in a short text makes no picture of it.
    let count = head.iter().filter(strange).count();
    count >= 8 && count * 20 > head.iter().filter(|b| **b != b'\r').count()
}
