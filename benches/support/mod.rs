//! Texts of any length, and mails from a folder.

#![allow(dead_code)]

#[path = "../../tests/reading/compound_file.rs"]
mod compound_file;
pub mod hostile;

use hostile::{numbered, repeat};
use std::fmt::Write;

/// The mails of the folder that `NDR_LENS_MAILS` names; none without it.
pub fn mails() -> Vec<Vec<u8>> {
    let Some(folder) = std::env::var_os("NDR_LENS_MAILS") else { return Vec::new() };
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = files.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

/// A way to write a text of about as many bytes as wanted.
#[derive(Clone, Copy)]
pub struct Text {
    /// What is in it.
    pub name: &'static str,
    /// Writes it.
    pub write: fn(usize) -> Vec<u8>,
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// A line of a message trace.
pub const TRACE: &str = "Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch] \
    [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.9:25] [SmtpSecurity=11;-1]};{MSG=};\
    {FQDN=mail.contoso.com};{IP=203.0.113.9};{LRT=11/20/2026 8:00:00 AM}]";

const HEAD: &str = "From: postmaster@contoso.com\r\n\
    To: sender@example.org\r\n\
    Subject: Undeliverable: Order\r\n\
    MIME-Version: 1.0\r\n\
    Content-Type: multipart/report; report-type=delivery-status; boundary=\"part\"\r\n\
    \r\n\
    --part\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\
    \r\n\
    Your message to recipient@fabrikam.com could not be delivered.\r\n\
    \r\n\
    --part\r\n\
    Content-Type: message/delivery-status\r\n\
    \r\n\
    Reporting-MTA: dns;gateway.contoso.com\r\n\
    \r\n\
    Final-Recipient: rfc822;recipient@fabrikam.com\r\n\
    Action: failed\r\n\
    Status: 5.4.316\r\n\
    Diagnostic-Code: smtp;550 5.4.316 Message expired, connection refused(Socket error code 10061)\r\n\
    Remote-MTA: dns;mx.fabrikam.com\r\n\
    \r\n\
    --part\r\n\
    Content-Type: message/rfc822\r\n\
    \r\n\
    From: sender@example.org\r\n\
    To: recipient@fabrikam.com\r\n\
    Subject: Order\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\
    \r\n";

/// A report as a mail (RFC 3464): the returned message fills it up.
pub fn report(length: usize) -> Vec<u8> {
    let mut mail = HEAD.as_bytes().to_vec();
    mail.extend(harmless(length.saturating_sub(HEAD.len())));
    mail.extend(b"--part--\r\n");
    mail
}

/// Prose without anything to recognise.
pub fn harmless(length: usize) -> Vec<u8> {
    repeat("We ordered twelve boxes of paper in March; please tell us when they will arrive.\r\n", length)
}

/// A text of nothing but reports, each with its own recipient.
pub fn reports(length: usize) -> Vec<u8> {
    numbered(length, |text, number| {
        write!(
            text,
            "<user{number}@example.com>: host mx.example.com[192.0.2.5] said: 550 5.1.1\n    No such user here (in \
             reply to RCPT TO command)\n\n"
        )
    })
}
