//! A report of which no phrase is known: words of failure beside an address.

use super::address::{self, Address};
use super::gather::{Gathered, Headings};
use super::report::{Carrier, Found};
use super::smtp_reply;
use super::text::{Place, boundary, cut, find, near_line_end, near_line_start, paragraph_end};
use crate::grams::Grams;
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
    let window = Window::new(text);
    let Some((place, told, within)) = words(&window, daemon) else { return };
    let Some(address) = nearest(gathered, &window, [place, told], within, daemon) else { return };
    let waits = window.places(grammar().waiting).next().is_some();
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

/// As much of a text as is read.
struct Window<'t> {
    text: &'t str,
    place: Place,
    grams: Grams,
}

impl<'t> Window<'t> {
    fn new(text: &'t str) -> Self {
        let place = 0..boundary(text, LONGEST);
        Window { text, grams: Grams::of(cut(text, place.clone())), place }
    }

    /// Where words stand, each for the first time.
    fn places<'w>(&'w self, words: &'w [&str]) -> impl Iterator<Item = usize> + 'w {
        let words = words.iter().filter(|word| self.grams.may_hold(word));
        words.filter_map(|word| find(self.text, self.place.clone(), word))
    }
}

/// Near which words the address stands, where they tell why, and where the address may stand.
fn words(window: &Window<'_>, daemon: bool) -> Option<(usize, usize, Place)> {
    let grammar = grammar();
    let text = window.text;
    let around =
        |position: usize| boundary(text, position.saturating_sub(NEAR))..boundary(text, position.saturating_add(NEAR));
    let why = window.places(grammar.failures).min();
    let what = window.places(grammar.undelivered).min();
    match (why, what) {
        (why, Some(what)) if daemon => Some((what, why.unwrap_or(what), 0..text.len())),
        // What a mail system says of its reader is no report: `Your mailbox is full. Ask help@example.com.`
        (Some(why), None) if daemon => Some((why, why, around(why).start..near_line_end(text, why, NEAR))),
        (Some(why), Some(what)) => {
            let mail = grammar.letters.iter().any(|word| find(text, around(what), word).is_some())
                && window.places(grammar.parcels).next().is_none();
            let (one, other) = (around(why), around(what));
            mail.then(|| (what, why, one.start.min(other.start)..one.end.max(other.end)))
        }
        _ => None,
    }
}

/// The address within a place that is nearest to the words and not the name of a mail system. Where nobody knows who
/// wrote, it stands in their sentence, fills a line or has a label.
fn nearest(
    gathered: &Gathered<'_>,
    window: &Window<'_>,
    words: [usize; 2],
    within: Place,
    daemon: bool,
) -> Option<Found<String>> {
    // One that fills a line is no part of a sentence that says whom to ask.
    let alone = gathered.drafts.iter().take(16).filter_map(|draft| draft.recipient.address.as_ref());
    let alone = alone.filter(|found| (within.start..within.end + NEAR).contains(&found.place.start));
    let text = gathered.text;
    let places = || window.places(grammar().undelivered).chain(words);
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
