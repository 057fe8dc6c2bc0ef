//! What does the text say?
//!
//! The way of a text: what was opened is told by its content ([`open`]): an Outlook message ([`compound`],
//! [`outlook`]), a mailbox ([`mailbox`]), a mail ([`mail`]), HTML or text. Its bytes are decoded ([`decode`],
//! [`charset`]); what clients left behind is undone ([`source`]); one pass finds the carriers of an error
//! ([`walk`]) and hands each to its reader; what they find is gathered ([`gather`]), settled into recipients
//! ([`settle`], and [`unknown`] where no phrase is known) and carried back to the places of the original ([`place`]).

mod address;
mod bare_code;
mod charset;
mod code;
mod compound;
mod decode;
mod delivery_status;
mod encoded_word;
mod exception;
mod exchange_report;
mod extent;
mod field;
mod gather;
mod guess;
mod header;
mod headings;
mod html;
mod log;
mod mail;
mod mailbox;
mod markers;
mod marks;
mod message_trace;
mod meta;
mod mime;
mod moment;
mod open;
mod outlook;
mod pasted;
mod place;
mod recipients;
mod remains;
mod reply;
mod report;
mod rtf;
mod session;
mod settle;
mod smtp_reply;
mod source;
mod speaker;
mod symbol;
mod text;
mod unknown;
mod verdict;
mod walk;

use std::ops::Range;

pub use charset::Charsets;
pub use code::NotACode;
pub(crate) use decode::utf16_text;
pub use html::rich_text;
pub use open::{Fault, Letter, Opened, open};
pub use report::*;

use gather::Gathered;
use source::Source;
use walk::Stretch;

/// Reads text, a whole mail or a saved message. Never fails: where nothing is recognised the report says so, and
/// where the input is no text at all the report's text is empty. Of several mails the first report is read.
///
/// Text that is not Unicode is read as Windows-1252; [`read_with`] knows more character sets.
pub fn read(input: &[u8]) -> Report {
    read_with(input, &charset::NoCharsets)
}

/// The same, with somebody who decodes other character sets.
pub fn read_with(input: &[u8], sets: &dyn Charsets) -> Report {
    open(input, sets).letters.into_iter().next().map(|letter| letter.report).unwrap_or_default()
}

fn read_mail(mail: mail::Mail<'_>) -> Report {
    let mut text = String::with_capacity(mail.parts.iter().map(|(_, part)| part.len() + 2).sum());
    let mut stretches = Vec::with_capacity(mail.parts.len());
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
