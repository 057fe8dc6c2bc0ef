//! Replies of other systems.

use ndr_lens::reading::{Carrier, Kind};

use super::support::*;

#[test]
fn postfix_tells_who_said_what() {
    let report = read_fixture("smtp-reply/postfix.txt");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.carriers, [Carrier::SmtpReply]);
    let [kay, lee] = report.recipients.as_slice() else { panic!("{report:#?}") };
    assert_eq!(address(kay), Some("kay@fabrikam.com"));
    assert_eq!(codes(&kay.attempts[0].reply), "550 5.1.1");
    assert_eq!(
        kay.attempts[0].reply.text,
        "The email account that you tried to reach does not exist. Please try double-checking the address. https://example.com/help"
    );
    assert_eq!(server(&kay.attempts[0]), (Some("mx.fabrikam.com"), Some("203.0.113.5")));
    assert_eq!(codes(&lee.attempts[0].reply), "452 4.2.2");
    assert_eq!(lee.attempts[0].reply.text, "Mailbox full");
    assert_eq!(server(&lee.attempts[0]), (Some("mx.example.org"), Some("2001:db8::5")));
}

#[test]
fn lines_of_one_reply_are_joined() {
    let report = read_fixture("smtp-reply/multi-line.txt");
    let reply = &only(&report).attempts[0].reply;
    assert_eq!(codes(reply), "550 5.7.26");
    assert!(!reply.text.contains("550") && reply.text.ends_with("- gsmtp"), "{}", reply.text);
}

#[test]
fn a_single_line_anywhere_is_enough() {
    let report = read_fixture("smtp-reply/single.txt");
    assert_eq!(report.kind, Kind::Delay);
    assert_eq!(codes(&only(&report).attempts[0].reply), "450 4.4.317");
    for text in [
        "550;5.7.711 Access denied, bad inbound connector AS(2204)",
        "550; 5.7.515 Access denied",
        "451- 4.7.652 The mail server was limited",
    ] {
        let report = read_text(text);
        assert_eq!(only(&report).attempts.len(), 1, "{text}");
        assert!(reasons(&only(&report).attempts[0].reply).is_empty(), "{text}");
    }
}

#[test]
fn lines_with_codes_of_their_own_are_attempts_of_their_own() {
    let report = read_text(
        "Fehlercode: 450 4.4.312 DNS-Abfragefehler\nFehlercode: 450 4.4.315 Timeout bei der Verbindung zum Server\n",
    );
    let all: Vec<_> = only(&report).attempts.iter().map(|attempt| codes(&attempt.reply)).collect();
    assert_eq!(all, ["450 4.4.312", "450 4.4.315"]);
}
