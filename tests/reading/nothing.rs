//! Texts in which nothing is to be recognised, and messages that tell of no failure.

use ndr_lens::reading::{Kind, Report, read};

use super::support::*;

/// The fixtures of a folder.
fn fixtures_of(folder: &str) -> Vec<(String, Report)> {
    let files = std::fs::read_dir(format!("{}/tests/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), read_fixture(&format!("{folder}/{name}")))).collect()
}

fn check_nothing() -> usize {
    let all = fixtures_of("nothing");
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

fn check_kind(folder: &str, kind: Kind) -> usize {
    let all = fixtures_of(folder);
    for (name, report) in &all {
        assert_eq!(report.kind, kind, "{folder}/{name}: {:#?}", report.recipients);
    }
    all.len()
}

#[test]
fn other_texts() {
    assert!(check_nothing() >= 40);
}

#[test]
fn automatic_replies() {
    assert!(check_kind("auto-reply", Kind::AutoReply) >= 5);
    for (name, report) in fixtures_of("auto-reply") {
        // Who answered is told, and nothing else.
        assert!(report.recipients.iter().all(|who| who.attempts.is_empty() && who.action.is_none()), "{name}");
    }
}

#[test]
fn successes() {
    assert!(check_kind("success", Kind::Success) >= 4);
}

#[test]
fn complaints() {
    assert!(check_kind("feedback", Kind::Feedback) >= 3);
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
