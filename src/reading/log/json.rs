//! Events of mail services as JSON: `{"email":"a@example.org","event":"bounce","reason":"550 5.1.1 …"}`.
//!
//! Services nest the same few names differently, so only names are read, in the order in which they come: an event
//! is over when a name that it has already comes again.

use super::super::address::Address;
use super::super::code::{reply_code_at, status_at};
use super::super::delivery_status::recipient;
use super::super::gather::{Gathered, Headings};
use super::super::report::{Action, Attempt, Carrier, Found};
use super::super::text::{Place, at, before, cut, skip_space};
use super::{LONGEST, Said, action, action_of, keep, told};
use crate::knowledge::grammar;

/// An event in the making.
#[derive(Default)]
pub(super) struct Event {
    address: Option<Address>,
    action: Option<Action>,
    /// A word that is only said of mail tells so.
    bounced: bool,
    /// What the server said, and whether with a code.
    attempt: Option<(Attempt, bool)>,
    /// Codes that stand alone.
    codes: Attempt,
    /// The names are those of a service for mail, or there is a code.
    of_mail: bool,
}

impl Event {
    /// Reads the value of a name whose colon is at a position. Returns where it ends.
    pub(super) fn key(&mut self, gathered: &mut Gathered<'_>, colon: usize, limit: usize) -> Option<usize> {
        let text = gathered.text;
        let bytes = text.as_bytes();
        let end = colon - 1 - usize::from(before(bytes, colon - 1) == b'\\');
        let mut start = end;
        while end - start < 24
            && (before(bytes, start).is_ascii_alphanumeric() || matches!(before(bytes, start), b'_' | b'-'))
        {
            start -= 1;
        }
        let key = cut(text, start..end);
        let is = |keys: &[&str]| keys.iter().any(|known| known.eq_ignore_ascii_case(key));
        let grammar = grammar();
        if before(bytes, start) != b'"' || key.is_empty() {
            return None;
        }
        let of_mail = is(grammar.json_addresses);
        let names = of_mail || is(grammar.json_people);
        let (says, tells) = (is(grammar.json_replies), is(grammar.json_states));
        if !(names || says || tells) {
            return None;
        }
        let list = skip_space(bytes, colon + 1);
        if names && at(bytes, list) == b'[' && at(bytes, skip_space(bytes, list + 1)) == b'{' {
            return Some(list);
        }
        // An event within an event is read by what it holds.
        let value = value(bytes, colon + 1, limit).filter(|value| at(bytes, value.start) != b'{')?;
        if names {
            let address = recipient(text, value.clone()).filter(|address| address.value.contains('@'))?;
            gathered.mention(&address, Some(key.to_ascii_lowercase()));
            if self.address.as_ref().is_some_and(|known| !known.value.eq_ignore_ascii_case(&address.value)) {
                self.close(gathered);
            }
            self.address.get_or_insert(address);
            self.of_mail |= of_mail;
        } else if says {
            let attempt = told(text, value.clone());
            let coded = attempt.reply.code.is_some() || attempt.reply.status.is_some();
            if attempt.reply.text.is_empty() && !coded {
                return None;
            }
            self.of_mail |= coded;
            if self.address.is_some() && self.attempt.as_ref().is_some_and(|(_, known)| *known && coded) {
                self.close(gathered);
            }
            // `reason` and its like are said of anything, `delay_reason` and `diagnosticCode` of mail.
            self.bounced |= key.contains('_') || key.starts_with("diag");
            if key.starts_with("delay") {
                self.action.get_or_insert(Action::Delayed);
            }
            if self.attempt.as_ref().is_none_or(|(_, known)| !known && coded) {
                self.attempt = Some((attempt, coded));
            }
        } else {
            // What waits may still be called a failure.
            let word = cut(text, value.clone());
            let told = action(word);
            self.bounced |=
                word.get(word.len().saturating_sub(6)..).is_some_and(|end| end.eq_ignore_ascii_case("bounce"));
            self.action = if self.action == Some(Action::Delayed) { self.action } else { told.or(self.action) };
            let codes = &mut self.codes.reply;
            if let Some((value, end)) = status_at(bytes, value.start) {
                codes.status = Some(Found { value, place: end.min(colon + 1).max(skip_quote(bytes, colon + 1))..end });
            } else if let Some((code, end)) = reply_code_at(bytes, value.start).filter(|(_, end)| *end == value.end) {
                codes.code = Some(Found { value: code, place: value.start..end });
            }
        }
        Some(value.end)
    }

    /// Keeps the event if it is one.
    pub(super) fn close(&mut self, gathered: &mut Gathered<'_>) {
        let event = std::mem::take(self);
        let Some(address) = event.address.filter(|_| event.of_mail || event.bounced) else { return };
        let coded = event.codes.reply.code.is_some() || event.codes.reply.status.is_some();
        let mut attempt = match event.attempt {
            Some((attempt, _)) => attempt,
            None if coded => Attempt::default(),
            None => {
                // A complaint, or a delivery, tells nothing else.
                if gathered.headings != Headings::default() {
                    gathered.list(&address);
                }
                return;
            }
        };
        let reply = &mut attempt.reply;
        reply.code = reply.code.take().or(event.codes.reply.code);
        reply.status = reply.status.take().or(event.codes.reply.status);
        // Programs write addresses, states and numbers of three digits about much else.
        if !(event.bounced || reply.status.is_some() || reply.code.is_some() && event.action.is_some()) {
            return;
        }
        let action = event.action.or_else(|| action_of(&attempt));
        keep(gathered, Carrier::Log, Some(&address), &Said { action, attempt: Some(attempt), ..Said::default() });
    }
}

fn skip_quote(bytes: &[u8], position: usize) -> usize {
    let mut start = skip_space(bytes, position);
    while matches!(at(bytes, start), b'\\' | b'"') {
        start += 1;
    }
    start
}

/// The value that starts at a position, without its quotes, which are escaped in an event within an event.
fn value(bytes: &[u8], start: usize, limit: usize) -> Option<Place> {
    let mut start = skip_space(bytes, start);
    if at(bytes, start) == b'[' {
        start = skip_space(bytes, start + 1);
    }
    let escaped = at(bytes, start) == b'\\';
    let open = start + usize::from(escaped);
    let limit = limit.min(open + LONGEST);
    if at(bytes, open) != b'"' {
        let length = (start..limit).take_while(|p| at(bytes, *p).is_ascii_digit()).count();
        return (length > 0).then_some(start..start + length);
    }
    let mut end = open + 1;
    loop {
        end += memchr::memchr2(b'"', b'\n', bytes.get(end..limit)?)?;
        if at(bytes, end) == b'\n' {
            return None;
        }
        let slashes = (0..end - open).take_while(|back| before(bytes, end - back) == b'\\').count();
        if slashes == usize::from(escaped) {
            return Some(open + 1..end - slashes);
        }
        end += 1;
    }
}
