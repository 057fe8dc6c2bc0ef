//! Several mails in one file or paste: mailboxes (mbox in its kinds) and mails one after the other.

use super::header::{fields, is_type};
use super::text::{at, find, find_bytes, line_end};

/// Headers longer than this tell no more.
const HEAD: usize = 64 * 1024;

/// Whether bytes start as a mailbox does.
pub(super) fn is_mailbox(bytes: &[u8]) -> bool {
    separates(bytes, 0, bytes)
}

/// The mails of a mailbox, each without the line that separates it from the one before.
pub(super) fn split_mailbox(bytes: &[u8]) -> Vec<&[u8]> {
    let mut mails = Vec::new();
    let mut start = (line_end(bytes, 0) + 1).min(bytes.len());
    let mut position = body(bytes, start);
    while let Some(offset) = bytes.get(position..).and_then(|rest| memchr::memchr(b'F', rest)) {
        let here = position + offset;
        position = here + 1;
        if here > start && at(bytes, here - 1) == b'\n' && separates(bytes, here, bytes.get(here..).unwrap_or(&[])) {
            mails.extend(bytes.get(start..here));
            start = (line_end(bytes, here) + 1).min(bytes.len());
            position = body(bytes, start).max(position);
        }
    }
    mails.extend(bytes.get(start..));
    mails
}

/// Whether a line `From sender date` starts here: a header follows it, and a blank line is before it or a date in it.
fn separates(bytes: &[u8], here: usize, rest: &[u8]) -> bool {
    if !rest.starts_with(b"From ") {
        return false;
    }
    let line = line_end(rest.get(..rest.len().min(1000)).unwrap_or(rest), 0);
    let next = rest.get(line + 1..).unwrap_or(&[]);
    let next = next.get(..next.len().min(200)).unwrap_or(next);
    let name = memchr::memchr(b':', next).and_then(|colon| next.get(..colon)).unwrap_or(b" ");
    let header = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    let blank =
        here == 0 || bytes.get(..here).is_some_and(|before| before.ends_with(b"\n\n") || before.ends_with(b"\n\r\n"));
    (header || next.starts_with(b">From ")) && (has_date(rest.get(5..line).unwrap_or(&[])) || (blank && here > 0))
}

/// Whether a line holds a time and a year.
fn has_date(line: &[u8]) -> bool {
    let time = line.windows(4).any(|four| matches!(four, [b'0'..=b'9', b':', b'0'..=b'9', b'0'..=b'9']));
    let year = line.windows(4).any(|four| matches!(four, [b'1', b'9', _, _] | [b'2', b'0', _, _]));
    time && year
}

/// Where to look for the end of a mail: after the length that its headers give, where that fits.
fn body(bytes: &[u8], start: usize) -> usize {
    let mail = bytes.get(start..).unwrap_or(&[]);
    let mut length = None;
    let head = mail.get(..mail.len().min(HEAD)).unwrap_or(mail);
    // No header spans the next separator, so that very short mails cost no more than they are long.
    let head = find_bytes(head, b"\nFrom ").and_then(|end| head.get(..end)).unwrap_or(head);
    let body = fields(head, &mut |name, value| {
        if name.eq_ignore_ascii_case(b"content-length") {
            length = std::str::from_utf8(value).ok().and_then(|value| value.parse::<usize>().ok());
        }
    });
    let Some(end) = length.and_then(|length| (start + body).checked_add(length)) else { return start };
    let rest = bytes.get(end..).unwrap_or(&[]);
    let blank = rest.iter().take(4).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let fits = rest.len() == blank || rest.get(blank..).is_some_and(|rest| rest.starts_with(b"From "));
    if fits && end <= bytes.len() { end } else { start }
}

/// Where a whole header block of a report starts behind a blank line, at or after a position.
pub(super) fn next_report(bytes: &[u8], from: usize) -> Option<usize> {
    let mut position = from;
    while let Some(offset) = bytes.get(position..).and_then(|rest| memchr::memchr(b'\n', rest)) {
        position += offset + 1;
        let next = position + usize::from(at(bytes, position) == b'\r');
        if at(bytes, next) == b'\n' && starts_report(bytes.get(next + 1..).unwrap_or(&[])) {
            return Some(next + 1);
        }
    }
    None
}

/// Whether bytes start with the headers of a mail that a mail system wrote by itself.
fn starts_report(bytes: &[u8]) -> bool {
    if !at(bytes, 0).is_ascii_uppercase() {
        return false;
    }
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or(bytes);
    let (mut way, mut plain, mut automatic) = (0, 0, false);
    let end = fields(head, &mut |name, value| {
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
        way +=
            usize::from(["Received", "Return-Path", "Message-ID", "MIME-Version", "Delivered-To"].into_iter().any(is));
        plain += usize::from(["From", "To", "Date", "Subject"].into_iter().any(is));
        automatic |= (is("Return-Path") && value == b"<>")
            || is("X-Failed-Recipients")
            || (is("Content-Type") && is_type(value, "multipart", "report"))
            || (is("From") && has_robot(value));
    });
    automatic && way >= 2 && plain >= 3 && end > 0
}

/// Whether a sender is a mail system.
fn has_robot(value: &[u8]) -> bool {
    let value = String::from_utf8_lossy(value);
    ["mailer-daemon", "postmaster@"].iter().any(|name| find(&value, 0..value.len(), name).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::charset::NoCharsets;
    use super::super::mail;
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        if is_mailbox(text.as_bytes()) {
            return split_mailbox(text.as_bytes()).into_iter().map(|mail| std::str::from_utf8(mail).unwrap()).collect();
        }
        let mut texts = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (_, others) = mail::first(rest.as_bytes(), &NoCharsets);
            let (first, after) = rest.split_at(rest.len() - others.len());
            texts.push(first);
            rest = after;
        }
        texts
    }

    #[test]
    fn mailboxes() {
        let from = "From kay@example.com Fri Nov 20 08:00:00 2026\n";
        let mails =
            ["Subject: a\n\nOne\n>From here\nFrom me, to you\n\n", "Subject: b\n\nTwo\nFrom x\n", "Subject: c\n\n"];
        let mailbox = mails.map(|mail| format!("{from}{mail}")).concat();
        assert!(is_mailbox(mailbox.as_bytes()));
        assert_eq!(texts(&mailbox), mails);
        let windows = mailbox.replace('\n', "\r\n");
        assert_eq!(texts(&windows).len(), 3);
        // A line of a letter that starts so, even after a blank one, separates nothing without a header below it.
        assert_eq!(texts(&format!("{from}Subject: a\n\n\nFrom what I know: nothing\nelse\n")).len(), 1);
        assert!(!is_mailbox(b"From the desk of Kay\nSubject: a\n"));
    }

    #[test]
    fn lengths_in_headers() {
        let from = "From kay@example.com Fri Nov 20 08:00:00 2026\n";
        let body = format!("{from}X: no header\n\nEnd\n");
        let mail = format!("Subject: a\nContent-Length: {}\n\n{body}", body.len());
        assert_eq!(texts(&format!("{from}{mail}\n{from}Subject: b\n\n")).len(), 2);
        assert_eq!(texts(&format!("{from}{mail}")).len(), 1);
        // A length that does not fit is none.
        let lying = mail.replace("Content-Length: ", "Content-Length: 9");
        assert_eq!(texts(&format!("{from}{lying}\n{from}Subject: b\n\n")).len(), 3);
    }

    #[test]
    fn mails_one_after_the_other() {
        let head = "Return-Path: <>\nReceived: by mx.example.com\nFrom: mailer-daemon@example.com\nTo: kay@example.com\n\
            Subject: Undelivered\nDate: Fri, 20 Nov 2026 08:00:00 +0000\n";
        let plain = format!("{head}\nUser unknown\n\nReturned\n\n");
        let whole = format!("{head}Content-Type: multipart/report; boundary=b\n\n--b\n\n{plain}--b--\n\n");
        assert_eq!(texts(&format!("{plain}{whole}{plain}")), [plain.clone(), whole.clone(), plain.clone()]);
        // The message that a report returns is no report, and what is in a part stays there.
        let returned = head.replace("<>", "<kay@example.com>").replace("mailer-daemon", "lee");
        assert_eq!(texts(&format!("{plain}{returned}\nHello\n")).len(), 1);
        assert_eq!(texts(&whole.replace("--b--", "")).len(), 1);
    }

    /// Would not end in time if a mail cost more the more there are.
    #[test]
    fn very_many_mails() {
        let mail = "From kay@example.com Fri Nov 20 08:00:00 2026\nSubject: a\n\nContent-Length: 0\n\n";
        assert_eq!(texts(&mail.repeat(100_000)).len(), 100_000);
        let short = "From a 1:00 2026\nA: b\n";
        assert_eq!(texts(&short.repeat(100_000)).len(), 100_000);
        let block = "Return-Path: <>\nReceived: x\nFrom: a\nTo: b\nSubject: c\n\n";
        assert_eq!(texts(&block.repeat(100_000)).len(), 100_000);
        let endless =
            "Content-Type: multipart/report; boundary=b\nReturn-Path: <>\nReceived: x\nFrom: a\nTo: b\nDate: c\n\n";
        assert_eq!(texts(&endless.repeat(50_000)).len(), 1);
    }
}
