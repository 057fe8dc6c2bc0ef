//! The part of an Exchange report that people read.

use ndr_lens::reading::{Carrier, Kind};

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
