//! Events of mail services as JSON: `{"email":"a@example.org","event":"bounce","reason":"550 5.1.1 …"}`.
//!
//! Services nest the same few names differently, so only names are read, in the order in which they come: an event
//! is over when a name that it has already comes again.

use super::super::code::{reply_code_at, status_at};
use super::super::delivery_status::recipient;
use super::super::gather::{Gathered, Headings};
use super::super::report::{Action, Carrier};
use super::super::text::{Place, at, before, cut, ends_with, skip_space, starts_with};
use super::{LONGEST, Said, action, action_of, is_silent, keep, said_at, told};
use crate::knowledge::grammar;

/// An event in the making.
#[derive(Default)]
pub(super) struct Event {
    address: Place,
    said: Said,
    /// What the server said holds a code.
    coded: bool,
    /// A word that is only said of mail tells so.
    bounced: bool,
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
            if !self.address.is_empty() && !cut(text, self.address.clone()).eq_ignore_ascii_case(&address.value) {
                self.close(gathered);
            }
            self.address = address.place;
            self.of_mail |= of_mail;
        } else if says {
            let reply = said_at(text, value.clone()).reply;
            if is_silent(&reply) {
                return None;
            }
            let coded = reply.code.is_some() || reply.status.is_some();
            self.of_mail |= coded;
            if !self.address.is_empty() && self.coded && coded {
                self.close(gathered);
            }
            // `reason` and its like are said of anything, `delay_reason` and `diagnosticCode` of mail.
            self.bounced |= key.contains('_') || starts_with(bytes, start, "diag");
            if starts_with(bytes, start, "delay") {
                self.said.action.get_or_insert(Action::Delayed);
            }
            if self.said.why.is_empty() || !self.coded && coded {
                self.said.why = value.clone();
                self.coded = coded;
            }
        } else {
            let word = cut(text, value.clone());
            self.bounced |= ends_with(bytes, value.end, "bounce");
            // What waits may still be called a failure.
            if self.said.action != Some(Action::Delayed) {
                self.said.action = action(word).or(self.said.action);
            }
            if status_at(bytes, value.start).is_some() {
                self.said.status = value.clone();
            } else if reply_code_at(bytes, value.start).is_some() {
                self.said.code = value.clone();
            }
        }
        Some(value.end)
    }

    /// Keeps the event if it is one.
    pub(super) fn close(&mut self, gathered: &mut Gathered<'_>) {
        let Event { address, mut said, bounced, of_mail, .. } = std::mem::take(self);
        if address.is_empty() || !(of_mail || bounced) {
            return;
        }
        let reply = told(gathered.text, &said).reply;
        if is_silent(&reply) {
            // A complaint, or a delivery, tells nothing else.
            if gathered.headings != Headings::default()
                && let Some(address) = recipient(gathered.text, address)
            {
                gathered.list(&address);
            }
            return;
        }
        // Programs write addresses, states and numbers of three digits about much else.
        if bounced || reply.status.is_some() || reply.code.is_some() && said.action.is_some() {
            if action_of(&reply).is_none() {
                said.action.get_or_insert(Action::Failed);
            }
            keep(gathered, Carrier::Log, address, &said);
        }
    }
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
