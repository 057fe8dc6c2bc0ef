//! Headings and sentences by which a report is known, and the values that stand behind them.

use super::address;
use super::markers;
use super::markers::Marker;
use super::recipients::Words;
use super::reply;
use super::report::{Attempt, Carrier, MarkKind};
use super::text::{at, cut, find, found, host_at, near_line_end, paragraph_end, skip_space, trim};
use super::walk::Walk;

/// A list of recipients under a heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Listing {
    /// An address alone in its line belongs to the list.
    pub(super) open: bool,
    /// Something else was said since: only an address with no words before it does.
    pub(super) told: bool,
    /// So does one that starts a line, whatever follows it.
    pub(super) with_words: bool,
    /// The paragraph has listed an address.
    pub(super) fresh: bool,
    /// Where the heading or the last address of the list ends: an address right behind belongs to it too.
    pub(super) end: usize,
}

impl Walk<'_, '_> {
    /// Whether a phrase that ends here is a heading and not the start of another word.
    pub(super) fn opens(&self, marker: &Marker, end: usize) -> bool {
        let bytes = self.gathered.text.as_bytes();
        let mut next = end;
        while matches!(at(bytes, next), b' ' | b'\t' | b'*' | b'_') {
            next += 1;
        }
        match at(bytes, next) {
            b':' | b'\n' | 0 => true,
            _ if marker.phrase.ends_with(':') => false,
            byte => next > end || !byte.is_ascii_alphanumeric() && byte != b'@',
        }
    }

    /// Takes note of a heading, reads its value and returns where that ends.
    pub(super) fn heading(&mut self, marker: &'static Marker, start: usize, length: usize, line: usize) -> usize {
        let text = self.gathered.text;
        let bytes = text.as_bytes();
        let mut end = start + length;
        let colon = skip_space(bytes, end);
        if at(bytes, colon) == b':' && colon <= end + 8 {
            end = colon + 1;
        }
        // `-----Original Message-----` above a report is how somebody forwarded it.
        if marker.role == "original" && !self.gathered.tells() {
            return end;
        }
        self.close_words(line);
        self.gathered.heading(start..end, marker);
        self.reading = marker.role != "original";
        // Why a copy did not arrive may stand within the list; whom to ask stands below it too.
        self.listing.open &= matches!(marker.role, "reason" | "error" | "status" | "recipient" | "given" | "remote");
        self.listing.told = true;
        match marker.role {
            "failed" | "delayed" | "delivered" => {
                self.gathered.sentence(line..near_line_end(text, end, 400).min(self.limit));
                self.listing = Listing { open: true, told: false, with_words: true, fresh: false, end };
            }
            "server" | "receiving" | "remote" | "rejecting" => return self.server(marker.role, end),
            "status" | "error" => return self.reported(end),
            "recipient" => return self.labelled_recipient(end, false),
            "given" => return self.labelled_recipient(end, true),
            "reason" => self.words = Some(Words::new(self.gathered, self.gathered.current, end, true)),
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
            "server" | "rejecting" => self.gathered.reporting_server(server),
            _ => {
                self.gathered.mark(server.place.clone(), MarkKind::Server, None);
                self.gathered.receiving = Some(server);
            }
        }
        after
    }

    /// `Recipient Address: user@example.com`.
    fn labelled_recipient(&mut self, start: usize, given: bool) -> usize {
        let text = self.gathered.text;
        let line = skip_space(text.as_bytes(), start);
        let end = near_line_end(text, line, 400).min(self.limit);
        let Some(address) = find(text, line..end, "@").and_then(|sign| address::around(text, sign, line)) else {
            return start;
        };
        // A name may stand before it, or the type of the address; but on another line it stands alone.
        let gap = cut(text, start..address.place.start);
        if gap.len() > 64
            || gap.bytes().any(|b| b.is_ascii_digit())
            || gap.contains('\n') && gap.bytes().any(|b| b.is_ascii_alphanumeric())
        {
            return start;
        }
        if let Some(end) = self.told_behind(&address) {
            return end;
        }
        let end = address.place.end;
        if given {
            self.given(&address);
        } else {
            self.list(&address);
        }
        end
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
        self.gathered
            .attempt(Carrier::ExchangeReport, Attempt { reply: reply::parse(text, start..end), ..Attempt::default() });
        end
    }
}
