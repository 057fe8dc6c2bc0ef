//! What was opened: told by its content, never by its name, and taken apart into the reports in it.

use std::borrow::Cow;

use super::charset::{self, Charsets};
use super::compound::{Compound, is_compound};
use super::walk::Stretch;
use super::{Kind, Report, bare_code, decode, html, mail, mailbox, meta, outlook, pasted, read_mail, read_text};

/// More reports than anybody looks through; mails after that many are counted only.
const MOST: usize = 1000;

/// Why nothing, or not everything, could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file breaks off or contradicts itself.
    Damaged,
    /// There is no text in it.
    Empty,
    /// It can be read only with a key.
    Encrypted,
    /// It is of no form that is read here: a picture, an archive, a document.
    Unsupported,
}

/// A report and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The `Subject` of the mail; empty where it has none, and for text.
    pub subject: String,
    /// What it says.
    pub report: Report,
}

/// Everything that was found in what was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The reports. What holds one text only gives one, be it of the kind `Nothing`; of several mails only those
    /// that report something are kept, or the first where none does.
    pub letters: Vec<Letter>,
    /// How many other mails there were that report nothing.
    pub others: usize,
    /// How many mails were not read because there were too many reports before them.
    pub unread: usize,
    /// What was in the way.
    pub fault: Option<Fault>,
}

impl Opened {
    fn failed(fault: Fault) -> Self {
        Opened { fault: Some(fault), ..Opened::default() }
    }

    fn one(letter: Letter, fault: Option<Fault>) -> Self {
        Opened { letters: vec![letter], fault, ..Opened::default() }
    }
}

/// Opens text, HTML, a mail, a mailbox or a message of Outlook. Never fails: what is in the way is told.
pub fn open(input: &[u8], sets: &dyn Charsets) -> Opened {
    if is_compound(input) {
        return open_message(input, sets);
    }
    let wide = decode::utf16_text(input);
    let bytes = wide.as_deref().map_or(input, str::as_bytes);
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Only the old line ends of the Mac are in the way of a mail; it knows the character sets of its parts.
    let old = memchr::memchr(b'\n', bytes).is_none() && memchr::memchr(b'\r', bytes).is_some();
    let lines: Cow<'_, [u8]> =
        if old { bytes.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect() } else { Cow::Borrowed(bytes) };
    if (mail::is_mail(&lines) || mailbox::is_mailbox(&lines))
        && !pasted::starts_with_part(&lines)
        && let Some(opened) = open_mails(&lines, sets)
    {
        return opened;
    }
    if decode::is_binary(bytes) {
        return Opened::failed(Fault::Unsupported);
    }
    let decoded = charset::text(bytes, &meta::named_set(bytes), b"", sets);
    let report = match pasted::mail(&decoded, sets) {
        Some(mail) => read_mail(mail),
        None => {
            let text = html::of_source(&decoded).or_else(|| pasted::without_base64(&decoded));
            let text = text.unwrap_or_else(|| decoded.into_owned());
            let all = 0..text.len();
            read_text(text, &[(Stretch::Readable, all)], bare_code::read)
        }
    };
    let empty = report.text.trim().is_empty().then_some(Fault::Empty);
    Opened::one(Letter { subject: String::new(), report }, empty)
}

/// Opens one mail or several. None where nothing in them can be read.
fn open_mails(bytes: &[u8], sets: &dyn Charsets) -> Option<Opened> {
    let mut opened = Opened::default();
    let mut nothing = None;
    let mut sealed = false;
    let mut take = |mail: Option<mail::Mail<'_>>| {
        if opened.letters.len() >= MOST {
            opened.unread += 1;
            return;
        }
        let Some(mail) = mail.filter(|mail| !mail.parts.is_empty() || mail.encrypted) else {
            opened.others += 1;
            return;
        };
        sealed |= mail.encrypted;
        let letter = letter(mail);
        if letter.report.kind != Kind::Nothing {
            opened.letters.push(letter);
        } else {
            opened.others += 1;
            nothing.get_or_insert(letter);
        }
    };
    if mailbox::is_mailbox(bytes) {
        mailbox::split_mailbox(bytes).into_iter().for_each(|mail| take(mail::parse(mail, sets)));
    } else {
        let mut rest = bytes;
        while !rest.is_empty() {
            let (mail, others) = mail::first(rest, sets);
            take(mail);
            rest = others;
        }
    }
    if opened.letters.is_empty() {
        opened.letters.extend(nothing);
        opened.others = opened.others.saturating_sub(opened.letters.len());
        opened.fault = sealed.then_some(Fault::Encrypted);
    }
    (!opened.letters.is_empty()).then_some(opened)
}

fn open_message(input: &[u8], sets: &dyn Charsets) -> Opened {
    let Some(file) = Compound::new(input) else { return Opened::failed(Fault::Damaged) };
    let Some(mail) = outlook::message(&file, sets) else {
        return Opened::failed(if file.is_damaged() { Fault::Damaged } else { Fault::Unsupported });
    };
    let damaged = file.is_damaged().then_some(Fault::Damaged);
    if mail.parts.is_empty() {
        let fault = if mail.encrypted { Fault::Encrypted } else { Fault::Empty };
        return Opened::failed(damaged.unwrap_or(fault));
    }
    Opened::one(letter(mail), damaged)
}

fn letter(mut mail: mail::Mail<'_>) -> Letter {
    Letter { subject: std::mem::take(&mut mail.subject), report: read_mail(mail) }
}
