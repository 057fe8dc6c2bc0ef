//! What clients, browsers and ticket systems leave in a text does not change what it says.

use super::support::*;

/// Reports of several carriers, each without a mail around it.
const REPORTS: [&str; 6] = [
    "exchange-report/current.txt",
    "exchange-report/2010.txt",
    "exchange-report/chinese.txt",
    "delivery-status/pasted.txt",
    "smtp-reply/postfix.txt",
    "smtp-reply/multi-line.txt",
];

/// Every line with something before it, and without the spaces that a blank line would end with.
fn prefixed(text: &str, prefix: &str) -> String {
    let line = |line: &str| format!("{prefix}{line}").trim_end().to_owned() + "\n";
    text.lines().map(line).collect()
}

#[track_caller]
fn same(name: &str, what: &str, text: &str) {
    let expected = without_places(&read_fixture(name));
    assert_eq!(without_places(&read_text(text)), expected, "{name} {what}\n{text}");
}

#[test]
fn quoted_and_indented() {
    for name in REPORTS {
        let text = fixture(name);
        for prefix in
            ["> ", ">", ">> ", "> > ", "> >> ", ">>>", " > ", "| ", "| | ", "|> ", "    ", "\t", "> \t", ">   "]
        {
            same(name, prefix, &prefixed(&text, prefix));
        }
        same(name, "forwarded", &format!("See below.\n\n---\n{}", prefixed(&prefixed(&text, "> "), "| ")));
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&#39;").replace('"', "&quot;")
}

#[test]
fn entities() {
    for name in REPORTS {
        let text = fixture(name);
        same(name, "escaped", &escaped(&text));
        same(name, "escaped twice", &escaped(&escaped(&text)));
        same(name, "with entities of spaces", &escaped(&text).replace("  ", "&nbsp;&nbsp;"));
    }
}

/// Quoted-printable of RFC 2045, section 6.7.
fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b'=' | 0x80.. => format!("={byte:02X}"),
                _ => char::from(byte).to_string(),
            };
            if length + piece.len() > 75 {
                out += "=\n";
                length = 0;
            }
            length += piece.len();
            out += &piece;
        }
        if out.ends_with(' ') {
            out.pop();
            out += "=20";
        }
        out.push('\n');
    }
    out
}

#[test]
fn quoted_printable_remains() {
    for name in REPORTS {
        same(name, "quoted-printable", &quoted_printable(&fixture(name)));
    }
}

#[test]
fn typography() {
    let name = "exchange-report/current.txt";
    let text = fixture(name);
    same(name, "smart quotes", &text.replace('\'', "\u{2019}").replace('"', "\u{201D}"));
    let wide = |c: char| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xFEE0).unwrap() } else { c };
    same(name, "full-width digits", &text.chars().map(wide).collect::<String>());
    same(name, "soft hyphens", &text.replace("5.1.", "5.\u{AD}1.").replace("Remote", "Re\u{AD}mote"));
    same(name, "zero width", &text.replace('.', ".\u{200B}").replace('@', "\u{2060}@"));
    same(name, "no-break spaces", &text.replace(' ', "\u{A0}"));
    same(name, "marks of direction", &text.replace('<', "\u{200E}<").replace(':', ":\u{200F}"));
    let text = "550\u{2011}5.1.1 unknown\n550 5.1.1 user";
    assert_eq!(codes(&only(&read_text(text)).attempts[0].reply), "550 5.1.1");
    let text = "550\u{2013}5.1.1 unknown\n550 5.1.1 user";
    assert_eq!(codes(&only(&read_text(text)).attempts[0].reply), "550 5.1.1");
}

#[test]
fn words_that_a_line_break_cut() {
    for (text, expected, to) in [
        ("<kay@fabri\nkam.example>: 550 5.1.1 unknown", "550 5.1.1", "kay@fabrikam.example"),
        ("<ka\ny@fabrikam.example>: 550 5.1.1 unknown", "550 5.1.1", "kay@fabrikam.example"),
        ("> <kay@fabri\n>   kam.example>: 550 5.1.1 unknown", "550 5.1.1", "kay@fabrikam.example"),
        ("Final-Recipient: rfc822; kay@\n fabrikam.example\nStatus: 5.1.1", "5.1.1", "kay@fabrikam.example"),
        ("<kay@fabrikam.example>: 550 5.1.\n10 unknown", "550 5.1.10", "kay@fabrikam.example"),
        ("<kay@fabrikam.example>: 550 5.\n1.10 unknown", "550 5.1.10", "kay@fabrikam.example"),
    ] {
        let report = read_text(text);
        let recipient = only(&report);
        assert_eq!(address(recipient), Some(to), "{text}");
        let reply = recipient.attempts.iter().map(|attempt| codes(&attempt.reply)).next();
        let status = recipient.status().map(|status| status.to_string());
        assert_eq!(reply.filter(|codes| !codes.is_empty()).or(status).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn line_breaks_that_cut_nothing() {
    for text in [
        "See chapter 5.\n1. Then go on",
        "It costs 5.\n10 people pay 4.1.\n2.3 is more",
        "a <b\nc> d",
        "<kay@fabrikam.example\nlee@fabrikam.example>",
        "Write to me @\nhome",
        "| Code | Meaning |\n|---|---|\n| 5.1.1 | unknown |",
        "a | b\n| c",
    ] {
        assert_eq!(read_text(text).text, text);
        assert!(ndr_lens::reading::read(text.as_bytes()).recipients.is_empty(), "{text}");
    }
}

const BASE64: &str = "WW91ciBtZXNzYWdlIHRvIGtheUBmYWJyaWthbS5leGFtcGxlIGNvdWxkbid0IGJlIGRlbGl2ZXJl
ZC4KCkRpYWdub3N0aWMgaW5mb3JtYXRpb24gZm9yIGFkbWluaXN0cmF0b3JzOgoKR2VuZXJhdGlu
ZyBzZXJ2ZXI6IG1haWwuY29udG9zby5leGFtcGxlCgprYXlAZmFicmlrYW0uZXhhbXBsZQpSZW1v
dGUgU2VydmVyIHJldHVybmVkICc1NTAgNS4xLjEwIFJFU09MVkVSLkFEUi5SZWNpcGllbnROb3RG
b3VuZDsgbm90IGZvdW5kJwo=
";

#[test]
fn base64_remains() {
    for text in [
        BASE64.to_owned(),
        format!("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{BASE64}"),
        format!("What is this?\n\n{BASE64}\nRegards"),
        prefixed(BASE64, "> "),
        BASE64.trim_end().to_owned(),
    ] {
        let report = read_text(&text);
        let recipient = only(&report);
        assert_eq!(address(recipient), Some("kay@fabrikam.example"), "{text}");
        assert_eq!(codes(&recipient.attempts[0].reply), "550 5.1.10");
        assert!(report.text.contains("Generating server: mail.contoso.example\n"));
        assert_eq!(report.text.contains("Regards"), text.contains("Regards"));
    }
    let picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9\n".repeat(3);
    let line = format!("{}\n", BASE64.lines().next().unwrap());
    for text in [picture, line, "a".repeat(76) + "\n" + &"a".repeat(76)] {
        assert_eq!(read_text(&text).text, text, "no text, or no two lines of it");
    }
}

#[test]
fn forwarded_once_and_twice() {
    let name = "exchange-report/2010.txt";
    let inner = format!(
        "---------- Forwarded message ---------\nFrom: Mail Delivery System <postmaster@contoso.example>\n\
        Date: Tue, 3 Nov 2026 at 08:00\nSubject: Undeliverable: Order\nTo: <kay@contoso.example>\n\n\n{}",
        fixture(name)
    );
    let expected: Vec<_> = read_fixture(name).recipients.iter().map(|r| address(r).map(str::to_owned)).collect();
    let outer = format!(
        "FYI\n\n________________________________\nFrom: Kay <kay@contoso.example>\nSent: Wednesday, November 4, 2026 9:00 AM\n\
        To: Service desk <desk@contoso.example>\nSubject: FW: Undeliverable: Order\n\n{}",
        prefixed(&inner, "> ")
    );
    for text in [inner, outer] {
        let report = read_text(&text);
        let found: Vec<_> = report.recipients.iter().map(|r| address(r).map(str::to_owned)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn what_a_picture_shows() {
    for (text, to, expected) in [
        (
            "Your message to kay@fabrikam.example couldn't be delivered.\nkay wasn't found at fabrikam.example.\n\
            Error: 550 5.1.10",
            "kay@fabrikam.example",
            "550 5.1.10",
        ),
        (
            "Delivery has failed to these recipients or groups:\nkay@fabrikam.example\n552 5.2.2 mailbox full",
            "kay@fabrikam.example",
            "552 5.2.2",
        ),
        (
            "Address not found\nYour message wasn't delivered to kay@fabrikam.example because the address couldn't be found\n\
            550 5.1.1 The email account that you tried to reach does not exist.",
            "kay@fabrikam.example",
            "550 5.1.1",
        ),
    ] {
        let report = read_text(text);
        let recipient = only(&report);
        assert_eq!(address(recipient), Some(to), "{text}");
        assert_eq!(
            recipient.attempts.first().map(|attempt| codes(&attempt.reply)).as_deref(),
            Some(expected),
            "{text}"
        );
    }
}
