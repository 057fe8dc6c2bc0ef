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

use super::code::{reply_code_at, status_at};
use super::delivery_status::recipient;
use super::gather::Gathered;
use super::moment;
use super::place;
use super::reply;
use super::report::{Action, Attempt, Carrier, Found, Reply};
use super::session::Session;
use super::smtp_reply;
use super::text::{
    Place, at, before, boundary, cut, ends_with, find, found, ip_in, is_host, is_host_byte, line_end, one_line,
    push_words, trim,
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

/// What a line says of a recipient, by its places: what is empty is not said.
#[derive(Clone, Default)]
pub(super) struct Said {
    /// What was done; else the codes tell.
    pub(super) action: Option<Action>,
    /// The words that tell why.
    pub(super) why: Place,
    /// Further lines of the same reply.
    pub(super) more: Vec<Place>,
    /// Codes that stand apart from the words: `dsn=5.1.1`, `"code": 550`.
    pub(super) status: Place,
    pub(super) code: Place,
    /// What holds a time.
    pub(super) time: Place,
    /// The server that the message was for: `host[203.0.113.5]:25`, and its address, where that stands apart.
    pub(super) server: Place,
    pub(super) ip: Place,
    /// Spaces are written as underscores.
    pub(super) underscores: bool,
}

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
pub(super) fn keep(gathered: &mut Gathered<'_>, carrier: Carrier, address: Place, said: &Said) {
    let text = gathered.text;
    let mut attempt = told(text, said);
    let Some(action) = said.action.or_else(|| action_of(&attempt.reply)) else { return };
    let (server, ip) = peer(text, said.server.clone());
    let ip = ip.or_else(|| ip_in(text, said.ip.clone()));
    if attempt.server.is_none() {
        attempt.server = server.clone();
        attempt.ip = attempt.ip.take().or(ip.clone());
    }
    gathered.current = recipient(text, address).map(|address| gathered.list(&address));
    gathered.carrier(carrier);
    if !is_silent(&attempt.reply) {
        gathered.attempt(carrier, attempt);
    }
    let draft = gathered.current();
    draft.logged = true;
    let known = &mut draft.recipient;
    // Lines follow each other in time; where they go back, the first is the newest.
    let key = |attempt: &Attempt| attempt.time.as_ref().map(|time| time.value.key());
    let older = match known.attempts.as_slice() {
        [.., one, two] => key(two).is_some() && key(two) < key(one),
        _ => false,
    };
    if !older || known.action.is_none() {
        known.action = Some(action);
        known.remote_server = server.or(known.remote_server.take());
        known.remote_ip = ip.or(known.remote_ip.take());
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

/// Whether a reply says nothing.
fn is_silent(reply: &Reply) -> bool {
    reply.text.is_empty() && reply.code.is_none() && reply.status.is_none()
}

/// What the codes of a reply say of a message.
fn action_of(reply: &Reply) -> Option<Action> {
    match reply::class_of(reply.code.as_ref(), reply.status.as_ref())? {
        2 => Some(Action::Delivered),
        4 => Some(Action::Delayed),
        5 => Some(Action::Failed),
        _ => None,
    }
}

/// What was said, and by whom: a reply, or only words.
fn told(text: &str, said: &Said) -> Attempt {
    let mut attempt = if said.underscores {
        // The copy is as long, so that its places only lie elsewhere.
        let spaced = cut(text, said.why.clone()).chars().map(|c| if c == '_' { ' ' } else { c }).collect::<String>();
        let mut attempt = said_at(&spaced, 0..spaced.len());
        place::of_attempt(&mut attempt, &|place| place.start + said.why.start..place.end + said.why.start);
        attempt
    } else {
        said_at(text, said.why.clone())
    };
    let (bytes, reply) = (text.as_bytes(), &mut attempt.reply);
    for line in &said.more {
        push_words(&mut reply.text, &reply::parse(text, line.clone()).text);
        reply.place.end = line.end;
    }
    if reply.code.is_none() {
        let code = reply_code_at(bytes, said.code.start).filter(|(_, end)| *end == said.code.end);
        reply.code = code.map(|(value, _)| Found { value, place: said.code.clone() });
    }
    if reply.status.is_none() {
        // `Sorry, I couldn't find any host by that name. (#4.1.2)`
        let words = find(text, said.why.clone(), "(#").map(|open| open + 2);
        let start = words.unwrap_or(said.status.start);
        let status = status_at(bytes, start).filter(|_| start > 0);
        reply.status = status.map(|(value, end)| Found { value, place: start..end });
    }
    attempt.time = moment::first_in(text, said.time.clone());
    attempt
}

/// What was said at a place.
fn said_at(text: &str, place: Place) -> Attempt {
    let end = find(text, place.clone(), "(in reply to").unwrap_or(place.end);
    let place = trim(text, place.start..end);
    let mut attempt = smtp_reply::within(text, place.clone()).unwrap_or_default();
    let reply = &attempt.reply;
    let head = place.start..reply.place.start;
    let before = cut(text, head.clone()).trim_end();
    let stands = before.is_empty() || before.ends_with(':') || before.ends_with('"');
    let both = reply.code.is_some() && reply.status.is_some();
    let found = reply.code.is_some() || reply.status.is_some();
    if !(found && (both || stands)) {
        // A name without an address may be anybody's.
        let (server, ip) = peer(text, place.clone());
        let named = server.is_some() && ip.is_some();
        attempt = Attempt { reply: reply::parse(text, place), ..Attempt::default() };
        if named {
            (attempt.server, attempt.ip) = (server, ip);
        }
    } else if attempt.server.is_none() {
        (attempt.server, attempt.ip) = peer(text, head);
    }
    attempt.reply.text = unescaped(&attempt.reply.text);
    attempt
}

/// `host[203.0.113.5]:25`, `host. [203.0.113.5]`, `[203.0.113.5]`, `host`.
fn peer(text: &str, place: Place) -> (Option<Found<String>>, Option<Found<String>>) {
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
