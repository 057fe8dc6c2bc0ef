//! What does the report mean?

mod answers;
mod clues;
mod judge;
mod matching;
mod speaker;
mod stage;
mod wording;

use std::ops::Range;

use serde::Serialize;

use crate::grams::Grams;
use crate::knowledge::{Cause, Check, Condition, Entry, Fix, Question, Reason, Retry};
use crate::reading::{Kind, Report, StatusCode};

pub use answers::Answers;

/// How strongly the text supports a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The text or an answer says so.
    Supported,
    /// Nothing speaks for or against it.
    Possible,
    /// The text or an answer speaks against it.
    Unlikely,
}

/// How exactly an entry fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exactness {
    /// The enhanced status code is the entry's own.
    Code,
    /// The symbol is.
    Symbol,
    /// The wording is.
    Phrase,
    /// Only the standard says what the code means; the system has no entry for it, or nobody knows the system.
    Standard,
    /// Other systems mean this by the code.
    Elsewhere,
    /// The system is known, the code is not.
    Fallback,
    /// Only what class and subject of the code say (RFC 3463).
    Family,
}

/// Words of the text, or an answer, that led to a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clue {
    /// Words of the text.
    Words {
        /// The words.
        quote: String,
        /// Where they stand in [`Report::text`].
        place: Range<usize>,
    },
    /// An answer of the reader, or one that was assumed for them.
    Answer {
        /// Id of the question.
        question: &'static str,
        /// Id of the answer.
        answer: &'static str,
        /// Whether nobody gave it ([`Answers::assume`]).
        assumed: bool,
    },
}

/// A cause and how likely it is here.
#[derive(Clone, Debug)]
pub struct JudgedCause {
    /// The cause.
    pub cause: &'static Cause,
    /// How likely.
    pub standing: Standing,
    /// What led to that.
    pub clues: Vec<Clue>,
}

/// A fix and the conditions that are still open.
#[derive(Clone, Debug)]
pub struct JudgedFix {
    /// The fix.
    pub fix: &'static Fix,
    /// Conditions whose question has no answer yet.
    pub open: Vec<&'static Condition>,
    /// Whether it repairs the fault under the cause that leads, or whatever the cause.
    pub leads: bool,
}

/// An entry and what it means here.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The entry.
    pub entry: &'static Entry,
    /// How exactly it fits.
    pub exactness: Exactness,
    /// The words of the text by which it is known.
    pub quote: Option<String>,
    /// How long the server that wrote the report keeps trying, where it is known.
    pub retry: Option<&'static Retry>,
    /// The code that led to it.
    pub status: Option<StatusCode>,
    /// The recipient (index into [`Report::recipients`]) that it was found for first.
    pub recipient: usize,
    /// The attempt (index into the recipient's attempts) that it was found in first.
    pub attempt: usize,
    /// The sort of fault, as precise as the causes allow.
    pub category: &'static str,
    /// Whether the sending server has given up.
    pub given_up: Option<bool>,
    /// Causes, best first.
    pub causes: Vec<JudgedCause>,
    /// Fixes that apply, best first.
    pub fixes: Vec<JudgedFix>,
    /// Checks, best first.
    pub checks: Vec<&'static Check>,
    /// Questions that matter, answered ones included.
    pub questions: Vec<&'static Question>,
    /// Who must act, first things first.
    pub acts: Vec<&'static str>,
}

/// A reason word met in the text.
#[derive(Clone, Debug)]
pub struct FoundReason {
    /// The reason.
    pub reason: &'static Reason,
    /// The words as the text has them.
    pub quote: String,
    /// Where they stand in [`Report::text`].
    pub place: Range<usize>,
}

/// What a report means.
#[derive(Clone, Debug)]
pub struct Diagnosis {
    /// The entries, best first.
    pub entries: Vec<Judged>,
    /// The reason words, in order of the text.
    pub reasons: Vec<FoundReason>,
    /// The answers that were taken into account.
    pub answers: Answers,
}

/// Judges a report in the light of the reader's answers.
pub fn diagnose(report: &Report, answers: &Answers) -> Diagnosis {
    let reasons = clues::reasons(report);
    let speakers = speaker::Speakers::of(report);
    let mut said: Option<(usize, Grams)> = None;
    let judge = |matched: matching::Matched| {
        let number = matched.recipient;
        // Mostly all entries are about the same recipient.
        let (_, grams) = match said.take().filter(|(known, _)| *known == number) {
            Some(known) => said.insert(known),
            None => said.insert((number, clues::pieces(report.recipients.get(number)))),
        };
        judge::judge((report, grams), &reasons, answers, speakers.retry(), &matched)
    };
    let entries = matching::entries(report, &speakers).into_iter().map(judge).collect();
    Diagnosis { entries, reasons, answers: answers.clone() }
}

/// Judges an entry by itself, as a reader opens it from the list. What has only temporary codes, or only permanent ones,
/// is judged as the one or the other.
pub fn of_entry(entry: &'static Entry, answers: &Answers) -> Diagnosis {
    let matched = matching::Matched {
        entry,
        fit: matching::Fit::OwnCode,
        exactness: Exactness::Code,
        status: None,
        recipient: 0,
        attempt: 0,
        quote: None,
    };
    let kind = match (entry.can_be(4), entry.can_be(5)) {
        (true, false) => Kind::Delay,
        (false, true) => Kind::Failure,
        _ => Kind::Nothing,
    };
    let report = Report { kind, ..Report::default() };
    let judged = judge::judge((&report, &Grams::of("")), &[], answers, None, &matched);
    Diagnosis { entries: vec![judged], reasons: Vec::new(), answers: answers.clone() }
}

/// Whether the sending server has given up.
pub(crate) fn given_up(kind: Kind) -> Option<bool> {
    match kind {
        Kind::Failure => Some(true),
        Kind::Delay => Some(false),
        Kind::Success | Kind::Feedback | Kind::AutoReply | Kind::Nothing => None,
    }
}
