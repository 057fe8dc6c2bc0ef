//! Texts in which nothing is to be recognised, and messages that tell of no failure.

use ndr_lens::reading::{Kind, Report, read};

use super::support::*;

/// Texts that are still mistaken for a report, each with what gives it away.
const MISTAKEN: [&str; 11] = [
    // A person who writes about codes in the middle of sentences; nothing in the mail says that it is a report.
    "list-digest.eml",
    "newsletter.eml",
    "support-answer.eml",
    "support-question.eml",
    // A session with commands and codes that SMTP does not have (USER, RETR; 230, 331).
    "ftp-session.txt",
    // A table of many codes, those of success among them, and nobody's address.
    "reply-codes-table.txt",
    // Headings: a number, blanks and a title; the numbers go on in order.
    "specification.txt",
    "statute.txt",
    // A number that counts something.
    "job-alert.txt",
    // A number that is a field of a record: `450 IN MX`.
    "dns-zone.txt",
    // The headers of a mail about a mail; only what is quoted in it holds a code.
    "auto-reply/ticket-received.eml",
];

/// The fixtures of a folder that are told as what they are, or those that are not yet.
fn fixtures_of(folder: &str, mistaken: bool) -> Vec<(String, Report)> {
    let files = std::fs::read_dir(format!("{}/tests/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
        .retain(|name| MISTAKEN.iter().any(|known| name == known || format!("{folder}/{name}") == **known) == mistaken);
    names.into_iter().map(|name| (name.clone(), read_fixture(&format!("{folder}/{name}")))).collect()
}

fn check_nothing(mistaken: bool) -> usize {
    let all = fixtures_of("nothing", mistaken);
    for (name, report) in &all {
        assert_eq!(report.kind, Kind::Nothing, "{name}: {:#?}", report.recipients);
        assert!(report.recipients.is_empty(), "{name}: {:#?}", report.recipients);
        assert!(report.marks.is_empty() && report.carriers.is_empty(), "{name}: {:#?}", report.marks);
        if name.ends_with(".txt") {
            assert_eq!(report.text, fixture(&format!("nothing/{name}")));
        }
    }
    all.len()
}

fn check_kind(folder: &str, kind: Kind, mistaken: bool) -> usize {
    let all = fixtures_of(folder, mistaken);
    for (name, report) in &all {
        assert_eq!(report.kind, kind, "{folder}/{name}: {:#?}", report.recipients);
    }
    all.len()
}

#[test]
fn other_texts() {
    assert!(check_nothing(false) >= 40);
}

#[test]
fn automatic_replies() {
    assert!(check_kind("auto-reply", Kind::AutoReply, false) >= 5);
    for (name, report) in fixtures_of("auto-reply", false) {
        assert!(report.recipients.is_empty(), "{name}: {:#?}", report.recipients);
    }
}

#[test]
fn successes() {
    assert!(check_kind("success", Kind::Success, false) >= 4);
}

#[test]
fn complaints() {
    assert!(check_kind("feedback", Kind::Feedback, false) >= 3);
}

#[test]
#[ignore = "the reading still takes these for reports"]
fn other_texts_that_look_like_reports() {
    check_nothing(true);
    check_kind("auto-reply", Kind::AutoReply, true);
}

#[test]
fn noise() {
    let mut seed = 1u64;
    let mut noise = Vec::with_capacity(1 << 20);
    while noise.len() < 1 << 20 {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        noise.extend(seed.to_le_bytes());
    }
    for bytes in [noise.as_slice(), &[0; 4096], b"", b"\xFF\xFE", b"\x89PNG\r\n\x1a\n\0\0\0"] {
        let report = read(bytes);
        check(&report);
        assert_eq!(report.kind, Kind::Nothing);
        assert!(report.recipients.is_empty());
    }
}
