//! What does the text say?
//!
//! The way of a text: its bytes are decoded ([`decode`]) and, where they are a mail, taken apart
//! ([`mail`]); what clients left behind is undone ([`source`]); one pass finds the carriers of an
//! error ([`walk`]) and hands each to its reader; what they find is gathered ([`gather`]), settled
//! into recipients ([`settle`]) and carried back to the places of the original ([`place`]).

mod address;
mod bare_code;
mod charset;
mod code;
mod decode;
mod delivery_status;
mod exchange_report;
mod field;
mod gather;
mod header;
mod headings;
mod html;
mod log;
mod mail;
mod markers;
mod marks;
mod message_trace;
mod mime;
mod moment;
mod pasted;
mod place;
mod recipients;
mod remains;
mod reply;
mod report;
mod session;
mod settle;
mod single_byte;
mod smtp_reply;
mod source;
mod symbol;
mod text;
mod verdict;
mod walk;

use std::ops::Range;

pub use code::NotACode;
pub use html::rich_text;
pub use report::*;

use gather::Gathered;
use source::Source;
use walk::Stretch;

/// Reads text or a whole mail. Never fails: where nothing is recognised the report says so, and
/// where the input is no text at all the report's text is empty.
pub fn read(input: &[u8]) -> Report {
    if decode::is_binary(input) && !mail::is_mail(input) {
        return Report::default();
    }
    let decoded = decode::text(input);
    let owned;
    let bytes: &[u8] = match &decoded {
        // A mail knows the character sets of its parts; only the old line ends of the Mac are in its way.
        std::borrow::Cow::Borrowed(text) => text.as_bytes(),
        std::borrow::Cow::Owned(_) if std::str::from_utf8(input).is_err() && !input.contains(&0) => input,
        std::borrow::Cow::Owned(text) => text.as_bytes(),
    };
    let bytes = if memchr::memchr(b'\n', bytes).is_none() && memchr::memchr(b'\r', bytes).is_some() {
        owned = bytes.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect::<Vec<u8>>();
        owned.as_slice()
    } else {
        bytes
    };
    if mail::is_mail(bytes)
        && !pasted::starts_with_part(bytes)
        && let Some(mail) = mail::parse(bytes)
        && !mail.parts.is_empty()
    {
        return read_mail(mail);
    }
    if let Some(mail) = pasted::mail(&decoded) {
        return read_mail(mail);
    }
    let text = html::of_source(&decoded).or_else(|| pasted::without_base64(&decoded));
    let text = text.unwrap_or_else(|| decoded.into_owned());
    let all = 0..text.len();
    read_text(text, &[(Stretch::Readable, all)], bare_code::read)
}

fn read_mail(mail: mail::Mail<'_>) -> Report {
    let mut text = String::new();
    let mut stretches = Vec::new();
    for (stretch, part) in &mail.parts {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        let start = text.len();
        text.push_str(part);
        stretches.push((*stretch, start..text.len()));
    }
    read_text(text, &stretches, |gathered| {
        gathered.expect(&mail.expected);
        false
    })
}

/// Reads a text in its stretches. `first` may read it whole, and then nothing else does.
fn read_text(
    text: String,
    stretches: &[(Stretch, Range<usize>)],
    first: impl FnOnce(&mut Gathered<'_>) -> bool,
) -> Report {
    let source = Source::new(&text);
    let mut gathered = Gathered::new(source.text());
    if !first(&mut gathered) {
        for (stretch, place) in stretches {
            walk::read(&mut gathered, source.normalised(place.clone()), *stretch);
        }
    }
    let mut report = settle::settle(gathered);
    report.marks = marks::lay_out(source.text(), std::mem::take(&mut report.marks));
    place::carry_back(&mut report, &source);
    drop(source);
    report.text = text;
    report
}
