//! At which step of the session a reply came, where the report says so: that tells whom it refuses.

use super::Exactness;
use super::matching::{Fit, Matched, find};
use super::wording;
use crate::knowledge;
use crate::reading::Reply;

/// Who is refused.
#[derive(Clone, Copy)]
enum Refused {
    /// The client: it had not said more than its name.
    Client,
    /// The sender's address.
    Sender,
    /// Nobody: a program on the server itself could not store the message (`X-Unix`, RFC 3464, section 2.3.6).
    Nobody,
}

/// What stands before a reply.
const BEFORE: [(&str, Refused); 9] = [
    ("after MAIL FROM", Refused::Sender),
    (">>> MAIL FROM", Refused::Sender),
    ("after EHLO", Refused::Client),
    ("after HELO", Refused::Client),
    (">>> EHLO", Refused::Client),
    (">>> HELO", Refused::Client),
    ("after initial connection", Refused::Client),
    ("refused to talk to me", Refused::Client),
    ("x-unix;", Refused::Nobody),
];
/// What stands behind it.
const BEHIND: [(&str, Refused); 3] = [
    ("(in reply to MAIL FROM", Refused::Sender),
    ("(in reply to EHLO", Refused::Client),
    ("(in reply to HELO", Refused::Client),
];
/// How far before and behind, in bytes.
const NEAR: usize = 160;

/// Categories that speak of a recipient, or of a sender where a sender is refused.
const OF_ADDRESSES: [&str; 4] = ["unknown-user", "host-unknown", "invalid-address", "domain-without-mail"];

/// The entries of a reply, with the one in front that its place in the session tells.
pub(super) fn seen(text: &str, reply: &Reply, mut found: Vec<Matched>) -> Vec<Matched> {
    let (id, quote) = match refused(text, reply) {
        Some(Refused::Sender) => match found.first_mut() {
            Some(best) if best.fit == Fit::Topic && OF_ADDRESSES.contains(&best.entry.category) => {
                ("topic/sender-rejected", best.quote.take())
            }
            _ => return found,
        },
        Some(Refused::Client) if is_final(reply) && found.iter().all(says_nothing) => ("topic/address-blocked", None),
        Some(Refused::Nobody) if found.iter().all(|matched| matched.fit >= Fit::Generic) => {
            ("topic/delivery-failed", None)
        }
        _ => return found,
    };
    let Some(entry) = knowledge::entries().iter().find(|entry| entry.id == id) else { return found };
    let status = reply.status.as_ref().map(|status| status.value);
    found.retain(|matched| matched.entry.id != id && !OF_ADDRESSES.contains(&matched.entry.category));
    let exactness = Exactness::Phrase;
    found.insert(0, Matched { entry, fit: Fit::Topic, exactness, status, recipient: 0, attempt: 0, quote });
    found
}

/// Whether an entry goes by codes alone, which say no more than their class.
fn says_nothing(matched: &Matched) -> bool {
    matched.fit >= Fit::Class && matched.quote.is_none()
}

fn is_final(reply: &Reply) -> bool {
    reply.code.as_ref().is_some_and(|code| code.value.class() == 5)
}

fn refused(text: &str, reply: &Reply) -> Option<Refused> {
    let place = &reply.place;
    let on = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let before = text.get(on(place.start.saturating_sub(NEAR))..place.start)?;
    // No farther than the line before, which may say what was asked.
    let line = before.trim_end().rfind('\n').map_or(before, |feed| before.get(feed..).unwrap_or(before));
    if let Some((_, refused)) = BEFORE.iter().find(|(words, _)| find(line, words).is_some()) {
        return Some(*refused);
    }
    let behind = wording::single_spaced([text.get(place.end..on((place.end + NEAR).min(text.len())))?]);
    BEHIND.iter().find(|(words, _)| behind.starts_with(words)).map(|(_, refused)| *refused)
}
