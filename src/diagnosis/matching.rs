//! Which entries of the knowledge a report leads to.

use std::cmp::Reverse;

use super::Exactness;
use super::speaker::{self, Nearness, Speakers};
use super::stage;
use super::wording::{self, Hit};
use crate::knowledge::{self, Entry};
use crate::order;
use crate::reading::{Action, Attempt, Kind, Recipient, Reply, Report, StatusCode};

/// How many entries are worth showing.
const MOST: usize = 6;

/// The sort of error that says only that the time ran out.
const EXPIRED: &str = "expired";

/// The system whose connector errors this program knows best.
const MICROSOFT_365: &str = "exchange-online";

/// Systems whose entries are the same everywhere.
const EVERYWHERE: [&str; 6] = ["topic", "registry", "smtp", "winsock", "tls", "dns"];

/// How well an entry fits, best first. What is as good in different replies keeps the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Words and code of the system that speaks.
    OwnWords,
    /// The same of the system that reports, or an identifier that only one system writes.
    Worded,
    /// The code at the system that speaks.
    OwnCode,
    /// The code at the system that reports.
    ReportedCode,
    /// Words and code, whoever speaks.
    Likely,
    /// A code that only one system has.
    OnlyCode,
    /// Words that say the same everywhere.
    Topic,
    /// Fits, but says little.
    Generic,
    /// The code by the standard.
    Standard,
    /// The reply code by the standard, or a code that says only its class.
    Class,
    /// The code at other systems.
    Elsewhere,
    /// A code that has no entry of its own.
    Rough,
}

/// An entry that a report leads to.
#[derive(Debug)]
pub(super) struct Matched {
    pub(super) entry: &'static Entry,
    pub(super) fit: Fit,
    pub(super) exactness: Exactness,
    pub(super) status: Option<StatusCode>,
    pub(super) recipient: usize,
    pub(super) attempt: usize,
    /// The words by which the entry is known.
    pub(super) quote: Option<String>,
}

/// The entries, best first, each once.
pub(super) fn entries(report: &Report, speakers: &Speakers) -> Vec<Matched> {
    let mut found: Vec<Matched> = Vec::new();
    for (number, recipient) in report.recipients.iter().enumerate() {
        // What went wrong before a message arrived concerns nobody while others wait for theirs.
        if report.kind != Kind::Success && recipient.action == Some(Action::Delivered) {
            continue;
        }
        for matched in of_recipient(report, recipient, number, speakers) {
            add(&mut found, matched);
        }
    }
    let expired = found.iter().all(|matched| matched.fit == Fit::Class && matched.entry.category == EXPIRED);
    if expired {
        wordless(report, speakers, &mut found);
    }
    if found.is_empty() && report.kind == Kind::Nothing && report.text.len() <= SHORT {
        found.extend(identifier(&report.text));
    }
    if found
        .iter()
        .all(|matched| matched.fit == Fit::Rough || matched.fit == Fit::Class && matched.entry.system != "topic")
    {
        around(report, &mut found);
    }
    let mut told: Vec<Matched> = Vec::new();
    for matched in order::by_key(found, |matched| class(matched.fit)) {
        // What a topic says of an error is said by an entry of its category already.
        let said = |better: &Matched| better.entry.category == matched.entry.category;
        let general = matched.entry.system == "topic";
        if told.len() < MOST && !(general && told.iter().any(said)) {
            told.push(matched);
        }
    }
    told
}

/// What is equally good in different replies.
fn class(fit: Fit) -> Fit {
    if fit <= Fit::OnlyCode { Fit::OwnWords } else { fit }
}

/// The entries that one recipient's attempts lead to; rough ones only where nothing precise is known.
fn of_recipient(report: &Report, recipient: &Recipient, number: usize, speakers: &Speakers) -> Vec<Matched> {
    let mut found: Vec<Matched> = Vec::new();
    for (attempt, tried) in recipient.attempts.iter().enumerate() {
        let remote = tried.server.is_some() || tried.ip.is_some() || recipient.remote_server.is_some();
        for reply in tried.reply.chain() {
            let named = of_reply(recipient, tried, reply, speakers);
            for matched in stage::seen(&report.text, reply, remote, named) {
                add(&mut found, Matched { recipient: number, attempt, ..matched });
            }
        }
    }
    if found.iter().all(|matched| matched.fit >= Fit::Class || matched.entry.generic) {
        rough(recipient, number, speakers, &mut found);
    }
    found
}

fn add(found: &mut Vec<Matched>, matched: Matched) {
    match found.iter_mut().find(|known| known.entry.id == matched.entry.id) {
        Some(known) if class(known.fit) > class(matched.fit) => *known = matched,
        Some(_) => {}
        None => found.push(matched),
    }
}

/// The entries that a reply's own code and words name, best first.
fn of_reply(recipient: &Recipient, attempt: &Attempt, reply: &Reply, speakers: &Speakers) -> Vec<Matched> {
    let said = wording::said(reply);
    let speakers = speakers.reply(recipient, attempt, reply, &said);
    let status = reply.status.as_ref().map(|status| status.value);
    let mut found: Vec<(Reverse<usize>, Matched)> = Vec::new();
    let mut put = |entry: &'static Entry, fit: Option<(Fit, Exactness)>, hit: Option<&Hit>| {
        let Some((fit, exactness)) = fit else { return };
        // Of words as good as each other the longer ones say more, and so does the very code.
        let named = status.is_some_and(|status| !status.is_generic() && entry.names(status));
        let exact = named && fit < Fit::Topic;
        let length = hit.map_or(0, |hit| 2 * said.letters(hit) + if hit.symbol { 500 } else { 0 })
            + if exact { 1000 } else { 0 };
        // As long as each other, the entry that has the very code goes first, then what the system says that reports,
        // then what holds everywhere.
        let near = speakers.nearness(entry.system) <= Nearness::Reports;
        let software = named && !speaker::is_told(entry.system);
        let length = length + usize::from(near || entry.system == "topic" || software);
        let quote = hit.and_then(|hit| said.quote(hit));
        let matched = Matched { entry, fit, exactness, status, recipient: 0, attempt: 0, quote };
        match found.iter_mut().find(|(_, known)| known.entry.id == entry.id) {
            Some(known) if known.1.fit > fit => *known = (Reverse(length), matched),
            Some(_) => {}
            None => found.push((Reverse(length), matched)),
        }
    };
    for hit in &said.hits {
        if let Some(entry) = knowledge::entries().get(hit.row) {
            put(entry, by_words(entry, hit.symbol, reply, &speakers), Some(hit));
        }
    }
    if let Some(status) = status {
        for entry in knowledge::by_status(status) {
            put(entry, by_code(entry, status, &speakers), None);
        }
    }
    // Next to a code that says nothing, the digits before it may still be particular to a system.
    if let Some(code) = &reply.code {
        let nothing = status.is_some_and(|status| status.is_generic());
        let says = |entry: &&Entry| status.is_none() || nothing && entry.system != "smtp";
        for entry in knowledge::by_reply(code.value).filter(says) {
            put(entry, by_reply(entry, &speakers), None);
        }
    }
    let ordered = found.into_iter().map(|(length, matched)| {
        let system = matched.entry.system;
        // Of wordings as long as each other: software's, then what holds everywhere, then a service's.
        let order = matched.fit == Fit::Topic;
        let order = (order && speaker::is_told(system), order && system == "topic");
        let near = speakers.nearness(system);
        ((matched.fit, length, order, near, !matched.entry.variant, matched.entry.weak), matched)
    });
    let found = order::by_key(ordered, |(rank, _)| *rank);
    telling(found.into_iter().map(|(_, matched)| matched).collect())
}

/// Leaves out what says no more than what goes before it.
fn telling(mut found: Vec<Matched>) -> Vec<Matched> {
    // A system's own general entry says all that the topic of its category says, and what is particular.
    if let [Matched { fit: Fit::Topic, entry: topic, .. }, rest @ ..] = found.as_slice()
        && let Some(own) = rest.iter().position(|own| own.fit == Fit::Generic && own.entry.category == topic.category)
    {
        found.swap(0, own + 1);
    }
    let Some(best) = found.first().map(|best| (best.fit, best.entry.category)) else { return found };
    let (fit, category) = best;
    let mut kept: Vec<Matched> = Vec::new();
    for matched in found {
        let same = !kept.is_empty() && matched.entry.category == category;
        let keep = match matched.fit {
            Fit::Topic | Fit::Generic => !same,
            Fit::Standard => fit >= Fit::Topic && !same,
            Fit::Class => fit >= Fit::Generic && !same,
            Fit::Elsewhere => fit >= Fit::Standard,
            // One of several meanings of a code: the others are none.
            _ => kept.first().is_none_or(|first| !same || matched.entry.system != first.entry.system),
        };
        // The head of a file says less than its variant.
        let head =
            |known: &Matched| known.entry.id.strip_prefix(matched.entry.id).is_some_and(|rest| rest.starts_with('/'));
        if (keep && !kept.iter().any(head)) || kept.is_empty() {
            kept.push(matched);
        }
    }
    kept
}

/// How well an entry fits whose words a reply holds.
fn by_words(entry: &Entry, symbol: bool, reply: &Reply, speakers: &Speakers) -> Option<(Fit, Exactness)> {
    let exactness = if symbol { Exactness::Symbol } else { Exactness::Phrase };
    if EVERYWHERE.contains(&entry.system) {
        let fit = match entry.system {
            "topic" if entry.generic => Fit::Class,
            "topic" => Fit::Topic,
            _ => Fit::Generic,
        };
        return Some((fit, exactness));
    }
    let coded = fits(entry, reply);
    if !coded && !symbol {
        return None;
    }
    let exactness =
        if coded && reply.status.is_some() && !symbol && entry.has_statuses() { Exactness::Code } else { exactness };
    let fit = match speakers.nearness(entry.system) {
        _ if entry.generic => Fit::Generic,
        Nearness::Speaks if coded => Fit::OwnWords,
        // Another server's words without a code are its own, not those of the software that passes them on.
        Nearness::Reports if !symbol && reply.status.is_none() && entry.has_statuses() && speakers.is_elsewhere() => {
            return None;
        }
        Nearness::Reports if coded => Fit::Worded,
        Nearness::Other if !(symbol || coded && !entry.elsewhere && reply.status.is_some()) => return None,
        // Many systems write the same words; whose are the longer ones says more.
        Nearness::Unknown if !symbol && reply.status.as_ref().is_some_and(|status| status.value.is_generic()) => {
            Fit::Class
        }
        Nearness::Unknown if !symbol => Fit::Topic,
        _ => Fit::Likely,
    };
    Some((fit, exactness))
}

/// How well an entry fits that has the reply's status code.
fn by_code(entry: &Entry, status: StatusCode, speakers: &Speakers) -> Option<(Fit, Exactness)> {
    if entry.system == "registry" {
        return Some((if entry.generic { Fit::Class } else { Fit::Standard }, Exactness::Standard));
    }
    let fit = match speakers.nearness(entry.system) {
        Nearness::Speaks => (Fit::OwnCode, Exactness::Code),
        Nearness::Reports => (Fit::ReportedCode, Exactness::Code),
        Nearness::Unknown if !entry.elsewhere => (Fit::OnlyCode, Exactness::Code),
        Nearness::Other if entry.elsewhere => return None,
        Nearness::Unknown | Nearness::Other => (Fit::Elsewhere, Exactness::Elsewhere),
    };
    // A detail of 0 is "other": words tell more.
    let vague = entry.generic || status.detail == 0;
    Some(if vague && fit.0 < Fit::Generic { (Fit::Generic, fit.1) } else { fit })
}

/// How well an entry fits that has the code of a reply without a status code.
fn by_reply(entry: &Entry, speakers: &Speakers) -> Option<(Fit, Exactness)> {
    match speakers.nearness(entry.system) {
        _ if entry.system == "smtp" => Some((Fit::Class, Exactness::Standard)),
        // Three digits alone tell nothing that is told by words.
        _ if entry.generic || !entry.phrases.is_empty() || !entry.symbols.is_empty() => None,
        Nearness::Speaks => Some((Fit::OwnCode, Exactness::Code)),
        Nearness::Reports => Some((Fit::ReportedCode, Exactness::Code)),
        Nearness::Unknown | Nearness::Other => None,
    }
}

/// Whether the codes of a reply do not speak against an entry.
fn fits(entry: &Entry, reply: &Reply) -> bool {
    match &reply.status {
        // A code may be given as temporary and as permanent, whatever the documentation lists.
        Some(status) if entry.has_statuses() => {
            status.value.is_generic()
                || [4, 5].iter().any(|class| entry.names(StatusCode { class: *class, ..status.value }))
        }
        None if !entry.has_statuses() && !entry.replies.is_empty() => {
            reply.code.as_ref().is_none_or(|code| entry.replies.contains(&code.value))
        }
        _ => true,
    }
}

/// Entries for codes that have none of their own: the system's fallback, then what the code's subject says.
fn rough(person: &Recipient, recipient: usize, speakers: &Speakers, found: &mut Vec<Matched>) {
    let microsoft = speakers.nearness(MICROSOFT_365) == Nearness::Reports;
    for (attempt, tried) in person.attempts.iter().enumerate() {
        let reply = &tried.reply;
        let status = reply.status.as_ref().map(|status| status.value);
        let code = reply.code.as_ref().map(|code| code.value);
        let known = status.is_some() && found.iter().any(|matched| matched.status == status);
        if known || status.is_none_or(|status| status.class == 2) && code.is_none_or(|code| code.0 < 400) {
            continue;
        }
        let mut put = |entry: Option<&'static Entry>, exactness: Exactness| {
            if let Some(entry) = entry {
                add(found, Matched { entry, fit: Fit::Rough, exactness, status, recipient, attempt, quote: None });
            }
        };
        if microsoft {
            put(knowledge::fallback(MICROSOFT_365, status), Exactness::Fallback);
        }
        let class = code.map_or(5, |code| u8::try_from(code.0 / 100).unwrap_or(5));
        let asked = status.unwrap_or(StatusCode { class, subject: 0, detail: 0 });
        put(
            knowledge::family(asked).or_else(|| knowledge::family(StatusCode { subject: 0, ..asked })),
            Exactness::Family,
        );
    }
}

/// Topics that a report names beside what was read as the replies: reports of many systems say why in a paragraph of
/// their own.
fn around(report: &Report, found: &mut Vec<Matched>) {
    if !matches!(report.kind, Kind::Failure | Kind::Delay) {
        return;
    }
    let Some(first) = report.marks.first().map(|mark| mark.place.start) else { return };
    let ends = |at: usize, back: bool| {
        let on = |at: &usize| report.text.is_char_boundary(*at);
        if back { (0..=at).rev().find(on) } else { (at..=report.text.len()).find(on) }
    };
    let from = ends(first.saturating_sub(BEFORE), true).unwrap_or(first);
    let to = ends((first + AFTER).min(report.text.len()), false).unwrap_or(report.text.len());
    let Some(text) = report.text.get(from..to) else { return };
    // The message that was sent follows.
    let text = HEADS.iter().filter_map(|head| text.find(head)).min().and_then(|end| text.get(..end)).unwrap_or(text);
    let said = wording::within(text);
    let topics = said.hits.iter().filter_map(|hit| Some((hit, knowledge::entries().get(hit.row)?)));
    // A system that names itself there speaks for itself.
    let named = |id| said.systems.iter().any(|row| knowledge::systems().get(*row).is_some_and(|known| known.id == id));
    let topics = topics.filter(|(hit, entry)| {
        entry.system == "topic"
            || !entry.has_statuses() && entry.replies.is_empty() && (hit.symbol || named(entry.system))
    });
    let best = topics.min_by_key(|(hit, entry)| (entry.generic, Reverse(said.letters(hit))));
    if let Some((hit, entry)) = best {
        let (quote, exactness) = (said.quote(hit), Exactness::Phrase);
        found.insert(0, Matched { entry, fit: Fit::Topic, exactness, status: None, recipient: 0, attempt: 0, quote });
    }
}

/// The entry that an identifier stands for, where nothing but a few words were pasted: `SubjectMismatch`.
fn identifier(text: &str) -> Option<Matched> {
    let said = wording::within(text);
    let hit = said.hits.iter().filter(|hit| hit.symbol).max_by_key(|hit| hit.length)?;
    let entry = knowledge::entries().get(hit.row)?;
    let (quote, exactness) = (said.quote(hit), Exactness::Symbol);
    Some(Matched { entry, fit: Fit::Likely, exactness, status: None, recipient: 0, attempt: 0, quote })
}

/// The longest text, in bytes, that may be no more than an identifier.
const SHORT: usize = 120;

/// How much of a report before and after the first thing that was recognised tells why.
const BEFORE: usize = 400;
const AFTER: usize = 1600;
/// What the header of the message that was sent begins with.
const HEADS: [&str; 4] = ["\nReceived: ", "\nReturn-Path: ", "\nMessage-I", "\nDKIM-Signature: "];

/// A report without any code, or with nothing but words that it waits: its kind says whether it waits or has failed.
fn wordless(report: &Report, speakers: &Speakers, found: &mut Vec<Matched>) {
    // Whichever of its house wrote the report says the same of what waits.
    let waiting = |near: Nearness| {
        let says = |entry: &&Entry| {
            entry.generic && !entry.weak && entry.category == EXPIRED && speakers.nearness(entry.system) == near
        };
        knowledge::entries().iter().find(says)
    };
    let known = || waiting(Nearness::Reports).or_else(|| waiting(Nearness::Unknown));
    let entry = match report.kind {
        Kind::Delay | Kind::Failure if !found.is_empty() => known().filter(|_| speakers.is_known()),
        Kind::Delay if speakers.is_known() => known(),
        Kind::Delay | Kind::Failure => knowledge::family(StatusCode { class: 5, subject: 0, detail: 0 }),
        Kind::Success | Kind::Feedback | Kind::AutoReply | Kind::Nothing => None,
    };
    if let Some(entry) = entry {
        let exactness = Exactness::Phrase;
        let quote = found.first().and_then(|worded| worded.quote.clone());
        found.clear();
        add(found, Matched { entry, fit: Fit::Rough, exactness, status: None, recipient: 0, attempt: 0, quote });
    }
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

#[cfg(all(test, feature = "packs"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_here_is_known() {
        assert!(knowledge::entries().iter().any(|entry| entry.category == EXPIRED));
        for system in EVERYWHERE.into_iter().chain([MICROSOFT_365]) {
            assert!(knowledge::entries().iter().any(|entry| entry.system == system), "{system}");
        }
    }
}
