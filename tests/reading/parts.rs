//! The source of a mail, pasted in part or behind something else.

use ndr_lens::reading::{Carrier, Kind, Report};

use super::support::*;

#[track_caller]
fn is_the_report(report: &Report) {
    assert_eq!(report.kind, Kind::Failure);
    assert!(report.carriers.contains(&Carrier::DeliveryStatus));
    let recipient = only(report);
    assert_eq!(address(recipient), Some("lee@fabrikam.example"));
    assert_eq!(recipient.attempts.iter().map(|attempt| codes(&attempt.reply)).collect::<Vec<_>>(), ["552 5.2.2"]);
    assert!(!report.text.contains("nobody@contoso.example"), "{}", report.text);
}

#[test]
fn behind_the_prose_of_a_ticket() {
    let report = read_fixture("mail/ticket.txt");
    is_the_report(&report);
    assert!(report.text.starts_with("Hello service desk"));
    assert!(report.text.contains("could not be delivered.") && !report.text.contains("Received:"), "{}", report.text);
}

#[test]
fn from_any_of_its_parts_on() {
    let text = fixture("mail/ticket.txt");
    for start in [
        "--=_ticket",
        "Content-Type: text/plain; charset",
        "WW91ciBt",
        "--=_ticket\nContent-Type: message/delivery-status",
        "Content-Type: message/delivery-status",
        "Reporting-MTA",
        "MIME-Version",
        "This is a MIME",
    ] {
        let from = text.find(start).unwrap();
        is_the_report(&read_text(&text[from..]));
        is_the_report(&read_text(text[from..].trim_end_matches("--=_ticket--\n")));
    }
}

#[test]
fn a_part_in_html() {
    let text = "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n\
        <p>550 5.1.1 <a href=3D\"mailto:lee@fabrikam.example\">lee</a> is unknown</p>\n--b--\n";
    let report = read_text(text);
    assert_eq!(report.text, "550 5.1.1 lee<mailto:lee@fabrikam.example> is unknown");
}

#[test]
fn what_was_sent_is_not_taken_apart() {
    let sent = "The message could not be delivered to <lee@fabrikam.example>:\n552 5.2.2 mailbox full\n\n\
        --- Below this line is a copy of the message.\n\n\
        Received: from a.example (192.0.2.1) by b.example; Tue, 3 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\n\
        Content-Type: multipart/alternative; boundary=\"=_x\"\n\n--=_x\nContent-Type: text/plain\n\nHello\n--=_x--\n";
    assert_eq!(read_text(sent).text, sent);
}
