//! The glossary: the terms that an answer uses.

use super::model::{Explanation, Rich, TermText};
use super::words::{Values, Words};
use crate::knowledge;
use crate::reading::Report;

/// How many are explained at most.
const MOST: usize = 12;

/// The terms that stand in an explanation or in the recognised parts of the report, in the order of the glossary.
pub fn terms(explanation: &Explanation, report: &Report, words: &Words) -> Vec<TermText> {
    let said = said(explanation, report);
    let mut found: Vec<TermText> = Vec::new();
    for term in knowledge::terms() {
        let name = words.text(&term.words());
        if found.len() < MOST
            && (names(&name).any(|name| said.name(name)) || term.forms.iter().any(|form| said.form(form)))
        {
            found.push(TermText { name, about: words.rich(&term.about(), &Values::default()) });
        }
    }
    found
}

/// What is said, as it stands and in small letters.
struct Said {
    whole: String,
    small: String,
}

impl Said {
    /// Whether our words use a name. A single word in Latin letters is a term only as it is written: "Action" is a
    /// field, an action is none.
    fn name(&self, name: &str) -> bool {
        if name.contains(' ') { holds(&self.small, &name.to_ascii_lowercase()) } else { self.form(name) }
    }

    fn form(&self, form: &str) -> bool {
        holds(&self.whole, form) || form.starts_with(|c: char| c.is_ascii_lowercase()) && holds(&self.small, form)
    }
}

/// `Non-delivery report (NDR)` is called by either name.
fn names(name: &str) -> impl Iterator<Item = &str> {
    name.split(['(', ')']).map(str::trim).filter(|name| !name.is_empty())
}

/// Whether a text holds a word that does not go on before or behind it. Han has no such ends.
fn holds(text: &str, word: &str) -> bool {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        let free =
            |inner: Option<char>, outer: Option<char>| !inner.is_some_and(goes_on) || !outer.is_some_and(goes_on);
        free(word.chars().next(), before) && free(word.chars().next_back(), after)
    })
}

fn said(explanation: &Explanation, report: &Report) -> Said {
    let mut whole = String::new();
    let mut say = |text: &str| {
        whole.push_str(text);
        whole.push('\n');
    };
    let fixes = explanation.fixes.iter();
    let rich = [&explanation.verdict, &explanation.state].into_iter().chain(&explanation.meaning);
    let rich = rich.chain(explanation.causes.iter().map(|cause| &cause.text));
    let rich = rich.chain(
        fixes.flat_map(|fix| [&fix.title].into_iter().chain(fix.steps.iter().map(|step| &step.text)).chain(&fix.notes)),
    );
    let rich: Vec<&Rich> =
        rich.chain(explanation.checks.iter().flat_map(|check| [&check.title, &check.expect])).collect();
    rich.into_iter().for_each(|rich| say(&rich.plain()));
    let marked = explanation.marks.iter().filter_map(|mark| report.text.get(mark.place.clone()));
    marked.for_each(say);
    Said { small: whole.to_ascii_lowercase(), whole }
}

#[cfg(test)]
mod tests {
    use super::{holds, names};

    #[test]
    fn words_are_whole() {
        assert!(holds("no MX record", "MX") && holds("MX", "MX") && holds("這個網域的 MX 記錄", "MX"));
        assert!(!holds("PMX", "MX") && !holds("MXa", "MX") && !holds("Null-MX", "MX"));
        assert!(holds("啟用灰名單後", "灰名單"));
    }

    #[test]
    fn an_abbreviation_is_a_name_too() {
        let both: Vec<_> = names("Non-delivery report (NDR)").collect();
        assert_eq!(both, ["Non-delivery report", "NDR"]);
    }
}
