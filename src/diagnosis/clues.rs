//! What in the text speaks for or against a cause.

use core::net::IpAddr;
use std::ops::Range;

use super::matching::find;
use super::{Answers, Clue, FoundReason};
use crate::grams::Grams;
use crate::knowledge::{self, AddressKind, Evidence, Reason};
use crate::order;
use crate::reading::{Found, Recipient, Reply, Report};

/// The reason words of all replies, in order of the text.
pub(super) fn reasons(report: &Report) -> Vec<FoundReason> {
    let mut found: Vec<FoundReason> = Vec::new();
    for attempt in report.recipients.iter().flat_map(|recipient| &recipient.attempts) {
        let mut next = Some(&attempt.reply);
        while let Some(reply) = next {
            for said in &reply.reasons {
                in_words(report, &said.value, &said.place, &mut found);
            }
            in_words(report, &reply.text, &reply.place, &mut found);
            next = reply.inner.as_deref();
        }
    }
    order::by_key(found, |reason| reason.place.start)
}

/// Looks for every form of every reason, each reason once.
fn in_words(report: &Report, words: &str, place: &Range<usize>, found: &mut Vec<FoundReason>) {
    let grams = Grams::of(words);
    for reason in knowledge::reasons() {
        let mut forms = reason.forms.iter().filter(|form| grams.may_hold(form));
        if let Some(quote) = forms.find_map(|form| whole(words, form))
            && !found.iter().any(|known| known.reason.id == reason.id)
        {
            let place = place_of(report, quote, place);
            found.push(FoundReason { reason, quote: quote.to_owned(), place });
        }
    }
}

/// The words of a form where it stands whole: a number must not go on.
fn whole<'a>(words: &'a str, form: &str) -> Option<&'a str> {
    let at = find(words, form)?;
    let (end, bytes) = (at + form.len(), words.as_bytes());
    let runs_on = |edge: Option<&u8>, next: Option<&u8>| {
        edge.is_some_and(u8::is_ascii_alphanumeric) && next.is_some_and(u8::is_ascii_alphanumeric)
    };
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let cut = runs_on(bytes.get(at), before) || runs_on(bytes.get(end.wrapping_sub(1)), bytes.get(end));
    if cut { None } else { words.get(at..end) }
}

/// The exact place of a quote, or the place of what it was found in where wrapping hides it.
fn place_of(report: &Report, quote: &str, within: &Range<usize>) -> Range<usize> {
    report
        .text
        .get(within.clone())
        .and_then(|text| text.find(quote))
        .map_or_else(|| within.clone(), |at| within.start + at..within.start + at + quote.len())
}

/// What a piece of evidence rests on; none when it is absent.
pub(super) fn clue(
    evidence: &Evidence,
    report: &Report,
    (recipient, grams): (Option<&Recipient>, &Grams),
    reasons: &[FoundReason],
    answers: &Answers,
) -> Option<Clue> {
    match evidence {
        Evidence::Phrase(phrase) if !grams.may_hold(phrase) => None,
        Evidence::Reason(reason) => by_reason(reason, reasons),
        Evidence::Phrase(phrase) => replies(recipient).find_map(|reply| phrase_in(reply, phrase, report)),
        Evidence::Address(kind) => addresses(recipient)
            .find(|ip| ip.value.parse().is_ok_and(|ip| kind_of(ip) == Some(*kind)))
            .map(|ip| Clue::Words { quote: ip.value.clone(), place: ip.place.clone() }),
        Evidence::Answer(conditions) => {
            let held = conditions.iter().find(|condition| answers.holds(condition) == Some(true))?;
            let (question, answer) = answers.origin(held.question)?;
            Some(Clue::Answer { question, answer, assumed: answers.assumed(question).is_some() })
        }
    }
}

/// The pieces of everything that was said to a recipient.
pub(super) fn pieces(recipient: Option<&Recipient>) -> Grams {
    let mut grams = Grams::of("");
    for reply in replies(recipient) {
        grams.add(&reply.text);
        reply.reasons.iter().for_each(|reason| grams.add(&reason.value));
    }
    grams
}

fn by_reason(reason: &Reason, reasons: &[FoundReason]) -> Option<Clue> {
    let found = reasons.iter().find(|found| found.reason.id == reason.id)?;
    Some(Clue::Words { quote: found.quote.clone(), place: found.place.clone() })
}

/// All replies of a recipient, the ones inside others included.
fn replies(recipient: Option<&Recipient>) -> impl Iterator<Item = &Reply> {
    recipient
        .into_iter()
        .flat_map(|recipient| &recipient.attempts)
        .flat_map(|attempt| std::iter::successors(Some(&attempt.reply), |reply| reply.inner.as_deref()))
}

fn phrase_in(reply: &Reply, phrase: &str, report: &Report) -> Option<Clue> {
    let said = reply.reasons.iter().map(|reason| (reason.value.as_str(), &reason.place));
    std::iter::once((reply.text.as_str(), &reply.place)).chain(said).find_map(|(words, place)| {
        let at = find(words, phrase)?;
        // A phrase may be the beginning of a word: the whole word is quoted.
        let rest = words.get(at + phrase.len()..).unwrap_or_default();
        let more = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let quote = words.get(at..at + phrase.len() + more)?;
        Some(Clue::Words { quote: quote.to_owned(), place: place_of(report, quote, place) })
    })
}

fn addresses(recipient: Option<&Recipient>) -> impl Iterator<Item = &Found<String>> {
    recipient.into_iter().flat_map(|recipient| {
        recipient.remote_ip.iter().chain(recipient.attempts.iter().filter_map(|attempt| attempt.ip.as_ref()))
    })
}

/// The sort of address, where it is a remarkable one.
fn kind_of(ip: IpAddr) -> Option<AddressKind> {
    let private = match ip {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local(),
    };
    if ip.is_unspecified() {
        Some(AddressKind::Unspecified)
    } else if ip.is_loopback() {
        Some(AddressKind::Loopback)
    } else {
        private.then_some(AddressKind::Private)
    }
}
