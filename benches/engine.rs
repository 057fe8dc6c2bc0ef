//! How fast texts are read, judged and explained, beside what only parsing a mail costs.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use mail_parser::MessageParser;
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Words, explain};
use ndr_lens::reading::read;
use std::iter::repeat_n;

/// Lengths of a report in bytes.
const LENGTHS: [usize; 3] = [3_000, 50_000, 10_000_000];

/// A line of a message trace.
const TRACE: &str = "Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch] \
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

/// A report as a mail (RFC 3464), about as long as wanted: the returned message fills it up.
fn report(length: usize) -> Vec<u8> {
    let line = "We ordered twelve boxes of paper in March; please tell us when they will arrive.\r\n";
    let lines = length.saturating_sub(HEAD.len()) / line.len();
    let body: String = repeat_n(line, lines).collect();
    [HEAD, &body, "--part--\r\n"].concat().into_bytes()
}

fn main() {
    divan::main();
}

/// The mails of the folder that `NDR_LENS_MAILS` names; none without it.
fn mails() -> Vec<Vec<u8>> {
    let Some(folder) = std::env::var_os("NDR_LENS_MAILS") else { return Vec::new() };
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = files.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

/// Runs over all mails of the folder and counts mails, an empty sum where there is none.
fn over_mails(bencher: Bencher, work: impl Fn(&[u8]) -> usize + Sync) {
    let mails = mails();
    bencher
        .counter(ItemsCount::new(mails.len()))
        .bench(|| mails.iter().map(|mail| work(black_box(mail))).sum::<usize>());
}

#[divan::bench]
fn mail_parser_only_folder(bencher: Bencher) {
    over_mails(bencher, |mail| MessageParser::default().parse(mail).map_or(0, |mail| mail.parts.len()));
}

#[divan::bench]
fn read_and_diagnose_folder(bencher: Bencher) {
    let answers = Answers::default();
    over_mails(bencher, move |mail| diagnose(&read(mail), &answers).entries.len());
}

/// The yardstick: reading and diagnosing is to reach half of this speed.
#[divan::bench(args = LENGTHS)]
fn mail_parser_only(bencher: Bencher, length: usize) {
    let mail = report(length);
    bencher.counter(BytesCount::of_slice(&mail)).bench(|| MessageParser::default().parse(black_box(mail.as_slice())));
}

#[divan::bench(args = LENGTHS)]
fn read_and_diagnose_mail(bencher: Bencher, length: usize) {
    let mail = report(length);
    let answers = Answers::default();
    bencher.counter(BytesCount::of_slice(&mail)).bench(|| diagnose(&read(black_box(&mail)), &answers));
}

#[divan::bench]
fn read_and_diagnose_trace_line(bencher: Bencher) {
    let answers = Answers::default();
    bencher.counter(BytesCount::of_str(TRACE)).bench(|| diagnose(&read(black_box(TRACE.as_bytes())), &answers));
}

#[divan::bench(args = ["en", "zh-TW"])]
fn explain_trace_line(bencher: Bencher, tag: &str) {
    let words = Words::of(tag).expect("the language is built in");
    let report = read(TRACE.as_bytes());
    let diagnosis = diagnose(&report, &Answers::default());
    bencher.bench(|| explain(black_box(&report), black_box(&diagnosis), &words));
}

#[divan::bench(args = ["en", "zh-TW"])]
fn load_words(bencher: Bencher, tag: &str) {
    bencher.bench(|| Words::of(black_box(tag)));
}
