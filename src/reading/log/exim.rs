//! Exim's main log and reject log.
//!
//! `2026-01-05 12:00:00 1rLabc-0001xy-2Z ** a@example.org R=dnslookup T=remote_smtp H=h [203.0.113.5]: SMTP error …: 550 …`

use super::super::gather::Gathered;
use super::super::report::{Action, Carrier};
use super::super::text::{
    Place, at, before, cut, ends_with, find, near_line_end, near_line_start, skip_space, starts_with,
};
use super::{LONGEST, Said, keep};

/// What the sign before a recipient says; `<=` is a message that came in.
const SIGNS: [(&[u8], Action); 6] = [
    (b"**", Action::Failed),
    (b"==", Action::Delayed),
    (b"=>", Action::Delivered),
    (b"->", Action::Delivered),
    (b">>", Action::Delivered),
    (b"*>", Action::Delivered),
];

/// Reads a line. Returns whether it is one of Exim's.
pub(super) fn line(gathered: &mut Gathered<'_>, line: Place) -> bool {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let Some(dated) = after_date(bytes, line.start) else {
        return id_end(bytes, line.start).is_some_and(|id| event(gathered, &line, id));
    };
    let mut start = dated;
    // `+0000` and `[1234]` may follow the time.
    while matches!(at(bytes, start), b'+' | b'-' | b'[') {
        start = line.end.min(start + cut(text, start..line.end).find(' ').unwrap_or(line.end) + 1);
    }
    match id_end(bytes, start) {
        Some(id) => event(gathered, &line, id),
        None => find(text, start..line.end, " rejected RCPT <").is_some() && event(gathered, &line, start),
    }
}

/// Reads a line that came by way of syslog: `exim[7]: 1rLabc-0001xy-2Z ** …`. The colon is at a position.
pub(super) fn logged(gathered: &mut Gathered<'_>, colon: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let mut start = skip_space(bytes, colon + 1);
    start = after_date(bytes, start).unwrap_or(start);
    let id = id_end(bytes, start)?;
    let line = near_line_start(text, colon, 200)..near_line_end(text, colon, LONGEST).min(limit);
    event(gathered, &line, id).then_some(line.end)
}

/// Where a date and a time of day end, with the space after them: `2026-01-05 12:00:00 `.
fn after_date(bytes: &[u8], start: usize) -> Option<usize> {
    let date = bytes.get(start..start + 20)?;
    let digits = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18];
    let fits = at(date, 4) == b'-'
        && at(date, 13) == b':'
        && at(date, 10) == b' '
        && digits.into_iter().all(|index| at(date, index).is_ascii_digit());
    let mut end = start + 19;
    while matches!(at(bytes, end), b'.' | b'0'..=b'9') {
        end += 1;
    }
    (fits && at(bytes, end) == b' ').then_some(end + 1)
}

/// Where the id of a message ends: `1rLabc-0001xy-2Z`, or `1rLabc-000000001xy-2ZAB` since 4.97.
pub(super) fn id_end(bytes: &[u8], start: usize) -> Option<usize> {
    [(6, 2), (11, 4)].into_iter().find_map(|(middle, last)| {
        let end = start + 8 + middle + last;
        let dashes = at(bytes, start + 6) == b'-' && at(bytes, start + 7 + middle) == b'-' && at(bytes, end) == b' ';
        let letters = || {
            bytes
                .get(start..end)
                .is_some_and(|id| id.iter().filter(|b| b.is_ascii_alphanumeric()).count() == end - start - 2)
        };
        (dashes && letters()).then_some(end + 1)
    })
}

/// Reads what happened to a message, behind its id.
fn event(gathered: &mut Gathered<'_>, line: &Place, start: usize) -> bool {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let sign = bytes.get(start..start + 2).unwrap_or(&[]);
    let time = line.start..start;
    let Some((_, action)) = SIGNS.iter().find(|(known, _)| *known == sign) else {
        return rejected(gathered, start..line.end, time);
    };
    let (address, after) = recipient_at(text, start + 3..line.end);
    let host = find(text, after..line.end, " H=").map(|host| host + 3..line.end.min(host + 300));
    let words = if *action == Action::Delivered {
        let close = line.end - usize::from(before(bytes, line.end) == b'"');
        find(text, after..line.end, " C=\"").map(|reply| reply + 4..close)
    } else {
        find(text, after - 1..line.end, ": ").map(|colon| colon + 2..line.end)
    };
    let said = Said {
        action: Some(*action),
        why: words.unwrap_or_default(),
        time,
        server: host.unwrap_or_default(),
        ..Said::default()
    };
    keep(gathered, Carrier::Log, address, &said);
    true
}

/// `a@example.org`, `bob <bob@example.org>`, and where what follows starts.
fn recipient_at(text: &str, place: Place) -> (Place, usize) {
    let bytes = text.as_bytes();
    let end_of = |start: usize| {
        let rest = bytes.get(start..place.end).unwrap_or(&[]);
        start + memchr::memchr(b' ', rest).unwrap_or(rest.len())
    };
    let mut first = place.start..end_of(place.start);
    if at(bytes, first.end + 1) == b'<' && memchr::memchr(b'@', cut(text, first.clone()).as_bytes()).is_none() {
        first = first.end + 1..end_of(first.end + 1);
    }
    let end = first.end;
    (first.start..end - usize::from(before(bytes, end) == b':'), end)
}

/// `rejected RCPT <a@example.org>: Unrouteable address`, `rejected after DATA: …`.
fn rejected(gathered: &mut Gathered<'_>, place: Place, time: Place) -> bool {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let Some(word) = find(text, place.clone(), "rejected ") else { return true };
    let stage = word + "rejected ".len();
    let named = starts_with(bytes, stage, "RCPT <");
    if !named && !starts_with(bytes, stage, "after ") {
        return true;
    }
    let end = find(text, stage..place.end, ": ").unwrap_or(place.end);
    let address = if named { stage + "RCPT <".len()..end } else { 0..0 };
    let action = if ends_with(bytes, word, "temporarily ") { Action::Delayed } else { Action::Failed };
    let said = Said { action: Some(action), why: (end + 2).min(place.end)..place.end, time, ..Said::default() };
    keep(gathered, Carrier::Log, address, &said);
    true
}
