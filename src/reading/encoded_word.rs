//! Encoded words of headers (RFC 2047): `=?charset?B?…?=`, `=?charset?Q?…?=`.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;

use super::charset::{self, Charsets};
use super::mime::quoted_printable;
use super::text::find_bytes;

/// The text of a header's value, unfolded, its encoded words decoded. What is none stays as it is.
pub(super) fn decode(value: &[u8], sets: &dyn Charsets) -> String {
    let mut text = String::with_capacity(value.len());
    // Neighbours in one set may share a character, so they are decoded as one.
    let mut waiting: Option<(&[u8], Vec<u8>)> = None;
    let mut rest = value;
    while !rest.is_empty() {
        let start = find_bytes(rest, b"=?").unwrap_or(rest.len());
        let (plain, after) = rest.split_at(start);
        let between = plain.iter().all(u8::is_ascii_whitespace);
        match word(after) {
            Some((charset, bytes, length)) => {
                match &mut waiting {
                    Some((known, gathered)) if between && known.eq_ignore_ascii_case(charset) => gathered.extend(bytes),
                    _ => {
                        let follows = flush(&mut text, &mut waiting, sets);
                        if !(between && follows) {
                            push_plain(&mut text, plain, sets);
                        }
                        waiting = Some((charset, bytes));
                    }
                }
                rest = after.get(length..).unwrap_or(&[]);
            }
            None => {
                flush(&mut text, &mut waiting, sets);
                let end = start + after.len().min(2);
                push_plain(&mut text, rest.get(..end).unwrap_or(rest), sets);
                rest = rest.get(end..).unwrap_or(&[]);
            }
        }
    }
    flush(&mut text, &mut waiting, sets);
    text
}

fn flush(text: &mut String, waiting: &mut Option<(&[u8], Vec<u8>)>, sets: &dyn Charsets) -> bool {
    let Some((charset, bytes)) = waiting.take() else { return false };
    text.push_str(&charset::text(&bytes, charset, b"", sets));
    true
}

fn push_plain(text: &mut String, bytes: &[u8], sets: &dyn Charsets) {
    text.extend(charset::text(bytes, b"", b"", sets).chars().filter(|c| !matches!(c, '\r' | '\n')));
}

/// The charset, the bytes and the length of the encoded word that bytes start with.
fn word(bytes: &[u8]) -> Option<(&[u8], Vec<u8>, usize)> {
    let inside = bytes.strip_prefix(b"=?")?;
    let name_end = memchr::memchr(b'?', inside.get(..inside.len().min(64))?)?;
    let charset = inside.get(..name_end)?;
    let encoding = inside.get(name_end + 1)?.to_ascii_lowercase();
    let content = inside.get(name_end + 2..)?.strip_prefix(b"?")?;
    // In Q the first question mark ends the word, but some writers leave equals signs before it.
    let end = memchr::memchr(b'?', content).filter(|end| content.get(end + 1) == Some(&b'='))?;
    let content = content.get(..end)?;
    let decoded = match encoding {
        b'b' => base64_decode(content)?,
        b'q' => {
            let spaced: Vec<u8> = content.iter().map(|byte| if *byte == b'_' { b' ' } else { *byte }).collect();
            quoted_printable(&spaced)
        }
        _ => return None,
    };
    // A language may follow the charset (RFC 2231).
    let charset = charset.get(..memchr::memchr(b'*', charset).unwrap_or(charset.len()))?;
    Some((charset, decoded, 2 + name_end + 3 + end + 2))
}

/// A text with its encoded words decoded; borrowed where there are none.
pub(super) fn within<'a>(text: Cow<'a, str>, sets: &dyn Charsets) -> Cow<'a, str> {
    if find_bytes(text.as_bytes(), b"=?").is_none() {
        return text;
    }
    let lines = text.split_inclusive('\n').map(|line| {
        let body = line.trim_end_matches(['\r', '\n']);
        decode(body.as_bytes(), sets) + line.get(body.len()..).unwrap_or("")
    });
    Cow::Owned(lines.collect())
}

#[cfg(all(test, feature = "charsets"))]
mod tests {
    use super::*;
    use crate::charsets::Native;

    fn decoded(value: &str) -> String {
        decode(value.as_bytes(), &Native)
    }

    #[test]
    fn words_in_several_sets() {
        assert_eq!(decoded("=?utf-8?Q?Unzustellbar:_gr=C3=BC=C3=9Fe?="), "Unzustellbar: grüße");
        assert_eq!(decoded("=?ISO-2022-JP?B?GyRCR1tBdxsoQg==?= 550"), "配送 550");
        assert_eq!(decoded("=?big5?b?tseweQ==?="), "傳".to_owned() + &decoded("=?big5?b?sHk=?="));
        assert_eq!(decoded("=?koi8-r*ru?Q?=F0=CF=DE=D4=C1?= (x)"), "Почта (x)");
    }

    #[test]
    fn neighbours_share_characters_and_lose_the_space_between() {
        assert_eq!(decoded("a =?utf-8?B?5YI=?=\r\n =?UTF-8?B?s+mAgQ==?= b"), "a 傳送 b");
        assert_eq!(decoded("=?utf-8?Q?a?= =?us-ascii?Q?b?= c"), "ab c");
    }

    #[test]
    fn what_is_no_word_stays() {
        for value in ["=?utf-8?X?a?=", "a =? b", "=?utf-8?Q?never ends", "2 =?= 3", "=?", "=?utf-8?B?!?="] {
            assert_eq!(decoded(value), value);
        }
        assert!(matches!(within(Cow::Borrowed("a\nb"), &Native), Cow::Borrowed(_)));
        assert_eq!(within(Cow::Borrowed("X: =?utf-8?Q?=C3=BC?=\r\nY: 1\n"), &Native), "X: ü\r\nY: 1\n");
    }
}
