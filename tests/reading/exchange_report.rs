//! The part of an Exchange report that people read.

use ndr_lens::reading::{Carrier, Kind, MarkKind};

use super::support::*;

const EXPIRED: &str = "\
Delivery has failed to these recipients or groups:

anna@fabrikam.com (anna@fabrikam.com)<mailto:anna@fabrikam.com>
Your message couldn't be delivered. Despite repeated attempts, the recipient's email system refused to accept a connection.

Diagnostic information for administrators:

Generating server: SG2APC01HT007.mail.protection.outlook.com
Receiving server: SG2APC01HT007.eop-APC01.prod.protection.outlook.com

anna@fabrikam.com
6/19/2018 7:32:05 AM - Server at SG2APC01HT007.eop-APC01.prod.protection.outlook.com returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'
6/19/2018 7:26:11 AM - Server at mail.fabrikam.com (203.0.113.107) returned '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com] [LastAttemptedIP=203.0.113.107:25 [HK2APC01FT031.eop-APC01.prod.protection.outlook.com](Socket error code 10061)'

Original message headers:

Received: from SLX.contoso.com (198.51.100.7) by SG2.contoso.com with Microsoft SMTP Server id 15.20.884.5
Subject: 550 5.1.1 is no error here
";

#[test]
fn the_verdict_stands_first_and_the_cause_second() {
    let report = read_text(EXPIRED);
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.carriers, [Carrier::ExchangeReport]);
    assert_eq!(report.language, Some("en"));
    assert_eq!(report.reporting_server.as_ref().unwrap().value, "SG2APC01HT007.mail.protection.outlook.com");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("anna@fabrikam.com"));
    assert_eq!(remote(recipient), (Some("mail.fabrikam.com"), Some("203.0.113.107")));
    let [verdict, cause] = recipient.attempts.as_slice() else { panic!("{report:#?}") };
    assert_eq!(codes(&verdict.reply), "550 5.4.316");
    assert_eq!(verdict.reply.text, "Message expired, connection refused");
    assert_eq!(reasons(&verdict.reply), ["Socket error code 10061"]);
    assert_eq!(codes(&cause.reply), "450 4.4.316");
    assert_eq!(cause.reply.text, "Connection refused");
    assert_eq!(reasons(&cause.reply), ["Socket error code 10061"]);
    assert_eq!(cause.reply.field("LastAttemptedIP"), Some("203.0.113.107:25"));
    assert_eq!(cause.ip.as_ref().unwrap().value, "203.0.113.107");
    let time = cause.time.as_ref().unwrap().value;
    assert_eq!((time.month, time.day, time.hour, time.sure), (6, 19, 7, true));
}

#[test]
fn places_lead_to_the_words() {
    let report = read_text(EXPIRED);
    let cause = &only(&report).attempts[1];
    let text = |place: &std::ops::Range<usize>| &report.text[place.clone()];
    assert_eq!(text(&cause.reply.status.as_ref().unwrap().place), "4.4.316");
    assert_eq!(text(&cause.server.as_ref().unwrap().place), "mail.fabrikam.com");
    assert_eq!(text(&cause.reply.reasons[0].place), "Socket error code 10061");
    assert_eq!(text(&cause.reply.fields[0].place), "[Message=Socket error code 10061]");
    assert!(text(&cause.reply.place).starts_with("450 4.4.316 Connection"));
}

#[test]
fn exchange_2003_lists_recipients_with_dates() {
    let report = read_fixture("exchange-report/2003.txt");
    assert_eq!(report.kind, Kind::Failure);
    let addresses: Vec<_> = report.recipients.iter().filter_map(address).collect();
    assert_eq!(addresses, ["kay@fabrikam.com", "lee@fabrikam.com"]);
    let attempt = &report.recipients[0].attempts[0];
    assert!(attempt.reply.text.starts_with("The recipient name is not recognized"));
    assert_eq!(attempt.time.as_ref().unwrap().value.offset, Some(-300));
}

#[test]
fn exchange_2007_writes_between_hashes() {
    let report = read_fixture("exchange-report/2007.txt");
    assert_eq!(report.kind, Kind::Failure);
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("mieke@contoso.com"));
    let reply = &recipient.attempts[0].reply;
    assert_eq!(codes(reply), "550 5.1.1");
    assert_eq!(value(&reply.symbol), Some("RESOLVER.ADR.RecipNotFound"));
    assert_eq!(reply.text, "RESOLVER.ADR.RecipNotFound; not found");

    let report = read_fixture("exchange-report/2007-rfc822.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("sales@contoso.com"));
    assert_eq!(value(&recipient.other_address), Some("sales@shop.contoso.com"));
    assert_eq!(recipient.attempts[0].reply.text, "RESOLVER.RST.AuthRequired; authentication required");
}

#[test]
fn exchange_2010_wraps_the_remote_reply() {
    let report = read_fixture("exchange-report/2010.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("partner@fabrikam.com"));
    assert_eq!(codes(&recipient.attempts[0].reply), "530 5.7.1");
    assert_eq!(recipient.attempts[0].reply.text, "Client was not authenticated");
    assert_eq!(server(&recipient.attempts[0]).0, Some("mail.fabrikam.com"));
    assert_eq!(remote(recipient).0, Some("mail.fabrikam.com"));
}

#[test]
fn a_verdict_of_550_with_a_class_4_status_is_final() {
    let report = read_fixture("exchange-report/2015.txt");
    assert_eq!(report.kind, Kind::Failure);
    let recipient = only(&report);
    let all: Vec<_> = recipient.attempts.iter().map(|attempt| codes(&attempt.reply)).collect();
    assert_eq!(all, ["550 4.4.7", "451 4.4.0", "441 4.4.1"]);
    assert_eq!(value(&recipient.attempts[0].reply.symbol), Some("QUEUE.Expired"));
    assert_eq!(
        reasons(&recipient.attempts[2].reply),
        ["Failed to connect. Winsock error code: 10060, Win32 error code: 10060."]
    );
    let time = recipient.attempts[0].time.as_ref().unwrap().value;
    assert_eq!((time.hour, time.sure), (14, false), "9/11 may be either");
    assert_eq!(remote(recipient), (Some("fabrikam.com"), Some("203.0.113.40")));
}

#[test]
fn the_host_under_the_recipient_refused() {
    let report = read_fixture("exchange-report/2018-wrapped.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("lee@fabrikam.com"));
    assert_eq!(remote(recipient).0, Some("rejected.fabrikam.com"));
    let reply = &recipient.attempts[0].reply;
    assert_eq!(codes(reply), "550 5.1.351");
    assert_eq!(reply.text, "Remote server returned unknown recipient or mailbox unavailable");
    let inner = reply.inner.as_ref().unwrap();
    assert_eq!((codes(inner).as_str(), inner.text.as_str()), ("550", "<lee@fabrikam.com>: it's User unknown"));
}

#[test]
fn the_current_layout_has_labels() {
    let report = read_fixture("exchange-report/current.txt");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(value(&report.reporting_server), Some("DB5PR06MB1800.eurprd06.prod.outlook.com"));
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("info@fabrikam.com"));
    assert_eq!(recipient.attempts.len(), 1, "the status code alone says nothing more");
    let reply = &recipient.attempts[0].reply;
    assert_eq!(codes(reply), "550 5.1.10");
    assert!(reply.text.ends_with("not found by SMTP address lookup"), "{}", reply.text);

    let report = read_fixture("exchange-report/reported-error.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("ria@fabrikam.com"));
    assert_eq!(remote(recipient).0, Some("mx.fabrikam.com"));
    assert_eq!(value(&report.reporting_server), Some("BY5PR09MB5379.namprd09.prod.outlook.com"));
    assert_eq!(codes(recipient.attempts[0].reply.inner.as_ref().unwrap()), "554 5.7.1");
}

#[test]
fn dns_gave_no_address() {
    let report = read_fixture("exchange-report/expired-dns.txt");
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("fabrikam.org"), Some("0.0.0.0")));
    assert_eq!(server(&recipient.attempts[1]), (Some("fabrikam.org"), Some("0.0.0.0")));
    assert_eq!(reasons(&recipient.attempts[1].reply), ["ErrorRetry"]);
}

#[test]
fn the_last_bracket_names_server_time_and_id() {
    let report = read_fixture("exchange-report/front-end.txt");
    let recipient = only(&report);
    let cause = &recipient.attempts[1];
    assert_eq!(
        cause.reply.field("FrontEnd"),
        Some("BL02EPF00046C14.namprd07.prod.outlook.com 2026-07-07T15:48:53.514Z 08DED27250BC5691")
    );
    assert_eq!(cause.reply.field("SmtpSecurity"), Some("-2;-2"));
    assert_eq!(cause.reply.text, "Cannot establish session with remote server");
    assert_eq!(server(cause), (Some("203.0.113.85"), Some("203.0.113.85")));
}

#[test]
fn arrows_lead_to_inner_replies() {
    let report = read_fixture("exchange-report/arrows.txt");
    assert_eq!(report.kind, Kind::Failure);
    let recipient = only(&report);
    assert_eq!(remote(recipient), (Some("mx.fabrikam.net"), Some("2001:db8::25")));
    let chain: Vec<_> = recipient.attempts[0].reply.chain().map(codes).collect();
    assert_eq!(chain, ["550 5.4.300", "451 4.4.400", "421 4.4.2"]);
    assert_eq!(
        recipient.diagnostic().unwrap(),
        "Message expired -> Error communicating with frontend host or destination host. -> Connection dropped due to SocketError"
    );
}

#[test]
fn what_mail_clients_left_behind_is_undone() {
    for name in ["starttls-quoted-printable", "hard-wrapped"] {
        let report = read_fixture(&format!("exchange-report/{name}.txt"));
        assert_eq!(report.kind, Kind::Failure, "{name}");
        let recipient = only(&report);
        assert_eq!(remote(recipient), (Some("fabrikam.net"), Some("203.0.113.148")), "{name}");
        let [verdict, cause] = recipient.attempts.as_slice() else { panic!("{name}: {report:#?}") };
        assert_eq!(codes(&verdict.reply), "550 5.4.317", "{name}");
        assert_eq!(server(verdict).0, Some("MN2PR13MB4005.namprd13.prod.outlook.com"), "{name}");
        assert!(verdict.time.is_some() && cause.time.is_some(), "{name}");
        assert_eq!(cause.reply.text, "Cannot connect to remote server", "{name}");
        assert_eq!(reasons(&cause.reply), ["451 5.7.3 STARTTLS is required to send mail"], "{name}");
        assert_eq!(codes(cause.reply.inner.as_ref().unwrap()), "451 5.7.3", "{name}");
        assert_eq!(cause.reply.field("LastAttemptedServerName"), Some("fabrikam.net"), "{name}");
    }
}

#[test]
fn headings_tell_the_language() {
    let french = read_fixture("exchange-report/french.txt");
    assert_eq!(french.language, Some("fr"));
    assert_eq!(value(&french.reporting_server), Some("mail.contoso.com"));
    assert_eq!(address(only(&french)), Some("marie@contoso.com"));
    assert_eq!(only(&french).attempts.len(), 1, "the original headers are not read");

    let chinese = read_fixture("exchange-report/chinese.txt");
    assert_eq!(chinese.language, Some("zh-TW"));
    assert_eq!(address(only(&chinese)), Some("ming@contoso.com"));
    assert_eq!(only(&chinese).attempts.len(), 2);
    let time = only(&chinese).attempts[0].time.as_ref().unwrap();
    assert_eq!((time.value.year, time.value.month, time.value.day, time.value.hour), (2024, 10, 1, 6));
    assert_eq!(&chinese.text[time.place.clone()], "2024/10/1 上午 06:43:04");
    let headings = chinese.marks.iter().filter(|mark| mark.kind == MarkKind::Heading);
    assert_eq!(
        headings.filter_map(|mark| mark.key.as_deref()).collect::<Vec<_>>(),
        ["failed", "diag", "server", "original"]
    );
}

#[test]
fn an_empty_reply_is_still_a_failure() {
    let report = read_fixture("exchange-report/empty.txt");
    assert_eq!(report.kind, Kind::Failure);
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("jo@fabrikam.com"));
    assert_eq!((recipient.status(), recipient.reply_code(), recipient.diagnostic()), (None, None, None));
}

#[test]
fn everything_on_one_line() {
    let report = read_fixture("exchange-report/one-line.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("pat@fabrikam.com"));
    assert_eq!(recipient.attempts.len(), 2);
    assert_eq!(recipient.attempts[1].reply.text, "Connection dropped due to SocketError");
    assert_eq!(remote(recipient), (Some("mx.fabrikam.com"), Some("2001:db8:4025:401::1a")));
}

#[test]
fn a_reply_may_hold_a_server_and_its_reply() {
    let report = read_fixture("exchange-report/loop.txt");
    let recipient = only(&report);
    assert_eq!(remote(recipient).0, Some("fabrikam-com.mail.protection.outlook.com"));
    let inner = recipient.attempts[0].reply.inner.as_ref().unwrap();
    assert_eq!(codes(inner), "554 5.4.14");
    assert_eq!(inner.text, "Hop count exceeded - possible mail loop ATTR34");
}

#[test]
fn a_delay_notice_is_no_failure() {
    let report = read_fixture("exchange-report/delayed.txt");
    assert_eq!(report.kind, Kind::Delay);
    let recipient = only(&report);
    assert_eq!(codes(&recipient.attempts[0].reply), "400 4.4.7");
    let inner = recipient.attempts[1].reply.inner.as_ref().unwrap();
    assert_eq!(reasons(inner), ["SocketError: Failed to connect. Winsock error code: 10051, Win32 error code: 10051"]);
}

#[test]
fn agents_are_symbols_and_fields() {
    let report = read_fixture("exchange-report/agents.txt");
    let reply = &only(&report).attempts[0].reply;
    assert_eq!(value(&reply.symbol), Some("UserMailboxSentItemsAgent"));
    assert_eq!(reply.field("Agent"), Some("User Mailbox Sent Items Agent"));
    assert_eq!(reply.field("Stage"), Some("OnPromotedEvent"));
}
