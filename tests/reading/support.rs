//! Short ways to ask a report.

use ndr_lens::reading::{Attempt, Recipient, Reply, Report, read};

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

/// The server of an attempt.
pub fn server(attempt: &Attempt) -> Option<&str> {
    attempt.server.as_ref().map(|server| server.value.as_str())
}

/// The address of a recipient.
pub fn address(recipient: &Recipient) -> Option<&str> {
    recipient.address.as_ref().map(|address| address.value.as_str())
}

/// The server and the IP that a recipient's copy was for.
pub fn remote(recipient: &Recipient) -> (Option<&str>, Option<&str>) {
    let value = |found: &Option<ndr_lens::reading::Found<String>>| {
        found.as_ref().map(|found| found.value.clone()).map(|value| &*value.leak())
    };
    (value(&recipient.remote_server), value(&recipient.remote_ip))
}

/// Places are inside the text and on its characters; marks are in order and apart.
#[track_caller]
pub fn check(report: &Report) {
    let mut end = 0;
    for mark in &report.marks {
        assert!(mark.place.start >= end, "{mark:?} overlaps");
        assert!(report.text.get(mark.place.clone()).is_some_and(|text| !text.is_empty()), "{mark:?}");
        end = mark.place.end;
    }
    let whole = format!("{report:?}");
    for piece in whole.split("place: ").skip(1) {
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
