//! The text as the readers see it, and the way back to the bytes that were pasted.
//!
//! A paste passes through mail clients, browsers and ticket systems. What they leave behind
//! (entities, quoted-printable remains, quote marks, typographic quotes, invisible characters) is
//! undone here once, so that no reader has to know of it.

use std::borrow::Cow;
use std::ops::Range;

use super::remains::{entity, is_column_break, is_quoted_printable, plain, quote_length, word_break};
use super::text::{at, before};

/// Normalised text and a monotone map back to the original.
pub(super) struct Source<'a> {
    text: Cow<'a, str>,
    original: usize,
    /// In order; each piece reaches to the next. Empty when the text needed nothing.
    pieces: Vec<Piece>,
}

struct Piece {
    /// Where the piece starts in the normalised text.
    here: u32,
    /// Where it starts in the original.
    there: u32,
    /// Whether it is the same bytes in both.
    same: bool,
}

impl Piece {
    fn new(here: usize, there: usize, same: bool) -> Self {
        Piece { here: here as u32, there: there as u32, same }
    }

    fn here(&self) -> usize {
        self.here as usize
    }

    fn there(&self) -> usize {
        self.there as usize
    }
}

impl<'a> Source<'a> {
    /// Normalises a text. Borrows it when there is nothing to do.
    pub(super) fn new(original: &'a str) -> Self {
        // The map counts in 32 bits; nobody pastes more.
        let fits = u32::try_from(original.len()).is_ok_and(|length| length < u32::MAX / 2);
        if fits && needs_change(original.as_bytes()) {
            return Normaliser::new(original).run();
        }
        Source { text: Cow::Borrowed(original), original: original.len(), pieces: Vec::new() }
    }

    /// The normalised text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original that a place of the normalised text came from.
    pub(super) fn place(&self, place: Range<usize>) -> Range<usize> {
        if self.pieces.is_empty() {
            return place;
        }
        let start = match self.piece_at(place.start) {
            Some((piece, _)) if piece.same => piece.there() + (place.start - piece.here()),
            Some((piece, _)) => piece.there(),
            None => 0,
        };
        let Some(last) = place.end.checked_sub(1).filter(|_| place.end > place.start) else {
            return start..start;
        };
        let end = match self.piece_at(last) {
            Some((piece, _)) if piece.same => piece.there() + (place.end - piece.here()),
            Some((_, next)) => next,
            None => start,
        };
        start..end.max(start).min(self.original)
    }

    /// The place of the normalised text that a place of the original became.
    pub(super) fn normalised(&self, place: Range<usize>) -> Range<usize> {
        if self.pieces.is_empty() {
            return place;
        }
        self.normalised_at(place.start)..self.normalised_at(place.end)
    }

    fn normalised_at(&self, there: usize) -> usize {
        let next = self.pieces.partition_point(|piece| piece.there() <= there);
        let limit = self.pieces.get(next).map_or(self.text.len(), |following| following.here());
        match next.checked_sub(1).and_then(|index| self.pieces.get(index)) {
            Some(piece) if piece.same => (piece.here() + (there - piece.there())).min(limit),
            Some(piece) if piece.there() == there => piece.here(),
            Some(_) => limit,
            None => 0,
        }
    }

    fn piece_at(&self, here: usize) -> Option<(&Piece, usize)> {
        let next = self.pieces.partition_point(|piece| piece.here() <= here);
        let piece = self.pieces.get(next.checked_sub(1)?)?;
        let end = self.pieces.get(next).map_or(self.original, |following| following.there());
        Some((piece, end))
    }
}

/// Bytes at which something may have to change; all others are copied in runs.
const WATCHED: [bool; 256] = {
    let mut table = [false; 256];
    table[b'\r' as usize] = true;
    table[b'\n' as usize] = true;
    table[b'&' as usize] = true;
    table[b'=' as usize] = true;
    table[0xC2] = true;
    table[0xE2] = true;
    table[0xE3] = true;
    table[0xEF] = true;
    table
};

/// The next watched byte at or after a position, or the end.
fn next_watched(bytes: &[u8], position: usize) -> usize {
    let rest = bytes.get(position..).unwrap_or(&[]);
    let offset = rest.iter().position(|byte| WATCHED[usize::from(*byte)]);
    offset.map_or(bytes.len(), |offset| position + offset)
}

fn needs_change(bytes: &[u8]) -> bool {
    if quote_length(bytes, 0) > 0 {
        return true;
    }
    let mut position = next_watched(bytes, 0);
    while position < bytes.len() {
        let changes = match at(bytes, position) {
            b'\n' => {
                quote_length(bytes, position + 1) > 0
                    || is_column_break(bytes, position)
                    || word_break(bytes, position, position + 1).is_some()
            }
            b'=' => matches!(
                at(bytes, position + 1),
                b'\r' | b'\n' | b'2' | b'3' | b'8'..=b'9' | b'A'..=b'F' | b'a'..=b'f'
            ),
            b'&' => entity(bytes, position).is_some(),
            _ => true,
        };
        if changes {
            return true;
        }
        position = next_watched(bytes, position + 1);
    }
    false
}

struct Normaliser<'a> {
    original: &'a str,
    bytes: &'a [u8],
    text: String,
    pieces: Vec<Piece>,
    /// Everything before is written.
    done: usize,
    /// The text shows that quoted-printable was not decoded.
    quoted_printable: bool,
}

impl<'a> Normaliser<'a> {
    fn new(original: &'a str) -> Self {
        let bytes = original.as_bytes();
        let quoted_printable = is_quoted_printable(bytes);
        Normaliser {
            original,
            bytes,
            text: String::with_capacity(original.len()),
            // Two for each line of a mail.
            pieces: Vec::with_capacity((original.len() / 20).min(4096)),
            done: 0,
            quoted_printable,
        }
    }

    fn run(mut self) -> Source<'a> {
        let mut position = quote_length(self.bytes, 0);
        self.replace(0, position, "");
        position = next_watched(self.bytes, position);
        while position < self.bytes.len() {
            position = self.change(position, at(self.bytes, position));
            position = next_watched(self.bytes, position);
        }
        self.copy(self.bytes.len());
        Source { text: Cow::Owned(self.text), original: self.bytes.len(), pieces: self.pieces }
    }

    /// Looks at one watched byte and returns where to go on.
    fn change(&mut self, position: usize, byte: u8) -> usize {
        match byte {
            b'\r' => {
                let feed = usize::from(at(self.bytes, position + 1) == b'\n');
                self.line_break(position, position + 1 + feed)
            }
            b'\n' => self.line_break(position, position + 1),
            b'=' => self.equals_sign(position),
            b'&' => match entity(self.bytes, position) {
                Some((value, length)) => self.replace_char(position, position + length, value),
                None => position + 1,
            },
            _ => {
                let Some(c) = self.original.get(position..).and_then(|rest| rest.chars().next()) else {
                    return position + 1;
                };
                let end = position + c.len_utf8();
                let between_digits =
                    || before(self.bytes, position).is_ascii_digit() && at(self.bytes, end).is_ascii_digit();
                match plain(c) {
                    Some(value) => self.replace_char(position, end, value),
                    None if c == '\u{3002}' && between_digits() => self.replace_char(position, end, '.'),
                    None => end,
                }
            }
        }
    }

    fn line_break(&mut self, position: usize, end: usize) -> usize {
        let rest = end + quote_length(self.bytes, end);
        if let Some(rest) = word_break(self.bytes, end - 1, rest) {
            self.replace(position, rest, "");
            return rest;
        }
        if is_column_break(self.bytes, end - 1) {
            self.replace(position, rest, "");
            return rest;
        }
        if rest != position + 1 || at(self.bytes, position) != b'\n' {
            self.replace(position, rest, "\n");
        }
        rest
    }

    fn equals_sign(&mut self, position: usize) -> usize {
        let next = [at(self.bytes, position + 1), at(self.bytes, position + 2)];
        let feed = match next {
            [b'\n', _] => 2,
            [b'\r', b'\n'] => 3,
            [b'\r', _] => 2,
            [b'3', b'D' | b'd'] => {
                self.replace(position, position + 3, "=");
                return position + 3;
            }
            [b'2', b'0'] if self.quoted_printable && matches!(at(self.bytes, position + 3), b'\n' | b'\r') => {
                self.replace(position, position + 3, " ");
                return position + 3;
            }
            [b'8'..=b'9' | b'A'..=b'F' | b'a'..=b'f', _] => return self.encoded_char(position),
            _ => return position + 1,
        };
        let line =
            self.bytes.get(..position).and_then(|head| memchr::memrchr2(b'\n', b'\r', head)).map_or(0, |p| p + 1);
        let long_enough = if self.quoted_printable { 20 } else { 50 };
        if before(self.bytes, position) == b'=' || position - line < long_enough || position - line > 80 {
            return position + 1;
        }
        let rest = position + feed + quote_length(self.bytes, position + feed);
        self.replace(position, rest, "");
        rest
    }

    /// `=E2=80=99`, one character of UTF-8, which a soft line break may cut; only in a text that is
    /// quoted-printable elsewhere too.
    fn encoded_char(&mut self, position: usize) -> usize {
        let mut decoded = [0u8; 4];
        let mut length = 0;
        let mut next = position;
        while self.quoted_printable && length < 4 {
            let feed = next + 1 + usize::from(at(self.bytes, next + 1) == b'\r');
            if length > 0 && at(self.bytes, next) == b'=' && at(self.bytes, feed) == b'\n' {
                next = feed + 1 + quote_length(self.bytes, feed + 1);
            }
            let hex = self.original.get(next..next + 3).and_then(|code| code.strip_prefix('='));
            let Some(value) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) else {
                break;
            };
            decoded[length] = value;
            length += 1;
            next += 3;
            let whole = std::str::from_utf8(decoded.get(..length).unwrap_or(&[]));
            if let Some(c) = whole.ok().and_then(|text| text.chars().next()) {
                return self.replace_char(position, next, plain(c).unwrap_or(c));
            }
        }
        position + 1
    }

    fn replace_char(&mut self, start: usize, end: usize, value: char) -> usize {
        if value == '\0' {
            self.replace(start, end, "");
        } else {
            self.replace(start, end, value.encode_utf8(&mut [0; 4]));
        }
        end
    }

    fn replace(&mut self, start: usize, end: usize, value: &str) {
        if start == end {
            return;
        }
        self.copy(start);
        self.pieces.push(Piece::new(self.text.len(), start, false));
        self.text.push_str(value);
        self.done = end;
    }

    fn copy(&mut self, end: usize) {
        if let Some(run) = self.original.get(self.done..end).filter(|run| !run.is_empty()) {
            self.pieces.push(Piece::new(self.text.len(), self.done, true));
            self.text.push_str(run);
            self.done = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> String {
        Source::new(text).text().to_owned()
    }

    #[test]
    fn leaves_plain_text_alone() {
        let source = Source::new("450 4.4.316 Connection refused [Message=Socket error]\n");
        assert!(matches!(source.text, Cow::Borrowed(_)));
        assert_eq!(source.place(4..11), 4..11);
    }

    #[test]
    fn undoes_what_clients_left_behind() {
        assert_eq!(normal("a\r\nb\rc"), "a\nb\nc");
        assert_eq!(normal("&lt;a&gt; -&gt; &#39;b&#x27;&nbsp;c &unknown; &"), "<a> -> 'b' c &unknown; &");
        assert_eq!(normal("\u{2018}550\u{2019}\u{A0}5\u{200B}.1.1"), "'550' 5.1.1");
        assert_eq!(normal("４．４．３１６"), "4.4.316");
        assert_eq!(normal("4。4。316。"), "4.4.316。");
        assert_eq!(normal("> 550 5.1.1\n> > no\n>\nx > y"), "550 5.1.1\nno\n\nx > y");
        assert_eq!(normal(">a\n>b"), "a\nb");
        assert_eq!(normal(">a\r\n>b"), "a\nb");
        assert_eq!(normal("[Message=3DInfo] =\nx"), "[Message=Info] =\nx");
    }

    #[test]
    fn joins_soft_line_breaks() {
        let text = "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipien=\nt not found'";
        assert!(normal(text).ends_with("Recipient not found'"));
        assert!(normal(&text.replace('\n', "\r\n")).ends_with("Recipient not found'"));
        assert_eq!(normal("signature==\nnext =\nline"), "signature==\nnext =\nline");
    }

    #[test]
    fn joins_words_that_a_column_cut() {
        let text = "Remote Server returned '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 \
            <somebody.with.a.long.name@mail.example.com>: Recipient address rejected: User unknown in virtual mailbox table'";
        let cut: Vec<&str> = text.as_bytes().chunks(75).map(|line| std::str::from_utf8(line).unwrap()).collect();
        assert_eq!(cut.len(), 3);
        let padded = format!("{}\n{}", "x".repeat(75), cut.join("\n"));
        assert!(normal(&padded).ends_with(text), "{}", normal(&padded));
        assert_eq!(normal(&padded.replace('\n', "\r\n")), normal(&padded));
        let ragged = "The quick brown fox\njumps over the lazy dog, and it does so\nwith ease";
        assert_eq!(normal(ragged), ragged);
    }

    #[test]
    fn leads_back_to_the_original() {
        let original = "&lt;x&gt;\r\n\u{200B}４.4 é &#39;q&#39;";
        let source = Source::new(original);
        let text = source.text().to_owned();
        assert_eq!(text, "<x>\n4.4 é 'q'");
        let at = |word: &str| {
            let start = text.find(word).unwrap();
            &original[source.place(start..start + word.len())]
        };
        assert_eq!(at("4.4"), "４.4");
        assert_eq!(at("'q'"), "&#39;q&#39;");
        assert_eq!(at("x"), "x");
        assert_eq!(at("é"), "é");
    }
}
