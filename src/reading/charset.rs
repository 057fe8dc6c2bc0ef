//! Character sets: those that a mail names, decoded here (UTF-7, UTF-16) or by whoever reads for us.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;

/// Decodes the character sets that the engine has no tables for: a browser and `encoding_rs` have them already.
pub trait Charsets {
    /// The text that bytes hold in a character set of the WHATWG Encoding Standard, named by one of its labels.
    /// What is no character becomes U+FFFD. None where the set is not known.
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String>;
}

/// Nothing but Unicode and Windows-1252.
#[derive(Clone, Copy, Debug)]
pub(super) struct NoCharsets;

impl Charsets for NoCharsets {
    fn decode(&self, _: &str, _: &[u8]) -> Option<String> {
        None
    }
}

/// What mails call sets that the labels of the standard lack: a part of the name, and the label.
const ALIASES: [(&str, &str); 13] = [
    ("2022jp", "iso-2022-jp"),
    ("932", "shift_jis"),
    ("jis", "shift_jis"),
    ("eucj", "euc-jp"),
    ("936", "gb18030"),
    ("euccn", "gb18030"),
    ("gb", "gb18030"),
    ("949", "euc-kr"),
    ("euck", "euc-kr"),
    ("ksc", "euc-kr"),
    ("950", "big5"),
    ("big5", "big5"),
    ("tis", "windows-874"),
];

/// The text that bytes hold in the character set that a mail names.
///
/// Names lie: UTF-8 is UTF-8 whatever it is called, and what calls itself ASCII may be anything. `hint` is
/// the set of another part of the same mail.
pub(super) fn text<'a>(bytes: &'a [u8], name: &[u8], hint: &[u8], sets: &dyn Charsets) -> Cow<'a, str> {
    let plain = plain_name(name);
    let decoded = match plain.as_str() {
        "utf7" | "unicode11utf7" => Some(utf7(bytes)),
        "utf16le" => Some(utf16(bytes, u16::from_le_bytes)),
        "utf16be" => Some(utf16(bytes, u16::from_be_bytes)),
        "" | "utf8" | "usascii" | "ascii" | "iso88591" | "latin1" | "windows1252" => None,
        _ if std::str::from_utf8(bytes).is_ok() => None,
        _ => named(name, bytes, sets),
    };
    decoded.map_or_else(|| super::decode::text(bytes, hint, sets), Cow::Owned)
}

/// The text that bytes hold in a named set. None where the set is not known, or not that of the bytes.
pub(super) fn named(name: &[u8], bytes: &[u8], sets: &dyn Charsets) -> Option<String> {
    let label = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
    if label.is_empty() {
        return None;
    }
    let text = sets.decode(&label, bytes).or_else(|| {
        let plain = plain_name(name);
        if plain == "utf7" {
            return Some(utf7(bytes));
        }
        let alias = ALIASES.iter().find(|(part, _)| plain.contains(part))?;
        sets.decode(alias.1, bytes)
    })?;
    // A few characters may be damaged; a set that fits nowhere is another one.
    let strange = text.matches(char::REPLACEMENT_CHARACTER).count();
    (strange == 0 || strange * 12 < bytes.iter().filter(|byte| !byte.is_ascii()).count()).then_some(text)
}

/// The label of a code page of Windows.
pub(super) fn of_code_page(page: u32) -> String {
    let (set, number) = match page {
        0 => return String::new(),
        20127 => return "us-ascii".to_owned(),
        65001 => return "utf-8".to_owned(),
        20866 => return "koi8-r".to_owned(),
        21866 => return "koi8-u".to_owned(),
        50220..=50222 => return "iso-2022-jp".to_owned(),
        20932 | 51932 => return "euc-jp".to_owned(),
        20949 | 51949 => return "euc-kr".to_owned(),
        20936 | 51936 | 54936 => return "gb18030".to_owned(),
        28591..=28605 => ("iso-8859-", page - 28590),
        874 | 1250..=1258 => ("windows-", page),
        _ => ("cp", page),
    };
    set.to_owned() + &number.to_string()
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

/// UTF-16; what is no character becomes U+FFFD.
pub(super) fn utf16(bytes: &[u8], decode: fn([u8; 2]) -> u16) -> String {
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

#[cfg(all(test, feature = "charsets"))]
mod tests {
    use super::*;
    use crate::charsets::Native;

    fn named_text<'a>(bytes: &'a [u8], name: &str) -> Cow<'a, str> {
        text(bytes, name.as_bytes(), b"", &Native)
    }

    #[test]
    fn sets_that_mails_name() {
        for (name, bytes, expected) in [
            ("ISO-8859-1", b"gr\xFC\xDFe".as_slice(), "grüße"),
            ("latin2", b"\xB1", "ą"),
            ("iso-8859-15", b"\xA4", "€"),
            ("ISO-8859-7", b"\xE1", "α"),
            ("iso-8859-8-i", b"\xF9\xEC\xE5\xED", "שלום"),
            ("x-cp1251", b"\xCF\xEE\xF7\xF2\xE0", "Почта"),
            ("Windows-1250", b"\x9A\xE8", "šč"),
            ("KOI8-R", b"\xF0\xCF\xDE\xD4\xC1", "Почта"),
            ("tis-620", b"\xA1", "ก"),
            ("Big5", b"\xB6\xC7\xB0\x65", "傳送"),
            ("cp950", b"\xB6\xC7\xB0\x65", "傳送"),
            ("cp932", b"\x94\x7A\x91\x97", "配送"),
            ("GB_2312-80", b"\xCD\xCB\xD0\xC5", "退信"),
            ("cp936", b"\xCD\xCB\xD0\xC5", "退信"),
            ("ks_c_5601-1987", b"\xB9\xDD\xBC\xDB", "반송"),
            ("euckr", b"\xB9\xDD\xBC\xDB", "반송"),
            ("eucJP", b"\xC7\xDB\xC1\xF7", "配送"),
            ("ISO-2022-JP", b"\x1B$BG[Aw\x1B(B 550", "配送 550"),
        ] {
            assert_eq!(named_text(bytes, name), expected, "{name}");
        }
    }

    #[test]
    fn unicode_in_other_forms() {
        assert_eq!(named_text(b"5\x005\x000\x00", "utf-16le"), "550");
        assert_eq!(named_text(b"\x005\x4E\x2D", "UTF-16BE"), "5中");
        assert_eq!(named_text(b"a +ZYeB9A-, 1 +- 2 +AEA-b+", "utf-7"), "a 文致, 1 + 2 @b+");
    }

    #[test]
    fn names_that_say_nothing_or_lie() {
        assert!(matches!(named_text(b"550 5.1.1", "iso-2022-kr"), Cow::Borrowed("550 5.1.1")));
        assert_eq!(named_text(b"gr\xFC\xDFe", "no-such-set"), "grüße");
        assert_eq!(named_text(b"gr\xC3\xBC\xDFe", "utf-8"), "grüße");
        assert_eq!(named_text("grüße".as_bytes(), "us-ascii"), "grüße");
        assert_eq!(named_text("傳送失敗".as_bytes(), "big5"), "傳送失敗");
        assert_eq!(text(b"\xB6\xC7\xB0\x65", b"us-ascii", b"big5", &Native), "傳送");
        assert_eq!(text(b"gr\xFC\xDFe", b"koi8-r", b"", &NoCharsets), "grüße");
    }

    #[test]
    fn code_pages() {
        let labels = [950, 1252, 28592, 50220, 65001].map(of_code_page);
        assert_eq!(labels, ["cp950", "windows-1252", "iso-8859-2", "iso-2022-jp", "utf-8"]);
    }
}
