//! The right entry leads, the evidence ranks the causes, and answers change what is to be done.

use ndr_lens::diagnosis::{Answers, Clue, Diagnosis, Exactness, Judged, Standing, diagnose, of_entry};
use ndr_lens::knowledge;
use ndr_lens::reading::{Kind, read};

const REFUSED: &str = "450 4.4.316 Connection refused [Message=Socket error code 10061] \
     [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.9:25]";

fn judged(text: &str) -> Diagnosis {
    answered(text, &[])
}

fn answered(text: &str, given: &[(&str, &str)]) -> Diagnosis {
    let mut answers = Answers::default();
    for (question, answer) in given {
        answers.set(question, Some(answer));
        assert_eq!(answers.get(question), Some(*answer), "the answer is known");
    }
    diagnose(&read(text.as_bytes()), &answers)
}

fn lead(diagnosis: &Diagnosis) -> &Judged {
    diagnosis.entries.first().expect("an entry leads")
}

fn ids(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis.entries.iter().map(|judged| judged.entry.id).collect()
}

fn standing(judged: &Judged, id: &str) -> Standing {
    judged.causes.iter().find(|judged| judged.cause.id == id).unwrap_or_else(|| panic!("{id} is a cause")).standing
}

fn fixes(judged: &Judged) -> Vec<&str> {
    judged.fixes.iter().map(|judged| judged.fix.id).collect()
}

#[test]
fn the_reason_word_decides_before_the_code() {
    for (code, reason, category) in [
        ("450 4.4.317 Cannot connect to remote server", "SubjectMismatch", "certificate-name-mismatch"),
        ("450 4.4.317 Cannot connect to remote server", "CertificateExpired", "certificate-expired"),
        ("450 4.4.317 Cannot connect to remote server", "UntrustedRoot", "certificate-untrusted"),
        ("450 4.7.320 Certificate validation failed", "SubjectMismatch", "certificate-name-mismatch"),
        ("450 4.7.320 Certificate validation failed", "CertificateExpired", "certificate-expired"),
    ] {
        let diagnosis = judged(&format!("{code} [Message={reason}] [LastAttemptedServerName=mail.contoso.com]"));
        let first = lead(&diagnosis);
        assert_eq!(first.category, category, "{code} {reason}");
        let cause = first.causes.first().expect("a cause");
        assert_eq!((cause.standing, cause.cause.decisive), (Standing::Supported, true));
        let quoted = |clue: &Clue| matches!(clue, Clue::Words { quote, .. } if quote == reason);
        assert!(cause.clues.iter().any(quoted), "{:?}", cause.clues);
    }
}

#[test]
fn evidence_stands_where_it_says() {
    let report = read(REFUSED.as_bytes());
    let diagnosis = diagnose(&report, &Answers::default());
    let places = lead(&diagnosis).causes.iter().flat_map(|judged| &judged.clues).filter_map(|clue| match clue {
        Clue::Words { quote, place } => Some((quote, place.clone())),
        Clue::Answer { .. } => None,
    });
    let mut seen = 0;
    for (quote, place) in places {
        assert_eq!(report.text.get(place), Some(quote.as_str()));
        seen += 1;
    }
    assert!(seen > 0, "there is evidence");
}

#[test]
fn the_last_try_leads_before_the_expiry() {
    let text = "1/2/2026 8:20:10 PM - Server at AB1PR01MB0001.prod.outlook.com returned '550 4.4.7 QUEUE.Expired; message expired'\n\
                1/2/2026 8:10:10 PM - Server at mail.contoso.com (203.0.113.9) returned '450 4.4.316 Connection refused [Message=Socket error code 10061]'";
    let diagnosis = judged(text);
    assert_eq!(ids(&diagnosis), ["exchange-online/4.4.316", "exchange-online/4.4.7"]);
    assert_eq!(lead(&diagnosis).given_up, Some(true));
}

#[test]
fn an_expiry_alone_leads_and_is_final_whatever_its_class_says() {
    for (text, id) in [
        ("550 4.4.7 QUEUE.Expired; message expired", "exchange-online/4.4.7"),
        ("550 5.4.300 Message expired", "exchange-online/5.4.300"),
    ] {
        let diagnosis = judged(&format!("Remote Server returned '{text}'"));
        assert_eq!(lead(&diagnosis).entry.id, id, "{text}");
        assert_eq!(lead(&diagnosis).given_up, Some(true), "{text}");
    }
}

#[test]
fn permanent_twins_lead_to_the_same_entry() {
    for code in ["4.4.312", "4.4.315", "4.4.316", "4.4.317", "4.4.318", "4.7.320"] {
        let permanent = code.replacen('4', "5", 1);
        for text in [code.to_owned(), format!("450 {code}"), permanent.clone(), format!("550 {permanent}")] {
            let diagnosis = judged(&text);
            assert_eq!(lead(&diagnosis).entry.id, format!("exchange-online/{code}"), "{text}");
            assert_eq!(lead(&diagnosis).given_up, Some(text.contains(&permanent)), "{text}");
        }
    }
}

#[test]
fn other_connector_errors_lead_to_the_destination() {
    let diagnosis =
        judged("Reason: [{LED=450 4.4.399 Something new};{MSG=};{FQDN=mail.contoso.com};{IP=203.0.113.9};{LRT=}]");
    assert_eq!(lead(&diagnosis).entry.id, "exchange-online/connector");
    assert_eq!(lead(&diagnosis).exactness, Exactness::Fallback);
    assert!(fixes(lead(&diagnosis)).contains(&"contact-partner"));
}

#[test]
fn errors_that_are_no_connector_errors_are_not_called_so() {
    for (text, id, exactness) in [
        (
            "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'",
            "exchange-online/5.1.10",
            Exactness::Symbol,
        ),
        (
            "<a@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
            "topic/unknown-user",
            Exactness::Phrase,
        ),
        ("552 5.2.2 Mailbox full", "topic/mailbox-full", Exactness::Phrase),
        ("550 5.1.1", "registry/x.1.1", Exactness::Standard),
        ("550 5.1.77 Unheard of", "registry/x.1", Exactness::Family),
    ] {
        let diagnosis = judged(text);
        assert_eq!((lead(&diagnosis).entry.id, lead(&diagnosis).exactness), (id, exactness), "{text}");
    }
}

#[test]
fn words_tell_a_code_that_means_something_else_elsewhere() {
    let worded = judged("450 4.7.5 Remote certificate failed MTA-STS validation. Reason: CertificateExpired");
    assert_eq!(lead(&worded).entry.id, "exchange-online/4.7.5");
    assert_eq!(standing(lead(&worded), "mta-sts-certificate-expired"), Standing::Supported);
    assert_eq!(lead(&judged("454 4.7.5 Cryptographic failure")).entry.id, "registry/x.7.5");
}

#[test]
fn what_was_reached_rules_out_what_was_not() {
    let unreached = judged(
        "451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketError: Failed to \
         connect. Winsock error code: 10051, Win32 error code: 10051",
    );
    assert_eq!(standing(lead(&unreached), "no-route"), Standing::Supported);
    for id in ["old-tls", "tls-handshake-broken", "immediate-error", "firewall-refuses"] {
        assert_eq!(standing(lead(&unreached), id), Standing::Unlikely, "{id}");
    }
    let retired =
        answered(REFUSED, &[("server-owner", "own"), ("on-premises-mailboxes", "no"), ("still-deliver", "no")]);
    let checks: Vec<_> = lead(&retired).checks.iter().map(|check| check.id).collect();
    assert_eq!(checks, ["accepted-domains", "trace-without-deferral"], "a retired server needs no test of its port");
}

#[test]
fn answers_change_causes_and_fixes() {
    let open = judged(REFUSED);
    for id in ["open-port-25", "fix-now", "disable-connector", "make-domain-authoritative", "contact-partner"] {
        assert!(fixes(lead(&open)).contains(&id), "{id} may apply");
    }
    let partner = answered(REFUSED, &[("server-owner", "partner")]);
    assert!(fixes(lead(&partner)).contains(&"contact-partner"));
    assert!(
        !fixes(lead(&partner)).iter().any(|id| ["open-port-25", "fix-now", "contact-recipient-admin"].contains(id))
    );
    assert_eq!(standing(lead(&partner), "server-retired"), Standing::Unlikely);

    let retired =
        answered(REFUSED, &[("server-owner", "own"), ("on-premises-mailboxes", "no"), ("still-deliver", "no")]);
    assert_eq!(lead(&retired).causes.first().map(|judged| judged.cause.id), Some("server-retired"));
    assert_eq!(lead(&retired).category, "server-retired");
    assert!(fixes(lead(&retired)).starts_with(&["fix-now", "disable-connector", "make-domain-authoritative"]));
    assert!(!fixes(lead(&retired)).contains(&"open-port-25"));
    assert_eq!(lead(&retired).acts, ["sender-admin"]);

    let mailboxes = answered(REFUSED, &[("server-owner", "own"), ("on-premises-mailboxes", "yes")]);
    assert!(fixes(lead(&mailboxes)).contains(&"open-port-25"));
    assert!(!fixes(lead(&mailboxes)).contains(&"fix-now"));
    assert_eq!(standing(lead(&mailboxes), "firewall-refuses"), Standing::Supported);
    assert!(lead(&mailboxes).fixes.iter().all(|fix| fix.open.iter().all(|open| open.question == "connector-changed")));
}

#[test]
fn questions_are_asked_in_order_and_taken_back_with_what_they_rest_on() {
    let asked =
        |diagnosis: &Diagnosis| -> Vec<&str> { lead(diagnosis).questions.iter().map(|question| question.id).collect() };
    assert_eq!(asked(&judged(REFUSED)), ["server-owner"]);
    let own = answered(REFUSED, &[("server-owner", "own")]);
    assert!(asked(&own).contains(&"on-premises-mailboxes") && !asked(&own).contains(&"still-deliver"));

    let mut answers = Answers::default();
    for (question, answer) in [("server-owner", "own"), ("on-premises-mailboxes", "no"), ("still-deliver", "no")] {
        answers.set(question, Some(answer));
    }
    answers.set("server-owner", Some("partner"));
    assert_eq!(answers.get("still-deliver"), None);
    answers.set("server-owner", None);
    answers.set("moon", Some("full"));
    assert_eq!(answers, Answers::default());
}

#[test]
fn an_address_can_be_evidence() {
    let diagnosis = judged(
        "450 4.4.315 Connection timed out [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=192.168.10.5:25]",
    );
    assert_eq!(standing(lead(&diagnosis), "smart-host-address-wrong"), Standing::Supported);
    let diagnosis = judged(
        "450 4.4.312 DNS query failed [Message=InfoDomainNonexistent] [LastAttemptedServerName=mail.contoso.com]",
    );
    assert_eq!(standing(lead(&diagnosis), "mx-changed-recently"), Standing::Unlikely);
}

#[test]
fn what_fits_the_stage_is_said() {
    let pending = judged("450 4.4.316 Connection refused");
    let given_up = judged("550 5.4.316 Message expired, connection refused");
    assert!(fixes(lead(&pending)).contains(&"wait") && !fixes(lead(&pending)).contains(&"resend"));
    assert!(fixes(lead(&given_up)).contains(&"resend") && !fixes(lead(&given_up)).contains(&"wait"));
}

#[test]
fn every_entry_can_be_opened_by_itself() {
    for entry in knowledge::entries() {
        let diagnosis = of_entry(entry, &Answers::default());
        assert_eq!(ids(&diagnosis), [entry.id]);
        assert!(!fixes(lead(&diagnosis)).is_empty(), "{}", entry.id);
        let given_up = match (entry.can_be(4), entry.can_be(5)) {
            (true, false) => Some(false),
            (false, true) => Some(true),
            _ => None,
        };
        assert_eq!(lead(&diagnosis).given_up, given_up, "{}", entry.id);
    }
}

#[test]
fn nothing_is_made_of_nothing() {
    for text in ["", "milk 4.50, bread 2.1, eggs 12", "Dear team, version 5.1.2 is out. Regards"] {
        let report = read(text.as_bytes());
        assert_eq!(report.kind, Kind::Nothing, "{text}");
        assert!(diagnose(&report, &Answers::default()).entries.is_empty(), "{text}");
    }
}

#[test]
fn a_report_without_a_code_still_gets_an_answer() {
    let delayed = "Delivery is delayed to these recipients or groups:\n\nnora@contoso.com\n\nThis message hasn't been delivered yet. \
                   Delivery will continue to be attempted.\n\nDiagnostic information for administrators:\n\n\
                   Generating server: mail.example.org\n\nnora@contoso.com\n";
    let diagnosis = judged(delayed);
    assert_eq!((lead(&diagnosis).entry.id, lead(&diagnosis).given_up), ("exchange-server/4.4.7", Some(false)));
    let failed = "Delivery has failed to these recipients or groups:\n\nnora@contoso.com\n\nDiagnostic information for \
                  administrators:\n\nGenerating server: mail.example.org\n\nnora@contoso.com\nRemote Server returned ''\n";
    let diagnosis = judged(failed);
    assert_eq!((lead(&diagnosis).entry.id, lead(&diagnosis).given_up), ("registry/x.0", Some(true)));
}

#[test]
fn a_code_with_an_entry_gets_no_fallback_beside_it() {
    assert_eq!(
        ids(&judged("Remote Server at mdb27 (192.0.2.149) returned '400 4.4.7 Message delayed'")),
        ["exchange-online/4.4.7"]
    );
}

#[test]
fn a_quota_of_the_sender_is_no_full_mailbox() {
    let diagnosis = judged("Remote Server returned '550 5.2.2 Submission quota exceeded'");
    assert_ne!(lead(&diagnosis).category, "mailbox-full");
}

#[test]
fn each_recipient_gets_an_answer() {
    let text = "Generating server: AB1PR01MB0001.prod.outlook.com\n\na@example.com\nRemote Server returned '550 5.1.10 \
                RESOLVER.ADR.RecipientNotFound; Recipient not found'\n\nb@example.net\n\
                1/2/2026 8:20:10 PM - Server at AB1PR01MB0001.prod.outlook.com returned '550 5.4.316 Message expired, connection refused'\n";
    let diagnosis = judged(text);
    assert_eq!(ids(&diagnosis), ["exchange-online/5.1.10", "exchange-online/4.4.316"]);
    let recipients: Vec<_> = diagnosis.entries.iter().map(|judged| judged.recipient).collect();
    assert_eq!(recipients, [0, 1]);
}

#[test]
fn the_step_of_the_session_tells_whom_a_reply_refuses() {
    let exim = |step: &str, reply: &str| {
        format!(
            "This message was created automatically by mail delivery software.\n\n  ana@example.org\n    host mx.example.org \
             [192.0.2.25]\n    SMTP error from remote mail server after {step}:\n    {reply}\n"
        )
    };
    for (step, reply, category) in [
        ("MAIL FROM:<bo@example.com> SIZE=900", "550 5.1.7 No such domain example.com.", "sender-rejected"),
        ("RCPT TO:<ana@example.org>", "550 No such domain example.org.", "host-unknown"),
        ("EHLO mail.example.com", "550 Rejected", "address-blocked"),
        ("RCPT TO:<ana@example.org>", "550 Rejected", "mailbox-unavailable"),
        ("end of data", "553 mail.example.org does not exist", "host-unknown"),
        ("RCPT TO:<ana@example.org>", "553 ana@example.org does not exist", "unknown-user"),
    ] {
        assert_eq!(lead(&judged(&exim(step, reply))).category, category, "{step} {reply}");
    }
}

#[test]
fn a_line_in_front_of_the_reply_tells_more_than_its_general_words() {
    let text =
        "The user(s) account is disabled.\n\n<ana@example.org>: 550 user unknown (in reply to RCPT TO command)\n";
    assert_eq!(lead(&judged(text)).entry.id, "topic/mailbox-disabled");
}

#[test]
fn a_passing_fault_without_a_server_is_of_the_program_that_stores() {
    let report = "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could \
                  not\nbe delivered to one or more recipients.\n\n<ana@example.org>: ";
    let local = format!("{report}temporary failure\n");
    assert_eq!(lead(&judged(&local)).entry.id, "topic/delivery-failed");
    let remote = format!("{report}host mx.example.net[192.0.2.25] said: 554 Service currently unavailable\n");
    assert_eq!(lead(&judged(&remote)).entry.id, "topic/service-unavailable");
}

#[test]
fn words_that_begin_below_the_code_are_read() {
    let text = "This is the mail system at host mail.example.com.\n\n<ana@example.org>: host mx.example.org[192.0.2.25] said: \
                550\n    <ana@example.org>: User unknown (in reply to RCPT TO command)\n";
    assert_eq!(lead(&judged(text)).quote.as_deref(), Some("User unknown"));
}
