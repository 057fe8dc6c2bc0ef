//! The library as the page has it: the knowledge is not inside, it is handed in. Without it nothing is known and
//! nothing panics.
#![cfg(not(feature = "packs"))]

use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Words, explain};
use ndr_lens::knowledge::{SAMPLES, by_id, entries, install, is_installed, markers};
use ndr_lens::reading::read;

const KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
const PAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.page.pack"));
const ANSWERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.answers.pack"));

/// A report that is known by its headings.
const CHINESE: &[u8] = include_bytes!("fixtures/exchange-report/chinese.txt");

/// The files below a folder, in order.
fn collect(folder: &std::path::Path, files: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).expect("the fixtures").flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// What is found in every fixture, and said about it.
fn found() -> Vec<Option<&'static str>> {
    let words = Words::load(PAGE.to_vec()).and_then(|words| words.with_answers(ANSWERS.to_vec())).expect("two packs");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let mut files = Vec::new();
    collect(root.as_ref(), &mut files);
    assert!(files.len() > 300, "{}", files.len());
    files
        .into_iter()
        .map(|file| {
            let report = read(&std::fs::read(file).expect("a fixture"));
            explain(&report, &diagnose(&report, &Answers::default()), &words).entry
        })
        .collect()
}

/// One test, because the knowledge is there or not for all of a process.
#[test]
fn nothing_is_known_until_the_knowledge_is_handed_in_whole() {
    assert!(!is_installed() && entries().is_empty() && markers().is_empty());
    assert_eq!(SAMPLES.first().and_then(|sample| sample.text()), None);
    let before = found();
    assert!(!before.is_empty() && before.iter().all(Option::is_none));
    assert_eq!(read(CHINESE).language, None);

    let (start, end) = KNOWLEDGE.split_at(KNOWLEDGE.len() / 2);
    let mut spoilt = KNOWLEDGE.to_vec();
    if let Some(byte) = spoilt.last_mut() {
        *byte ^= 1;
    }
    for damaged in [b"", &KNOWLEDGE[..3], start, end, &spoilt, b"<!doctype html><title>Not found</title>"] {
        assert!(install(damaged.to_vec()).is_err());
        assert!(!is_installed());
    }

    assert_eq!(install(KNOWLEDGE.to_vec()), Ok(()));
    assert!(is_installed() && by_id("exchange-online/4.4.316").is_some());
    assert!(SAMPLES.iter().all(|sample| sample.text().is_some_and(|text| !text.is_empty())));
    assert!(found().iter().any(Option::is_some));
    assert_eq!(read(CHINESE).language, Some("zh-TW"), "what was read before leaves no trace");
    assert_eq!(install(KNOWLEDGE.to_vec()), Ok(()), "a second time changes nothing");
    assert!(install(start.to_vec()).is_err() && is_installed());
}

#[test]
fn words_of_the_page_come_without_those_of_answers() {
    let page = Words::load(PAGE.to_vec()).expect("a pack");
    assert!(page.has("page-title") && !page.has("state-retrying") && !page.has_answers());
    let whole = page.with_answers(ANSWERS.to_vec()).expect("a pack");
    assert!(whole.has("page-title") && whole.has("state-retrying") && whole != page);
    let other = include_bytes!(concat!(env!("OUT_DIR"), "/zh-TW.answers.pack"));
    assert!(page.with_answers(other.to_vec()).is_err(), "of another language");
}
