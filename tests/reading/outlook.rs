//! Messages as Outlook saves them.

use ndr_lens::charsets::Native;
use ndr_lens::reading::{Action, Carrier, Fault, Kind, Opened, Report, open};
use proptest::prelude::*;

use super::compound_file::{Message, Node, compound_file};
use super::support::*;

const CLASS: u16 = 0x001A;
const SUBJECT: u16 = 0x0037;
const HEADERS: u16 = 0x007D;
const SUPPLEMENT: u16 = 0x0C1B;
const STATUS: u16 = 0x0C20;
const REMOTE: u16 = 0x0C21;
const BODY: u16 = 0x1000;
const REPORT_TEXT: u16 = 0x1001;
const RTF: u16 = 0x1009;
const HTML: u16 = 0x1013;
const NAME: u16 = 0x3001;
const ADDRESS: u16 = 0x3003;
const DATA: u16 = 0x3701;
const FILE_NAME: u16 = 0x3707;
const MIME_TYPE: u16 = 0x370E;
const SMTP_ADDRESS: u16 = 0x39FE;
const REPORTING: u16 = 0x6820;

const TOLD: &str = "<mx.fabrikam.com #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP \
    address lookup>";

/// A report without a body: all there is to know stands in the properties of its recipients.
fn bare_report() -> Message {
    let mut report = Message::new([
        (CLASS, "REPORT.IPM.Note.NDR"),
        (SUBJECT, "Undeliverable: Order"),
        (REPORTING, "mail.contoso.com"),
    ]);
    let mut kay = Message::new([(NAME, "Kay Example"), (SMTP_ADDRESS, "kay@fabrikam.com"), (SUPPLEMENT, TOLD)]);
    kay.numbers.push((STATUS, 510));
    let mut lee = Message::new([(NAME, "lee@example.org"), (ADDRESS, "lee@example.org"), (REMOTE, "mx.example.org")]);
    lee.numbers.push((STATUS, 511));
    report.recipients = vec![kay, lee];
    report
}

#[track_caller]
fn opened(message: &Message) -> Opened {
    let opened = open(&message.file(), &Native);
    for letter in &opened.letters {
        check(&letter.report);
    }
    opened
}

#[track_caller]
fn report(message: &Message) -> Report {
    let mut opened = opened(message);
    assert_eq!((opened.letters.len(), opened.fault), (1, None));
    opened.letters.remove(0).report
}

#[test]
fn a_report_that_only_has_properties() {
    let opened = opened(&bare_report());
    assert_eq!(opened.letters[0].subject, "Undeliverable: Order");
    let report = &opened.letters[0].report;
    assert_eq!((report.kind, report.carriers.as_slice()), (Kind::Failure, [Carrier::DeliveryStatus].as_slice()));
    assert_eq!(value(&report.reporting_server), Some("mail.contoso.com"));
    let [kay, lee] = report.recipients.as_slice() else { panic!("{report:#?}") };
    assert_eq!((address(kay), kay.action), (Some("kay@fabrikam.com"), Some(Action::Failed)));
    assert_eq!(codes(&kay.attempts[0].reply), "550 5.1.10");
    assert_eq!(kay.remote_server.as_ref().unwrap().value, "mx.fabrikam.com");
    assert_eq!((address(lee), codes(&lee.attempts[0].reply)), (Some("lee@example.org"), "5.1.1".to_owned()));
}

#[test]
fn strings_of_one_byte_read_the_same() {
    let mut message = bare_report();
    message.strings.push((REPORT_TEXT, "郵件無法傳遞給下列收件者".to_owned()));
    let unicode = report(&message);
    message.page = Some((encoding_rs::BIG5, 950));
    let bytes = report(&message);
    assert_eq!(unicode, bytes);
    assert!(bytes.text.contains("下列收件者"));
}

#[test]
fn classes_tell_what_was_done() {
    for (class, kind, action) in [
        ("REPORT.IPM.Note.DELAYED.DR", Kind::Delay, Some(Action::Delayed)),
        ("REPORT.IPM.Note.Relayed.DR", Kind::Success, Some(Action::Relayed)),
        ("REPORT.IPM.Note.DR", Kind::Success, Some(Action::Delivered)),
    ] {
        let mut message = Message::new([(CLASS, class)]);
        message.recipients.push(Message::new([(SMTP_ADDRESS, "kay@fabrikam.com")]));
        let report = report(&message);
        assert_eq!((report.kind, only(&report).action), (kind, action), "{class}");
    }
}

#[test]
fn bodies_in_all_their_forms() {
    let text = "550 5.4.316 Message expired, connection refused(Socket error code 10061)";
    let plain = Message::new([(CLASS, "IPM.Note"), (BODY, text)]);
    let mut html = Message::new([(CLASS, "IPM.Note")]);
    html.binaries.push((HTML, format!("<html><body><p>{text}</p></body></html>").into_bytes()));
    let rich = |rtf: &str| {
        let mut message = Message::new([(CLASS, "IPM.Note")]);
        // Eight letters after each byte that says that they are letters.
        let packed: Vec<u8> = rtf.as_bytes().chunks(8).flat_map(|eight| [&[0], eight].concat()).collect();
        let length = u32::try_from(packed.len() + 12).unwrap().to_le_bytes();
        message.binaries.push((RTF, [&length, &[0; 4], b"LZFu".as_slice(), &[0; 4], &packed].concat()));
        message
    };
    let words = rich(&format!("{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}\\pard {text}\\par}}"));
    let wrapped = rich(&format!("{{\\rtf1\\ansi\\fromhtml1{{\\*\\htmltag64 <p>}}{text}{{\\*\\htmltag72 </p>}}}}"));
    for message in [plain, html, words, wrapped] {
        let report = report(&message);
        assert_eq!(report.text.trim(), text);
        assert_eq!(codes(&only(&report).attempts[0].reply), "550 5.4.316");
    }
}

/// As an IMAP account leaves a report: the machine-readable part is a file.
#[test]
fn a_delivery_status_as_an_attachment() {
    let headers = "From: mailer-daemon@example.net\r\nX-Failed-Recipients: kay@fabrikam.com\r\n\r\n";
    let mut message = Message::new([(CLASS, "IPM.Note"), (HEADERS, headers), (BODY, "Delivery failed.")]);
    let mut part = Message::new([(MIME_TYPE, "message/delivery-status")]);
    part.binaries.push((
        DATA,
        b"Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; kay@fabrikam.com\r\nAction: failed\r\n\
          Status: 5.2.2\r\n"
            .to_vec(),
    ));
    message.attachments.push(part);
    let report = report(&message);
    assert_eq!(address(only(&report)), Some("kay@fabrikam.com"));
    assert_eq!(codes(&only(&report).attempts[0].reply), "5.2.2");
}

#[test]
fn reports_that_were_forwarded() {
    let forward = || Message::new([(CLASS, "IPM.Note"), (BODY, "Please have a look.")]);
    let mut with_message = forward();
    with_message
        .attachments
        .push(Message { embedded: Some(Box::new(bare_report())), ..Message::new([(FILE_NAME, "Undeliverable.msg")]) });
    let report_of = report(&with_message);
    assert_eq!((report_of.kind, report_of.recipients.len()), (Kind::Failure, 2));
    let mut with_file = forward();
    let mut file = Message::new([(FILE_NAME, "Undeliverable.EML")]);
    file.binaries.push((DATA, fixture("mail/report.eml").into_bytes()));
    with_file.attachments.push(file);
    assert_eq!(report(&with_file).kind, Kind::Failure);
    // The message that a report returns is no report.
    let mut returning = bare_report();
    returning.attachments.push(Message { embedded: Some(Box::new(bare_report())), ..Message::default() });
    assert_eq!(report(&returning).recipients.len(), 2);
}

#[test]
fn what_is_no_report() {
    let mut ordinary =
        Message::new([(CLASS, "IPM.Note"), (SUBJECT, "\u{1}\u{5}RE: Order"), (BODY, "See you at noon.")]);
    ordinary.recipients.push(Message::new([(SMTP_ADDRESS, "kay@fabrikam.com")]));
    let opened_ordinary = opened(&ordinary);
    assert_eq!(opened_ordinary.letters[0].subject, "RE: Order");
    assert_eq!(opened_ordinary.letters[0].report.kind, Kind::Nothing);
    let fault = |message: &Message| {
        let opened = opened(message);
        assert!(opened.letters.is_empty());
        opened.fault
    };
    assert_eq!(fault(&Message::new([(CLASS, "IPM.Note.SMIME")])), Some(Fault::Encrypted));
    assert_eq!(fault(&Message::new([(CLASS, "IPM.Note")])), Some(Fault::Empty));
    let document = compound_file(vec![("WordDocument".to_owned(), Node::Stream(b"text".repeat(30)))]);
    assert_eq!(open(&document, &Native).fault, Some(Fault::Unsupported));
}

#[test]
fn streams_large_and_small() {
    // Longer than the list of the table's sectors that the header holds.
    let mut message = bare_report();
    let mut file = Message::new([(FILE_NAME, "large.bin")]);
    file.binaries.push((DATA, vec![7; 8_000_000]));
    message.attachments.push(file);
    message.strings.push((BODY, format!("{}\n550 5.7.1 not allowed", "long ".repeat(3000))));
    assert!(report(&message).text.ends_with("Status: 5.1.1\nRemote-MTA: dns; mx.example.org"));
}

/// Whatever is missing: what is left is read, or it is said that the file is damaged.
#[test]
fn every_beginning_of_a_message() {
    let file = bare_report().file();
    for end in 0..file.len() {
        let opened = open(&file[..end], &Native);
        for letter in &opened.letters {
            check(&letter.report);
        }
        if (8..file.len() - 512).contains(&end) {
            assert!(
                opened.letters.is_empty() == opened.fault.is_some() || opened.fault == Some(Fault::Damaged),
                "{end}"
            );
        }
    }
}

#[test]
fn chains_in_circles_and_sizes_that_lie() {
    let mut message = bare_report();
    message.strings.push((BODY, "550 5.7.1 not allowed. ".repeat(20_000)));
    let file = message.file();
    let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    let table = 512 * (number(76) + 1);
    let directory = 512 * (number(48) + 1);
    let with = |changes: &dyn Fn(&mut Vec<u8>)| {
        let mut file = file.clone();
        changes(&mut file);
        let opened = open(&file, &Native);
        opened.letters.iter().for_each(|letter| check(&letter.report));
        opened
    };
    // Every sector is followed by the first, or by itself.
    with(&|file| file[table..table + 4 * 128].fill(0));
    with(&|file| (0..128).for_each(|at| file[table + 4 * at..][..4].copy_from_slice(&(at as u32).to_le_bytes())));
    // Every entry is as long as it can say, starts where the first does, and holds all others.
    with(&|file| (0..30).for_each(|at| file[directory + 128 * at + 120..][..4].fill(0xFF)));
    with(&|file| (0..30).for_each(|at| file[directory + 128 * at + 116..][..4].fill(0)));
    with(&|file| {
        (0..30).for_each(|at| {
            file[directory + 128 * at + 68..][..12].copy_from_slice(&[1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
        })
    });
    assert_eq!(with(&|file| file[48..52].fill(0xFF)).fault, Some(Fault::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn damaged_messages(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let mut file = bare_report().file();
        for (at, byte) in edits {
            let at = at.index(file.len());
            file[at] = byte;
        }
        for letter in open(&file, &Native).letters {
            check(&letter.report);
        }
    }
}
