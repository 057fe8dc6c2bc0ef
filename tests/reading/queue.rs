//! Connector validation, alerts and queues.

use ndr_lens::reading::{Carrier, Kind};

use super::support::*;

#[test]
fn connector_validation() {
    let report = read_fixture("queue/validation.txt");
    assert_eq!((report.kind, report.carriers.as_slice()), (Kind::Delay, [Carrier::QueueText].as_slice()));
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("email.contoso.com"), Some("203.0.113.25")));
    let reply = &recipient.attempts[0].reply;
    assert_eq!(codes(reply), "450 4.4.317");
    assert_eq!(reply.field("Expected Subject"), Some("email.contoso.com"));
    assert_eq!(reply.field("SmtpSecurity"), Some("-1;-1"));
}

#[test]
fn a_domain_that_does_not_exist() {
    let report = read_fixture("queue/domain.txt");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(reasons(&only(&report).attempts[0].reply), ["InfoDomainNonexistent"]);
}

#[test]
fn the_address_may_be_ipv6_with_a_port() {
    let report = read_fixture("queue/mta-sts.txt");
    assert_eq!(remote(only(&report)), (Some("mx.fabrikam.com"), Some("2001:db8::9")));
}

#[test]
fn the_last_group_of_an_address_may_be_its_port() {
    let report = read_text(
        "450 4.4.317 Cannot connect [LastAttemptedServerName=mx.fabrikam.com] [LastAttemptedIP=2001:db8::7:25]",
    );
    assert_eq!(remote(only(&report)), (Some("mx.fabrikam.com"), Some("2001:db8::7")));
    let report = read_text("450 4.4.317 Cannot connect [LastAttemptedIP=2001:db8::25] [SmtpSecurity=-2;-2]");
    assert_eq!(remote(only(&report)), (None, Some("2001:db8::25")));
}

#[test]
fn a_name_that_was_cut_off_names_no_server() {
    for text in [
        "450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabri",
        "Reason: [{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabri",
    ] {
        let report = read_text(text);
        assert_eq!(remote(only(&report)), (None, None), "{text}");
        assert_eq!(reasons(&only(&report).attempts[0].reply), ["Socket error code 10061"]);
    }
}

#[test]
fn what_follows_the_details_is_not_the_reply() {
    let detail = "450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedIP=203.0.113.9:25]";
    for (before, after) in [
        ("", "\nView alert details"),
        ("\"", "\"\n是我們的防火牆問題嗎？分機 450"),
        ("2026-05-06T09:11:22Z,Outbound,<,", ",\n2026-05-06T09:11:22Z,Outbound,>,QUIT,"),
        ("Alert: messages wait. Last error: ", " Number of messages: 212. Oldest: 3 hours"),
        ("1/5/2026,DEFER,", ",2381,1,,,Order 17,anna@example.com,,Originating"),
    ] {
        let report = read_text(&format!("{before}{detail}{after}"));
        assert_eq!(only(&report).diagnostic().as_deref(), Some("Connection refused"), "{after}");
    }
}

#[test]
fn senders_and_message_ids_are_no_recipients() {
    let detail =
        "Reason: [{LED=450 4.4.316 Connection refused};{MSG=Socket error code 10061};{FQDN=mail.fabrikam.com}]";
    for line in
        ["MessageId      : <AB12@contoso.com>", "SenderAddress : anna@contoso.com", "From: Anna <anna@contoso.com>"]
    {
        let report = read_text(&format!("{line}\nEvent          : Defer\nDetail         : {detail}\n"));
        assert_eq!(value(&only(&report).address), None, "{line}");
    }
    let report = read_text(&format!("RecipientAddress : lisa@fabrikam.com\nDetail : {detail}\n"));
    assert_eq!(value(&only(&report).address), Some("lisa@fabrikam.com"));
}

#[test]
fn last_errors_quote_what_went_wrong() {
    let report = read_fixture("queue/last-error.txt");
    assert_eq!((report.kind, report.carriers.as_slice()), (Kind::Delay, [Carrier::LastError].as_slice()));
    let attempt = &only(&report).attempts[0];
    assert_eq!(reasons(&attempt.reply), ["Failed to connect. Winsock error code: 10060, Win32 error code: 10060."]);
    assert_eq!(value(&attempt.ip), Some("203.0.113.5"));

    for (name, expected) in [
        ("responded", vec!["451 4.4.0", "421 4.2.1"]),
        ("proxy", vec!["450 4.7.0", "451 4.4.0", "421 4.4.2"]),
        ("socket", vec!["451 4.4.397", "421 4.2.1"]),
    ] {
        let report = read_fixture(&format!("queue/{name}.txt"));
        assert_eq!(report.carriers, [Carrier::LastError], "{name}");
        let chain: Vec<_> = only(&report).attempts[0].reply.chain().map(codes).collect();
        assert_eq!(chain, expected, "{name}");
    }
}
