//! The phrases by which reports are known, indexed so that a line costs a look-up and no search.

use std::sync::OnceLock;

use super::text::{at, before};
use crate::knowledge::{is_installed, markers};

pub(crate) use crate::knowledge::Marker;

/// The slots of a table; a power of two.
const SLOTS: usize = 1024;
/// How many bytes a key has.
const KEY: usize = 8;
/// How many of them tell the slot.
const SLOT_KEY: u64 = 0xFFFF_FFFF;

/// Phrases by how they begin and by how they end.
struct Index {
    by_head: Table,
    by_tail: Table,
}

/// Phrases in lists, one for each slot.
#[derive(Default)]
struct Table {
    /// One more than the row of the first phrase of each slot.
    first: Vec<u16>,
    rows: Vec<Row>,
}

struct Row {
    key: u64,
    /// The bits of the key that a text must have too.
    mask: u64,
    marker: &'static Marker,
    /// The phrase without the punctuation after it.
    words: &'static [u8],
    /// One more than the row of the next phrase of the slot.
    next: u16,
}

impl Table {
    fn add(&mut self, marker: &'static Marker, tail: bool) {
        let words = marker.phrase.trim_end_matches([':', ' ']).as_bytes();
        let (key, length) = key(words, tail);
        self.first.resize(SLOTS, 0);
        let mask = if length < KEY { SLOT_KEY | ((1 << (8 * length)) - 1) } else { u64::MAX };
        if let Some(first) = self.first.get_mut(slot(key)) {
            self.rows.push(Row { key, mask, marker, words, next: *first });
            *first = self.rows.len() as u16;
        }
    }

    /// The phrases that may stand where a text has a key.
    fn candidates(&self, (key, _): (u64, usize)) -> impl Iterator<Item = &Row> {
        let row = |number: u16| self.rows.get(usize::from(number).checked_sub(1)?);
        let first = self.first.get(slot(key)).and_then(|first| row(*first));
        let rows = std::iter::successors(first, move |known| row(known.next));
        rows.filter(move |known| (known.key ^ key) & known.mask == 0)
    }
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    static NOTHING: Index = Index {
        by_head: Table { first: Vec::new(), rows: Vec::new() },
        by_tail: Table { first: Vec::new(), rows: Vec::new() },
    };
    if !is_installed() {
        return &NOTHING;
    }
    INDEX.get_or_init(|| {
        let mut index = Index { by_head: Table::default(), by_tail: Table::default() };
        // The last comes first in its list.
        for marker in markers().iter().rev() {
            index.by_head.add(marker, false);
            index.by_tail.add(marker, true);
        }
        index
    })
}

fn slot(key: u64) -> usize {
    // The bytes of a key are like each other in their high bits.
    let hash = ((key & SLOT_KEY) as u32).wrapping_mul(0x9E37_79B1) >> 16;
    hash as usize & (SLOTS - 1)
}

/// The first bytes as a number, or the last ones, whatever their case, and how many they are. White space is alike:
/// where a line broke says nothing. They end before a number's place.
fn key(bytes: &[u8], tail: bool) -> (u64, usize) {
    let (mut key, mut length, mut last) = (0, 0, 0);
    for position in 0..bytes.len() {
        let byte = at(bytes, if tail { bytes.len() - 1 - position } else { position });
        let byte = if byte.is_ascii_whitespace() { b' ' } else { byte.to_ascii_lowercase() };
        if byte == b' ' && last == b' ' {
            continue;
        }
        if byte == b'#' || length == KEY {
            break;
        }
        last = byte;
        key |= u64::from(byte) << (8 * length);
        length += 1;
    }
    (key, length)
}

/// Where a phrase that starts at a position ends. A space of the phrase is any white space but a blank line,
/// `#` any number.
fn matches(bytes: &[u8], start: usize, words: &[u8]) -> Option<usize> {
    let mut position = start;
    for byte in words {
        let here = at(bytes, position);
        if !matches!(byte, b' ' | b'#') {
            if here != *byte && !here.eq_ignore_ascii_case(byte) {
                return None;
            }
            position += 1;
            continue;
        }
        let gap = position;
        let mut feeds = 0;
        while if *byte == b' ' {
            at(bytes, position).is_ascii_whitespace()
        } else {
            at(bytes, position).is_ascii_digit()
        } {
            feeds += usize::from(at(bytes, position) == b'\n');
            position += 1;
        }
        if position == gap || feeds > 1 {
            return None;
        }
    }
    Some(position)
}

/// The marker that ends at the end of a text, and where it starts. The longest wins.
pub(super) fn ending_at(head: &str) -> Option<(&'static Marker, usize)> {
    let bytes = head.as_bytes();
    let mut best: Option<(&'static Marker, usize)> = None;
    for Row { marker, words, .. } in index().by_tail.candidates(key(bytes, true)) {
        let Some(start) = bytes.len().checked_sub(words.len()) else { continue };
        // A phrase starts a word.
        let inside = before(bytes, start).is_ascii_alphanumeric() && at(words, 0).is_ascii_alphanumeric();
        let longer = best.is_none_or(|(_, known)| start < known);
        if longer && !inside && matches(bytes, start, words).is_some() {
            best = Some((marker, start));
        }
    }
    best
}

/// The marker that a text starts with, and its length. The longest wins.
pub(super) fn starting(text: &str) -> Option<(&'static Marker, usize)> {
    let bytes = text.as_bytes();
    let mut best: Option<(&'static Marker, usize)> = None;
    for Row { marker, words, .. } in index().by_head.candidates(key(bytes, false)) {
        let Some(end) = matches(bytes, 0, words) else { continue };
        let whole = !at(bytes, end).is_ascii_alphanumeric() || !before(bytes, end).is_ascii_alphanumeric();
        if whole && best.is_none_or(|(_, known)| end > known) {
            best = Some((marker, end));
        }
    }
    best
}
