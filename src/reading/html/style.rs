//! What an element's inline style does to its text.

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
        let mut style = Style { hidden: tag.attribute("hidden").is_some(), ..Style::default() };
        // Outlook's paragraphs are lines.
        style.close = tag.attribute("class").is_some_and(|class| class.contains("Mso"));
        for declaration in tag.attribute("style").unwrap_or("").split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim().to_ascii_lowercase();
            let starts = |word: &str| value.starts_with(word);
            let zero = || starts("0") && !value.contains(|c: char| matches!(c, '1'..='9'));
            match name.as_str() {
                "display" => style.hidden |= starts("none"),
                "visibility" => style.hidden |= starts("hidden"),
                "max-height" | "opacity" => style.hidden |= zero(),
                "white-space" => style.keeps_space |= starts("pre") || starts("break"),
                "white-space-collapse" => style.keeps_space |= starts("preserve"),
                "margin" | "margin-top" | "margin-bottom" => style.close |= starts("0"),
                _ => {}
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
