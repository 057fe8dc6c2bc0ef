//! Character sets of mails: those of one byte, UTF-7 and UTF-16.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;

use super::single_byte::SETS;

/// The text that bytes hold in the character set that a mail names.
///
/// Sets that are not known here, as those of several bytes, are read as UTF-8 or what looks like it.
pub(super) fn text<'a>(bytes: &'a [u8], name: &[u8]) -> Cow<'a, str> {
    let name = plain_name(name);
    let decoded = match name.as_str() {
        // What calls itself ASCII may be anything.
        "" | "utf8" | "usascii" | "ascii" => None,
        "utf7" | "unicode11utf7" => Some(utf7(bytes)),
        "utf16le" => Some(utf16(bytes, u16::from_le_bytes)),
        "utf16be" => Some(utf16(bytes, u16::from_be_bytes)),
        _ if bytes.is_ascii() => None,
        name => SETS.iter().find(|set| set.names.split(' ').any(|known| known == name)).map(|set| {
            let upper: Vec<char> = set.characters.chars().collect();
            let first = 256 - upper.len();
            bytes
                .iter()
                .map(|byte| match usize::from(*byte).checked_sub(first) {
                    Some(index) => upper.get(index).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
                    None => char::from(*byte),
                })
                .collect()
        }),
    };
    decoded.map_or_else(|| super::decode::text(bytes), Cow::Owned)
}

/// A name without what its writers vary: case, hyphens, a year, the signs of private and printable names.
fn plain_name(name: &[u8]) -> String {
    let name: String = name
        .iter()
        .take_while(|byte| **byte != b':')
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    let bare = name.strip_prefix("cs").or(name.strip_prefix('x')).unwrap_or(&name);
    bare.strip_prefix("iso").filter(|rest| rest.starts_with("latin")).unwrap_or(bare).to_owned()
}

fn utf16(bytes: &[u8], decode: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().map(|pair| decode(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// UTF-7 (RFC 2152): ASCII, and UTF-16 as base64 between `+` and what is no base64.
fn utf7(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(plus) = memchr::memchr(b'+', rest) {
        let (before, after) = rest.split_at(plus);
        text.push_str(&String::from_utf8_lossy(before));
        let after = after.get(1..).unwrap_or(&[]);
        let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        let (inside, after) = after.split_at(after.iter().position(|byte| !is_base64(byte)).unwrap_or(after.len()));
        match base64_decode(inside) {
            Some(bytes) if !inside.is_empty() => text.push_str(&utf16(&bytes, u16::from_be_bytes)),
            _ => text.push('+'),
        }
        rest = after.strip_prefix(b"-").unwrap_or(after);
    }
    text.push_str(&String::from_utf8_lossy(rest));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_one_byte() {
        for (name, bytes, expected) in [
            ("ISO-8859-1", b"gr\xFC\xDFe".as_slice(), "grüße"),
            ("iso_8859-1:1987", b"\x80 5", "€ 5"),
            ("csISOLatin1", b"\xE9", "é"),
            ("latin2", b"\xB1", "ą"),
            ("iso-8859-15", b"\xA4", "€"),
            ("ISO-8859-7", b"\xE1", "α"),
            ("iso-8859-8-i", b"\xF9\xEC\xE5\xED", "שלום"),
            ("x-cp1251", b"\xCF\xEE\xF7\xF2\xE0", "Почта"),
            ("Windows-1250", b"\x9A\xE8", "šč"),
            ("windows-1258", b"\xD0", "Đ"),
            ("KOI8-R", b"\xF0\xCF\xDE\xD4\xC1", "Почта"),
            ("ibm850", b"\x9B", "ø"),
            ("tis-620", b"\xA1", "ก"),
        ] {
            assert_eq!(text(bytes, name.as_bytes()), expected, "{name}");
        }
    }

    #[test]
    fn sets_reach_to_the_last_byte() {
        for set in &SETS {
            assert!(matches!(set.characters.chars().count(), 96 | 128), "{}", set.names);
            assert!(set.names.split(' ').all(|name| plain_name(name.as_bytes()) == name), "{}", set.names);
        }
    }

    #[test]
    fn unicode_in_other_forms() {
        assert_eq!(text(b"5\x005\x000\x00", b"utf-16le"), "550");
        assert_eq!(text(b"\x005\x4E\x2D", b"UTF-16BE"), "5中");
        assert_eq!(text(b"a +ZYeB9A-, 1 +- 2 +AEA-b+", b"utf-7"), "a 文致, 1 + 2 @b+");
    }

    #[test]
    fn names_that_say_nothing() {
        assert!(matches!(text(b"550 5.1.1", b"iso-2022-kr"), Cow::Borrowed("550 5.1.1")));
        assert_eq!(text(b"gr\xFC\xDFe", b"no-such-set"), "grüße");
        assert_eq!(text(b"gr\xC3\xBC\xDFe", b"utf-8"), "grüße");
        assert_eq!(text("grüße".as_bytes(), b"us-ascii"), "grüße");
    }
}
