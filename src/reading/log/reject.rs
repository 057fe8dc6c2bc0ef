//! What Postfix turned away at the door: `NOQUEUE: reject: RCPT from h[203.0.113.5]: 554 5.7.1 …; from=<…> to=<…>`.

use super::super::gather::Gathered;
use super::super::reply;
use super::super::report::Carrier;
use super::super::text::{boundary, cut, find, near_line_end, near_line_start};
use super::{LONGEST, Said, keep};

/// Reads the line whose `reject:` ends at a position. Returns where it ends.
pub(super) fn read(gathered: &mut Gathered<'_>, colon: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let end = near_line_end(text, colon, LONGEST).min(limit);
    // Postfix always tells of the client.
    find(text, colon..end, "; from=<").or_else(|| find(text, colon..end, "; proto="))?;
    let mut start = colon;
    // `RCPT from mail.example.net[2001:db8::25]: 554 5.7.1 …`, `header Subject: … from …: 5.7.1 …`
    for _ in 0..8 {
        start = find(text, start..end, ": ")? + 2;
        if reply::starts_with_code(text, start) {
            let close =
                find(text, start..end, "; from=<").or_else(|| find(text, start..end, "; proto=")).unwrap_or(end);
            let line = near_line_start(text, colon, 200);
            let said = Said { why: start..close, time: line..boundary(text, colon.min(line + 40)), ..Said::default() };
            let to = find(text, colon..end, " to=<").map_or(end, |to| to + " to=<".len());
            let length = cut(text, to..end).find('>').unwrap_or(0);
            keep(gathered, Carrier::Log, to..to + length, &said);
            return Some(end);
        }
    }
    None
}
