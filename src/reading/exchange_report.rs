//! The part of an Exchange report that people read: lines that tell what each server returned.

use super::field;
use super::gather::Gathered;
use super::moment;
use super::reply;
use super::report::{Attempt, Carrier, Found};
use super::text::{
    Place, at, before, cut, ends_with, find, found, host_at, ip_in, near_line_end, near_line_start, paragraph_end,
    skip_space, starts_with,
};

/// Whether the quote at a position opens what a server returned.
pub(super) fn opens_reply(bytes: &[u8], quote: usize) -> bool {
    let mut word = quote;
    while before(bytes, word).is_ascii_whitespace() {
        word -= 1;
    }
    word < quote && ends_with(bytes, word, "returned")
}

/// `5/25/2018 8:21:10 AM - Server at host (ip) returned '550 …'`. `from` is where the last one ended.
pub(super) fn returned(gathered: &mut Gathered<'_>, quote: usize, from: usize, limit: usize) -> usize {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let end = reply_end(text, quote, limit);
    let mut attempt = Attempt { reply: reply::parse(text, quote + 1..end), ..Attempt::default() };
    lead(text, from.max(quote.saturating_sub(600))..quote, &mut attempt);
    if attempt.server.is_none() {
        attempt.server = super::gather::field(&attempt.reply, &[field::REMOTE]);
    }
    gathered.attempt(Carrier::ExchangeReport, attempt);
    if at(bytes, end) == at(bytes, quote) { end + 1 } else { end }
}

/// What stands before `returned`: the date, the server, its address.
fn lead(text: &str, place: Place, attempt: &mut Attempt) {
    let mut start = place.start;
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let mut server = None;
    while let Some(position) = find(text, start..place.end, "server") {
        server = Some(position);
        start = position + 6;
    }
    let Some(server) = server else { return };
    let bytes = text.as_bytes();
    let name = skip_space(bytes, server + 6);
    if starts_with(bytes, name, "at")
        && let Some(host) = host_at(text, skip_space(bytes, name + 2), place.end)
    {
        let open = skip_space(bytes, host.end);
        attempt.ip = (at(bytes, open) == b'(').then(|| ip_in(text, open + 1..place.end)).flatten();
        attempt.server = Some(found(text, host.clone()));
        if attempt.ip.is_none() {
            attempt.ip = ip_in(text, host);
        }
    }
    let mut line = near_line_start(text, server, 600).max(place.start);
    // A date may be wrapped away from its server.
    if line > place.start && cut(text, line..server).trim().len() < 12 {
        line = near_line_start(text, line - 1, 600).max(place.start);
    }
    attempt.time = moment::last_in(text, line..server);
}

/// Where the reply that a quote opens ends: at a closing quote, which is not any apostrophe.
fn reply_end(text: &str, quote: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mark = at(bytes, quote);
    let mut end = paragraph_end(text, quote, limit);
    if let Some(next) = find(text, quote + 1..end, "returned '") {
        end = next;
    }
    let mut last = None;
    let mut position = quote + 1;
    while let Some(offset) = bytes.get(position..end).and_then(|rest| memchr::memchr(mark, rest)) {
        position += offset;
        let after = at(bytes, position + 1);
        let mut next = position + 1;
        while matches!(at(bytes, next), b' ' | b'\t' | b'.' | b',') {
            next += 1;
        }
        if matches!(at(bytes, next), b'\n' | 0) || next >= limit {
            // `''` at the end of a line: the first of both closes only an empty reply.
            return position;
        }
        // Pasted on one line, the next line or heading follows at once.
        let rest = skip_space(bytes, position + 1);
        if rest > position + 1 && opens_line(text, rest) {
            return position;
        }
        if !after.is_ascii_alphanumeric() && after != mark {
            last.get_or_insert(position);
            if after.is_ascii_whitespace() {
                last = Some(position);
            }
        }
        position += 1;
    }
    match last {
        Some(close) => close,
        // Never closed: the reply ends with the paragraph, or before the next line with a date.
        None if end < limit && starts_with(bytes, end, "returned '") => {
            near_line_start(text, end, 600).max(quote + 1).saturating_sub(1).max(quote + 1)
        }
        None => end,
    }
}

/// Whether a date and server, or a heading, start here.
fn opens_line(text: &str, position: usize) -> bool {
    let rest = cut(text, position..super::text::boundary(text, position + 200));
    super::markers::starting(rest).is_some_and(|(marker, _)| marker.role != "subject")
        || moment::first_in(text, position..position + rest.len()).is_some_and(|time| time.place.start == position)
}

/// `#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##` and `#<host #5.7.1 smtp;530 5.7.1 text> #SMTP#`.
pub(super) fn hash(gathered: &mut Gathered<'_>, hash: usize, from: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    if at(bytes, hash + 1) == b'<' {
        return hash_server(gathered, hash, from, limit);
    }
    if !reply::starts_with_code(text, hash + 1)
        || before(bytes, hash).is_ascii_alphanumeric()
        || !gathered.may_look_far()
    {
        return None;
    }
    let paragraph = paragraph_end(text, hash, limit);
    let Some(end) = find(text, hash + 1..paragraph, "##") else {
        // Cut off, but a line of its own: `#550 5.7.1 RESOLVER.RST.AuthRequired; …`.
        let whole = super::text::skip_space(bytes, near_line_start(text, hash, 64)) == hash
            && super::code::reply_code_at(bytes, hash + 1).is_some();
        if !whole {
            return None;
        }
        gathered.attempt(
            Carrier::ExchangeReport,
            Attempt {
                reply: reply::parse(text, hash + 1..near_line_end(text, hash, 4096).min(limit)),
                ..Attempt::default()
            },
        );
        return Some(near_line_end(text, hash, 4096).min(limit));
    };
    gathered
        .attempt(Carrier::ExchangeReport, Attempt { reply: reply::parse(text, hash + 1..end), ..Attempt::default() });
    // `##rfc822;user@example.com` repeats the recipient as it was given.
    let mut after = end + 2;
    if starts_with(bytes, after, "rfc822;") {
        let line = near_line_end(text, after, 400);
        if let Some(sign) = find(text, after..line, "@").and_then(|sign| super::address::around(text, sign, after + 7))
        {
            let given = Found { value: sign.value.clone(), place: sign.place.clone() };
            let recipient = &mut gathered.current().recipient;
            if recipient.address.as_ref().is_none_or(|known| !known.value.eq_ignore_ascii_case(&given.value)) {
                recipient.other_address.get_or_insert(given);
            }
            after = sign.place.end;
        }
    }
    Some(after)
}

fn hash_server(gathered: &mut Gathered<'_>, hash: usize, from: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let inner = host_at(text, hash + 2, limit)?;
    let code = skip_space(bytes, inner.end);
    if at(bytes, code) != b'#' || !reply::starts_with_code(text, code + 1) || !gathered.may_look_far() {
        return None;
    }
    let paragraph = paragraph_end(text, hash, limit);
    let end = find(text, code..paragraph, "> #SMTP#").or_else(|| find(text, code..paragraph, ">")).unwrap_or(paragraph);
    let reply = reply::parse(text, code..end);
    reply.code.as_ref().map(|_| ()).or(reply.status.as_ref().map(|_| ()))?;
    gathered
        .attempt(Carrier::ExchangeReport, Attempt { server: Some(found(text, inner)), reply, ..Attempt::default() });
    let _ = from;
    let rest = skip_space(bytes, end + usize::from(at(bytes, end) == b'>'));
    Some(if starts_with(bytes, rest, "#SMTP#") { rest + 6 } else { end + 1 })
}
