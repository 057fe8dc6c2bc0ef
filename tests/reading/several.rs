//! Several mails in one file or paste.

use ndr_lens::charsets::Native;
use ndr_lens::reading::{Fault, Kind, Opened, open};

use super::support::*;

const FROM: &str = "From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n";

fn opened(text: &str) -> Opened {
    let opened = open(text.as_bytes(), &Native);
    opened.letters.iter().for_each(|letter| check(&letter.report));
    opened
}

fn report(subject: &str, recipient: &str) -> String {
    fixture("mail/report.eml")
        .replace("Subject: Undeliverable", &format!("Subject: {subject}"))
        .replace("kay@example.com", recipient)
}

#[test]
fn a_mailbox_gives_each_report_apart() {
    let ordinary = fixture("mail/ordinary.eml");
    let mails = [report("One", "one@example.com"), ordinary.clone(), report("Two", "two@example.com")];
    let mailbox: String = mails.iter().map(|mail| format!("{FROM}{mail}\n")).collect();
    for text in [mailbox.clone(), mailbox.replace('\n', "\r\n"), mailbox.replace('\n', "\r")] {
        let opened = opened(&text);
        assert_eq!((opened.letters.len(), opened.others, opened.fault), (2, 1, None));
        assert!(opened.letters.iter().all(|letter| letter.report.kind == Kind::Failure));
    }
    let single = opened(&format!("{FROM}{}", mails[0]));
    assert_eq!((single.letters.len(), single.others), (1, 0));
    assert_eq!(without_places(&single.letters[0].report), without_places(&opened(&mails[0]).letters[0].report));
}

#[test]
fn mails_pasted_one_after_the_other() {
    let mail = |name: &str| {
        format!(
            "Return-Path: <>\nReceived: by mx.example.net\nMessage-ID: <{name}@mx.example.net>\n\
             From: Mail Delivery System <mailer-daemon@mx.example.net>\nTo: lee@example.org\nSubject: Failed: {name}\n\
             Date: Fri, 20 Nov 2026 08:00:00 +0000\n\n<{name}@example.com>: 550 5.1.1 user unknown\n\n"
        )
    };
    let opened = opened(&(mail("kay") + &mail("ann")));
    let told: Vec<_> =
        opened.letters.iter().map(|letter| (letter.subject.as_str(), address(only(&letter.report)))).collect();
    assert_eq!(told, [("Failed: kay", Some("kay@example.com")), ("Failed: ann", Some("ann@example.com"))]);
}

#[test]
fn where_no_mail_reports_anything_the_first_answers() {
    let ordinary = fixture("mail/ordinary.eml");
    let opened = opened(&format!("{FROM}{ordinary}\n{FROM}{ordinary}"));
    assert_eq!((opened.letters.len(), opened.others), (1, 1));
    assert_eq!(opened.letters[0].report.kind, Kind::Nothing);
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(opened("").fault, Some(Fault::Empty));
    assert_eq!(opened(" \r\n\t").fault, Some(Fault::Empty));
    assert_eq!(
        open(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06", &Native).fault,
        Some(Fault::Unsupported)
    );
    assert_eq!(open(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more", &Native).fault, Some(Fault::Damaged));
    let sealed = "From: kay@example.com\nTo: lee@example.org\nMIME-Version: 1.0\n\
        Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n";
    assert_eq!(opened(sealed).fault, Some(Fault::Encrypted));
}
