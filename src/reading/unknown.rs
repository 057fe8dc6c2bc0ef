//! A report of which no phrase is known: words of failure beside an address.

use super::address::{self, Address};
use super::gather::{Gathered, Headings};
use super::report::{Carrier, Found};
use super::smtp_reply;
use super::text::{Place, boundary, find, near_line_end, near_line_start, paragraph_end};
use crate::knowledge::grammar;

/// Nobody writes a longer notice; what a mail system sends is read so far too.
const LONGEST: usize = 4096;

/// How far from the words an address may stand.
const NEAR: usize = 240;

/// Tells of a failure where a mail system wrote, or where a short text says that mail was not delivered and why.
pub(super) fn tell(gathered: &mut Gathered<'_>) {
    let more = |carrier: &Carrier| !matches!(carrier, Carrier::SmtpReply | Carrier::BareCode);
    let known = gathered.headings != Headings::default()
        || gathered.drafts.iter().any(|draft| draft.listed)
        || gathered.carriers.iter().any(more)
        || !gathered.only_weak();
    let daemon = gathered.by_daemon;
    if known || gathered.ordinary || !daemon && (gathered.by_person || gathered.text.len() > LONGEST) {
        return;
    }
    let text = gathered.text;
    let Some((place, told, within)) = words(text, daemon) else { return };
    let Some(address) = nearest(gathered, [place, told], within, daemon) else { return };
    let window = 0..boundary(text, LONGEST);
    let waits = grammar().waiting.iter().any(|word| find(text, window.clone(), word).is_some());
    gathered.headings.failed = !waits;
    gathered.headings.delayed = waits;
    let line = near_line_start(text, told, 2 * NEAR);
    gathered.sentence(line..paragraph_end(text, told, line + 2 * NEAR));
    let start = address.place.start.min(told);
    // Others may fill the lines below.
    let below = address.place.end..paragraph_end(text, address.place.end, address.place.end + 2 * NEAR);
    for draft in gathered.drafts.iter_mut().take(16) {
        draft.listed = draft.recipient.address.as_ref().is_some_and(|found| below.contains(&found.place.start));
    }
    gathered.list(&Address::of(address));
    if gathered.taken() == 0
        && let Some(attempt) = smtp_reply::within(text, start..boundary(text, start + 4 * NEAR))
    {
        gathered.attempt(Carrier::SmtpReply, attempt);
    }
}

/// Near which words the address stands, where they tell why, and where the address may stand.
fn words(text: &str, daemon: bool) -> Option<(usize, usize, Place)> {
    let grammar = grammar();
    let window = 0..boundary(text, LONGEST);
    let first = |words: &[&str], place: &Place| words.iter().filter_map(|word| find(text, place.clone(), word)).min();
    let around =
        |position: usize| boundary(text, position.saturating_sub(NEAR))..boundary(text, position.saturating_add(NEAR));
    let why = first(grammar.failures, &window);
    let what = first(grammar.undelivered, &window);
    match (why, what) {
        (why, Some(what)) if daemon => Some((what, why.unwrap_or(what), 0..text.len())),
        // What a mail system says of its reader is no report: `Your mailbox is full. Ask help@example.com.`
        (Some(why), None) if daemon => Some((why, why, around(why).start..near_line_end(text, why, NEAR))),
        (Some(why), Some(what)) => {
            let mail = first(grammar.letters, &around(what)).is_some() && first(grammar.parcels, &window).is_none();
            let (one, other) = (around(why), around(what));
            mail.then(|| (what, why, one.start.min(other.start)..one.end.max(other.end)))
        }
        _ => None,
    }
}

/// The address within a place that is nearest to the words and not the name of a mail system. Where nobody knows who
/// wrote, it stands in their sentence, fills a line or has a label.
fn nearest(gathered: &Gathered<'_>, words: [usize; 2], within: Place, daemon: bool) -> Option<Found<String>> {
    // One that fills a line is no part of a sentence that says whom to ask.
    let alone = gathered.drafts.iter().take(16).filter_map(|draft| draft.recipient.address.as_ref());
    let alone = alone.filter(|found| (within.start..within.end + NEAR).contains(&found.place.start));
    let text = gathered.text;
    let window = 0..boundary(text, LONGEST);
    let places = || grammar().undelivered.iter().filter_map(|word| find(text, window.clone(), word)).chain(words);
    let told = |found: &&Found<String>| daemon || places().any(|word| is_one_sentence(text, word, found));
    let inside = gathered.sent_to.iter().chain(gathered.mentioned.iter().filter(told));
    let inside = inside.filter(|found| within.contains(&found.place.start));
    let other = |found: &&Found<String>| {
        !address::is_daemon(&found.value)
            && !gathered.sent_from.iter().any(|known| known.eq_ignore_ascii_case(&found.value))
    };
    alone.chain(inside).filter(other).min_by_key(|found| found.place.start.abs_diff(words[0])).cloned()
}

/// Whether no sentence ends between a word and an address.
fn is_one_sentence(text: &str, word: usize, address: &Found<String>) -> bool {
    let gap = word.min(address.place.end)..word.max(address.place.start);
    [". ", ".\n", "? ", "! ", "。", "\n\n"].iter().all(|end| find(text, gap.clone(), end).is_none())
}
