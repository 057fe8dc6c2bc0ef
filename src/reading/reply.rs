//! The grammar of a reply: codes, words, bracketed fields, a closing parenthesis, inner replies.

use super::code::{may_start, reply_code_at, status_at};
use super::field::{FRONT_END, REMOTE, certificate_fields, field, is_detail};
use super::report::{Field, Found, Reply, ReplyCode, StatusCode};
use super::symbol::symbol;
use super::text::{
    Place, at, before, cut, ends_with, found, host_at, near_line_end, push_words, skip_space, starts_with, trim,
};

/// How deep replies may wrap each other before the rest is only text.
const DEPTH: u8 = 5;

/// Reads the reply that fills a place.
pub(super) fn parse(text: &str, place: Place) -> Reply {
    parse_nested(text, place, 0)
}

fn parse_nested(text: &str, place: Place, depth: u8) -> Reply {
    let place = trim(text, place);
    let mut reply = Reply { place: place.clone(), ..Reply::default() };
    let body = codes(text, place.clone(), &mut reply);
    let mut end = place.end;
    if let Some(reason) = closing_parenthesis(text, body..end) {
        end = reason.start - 1;
        add_reason(text, &mut reply, reason, depth);
    }
    let mut body = Body { text, end, line: String::new(), shown: body, reply, depth, quotes: true, details: None };
    body.read();
    let mut reply = body.reply;
    reply.text = body.line;
    if reply.symbol.is_none() {
        reply.symbol = symbol(text, place);
    }
    reply
}

/// Reads the codes at the start of a place and returns where the words begin.
fn codes(text: &str, place: Place, reply: &mut Reply) -> usize {
    let bytes = text.as_bytes();
    let end = place.end;
    let mut position = place.start;
    let mut body = place.start;
    let mut wrapped = false;
    // `smtp;550 5.1.1`, `#5.1.1 smtp;550 5.1.1`, `550 #5.1.1`, `550;5.7.711`, `550-5.7.26`.
    loop {
        while position < end
            && (at(bytes, position).is_ascii_whitespace() || matches!(at(bytes, position), b'#' | b'"' | b'\''))
        {
            position += 1;
        }
        if body == place.start && starts_with(bytes, position, "smtp;") {
            position += 5;
            continue;
        }
        if reply.code.is_none()
            && let Some((value, next)) = reply_code_at(bytes, position)
            && next <= end
        {
            reply.code = Some(Found { value, place: position..next });
            body = next;
            position = after_separator(bytes, next, end);
            continue;
        }
        if let Some((value, next)) = status_at(bytes, position)
            && next <= end
        {
            match &reply.status {
                None => reply.status = Some(Found { value, place: position..next }),
                Some(known) if known.value == value => {}
                // `#5.0.0 smtp;550 5.7.26`: what the server itself wrote counts.
                Some(_) if wrapped => reply.status = Some(Found { value, place: position..next }),
                Some(_) => break,
            }
            body = next;
            position = skip_space(bytes, next);
            if starts_with(bytes, position, "smtp;") {
                position += 5;
                wrapped = true;
                continue;
            }
            if reply.code.is_none() {
                break;
            }
        }
        break;
    }
    while body < end
        && matches!(at(bytes, body), b' ' | b'\n' | b'\t' | b';' | b':' | b'-' | b',')
        && !starts_with(bytes, body, "->")
    {
        body += 1;
    }
    if reply.status.is_none() && reply.code.is_some() {
        let class = reply.code.as_ref().map_or(0, |code| code.value.class());
        reply.status = status_in_words(text, body..end, class);
    }
    body.min(end)
}

fn after_separator(bytes: &[u8], mut position: usize, end: usize) -> usize {
    while position < end
        && (at(bytes, position).is_ascii_whitespace() || matches!(at(bytes, position), b';' | b'-' | b':'))
        && !starts_with(bytes, position, "->")
    {
        position += 1;
    }
    position
}

/// `550 sorry, no mailbox here by that name (#5.1.1)`, `501 RCPT TO not accepted: 5.7.1 not configured to relay`.
fn status_in_words(text: &str, place: Place, class: u8) -> Option<Found<StatusCode>> {
    let bytes = text.as_bytes();
    let line = near_line_end(text, place.start, 200).min(place.end);
    let inside = (place.start..line).find_map(|start| {
        let first = at(bytes, start) == b'0' + class && matches!(before(bytes, start), b' ' | b':');
        let (value, end) = status_at(bytes, start).filter(|_| first && may_start(bytes, start))?;
        Some(Found { value, place: start..end })
    });
    if inside.is_some() {
        return inside;
    }
    let mut position = place.start;
    while let Some(offset) =
        bytes.get(position..place.end.min(position + 2000)).and_then(|rest| memchr::memchr2(b'#', b'(', rest))
    {
        position += offset + 1;
        if let Some((value, end)) = status_at(bytes, position)
            && end <= place.end
        {
            return Some(Found { value, place: position..end });
        }
    }
    None
}

/// The value in a parenthesis that closes a reply and follows a word or bracket without a space.
fn closing_parenthesis(text: &str, place: Place) -> Option<Place> {
    let bytes = text.as_bytes();
    let mut end = place.end;
    while end > place.start && matches!(before(bytes, end), b'.' | b' ' | b'\n' | b'\'' | b'"') {
        end -= 1;
    }
    if before(bytes, end) != b')' {
        return None;
    }
    let mut depth = 0usize;
    let mut start = end;
    while start > place.start {
        start -= 1;
        match at(bytes, start) {
            b')' => depth += 1,
            b'(' if depth <= 1 => break,
            b'(' => depth -= 1,
            _ => {}
        }
    }
    if at(bytes, start) != b'(' || start == place.start {
        return None;
    }
    let previous = before(bytes, start);
    // `AS(2204)` is a tag of the service, `(in reply to RCPT TO command)` a remark.
    let tag = ends_with(bytes, start, "AS")
        || bytes.get(start + 1..end - 1).is_some_and(|b| b.iter().all(u8::is_ascii_digit));
    let attached =
        previous == b']' || previous.is_ascii_alphanumeric() || (previous == b'\n' && ends_with(bytes, start - 1, "]"));
    (attached && !tag && end - 1 > start + 1).then_some(start + 1..end - 1)
}

/// Keeps a reason once, and the reply that it may be.
fn add_reason(text: &str, reply: &mut Reply, place: Place, depth: u8) {
    let reason = found(text, place);
    if reason.value.is_empty() {
        return;
    }
    if reply.inner.is_none() && depth < DEPTH && starts_with_code(text, reason.place.start) {
        reply.inner = Some(Box::new(parse_nested(text, reason.place.clone(), depth + 1)));
    }
    if let Some(known) = reply.reasons.iter_mut().find(|known| known.value == reason.value) {
        if reason.place.start < known.place.start {
            *known = reason;
        }
        return;
    }
    reply.reasons.push(reason);
}

/// Adds the reason word of a message trace unless the reply holds it, or it was cut off.
pub(super) fn add_trace_reason(text: &str, reply: &mut Reply, place: Place) {
    let reason = found(text, place.clone());
    let cut_off = reason.value.len() < 3
        || reason.value.bytes().all(|b| b.is_ascii_digit())
        || reply.reasons.iter().any(|known| known.value.starts_with(&reason.value));
    if !cut_off {
        add_reason(text, reply, place, 0);
    }
}

/// Whether a reply starts at a position: a reply code or an enhanced status code.
pub(super) fn starts_with_code(text: &str, position: usize) -> bool {
    let bytes = text.as_bytes();
    let position = skip_space(bytes, position);
    reply_code_at(bytes, position)
        .is_some_and(|(_, end)| matches!(at(bytes, end), b' ' | b'-' | b';' | b'\n' | b'\'' | b'"'))
        || status_at(bytes, position).is_some()
}

/// The words after the codes.
struct Body<'t> {
    text: &'t str,
    end: usize,
    line: String,
    /// Everything before is in `line` or left out.
    shown: usize,
    reply: Reply,
    depth: u8,
    /// Whether a closing quote may still follow.
    quotes: bool,
    /// How long the line was at the last of the details, after which Exchange writes nothing: what follows is
    /// the rest of a table's row, or of an alert.
    details: Option<usize>,
}

impl Body<'_> {
    fn read(&mut self) {
        let bytes = self.text.as_bytes();
        let mut position = self.shown;
        while position < self.end {
            let next = match at(bytes, position) {
                b'[' => self.bracket(position),
                b'-' if at(bytes, position + 1) == b'>' => self.arrow(position),
                b'<' => self.wrapped(position),
                b'"' | b'\'' => self.quoted(position),
                b'2' | b'4' | b'5' => self.repeated_code(position),
                _ => None,
            };
            position = next.unwrap_or(position + 1);
        }
        self.show(self.end);
        self.line.truncate(self.details.unwrap_or(self.line.len()));
    }

    /// Moves the words before a position into the line.
    fn show(&mut self, end: usize) {
        if self.shown < end {
            let piece = cut(self.text, self.shown..end);
            // The full stop after a bracket ends a sentence that is left out.
            if piece.bytes().any(|b| b.is_ascii_alphanumeric() || b >= 0x80) {
                push_words(&mut self.line, piece);
            }
        }
    }

    /// Leaves a place out of the line.
    fn skip(&mut self, start: usize, end: usize) -> Option<usize> {
        self.show(start);
        self.shown = end.max(self.shown);
        Some(end.max(start + 1))
    }

    fn bracket(&mut self, start: usize) -> Option<usize> {
        let Some((field, end)) = field(self.text, start, self.end) else {
            // What was cut off in the middle of a name says nothing.
            let rest = cut(self.text, start + 1..self.end);
            let broken = rest.len() < 64
                && !rest.is_empty()
                && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
            return if broken { self.skip(start, self.end) } else { None };
        };
        // Others put a host in brackets too, anywhere in a sentence.
        let last = is_detail(&field.key) && (field.key != FRONT_END || field.value.contains(".prod."));
        if field.key.eq_ignore_ascii_case("Message") {
            add_reason(self.text, &mut self.reply, field.value_place.clone(), self.depth);
            let parts = certificate_fields(self.text, field.value_place.clone());
            self.reply.fields.push(field);
            self.reply.fields.extend(parts);
        } else {
            self.reply.fields.push(field);
        }
        let next = self.skip(start, end);
        if last {
            self.details = Some(self.line.len());
        }
        next
    }

    fn arrow(&mut self, start: usize) -> Option<usize> {
        if self.depth >= DEPTH {
            return None;
        }
        // `-> SocketError: Failed to connect. Winsock error code: 10051` is no reply but its reason.
        let rest = trim(self.text, start + 2..self.end);
        if starts_with(self.text.as_bytes(), rest.start, "SocketError") {
            add_reason(self.text, &mut self.reply, rest, self.depth);
            return self.skip(start, self.end);
        }
        // What stands behind the arrow wins over a reply found on the way.
        self.reply.inner = Some(Box::new(parse_nested(self.text, start + 2..self.end, self.depth + 1)));
        self.skip(start, self.end)
    }

    /// `<host #5.4.14 smtp; 554 5.4.14 Hop count exceeded>`.
    fn wrapped(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        // `unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>`
        if self.depth < DEPTH && self.reply.inner.is_none() && starts_with_code(self.text, start + 1) {
            let close =
                bytes.get(start..self.end).and_then(|rest| memchr::memchr(b'>', rest)).map(|offset| start + offset)?;
            self.reply.inner = Some(Box::new(parse_nested(self.text, start + 1..close, self.depth + 1)));
            return self.skip(start, close + 1);
        }
        let host = host_at(self.text, start + 1, self.end)?;
        let hash = skip_space(bytes, host.end);
        if host.start != start + 1 || at(bytes, hash) != b'#' || self.depth >= DEPTH || self.reply.inner.is_some() {
            return None;
        }
        let rest = cut(self.text, hash..self.end);
        let end = hash + rest.rfind('>').unwrap_or(rest.len());
        self.reply.inner = Some(Box::new(parse_nested(self.text, hash..end, self.depth + 1)));
        self.reply.fields.push(Field {
            key: REMOTE.to_owned(),
            value: cut(self.text, host.clone()).to_owned(),
            place: host.clone(),
            value_place: host,
        });
        self.skip(start, (end + 1).min(self.end))
    }

    /// `responded with: "421 4.2.1 Unable to connect."`, `on Frontend with '451 4.4.0 …'`.
    fn quoted(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let quote = at(bytes, start);
        let opens = self.quotes && matches!(before(bytes, start), b' ' | b'\n' | b':' | b'=');
        let double = quote == b'"';
        // A cell of a table writes a quote twice.
        let twice = double && at(bytes, start + 1) == quote && at(bytes, start + 2).is_ascii_alphanumeric();
        let width = 1 + usize::from(twice);
        if !opens || self.depth >= DEPTH {
            return None;
        }
        let code = starts_with_code(self.text, start + width);
        let mut word = start;
        while before(bytes, word).is_ascii_whitespace() || before(bytes, word) == b':' {
            word -= 1;
        }
        let announced =
            ends_with(bytes, word, "with") || ends_with(bytes, word, "address") || ends_with(bytes, word, "error");
        if !(code || double && announced) {
            return None;
        }
        let rest = bytes.get(start + width..self.end)?;
        let close = if double { memchr::memchr(quote, rest) } else { memchr::memrchr(quote, rest) };
        let Some(close) = close.map(|offset| start + width + offset) else {
            self.quotes = false;
            if !code {
                return None;
            }
            self.reply
                .inner
                .get_or_insert_with(|| Box::new(parse_nested(self.text, start + width..self.end, self.depth + 1)));
            return self.skip(start, self.end);
        };
        if code {
            if self.reply.inner.is_none() {
                self.reply.inner = Some(Box::new(parse_nested(self.text, start + width..close, self.depth + 1)));
            }
            return self.skip(start, close + width);
        }
        add_reason(self.text, &mut self.reply, start + width..close, self.depth);
        Some(close + width)
    }

    /// The code that each line of a multi-line reply repeats.
    fn repeated_code(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let code = self.reply.code.as_ref()?.value;
        let (_, end) = reply_code_at(bytes, start).filter(|(value, _)| *value == code)?;
        if !may_start(bytes, start) {
            return None;
        }
        let separator = at(bytes, end);
        let at_line_start = skip_back(bytes, start) == b'\n';
        let next = after_separator(bytes, end, self.end);
        let status = status_at(bytes, next)
            .filter(|(value, _)| self.reply.status.as_ref().is_none_or(|known| known.value == *value));
        match (separator, status) {
            (_, Some((value, after))) => {
                self.reply.status.get_or_insert(Found { value, place: next..after });
                self.skip(start, after)
            }
            (b'-', None) if at_line_start => self.skip(start, end + 1),
            (b' ', None) if at_line_start => self.skip(start, end),
            _ => None,
        }
    }
}

fn skip_back(bytes: &[u8], mut position: usize) -> u8 {
    while matches!(before(bytes, position), b' ' | b'\t') {
        position -= 1;
    }
    before(bytes, position)
}

/// The reply code as most would write it for a status: used to judge which of two is the verdict.
pub(super) fn class_of(code: Option<&Found<ReplyCode>>, status: Option<&Found<StatusCode>>) -> Option<u8> {
    code.map(|code| code.value.class()).or(status.map(|status| status.value.class))
}
