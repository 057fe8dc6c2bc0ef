//! Characters that nobody sees: shown by their codes wherever words of the text are shown.

use std::borrow::Cow;

/// Whether a character is not seen, or turns what stands around it: direction marks, overrides and
/// isolates (UAX 9), characters without width, fillers, tags, and controls other than white space.
pub fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
    ) || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

/// Whether a hidden character changes the order in which text is shown.
pub(super) fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The code of a character: `U+202E`.
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// A text with the codes of its hidden characters in their place: `⟪U+202E⟫`.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            out.push('⟪');
            out.push_str(&code_point(c));
            out.push('⟫');
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_is_not_seen() {
        assert_eq!(shown("a\u{202E}b\u{200B}c\u{7}"), "a⟪U+202E⟫b⟪U+200B⟫c⟪U+0007⟫");
        let plain = "550 5.1.1\tgrüße 郵件\r\n✉\u{FE0F}";
        assert!(matches!(shown(plain), Cow::Borrowed(text) if text == plain));
    }
}
