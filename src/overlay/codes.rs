//! Finds the organisation's own codes and phrases in a text.

use std::cmp::Ordering;

use super::model::Overlay;
use crate::explanation::said;
use crate::order;
use crate::reading::Report;

/// How many of an organisation's errors are worth showing.
const MOST: usize = 6;

/// The phrases and codes in order, so that a text is gone through once, however many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Finder(Vec<Phrase>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Phrase {
    folded: Vec<u8>,
    written: String,
    /// The error that it tells.
    code: usize,
    /// A code goes on with dots, too: `5.7.1` is not in `5.7.1.2`.
    is_code: bool,
}

/// An error that a text tells, by its number in the overlay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Met {
    pub(super) code: usize,
    /// The words or the code by which it is known, as the overlay has them.
    pub(super) by: Option<String>,
}

impl Finder {
    /// Phrases with the number of their error and whether they are codes.
    pub(super) fn new(phrases: Vec<(String, usize, bool)>) -> Self {
        let phrase = |(written, code, is_code): (String, usize, bool)| {
            let folded = folded(written.trim());
            Phrase { folded, written, code, is_code }
        };
        let phrases = phrases.into_iter().map(phrase).filter(|phrase| !phrase.folded.is_empty()).collect();
        Self(order::sorted(phrases, |a, b| a.folded.cmp(&b.folded)))
    }

    /// The phrases in a text, in the order in which they begin.
    fn each<'f>(&'f self, text: &[u8], mut found: impl FnMut(&'f Phrase)) {
        if self.0.is_empty() {
            return;
        }
        for start in 0..text.len() {
            let before = start.checked_sub(1).and_then(|before| text.get(before)).copied();
            let rest = text.get(start..).unwrap_or_default();
            if !goes_on(before, rest.first().copied()) {
                self.at(before, rest, &mut found);
            }
        }
    }

    /// The phrases at the start of a text: byte by byte fewer of them are left.
    fn at<'f>(&'f self, before: Option<u8>, text: &[u8], found: &mut impl FnMut(&'f Phrase)) {
        let mut left = &self.0[..];
        for (length, byte) in text.iter().enumerate() {
            let order = |phrase: &Phrase| phrase.folded.get(length).map_or(Ordering::Less, |own| own.cmp(byte));
            let from = left.partition_point(|phrase| order(phrase) == Ordering::Less);
            let to = left.partition_point(|phrase| order(phrase) != Ordering::Greater);
            left = left.get(from..to).unwrap_or_default();
            if left.is_empty() {
                return;
            }
            let whole = left.iter().take_while(|phrase| phrase.folded.len() == length + 1);
            whole.filter(|phrase| phrase.ends(before, text)).for_each(&mut *found);
        }
    }
}

impl Phrase {
    /// Whether it stands by itself at the start of a text.
    fn ends(&self, before: Option<u8>, text: &[u8]) -> bool {
        let last = self.folded.last().copied();
        let next = text.get(self.folded.len()).copied();
        let after = text.get(self.folded.len() + 1).copied();
        let dotted = next == Some(b'.') && after.is_some_and(|byte| byte.is_ascii_alphanumeric());
        !goes_on(last, next) && !(self.is_code && (dotted || before == Some(b'.')))
    }
}

/// Whether a word goes on between two bytes.
fn goes_on(left: Option<u8>, right: Option<u8>) -> bool {
    let part = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    part(left) && part(right)
}

/// A text in small letters, with one space for any white space. Letters outside ASCII stay as they are.
fn folded(text: &str) -> Vec<u8> {
    let mut folded = Vec::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            folded.extend(c.to_ascii_lowercase().encode_utf8(&mut [0; 4]).bytes());
        } else if folded.last() != Some(&b' ') {
            folded.push(b' ');
        }
    }
    folded
}

impl Overlay {
    /// The organisation's errors that a text tells: first those that servers replied, then those that stand elsewhere.
    /// A text that is nothing but an id names that error.
    pub(super) fn met(&self, report: &Report) -> Vec<Met> {
        let mut met: Vec<Met> = Vec::new();
        let whole = folded(&report.text);
        let named = self.codes.iter().position(|code| code.id.as_bytes() == whole.trim_ascii());
        met.extend(named.map(|code| Met { code, by: None }));
        let mut note = |phrase: &Phrase| {
            if met.len() < MOST && !met.iter().any(|met| met.code == phrase.code) {
                met.push(Met { code: phrase.code, by: Some(phrase.written.clone()) });
            }
        };
        let attempts = report.recipients.iter().flat_map(|recipient| &recipient.attempts);
        for reply in attempts.flat_map(|attempt| attempt.reply.chain()) {
            self.finder.each(&folded(&said(reply)), &mut note);
        }
        self.finder.each(&whole, &mut note);
        met
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrases: &[(&str, bool)], text: &str) -> Vec<String> {
        let phrases = phrases.iter().enumerate().map(|(at, (text, code))| ((*text).to_owned(), at, *code));
        let mut found = Vec::new();
        Finder::new(phrases.collect()).each(&folded(text), |phrase| found.push(phrase.written.clone()));
        found
    }

    #[test]
    fn codes_stand_by_themselves() {
        let codes = [("5.7.999", true), ("550 5.7.999", true)];
        assert_eq!(
            found(&codes, "550-5.7.999 no (#5.7.999). 550  5.7.999"),
            ["5.7.999", "5.7.999", "550 5.7.999", "5.7.999"]
        );
        assert!(found(&codes, "15.7.999 5.7.9990 5.7.999.1 1.5.7.999").is_empty());
    }

    #[test]
    fn phrases_are_found_in_any_case_and_wrapping() {
        let phrases = [("Blocked by the vault", false), ("blocked", false), ("隔離區", false)];
        assert_eq!(found(&phrases, "BLOCKED\r\n\tby the  Vault"), ["blocked", "Blocked by the vault"]);
        assert_eq!(found(&phrases, "已移至隔離區。unblocked blockedx"), ["隔離區"]);
    }

    #[test]
    fn whatever_the_number_of_phrases_the_text_is_gone_through_once() {
        let many: Vec<String> = (0..2000).map(|number| format!("vault {number}")).collect();
        let many: Vec<(&str, bool)> = many.iter().map(|text| (text.as_str(), false)).collect();
        assert_eq!(found(&many, &format!("{}vault 1999", "vault ".repeat(1000))), ["vault 1999"]);
    }
}
