//! `Reason: [{LED=…};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]`: message traces and tracking logs.

use super::gather::{self, Gathered};
use super::moment;
use super::reply;
use super::report::{Attempt, Carrier, Field};
use super::text::{
    Place, at, before, cut, ends_with, find, found, host_at, ip_in, one_line, paragraph_end, skip_space, trim,
};

/// The keys of a trace. Everything else in braces is not ours.
const KEYS: [&str; 7] = ["LED", "MSG", "FQDN", "IP", "LRT", "Last attempted server name", "Last attempted IP"];

/// What follows the closing bracket.
const TAIL: [&str; 2] = ["OutboundProxyTargetIP", "OutboundProxyTargetHostName"];

/// Reads the trace around `LED=`, whose equals sign is at a position. Returns where it ends.
pub(super) fn read(gathered: &mut Gathered<'_>, equals: usize, from: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    if !ends_with(bytes, equals, "LED") {
        return None;
    }
    let limit = paragraph_end(text, equals, limit);
    let tail = find(text, equals..limit, ". OutboundProxyTarget")
        .or_else(|| find(text, equals..limit, "OutboundProxyTarget"))
        .unwrap_or(limit);
    // `Reason: [{` of the next event: pasted traces follow each other without blank lines.
    let next = find(text, equals..limit, "{LED=").unwrap_or(limit);
    let fields_end = tail.min(next);
    let mut position = first_field(text, equals, from);
    let mut fields = Vec::new();
    let mut reply_place = None;
    while let Some((field, end)) = field(text, position, fields_end) {
        if field.key == "LED" && reply_place.is_none() {
            reply_place = Some(field.value_place.clone());
        }
        if !field.key.is_empty() {
            fields.push(field);
        }
        position = end;
        while position < fields_end && matches!(at(bytes, position), b';' | b',' | b' ' | b'\n' | b'\t') {
            position += 1;
        }
        if fields.len() > 16 {
            break;
        }
    }
    let reply_place = reply_place?;
    let mut end = position.max(reply_place.end);
    while end < limit && matches!(at(bytes, end), b']' | b'}' | b')') {
        end += 1;
    }
    if tail <= next && tail < limit {
        end = read_tail(text, tail, next, &mut fields).max(end);
    }
    gathered.attempt(Carrier::MessageTrace, attempt(text, reply_place, fields));
    Some(end.max(equals + 1))
}

fn attempt(text: &str, place: Place, fields: Vec<Field>) -> Attempt {
    let mut reply = reply::parse(text, place);
    for field in fields {
        if field.key == "MSG" {
            reply::add_trace_reason(text, &mut reply, field.value_place.clone());
        }
        if field.key != "LED" {
            reply.fields.push(field);
        }
    }
    let time = gather::field(&reply, &["LRT"]).and_then(|found| moment::first_in(text, found.place));
    Attempt { time, server: gather::remote_server(&reply), ip: gather::remote_ip(text, &reply), reply }
}

/// The brace of the first field of the trace that holds `LED`; a tracking log names others first.
fn first_field(text: &str, equals: usize, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut first = equals - 3;
    if before(bytes, first) == b'{' {
        first -= 1;
    }
    loop {
        let mut back = first;
        while back > from && matches!(before(bytes, back), b';' | b' ' | b'\n' | b'\t') {
            back -= 1;
        }
        if before(bytes, back) != b'}' || back <= from {
            return first;
        }
        let mut low = back.saturating_sub(600).max(from);
        while !text.is_char_boundary(low) {
            low += 1;
        }
        let Some(open) = cut(text, low..back).rfind('{') else {
            return first;
        };
        let key = cut(text, low + open + 1..back).split(['=', '}']).next().unwrap_or("").trim();
        if !key.is_empty() && !KEYS.iter().any(|known| known.eq_ignore_ascii_case(key)) {
            return first;
        }
        first = low + open;
    }
}

/// One field in braces, or cut off, and where it ends.
fn field(text: &str, start: usize, limit: usize) -> Option<(Field, usize)> {
    let bytes = text.as_bytes();
    let name = if at(bytes, start) == b'{' { start + 1 } else { start };
    let name = skip_space(bytes, name);
    if start >= limit || (name == start && !cut(text, start..limit).starts_with("LED")) {
        return None;
    }
    let end = value_end(bytes, name, limit);
    let inside = cut(text, name..end);
    let Some(equals) = inside.find('=').filter(|length| *length <= 32) else {
        return inside.trim().is_empty().then(|| {
            let place = start..(end + 1).min(limit);
            (
                Field { key: String::new(), value: String::new(), place: place.clone(), value_place: name..name },
                place.end,
            )
        });
    };
    let key = one_line(inside.get(..equals)?).into_owned();
    let key =
        KEYS.iter().find(|known| known.eq_ignore_ascii_case(&key)).map_or(key.clone(), |known| (*known).to_owned());
    let value_place = trim(text, name + equals + 1..end);
    let value_place = value_place.start..value_place.end.max(value_place.start);
    let after = if at(bytes, end) == b'}' { end + 1 } else { end };
    Some((
        Field { key, value: one_line(cut(text, value_place.clone())).into_owned(), place: start..after, value_place },
        after,
    ))
}

/// The brace that closes a value, or where it was cut off.
fn value_end(bytes: &[u8], start: usize, limit: usize) -> usize {
    let mut position = start;
    while let Some(offset) = bytes.get(position..limit).and_then(|rest| memchr::memchr(b'}', rest)) {
        position += offset;
        let next = at(bytes, position + 1);
        if matches!(next, b';' | b']' | b'.' | b',' | b' ' | b'\n' | b'\t' | b'"' | b')' | b'\'' | b'{' | 0)
            || position + 1 >= limit
        {
            return position;
        }
        position += 1;
    }
    limit
}

/// `OutboundProxyTargetIP: 203.0.113.9. OutboundProxyTargetHostName: mail.example.com`.
fn read_tail(text: &str, start: usize, limit: usize, fields: &mut Vec<Field>) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    for key in TAIL {
        let Some(name) = find(text, start..limit.min(start + 600), key) else {
            continue;
        };
        let colon = skip_space(bytes, name + key.len());
        if !matches!(at(bytes, colon), b':' | b'=') {
            continue;
        }
        let value = skip_space(bytes, colon + 1);
        let word =
            value..value + cut(text, value..limit).split(|c: char| c.is_ascii_whitespace()).next().map_or(0, str::len);
        let place =
            if key.ends_with("IP") { ip_in(text, word).map(|ip| ip.place) } else { host_at(text, value, limit) };
        let Some(place) = place else { continue };
        let value = found(text, place.clone());
        end = end.max(place.end);
        fields.push(Field { key: key.to_owned(), value: value.value, place: name..place.end, value_place: place });
    }
    end
}
