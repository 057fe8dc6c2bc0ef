//! Listings of a queue: `mailq`, `postqueue -p`, `exim -bp`.

use super::super::gather::Gathered;
use super::super::report::{Action, Carrier};
use super::super::text::{Place, at, before, cut, line_end, near_line_end, trim};
use super::{Said, exim, keep};

/// A reason is wrapped over no more lines.
const LINES: usize = 8;

/// Whether the lines are recipients of a message in Exim's queue.
#[derive(Default)]
pub(super) struct Queue(bool);

impl Queue {
    /// Reads a line of Exim's queue: `25h  2.9K 1rLabc-0001xy-2Z <s@example.com>`, then recipients.
    pub(super) fn line(&mut self, gathered: &mut Gathered<'_>, line: Place) -> bool {
        let text = gathered.text;
        if self.0 {
            let (word, rest) = cut(text, line.clone()).split_once(' ').unwrap_or((cut(text, line.clone()), ""));
            let delivered = word == "D";
            let start = line.start + if delivered { line.len() - rest.trim_start().len() } else { 0 };
            let lone = if delivered { rest.trim() } else { word };
            if lone.contains('@') && (delivered || rest.is_empty()) && !lone.contains(' ') {
                let action = if delivered { Action::Delivered } else { Action::Delayed };
                keep(gathered, Carrier::Log, start..line.end, &Said { action: Some(action), ..Said::default() });
                return true;
            }
            self.0 = false;
        }
        let bytes = text.as_bytes();
        let mut age = line.start;
        while age < line.start + 4 && at(bytes, age).is_ascii_digit() {
            age += 1;
        }
        if age == line.start || !matches!(at(bytes, age), b'm' | b'h' | b'd') || at(bytes, age + 1) != b' ' {
            return false;
        }
        let size = trim(text, age + 1..line.end);
        let id = trim(text, size.start + cut(text, size.clone()).find(' ').unwrap_or(0)..line.end);
        self.0 = exim::id_end(bytes, id.start).is_some_and(|end| at(bytes, end) == b'<');
        self.0
    }
}

/// Reads a reason in parentheses and the recipients that it is of, each on an indented line of its own.
pub(super) fn reason(gathered: &mut Gathered<'_>, line: Place, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let mut end = trim(text, line.clone()).end;
    let mut lines = 0;
    while before(bytes, end) != b')' && lines < LINES && end < limit {
        let next = line_end(bytes, end).min(limit) + 1;
        let below = trim(text, next..near_line_end(text, next.min(limit), 1000).min(limit));
        if below.is_empty() {
            return None;
        }
        end = below.end;
        lines += 1;
    }
    let mut next = line_end(bytes, end) + 1;
    let why = line.start + 1..end.saturating_sub(1).max(line.start + 1);
    let said = Said { action: Some(Action::Delayed), why, ..Said::default() };
    let mut listed = false;
    while next < limit {
        let whole = next..near_line_end(text, next, 400).min(limit);
        let place = trim(text, whole.clone());
        let word = cut(text, place.clone());
        let alone = word.bytes().all(|b| !matches!(b, b' ' | b':' | b','));
        if place.start < next + 6 || !alone || memchr::memchr(b'@', word.as_bytes()).is_none() {
            break;
        }
        if gathered.headings.failed || gathered.headings.delayed {
            return None;
        }
        keep(gathered, Carrier::Log, place, &said);
        listed = true;
        next = whole.end + 1;
    }
    listed.then_some(next)
}
