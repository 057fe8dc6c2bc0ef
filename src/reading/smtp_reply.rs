//! Any other line with an SMTP reply, with or without the bracketed fields of a queue.

use super::address::{self, Address};
use super::code::{may_start, reply_code_at, status_at};
use super::extent::end_of;
use super::gather::{self, Gathered};
use super::reply;
use super::report::{Attempt, Carrier, Found, Reply};
use super::speaker::speaker;
use super::text::{
    Place, at, before, cut, ends_with, find, ip_in, near_line_end, near_line_start, push_words, skip_space, starts_with,
};
use crate::knowledge::grammar;

/// How sure it is that a code is one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Both codes: nothing else looks so.
    Both,
    /// Three digits.
    Reply,
    /// An enhanced status code.
    Status,
}

/// Reads the reply whose code starts at a position. Returns where it ends. What stands behind `told` tells
/// why a message was not delivered.
pub(super) fn read(
    gathered: &mut Gathered<'_>,
    start: usize,
    from: usize,
    limit: usize,
    told: Option<usize>,
) -> Option<usize> {
    let text = gathered.text;
    let tells = gathered.headings.failed || gathered.headings.delayed;
    let Some((attempt, weak)) = attempt_at(text, start, from..limit, told, tells) else {
        gathered.loose_status(start);
        return None;
    };
    let end = attempt.reply.place.end;
    let carrier = carrier(text, &attempt.reply);
    if let Some(address) = refused(text, &attempt.reply) {
        gathered.transcript(&address);
    }
    if weak {
        gathered.is_weak();
    }
    gathered.attempt(carrier, attempt);
    Some(end.max(start + 3))
}

/// The first reply inside a place that is known to hold one.
pub(super) fn within(text: &str, place: Place) -> Option<Attempt> {
    let bytes = text.as_bytes();
    let mut position = place.start;
    let mut fallback = None;
    while position < place.end {
        if matches!(at(bytes, position), b'2' | b'4' | b'5') && may_start(bytes, position) {
            let both = shape(bytes, position);
            let follows = |word: &str| ends_with(bytes, back(bytes, position), word);
            let accepted = match both {
                Some(Shape::Both) => true,
                Some(Shape::Reply) => {
                    follows("said:")
                        || follows(";")
                        || back(bytes, position) == place.start
                        || follows("responded:")
                        || follows(":")
                }
                _ => false,
            };
            if accepted {
                return Some(complete(text, position..place.end, place.start));
            }
            if both.is_some() && fallback.is_none() {
                fallback = Some(position);
            }
        }
        position += 1;
    }
    let start = fallback.filter(|start| shape(bytes, *start) == Some(Shape::Status) || at(bytes, start + 3) == b' ')?;
    Some(complete(text, start..place.end, place.start))
}

fn attempt_at(text: &str, start: usize, around: Place, told: Option<usize>, tells: bool) -> Option<(Attempt, bool)> {
    let Place { start: from, end: limit } = around;
    let bytes = text.as_bytes();
    if !may_start(bytes, start) {
        return None;
    }
    let shape = shape(bytes, start)?;
    // `5.1.0 - Unknown address error 550-'5.2.2 …'`: what stands in the quotes is the server's.
    if shape == Shape::Status && cut(text, start..near_line_end(text, start, 200)).contains("-'") {
        return None;
    }
    let line = near_line_start(text, start, 256).max(from).max(told.unwrap_or(0).min(start));
    let told = told.is_some();
    let head = cut(text, line..start).trim();
    let leads = head.bytes().all(|b| !b.is_ascii_alphanumeric()) && head.len() < 8;
    let announced = head.ends_with("<<<") || announced(bytes, start);
    let first = skip_space(bytes, 0);
    let opens_text = start == first + usize::from(at(bytes, first) == b'#') && text.len() < 600;
    // Whether the words have to speak of mail; asked last, because it is dear.
    let needs_words = match shape {
        Shape::Both => false,
        Shape::Reply if at(bytes, start) == b'2' => return None,
        Shape::Reply if announced => false,
        Shape::Reply if opens_text && matches!(at(bytes, start + 3), b' ' | b'-' | b':') && is_alone(text) => false,
        Shape::Reply if starts_with(bytes, start + 3, " <") && refuses(text, start) => false,
        Shape::Reply if leads && matches!(at(bytes, start + 3), b' ' | b'-') => true,
        Shape::Reply if head.ends_with(':') && at(bytes, start + 3) == b' ' && speaks(text, start) => false,
        // `Fehler: 550 Unbekannter Empfänger`, in a report.
        Shape::Reply if tells && head.ends_with(':') && at(bytes, start + 3) == b' ' => true,
        Shape::Status if (announced || told && leads) && at(bytes, start) != b'2' => false,
        Shape::Status if opens_text || before(bytes, start) == b'#' => true,
        _ => return None,
    };
    if needs_words && !told && !has_words(text, line..near_line_end(text, start, 400)) {
        return None;
    }
    let end = end_of(text, start, limit);
    Some((complete(text, start..end, from), needs_words && !told))
}

/// Reads a reply and who gave it.
fn complete(text: &str, place: Place, from: usize) -> Attempt {
    let reply = reply::parse(text, place.clone());
    let (mut server, mut ip) = speaker(text, place.start, from);
    server = server.or_else(|| gather::remote_server(&reply));
    ip = ip.or_else(|| gather::remote_ip(text, &reply)).or_else(|| endpoint(text, &reply));
    Attempt { time: None, server, ip, reply }
}

/// `The last endpoint attempted was 203.0.113.5:25`.
fn endpoint(text: &str, reply: &Reply) -> Option<Found<String>> {
    const WORDS: &str = "endpoint attempted was ";
    let start = find(text, reply.place.clone(), WORDS)? + WORDS.len();
    let end =
        start + cut(text, start..reply.place.end).split(|c: char| c.is_ascii_whitespace()).next().map_or(0, str::len);
    ip_in(text, start..end)
}

/// What sort of carrier a bare reply is.
pub(super) fn carrier(text: &str, reply: &Reply) -> Carrier {
    let words = |word: &str| find(text, reply.place.clone(), word).is_some();
    if reply.text.is_empty() && reply.fields.is_empty() && reply.inner.is_none() {
        Carrier::BareCode
    } else if !reply.fields.is_empty() {
        Carrier::QueueText
    } else if words("target IP address")
        || words("target host")
        || words("Winsock")
        || words("Proxy session setup")
        || words("SocketError")
    {
        Carrier::LastError
    } else {
        Carrier::SmtpReply
    }
}

pub(super) fn shape(bytes: &[u8], start: usize) -> Option<Shape> {
    if let Some((code, end)) = reply_code_at(bytes, start) {
        let mut next = end;
        while next < end + 4 && matches!(at(bytes, next), b' ' | b'\n' | b'\t' | b'-' | b';' | b'#' | b':' | b'\'') {
            next += 1;
        }
        return match status_at(bytes, next) {
            // `250 5.1.1` is no reply, `550 4.4.7` is one.
            Some((status, _)) if next > end && ((status.class == 2) == (code.class() == 2)) => Some(Shape::Both),
            _ => Some(Shape::Reply),
        };
    }
    status_at(bytes, start).map(|_| Shape::Status)
}

/// Where white space before a position starts.
pub(super) fn back(bytes: &[u8], mut position: usize) -> usize {
    while matches!(before(bytes, position), b' ' | b'\n' | b'\t' | b'#' | b'\'' | b'"' | b'<' | b'(') {
        position -= 1;
    }
    position
}

/// The address that a server of Sendmail's kind names first: `550 5.1.1 <user@example.com>... User unknown`.
fn refused(text: &str, reply: &Reply) -> Option<Address> {
    let words = reply.text.trim_start_matches('<');
    let dots = words
        .find("...")
        .filter(|dots| words.get(..*dots).is_some_and(|name| name.contains('@') && !name.contains(' ')))?;
    // What a server behind it says may be an address that it was given another way.
    let line = near_line_start(text, reply.place.start, 256);
    if starts_with(text.as_bytes(), line, "<<<") || dots > 256 {
        return None;
    }
    let sign = find(text, reply.place.clone(), "@")?;
    address::around(text, sign, reply.place.start)
}

/// Whether words before a code say that a server speaks.
fn announced(bytes: &[u8], start: usize) -> bool {
    let word = back(bytes, start);
    grammar().announcing.iter().any(|known| ends_with(bytes, word, known))
}

/// Whether the text is a line, or two.
fn is_alone(text: &str) -> bool {
    text.len() < 300 && text.lines().filter(|line| !line.trim().is_empty()).count() <= 2
}

/// Whether an address in angle brackets and dots follow a code: `554 <user@example.com>... Service unavailable`.
fn refuses(text: &str, start: usize) -> bool {
    let words = cut(text, start..near_line_end(text, start, 300));
    words.split_once('>').is_some_and(|(address, rest)| address.contains('@') && rest.starts_with("..."))
}

/// Whether the words before a colon tell of a session with a server.
fn speaks(text: &str, start: usize) -> bool {
    let lower = cut(text, near_line_start(text, start, 200)..start).to_ascii_lowercase();
    grammar().speaking.iter().any(|word| lower.contains(word))
}

fn has_words(text: &str, place: Place) -> bool {
    // The names of hosts are no words: `450 IN MX 10 mail.example.com.`
    let named = |token: &str| token.trim_end_matches(['.', ',', ':', ';']).contains(['.', '@']);
    let mut words = String::new();
    for token in cut(text, place).split_ascii_whitespace().filter(|token| !named(token)) {
        push_words(&mut words, token);
    }
    words.make_ascii_lowercase();
    // Most of the words begin with a letter that the line has not.
    let mut letters = [false; 256];
    words.bytes().for_each(|byte| letters[usize::from(byte)] = true);
    let begins = |word: &str| word.bytes().next().is_some_and(|first| letters[usize::from(first)]);
    grammar().reply_words.iter().any(|word| begins(word) && find(&words, 0..words.len(), word).is_some())
}
