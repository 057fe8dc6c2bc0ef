//! What mail clients, browsers and ticket systems leave in a text, and how it is told from the text.

use super::text::{at, before, is_host_byte};

/// The length of `> > ` or `| ` at the start of a line.
pub(super) fn quote_length(bytes: &[u8], start: usize) -> usize {
    if !matches!(at(bytes, start), b' ' | b'>' | b'|') {
        return 0;
    }
    let mut position = start;
    let mut marks = 0;
    let mut end = start;
    let mut bars = false;
    loop {
        while at(bytes, position) == b' ' && position < end + 2 {
            position += 1;
        }
        let bar = at(bytes, position) == b'|';
        if !(at(bytes, position) == b'>' || bar && (bars || bar_quotes(bytes, start, position))) || marks == 32 {
            break;
        }
        bars |= bar;
        marks += 1;
        position += 1;
        end = position;
    }
    if marks == 0 {
        return 0;
    }
    match at(bytes, end) {
        b' ' => end + 1 - start,
        b'\n' | b'\r' | 0 => end - start,
        // `>text` is quoted only when its neighbour is; a lone `>` may close a bracket.
        _ if marks > 1 || neighbour(bytes, start, end, b'>') => end - start,
        _ => 0,
    }
}

/// Whether a `|` quotes its line: a neighbour starts as the line does, and it is no row of a table.
fn bar_quotes(bytes: &[u8], start: usize, bar: usize) -> bool {
    let line = bytes.get(bar..near_end(bytes, bar)).unwrap_or(&[]).trim_ascii();
    let row = line.ends_with(b"|") && line.iter().any(|b| !matches!(b, b'|' | b' ' | b'>'));
    !row && matches!(at(bytes, bar + 1), b' ' | b'|' | b'>' | b'\n' | b'\r' | 0)
        && neighbour(bytes, start, bar, at(bytes, start))
}

/// Whether the line below or above starts with a mark.
fn neighbour(bytes: &[u8], start: usize, end: usize, mark: u8) -> bool {
    let next = near_end(bytes, end);
    let windows = usize::from(bytes.get(next..next + 2) == Some(b"\r\n"));
    let below = at(bytes, next + 1 + windows) == mark;
    below
        || start
            .checked_sub(1)
            .is_some_and(|above| near_start(bytes, above).is_some_and(|line| at(bytes, line) == mark))
}

/// Where a text goes on whose word was cut in two by the line break at a line feed: in a status code
/// after its dot, in an address after its `@` or within its angle brackets. The line below starts at `line`, behind
/// what quotes it.
pub(super) fn word_break(bytes: &[u8], feed: usize, line: usize) -> Option<usize> {
    let end = feed - usize::from(before(bytes, feed) == b'\r');
    let last = before(bytes, end);
    let mut next = line;
    while matches!(at(bytes, next), b' ' | b'\t') && next < line + 8 {
        next += 1;
    }
    let digits = |from: usize| (from..from + 4).take_while(|p| at(bytes, *p).is_ascii_digit()).count();
    match last {
        b'.' if at(bytes, next).is_ascii_digit() => {
            // `5.1.` and `10`, or `5.` and `1.10`.
            let count = digits(next);
            let before_dot = |dot: usize| (1..=3).take_while(|n| before(bytes, dot + 1 - n).is_ascii_digit()).count();
            let inner = before_dot(end - 1);
            let outer = (end - 1).checked_sub(inner + 1).filter(|dot| at(bytes, *dot) == b'.');
            let class = outer.unwrap_or(end - 1);
            let more = at(bytes, next + count) == b'.' && digits(next + count + 1) > 0;
            let whole = matches!(before(bytes, class), b'2' | b'4' | b'5')
                && !before(bytes, class - 1).is_ascii_alphanumeric()
                && !matches!(before(bytes, class - 1), b'.' | b',')
                && (1..=3).contains(&count);
            let parts = if outer.is_some() { !more } else { more };
            (whole && inner > 0 && parts).then_some(next)
        }
        b'@' if before(bytes, end - 1).is_ascii_alphanumeric() => {
            let word = bytes.get(next..bytes.len().min(next + 64))?;
            let length = word.iter().take_while(|b| is_host_byte(**b)).count();
            let host = word.get(..length)?.trim_ascii_end();
            (host.iter().skip(1).any(|b| *b == b'.') && !host.starts_with(b".")).then_some(next)
        }
        _ if in_address(last) && in_address(at(bytes, next)) => {
            // `<user@exa` and `mple.com>`
            let after = bytes.get(next..bytes.len().min(next + 128))?;
            let close = after.iter().position(|b| !in_address(*b)).filter(|p| after.get(*p) == Some(&b'>'))?;
            let head = bytes.get(end.saturating_sub(128)..end)?;
            let open = head.iter().rposition(|b| !in_address(*b)).filter(|p| head.get(*p) == Some(&b'<'))?;
            let signs = |part: Option<&[u8]>| part.unwrap_or(&[]).iter().filter(|b| **b == b'@').count();
            (signs(head.get(open..)) + signs(after.get(..close)) == 1).then_some(next)
        }
        _ => None,
    }
}

fn in_address(b: u8) -> bool {
    is_host_byte(b) || matches!(b, b'@' | b'+' | b'=')
}

/// Whether a text shows that quoted-printable was not decoded: `=3D`, a space that ends a line, or a
/// character of UTF-8.
pub(super) fn is_quoted_printable(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'=', bytes).any(|sign| {
        matches!(
            [1, 2, 3, 4].map(|offset| at(bytes, sign + offset)),
            [b'3', b'D' | b'd', ..]
                | [b'2', b'0', b'\n' | b'\r', _]
                | [b'C'..=b'E', b'0'..=b'9' | b'A'..=b'F', b'=', b'8' | b'9' | b'A' | b'B']
        )
    })
}

/// Whether a line break stands in the middle of a word, because a client dropped the `=` of a soft
/// line break but not the break: then several lines are filled to the same last column, where a
/// text that was wrapped between words has a ragged edge.
pub(super) fn is_column_break(bytes: &[u8], feed: usize) -> bool {
    const EDGES: std::ops::RangeInclusive<usize> = 64..=80;
    let content_end = |feed: usize| feed - usize::from(before(bytes, feed) == b'\r');
    let in_word = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'=' | b'[');
    let end = content_end(feed);
    if !in_word(before(bytes, end)) || !in_word(at(bytes, feed + 1)) {
        return false;
    }
    let length_before = |feed: usize| {
        let end = content_end(feed);
        let low = end.saturating_sub(EDGES.end() + 1);
        let start = bytes.get(low..end).and_then(|line| memchr::memrchr(b'\n', line));
        match start {
            Some(offset) => Some(end - (low + offset + 1)),
            None => (low == 0).then_some(end),
        }
    };
    let Some(length) = length_before(feed).filter(|length| EDGES.contains(length)) else {
        return false;
    };
    // Where soft line breaks stand, three lines tell; elsewhere it takes four.
    let wanted = if (73..=76).contains(&length) { 3 } else { 4 };
    let mut filled = 1;
    let mut above = feed;
    while filled < wanted && content_end(above) > length {
        above = content_end(above) - length - 1;
        if length_before(above) != Some(length) {
            break;
        }
        filled += 1;
    }
    let mut below = feed + 1;
    while filled < wanted {
        let window = bytes.get(below..bytes.len().min(below + length + 2)).unwrap_or(&[]);
        let Some(next) = memchr::memchr(b'\n', window).map(|offset| below + offset) else {
            break;
        };
        if content_end(next) != below + length {
            break;
        }
        filled += 1;
        below = next + 1;
    }
    filled >= wanted
}

/// The line feed after a position; a quoted line is not long.
fn near_end(bytes: &[u8], position: usize) -> usize {
    let window = bytes.get(position..bytes.len().min(position + 1000)).unwrap_or(&[]);
    memchr::memchr2(b'\n', b'\r', window).map_or(bytes.len(), |offset| position + offset)
}

/// The start of the line before a position, unless it is far away.
fn near_start(bytes: &[u8], position: usize) -> Option<usize> {
    let low = position.saturating_sub(1000);
    match memchr::memrchr(b'\n', bytes.get(low..position)?) {
        Some(offset) => Some(low + offset + 1),
        None => (low == 0).then_some(0),
    }
}

/// The names of the characters from U+00A0 to U+00FF in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml";

/// The plain character that an entity stands for, and its length. What was escaped twice,
/// `&amp;lt;`, is decoded twice.
pub(super) fn entity(bytes: &[u8], start: usize) -> Option<(char, usize)> {
    let (value, length) = character(bytes, start)?;
    if value == '&'
        && let Some((inner, more)) = character(bytes, start + length - 1)
    {
        return Some((plain(inner).unwrap_or(inner), length + more - 1));
    }
    Some((plain(value).unwrap_or(value), length))
}

/// The character that an entity stands for, and its length.
pub(super) fn character(bytes: &[u8], start: usize) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 23] = [
        ("nbsp", '\u{A0}'),
        ("lt", '<'),
        ("gt", '>'),
        ("amp", '&'),
        ("quot", '"'),
        ("apos", '\''),
        ("rsquo", '\u{2019}'),
        ("lsquo", '\u{2018}'),
        ("ldquo", '\u{201C}'),
        ("rdquo", '\u{201D}'),
        ("emsp", '\u{2003}'),
        ("ensp", '\u{2002}'),
        ("thinsp", '\u{2009}'),
        ("ndash", '\u{2013}'),
        ("mdash", '\u{2014}'),
        ("hellip", '\u{2026}'),
        ("bull", '\u{2022}'),
        ("rarr", '\u{2192}'),
        ("euro", '\u{20AC}'),
        ("zwnj", '\u{200C}'),
        ("zwj", '\u{200D}'),
        ("lrm", '\u{200E}'),
        ("rlm", '\u{200F}'),
    ];
    let window = bytes.get(start + 1..(start + 12).min(bytes.len()))?;
    let length = memchr::memchr(b';', window)?;
    let name = std::str::from_utf8(window.get(..length)?).ok()?;
    let number = match name.strip_prefix('#') {
        None => match NAMED.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, value)) => return Some((*value, length + 2)),
            None => 0xA0 + LATIN.split(' ').position(|known| known == name)? as u32,
        },
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => digits.parse().ok()?,
        },
    };
    Some((char::from_u32(number)?, length + 2))
}

/// The plain character for one that only looks different; NUL for one that is not seen at all.
pub(super) fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{2032}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '\u{2033}' => '"',
        '\u{2010}' | '\u{2011}' | '\u{2012}' => '-',
        '\u{2028}' | '\u{2029}' => '\n',
        '\u{2024}' => '.',
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => '\0',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0)?,
        _ => return None,
    })
}
