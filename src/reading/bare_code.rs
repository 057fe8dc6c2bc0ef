//! A code typed alone: `4.4.316`, `450 4.4.316`, `#5.4.316`, `error 5.1.10`.

use super::code::{may_start, reply_code_at, status_at};
use super::gather::Gathered;
use super::reply;
use super::report::{Attempt, Carrier};
use super::text::{at, skip_space, trim};

/// Words that may stand beside a code without saying more than it.
const LABELS: [&str; 8] = ["error", "code", "status", "ndr", "dsn", "smtp", "edsn", "esmtp"];

/// Reads a text that is nothing but a code. Returns whether it was.
pub(super) fn read(gathered: &mut Gathered<'_>) -> bool {
    let text = gathered.text;
    let place = trim(text, 0..text.len());
    if place.len() > 60 {
        return false;
    }
    let bytes = text.as_bytes();
    let mut position = place.start;
    let mut start = None;
    let mut end = place.start;
    while position < place.end {
        let byte = at(bytes, position);
        if byte.is_ascii_digit() {
            let code = reply_code_at(bytes, position).map(|(_, end)| end);
            let Some(next) = code
                .or_else(|| status_at(bytes, position).map(|(_, end)| end))
                .filter(|_| may_start(bytes, position) || start.is_some())
            else {
                return false;
            };
            start.get_or_insert(position);
            end = next;
            position = next;
        } else if byte.is_ascii_alphabetic() {
            let mut after = position;
            while at(bytes, after).is_ascii_alphabetic() {
                after += 1;
            }
            let word = super::text::cut(text, position..after);
            if start.is_some() || !LABELS.iter().any(|label| label.eq_ignore_ascii_case(word)) {
                return false;
            }
            position = after;
        } else if byte.is_ascii_whitespace()
            || matches!(
                byte,
                b'#' | b'.'
                    | b','
                    | b':'
                    | b';'
                    | b'-'
                    | b'"'
                    | b'\''
                    | b'('
                    | b')'
                    | b'['
                    | b']'
                    | b'<'
                    | b'>'
                    | b'='
                    | b'*'
                    | b'`'
            )
        {
            position += 1;
        } else if super::text::cut(text, position..place.end).starts_with('。') {
            position += '。'.len_utf8();
        } else {
            return false;
        }
    }
    let Some(start) = start else { return false };
    let reply = reply::parse(text, start..end);
    let single = reply.status.is_some() || reply.code.as_ref().is_some_and(|code| code.value.class() != 2);
    // `5.1.1 5.2.2` or `550 450` is a list, not a code.
    if !single || !reply.text.is_empty() || skip_space(bytes, reply.place.start) != start {
        return false;
    }
    gathered.attempt(Carrier::BareCode, Attempt { reply, ..Attempt::default() });
    true
}
