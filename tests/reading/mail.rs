//! Whole mails.

use ndr_lens::reading::{Action, Carrier, Kind, read};

use super::support::*;

#[test]
fn a_report_with_all_its_parts() {
    let report = read_fixture("mail/report.eml");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.carriers, [Carrier::ExchangeReport, Carrier::DeliveryStatus]);
    let recipient = only(&report);
    assert_eq!((address(recipient), recipient.action), (Some("office@fabrikam.com"), Some(Action::Failed)));
    assert_eq!(value(&recipient.other_address), Some("kay@fabrikam.com"));
    let all: Vec<_> = recipient.attempts.iter().map(|attempt| codes(&attempt.reply)).collect();
    assert_eq!(all, ["550 5.4.312", "450 4.4.312"], "the readable part, once");
    assert!(report.arrival.is_some());
    assert!(report.text.contains("Diagnostic information") && report.text.contains("Final-Recipient"));
    assert!(!report.text.contains("nobody@example.com") && !report.text.contains("5.9.9"), "{}", report.text);
}

#[test]
fn old_and_foreign_line_ends() {
    let text = fixture("mail/report.eml");
    let expected = without_places(&read(text.as_bytes()));
    assert_eq!(without_places(&read(text.replace('\n', "\r").as_bytes())), expected);
    let mbox = format!("From postmaster@contoso.com Thu Oct  1 08:00:00 2026\n{text}");
    assert_eq!(without_places(&read(mbox.as_bytes())), expected);
}

#[test]
fn html_where_nothing_else_is_readable() {
    let report = read_fixture("mail/html-only.eml");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("kay@fabrikam.com"));
    assert_eq!(remote(recipient).0, Some("mx.fabrikam.com"));
    let chain: Vec<_> = recipient.attempts[0].reply.chain().map(codes).collect();
    assert_eq!(chain, ["550 5.1.351", "550 5.1.1"]);
    assert_eq!(recipient.attempts.len(), 1);
    assert!(!report.text.contains("color: red"));
}

#[test]
fn a_forwarded_report_is_read() {
    let report = read_fixture("mail/forwarded.eml");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(only(&report).attempts.len(), 2);
}

#[test]
fn mails_that_are_no_bounces() {
    for (name, kind) in [("vacation", Kind::AutoReply), ("complaint", Kind::Feedback), ("ordinary", Kind::Nothing)] {
        let report = read_fixture(&format!("mail/{name}.eml"));
        assert_eq!(report.kind, kind, "{name}");
        assert!(report.recipients.iter().all(|person| person.attempts.is_empty() && person.action.is_none()), "{name}");
        assert!(!report.text.is_empty(), "{name}");
    }
}
