//! Lines of names and values, one for each recipient and attempt: Postfix, Sendmail, OpenSMTPD.
//!
//! `postfix/smtp[7]: A1B2: to=<a@example.org>, relay=h[203.0.113.5]:25, dsn=5.1.1, status=bounced (host h … said: 550 …)`
//! `sendmail[7]: x1: to=<a@example.org>, relay=h. [203.0.113.5], dsn=5.1.1, stat=User unknown`
//! `smtpd[7]: … mta delivery to=<a@example.org> relay="203.0.113.5 (h)" result="PermFail" stat="550 5.1.1 …"`

use super::super::address::Address;
use super::super::delivery_status::recipient;
use super::super::gather::Gathered;
use super::super::report::{Carrier, Found};
use super::super::text::{
    Place, at, before, cut, ends_with, find, near_line_end, near_line_start, skip_space, starts_with,
};
use super::{LONGEST, Said, action, keep};

/// Reads the line around `to=`, whose equals sign is at a position. Returns where it ends.
pub(in super::super) fn read(gathered: &mut Gathered<'_>, equals: usize, from: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let key =
        ["to", "rcpt"].into_iter().find(|key| ends_with(bytes, equals, key) && opens(bytes, equals - key.len()))?;
    let first = at(bytes, equals + 1);
    if !(matches!(first, b'<' | b'"') || first.is_ascii_alphanumeric()) || !gathered.may_look_far() {
        return None;
    }
    let start = near_line_start(text, equals, 300).max(from);
    let (record, state) = record(text, equals - key.len(), limit)?;
    // All of them tell how long it took; other programs also write `to=` and `status=`.
    ["delay", "dsn", "relay"].into_iter().find_map(|key| value(text, &record, key))?;
    let word = cut(text, state.clone()).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let of = |key| value(text, &record, key).unwrap_or_default();
    let said = Said {
        action: action(word),
        why: words(text, &record, &state, word),
        status: of("dsn"),
        time: start..equals.min(start + 80),
        server: of("relay"),
        ..Said::default()
    };
    let original = value(text, &record, "orig_to").and_then(|place| recipient(text, place));
    let list = equals + 1..recipients_end(bytes, equals + 1, record.end);
    let mut piece = list.start;
    while piece < list.end {
        let end =
            bytes.get(piece..list.end).and_then(|rest| memchr::memchr(b',', rest)).map_or(list.end, |o| piece + o);
        keep(gathered, Carrier::Log, piece..end, &said);
        let known = &mut gathered.current().recipient;
        let same = |other: &Address| {
            known.address.as_ref().is_some_and(|known| known.value.eq_ignore_ascii_case(&other.value))
        };
        if let Some(original) = original.clone().filter(|original| !same(original)) {
            known.other_address.get_or_insert(Found { value: original.value, place: original.place });
        }
        piece = end + 1;
    }
    Some(record.end)
}

/// Whether a name may start at a position.
fn opens(bytes: &[u8], start: usize) -> bool {
    let previous = before(bytes, start);
    !previous.is_ascii_alphanumeric() && !matches!(previous, b'_' | b'-' | b'?' | b'&' | b'.')
}

/// The line and those that it was wrapped onto, and what became of the message.
fn record(text: &str, start: usize, limit: usize) -> Option<(Place, Place)> {
    let mut end = near_line_end(text, start, LONGEST).min(limit);
    for _ in 0..8 {
        let line = start..end;
        let state = ["status", "result", "stat"].into_iter().find_map(|key| value(text, &line, key));
        let state = state.map(|place| place.start..end);
        let whole = state.as_ref().is_some_and(|state| {
            let words = cut(text, state.clone());
            !words.contains(" (") || words.trim_end().ends_with(')')
        });
        let next = end + 1;
        let next_end = near_line_end(text, next.min(text.len()), LONGEST).min(limit);
        let more = cut(text, next..next_end);
        if whole || next >= limit || more.trim().is_empty() || more.contains("]: ") || more.contains("to=<") {
            return state.map(|state| (line, state));
        }
        end = next_end;
    }
    None
}

/// The value of a name in a line: quoted, in angle brackets, or up to the next name.
fn value(text: &str, line: &Place, name: &str) -> Option<Place> {
    let bytes = text.as_bytes();
    let mut start = line.start;
    loop {
        start = find(text, start..line.end, name)?;
        let equals = start + name.len();
        if at(bytes, equals) == b'=' && opens(bytes, start) {
            break;
        }
        start += 1;
    }
    let start = start + name.len() + 1;
    let (start, close) = match at(bytes, start) {
        b'"' => (start + 1, b'"'),
        b'<' => (start + 1, b'>'),
        _ => (start, b','),
    };
    let rest = bytes.get(start..line.end)?;
    let mut end = start + memchr::memchr(close, rest).unwrap_or(rest.len());
    if close == b',' {
        // OpenSMTPD writes no commas.
        let mut space = start;
        while let Some(offset) = bytes.get(space..end).and_then(|rest| memchr::memchr(b' ', rest)) {
            space += offset + 1;
            let letters = (space..end).take_while(|p| at(bytes, *p).is_ascii_lowercase()).count();
            if letters > 0 && at(bytes, space + letters) == b'=' {
                end = space - 1;
                break;
            }
        }
    }
    Some(start..end)
}

/// Where the words are that tell why.
fn words(text: &str, line: &Place, state: &Place, word: &str) -> Place {
    let bytes = text.as_bytes();
    let open = skip_space(bytes, state.start + word.len());
    if at(bytes, open) == b'(' {
        let end = cut(text, open..line.end).rfind(')').map_or(line.end, |close| open + close);
        return open + 1..end;
    }
    // Sendmail since 8.16 tells what the server replied, before its own word for it.
    if let Some(reply) = find(text, line.clone(), ", reply=") {
        let end = find(text, reply..line.end, ", stat=").unwrap_or(line.end);
        return reply + 8..end;
    }
    match value(text, line, "stat") {
        Some(stat) if before(bytes, stat.start) == b'"' || starts_with(bytes, stat.end, " ") => stat,
        Some(stat) => stat.start..line.end,
        None => state.start..state.start,
    }
}

/// Where the list of recipients ends: `<a@example.org>,<b@example.org>, delay=…`.
fn recipients_end(bytes: &[u8], start: usize, limit: usize) -> usize {
    let mut quoted = false;
    let mut end = start;
    while end < limit {
        match at(bytes, end) {
            b'"' => quoted = !quoted,
            b' ' | b'\n' if !quoted => break,
            _ => {}
        }
        end += 1;
    }
    end - usize::from(before(bytes, end) == b',')
}
