//! Exchange's comma-separated logs: message tracking, SMTP protocol, connectivity.
//!
//! The columns of each are known by what stands in them; a line of `#Fields:` may name others.

use super::super::gather::Gathered;
use super::super::message_trace;
use super::super::report::{Action, Carrier};
use super::super::text::{Place, at, before, cut, find, trim};
use super::super::{address, reply};
use super::{Logs, Said, action, keep};

/// The columns that are read.
const NAMES: [&str; 10] = [
    "event-id",
    "recipient-address",
    "recipient-status",
    "source-context",
    "server-hostname",
    "server-ip",
    "event",
    "data",
    "remote-endpoint",
    "context",
];
const NONE: usize = usize::MAX;
/// The most columns of any of these logs.
const MOST: usize = 48;

/// Where the columns of [`NAMES`] are.
pub(super) type Columns = [usize; NAMES.len()];

const TRACKING: Columns = [8, 12, 13, 5, 4, 3, NONE, NONE, NONE, NONE];
/// Before Exchange 2013 there was no `network-message-id`.
const TRACKING_2010: Columns = [8, 11, 12, 5, 4, 3, NONE, NONE, NONE, NONE];
const PROTOCOL: Columns = [NONE, NONE, NONE, NONE, NONE, NONE, 6, 7, 5, 8];
const CONNECTIVITY: Columns = [NONE, NONE, NONE, NONE, NONE, NONE, 4, NONE, 3, 5];

/// The columns that a line of `#Fields:` names.
pub(super) fn columns(text: &str, line: Place) -> Option<Columns> {
    let names = cut(text, line).strip_prefix("#Fields:")?;
    let mut columns = [NONE; NAMES.len()];
    for (index, name) in names.split(',').map(str::trim).enumerate().take(MOST) {
        // A connectivity log calls them so.
        let name = match name {
            "direction" => "event",
            "description" => "context",
            "Destination" | "destination" => "remote-endpoint",
            name => name,
        };
        if let Some(column) = NAMES.iter().position(|known| *known == name).and_then(|known| columns.get_mut(known)) {
            *column = index;
        }
    }
    Some(columns)
}

/// Reads a line of a log. Returns whether it is one.
pub(super) fn line(logs: &mut Logs, gathered: &mut Gathered<'_>, line: Place) -> bool {
    let text = gathered.text;
    let Some(cells) = cells(text, line) else { return false };
    let cell = |column: usize| cells.get(column).cloned().unwrap_or(0..0);
    let event = |column: usize| is_direction(cut(text, cell(column)));
    let columns = match &logs.columns {
        Some(columns) => *columns,
        None if event(6) => PROTOCOL,
        None if event(4) => CONNECTIVITY,
        None if cut(text, cell(7)).bytes().all(|b| b.is_ascii_uppercase())
            && cut(text, cell(11)).contains('@')
            && !cut(text, cell(12)).contains('@') =>
        {
            TRACKING_2010
        }
        None => TRACKING,
    };
    let [event, recipients, status, context, host, ip, direction, data, remote, remark] = columns.map(cell);
    let word = cut(text, event.clone());
    if word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase()) {
        let why = if cut(text, status.clone()).trim().is_empty() { context } else { status };
        let time = cells.first().cloned().unwrap_or_default();
        let said = Said { action: action(word), why, time, server: host, ip, ..Said::default() };
        tracked(gathered, recipients, said);
        return true;
    }
    let words = if data.is_empty() { remark.clone() } else { data };
    match cut(text, direction) {
        "<" | ">" if columns != CONNECTIVITY && !cut(text, words.clone()).is_empty() => {
            logs.session.row(gathered, words, remote);
        }
        "*" | "-" | ">" if find(text, remark.clone(), "fail").is_some() => {
            // `Failed connection to 203.0.113.5:25 (TimedOut:0000274C)[TargetIPAddress:…|MarkedUnhealthy|…]`
            let ip = find(text, remark.clone(), " to ").map_or(remote.clone(), |to| to + 4..remark.end);
            let end = find(text, remark.clone(), "[").unwrap_or(remark.end);
            let action = Some(Action::Delayed);
            logs.session.failed(Said { action, why: remark.start..end, server: remote, ip, ..Said::default() });
        }
        "<" | ">" | "*" | "+" | "-" => {}
        _ => return false,
    }
    true
}

fn is_direction(word: &str) -> bool {
    matches!(word, "<" | ">" | "+" | "-" | "*")
}

/// An event of a message, for each of its recipients.
fn tracked(gathered: &mut Gathered<'_>, recipients: Place, mut said: Said) {
    let text = gathered.text;
    let Some(action) = said.action else { return };
    // What is no reply says nothing of a message that arrived.
    let tells = action != Action::Delivered || reply::starts_with_code(text, said.why.start);
    let why = said.why.clone();
    let trace = find(text, why.clone(), "LED=").map(|key| key + 3);
    if trace.is_some() || !tells {
        said.why = 0..0;
    }
    let mut start = recipients.start;
    while let Some(address) = find(text, start..recipients.end, "@").and_then(|sign| address::around(text, sign, start))
    {
        start = address.place.end;
        keep(gathered, Carrier::Log, address.place, &said);
        if let Some(equals) = trace {
            message_trace::read(gathered, equals, why.start, why.end);
        }
    }
}

/// The cells of a line that starts with a time: `2026-01-05T12:00:00.000Z,…`.
fn cells(text: &str, line: Place) -> Option<Vec<Place>> {
    let bytes = text.as_bytes();
    let start = line.start + usize::from(at(bytes, line.start) == b'"');
    let dated = at(bytes, start + 4) == b'-' && at(bytes, start + 7) == b'-' && at(bytes, start + 10) == b'T';
    if !dated
        || !at(bytes, start).is_ascii_digit()
        || memchr::memchr(b',', bytes.get(start..line.end.min(start + 32))?).is_none()
    {
        return None;
    }
    let mut cells = Vec::with_capacity(16);
    let mut start = line.start;
    while start <= line.end && cells.len() < MOST {
        let quoted = at(bytes, start) == b'"' && start < line.end;
        let mut end = start;
        if quoted {
            end += 1;
            // A quote within is written twice.
            while end < line.end && !(at(bytes, end) == b'"' && at(bytes, end + 1) != b'"') {
                end += 1 + usize::from(at(bytes, end) == b'"');
            }
            end = end.min(line.end);
        }
        end += memchr::memchr(b',', bytes.get(end..line.end)?).unwrap_or(line.end - end);
        let cell = trim(text, start..end);
        let inner = usize::from(quoted);
        let close = usize::from(quoted && cell.len() > 1 && before(bytes, cell.end) == b'"');
        cells.push(cell.start + inner.min(cell.len())..(cell.end - close).max(cell.start + inner.min(cell.len())));
        start = end + 1;
    }
    Some(cells)
}
