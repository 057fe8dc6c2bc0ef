//! Lines of mail logs, queues and services instead of a report: what became of a message, recipient by recipient.
//!
//! Most texts are no log. Each reader waits for a byte or two that only its lines have at that place, so that
//! all other lines cost next to nothing.

mod exchange;
mod exim;
mod json;
mod pairs;
mod qmail;
mod queue;
mod reject;

use super::address::Address;
use super::code::{reply_code_at, status_at};
use super::gather::Gathered;
use super::reply;
use super::report::{Action, Attempt, Carrier, Found, MarkKind};
use super::session::Session;
use super::smtp_reply;
use super::text::{
    Place, at, before, boundary, cut, ends_with, find, found, ip_in, is_host, is_host_byte, line_end, one_line, trim,
};
use crate::knowledge::grammar;

pub(super) use pairs::read as pairs;

/// No line of a log is longer, and what is longer is cut.
const LONGEST: usize = 8 * 1024;

/// What is known from earlier lines.
#[derive(Default)]
pub(super) struct Logs {
    /// The dialogue that the lines are part of.
    pub(super) session: Session,
    columns: Option<exchange::Columns>,
    deliveries: qmail::Deliveries,
    event: json::Event,
    queue: queue::Queue,
}

/// What a line says of a recipient.
#[derive(Clone, Default)]
pub(super) struct Said {
    pub(super) action: Option<Action>,
    pub(super) attempt: Option<Attempt>,
    /// The server that the message was for, and its address.
    pub(super) peer: Peer,
}

/// A server and its address.
pub(super) type Peer = (Option<Found<String>>, Option<Found<String>>);

impl Logs {
    /// Reads a line that is known by how it starts. Returns where the next line starts.
    pub(super) fn line(&mut self, gathered: &mut Gathered<'_>, line: Place, limit: usize) -> Option<usize> {
        let bytes = gathered.text.as_bytes();
        let end = boundary(gathered.text, line.end.min(line.start + LONGEST)).max(line.start);
        let next = line_end(bytes, line.end) + 1;
        let line = line.start..end;
        match at(bytes, line.start) {
            b'(' => return queue::reason(gathered, line, limit),
            b'{' => self.event.close(gathered),
            b'#' => self.columns = exchange::columns(gathered.text, line.clone()).or(self.columns.take()),
            _ => {}
        }
        let read = self.queue.line(gathered, line.clone())
            || exim::line(gathered, line.clone())
            || exchange::line(self, gathered, line.clone())
            || self.session.line(gathered, line);
        read.then_some(next)
    }

    /// Reads what the colon at a position belongs to. Returns where that ends.
    pub(super) fn colon(
        &mut self,
        gathered: &mut Gathered<'_>,
        colon: usize,
        from: usize,
        limit: usize,
    ) -> Option<usize> {
        let bytes = gathered.text.as_bytes();
        match before(bytes, colon) {
            b'"' => self.event.key(gathered, colon, limit),
            b']' => exim::logged(gathered, colon, limit),
            b't' if ends_with(bytes, colon, "reject") => reject::read(gathered, colon, limit),
            b'e' | b'l' | b's' | b'0'..=b'9' => self.deliveries.read(gathered, colon, from, limit),
            _ => None,
        }
    }

    /// A blank line ends a list.
    pub(super) fn blank(&mut self) {
        self.queue = queue::Queue::default();
    }

    /// Keeps what is still open.
    pub(super) fn finish(&mut self, gathered: &mut Gathered<'_>) {
        self.event.close(gathered);
        self.session.finish(gathered);
    }
}

/// Keeps what a line says of a recipient, or of one without a name.
pub(super) fn keep(gathered: &mut Gathered<'_>, carrier: Carrier, address: Option<&Address>, said: &Said) {
    gathered.current = address.map(|address| gathered.list(address));
    gathered.carrier(carrier);
    let (server, ip) = said.peer.clone();
    for (found, kind) in [(&server, MarkKind::Server), (&ip, MarkKind::Ip)] {
        if let Some(found) = found {
            gathered.mark(found.place.clone(), kind, None);
        }
    }
    if let Some(mut attempt) = said.attempt.clone() {
        if attempt.server.is_none() {
            attempt.server = server.clone();
            attempt.ip = attempt.ip.take().or(ip.clone());
        }
        gathered.attempt(carrier, attempt);
    }
    let draft = gathered.current();
    draft.logged = true;
    let recipient = &mut draft.recipient;
    // Lines follow each other in time; where they go back, the first is the newest.
    let older = match recipient.attempts.as_slice() {
        [.., one, two] => match (&one.time, &two.time) {
            (Some(one), Some(two)) => two.value.key() < one.value.key(),
            _ => false,
        },
        _ => false,
    };
    if !older || recipient.action.is_none() {
        recipient.action = said.action.or(recipient.action);
        recipient.remote_server = server.or(recipient.remote_server.take());
        recipient.remote_ip = ip.or(recipient.remote_ip.take());
    }
}

/// What a word says of a message.
fn action(word: &str) -> Option<Action> {
    let grammar = grammar();
    [
        (grammar.log_failed, Action::Failed),
        (grammar.log_delayed, Action::Delayed),
        (grammar.log_delivered, Action::Delivered),
    ]
    .into_iter()
    .find_map(|(words, action)| words.iter().any(|known| known.eq_ignore_ascii_case(word)).then_some(action))
}

/// What the codes of an attempt say of a message.
pub(super) fn action_of(attempt: &Attempt) -> Option<Action> {
    match reply::class_of(attempt.reply.code.as_ref(), attempt.reply.status.as_ref())? {
        2 => Some(Action::Delivered),
        4 => Some(Action::Delayed),
        5 => Some(Action::Failed),
        _ => None,
    }
}

/// What was said at a place that tells why: a reply, with who gave it, or only words.
fn told(text: &str, place: Place) -> Attempt {
    let bytes = text.as_bytes();
    let end = find(text, place.clone(), "(in reply to").unwrap_or(place.end);
    let place = trim(text, place.start..end);
    let stands = |attempt: &Attempt| {
        let start = attempt.reply.place.start;
        let head = cut(text, place.start..start).trim_end();
        head.is_empty() || head.ends_with([':', '"']) || attempt.reply.code.is_some() && attempt.reply.status.is_some()
    };
    let mut attempt = smtp_reply::within(text, place.clone()).filter(stands).unwrap_or_else(|| {
        let (server, ip) = peer(text, place.clone());
        let ip = ip.filter(|_| server.is_some());
        // A name without an address may be anybody's.
        let server = server.filter(|_| ip.is_some());
        Attempt { server, ip, reply: reply::parse(text, place.clone()), ..Attempt::default() }
    });
    if attempt.server.is_none() && at(bytes, place.start) != b'"' && attempt.reply.place.start > place.start {
        (attempt.server, attempt.ip) = peer(text, place.start..attempt.reply.place.start);
    }
    if attempt.reply.status.is_none()
        && let Some(code) = find(text, place.clone(), "(#").map(|open| open + 2)
    {
        attempt.reply.status = status_at(bytes, code).map(|(value, end)| Found { value, place: code..end });
    }
    attempt.reply.text = unescaped(&attempt.reply.text);
    attempt
}

/// `host[203.0.113.5]:25`, `host. [203.0.113.5]`, `[203.0.113.5]`, `host`.
fn peer(text: &str, place: Place) -> Peer {
    let bytes = text.as_bytes();
    let bracket = find(text, place.clone(), "[");
    let ip = bracket.and_then(|open| ip_in(text, open..place.end));
    let mut end = match bracket.filter(|_| ip.is_some()) {
        Some(open) => open,
        None => {
            let word = cut(text, place.clone()).split([' ', ':', ',']).next().unwrap_or("");
            place.start + word.len()
        }
    };
    while end > place.start && matches!(before(bytes, end), b' ' | b'.' | b'[') {
        end -= 1;
    }
    let mut start = end;
    while start > place.start && is_host_byte(before(bytes, start)) {
        start -= 1;
    }
    if at(bytes, start).is_ascii_digit() && start == place.start {
        // `203.0.113.5 (mx.example.org)`
        start = find(text, end..place.end, "(").map_or(start, |open| open + 1);
        end = find(text, start..place.end, ")").unwrap_or(end).max(start);
    }
    let server = is_host(cut(text, start..end)).then(|| found(text, start..end));
    (server, ip.or_else(|| ip_in(text, place)))
}

/// The words of a reply that a log or a service wrote with escapes: `\n`, `\"`, `\u003c`.
fn unescaped(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((head, after)) = rest.split_once('\\') {
        line.push_str(head);
        rest = match after.as_bytes().first() {
            Some(b'n' | b'r' | b't') => {
                line.push(' ');
                let after = after.get(1..).unwrap_or("");
                // Every line of a reply repeats the codes.
                let bytes = after.as_bytes();
                let code = reply_code_at(bytes, 0).filter(|(_, end)| matches!(at(bytes, *end), b' ' | b'-'));
                let end = code.map_or(0, |(_, end)| status_at(bytes, end + 1).map_or(end + 1, |(_, end)| end));
                after.get(end..).unwrap_or("")
            }
            Some(b'u') => match after.get(1..5).and_then(|hex| u32::from_str_radix(hex, 16).ok()) {
                Some(value) => {
                    line.extend(char::from_u32(value));
                    after.get(5..).unwrap_or("")
                }
                None => after,
            },
            _ => after,
        };
    }
    line.push_str(rest);
    one_line(&line).into_owned()
}
