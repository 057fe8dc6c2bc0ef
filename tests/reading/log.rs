//! Lines of mail logs, queues and mail services.

use ndr_lens::reading::{Action, Carrier, Kind, Recipient};

use super::support::*;

/// What a log says of a recipient, on one line: address, action, codes, words, server and address of the newest attempt.
fn line(recipient: &Recipient) -> String {
    let attempt = recipient.verdict();
    let codes = attempt.map(|attempt| codes(&attempt.reply)).unwrap_or_default();
    let (server, ip) = remote(recipient);
    let action = recipient.action.map(|action| format!("{action:?}")).unwrap_or_default();
    let words = attempt.map(|attempt| attempt.reply.text.as_str()).unwrap_or_default();
    let parts = [address(recipient).unwrap_or(""), &action, &codes, words, server.unwrap_or(""), ip.unwrap_or("")];
    parts.join(" | ")
}

#[track_caller]
fn assert_says(name: &str, kind: Kind, expected: &[&str]) {
    let report = read_fixture(&format!("log/{name}"));
    let lines: Vec<String> = report.recipients.iter().map(line).collect();
    assert_eq!(lines, expected, "{name}");
    assert_eq!(report.kind, kind, "{name}");
    assert!(report.carriers.contains(&Carrier::Log), "{name}: {:?}", report.carriers);
    for recipient in &report.recipients {
        let address = recipient.address.as_ref().expect("named");
        assert_eq!(report.text.get(address.place.clone()), Some(address.value.as_str()), "{name}");
    }
}

#[test]
fn postfix() {
    assert_says(
        "postfix.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.1.1 | <kay@fabrikam.example>: Recipient address rejected: User unknown in virtual mailbox table | mx1.fabrikam.example | 203.0.113.5",
            "lee@contoso.example | Delayed | 450 4.2.0 | <lee@contoso.example>: Recipient address rejected: Greylisted, see http://example.org/greylist | mx.contoso.example | 203.0.113.9",
            "mia@wingtip.example | Delivered | 250 2.0.0 | Ok: queued as 9C1D2E3F40 | mail.wingtip.example | 2001:db8::25",
            "noa@example.com | Failed | 5.1.1 | unknown user: \"noa\" |  | ",
        ],
    );
    let report = read_fixture("log/postfix.txt");
    let [kay, lee, ..] = report.recipients.as_slice() else { panic!() };
    assert_eq!(value(&kay.other_address), Some("sales@example.com"));
    // A time without a year is no moment, and the lines are in order all the same.
    let words: Vec<_> = lee.attempts.iter().map(|attempt| attempt.reply.text.as_str()).collect();
    assert!(words[1].ends_with("Connection timed out") && words.len() == 2, "{words:?}");
    assert_eq!(server(&lee.attempts[1]), (Some("mx.contoso.example"), Some("203.0.113.9")));
    assert!(lee.attempts.iter().all(|attempt| attempt.time.is_none()));
    assert_eq!(codes(&lee.attempts[1].reply), "4.4.1");
}

#[test]
fn times_with_a_year_are_moments_and_tell_which_line_is_the_newest() {
    let text = fixture("log/postfix-iso.txt");
    let backwards: Vec<&str> = text.lines().rev().collect();
    for text in [text.clone(), backwards.join("\n")] {
        let report = read_text(&text);
        let lee = only(&report);
        assert_eq!((lee.action, report.kind), (Some(Action::Delivered), Kind::Success));
        let minutes: Vec<_> = lee.attempts.iter().map(|attempt| attempt.time.as_ref().unwrap().value.minute).collect();
        assert_eq!(minutes, [11, 0]);
        assert_eq!(remote(lee), (Some("mx.contoso.example"), Some("203.0.113.9")));
    }
}

#[test]
fn a_line_may_be_wrapped_or_stand_alone() {
    assert_says(
        "postfix-wrapped.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.7.1 | Service unavailable, client host [192.0.2.7] blocked | mx1.fabrikam.example | 203.0.113.5",
        ],
    );
    let report = read_text(
        "to=<kay@fabrikam.example>, relay=none, delay=1, status=deferred (connect to mx1.fabrikam.example[203.0.113.5]:25: No route to host)",
    );
    assert_eq!(
        line(only(&report)),
        "kay@fabrikam.example | Delayed |  | connect to mx1.fabrikam.example[203.0.113.5]:25: No route to host | mx1.fabrikam.example | 203.0.113.5"
    );
}

#[test]
fn what_postfix_turns_away() {
    assert_says(
        "postfix-reject.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 554 5.7.1 | <kay@fabrikam.example>: Relay access denied |  | ",
            "lee@fabrikam.example | Failed | 550 5.7.1 | Service unavailable; client [198.51.100.8] blocked using dnsbl.example.org |  | ",
            "mia@fabrikam.example | Delayed | 4.7.1 | Try again later |  | ",
        ],
    );
}

#[test]
fn queues() {
    assert_says(
        "postqueue.txt",
        Kind::Delay,
        &[
            "lee@contoso.example | Delayed | 450 4.2.0 | <lee@contoso.example>: Recipient address rejected: Greylisted | mx.contoso.example | 203.0.113.9",
            "mia@contoso.example | Delayed | 450 4.2.0 | <lee@contoso.example>: Recipient address rejected: Greylisted | mx.contoso.example | 203.0.113.9",
            "kay@fabrikam.example | Delayed |  | connect to mx1.fabrikam.example[203.0.113.5]:25: Connection refused | mx1.fabrikam.example | 203.0.113.5",
        ],
    );
    assert_says(
        "sendmail-queue.txt",
        Kind::Delay,
        &["mia@contoso.example | Delayed |  | Deferred: Connection timed out with mx.contoso.example. |  | "],
    );
    assert_says(
        "exim-queue.txt",
        Kind::Delay,
        &[
            "mia@wingtip.example | Delivered |  |  |  | ",
            "lee@contoso.example | Delayed |  |  |  | ",
            "anna@example.com | Delayed |  |  |  | ",
        ],
    );
}

#[test]
fn exim() {
    assert_says(
        "exim.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.1.1 | The account does not exist. Check the address for typing errors. | mx1.fabrikam.example | 203.0.113.5",
            "lee@contoso.example | Delayed | 451 4.7.1 | Greylisted, please try again | mx.contoso.example | 203.0.113.9",
            "mia@wingtip.example | Delivered | 250 | OK id=1rLabd-0002xy-3Z | mail.wingtip.example | 2001:db8::25",
            "noa@nowhere.example | Failed |  | Unrouteable address |  | ",
            "ole@example.com | Delivered |  |  |  | ",
        ],
    );
    let report = read_fixture("log/exim.txt");
    let lee = &report.recipients[1];
    assert_eq!(lee.attempts.len(), 2);
    assert_eq!(lee.attempts[0].time.as_ref().unwrap().value.minute, 20);
    assert_says(
        "exim-reject.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed |  | relay not permitted |  | ",
            "lee@fabrikam.example | Delayed |  | Could not complete sender verify |  | ",
        ],
    );
}

#[test]
fn exim_by_way_of_syslog() {
    let report = read_text(
        "Jan  5 12:00:02 mail exim[7123]: 1rLabc-000000001xy-2ZAB ** kay@fabrikam.example R=dnslookup T=remote_smtp: all relevant MX records point to non-existent hosts",
    );
    assert_eq!(
        line(only(&report)),
        "kay@fabrikam.example | Failed |  | all relevant MX records point to non-existent hosts |  | "
    );
}

#[test]
fn sendmail() {
    assert_says(
        "sendmail.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 5.1.1 | User unknown | mx1.fabrikam.example | 203.0.113.5",
            "lee@fabrikam.example | Failed | 5.1.1 | User unknown | mx1.fabrikam.example | 203.0.113.5",
            "mia@contoso.example | Delayed | 4.0.0 | Deferred: Connection timed out with mx.contoso.example. | mx.contoso.example | 203.0.113.9",
            "noa@wingtip.example | Failed | 550 5.7.1 | Message rejected as spam | mail.wingtip.example | 203.0.113.20",
            "ole | Delivered | 2.0.0 | Sent |  | ",
        ],
    );
}

#[test]
fn qmail() {
    assert_says(
        "qmail.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.1.1 | No such user |  | 203.0.113.5",
            "lee@contoso.example | Delayed | 4.4.1 | Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) |  | ",
        ],
    );
    let report = read_fixture("log/qmail.txt");
    let reply = &report.recipients[0].attempts[0].reply;
    assert_eq!(&report.text[reply.place.clone()], "550_5.1.1_No_such_user");
    assert_eq!(&report.text[reply.status.as_ref().unwrap().place.clone()], "5.1.1");
}

#[test]
fn opensmtpd() {
    assert_says(
        "opensmtpd.txt",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.1.1 | <kay@fabrikam.example>: User unknown | mx1.fabrikam.example | 203.0.113.5",
            "lee@contoso.example | Delayed |  | Network error on destination MXs | contoso.example | ",
        ],
    );
}

#[test]
fn events_of_services() {
    assert_says(
        "services.json",
        Kind::Failure,
        &[
            "kay@fabrikam.example | Failed | 550 5.1.1 | The email account that you tried to reach does not exist |  | ",
            "lee@contoso.example | Delayed | 452 4.2.2 | Mailbox full |  | ",
            "mia@wingtip.example | Failed | 550 5.7.1 | Message refused by \"policy\" |  | ",
            "noa@nowhere.example | Failed | 554 5.4.4 | Unable to route |  | ",
        ],
    );
    // An event inside an event, as a queue of notifications hands it on.
    let report = read_text(
        r#"{"Type":"Notification","Message":"{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":\"kay@fabrikam.example\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"}]}}"}"#,
    );
    assert_eq!(line(only(&report)), "kay@fabrikam.example | Failed | 550 5.1.1 | user unknown |  | ");
}

#[test]
fn the_queue_of_postfix_as_json() {
    let report = read_fixture("log/postqueue.json");
    assert_eq!(
        report.recipients.iter().map(line).collect::<Vec<_>>(),
        [
            "kay@fabrikam.example | Delayed | 450 4.2.0 | Greylisted | mx1.fabrikam.example | 203.0.113.5",
            "lee@fabrikam.example | Delayed |  | connect to mx1.fabrikam.example[203.0.113.5]:25: Connection timed out | mx1.fabrikam.example | 203.0.113.5",
        ]
    );
}

#[test]
fn other_json_is_none_of_ours() {
    for text in [
        r#"{"name": "anna", "email": "anna@example.com", "message": "hello", "status": 200}"#,
        r#"{"level":"error","message":"500 internal error","user":{"email":"anna@example.com"},"code":500}"#,
    ] {
        let report = read_text(text);
        assert!(!report.carriers.contains(&Carrier::Log), "{report:#?}");
    }
}

#[test]
fn exchange_message_tracking() {
    let all = [
        "kay@fabrikam.example | Failed | 550 5.1.1 | RESOLVER.ADR.ExRecipNotFound; not found |  | ",
        "lee@contoso.example | Delayed | 451 4.4.0 | Primary target IP address responded with: Attempted failover to alternate host, but that did not succeed. | mx.contoso.example | 203.0.113.9",
        "mia@wingtip.example | Delivered | 250 2.1.5 | Recipient OK | mail.wingtip.example | 203.0.113.20",
    ];
    assert_says("tracking.txt", Kind::Failure, &all);
    let report = read_fixture("log/tracking.txt");
    let lee = &report.recipients[1].attempts[0];
    assert_eq!(lee.reply.chain().map(codes).collect::<Vec<_>>(), ["451 4.4.0", "421 4.4.2"]);
    assert_eq!(report.recipients[0].attempts[0].time.as_ref().unwrap().value.second, 2);
    // The columns are known without their names too.
    let text = fixture("log/tracking.txt");
    let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(read_text(&bare.join("\n")).recipients.iter().map(line).collect::<Vec<_>>(), all);
}

#[test]
fn exchange_connectivity() {
    let report = read_fixture("log/connectivity.txt");
    assert_eq!(
        line(only(&report)),
        " | Delayed |  | Failed connection to 203.0.113.5:25 (TimedOut:0000274C) | fabrikam.example | 203.0.113.5"
    );
}

#[test]
fn exchange_in_columns() {
    let report = read_fixture("log/get-message.txt");
    assert_eq!(
        line(only(&report)),
        "kay@fabrikam.example | Delayed | 451 4.4.0 | DNS query failed. The error was: DNS query failed with error ErrorRetry |  | "
    );
    let report = read_fixture("log/get-tracking.txt");
    assert_eq!(
        line(only(&report)),
        "kay@fabrikam.example | Failed | 550 5.1.1 | RESOLVER.ADR.ExRecipNotFound; not found |  | "
    );
}

#[test]
fn logs_of_other_programs_are_nothing() {
    for text in [
        "198.51.100.7 - - [05/Jan/2026:12:00:00 +0000] \"GET /?to=home HTTP/1.1\" 404 550 \"-\" \"Mozilla/5.0\"",
        "Jan  5 12:00:00 mail sshd[4101]: Failed password for root from 198.51.100.7 port 41022 ssh2",
        "Jan  5 12:00:01 mail postfix/smtpd[5201]: connect from workstation.example.com[192.0.2.31]\nJan  5 12:00:01 mail postfix/qmgr[811]: 4B2C71A0D3: from=<anna@example.com>, size=2381, nrcpt=1 (queue active)",
        "INFO notification to=anna@example.com result=failed attempts=3",
        "Jan  5 12:00:01 gate firewall: reject: from 198.51.100.7: 443 connections",
        "2026-01-05T12:00:00.000Z,web,1,GET,/index.html,550,12,-,failed",
        "2026-01-05 12:00:00 1rLabc-0001xy-2Z <= anna@example.com H=workstation.example.com [192.0.2.31] P=esmtps S=2381",
    ] {
        let report = read_text(text);
        assert_eq!(report.kind, Kind::Nothing, "{text}: {:#?}", report.recipients);
        assert!(report.marks.is_empty());
    }
}
