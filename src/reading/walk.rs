//! One pass over the text: every line for headings and fields, every watched byte for the rest.

use super::delivery_status;
use super::exception;
use super::exchange_report;
use super::gather::Gathered;
use super::headings::Listing;
use super::log::{self, Logs};
use super::markers;
use super::message_trace;
use super::recipients::Words;
use super::smtp_reply;
use super::text::{Place, at, before, boundary, cut, is_host, line_end, near_line_start, trim};

/// What is known of a stretch of the text before reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    /// Readable text.
    Readable,
    /// A `message/delivery-status` part.
    DeliveryStatus,
}

/// Bytes at which something of ours may stand.
const WATCHED: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    // The last starts the full stop of Chinese and Japanese.
    let watched = b"'\"=#:@.245\xE3";
    while i < watched.len() {
        table[watched[i] as usize] = true;
        i += 1;
    }
    table
};

/// Reads a stretch of the text.
pub(super) fn read(gathered: &mut Gathered<'_>, place: Place, stretch: Stretch) {
    let status = if stretch == Stretch::DeliveryStatus {
        delivery_status::Reader::known()
    } else {
        delivery_status::Reader::default()
    };
    let mut walk = Walk {
        gathered,
        limit: place.end,
        from: place.start,
        status,
        reading: true,
        listing: Listing::default(),
        words: None,
        last_address: None,
        paragraph: place.start,
        logs: Logs::default(),
    };
    walk.run(place.start);
}

/// Where the pass is, and what it is within.
pub(super) struct Walk<'w, 't> {
    pub(super) gathered: &'w mut Gathered<'t>,
    pub(super) limit: usize,
    /// Everything before belongs to something that was read.
    pub(super) from: usize,
    status: delivery_status::Reader,
    /// Not within the original message.
    pub(super) reading: bool,
    /// Within the list of recipients under a heading.
    pub(super) listing: Listing,
    /// Within the words that tell why, under a recipient or a label.
    pub(super) words: Option<Words>,
    /// The line after the one that held an address.
    pub(super) last_address: Option<usize>,
    /// Where the last blank line was.
    pub(super) paragraph: usize,
    /// What earlier lines of a log or a session said.
    logs: Logs,
}

impl Walk<'_, '_> {
    fn run(&mut self, start: usize) {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut line = start;
        while line < self.limit && !self.gathered.is_full() {
            let end = line_end(bytes, line).min(self.limit);
            let content = trim(text, line..end);
            if content.is_empty() {
                self.status.blank(self.gathered);
                self.paragraph_over(line);
                self.logs.blank();
                line = end + 1;
                continue;
            }
            if let Some(next) = self.status.line(self.gathered, content.start..end, self.limit) {
                self.close_words(content.start);
                self.reading = true;
                self.from = next.min(self.limit);
                line = next;
                continue;
            }
            if self.reading
                && let Some(next) = self.logs.line(self.gathered, content.start..content.end, self.limit)
            {
                self.close_words(content.start);
                self.from = next.min(self.limit);
                line = next;
                continue;
            }
            let position = self.opening(&content).unwrap_or(content.start);
            line = self.scan_line(position, end) + 1;
        }
        self.close_words(self.limit);
        self.status.flush(self.gathered);
        self.logs.finish(self.gathered);
    }

    /// Reads the heading that a line opens with, behind bullets, rules and brackets.
    fn opening(&mut self, content: &Place) -> Option<usize> {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut start = content.start;
        while start < content.end
            && matches!(at(bytes, start), b' ' | b'\t' | b'*' | b'-' | b'=' | b'|' | b'_' | b'[' | b'(')
        {
            start += 1;
        }
        self.heading_at(start, content.start)
    }

    /// Reads the heading that starts at a position.
    fn heading_at(&mut self, start: usize, line: usize) -> Option<usize> {
        let text = self.gathered.text;
        let (marker, length) = markers::starting(cut(text, start..self.limit.min(boundary(text, start + 400))))?;
        self.opens(marker, start + length).then(|| self.heading(marker, start, length, line))
    }

    /// Scans a line, or more where something reaches further, and returns the end of the last line.
    fn scan_line(&mut self, start: usize, end: usize) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut position = start;
        let mut end = end;
        if !self.reading {
            let end = if position > end { line_end(bytes, position).min(self.limit) } else { end };
            self.original_line(position, end);
            return end;
        }
        self.host_line(position, end);
        loop {
            if position > end {
                end = line_end(bytes, position).min(self.limit);
            }
            let rest = bytes.get(position..end).unwrap_or(&[]);
            let offset = rest.iter().position(|byte| WATCHED[usize::from(*byte)]);
            position = offset.map_or(end, |offset| position + offset);
            if position >= end || !self.reading || self.gathered.is_full() {
                return end;
            }
            position = match self.look(position, end) {
                Some(next) => {
                    self.from = next.max(position + 1).min(self.limit);
                    next.max(position + 1)
                }
                None => position + 1,
            };
        }
    }

    /// Looks at one watched byte and returns where what it belongs to ends.
    fn look(&mut self, position: usize, line_end: usize) -> Option<usize> {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let (from, limit) = (self.from, self.limit);
        match at(bytes, position) {
            b'\'' | b'"' => exchange_report::opens_reply(bytes, position)
                .then(|| exchange_report::returned(self.gathered, position, from, limit)),
            b'=' => message_trace::read(self.gathered, position, from, limit)
                .or_else(|| log::pairs(self.gathered, position, from, limit)),
            b'#' => exchange_report::hash(self.gathered, position, from, limit),
            b':' => {
                if let Some(end) = self.logs.colon(self.gathered, position, from, limit) {
                    return Some(end);
                }
                let low = near_line_start(text, position, 120).max(from);
                // `"diagnosticCode":`, and JSON within JSON.
                let head = cut(text, low..position).trim_end_matches(['"', '\\', ' ', '\n', '\t']);
                let (marker, start) = markers::ending_at(head)?;
                // `DNS Error: …` is a fault's own name.
                let named = marker.role == "error" && !marker.phrase.contains(' ');
                if named && !cut(text, low..low + start).trim().is_empty() {
                    return None;
                }
                self.opens(marker, position).then(|| self.heading(marker, low + start, position - low - start, low))
            }
            // A sentence may be a heading wherever the line broke.
            b'.' if at(bytes, position + 1) == b' ' => {
                let start = position + 2 + usize::from(at(bytes, position + 2) == b' ');
                if at(bytes, start) <= b' ' || before(bytes, position).is_ascii_digit() {
                    return None;
                }
                self.heading_at(start, position)
            }
            0xE3 if text.get(position..).is_some_and(|rest| rest.starts_with('。')) => {
                self.heading_at(position + '。'.len_utf8(), position)
            }
            b'.' | 0xE3 => None,
            b'@' => self.address(position, line_end),
            _ => exception::read(self.gathered, position, limit).or_else(|| {
                smtp_reply::read(self.gathered, position, from, limit, self.words.as_ref().map(Words::start))
            }),
        }
    }

    /// A line that is only a host, under the line of the recipient: the server that refused.
    fn host_line(&mut self, start: usize, end: usize) {
        if self.last_address.take() != Some(near_line_start(self.gathered.text, start, 300)) {
            return;
        }
        let text = self.gathered.text;
        let place = trim(text, start..end);
        let word = cut(text, place.clone());
        if !word.contains(char::is_whitespace) && is_host(word.trim_end_matches('.')) {
            self.remote_server(place.start..place.start + word.trim_end_matches('.').len());
        }
    }
}
