//! One pass over the text: every line for headings and fields, every watched byte for the rest.

use super::address::{self, Stands};
use super::delivery_status;
use super::exchange_report;
use super::gather::Gathered;
use super::markers::{self, Marker};
use super::message_trace;
use super::moment;
use super::reply;
use super::report::{Attempt, Carrier, Found, MarkKind};
use super::smtp_reply;
use super::text::{
    Place, at, cut, find, found, host_at, is_host, line_end, near_line_end, near_line_start, paragraph_end, skip_space,
    starts_with, trim,
};

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
    let watched = b"'\"=#:@245";
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
        listing: false,
        last_address: None,
    };
    walk.run(place.start);
}

struct Walk<'w, 't> {
    gathered: &'w mut Gathered<'t>,
    limit: usize,
    /// Everything before belongs to something that was read.
    from: usize,
    status: delivery_status::Reader,
    /// Not within the headers of the original message.
    reading: bool,
    /// Within the list of recipients under a heading.
    listing: bool,
    /// The line after the one that held an address.
    last_address: Option<usize>,
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
                line = end + 1;
                continue;
            }
            if let Some(next) = self.status.line(self.gathered, content.start..end, self.limit) {
                self.reading = true;
                self.from = next.min(self.limit);
                line = next;
                continue;
            }
            let position = match markers::starting(cut(text, content.clone())) {
                Some((marker, length)) if self.opens(marker, content.start + length) => {
                    self.heading(marker, content.start, length)
                }
                _ => content.start,
            };
            line = self.scan_line(position.max(content.start), end) + 1;
        }
        self.status.flush(self.gathered);
    }

    /// Scans a line, or more where something reaches further, and returns the end of the last line.
    fn scan_line(&mut self, start: usize, end: usize) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut position = start;
        let mut end = end;
        if !self.reading {
            return if position > end { line_end(bytes, position).min(self.limit) } else { end };
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
            b'=' => message_trace::read(self.gathered, position, from, limit),
            b'#' => exchange_report::hash(self.gathered, position, from, limit),
            b':' => {
                let low = near_line_start(text, position, 120).max(from);
                let (marker, start) = markers::ending_at(cut(text, low..position).trim_end())?;
                self.opens(marker, position).then(|| self.heading(marker, low + start, position - low - start))
            }
            b'@' => self.address(position, line_end),
            _ => smtp_reply::read(self.gathered, position, from, limit),
        }
    }

    /// Whether a phrase that ends here is a heading and not the start of a sentence.
    fn opens(&self, marker: &Marker, end: usize) -> bool {
        let bytes = self.gathered.text.as_bytes();
        let mut next = end;
        while matches!(at(bytes, next), b' ' | b'\t' | b'*' | b'_') {
            next += 1;
        }
        match at(bytes, next) {
            b':' | b'\n' | 0 => true,
            _ => !marker.phrase.ends_with(':') && next > end,
        }
    }

    /// Takes note of a heading, reads its value and returns where that ends.
    fn heading(&mut self, marker: &'static Marker, start: usize, length: usize) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut end = start + length;
        let colon = skip_space(bytes, end);
        if at(bytes, colon) == b':' && colon <= end + 8 {
            end = colon + 1;
        }
        self.gathered.mark(start..end, MarkKind::Heading, Some(marker.role));
        self.gathered.language(marker.language, if marker.sure == "docs" { 1 } else { 2 });
        self.reading = marker.role != "headers";
        self.listing = matches!(marker.role, "failed" | "delayed");
        match marker.role {
            "failed" => self.gathered.headings.failed = true,
            "delayed" => self.gathered.headings.delayed = true,
            "diag" | "details" => self.gathered.headings.diagnostics = true,
            "server" | "receiving" | "remote" | "rejecting" => {
                return self.server(marker.role, end);
            }
            "status" | "error" => return self.reported(end),
            "recipient" => return self.labelled_recipient(end),
            _ => {}
        }
        end
    }

    /// `Generating server: host`.
    fn server(&mut self, role: &str, start: usize) -> usize {
        let text = self.gathered.text;
        let end = near_line_end(text, start, 400).min(self.limit);
        let value = trim(text, start..end);
        let Some(host) = host_at(text, value.start, value.end).filter(|host| host.start == value.start) else {
            return start;
        };
        let after = host.end;
        let server = found(text, host);
        match role {
            "server" | "rejecting" => {
                self.gathered.headings.diagnostics |= role == "server";
                self.gathered.reporting_server(server);
            }
            _ => {
                self.gathered.mark(server.place.clone(), MarkKind::Server, None);
                self.gathered.receiving = Some(server);
            }
        }
        after
    }

    /// `Recipient Address: user@example.com`.
    fn labelled_recipient(&mut self, start: usize) -> usize {
        let text = self.gathered.text;
        let end = near_line_end(text, start, 400).min(self.limit);
        let sign = find(text, start..end, "@");
        let Some(address) = sign.and_then(|sign| address::around(text, sign, start)) else {
            return start;
        };
        let index = self.gathered.draft(&address);
        self.gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        self.gathered.current = Some(index);
        if let Some(draft) = self.gathered.drafts.get_mut(index) {
            draft.listed = true;
        }
        address.place.end
    }

    /// `Reported error: 550 5.1.10 …`, `Status code: 550 5.1.10`.
    fn reported(&mut self, start: usize) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let start = skip_space(bytes, start);
        if !reply::starts_with_code(text, start) {
            return start;
        }
        let paragraph = paragraph_end(text, start, self.limit);
        let mut end = near_line_end(text, start, paragraph - start.min(paragraph)).min(paragraph);
        while end < paragraph {
            let next = near_line_end(text, end + 1, 4096).min(paragraph);
            if markers::starting(cut(text, end + 1..next).trim()).is_some() {
                break;
            }
            end = next;
        }
        self.gathered.headings.diagnostics = true;
        self.gathered
            .attempt(Carrier::ExchangeReport, Attempt { reply: reply::parse(text, start..end), ..Attempt::default() });
        end
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
            let server = Found {
                value: word.trim_end_matches('.').to_owned(),
                place: place.start..place.start + word.trim_end_matches('.').len(),
            };
            self.gathered.mark(server.place.clone(), MarkKind::Server, None);
            self.gathered.current().recipient.remote_server.get_or_insert(server);
        }
    }

    fn address(&mut self, sign: usize, end: usize) -> Option<usize> {
        let text = self.gathered.text;
        let mut address = address::around(text, sign, self.from)?;
        if address.stands == Stands::Inside && !self.listing {
            // `Your message to user@example.com couldn't be delivered.`
            let head = cut(text, address.end..end).trim_end_matches(['.', ' ']);
            let marker = markers::ending_at(head).filter(|(marker, _)| marker.role == "failed");
            if let Some((marker, start)) = marker {
                let place = address.end + start..address.end + head.len();
                self.gathered.mark(place, MarkKind::Heading, Some(marker.role));
                self.gathered.language(marker.language, 1);
                self.gathered.headings.failed = true;
                address.stands = Stands::Alone;
                self.listing = true;
            }
        }
        // `user@example.com on Thu, 4 Oct 2007 17:12:28 -0400` is how Exchange 2003 lists them.
        if address.stands == Stands::Inside && self.listing {
            let dated = skip_space(text.as_bytes(), address.end);
            if starts_with(text.as_bytes(), skip_punctuation(text, dated), "on ") {
                return Some(self.dated_recipient(&address));
            }
        }
        if address.stands == Stands::Inside {
            if !labelled_otherwise(text, address.place.start) {
                self.gathered.mention(&address);
            }
            return Some(address.end);
        }
        let index = self.gathered.draft(&address);
        self.gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        self.gathered.current = Some(index);
        let listed = self.listing || address.stands == Stands::Before;
        if let Some(draft) = self.gathered.drafts.get_mut(index) {
            draft.listed |= listed;
        }
        // `<mailto:…>` behind a name gives the real address.
        if let Some(mailto) = find(text, address.place.end..address.end, "mailto:")
            && let Some(real) =
                find(text, mailto..address.end, "@").and_then(|sign| address::around(text, sign, mailto + 7))
            && !real.value.eq_ignore_ascii_case(&address.value)
            && let Some(draft) = self.gathered.drafts.get_mut(index)
        {
            draft.recipient.original_address.get_or_insert(Found { value: real.value, place: real.place });
        }
        self.last_address = Some(near_line_end(text, address.end, 300) + 1);
        Some(address.end)
    }

    /// A recipient of Exchange 2003 and the lines under it that say why.
    fn dated_recipient(&mut self, address: &address::Address) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let index = self.gathered.draft(address);
        self.gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        self.gathered.current = Some(index);
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
        let reply = reply::parse(text, start..end);
        if let Some(draft) = self.gathered.drafts.get_mut(index) {
            draft.listed = true;
        }
        let attempt = Attempt { time, reply, ..Attempt::default() };
        self.gathered.attempt(Carrier::ExchangeReport, attempt);
        end
    }
}

/// Whether the line's label says that an address in it is no recipient's: a message id or the sender.
fn labelled_otherwise(text: &str, start: usize) -> bool {
    const LABELS: [&str; 8] =
        ["messageid", "internetmessageid", "from", "fromaddress", "sender", "senderaddress", "returnpath", "replyto"];
    let head = cut(text, near_line_start(text, start, 120)..start);
    let Some((label, _)) = head.split_once([':', '=']) else { return false };
    let label: String = label.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    LABELS.contains(&label.as_str())
}

fn skip_punctuation(text: &str, position: usize) -> usize {
    let bytes = text.as_bytes();
    let position = position + usize::from(at(bytes, position) == b';');
    skip_space(bytes, position)
}
