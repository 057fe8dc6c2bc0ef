//! Takes out of a style sheet what only its authors read.

/// Drops comments, and white space where it says nothing. Strings stay as they are.
pub fn shrink(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut space = false;
    let mut rest = style;
    while let Some(next) = rest.chars().next() {
        let length = match next {
            '"' | '\'' => string(rest, next),
            '/' if rest.starts_with("/*") => {
                rest = rest.split_once("*/").map_or("", |(_, after)| after);
                space = true;
                continue;
            }
            '\\' => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            _ => next.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        if next.is_ascii_whitespace() {
            space = true;
            continue;
        }
        // Around these no space says anything. Beside a colon or a parenthesis it can.
        let bare = |c: char| matches!(c, '{' | '}' | ';' | ',');
        if std::mem::take(&mut space) && !bare(next) && !out.is_empty() && !out.ends_with(bare) {
            out.push(' ');
        }
        if next == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(piece);
    }
    out
}

/// The style sheet for a page inside somebody else's: sizes by the text around it, which `xtask/page/element.js` measures,
/// instead of by the root of a document that is not ours.
pub fn in_element(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(at) = rest.find("rem") {
        let (before, after) = rest.split_at(at);
        let number = before.rfind(|c: char| !c.is_ascii_digit() && c != '.').map_or(0, |end| end + 1);
        let (before, number) = before.split_at(number);
        rest = &after["rem".len()..];
        let ends = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let negative = before.ends_with('-') && !before.ends_with("--");
        let before = if negative { &before[..before.len() - 1] } else { before };
        out.push_str(before);
        let sign = if negative { "-" } else { "" };
        match number.is_empty() || !ends {
            true => out.extend([sign, number, "rem"]),
            false => out.extend(["calc(", sign, number, "*var(--nl-unit))"]),
        }
    }
    out + rest
}

/// The length of a string with its quotation marks.
fn string(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == mark && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{in_element, shrink};

    #[test]
    fn only_what_nobody_needs_goes() {
        let style = "/* a */\n.a > .b,\n.c :hover {\n  margin: 0 calc(1px + 2px);\n  color: red;\n}\n@media (width > 1px) and (hover) {\n}\n";
        assert_eq!(
            shrink(style),
            ".a > .b,.c :hover{margin: 0 calc(1px + 2px);color: red}@media (width > 1px) and (hover){}"
        );
    }

    #[test]
    fn strings_stay() {
        let style = r#"a::before { content: "/*  ; \"  } */" ; quotes: '"  ' "'"; }"#;
        assert_eq!(shrink(style), r#"a::before{content: "/*  ; \"  } */";quotes: '"  ' "'"}"#);
        assert_eq!(shrink("a{content:\"open"), "a{content:\"open");
    }

    #[test]
    fn an_element_takes_its_size_from_the_text_around_it() {
        let style = "a{margin:-0.5rem 1rem;b:calc(2rem - 1px);--c-rem:3remember}b{gap:1.25rem}";
        assert_eq!(
            in_element(style),
            "a{margin:calc(-0.5*var(--nl-unit)) calc(1*var(--nl-unit));b:calc(calc(2*var(--nl-unit)) - 1px);\
             --c-rem:3remember}b{gap:calc(1.25*var(--nl-unit))}"
        );
    }

    #[test]
    fn a_comment_parts_words() {
        assert_eq!(shrink("a{margin:0/* one */1px}"), "a{margin:0 1px}");
    }
}
