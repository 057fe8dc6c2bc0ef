//! The phrases by which reports are known, indexed so that a line costs a look-up and no search.

use std::sync::OnceLock;

use crate::knowledge::{is_installed, markers};

pub(crate) use crate::knowledge::Marker;

struct Index {
    by_last: Vec<Vec<&'static Marker>>,
    by_first: Vec<Vec<&'static Marker>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    static NOTHING: Index = Index { by_last: Vec::new(), by_first: Vec::new() };
    if !is_installed() {
        return &NOTHING;
    }
    INDEX.get_or_init(|| {
        let mut index =
            Index { by_last: (0..256).map(|_| Vec::new()).collect(), by_first: (0..256).map(|_| Vec::new()).collect() };
        for marker in markers() {
            let bare = bare(marker.phrase).as_bytes();
            let slots = [(&mut index.by_last, bare.last()), (&mut index.by_first, bare.first())];
            for (table, byte) in slots {
                if let Some(slot) = byte.and_then(|b| table.get_mut(usize::from(b.to_ascii_lowercase()))) {
                    slot.push(marker);
                }
            }
        }
        index
    })
}

/// A phrase without the punctuation after it.
fn bare(phrase: &str) -> &str {
    phrase.trim_end_matches([':', ' '])
}

/// The marker that ends here, and where it starts. The longest wins.
pub(super) fn ending_at(head: &str) -> Option<(&'static Marker, usize)> {
    let last = head.as_bytes().last()?.to_ascii_lowercase();
    let candidates = index().by_last.get(usize::from(last))?;
    let fits = |marker: &&&'static Marker| {
        let words = bare(marker.phrase).as_bytes();
        head.len()
            .checked_sub(words.len())
            .and_then(|start| head.as_bytes().get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(words))
    };
    let marker = candidates.iter().filter(fits).max_by_key(|marker| marker.phrase.len())?;
    let start = head.len() - bare(marker.phrase).len();
    // A phrase starts a word.
    let inside = head.as_bytes().get(..start).and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric);
    (!inside).then_some((*marker, start))
}

/// The marker that a line starts with, and its length.
pub(super) fn starting(line: &str) -> Option<(&'static Marker, usize)> {
    let first = line.as_bytes().first()?.to_ascii_lowercase();
    let candidates = index().by_first.get(usize::from(first))?;
    let marker = candidates
        .iter()
        .filter(|marker| {
            let words = bare(marker.phrase).as_bytes();
            line.as_bytes().get(..words.len()).is_some_and(|head| head.eq_ignore_ascii_case(words))
        })
        .max_by_key(|marker| marker.phrase.len())?;
    Some((*marker, bare(marker.phrase).len()))
}
