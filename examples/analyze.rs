//! The engine from the command line: files in, one JSON line each out.
//!
//! `cargo run --release --example analyze -- [--lang TAG] PATH…` takes files and folders. With `--lang`
//! each line also holds the explanation as plain text, as the page copies it without masking.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use ndr_lens::charsets::Native;
use ndr_lens::diagnosis::{Answers, Clue, Diagnosis, Exactness, Standing, diagnose};
use ndr_lens::explanation::{Format, Mask, Words, copy_text, explain};
use ndr_lens::knowledge::LANGUAGES;
use ndr_lens::reading::{Action, Kind, Report, open};
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    kind: Kind,
    recipients: Vec<Person>,
    entries: Vec<Entry<'a>>,
    reason_words: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Person {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnostic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remote_server: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remote_ip: Option<String>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    exactness: Exactness,
    category: &'a str,
    causes: Vec<Cause<'a>>,
    acts: &'a [&'a str],
}

#[derive(Serialize)]
struct Cause<'a> {
    id: &'a str,
    standing: Standing,
    evidence: Vec<&'a String>,
}

fn main() -> ExitCode {
    let mut words = None;
    let mut paths = Vec::new();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            let tag = arguments.next().unwrap_or_default();
            words = Words::of(&tag);
            if words.is_none() {
                let known: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
                eprintln!("analyze: no language {tag:?}; there are {}", known.join(", "));
                return ExitCode::from(2);
            }
        } else {
            paths.push(PathBuf::from(argument));
        }
    }
    if paths.is_empty() {
        eprintln!("usage: analyze [--lang TAG] PATH…");
        return ExitCode::from(2);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::SUCCESS;
    for path in files(paths) {
        match fs::read(&path) {
            Ok(bytes) => {
                // A closed pipe, as of `head`, ends the work quietly.
                if writeln!(out, "{}", line(&path, &bytes, words.as_ref())).is_err() {
                    break;
                }
            }
            Err(error) => {
                eprintln!("analyze: {}: {error}", path.display());
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

/// The files named and those below the folders named, in order.
fn files(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        match fs::read_dir(&path) {
            Ok(folder) => {
                let mut inside: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
                inside.sort();
                files.extend(self::files(inside));
            }
            Err(_) => files.push(path),
        }
    }
    files
}

/// What a file says. Of a mailbox these are the recipients of all its reports, and the judgement of the worst.
fn line(path: &Path, bytes: &[u8], words: Option<&Words>) -> String {
    let opened = open(bytes, &Native);
    let reports: Vec<&Report> = opened.letters.iter().map(|letter| &letter.report).collect();
    let nothing = Report::default();
    let worst = reports.iter().rev().max_by_key(|report| rank(report.kind)).copied().unwrap_or(&nothing);
    let diagnosis = diagnose(worst, &Answers::default());
    let file = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let explanation = words.map(|words| copy_text(&explain(worst, &diagnosis, words), words, Format::Plain, Mask::Off));
    let line = Line {
        file: &file,
        kind: worst.kind,
        recipients: reports.iter().flat_map(|report| people(report)).collect(),
        entries: entries(&diagnosis),
        reason_words: reason_words(worst),
        explanation,
    };
    serde_json::to_string(&line).unwrap_or_else(|error| error.to_string())
}

/// How bad a kind of report is.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Failure => 5,
        Kind::Delay => 4,
        Kind::Feedback => 3,
        Kind::Success => 2,
        Kind::AutoReply => 1,
        Kind::Nothing => 0,
    }
}

fn people(report: &Report) -> Vec<Person> {
    let person = |recipient: &ndr_lens::reading::Recipient| Person {
        address: recipient.address.as_ref().map(|found| found.value.clone()),
        action: recipient.action,
        status: recipient.status().map(|status| status.to_string()),
        reply_code: recipient.reply_code().map(|code| code.to_string()),
        diagnostic: recipient.diagnostic(),
        remote_server: recipient.remote_server.as_ref().map(|found| found.value.clone()),
        remote_ip: recipient.remote_ip.as_ref().map(|found| found.value.clone()),
    };
    let known = |person: &Person| person.address.is_some() || person.status.is_some() || person.reply_code.is_some();
    report.recipients.iter().map(person).filter(known).collect()
}

fn entries(diagnosis: &Diagnosis) -> Vec<Entry<'_>> {
    diagnosis
        .entries
        .iter()
        .map(|judged| Entry {
            id: judged.entry.id,
            exactness: judged.exactness,
            category: judged.category,
            causes: judged
                .causes
                .iter()
                .map(|judged| Cause {
                    id: judged.cause.id,
                    standing: judged.standing,
                    evidence: judged.clues.iter().filter_map(quoted).collect(),
                })
                .collect(),
            acts: &judged.acts,
        })
        .collect()
}

fn quoted(clue: &Clue) -> Option<&String> {
    match clue {
        Clue::Words { quote, .. } => Some(quote),
        Clue::Answer { .. } => None,
    }
}

/// The reason words of all replies, once each, in order of the text.
fn reason_words(report: &Report) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for attempt in report.recipients.iter().flat_map(|recipient| &recipient.attempts) {
        let replies = std::iter::successors(Some(&attempt.reply), |reply| reply.inner.as_deref());
        for reason in replies.flat_map(|reply| &reply.reasons) {
            if !words.contains(&reason.value.as_str()) {
                words.push(&reason.value);
            }
        }
    }
    words
}
