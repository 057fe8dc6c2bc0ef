//! What Postfix turned away at the door: `NOQUEUE: reject: RCPT from h[203.0.113.5]: 554 5.7.1 …; from=<…> to=<…>`.

use super::super::delivery_status::recipient;
use super::super::gather::Gathered;
use super::super::moment;
use super::super::reply;
use super::super::report::{Attempt, Carrier};
use super::super::text::{boundary, cut, find, near_line_end, near_line_start};
use super::{LONGEST, Said, action_of, keep};

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
            let time = moment::first_in(text, line..boundary(text, colon.min(line + 40)));
            let attempt = Attempt { time, reply: reply::parse(text, start..close), ..Attempt::default() };
            let said = Said { action: action_of(&attempt), attempt: Some(attempt), ..Said::default() };
            let address = find(text, colon..end, " to=<").and_then(|to| {
                let to = to + " to=<".len();
                recipient(text, to..to + cut(text, to..end).find('>')?)
            });
            keep(gathered, Carrier::Log, address.as_ref(), &said);
            return Some(end);
        }
    }
    None
}
