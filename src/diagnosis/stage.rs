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
    /// Nobody: a program on the server itself could not store the message.
    Nobody,
}

/// How far before and behind, in bytes.
const NEAR: usize = 160;
/// How many letters of a line tell more than the words of a reply.
const TELLING: usize = 20;

/// Categories that speak of a recipient, or of a sender where a sender is refused.
const OF_ADDRESSES: [&str; 4] = ["unknown-user", "host-unknown", "invalid-address", "domain-without-mail"];

/// The entries of a reply, with the one in front that its place in the session tells.
pub(super) fn seen(text: &str, reply: &Reply, remote: bool, mut found: Vec<Matched>) -> Vec<Matched> {
    if let Some(told) = told(text, reply, &found) {
        found.retain(|matched| matched.entry.id != told.entry.id);
        found.insert(0, told);
        return found;
    }
    let (id, quote) = match refused(text, reply) {
        // No server answered, so that a program on the reporting one did: `<ana@example.com>: temporary failure`.
        None if !remote && found.first().is_some_and(|best| is_all(reply, best)) => ("topic/delivery-failed", None),
        None if found.first().is_some_and(|best| is_of_host(&reply.text, best)) => {
            ("topic/host-unknown", found.first_mut().and_then(|best| best.quote.take()))
        }
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

/// What a line of its own in front of the reply says, where the reply has but general words: `The user(s) account is
/// disabled.`, and below it what every address is answered.
fn told(text: &str, reply: &Reply, found: &[Matched]) -> Option<Matched> {
    if found.first().is_none_or(|best| best.fit < Fit::Topic) {
        return None;
    }
    let before = before(text, reply.place.start)?;
    let said = before.lines().rev().skip(1).find_map(|line| {
        let plain = line.len() >= TELLING && !line.starts_with(' ') && line.ends_with('.') && !line.contains('@');
        let said = wording::within(if plain { line } else { "" });
        let hit = *said.hits.iter().find(|hit| hit.start == 0 && said.letters(hit) >= TELLING)?;
        Some((said, hit))
    });
    let (said, hit) = said?;
    let entry = knowledge::entries().get(hit.row).filter(|entry| entry.system == "topic" && !entry.generic)?;
    let status = reply.status.as_ref().map(|status| status.value);
    let (quote, exactness) = (said.quote(&hit), Exactness::Phrase);
    Some(Matched { entry, fit: Fit::Topic, exactness, status, recipient: 0, attempt: 0, quote })
}

/// The end of what stands before a position.
fn before(text: &str, start: usize) -> Option<&str> {
    let from = (start.saturating_sub(NEAR)..=start).find(|at| text.is_char_boundary(*at))?;
    text.get(from..start)
}

/// Whether a reply without any code has no more than the words of a passing fault.
fn is_all(reply: &Reply, best: &Matched) -> bool {
    let length = best.quote.as_ref().map_or(0, String::len);
    let codeless = reply.code.is_none() && reply.status.is_none();
    codeless && best.entry.id == "topic/system-busy" && reply.text.trim().len() == length
}

/// Whether it is a host that `does not exist`, not an address.
fn is_of_host(text: &str, best: &Matched) -> bool {
    let quote = best.quote.as_deref().unwrap_or_default();
    let name = find(text, quote).and_then(|at| text.get(..at)?.split_ascii_whitespace().next_back());
    best.fit == Fit::Topic
        && best.entry.category == "unknown-user"
        && quote.ends_with("exist")
        && name.is_some_and(|name| {
            let host = name.trim_matches(['<', '>', '"', '\'', '(', ')', '[', ']']);
            host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        })
}

/// Whether an entry says no more than that something was refused.
fn says_nothing(matched: &Matched) -> bool {
    matched.fit >= Fit::Class && (matched.quote.is_none() || matched.entry.category == "policy")
}

fn is_final(reply: &Reply) -> bool {
    reply.code.as_ref().is_some_and(|code| code.value.class() == 5)
}

fn refused(text: &str, reply: &Reply) -> Option<Refused> {
    let place = &reply.place;
    let before = before(text, place.start)?;
    // No farther than the line before, which may say what was asked.
    let line = before.trim_end().rfind('\n').map_or(before, |feed| before.get(feed..).unwrap_or(before));
    let grammar = knowledge::grammar();
    let stages = [
        (grammar.stage_sender, Refused::Sender),
        (grammar.stage_client, Refused::Client),
        (grammar.stage_local, Refused::Nobody),
    ];
    let holds = |words: &&str| find(line, words).is_some();
    if let Some((_, refused)) = stages.into_iter().find(|(list, _)| list.iter().any(holds)) {
        return Some(refused);
    }
    let end = (place.end + NEAR).min(text.len());
    let end = (end..=text.len()).find(|at| text.is_char_boundary(*at))?;
    let behind = wording::single_spaced([text.get(place.end..end)?]);
    let stages = [(grammar.behind_sender, Refused::Sender), (grammar.behind_client, Refused::Client)];
    let begins = |list: &[&str]| list.iter().any(|words| behind.starts_with(words));
    stages.into_iter().find(|(list, _)| begins(list)).map(|(_, refused)| refused)
}

#[cfg(all(test, feature = "packs"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_here_is_known() {
        for category in OF_ADDRESSES {
            assert!(knowledge::entries().iter().any(|entry| entry.category == category), "{category}");
        }
    }
}
