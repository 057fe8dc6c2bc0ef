//! One spelling for what is written in several.

/// A text in small letters, with ASCII for full-width forms and typographic quotes, marks of Latin letters left out,
/// and single spaces.
///
/// `lower` makes small letters; the browser has the tables of Unicode, the page carries none.
pub fn fold(text: &str, lower: impl Fn(&str) -> String) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in lower(text).chars() {
        let c = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c).to_ascii_lowercase(),
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201C}' | '\u{201D}' | '「' | '」' => '"',
            'à'..='å' => 'a',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
    folded
}

/// A word of a query or of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term<'a> {
    /// Digits and points: `4.4.316`, `550`, `5.7.`.
    Code(&'a str),
    /// Letters, digits and what joins them in identifiers.
    Word(&'a str),
    /// Han and other scripts without spaces.
    Run(&'a str),
}

/// The words of a folded text.
pub(super) fn terms(text: &str) -> impl Iterator<Item = Term<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| sort(c) == Sort::Between);
        let first = rest.chars().next()?;
        let of = sort(first);
        let end = rest.find(|c| sort(c) != of).unwrap_or(rest.len());
        let (term, after) = rest.split_at(end);
        rest = after;
        Some(if of == Sort::Run {
            Term::Run(term)
        } else {
            let term = term.trim_matches(['\'', '-', '_']);
            let code =
                term.starts_with(|c: char| c.is_ascii_digit()) && term.bytes().all(|b| b.is_ascii_digit() || b == b'.');
            if code { Term::Code(term) } else { Term::Word(term.trim_matches('.')) }
        })
    })
}

#[derive(PartialEq, Eq)]
enum Sort {
    Letter,
    Run,
    Between,
}

fn sort(c: char) -> Sort {
    match c {
        '\u{2E80}'..='\u{2FFF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Sort::Run,
        '.' | '-' | '_' | '\'' => Sort::Letter,
        c if c.is_alphanumeric() => Sort::Letter,
        _ => Sort::Between,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_become_one() {
        let lower = |text: &str| text.to_lowercase();
        assert_eq!(fold("ＭＸ　Ｒｅｃｏｒｄ  Boîte “pleine”", lower), "mx record boite \"pleine\"");
    }

    #[test]
    fn codes_words_and_runs_are_told_apart() {
        let found: Vec<_> = terms("5.7. mailbox full, ndr退信 resolver.adr; x").collect();
        let expected = [
            Term::Code("5.7."),
            Term::Word("mailbox"),
            Term::Word("full"),
            Term::Word("ndr"),
            Term::Run("退信"),
            Term::Word("resolver.adr"),
            Term::Word("x"),
        ];
        assert_eq!(found, expected);
    }
}
