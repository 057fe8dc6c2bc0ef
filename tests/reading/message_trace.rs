//! `Reason: [{LED=…}]`.

use ndr_lens::reading::{Carrier, Kind};

use super::support::*;

#[test]
fn a_complete_trace() {
    let report = read_text(
        "Reason: [{LED=450 4.7.320 Certificate validation failed [Message=SubjectMismatch] [LastAttemptedServerName=mail.contoso.com] \
         [LastAttemptedIP=203.0.113.9:25] [SmtpSecurity=-1;-1] [XXXEUR01FTXXX.eop-EUR01.prod.protection.outlook.com]};{MSG=SubjectMismatch};\
         {FQDN=mail.contoso.com};{IP=203.0.113.9};{LRT=11/1/2017 12:12:45 PM}]. OutboundProxyTargetIP: 203.0.113.9. OutboundProxyTargetHostName: mail.contoso.com",
    );
    assert_eq!(report.kind, Kind::Delay);
    assert_eq!(report.carriers, [Carrier::MessageTrace]);
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("mail.contoso.com"), Some("203.0.113.9")));
    let attempt = &recipient.attempts[0];
    assert_eq!(codes(&attempt.reply), "450 4.7.320");
    assert_eq!(attempt.reply.text, "Certificate validation failed");
    assert_eq!(reasons(&attempt.reply), ["SubjectMismatch"]);
    assert_eq!(attempt.reply.field("SmtpSecurity"), Some("-1;-1"));
    assert_eq!(attempt.reply.field("OutboundProxyTargetHostName"), Some("mail.contoso.com"));
    assert_eq!(attempt.time.as_ref().unwrap().value.hour, 12);
}

#[test]
fn certificates_show_their_names() {
    let report = read_fixture("message-trace/certificate.txt");
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("mail.contoso.com"), Some("203.0.113.9")));
    let reply = &recipient.attempts[0].reply;
    assert_eq!(reply.text, "Cannot connect to remote server");
    assert_eq!(reply.field("Expected Subject"), Some("*.contoso.com"));
    assert_eq!(reply.field("Presented Subject"), Some("CN=MAIL01"));
    assert_eq!(reply.field("Thumbprint"), Some("0123456789ABCDEF0123456789ABCDEF01234567"));
    assert_eq!(reasons(reply).len(), 1);
    assert!(reasons(reply)[0].starts_with("SubjectMismatch Expected Subject: *.contoso.com."));
}

#[test]
fn a_cut_trace_keeps_what_it_has() {
    let report = read_fixture("message-trace/truncated.txt");
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("mail.contoso.com"), Some("203.0.113.9")));
    let reply = &recipient.attempts[0].reply;
    assert_eq!(reasons(reply), ["451 4.4.0 TLS negotiation failed with error SocketError"]);
    assert_eq!(codes(reply.inner.as_ref().unwrap()), "451 4.4.0");

    let report = read_fixture("message-trace/scrubbed.txt");
    let reply = &only(&report).attempts[0].reply;
    assert_eq!((reply.text.as_str(), reasons(reply)), ("Connection refused", vec!["Socket error code 10061"]));
}

#[test]
fn older_keys_and_empty_fields() {
    let report = read_fixture("message-trace/older-keys.txt");
    assert_eq!(remote(only(&report)).0, Some("hybrid.contoso.com"));
    assert_eq!(reasons(&only(&report).attempts[0].reply), ["Socket error code 10061"]);

    let report = read_fixture("message-trace/empty-fields.txt");
    assert_eq!(remote(only(&report)), (Some("mail.contoso.com"), Some("203.0.113.9")));
    assert!(only(&report).attempts[0].time.is_none());
    assert!(reasons(&only(&report).attempts[0].reply).is_empty());
}

#[test]
fn local_failures_fill_only_the_error() {
    let report = read_fixture("message-trace/local.txt");
    assert_eq!(report.kind, Kind::Failure);
    let recipient = only(&report);
    assert_eq!(remote(recipient), (None, None));
    assert_eq!(value(&recipient.attempts[0].reply.symbol), Some("RESOLVER.ADR.RecipientNotFound"));
}

#[test]
fn a_group_that_was_expanded_is_no_error() {
    assert_eq!(read_fixture("message-trace/expanded.txt").kind, Kind::Success);
}

#[test]
fn tracking_logs_put_other_fields_first_and_semicolons_inside() {
    let report = read_fixture("message-trace/tracking-log.txt");
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("contoso-com.mail.protection.outlook.com"), Some("203.0.113.20")));
    let attempt = &recipient.attempts[0];
    assert_eq!(codes(&attempt.reply), "550 5.7.230");
    assert!(attempt.reply.text.contains("out-of-date; connection to Exchange Online blocked for 60 mins/hr."));
    assert_eq!(attempt.time.as_ref().unwrap().value.day, 1);
}

#[test]
fn columns_wrap_a_trace() {
    let report = read_fixture("message-trace/powershell.txt");
    assert_eq!(report.kind, Kind::Failure);
    let attempt = &only(&report).attempts[0];
    assert_eq!(attempt.reply.text, "Access denied, bad outbound sender AS(42000001)");
    assert_eq!(attempt.reply.field("FrontEnd"), Some("XX1PEPF00000000.eurprd02.prod.outlook.com"));
    assert_eq!(value(&attempt.ip), Some("10.0.0.40"));
}

#[test]
fn the_newest_event_comes_first() {
    let report = read_fixture("message-trace/events.txt");
    let all: Vec<_> = only(&report).attempts.iter().map(|attempt| codes(&attempt.reply)).collect();
    assert_eq!(all, ["450 4.4.318", "450 4.4.316"]);
}
