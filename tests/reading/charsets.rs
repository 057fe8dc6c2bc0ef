//! Character sets: named, wrongly named and not named at all.

use encoding_rs::Encoding;
use ndr_lens::charsets::Native;
use ndr_lens::reading::{Kind, Report, read, read_with};

use super::support::*;

/// A report and what it says in words, in the character sets that can say it.
const SAID: [(&str, &[&str]); 9] = [
    ("メールを配信できませんでした。宛先を確認してください。", &["iso-2022-jp", "shift_jis", "euc-jp"]),
    ("郵件無法傳遞給下列收件者。請檢查電子郵件地址。", &["big5"]),
    ("您的邮件无法投递到以下收件人。请检查电子邮件地址。", &["gb18030"]),
    ("다음 받는 사람에게 메일을 배달하지 못했습니다. 주소를 확인하십시오.", &["euc-kr"]),
    ("Сообщение не может быть доставлено получателю.", &["koi8-r", "windows-1251", "iso-8859-5"]),
    ("Δεν ήταν δυνατή η παράδοση του μηνύματος.", &["windows-1253"]),
    ("Doručení následujícím příjemcům se nezdařilo, zkontrolujte adresu.", &["windows-1250", "iso-8859-2"]),
    ("Votre message n’a pas été remis à l’un des destinataires.", &["windows-1252"]),
    ("Aşağıdaki alıcılara iletilemedi, göndermeyi yeniden deneyin.", &["windows-1254"]),
];

const CODES: &str = "550 5.1.1 <kay@example.com> user unknown";

fn encoded(label: &str, text: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).unwrap();
    encoding.encode(text).0.into_owned()
}

#[track_caller]
fn says(report: &Report, words: &str, label: &str) {
    check(report);
    assert!(report.text.contains(words), "{label}: {}", report.text);
    assert_eq!(codes(&only(report).attempts[0].reply), "550 5.1.1", "{label}");
}

fn each(test: impl Fn(&str, &str)) {
    for (words, labels) in SAID {
        labels.iter().for_each(|label| test(words, label));
    }
}

#[test]
fn texts_without_a_name_of_their_set() {
    each(|words, label| {
        let bytes = encoded(label, &format!("{words}\r\n{CODES}\r\n"));
        says(&read_with(&bytes, &Native), words, label);
        // Whoever cannot decode it still reads what is ASCII.
        assert_eq!(codes(&only(&read(&bytes)).attempts[0].reply), "550 5.1.1", "{label}");
    });
}

#[test]
fn mails_with_the_right_name_a_wrong_one_and_none() {
    each(|words, label| {
        let right = format!("; charset=\"{label}\"");
        for kind in [right.as_str(), "; charset=us-ascii", "; charset=utf-8", "; charset=x-unknown", ""] {
            let head = format!(
                "From: postmaster@example.net\r\nTo: lee@example.org\r\nMIME-Version: 1.0\r\n\
                 Content-Type: text/plain{kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            );
            let mail = [head.into_bytes(), encoded(label, &format!("{words}\r\n\r\n{CODES}\r\n"))].concat();
            says(&read_with(&mail, &Native), words, &format!("{label}, {kind}"));
        }
    });
}

#[test]
fn utf_7_and_utf_16() {
    let mail = "From: postmaster@example.net\r\nTo: lee@example.org\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/plain; charset=unicode-1-1-utf-7\r\n\r\n+kPVO9nEhbNVQs5Be- \r\n550 5.1.1 +ADw-kay+AEA-example.com> no\r\n";
    says(&read(mail.as_bytes()), "郵件無法傳遞", "utf-7");
    let text = format!("郵件無法傳遞給下列收件者\r\n{CODES}\r\n");
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
        says(&read(&bytes), "郵件無法傳遞", "utf-16");
    }
}

#[test]
fn pages_of_html() {
    each(|words, label| {
        let page = format!(
            "<!DOCTYPE html>\r\n<html><head><meta http-equiv=Content-Type content=\"text/html; charset={label}\">\
             </head><body><p>{words}</p><p>{}</p></body></html>",
            CODES.replace('<', "&lt;")
        );
        says(&read_with(&encoded(label, &page), &Native), words, label);
    });
}

#[test]
fn what_the_other_parts_are_in() {
    let mail = [
        b"From: postmaster@example.net\r\nTo: lee@example.org\r\nMIME-Version: 1.0\r\n\
          Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
            .as_slice(),
        b"\xB6\xC7\xB0\x65 550 5.1.1 no\r\n",
        b"--b\r\nContent-Type: text/html; charset=big5\r\n\r\n<p>x\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
          Final-Recipient: rfc822; kay@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\
          Diagnostic-Code: smtp; 550 5.1.1 =?big5?B?tsewZQ==?=\r\n--b--\r\n",
    ]
    .concat();
    let report = read_with(&mail, &Native);
    assert_eq!(report.kind, Kind::Failure);
    assert_eq!(report.text.matches("傳送").count(), 2, "{}", report.text);
}
