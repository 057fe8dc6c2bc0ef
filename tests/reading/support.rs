//! Short ways to ask a report.

use ndr_lens::reading::{Attempt, Found, Recipient, Reply, Report, read};

/// A fixture as text.
#[track_caller]
pub fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All fixtures.
pub fn fixtures() -> Vec<(String, String)> {
    let root = format!("{}/tests/fixtures", env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in std::fs::read_dir(root).unwrap() {
        let folder = folder.unwrap().path();
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            // What every system writes has its own test.
            if file.is_dir() || file.extension().is_some_and(|kind| kind == "toml") {
                continue;
            }
            found.push((file.display().to_string(), std::fs::read_to_string(&file).unwrap()));
        }
    }
    assert!(found.len() > 40);
    found.sort();
    found
}

/// Reads a fixture.
#[track_caller]
pub fn read_fixture(name: &str) -> Report {
    read_text(&fixture(name))
}

/// Reads a text, and checks that its Windows twin reads the same.
#[track_caller]
pub fn read_text(text: &str) -> Report {
    let report = read(text.as_bytes());
    check(&report);
    let twin = read(text.replace('\n', "\r\n").as_bytes());
    check(&twin);
    assert_eq!(without_places(&report), without_places(&twin), "CRLF reads differently");
    report
}

/// The only recipient of a report.
#[track_caller]
pub fn only(report: &Report) -> &Recipient {
    assert_eq!(report.recipients.len(), 1, "{report:#?}");
    &report.recipients[0]
}

/// The codes of a reply as one word: `450 4.4.316`.
pub fn codes(reply: &Reply) -> String {
    let code = reply.code.as_ref().map(|code| code.value.to_string());
    let status = reply.status.as_ref().map(|status| status.value.to_string());
    [code, status].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The reasons of a reply.
pub fn reasons(reply: &Reply) -> Vec<&str> {
    reply.reasons.iter().map(|reason| reason.value.as_str()).collect()
}

/// The server and the IP of an attempt.
pub fn server(attempt: &Attempt) -> (Option<&str>, Option<&str>) {
    (value(&attempt.server), value(&attempt.ip))
}

/// The address of a recipient.
pub fn address(recipient: &Recipient) -> Option<&str> {
    recipient.address.as_ref().map(|address| address.value.as_str())
}

/// The server and the IP that a recipient's copy was for.
pub fn remote(recipient: &Recipient) -> (Option<&str>, Option<&str>) {
    (value(&recipient.remote_server), value(&recipient.remote_ip))
}

/// What was found, where anything was.
pub fn value(found: &Option<Found<String>>) -> Option<&str> {
    found.as_ref().map(|found| found.value.as_str())
}

/// Places are inside the text and on its characters; marks are in order and apart.
#[track_caller]
pub fn check(report: &Report) {
    check_marks(report);
    check_places(report);
}

/// Marks are in order and apart.
#[track_caller]
pub fn check_marks(report: &Report) {
    let mut end = 0;
    for mark in &report.marks {
        assert!(mark.place.start >= end, "{mark:?} overlaps");
        assert!(report.text.get(mark.place.clone()).is_some_and(|text| !text.is_empty()), "{mark:?}");
        end = mark.place.end;
    }
}

/// Every place, as its debug form names it, is inside the text and on its characters.
#[track_caller]
fn check_places(report: &Report) {
    let mut shown = report.clone();
    shown.text.clear();
    let whole = format!("{shown:?}");
    for piece in whole.split(" place: ").skip(1).chain(whole.split(" value_place: ").skip(1)) {
        let range = piece.split([',', ' ', '}']).next().unwrap_or("");
        let (start, end) = range.split_once("..").unwrap_or_else(|| panic!("{range}"));
        let (start, end): (usize, usize) = (start.parse().unwrap(), end.parse().unwrap());
        assert!(report.text.get(start..end).is_some(), "{start}..{end} in {} bytes", report.text.len());
    }
}

/// A report's content without where it stands.
pub fn without_places(report: &Report) -> String {
    let mut report = report.clone();
    report.text.clear();
    let debug = format!("{report:?}");
    let mut out = String::new();
    let mut rest = debug.as_str();
    while let Some(at) = rest.find("place: ") {
        out.push_str(&rest[..at]);
        rest = rest[at + 7..].trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    }
    out + rest
}
