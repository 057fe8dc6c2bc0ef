//! Which entries of the knowledge a report leads to.

use super::Exactness;
use crate::knowledge::{self, Entry};
use crate::order;
use crate::reading::{Action, Carrier, Kind, Recipient, Reply, Report, StatusCode};

/// How many entries are worth showing.
const MOST: usize = 6;

/// The system whose connector errors this program knows best.
const MICROSOFT_365: &str = "exchange-online";

/// An entry that a report leads to.
#[derive(Debug)]
pub(super) struct Matched {
    pub(super) entry: &'static Entry,
    pub(super) exactness: Exactness,
    pub(super) status: Option<StatusCode>,
    pub(super) recipient: usize,
    pub(super) attempt: usize,
}

/// The entries, best first, each once.
pub(super) fn entries(report: &Report) -> Vec<Matched> {
    let microsoft = is_microsoft(report);
    let mut found: Vec<Matched> = Vec::new();
    for (number, recipient) in report.recipients.iter().enumerate() {
        // What went wrong before a message arrived concerns nobody while others wait for theirs.
        if report.kind != Kind::Success && recipient.action == Some(Action::Delivered) {
            continue;
        }
        for matched in of_recipient(recipient, number, microsoft) {
            add(&mut found, matched);
        }
    }
    if found.is_empty() {
        wordless(report, microsoft, &mut found);
    }
    // Equals keep the order of the text.
    let mut found = order::by_key(found, |matched| {
        (matched.exactness >= Exactness::Fallback, matched.entry.generic, matched.exactness)
    });
    found.truncate(MOST);
    found
}

/// The entries that one recipient's attempts lead to; rough ones only where nothing precise is known.
fn of_recipient(recipient: &Recipient, number: usize, microsoft: bool) -> Vec<Matched> {
    let mut found: Vec<Matched> = Vec::new();
    for (attempt, tried) in recipient.attempts.iter().enumerate() {
        for reply in tried.reply.chain() {
            exact(reply, microsoft, (number, attempt), &mut found);
        }
    }
    if !found.iter().any(|matched| matched.exactness <= Exactness::Phrase && !matched.entry.generic) {
        rough(recipient, number, microsoft, &mut found);
    }
    found
}

fn add(found: &mut Vec<Matched>, matched: Matched) {
    match found.iter_mut().find(|known| known.entry.id == matched.entry.id) {
        Some(known) if known.exactness > matched.exactness => *known = matched,
        Some(_) => {}
        None => found.push(matched),
    }
}

/// Entries that the reply's own code, symbol or words name.
fn exact(reply: &Reply, microsoft: bool, (recipient, attempt): (usize, usize), found: &mut Vec<Matched>) {
    let status = reply.status.as_ref().map(|status| status.value);
    for entry in status.into_iter().flat_map(knowledge::by_status) {
        // The same number means something else at other systems, unless the entry's own words stand beside it.
        let worded = || entry.phrases.iter().any(|phrase| contains(&reply.text, phrase));
        if !entry.elsewhere || microsoft || worded() {
            add(found, Matched { entry, exactness: Exactness::Code, status, recipient, attempt });
        }
    }
    let symbol = reply.symbol.as_ref().map(|symbol| symbol.value.as_str());
    if symbol.is_none() && status.is_some() {
        return;
    }
    for entry in knowledge::entries() {
        let named = symbol.is_some_and(|symbol| entry.symbols.iter().any(|known| known.eq_ignore_ascii_case(symbol)));
        if named {
            add(found, Matched { entry, exactness: Exactness::Symbol, status, recipient, attempt });
        } else if status.is_none() && entry.phrases.iter().any(|phrase| contains(&reply.text, phrase)) {
            add(found, Matched { entry, exactness: Exactness::Phrase, status, recipient, attempt });
        }
    }
}

/// Entries for codes that have none of their own: the system's fallback, then what the code's subject says.
fn rough(person: &Recipient, recipient: usize, microsoft: bool, found: &mut Vec<Matched>) {
    for (attempt, tried) in person.attempts.iter().enumerate() {
        let reply = &tried.reply;
        let status = reply.status.as_ref().map(|status| status.value);
        let code = reply.code.as_ref().map(|code| code.value);
        let known = status.is_some() && found.iter().any(|matched| matched.status == status);
        if known || status.is_none_or(|status| status.class == 2) && code.is_none_or(|code| code.0 < 400) {
            continue;
        }
        if microsoft && let Some(entry) = knowledge::fallback(MICROSOFT_365, status) {
            add(found, Matched { entry, exactness: Exactness::Fallback, status, recipient, attempt });
        }
        let class = code.map_or(5, |code| u8::try_from(code.0 / 100).unwrap_or(5));
        let asked = status.unwrap_or(StatusCode { class, subject: 0, detail: 0 });
        if let Some(entry) = knowledge::family(asked).or_else(|| knowledge::family(StatusCode { subject: 0, ..asked }))
        {
            add(found, Matched { entry, exactness: Exactness::Family, status, recipient, attempt });
        }
    }
}

/// A report without any code: its kind says whether the message waits or has failed.
fn wordless(report: &Report, microsoft: bool, found: &mut Vec<Matched>) {
    let waiting = || knowledge::entries().iter().find(|entry| entry.generic && entry.system == MICROSOFT_365);
    let entry = match report.kind {
        Kind::Delay if microsoft => waiting(),
        Kind::Delay | Kind::Failure => knowledge::family(StatusCode { class: 5, subject: 0, detail: 0 }),
        Kind::Success | Kind::Feedback | Kind::AutoReply | Kind::Nothing => None,
    };
    if let Some(entry) = entry {
        add(found, Matched { entry, exactness: Exactness::Phrase, status: None, recipient: 0, attempt: 0 });
    }
}

/// Whether the report comes out of Microsoft 365 or Exchange.
fn is_microsoft(report: &Report) -> bool {
    let carrier = report.carriers.iter().any(|carrier| {
        matches!(
            carrier,
            Carrier::ExchangeReport
                | Carrier::MessageTrace
                | Carrier::QueueText
                | Carrier::LastError
                | Carrier::BareCode
        )
    });
    carrier
        || report.system == Some("exchange")
        || report.reporting_server.as_ref().is_some_and(|server| knowledge::runs(MICROSOFT_365, &server.value))
}

/// Whether a text holds a phrase, whatever the case of ASCII letters.
pub(super) fn contains(text: &str, phrase: &str) -> bool {
    find(text, phrase).is_some()
}

/// Where a text holds a phrase, whatever the case of ASCII letters.
pub(super) fn find(text: &str, phrase: &str) -> Option<usize> {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let first = phrase.first()?;
    let last_start = text.len().checked_sub(phrase.len())?;
    let (low, high) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    memchr::memchr2_iter(low, high, text.get(..=last_start)?)
        .find(|&at| text.get(at..at + phrase.len()).is_some_and(|part| part.eq_ignore_ascii_case(phrase)))
}
