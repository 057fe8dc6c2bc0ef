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
