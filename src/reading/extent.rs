//! How far a reply reaches: over the lines that repeat its code, that are indented or that a long line goes on in.

use super::code::{may_start, reply_code_at};
use super::markers;
use super::smtp_reply::{Shape, shape};
use super::text::{Place, at, before, cut, ends_with, find, near_line_end, near_line_start, reach, starts_with};

/// A reply spans no more than this many lines unless each repeats the code.
const LINES: usize = 24;

/// Where the reply that starts at a position ends: with its line, or with the lines that go on.
pub(super) fn end_of(text: &str, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let code = bytes.get(start..start + 3).unwrap_or(&[]);
    let limit = reach(text, start, limit);
    let mut line = near_line_start(text, start, 256);
    let first_line = line;
    let mut end = near_line_end(text, start, limit - start.min(limit)).min(limit);
    let mut lines = 0;
    if let Some(close) = enclosing_end(text, start, limit) {
        return close;
    }
    let transcript = starts_with(bytes, line, "<<<");
    while end < limit && !transcript {
        let next = skip_blank(bytes, end + 1);
        let next_end = near_line_end(text, next, limit.saturating_sub(next)).min(limit);
        if next >= next_end {
            break;
        }
        let repeats = bytes.get(next..next + 3) == Some(code) && matches!(at(bytes, next + 3), b'-' | b' ');
        let indented = next > end + 1;
        let wrapped = end - line >= 40;
        // A line that breaks right behind the code goes on with the words, whomever they name first.
        let wordless = indented && !cut(text, start..end).bytes().any(|byte| byte.is_ascii_alphabetic());
        let new_thing = has_own_code(text, next..next_end, end)
            || (at(bytes, next) == b'<' && !wordless && cut(text, next..next_end).contains(">:"))
            || is_field_line(bytes, next)
            || is_list_line(bytes, first_line, end + 1)
            || names_recipient(cut(text, next..next_end))
            || is_other_reply(bytes, next, line, start)
            || is_over(bytes, end, next)
            || starts_with(bytes, next, "Reason: [")
            || cut(text, next..next_end).contains("returned '");
        if !repeats && (new_thing || lines >= LINES || !(indented || wrapped)) {
            break;
        }
        lines += usize::from(!repeats);
        line = end + 1;
        end = next_end;
    }
    if let Some(remark) = find(text, start..end, "(in reply to") {
        end = remark;
    }
    while end > start && matches!(before(bytes, end), b' ' | b'\n' | b'\t' | b'\'' | b'"' | b'>' | b'<') {
        end -= 1;
    }
    end
}

/// Whether a line starts with another reply code as the line before did.
fn is_other_reply(bytes: &[u8], next: usize, line: usize, start: usize) -> bool {
    let bare = skip_blank(bytes, line) == start;
    bare && reply_code_at(bytes, next).is_some_and(|(code, end)| {
        code.class() >= 4 && at(bytes, end) == b' ' && bytes.get(start..start + 3) != bytes.get(next..end)
    })
}

/// Where the parenthesis or the quotes that a reply stands in close: `(reason: 550 …)`, `"smtp; 550 …"`.
fn enclosing_end(text: &str, start: usize, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let line = near_line_start(text, start, 256);
    let head = cut(text, line..start);
    let typed = head.trim_end().strip_suffix("smtp;").map_or(head, str::trim_end);
    if typed.strip_suffix('"').is_some_and(|key| key.trim_end_matches('\\').ends_with(':')) {
        return (start..limit).find(|position| matches!(at(bytes, *position), b'"' | b'\\'));
    }
    // `RecipientStatus : {550 5.1.1 …}`
    if typed.ends_with(": {") {
        let rest = bytes.get(start..limit.min(start + 2000)).unwrap_or(&[]);
        return memchr::memchr(b'}', rest).map(|close| start + close);
    }
    let open = head.rfind('(')?;
    let inside = head.get(open..).unwrap_or("");
    if inside.contains(')') || !inside.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'(' | b':' | b' ')) {
        return None;
    }
    let mut depth = 0usize;
    for position in start..limit {
        match at(bytes, position) {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(position),
            b')' => depth -= 1,
            b'\n' if at(bytes, position + 1) == b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// Whether the details closed with a line and what follows is somebody else's: another language, a log's next line, prose.
fn is_over(bytes: &[u8], mut end: usize, next: usize) -> bool {
    while matches!(before(bytes, end), b' ' | b'\t' | b'"' | b'\'') {
        end -= 1;
    }
    let logged = bytes.get(next..next + 4).is_some_and(|year| year.iter().all(u8::is_ascii_digit))
        && at(bytes, next + 4) == b'-'
        && at(bytes, next + 7) == b'-';
    let closed = before(bytes, end) == b']' && !matches!(at(bytes, next), b'[' | b'(' | b'{' | b'}' | b'-');
    logged || closed
}

/// Whether a line has a reply of its own, not one that the line before quotes or points to.
fn has_own_code(text: &str, line: Place, feed: usize) -> bool {
    let bytes = text.as_bytes();
    (line.start..line.end.min(line.start + 120)).any(|position| {
        if !matches!(at(bytes, position), b'4' | b'5')
            || !may_start(bytes, position)
            || shape(bytes, position) != Some(Shape::Both)
        {
            return false;
        }
        let mut word = position;
        while word > feed.saturating_sub(2) && matches!(before(bytes, word), b' ' | b'\n' | b'\t') {
            word -= 1;
        }
        if position > line.start && word > feed {
            // `Error code: 450 4.4.315` starts anew, `[Message=451 5.7.3 …` does not.
            return before(bytes, word) == b':' && !ends_with(bytes, word, "with:");
        }
        !matches!(before(bytes, word), b'>' | b'=' | b'\'' | b'"' | b':' | b'(' | b'[')
    })
}

fn skip_blank(bytes: &[u8], mut position: usize) -> usize {
    while matches!(at(bytes, position), b' ' | b'\t') {
        position += 1;
    }
    position
}

/// `Word-Word: value`, a header or a field of a delivery status.
fn is_field_line(bytes: &[u8], start: usize) -> bool {
    let mut end = start;
    while end < start + 40 && (at(bytes, end).is_ascii_alphanumeric() || at(bytes, end) == b'-') {
        end += 1;
    }
    end > start + 3
        && at(bytes, end) == b':'
        && at(bytes, start).is_ascii_uppercase()
        && at(bytes, end + 1) == b' '
        && bytes.get(start..end).is_some_and(|name| name.contains(&b'-'))
}

/// Whether a line is a label with the address of a recipient, or the address and what became of the message.
fn names_recipient(line: &str) -> bool {
    let told = |(address, rest): (&str, &str)| {
        address.contains('@') && !address.contains(' ') && markers::starting(rest).is_some()
    };
    line.contains('@') && (line.split_once("... ").is_some_and(told) || labels_recipient(line))
}

fn labels_recipient(line: &str) -> bool {
    markers::starting(line).is_some_and(|(marker, _)| marker.role == "recipient")
}

/// Whether a line is the next of a list in columns: `LastError  : 451 …`, `Recipients : {…}`.
fn is_list_line(bytes: &[u8], above: usize, next: usize) -> bool {
    let column = bytes.get(above..above + 64).and_then(|line| line.windows(3).position(|piece| piece == b" : "));
    column.is_some_and(|column| {
        bytes.get(next + column..next + column + 3) == Some(b" : ") && at(bytes, next).is_ascii_alphabetic()
    })
}
