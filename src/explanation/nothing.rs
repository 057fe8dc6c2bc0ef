//! What is said when the text leads to no entry.

use super::model::{Explanation, Rich};
use super::words::{Values, Words};
use super::{cautions, details, marks};
use crate::diagnosis::Diagnosis;
use crate::knowledge::REVIEWED;
use crate::reading::{Kind, Report};

/// A delivery that worked, a complaint or an automatic reply is named; anything else is said not to be recognised.
pub(super) fn explain(report: &Report, diagnosis: &Diagnosis, words: &Words) -> Explanation {
    let values = Values::default();
    let kind = match report.kind {
        Kind::Success => "success",
        Kind::Feedback => "feedback",
        Kind::AutoReply => "auto-reply",
        Kind::Failure | Kind::Delay => "unknown",
        Kind::Nothing => "nothing",
    };
    let rich = |key: &str| words.rich(key, &values);
    let looked_for = ["nothing-looked-for", "nothing-paste"];
    Explanation {
        language: words.tag().to_owned(),
        direction: words.direction(),
        entry: None,
        link: String::new(),
        codes: Vec::new(),
        title: rich(&format!("no-entry-{kind}")),
        verdict: rich(&format!("no-entry-{kind}.verdict")),
        state: Rich::default(),
        given_up: None,
        who: Vec::new(),
        actors: Vec::new(),
        meaning: if report.kind == Kind::Nothing {
            looked_for.iter().map(|key| rich(key)).collect()
        } else {
            Vec::new()
        },
        exactness: None,
        causes: Vec::new(),
        questions: Vec::new(),
        fixes: Vec::new(),
        checks: Vec::new(),
        marks: marks::marks(report, diagnosis, words, &values),
        cautions: cautions::cautions(&report.text, words),
        attempts: details::attempts(report, words),
        details: if report.kind == Kind::Nothing { Vec::new() } else { details::details(report, None, words) },
        others: Vec::new(),
        sources: Vec::new(),
        reviewed: REVIEWED,
        own: None,
    }
}
