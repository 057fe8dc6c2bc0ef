//! Texts that would cost most if anything cost more than its length.

use super::Text;
use super::compound_file::Message;
use std::fmt::Write;

pub fn repeat(piece: &str, length: usize) -> Vec<u8> {
    piece.repeat(length.div_ceil(piece.len())).into_bytes()
}

fn after(head: &str, piece: &str, length: usize) -> Vec<u8> {
    [head.as_bytes(), &repeat(piece, length)].concat()
}

pub fn numbered(length: usize, piece: impl Fn(&mut String, usize) -> std::fmt::Result) -> Vec<u8> {
    let mut text = String::with_capacity(length + 200);
    let mut number = 0;
    while text.len() < length {
        piece(&mut text, number).expect("a text takes what is written");
        number += 1;
    }
    text.into_bytes()
}

const MAIL: &str = "From: postmaster@example.com\nTo: kay@example.org\nMIME-Version: 1.0\n";

fn mail(header: &str, length: usize, body: impl Fn(usize) -> Vec<u8>) -> Vec<u8> {
    [format!("{MAIL}{header}\n\n").as_bytes(), &body(length)].concat()
}

/// A message of Outlook whose words are rich text.
fn rich(piece: &str, length: usize) -> Vec<u8> {
    let text = after("{\\rtf1\\ansi\\fromhtml1", piece, length);
    let size = u32::try_from(text.len() + 12).unwrap_or(u32::MAX).to_le_bytes();
    let mut message = Message::new([(0x001A, "REPORT.IPM.Note.NDR")]);
    message.binaries.push((0x1009, [&size, &[0; 4], b"MELA".as_slice(), &[0; 4], &text].concat()));
    message.file()
}

fn html(piece: &str, length: usize) -> Vec<u8> {
    mail("Content-Type: text/html", length, |length| repeat(piece, length))
}

/// Texts that ask for trouble.
pub const HOSTILE: &[Text] = &[
    // MIME
    Text {
        name: "nested multiparts",
        write: |length| {
            mail("Content-Type: multipart/mixed; boundary=b", length, |length| {
                numbered(length, |text, number| {
                    write!(text, "--b{}\nContent-Type: multipart/mixed; boundary=b{number}\n\n", number.wrapping_sub(1))
                })
            })
        },
    },
    Text {
        name: "nested multiparts, one boundary",
        write: |length| {
            mail("Content-Type: multipart/mixed; boundary=b", length, |length| {
                repeat("--b\nContent-Type: multipart/mixed; boundary=b\n\n", length)
            })
        },
    },
    Text {
        name: "nested messages",
        write: |length| {
            mail("Content-Type: multipart/report; boundary=b", length, |length| {
                repeat("--b\nContent-Type: message/rfc822\n\nContent-Type: multipart/report; boundary=b\n\n", length)
            })
        },
    },
    Text {
        name: "multiparts without end",
        write: |length| mail("Content-Type: multipart/mixed; boundary=b", length, |length| repeat("--b\n\n", length)),
    },
    Text {
        name: "almost boundaries",
        write: |length| {
            mail("Content-Type: multipart/mixed; boundary=bbbbbbbbbbbbbbbb", length, |length| {
                repeat("--bbbbbbbbbbbbbbb", length)
            })
        },
    },
    Text { name: "headers", write: |length| after(MAIL, "X-Header: value\n", length) },
    Text { name: "header folded for ever", write: |length| after(MAIL, " a\n", length) },
    Text {
        name: "parameters",
        write: |length| after("MIME-Version: 1.0\nFrom: a\nTo: b\nContent-Type: multipart/mixed", "; a=b", length),
    },
    Text {
        name: "failed recipients",
        write: |length| {
            after("MIME-Version: 1.0\nFrom: a\nTo: b\nX-Failed-Recipients: a@example.com", ",a@example.com", length)
        },
    },
    Text {
        name: "encoded words without end",
        write: |length| after("MIME-Version: 1.0\nFrom: a\nTo: b\nSubject: ", "=?utf-8?B?", length),
    },
    Text { name: "encoded words", write: |length| repeat("=?utf-8?Q?=E9?= ", length) },
    Text {
        name: "base64 without end",
        write: |length| mail("Content-Transfer-Encoding: base64", length, |length| repeat("QUJD\n", length)),
    },
    Text {
        name: "quoted-printable",
        write: |length| mail("Content-Transfer-Encoding: quoted-printable", length, |length| repeat("=\n=3D", length)),
    },
    Text {
        name: "shifts of ISO-2022-JP",
        write: |length| mail("Content-Type: text/plain; charset=iso-2022-jp", length, |l| repeat("\x1b$B!!\x1b(B", l)),
    },
    Text {
        name: "shifts of UTF-7",
        write: |length| mail("Content-Type: text/plain; charset=utf-7", length, |l| repeat("+AGE-+", l)),
    },
    // HTML
    Text { name: "tags without end", write: |length| html("<", length) },
    Text { name: "attributes without end", write: |length| html("<a b=\"", length) },
    Text { name: "comments without end", write: |length| html("<!--", length) },
    Text { name: "scripts without end", write: |length| html("<script>", length) },
    Text { name: "styles without end", write: |length| html("<style", length) },
    Text { name: "nested blocks", write: |length| html("<div>", length) },
    Text { name: "entities without end", write: |length| html("&#", length) },
    Text { name: "entities", write: |length| repeat("&amp;lt;", length) },
    // Lines
    Text { name: "one line of letters", write: |length| repeat("a", length) },
    Text { name: "one line of words", write: |length| repeat("mail to a user ", length) },
    Text { name: "one line of digits", write: |length| repeat("5", length) },
    Text { name: "one line of blanks", write: |length| after("550", " ", length) },
    Text { name: "one line of codes", write: |length| repeat("550 5.1.1 ", length) },
    Text { name: "one line of statuses", write: |length| repeat("5.1.1 ", length) },
    Text { name: "one line of dots", write: |length| repeat("5.", length) },
    Text { name: "one line of full widths", write: |length| repeat("\u{ff15}\u{ff15}\u{ff10} ", length) },
    Text { name: "empty lines", write: |length| repeat("\n", length) },
    Text { name: "lines 550-", write: |length| repeat("550-\n", length) },
    Text { name: "lines 550-5.1.1", write: |length| repeat("550-5.1.1 no such user\n", length) },
    Text { name: "lines of codes alone", write: |length| repeat("550\n5.1.1\n", length) },
    Text { name: "lines that go on", write: |length| after("550 5.1.1 no such user\n", "  and\n", length) },
    Text { name: "quoted for ever", write: |length| repeat(">", length) },
    Text { name: "quoted a thousand times", write: |length| repeat(&format!("{} a\n", ">".repeat(1000)), length) },
    Text {
        name: "quoted deeper and deeper",
        write: |length| {
            numbered(length, |text, number| {
                text.extend(std::iter::repeat_n('>', number));
                text.push('\n');
                Ok(())
            })
        },
    },
    Text { name: "soft breaks", write: |length| repeat("=\n", length) },
    Text { name: "zero-width blanks", write: |length| repeat("\u{200b}", length) },
    // Signs
    Text { name: "opening brackets", write: |length| repeat("[", length) },
    Text { name: "closing brackets", write: |length| after("550 5.1.1 a ", "]", length) },
    Text { name: "opening brackets of a reply", write: |length| after("550 5.1.1 a ", "[", length) },
    Text { name: "opening braces", write: |length| after("Reason: [", "{LED=", length) },
    Text { name: "fields without end", write: |length| after("450 4.4.317 a ", "[Message=", length) },
    Text { name: "nested fields", write: |length| after("450 4.4.317 a ", "[Message=450 4.4.317 a ", length) },
    Text { name: "empty fields", write: |length| after("450 4.4.317 a ", "[a=] ", length) },
    Text { name: "traces without end", write: |length| repeat("Reason: [{LED=450 4.4.317 a [Message=", length) },
    Text { name: "parentheses", write: |length| after("550 5.1.1 a ", "(", length) },
    Text { name: "speakers without end", write: |length| repeat("a[ said: ", length) },
    Text { name: "speakers", write: |length| repeat("mx.example.com[192.0.2.5] said: ", length) },
    Text { name: "quotation marks", write: |length| after("Remote Server returned ", "'\"", length) },
    Text { name: "quotations without end", write: |length| repeat("Remote Server returned '550 5.1.1 a\n", length) },
    Text { name: "angles", write: |length| repeat("<", length) },
    Text { name: "arrows", write: |length| after("550 5.4.300 a", " -> 451 4.4.0 a", length) },
    Text { name: "empty arrows", write: |length| after("550 5.4.300 a", " ->", length) },
    Text {
        name: "wrapped replies",
        write: |length| after("554 5.4.0 ", "<mx.example.com #5.4.14 smtp;554 5.4.14 ", length),
    },
    Text { name: "hashes", write: |length| repeat("#", length) },
    // Addresses
    Text { name: "at signs", write: |length| repeat("@", length) },
    Text { name: "endless address", write: |length| repeat("a@", length) },
    Text { name: "address before a long name", write: |length| after("a@", "a.", length) },
    Text { name: "addresses", write: |length| repeat("a@example.com ", length) },
    Text { name: "one address, many lines", write: |length| repeat("a@example.com\n", length) },
    Text {
        name: "addresses below a heading",
        write: |length| {
            let head = "Delivery has failed to these recipients or groups:\n\n";
            let list = numbered(length, |text, number| writeln!(text, "user{number}@example.com"));
            [head.as_bytes(), &list].concat()
        },
    },
    Text { name: "recipients that failed", write: super::reports },
    Text {
        name: "recipients of a delivery status",
        write: |length| {
            numbered(length, |text, number| {
                write!(
                    text,
                    "Final-Recipient: rfc822;user{number}@example.com\nAction: failed\nStatus: 5.1.1\n\
                     Diagnostic-Code: smtp;550 5.1.1 no such user\n\n"
                )
            })
        },
    },
    Text {
        name: "one recipient, many times",
        write: |length| repeat("Final-Recipient: rfc822;a@example.com\nStatus: 5.1.1\n\n", length),
    },
    Text {
        name: "fields of a delivery status",
        write: |length| {
            after("Reporting-MTA: dns;a\n\nFinal-Recipient: rfc822;a@example.com\n", "Diagnostic-Code: smtp;\n", length)
        },
    },
    // Reports
    Text { name: "headings", write: |length| repeat("Generating server: mx.example.com\n", length) },
    Text { name: "headings of originals", write: |length| repeat("Original message headers:\n\n", length) },
    Text {
        name: "attempts",
        write: |length| {
            repeat("3/5/2026 8:00:00 AM - Server at mx.example.com (192.0.2.5) returned '450 4.4.1 a'\n", length)
        },
    },
    Text { name: "attempts without end", write: |length| repeat("3/5/2026 8:00:00 AM - Server at ", length) },
    Text {
        name: "forwarding headers",
        write: |length| repeat("-----Original Message-----\nFrom: a\nTo: b\nSubject: c\n\n", length),
    },
    Text { name: "commands of a session", write: |length| repeat(">>> RCPT TO:<a@example.com>\n<<< 250 ok\n", length) },
    Text {
        name: "lines of a log",
        write: |length| {
            repeat(
                "Mar  5 08:00:00 mx1 postfix/smtp[1]: 4A5: to=<a@example.com>, dsn=5.1.1, status=bounced (\n",
                length,
            )
        },
    },
    Text { name: "line ends of the old Mac", write: |length| repeat("550 5.1.1 a\r", length) },
    Text { name: "zeroes", write: |length| repeat("5\0", length) },
    // Mailboxes and pasted sources
    Text { name: "mailbox of short mails", write: |length| repeat("From a 1:00 2026\nA: b\n", length) },
    Text {
        name: "mailbox of reports",
        write: |length| repeat(&format!("From a 1:00 2026\n{MAIL}\n550 5.1.1 no such user\n\n"), length),
    },
    Text {
        name: "mails one after the other",
        write: |length| {
            let head =
                "Return-Path: <>\nReceived: by a\nFrom: postmaster@a\nTo: b\nSubject: c\nDate: d\n\n550 5.1.1 a\n\n";
            repeat(head, length)
        },
    },
    Text {
        name: "pasted reports without end",
        write: |length| {
            let head = format!("{MAIL}Content-Type: multipart/report; boundary=b\n\n");
            after("Hello,\n\n", &head, length)
        },
    },
    Text {
        name: "pasted paragraphs",
        write: |length| after("Content-Type: multipart/report\nHello,\n\n", "A: b\n\n", length),
    },
    Text {
        name: "pasted parts",
        write: |length| repeat("--b\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n\n", length),
    },
    Text { name: "pasted base64", write: |length| repeat(&format!("{}\n", "QUJD".repeat(19)), length) },
    Text {
        name: "pasted base64 that is none",
        write: |length| repeat(&format!("{}\n{}\n", "////".repeat(19), "////".repeat(18)), length),
    },
    // Sessions and logs
    Text {
        name: "a session for very many",
        write: |length| {
            let asked = numbered(length, |text, number| write!(text, "RCPT TO:<user{number}@example.com>\n250 ok\n"));
            [b"220 mx.example.com ESMTP\nEHLO a\n250 ok\n", asked.as_slice(), b"DATA\n550 5.7.1 no\n"].concat()
        },
    },
    Text {
        name: "a session that asks first",
        write: |length| {
            let asked = numbered(length, |text, number| writeln!(text, "RCPT TO:<user{number}@example.com>"));
            [b"220 mx.example.com ESMTP\nEHLO a\n", asked.as_slice(), &repeat("550 5.1.1 no\n", length / 3)].concat()
        },
    },
    Text {
        name: "a refusal that goes on",
        write: |length| after("220 a ESMTP\nEHLO a\n250 ok\nRCPT TO:<a@example.com>\n", "550-5.1.1 no\n", length),
    },
    Text {
        name: "a log for very many",
        write: |length| {
            numbered(length, |text, number| {
                writeln!(
                    text,
                    "Mar  5 08:00:00 mx1 postfix/smtp[1]: 4A{number}: to=<user{number}@example.com>, relay=none, \
                     dsn=5.4.4, status=bounced (Host not found)"
                )
            })
        },
    },
    Text {
        name: "a log of Exim",
        write: |length| {
            numbered(length, |text, number| {
                writeln!(
                    text,
                    "2026-03-05 08:00:00 1abcde-000{number}-AB ** user{number}@example.com R=dns T=smtp: 550 no"
                )
            })
        },
    },
    Text {
        name: "deliveries of qmail",
        write: |length| {
            numbered(length, |text, number| {
                writeln!(text, "starting delivery {number}: msg {number} to remote user{number}@example.com")
            })
        },
    },
    Text {
        name: "rows of Exchange",
        write: |length| after("#Fields: date-time,event-id,recipient-address,recipient-status\n", ",\"a", length),
    },
    Text {
        name: "events in JSON",
        write: |length| {
            numbered(length, |text, number| {
                write!(
                    text,
                    "{{\"email\":\"user{number}@example.com\",\"event\":\"bounce\",\"reason\":\"550 5.1.1 a\"}},"
                )
            })
        },
    },
    Text { name: "brackets in JSON", write: |length| repeat("{\"email\":[", length) },
    Text { name: "strings in JSON", write: |length| repeat("\"reason\":\"", length) },
    Text { name: "colons", write: |length| repeat(":", length) },
    Text { name: "pairs", write: |length| repeat("to=<a@example.com>, ", length) },
    Text { name: "statuses of pairs", write: |length| repeat("status=bounced (", length) },
    // HTML that is no mail
    Text { name: "page of blocks", write: |length| after("<html>", "<p>550 5.1.1 ", length) },
    Text { name: "page of styles", write: |length| after("<html>", "<b style=\"display:none;", length) },
    Text { name: "page of links", write: |length| after("<html>", "<a href=\"mailto:a@example.com\">a", length) },
    Text { name: "page of cells", write: |length| after("<html><table>", "<tr><td>", length) },
    Text {
        name: "headings of all kinds",
        write: |length| {
            repeat(
                "Delivery has failed to these recipients or groups:\nDiagnostic information for administrators:\n",
                length,
            )
        },
    },
    Text { name: "labels", write: |length| repeat("Recipient: Status: Action: ", length) },
    Text { name: "labels in lines", write: |length| repeat("Recipient:\nReason:\n", length) },
    // Messages of Outlook
    Text { name: "rich text of groups", write: |length| rich("{", length) },
    Text { name: "rich text of words", write: |length| rich("\\par", length) },
    Text { name: "rich text of escapes", write: |length| rich("\\'e9\\u8217?", length) },
    Text { name: "rich text of tags", write: |length| rich("{\\*\\htmltag64 <p", length) },
    Text {
        name: "recipients of a message",
        write: |length| {
            let recipient = |number| Message::new([(0x39FE, &format!("user{number}@example.com"))]);
            let mut message = Message::new([(0x001A, "REPORT.IPM.Note.NDR")]);
            message.recipients = (0..length / 500).map(recipient).collect();
            message.file()
        },
    },
    Text {
        name: "attachments of a message",
        write: |length| {
            let attachment = |_| Message::new([(0x370E, "message/delivery-status"), (0x3701, "Status: 5.1.1")]);
            let mut message = Message::new([(0x001A, "REPORT.IPM.Note.NDR")]);
            message.attachments = (0..length / 600).map(attachment).collect();
            message.file()
        },
    },
];
