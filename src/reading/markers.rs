//! The phrases by which reports are known, indexed so that a line costs a look-up and no search.

use std::sync::OnceLock;

use super::text::{at, before};
use crate::knowledge::{is_installed, markers};

pub(crate) use crate::knowledge::Marker;

/// The slots of a table; a power of two.
const SLOTS: usize = 1024;
/// How many bytes of a phrase its hash is of: as many as it has, of these.
const LENGTHS: [usize; 3] = [4, 8, 16];

/// Phrases by how they begin and by how they end.
struct Index {
    by_head: Table,
    by_tail: Table,
}

/// Phrases in lists, one for each slot.
struct Table {
    /// One more than the row of the first phrase of each slot.
    first: Vec<u16>,
    rows: Vec<Row>,
    tail: bool,
}

struct Row {
    hash: u32,
    marker: &'static Marker,
    /// The phrase without the punctuation after it.
    words: &'static [u8],
    /// One more than the row of the next phrase of the slot.
    next: u16,
}

impl Table {
    const fn new(tail: bool) -> Self {
        Table { first: Vec::new(), rows: Vec::new(), tail }
    }

    fn add(&mut self, marker: &'static Marker) {
        let words = marker.phrase.trim_end_matches([':', ' ']).as_bytes();
        self.first.resize(SLOTS, 0);
        let hash = hashes(words, self.tail).into_iter().rfind(|hash| *hash != 0).unwrap_or(0);
        if let Some(first) = self.first.get_mut(slot(hash)) {
            self.rows.push(Row { hash, marker, words, next: *first });
            *first = self.rows.len() as u16;
        }
    }

    /// Shows the phrases that a text may start with, or end with.
    fn candidates(&self, bytes: &[u8], show: &mut dyn FnMut(&Row)) {
        for hash in hashes(bytes, self.tail) {
            let mut next = self.first.get(slot(hash)).copied().unwrap_or(0);
            while let Some(row) = usize::from(next).checked_sub(1).and_then(|row| self.rows.get(row)) {
                if row.hash == hash {
                    show(row);
                }
                next = row.next;
            }
        }
    }
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    static NOTHING: Index = Index { by_head: Table::new(false), by_tail: Table::new(true) };
    if !is_installed() {
        return &NOTHING;
    }
    INDEX.get_or_init(|| {
        let mut index = Index { by_head: Table::new(false), by_tail: Table::new(true) };
        // The last comes first in its list.
        for marker in markers().iter().rev() {
            index.by_head.add(marker);
            index.by_tail.add(marker);
        }
        index
    })
}

fn slot(hash: u32) -> usize {
    (hash >> 16) as usize & (SLOTS - 1)
}

/// The hashes of the first bytes, or the last ones, whatever their case; 0 where there are not so many. White space is
/// alike: where a line broke says nothing. They end before a number's place.
fn hashes(bytes: &[u8], tail: bool) -> [u32; LENGTHS.len()] {
    let mut hashes = [0; LENGTHS.len()];
    let (mut hash, mut length, mut known, mut last) = (0u32, 0, 0, 0);
    for position in 0..bytes.len() {
        let byte = at(bytes, if tail { bytes.len() - 1 - position } else { position });
        let byte = if byte.is_ascii_whitespace() { b' ' } else { byte.to_ascii_lowercase() };
        if byte == b' ' && last == b' ' {
            continue;
        }
        if byte == b'#' {
            break;
        }
        last = byte;
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        length += 1;
        if let Some(place) = hashes.get_mut(known).filter(|_| LENGTHS.get(known) == Some(&length)) {
            *place = hash;
            known += 1;
            if known == LENGTHS.len() {
                break;
            }
        }
    }
    hashes
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
    index().by_tail.candidates(bytes, &mut |Row { marker, words, .. }| {
        let Some(start) = bytes.len().checked_sub(words.len()) else { return };
        // A phrase starts a word.
        let inside = before(bytes, start).is_ascii_alphanumeric() && at(words, 0).is_ascii_alphanumeric();
        let longer = best.is_none_or(|(_, known)| start < known);
        if longer && !inside && matches(bytes, start, words).is_some() {
            best = Some((marker, start));
        }
    });
    best
}

/// The marker that a text starts with, and its length. The longest wins.
pub(super) fn starting(text: &str) -> Option<(&'static Marker, usize)> {
    let bytes = text.as_bytes();
    let mut best: Option<(&'static Marker, usize)> = None;
    index().by_head.candidates(bytes, &mut |Row { marker, words, .. }| {
        let Some(end) = matches(bytes, 0, words) else { return };
        let whole = !at(bytes, end).is_ascii_alphanumeric() || !before(bytes, end).is_ascii_alphanumeric();
        if whole && best.is_none_or(|(_, known)| end > known) {
            best = Some((marker, end));
        }
    });
    best
}
