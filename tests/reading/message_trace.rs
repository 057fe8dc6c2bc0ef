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
