//! The phrases by which reports are known, indexed so that a line costs a look-up and no search.

use std::sync::OnceLock;

use super::text::{at, before};
use crate::knowledge::{is_installed, markers};

pub(crate) use crate::knowledge::Marker;

/// The slots of an index; a power of two.
const SLOTS: usize = 1024;
/// How many bytes tell the slot.
const KEY: usize = 4;

/// Phrases by how they begin and by how they end.
struct Index {
    by_head: Vec<Vec<&'static Marker>>,
    by_tail: Vec<Vec<&'static Marker>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    static NOTHING: Index = Index { by_head: Vec::new(), by_tail: Vec::new() };
    if !is_installed() {
        return &NOTHING;
    }
    INDEX.get_or_init(|| {
        let empty = || (0..SLOTS).map(|_| Vec::new()).collect();
        let mut index = Index { by_head: empty(), by_tail: empty() };
        for marker in markers() {
            let words = bare(marker.phrase).as_bytes();
            let slots = [(&mut index.by_head, slot(words, 0)), (&mut index.by_tail, tail_slot(words, words.len()))];
            for (table, slot) in slots {
                if let Some(slot) = table.get_mut(slot) {
                    slot.push(marker);
                }
            }
        }
        index
    })
}

fn slot(bytes: &[u8], start: usize) -> usize {
    (0..KEY).fold(0usize, |hash, offset| step(hash, at(bytes, start + offset)))
}

fn tail_slot(bytes: &[u8], end: usize) -> usize {
    (0..KEY).fold(0usize, |hash, offset| step(hash, at(bytes, end.wrapping_sub(KEY - offset))))
}

/// White space is alike: where a line broke says nothing.
fn step(hash: usize, byte: u8) -> usize {
    let byte = if byte.is_ascii_whitespace() { b' ' } else { byte.to_ascii_lowercase() };
    (hash.wrapping_mul(33) ^ usize::from(byte)) & (SLOTS - 1)
}

/// A phrase without the punctuation after it.
fn bare(phrase: &str) -> &str {
    phrase.trim_end_matches([':', ' '])
}

/// Where a phrase that starts at a position ends. A space of the phrase is any white space but a blank line,
/// `#` any number.
fn matches(bytes: &[u8], start: usize, words: &[u8]) -> Option<usize> {
    let mut position = start;
    for byte in words {
        if *byte == b' ' {
            let gap = position;
            let mut feeds = 0;
            while at(bytes, position).is_ascii_whitespace() {
                feeds += usize::from(at(bytes, position) == b'\n');
                position += 1;
            }
            if position == gap || feeds > 1 {
                return None;
            }
        } else if *byte == b'#' {
            let number = position;
            while at(bytes, position).is_ascii_digit() {
                position += 1;
            }
            if position == number {
                return None;
            }
        } else if at(bytes, position).eq_ignore_ascii_case(byte) {
            position += 1;
        } else {
            return None;
        }
    }
    Some(position)
}

/// The marker that ends at the end of a text, and where it starts. The longest wins.
pub(super) fn ending_at(head: &str) -> Option<(&'static Marker, usize)> {
    let bytes = head.as_bytes();
    let candidates = index().by_tail.get(tail_slot(bytes, bytes.len()))?;
    let mut best: Option<(&'static Marker, usize)> = None;
    for marker in candidates {
        let words = bare(marker.phrase).as_bytes();
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
    let candidates = index().by_head.get(slot(bytes, 0))?;
    let mut best: Option<(&'static Marker, usize)> = None;
    for marker in candidates {
        let Some(end) = matches(bytes, 0, bare(marker.phrase).as_bytes()) else { continue };
        let whole = !at(bytes, end).is_ascii_alphanumeric() || !before(bytes, end).is_ascii_alphanumeric();
        if whole && best.is_none_or(|(_, known)| end > known) {
            best = Some((marker, end));
        }
    }
    best
}
