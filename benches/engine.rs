//! How fast texts are read, judged and explained, beside what only parsing a mail costs.

mod support;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use mail_parser::MessageParser;
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Words, explain};
use ndr_lens::knowledge::by_status;
use ndr_lens::reading::{StatusCode, read};
use ndr_lens::search::{Filter, Finder};
use support::{TRACE, harmless, mails, report, reports};

/// Lengths of a report in bytes.
const LENGTHS: [usize; 3] = [3_000, 50_000, 10_000_000];

fn main() {
    divan::main();
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

/// Twice as long takes twice as long: lengths from 1 kB to 100 MB.
const GROWTH: [usize; 6] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

fn grow(bencher: Bencher, text: Vec<u8>) {
    let answers = Answers::default();
    bencher.counter(BytesCount::of_slice(&text)).bench(|| diagnose(&read(black_box(&text)), &answers));
}

#[divan::bench(args = GROWTH, max_time = 2)]
fn growing_mail(bencher: Bencher, length: usize) {
    grow(bencher, report(length));
}

#[divan::bench(args = GROWTH, max_time = 2)]
fn growing_prose(bencher: Bencher, length: usize) {
    grow(bencher, harmless(length));
}

#[divan::bench(args = GROWTH, max_time = 2)]
fn growing_list_of_reports(bencher: Bencher, length: usize) {
    grow(bencher, reports(length));
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

/// Look-up over the whole knowledge: a code, and the words of a reply.
#[divan::bench(args = ["5.1.1", "4.4.316", "5.7.620", "9.9.9"])]
fn look_up_code(bencher: Bencher, code: &str) {
    let status = code.parse().unwrap_or(StatusCode { class: 5, subject: 99, detail: 99 });
    bencher.bench(|| by_status(black_box(status)).count());
}

#[divan::bench]
fn look_up_words(bencher: Bencher) {
    let report = read(REPLY.as_bytes());
    let answers = Answers::default();
    bencher.counter(BytesCount::of_str(REPLY)).bench(|| diagnose(black_box(&report), &answers));
}

const REPLY: &str = "550-5.1.1 The email account that you tried to reach does not exist. Please try\n\
    550-5.1.1 double-checking the recipient's email address for typos or\n\
    550-5.1.1 unnecessary spaces. For more information, go to\n\
    550 5.1.1  https://support.google.com/mail/?p=NoSuchUser a1-20020a056402 - gsmtp\n";

#[divan::bench(args = ["en", "zh-TW"])]
fn make_search(bencher: Bencher, tag: &str) {
    let words = Words::of(tag).expect("the language is built in");
    bencher.bench(|| Finder::new(black_box(&words), str::to_lowercase));
}

#[divan::bench(args = ["5.7.1", "mailbox full", "mialbox", "RESOLVER.ADR", "信箱已滿", "信箱滿了"])]
fn search(bencher: Bencher, query: &str) {
    let tag = if query.is_ascii() { "en" } else { "zh-TW" };
    let words = Words::of(tag).expect("the language is built in");
    let finder = Finder::new(&words, str::to_lowercase);
    bencher.bench(|| finder.find(black_box(query), &Filter::default()).len());
}
