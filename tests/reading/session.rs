//! The dialogue of an SMTP session.

use ndr_lens::reading::{Action, Carrier, Kind, read};

use super::support::*;

#[test]
fn the_reply_belongs_to_the_command_before() {
    let report = read_fixture("session/telnet.txt");
    assert_eq!((report.kind, report.carriers.as_slice()), (Kind::Failure, [Carrier::Session].as_slice()));
    let kay = only(&report);
    assert_eq!((address(kay), kay.action), (Some("kay@fabrikam.example"), Some(Action::Failed)));
    assert_eq!(remote(kay), (Some("mx1.fabrikam.example"), Some("203.0.113.5")));
    let reply = &kay.attempts[0].reply;
    assert_eq!(codes(reply), "550 5.1.1");
    assert_eq!(reply.text, "<kay@fabrikam.example>: Recipient address rejected: User unknown in local recipient table");
}

#[test]
fn tools_put_signs_before_the_lines() {
    for (name, kind, said) in [
        ("swaks", Kind::Delay, "451 4.7.1 <kay@fabrikam.example>: Recipient address rejected: Greylisted"),
        ("sendmail-verbose", Kind::Failure, "550 5.1.1 <kay@fabrikam.example>: User unknown"),
        ("smtplib", Kind::Failure, "550 5.1.1 User unknown"),
        ("content", Kind::Failure, "550 5.7.1 Message content rejected"),
        ("curl", Kind::Failure, "550 5.1.1 <kay@fabrikam.example>: User unknown"),
        ("hmailserver", Kind::Failure, "550 5.1.1 No such user"),
        ("mdaemon", Kind::Failure, "550 5.1.1 No such user"),
    ] {
        let report = read_fixture(&format!("session/{name}.txt"));
        assert_eq!((report.kind, report.carriers.as_slice()), (kind, [Carrier::Session].as_slice()), "{name}");
        let kay = only(&report);
        assert_eq!(address(kay), Some("kay@fabrikam.example"), "{name}");
        assert_eq!(kay.attempts.len(), 1, "{name}");
        assert_eq!(format!("{} {}", codes(&kay.attempts[0].reply), kay.attempts[0].reply.text), said, "{name}");
        assert_eq!(report.text.get(kay.attempts[0].reply.place.clone()), Some(said), "{name}");
    }
}

#[test]
fn what_follows_from_an_earlier_refusal_is_not_the_cause() {
    let report = read_fixture("session/sender-refused.txt");
    let kay = only(&report);
    assert_eq!(address(kay), Some("kay@fabrikam.example"));
    assert_eq!(kay.attempts.len(), 1);
    assert_eq!(codes(&kay.attempts[0].reply), "550 5.7.1");
}

#[test]
fn a_session_without_a_refusal_is_no_failure() {
    let text =
        fixture("session/content.txt").replace("<** 550 5.7.1 Message content rejected", "<-  250 2.0.0 Ok: queued");
    let report = read_text(&text);
    assert_eq!((report.kind, only(&report).action), (Kind::Success, Some(Action::Delivered)));
    let greeting = "220 mx1.fabrikam.example ESMTP\nEHLO mail.example.com\n250 8BITMIME\nQUIT\n221 2.0.0 Bye\n";
    assert_eq!(read_text(greeting).kind, Kind::Nothing);
}

#[test]
fn several_messages_in_one_session() {
    let first = fixture("session/content.txt")
        .replace("<** 550 5.7.1 Message content rejected\n -> QUIT\n<-  221 2.0.0 Bye\n", "<-  250 2.0.0 Ok: queued\n");
    let second = " -> MAIL FROM:<anna@example.com>\n<-  250 2.1.0 Ok\n -> RCPT TO:<lee@fabrikam.example>\n<** 550 5.1.1 No such user\n";
    let report = read_text(&(first + second));
    let all: Vec<_> = report.recipients.iter().map(|recipient| (address(recipient), recipient.action)).collect();
    assert_eq!(
        all,
        [(Some("kay@fabrikam.example"), Some(Action::Delivered)), (Some("lee@fabrikam.example"), Some(Action::Failed))]
    );
}

#[test]
fn a_report_may_follow_a_session() {
    let session = fixture("session/telnet.txt");
    let report = read_text(
        &(session + "\nAnd from the server itself:\n\n554 5.7.1 <mia@wingtip.example>: Relay access denied\n"),
    );
    let said: Vec<_> =
        report.recipients.iter().flat_map(|recipient| &recipient.attempts).map(|a| codes(&a.reply)).collect();
    assert!(said.contains(&"554 5.7.1".to_owned()), "{said:?}");
}

#[test]
fn no_connection() {
    let report = read_fixture("session/refused-connection.txt");
    assert_eq!((report.kind, report.carriers.as_slice()), (Kind::Failure, [Carrier::Session].as_slice()));
    assert!(only(&report).attempts[0].reply.text.ends_with("connect: Connection refused"), "{report:#?}");
    assert_eq!(remote(only(&report)).0, Some("mx1.fabrikam.example"));
}

#[test]
fn the_protocol_log_of_exchange() {
    let report = read_fixture("log/protocol.txt");
    assert_eq!(report.carriers, [Carrier::Session]);
    let [kay, lee] = report.recipients.as_slice() else { panic!("{report:#?}") };
    assert_eq!((address(kay), kay.action), (Some("kay@fabrikam.example"), Some(Action::Failed)));
    assert_eq!(kay.attempts[0].reply.text, "<kay@fabrikam.example>: Recipient rejected, no such user");
    assert_eq!(remote(kay), (Some("mx1.fabrikam.example"), Some("203.0.113.5")));
    assert_eq!((address(lee), codes(&lee.attempts[0].reply)), (Some("lee@fabrikam.example"), "452 4.3.1".to_owned()));
}

#[test]
fn errors_of_libraries() {
    for (text, said) in [
        (
            "smtplib.SMTPRecipientsRefused: {'kay@fabrikam.example': (550, b'5.1.1 No such user')}",
            "550 5.1.1 No such user",
        ),
        (
            "com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <kay@fabrikam.example>: Recipient address rejected: User unknown",
            "550 5.1.1 <kay@fabrikam.example>: Recipient address rejected: User unknown",
        ),
    ] {
        let report = read_text(text);
        let kay = only(&report);
        assert_eq!((address(kay), kay.action), (Some("kay@fabrikam.example"), Some(Action::Failed)), "{text}");
        assert_eq!(format!("{} {}", codes(&kay.attempts[0].reply), kay.attempts[0].reply.text), said);
    }
    let report = read_text("smtplib.SMTPDataError: (554, b'5.7.1 Rejected as spam')");
    assert_eq!((report.kind, address(only(&report))), (Kind::Failure, None));
    let report = read_text("550 5.7.1 <anna@example.com>: Sender address rejected: Access denied");
    assert_eq!(address(only(&report)), None);
}

#[test]
fn dialogs_of_mail_clients() {
    for (name, said) in [("dialog", "5.7.1"), ("dialog-server-response", "550 5.1.1")] {
        let report = read_fixture(&format!("session/{name}.txt"));
        assert_eq!(report.kind, Kind::Failure, "{name}");
        assert_eq!(address(only(&report)), Some("kay@fabrikam.example"), "{name}");
        assert_eq!(codes(&only(&report).attempts[0].reply), said, "{name}");
    }
}

#[test]
fn other_protocols_have_other_commands() {
    for text in [
        "220 ftp.example.com FTP server ready\nUSER anna\n331 Password required for anna\nPASS secret\n230 Logged in\nQUIT\n221 Goodbye",
        "C: A1 LOGIN anna secret\nS: A1 OK LOGIN completed\nC: A2 SELECT INBOX\nS: * 12 EXISTS",
    ] {
        assert_eq!(read_text(text).kind, Kind::Nothing, "{text}");
    }
}

/// Would not end in time if each recipient were compared with all before.
#[test]
fn very_many_recipients() {
    let mut text = "220 mx.fabrikam.example ESMTP\nEHLO a\n250 ok\n".to_owned();
    for number in 0..100_000 {
        text += &format!("RCPT TO:<user{number}@fabrikam.example>\n250 ok\n");
    }
    let report = read(format!("{text}DATA\n550 5.7.1 Rejected\n").as_bytes());
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.recipients[0].action, Some(Action::Failed));
}
