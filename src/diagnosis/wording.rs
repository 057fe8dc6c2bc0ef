//! Which entries and systems the words of a reply name.
//!
//! All phrases of the knowledge lie in one table by how they begin, so that a reply costs a look-up for each of its
//! letters, however much is known.

use std::sync::OnceLock;

use crate::knowledge::{self, is_installed};
use crate::reading::Reply;

/// The slots of the table; a power of two.
const SLOTS: usize = 16_384;
/// How many bytes of a phrase find its slot: as many of these as it has.
const LONG: usize = 9;
const MIDDLE: usize = 4;

/// Words of a reply that name an entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// Row of the entry.
    pub(super) row: usize,
    /// Where the words start in [`Said::text`].
    pub(super) start: usize,
    /// How long they are.
    pub(super) length: usize,
    /// An identifier rather than a wording.
    pub(super) symbol: bool,
}

/// What the words of a reply name.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The words, with single spaces.
    pub(super) text: String,
    /// Each entry once, by its longest words.
    pub(super) hits: Vec<Hit>,
    /// Rows of the systems that are named.
    pub(super) systems: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Symbol,
    Phrase,
    System,
}

struct Row {
    names: Names,
    row: u16,
    words: &'static [u8],
    /// One more than the next row of the slot.
    next: u16,
}

#[derive(Default)]
struct Index {
    first: Vec<u16>,
    rows: Vec<Row>,
}

impl Index {
    fn build() -> Self {
        let mut index = Index { first: vec![0; SLOTS], rows: Vec::new() };
        for (row, entry) in knowledge::entries().iter().enumerate() {
            entry.symbols.iter().for_each(|words| index.add(Names::Symbol, row, words));
            entry.phrases.iter().for_each(|words| index.add(Names::Phrase, row, words));
        }
        for (row, system) in knowledge::systems().iter().enumerate() {
            system.marks.iter().for_each(|words| index.add(Names::System, row, words));
        }
        index
    }

    fn add(&mut self, names: Names, row: usize, words: &'static str) {
        let words = words.as_bytes();
        // A star stands for what follows.
        let head = if names == Names::Symbol { words.strip_suffix(b"*").unwrap_or(words) } else { words };
        let [middle, long] = slots(head);
        let slot = long.or(middle).unwrap_or(SHORT);
        if let Some(first) = self.first.get_mut(slot) {
            self.rows.push(Row { names, row: row as u16, words, next: *first });
            *first = self.rows.len() as u16;
        }
    }

    fn slot(&self, slot: usize) -> impl Iterator<Item = &Row> {
        let at = |next: u16| usize::from(next).checked_sub(1).and_then(|row| self.rows.get(row));
        std::iter::successors(at(self.first.get(slot).copied().unwrap_or(0)), move |row| at(row.next))
    }
}

/// The slot of what is too short for one of its own.
const SHORT: usize = 0;

/// The slots of what begins so, by a few bytes and by more of them, as far as there are so many.
fn slots(text: &[u8]) -> [Option<usize>; 2] {
    let mut hash = 0x811C_9DC5_u32;
    let mut slots = [None; 2];
    for (at, byte) in text.iter().take(LONG).enumerate() {
        hash = (hash ^ u32::from(byte | 0x20)).wrapping_mul(0x0100_0193);
        if at + 1 == MIDDLE || at + 1 == LONG {
            slots[usize::from(at + 1 == LONG)] = Some((hash >> 13) as usize % (SLOTS - 1) + 1);
        }
    }
    slots
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    static NOTHING: Index = Index { first: Vec::new(), rows: Vec::new() };
    if is_installed() { INDEX.get_or_init(Index::build) } else { &NOTHING }
}

/// What the words of a reply name, without those of a reply inside it.
pub(super) fn said(reply: &Reply) -> Said {
    let symbol = reply.symbol.iter().map(|symbol| symbol.value.as_str());
    let fields = reply.fields.iter().map(|field| field.value.as_str());
    let reasons = reply.reasons.iter().map(|reason| reason.value.as_str());
    // The symbol stands in front of the words.
    let symbol = symbol.filter(|symbol| !reply.text.contains(symbol));
    named(single_spaced(symbol.chain([reply.text.as_str()]).chain(reasons).chain(fields)))
}

/// What the words of a text name.
pub(super) fn within(text: &str) -> Said {
    named(single_spaced([text]))
}

pub(super) fn single_spaced<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for part in parts {
        for word in part.split_ascii_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
    }
    text
}

fn named(text: String) -> Said {
    let mut said = Said::default();
    let bytes = text.as_bytes();
    let index = index();
    for start in 0..bytes.len() {
        // Words start where a word starts.
        let inside = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        if bytes.get(start) == Some(&b' ') || start > 0 && inside(start - 1) && inside(start) {
            continue;
        }
        let rest = bytes.get(start..).unwrap_or_default();
        let [middle, long] = slots(rest);
        for slot in [long, middle, Some(SHORT)].into_iter().flatten() {
            for row in index.slot(slot) {
                if let Some(length) = begins(rest, row) {
                    said.add(row, start, length);
                }
            }
        }
    }
    said.text = text;
    said
}

impl Said {
    fn add(&mut self, row: &Row, start: usize, length: usize) {
        let (names, row) = (row.names, usize::from(row.row));
        if names == Names::System {
            if !self.systems.contains(&row) {
                self.systems.push(row);
            }
            return;
        }
        let hit = Hit { row, start, length, symbol: names == Names::Symbol };
        match self.hits.iter_mut().find(|known| known.row == row) {
            Some(known) if (known.symbol, known.length) < (hit.symbol, length) => *known = hit,
            Some(_) => {}
            None => self.hits.push(hit),
        }
    }

    /// How many letters the words have: one of Japanese says no more than one of English.
    pub(super) fn letters(&self, hit: &Hit) -> usize {
        self.text.get(hit.start..hit.start + hit.length).map_or(0, |words| words.chars().count())
    }

    /// The words by which an entry is known.
    pub(super) fn quote(&self, hit: &Hit) -> Option<String> {
        let end = hit.start + hit.length;
        let more = self.text.get(end..)?.bytes().take_while(u8::is_ascii_alphanumeric).count();
        self.text.get(hit.start..end + more).map(str::to_owned)
    }
}

/// How many bytes of a text the words are that it begins with.
fn begins(text: &[u8], row: &Row) -> Option<usize> {
    let letter = |at: usize| text.get(at).is_some_and(u8::is_ascii_alphanumeric);
    if row.names != Names::Symbol {
        return text.get(..row.words.len()).filter(|part| part.eq_ignore_ascii_case(row.words)).map(<[u8]>::len);
    }
    let (words, star) = match row.words.strip_suffix(b"*") {
        Some(words) => (words, true),
        None => (row.words, false),
    };
    let digits = text.strip_prefix(words)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let length = words.len() + if star { digits } else { 0 };
    let ends_in_letter = star || words.last().is_some_and(u8::is_ascii_alphanumeric);
    let goes_on = letter(length) && ends_in_letter;
    let counted = !star || digits > 0;
    (counted && !goes_on).then_some(length)
}
