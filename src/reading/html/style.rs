//! What an element's inline style does to its text.

use super::super::text::{past, starts_with};
use super::tag::Tag;

/// What matters of a style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// Nobody sees the element.
    pub(super) hidden: bool,
    /// White space and line ends count.
    pub(super) keeps_space: bool,
    /// No room above and below.
    pub(super) close: bool,
}

impl Style {
    /// The style of a tag.
    pub(super) fn of(tag: &Tag<'_>) -> Self {
        let mut style = Style::default();
        let (mut class, mut declarations) = (None, None);
        tag.attributes(&mut |name, value| {
            // Of two of one name the first counts.
            if name.eq_ignore_ascii_case("style") {
                declarations.get_or_insert(value);
            } else if name.eq_ignore_ascii_case("class") {
                class.get_or_insert(value);
            }
            style.hidden |= name.eq_ignore_ascii_case("hidden");
            true
        });
        // Outlook's paragraphs are lines.
        style.close = class.is_some_and(|class| class.contains("Mso"));
        for declaration in declarations.unwrap_or("").as_bytes().split(|b| *b == b';') {
            let colon = past(declaration, 0, |b| b != b':');
            let name = declaration.get(..colon).unwrap_or(&[]).trim_ascii();
            let value = declaration.get(colon + 1..).unwrap_or(&[]).trim_ascii();
            let is = |known: &str| name.eq_ignore_ascii_case(known.as_bytes());
            let starts = |word: &str| starts_with(value, 0, word);
            if is("display") {
                style.hidden |= starts("none");
            } else if is("visibility") {
                style.hidden |= starts("hidden");
            } else if is("max-height") || is("opacity") {
                style.hidden |= starts("0") && !value.iter().any(|b| matches!(b, b'1'..=b'9'));
            } else if is("white-space") {
                style.keeps_space |= starts("pre") || starts("break");
            } else if is("white-space-collapse") {
                style.keeps_space |= starts("preserve");
            } else if is("margin") || is("margin-top") || is("margin-bottom") {
                style.close |= starts("0");
            }
        }
        style
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_that_matter() {
        let style = |text: &str| Style::of(&Tag::at(&format!("<p style=\"{text}\">"), 0).unwrap());
        let hidden = ["Display: NONE !important", "color:red;visibility:hidden", "max-height:0px", "opacity:0"];
        assert!(hidden.iter().all(|text| style(text).hidden));
        let shown = ["display:block", "opacity:0.8", "max-height:10px", "visibility:visible", "", ";:;"];
        assert!(shown.iter().all(|text| style(text) == Style::default()));
        assert!(style("white-space: pre-wrap").keeps_space && style("white-space-collapse:preserve").keeps_space);
        assert!(!style("white-space: normal").keeps_space && style("margin:0 0 0 0").close);
    }
}
