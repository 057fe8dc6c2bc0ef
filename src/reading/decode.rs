//! Bytes to text where nobody says how: byte order marks, UTF-16 without them, escapes, and what looks like a set.

use std::borrow::Cow;

use super::charset::{Charsets, named, utf16};
use super::guess;

/// The text that bytes hold. `hint` is a set that they may well be in.
pub(super) fn text<'a>(bytes: &'a [u8], hint: &[u8], sets: &dyn Charsets) -> Cow<'a, str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => unmarked(rest, hint, sets),
        _ => match utf16_text(bytes) {
            Some(text) => Cow::Owned(text),
            None => unmarked(bytes, hint, sets),
        },
    }
}

/// The text of bytes that are UTF-16, with a mark or without.
pub(crate) fn utf16_text(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some(utf16(rest, u16::from_be_bytes)),
        _ => unmarked_utf16(bytes).map(|decode| utf16(bytes, decode)),
    }
}

/// Of the characters of the start many are ASCII: every other byte is NUL, and few of those between.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let head = bytes.get(..bytes.len().min(256)).filter(|head| head.len() >= 8)?;
    memchr::memchr(0, head)?;
    let nuls = |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count() * 2;
    let many = head.len() / 4;
    // Some characters, as U+4E00, end in a NUL.
    let few = |nuls: usize, others: usize| nuls * 8 <= others;
    if nuls(1) >= many && few(nuls(0), nuls(1)) {
        Some(u16::from_le_bytes)
    } else if nuls(0) >= many && few(nuls(1), nuls(0)) {
        Some(u16::from_be_bytes)
    } else {
        None
    }
}

/// UTF-8, else a set that the escapes, the hint or the bytes themselves give away, else mostly Windows-1252.
fn unmarked<'a>(bytes: &'a [u8], hint: &[u8], sets: &dyn Charsets) -> Cow<'a, str> {
    let valid = std::str::from_utf8(bytes);
    if guess::has_escapes(bytes)
        && let Some(text) = sets.decode("iso-2022-jp", bytes)
    {
        return Cow::Owned(text);
    }
    match valid {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            let guessed = if guess::is_mostly_utf8(bytes) {
                None
            } else {
                named(hint, bytes, sets).or_else(|| named(guess::label(bytes)?.as_bytes(), bytes, sets))
            };
            Cow::Owned(guessed.unwrap_or_else(|| lenient(bytes)))
        }
    }
}

/// UTF-8, and what is not read as Windows-1252, which is what it mostly is.
fn lenient(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
    }
    text
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
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or(&[]);
    let strange = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    // A stray control character in a short text makes no picture of it.
    let count = head.iter().filter(strange).count();
    count >= 8 && count * 20 > head.iter().filter(|b| **b != b'\r').count()
}
