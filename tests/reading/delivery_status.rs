//! `message/delivery-status`, pasted.

use ndr_lens::reading::{Action, Carrier, Kind};

use super::support::*;

#[test]
fn fields_of_two_recipients() {
    let report = read_fixture("delivery-status/pasted.txt");
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.carriers, [Carrier::DeliveryStatus]);
    assert_eq!(value(&report.reporting_server), Some("SG2APC01HT226.mail.protection.outlook.com"));
    assert_eq!(report.arrival.as_ref().unwrap().value.offset, Some(0));
    assert_eq!(report.retry_until.as_ref().unwrap().value.day, 25);
    let [kay, lee] = report.recipients.as_slice() else { panic!("{report:#?}") };
    assert_eq!((address(kay), value(&kay.other_address)), (Some("office@fabrikam.com"), Some("kay@fabrikam.com")));
    assert_eq!(kay.action, Some(Action::Failed));
    assert_eq!(codes(&kay.attempts[0].reply), "550 5.4.312");
    assert_eq!(kay.diagnostic().unwrap(), "Message expired, DNS query failed");
    assert_eq!(remote(kay).0, Some("mx.fabrikam.com"));
    assert_eq!((address(lee), lee.action), (Some("lee@fabrikam.com"), Some(Action::Delayed)));
    assert_eq!(lee.status().unwrap().to_string(), "4.4.7");
}

#[test]
fn the_reply_is_more_precise_than_a_vague_status() {
    let report = read_fixture("delivery-status/vague.txt");
    assert_eq!(only(&report).status().unwrap().to_string(), "5.1.1");
    assert_eq!(only(&report).reply_code().unwrap().0, 550);
}

#[test]
fn actions_decide() {
    for (action, status, kind) in [
        ("failed", "4.4.7", Kind::Failure),
        ("delayed", "4.4.1", Kind::Delay),
        ("delivered", "2.1.5", Kind::Success),
        ("relayed", "2.0.0", Kind::Success),
        ("expanded", "2.0.0", Kind::Success),
    ] {
        let text = format!(
            "Reporting-MTA: dns; mail.contoso.com\n\nFinal-Recipient: rfc822; kay@fabrikam.com\nAction: {action}\nStatus: {status}\n"
        );
        let report = read_text(&text);
        assert_eq!(report.kind, kind, "{action}");
        assert_eq!(only(&report).status().unwrap().to_string(), status);
    }
}
