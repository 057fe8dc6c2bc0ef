//! What holds for every input, however spoilt.

use ndr_lens::charsets::Native;
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Format, Mask, Words, copy_text, explain};
use ndr_lens::knowledge::LANGUAGES;
use ndr_lens::reading::{Report, open, read};
use std::sync::LazyLock;

/// The words of every language that is built in.
static WORDS: LazyLock<Vec<Words>> =
    LazyLock::new(|| LANGUAGES.iter().filter_map(|language| Words::of(language.tag)).collect());

/// Opens an input twice, judges every report in it and tells it in every language.
pub fn check(input: &[u8]) {
    let opened = open(input, &Native);
    assert!(opened == open(input, &Native), "reading is not deterministic");
    for letter in &opened.letters {
        check_report(&letter.report);
    }
    if std::str::from_utf8(input).is_err() {
        // Without the character sets, as where a browser knows one that we do not.
        check_marks(&read(input));
    }
}

fn check_report(report: &Report) {
    check_marks(report);
    let diagnosis = diagnose(report, &Answers::default());
    for words in WORDS.iter() {
        let explanation = explain(report, &diagnosis, words);
        copy_text(&explanation, words, Format::Plain, Mask::Off);
        copy_text(&explanation, words, Format::Markdown, Mask::On);
    }
}

/// Marks are in order and apart, and on the characters of the text.
fn check_marks(report: &Report) {
    let mut end = 0;
    for mark in &report.marks {
        assert!(mark.place.start >= end, "{mark:?} overlaps");
        assert!(report.text.get(mark.place.clone()).is_some_and(|text| !text.is_empty()), "{mark:?}");
        end = mark.place.end;
    }
}
