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
    use super::shrink;

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
    fn a_comment_parts_words() {
        assert_eq!(shrink("a{margin:0/* one */1px}"), "a{margin:0 1px}");
    }
}
