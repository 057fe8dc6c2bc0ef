//! Addresses: whose copy the report is about, and the words that stand under them.

use super::address::{self, Address, Stands};
use super::gather::Gathered;
use super::markers;
use super::moment;
use super::reply;
use super::report::{Attempt, Carrier, Found, MarkKind};
use super::smtp_reply;
use super::text::{
    Place, at, boundary, cut, find, found, near_line_end, near_line_start, paragraph_end, skip_space, starts_with,
};
use super::walk::Walk;
use crate::knowledge::grammar;

/// Words that tell why, which may hold no code at all.
#[derive(Clone, Debug)]
pub(super) struct Words {
    /// The recipient they stand under.
    draft: Option<usize>,
    start: usize,
    /// They stand under a label of their own.
    labelled: bool,
    /// How many attempts were known when they began: one more, and the words were a reply.
    attempts: usize,
    /// A blank line came before the first word.
    waited: bool,
}

impl Words {
    pub(super) fn new(gathered: &Gathered<'_>, draft: Option<usize>, start: usize, labelled: bool) -> Self {
        Words { draft, start, labelled, attempts: gathered.taken(), waited: false }
    }

    /// Where they begin.
    pub(super) fn start(&self) -> usize {
        self.start
    }
}

/// How many words stand before the address in a line such as `The mail that you sent to user@example.com was rejected`.
const LEAD: usize = 6;

/// What separates addresses of a list from each other and from its heading.
const LONGEST_GAP: usize = 120;

impl Walk<'_, '_> {
    /// Reads the address around an `@`.
    pub(super) fn address(&mut self, sign: usize, end: usize) -> Option<usize> {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let address = address::around(text, sign, self.from)?;
        // `user@example.com on Thu, 4 Oct 2007 17:12:28 -0400` is how Exchange 2003 lists them.
        if self.listing.open && starts_with(bytes, skip_punctuation(text, skip_space(bytes, address.end)), "on ") {
            return Some(self.dated_recipient(&address));
        }
        if self.follows(address.place.start) {
            self.list_real(&address);
            return Some(address.end);
        }
        if let Some(end) = self.told_behind(&address) {
            return Some(end);
        }
        let bare = |start| !cut(text, near_line_start(text, start, 300)..start).contains(char::is_alphanumeric);
        let listed =
            self.listing.open && address.stands == Stands::Alone && (!self.listing.told || bare(address.place.start))
                || self.listing.with_words && address.stands == Stands::Starts
                || address.stands == Stands::Before;
        if listed {
            self.list_real(&address);
            self.last_address = Some(near_line_end(text, address.end, 300) + 1);
            return Some(address.end);
        }
        if address.stands != Stands::Alone {
            self.gathered.mention(&address, label(text, address.place.start, end));
            return Some(address.end);
        }
        let index = self.gathered.draft(&address);
        self.gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        self.gathered.current = Some(index);
        self.last_address = Some(near_line_end(text, address.end, 300) + 1);
        Some(address.end)
    }

    /// Reads the phrase behind an address: `Your message to user@example.com couldn't be delivered.`
    pub(super) fn told_behind(&mut self, address: &Address) -> Option<usize> {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let after = skip_closing(bytes, address.end);
        let apart = after > address.place.end || at(bytes, after) >= 0x80;
        if !apart || cut(text, address.place.end..after).contains("\n\n") {
            return None;
        }
        let (marker, length) = markers::starting(cut(text, after..self.limit.min(boundary(text, after + 200))))?;
        if !matches!(marker.role, "failed" | "delayed" | "delivered") || !self.opens(marker, after + length) {
            return None;
        }
        let line = near_line_start(text, address.place.start, 400);
        // A report starts with it; in the middle of a line it is somebody's who tells of one.
        self.gathered.quoted += u32::from(cut(text, line..address.place.start).split_ascii_whitespace().count() > LEAD);
        let end = self.heading(marker, after, length, line);
        self.list(address);
        Some(end)
    }

    /// Whether nothing but punctuation stands between the list and an address.
    fn follows(&self, start: usize) -> bool {
        let end = self.listing.end;
        end > 0
            && start >= end
            && start - end <= LONGEST_GAP
            && self
                .gathered
                .text
                .get(end..start)
                .is_some_and(|gap| gap.chars().all(|c| c != '@' && !c.is_alphanumeric()) && !gap.ends_with("\n\n\n"))
    }

    /// Lists a recipient that the report is about; what follows tells why.
    pub(super) fn list(&mut self, address: &Address) {
        self.close_words(address.place.start);
        let index = self.gathered.list(address);
        self.listing.fresh = true;
        self.listing.end = address.end;
        self.words = Some(Words::new(self.gathered, Some(index), address.end, false));
    }

    /// Lists a recipient by the address in angle brackets where another stands before it as a name.
    fn list_real(&mut self, shown: &Address) {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let open = shown.place.end + cut(text, shown.place.end..shown.end).find('<').unwrap_or(0);
        let gap = cut(text, shown.place.end..open).replace(shown.value.as_str(), "");
        let angle = at(bytes, open) == b'<' && open < shown.end && !gap.bytes().any(|b| b.is_ascii_alphanumeric());
        let sign = angle.then(|| find(text, open..shown.end, "@")).flatten();
        let real = sign.and_then(|sign| address::around(text, sign, open + 1));
        match real.filter(|real| !real.value.eq_ignore_ascii_case(&shown.value)) {
            Some(real) => {
                self.list(&Address { end: shown.end, ..real });
                let given = Found { value: shown.value.clone(), place: shown.place.clone() };
                self.gathered.current().recipient.other_address.get_or_insert(given);
            }
            None => self.list(shown),
        }
    }

    /// A label says how the sender gave the address of the recipient named last.
    pub(super) fn given(&mut self, given: &Address) {
        let recipient = &mut self.gathered.current().recipient;
        let Some(last) = &recipient.address else {
            self.list(given);
            return;
        };
        let value = Found { value: given.value.clone(), place: given.place.clone() };
        if address::is_rewritten(&last.value, &given.value) {
            recipient.other_address = recipient.address.replace(value);
        } else if !last.value.eq_ignore_ascii_case(&given.value) {
            recipient.other_address.get_or_insert(value);
        }
    }

    /// A recipient of Exchange 2003 and the lines under it that say why.
    fn dated_recipient(&mut self, address: &Address) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        self.list(address);
        let paragraph = paragraph_end(text, address.end, self.limit);
        let mut end = near_line_end(text, address.end, 4096).min(paragraph);
        let time = moment::first_in(text, address.end..(end + 40).min(paragraph));
        let start = time.as_ref().map_or(end, |time| near_line_end(text, time.place.end, 4096).min(paragraph));
        end = end.max(start);
        while end < paragraph {
            let next = near_line_end(text, end + 1, 4096).min(paragraph);
            if memchr::memchr(b'@', bytes.get(end..next).unwrap_or(&[])).is_some() {
                break;
            }
            end = next;
        }
        let mut attempt = Attempt { time, reply: reply::parse(text, start..end), ..Attempt::default() };
        // `MSEXCH:IMS:EXAMPLE:HQ:MAIL01 3550 (000B09B6) 550 5.1.1 User unknown`, which Exchange 5.5 put below its words.
        if attempt.reply.code.is_none()
            && attempt.reply.status.is_none()
            && attempt.reply.inner.is_none()
            && let Some(told) = smtp_reply::within(text, start..end)
        {
            attempt.reply = told.reply;
        }
        self.gathered.attempt(Carrier::ExchangeReport, attempt);
        end
    }

    /// A server that a line of its own names.
    pub(super) fn remote_server(&mut self, place: Place) {
        let server = found(self.gathered.text, place);
        self.gathered.mark(server.place.clone(), MarkKind::Server, None);
        self.gathered.current().recipient.remote_server.get_or_insert(server);
    }

    /// A blank line ends the words, if there are any yet, and in the end the list.
    pub(super) fn paragraph_over(&mut self, position: usize) {
        let paragraph = std::mem::replace(&mut self.paragraph, position);
        let text = self.gathered.text.as_bytes().get(paragraph.max(self.listing.end)..position).unwrap_or(&[]);
        self.listing.with_words &= self.listing.fresh || !text.iter().any(u8::is_ascii_alphanumeric);
        self.listing.fresh = false;
        let Some(words) = &mut self.words else { return };
        if has_letters(cut(self.gathered.text, words.start..position)) || words.waited {
            self.close_words(position);
        } else {
            words.waited = true;
        }
    }

    /// Keeps the words that end here, unless a reply was read out of them.
    pub(super) fn close_words(&mut self, position: usize) {
        let Some(words) = self.words.take() else { return };
        let text = self.gathered.text;
        let place = words.start..boundary(text, position.min(words.start + 2000)).max(words.start);
        if self.gathered.taken() == words.attempts && has_letters(cut(text, place.clone())) {
            self.gathered.words(words.draft, place, words.labelled);
        }
    }

    /// A line of the original message: who it was for and from.
    pub(super) fn original_line(&mut self, start: usize, end: usize) {
        let text = self.gathered.text;
        let is = |name: &str| starts_with(text.as_bytes(), start, name);
        self.gathered.listed |= is("list-id:") || is("precedence: list");
        let to = is("to:");
        if !(to || is("from:") || is("return-path:") || is("x-failed-recipients:")) {
            return;
        }
        let Some(address) = find(text, start..end, "@").and_then(|sign| address::around(text, sign, start + 3)) else {
            return;
        };
        if to {
            self.gathered.mention(&address, Some("to".into()));
        } else if is("x-") {
            self.gathered.list(&address);
        } else if self.gathered.sent_from.len() < 16 {
            self.gathered.sent_from.push(address.value);
        }
    }
}

/// The label before an address in its line: letters and digits, in lower case.
fn label(text: &str, start: usize, end: usize) -> Option<String> {
    let head = cut(text, near_line_start(text, start.min(end), 120)..start);
    let (label, _) = head.split_once([':', '='])?;
    Some(label.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect())
}

/// Whether the label says that an address is no recipient's: a message id or the sender.
pub(super) fn is_other(label: &str) -> bool {
    grammar().other_labels.contains(&label)
}

fn has_letters(words: &str) -> bool {
    words.chars().filter(|c| c.is_alphabetic()).take(3).count() == 3
}

fn skip_closing(bytes: &[u8], mut position: usize) -> usize {
    while at(bytes, position).is_ascii_whitespace()
        || matches!(at(bytes, position), b'>' | b')' | b'"' | b'\'' | b',' | b']' | b'-')
    {
        position += 1;
    }
    position
}

fn skip_punctuation(text: &str, position: usize) -> usize {
    let bytes = text.as_bytes();
    let position = position + usize::from(at(bytes, position) == b';');
    skip_space(bytes, position)
}
