//! Which addresses there are, and which page answers at each.

use std::collections::BTreeMap;

use crate::app::engine::Words;
use crate::explanation::{OtherEntry, link_of};
use crate::knowledge::{self, Entry, entries};
use crate::reading::StatusCode;

/// What an address leads to.
pub(super) enum Leads {
    /// The page of an error.
    Entry(&'static Entry),
    /// Several errors, none of which owns the code.
    Choice(Vec<&'static Entry>),
    /// The page of an error, by what its links name it by.
    Elsewhere(String),
}

/// Every address, in order: what links name errors by, then all other ids and codes, but for those within ranges.
pub(super) fn addresses() -> BTreeMap<String, Leads> {
    let links: BTreeMap<&str, String> = entries().iter().map(|entry| (entry.id, link_of(entry))).collect();
    let link = |entry: &Entry| links.get(entry.id).cloned().unwrap_or_default();
    let mut all: BTreeMap<String, Leads> = entries().iter().map(|entry| (link(entry), Leads::Entry(entry))).collect();
    for entry in entries() {
        all.entry(entry.id.to_owned()).or_insert_with(|| Leads::Elsewhere(link(entry)));
    }
    let mut codes: BTreeMap<String, Vec<&'static Entry>> = BTreeMap::new();
    for entry in entries() {
        let statuses = entry.statuses().map(|status| status.to_string());
        for code in statuses.chain(entry.replies.iter().map(ToString::to_string)) {
            codes.entry(code).or_default().push(entry);
        }
    }
    for (code, meant) in codes {
        all.entry(code).or_insert_with(|| leads(meant));
    }
    all
}

/// The codes within ranges that are no address yet.
pub(super) fn within_ranges(known: &BTreeMap<String, Leads>) -> BTreeMap<String, Leads> {
    let mut codes: BTreeMap<String, Vec<&'static Entry>> = BTreeMap::new();
    for entry in entries() {
        let Some((first, last)) = entry.range else { continue };
        for detail in first.detail..=last.detail {
            let code = StatusCode { detail, ..first }.to_string();
            if !known.contains_key(&code) {
                codes.entry(code).or_default().push(entry);
            }
        }
    }
    codes.into_iter().map(|(code, meant)| (code, leads(meant))).collect()
}

/// What a code leads to that means some errors.
fn leads(mut meant: Vec<&'static Entry>) -> Leads {
    meant.dedup_by_key(|entry| entry.id);
    // A variant is told by its words, not by its code.
    let own: Vec<_> = meant.iter().filter(|entry| !entry.variant).copied().collect();
    match (own.as_slice(), meant.as_slice()) {
        ([one], _) | ([], [one]) => Leads::Elsewhere(link_of(one)),
        _ => Leads::Choice(meant),
    }
}

/// Adds to the other errors of a page those that share a code with it: to the page of a code all of them, to that of an
/// error without a code of its own the page of its code.
pub(super) fn neighbours(entry: &'static Entry, name: &str, words: &Words, others: &mut Vec<OtherEntry>) {
    let of_code = name != entry.id;
    let mut met = Vec::new();
    for status in entry.statuses() {
        for other in knowledge::by_status(status).chain(entries().iter().filter(|other| other.names(status))) {
            let owns = link_of(other) == status.to_string();
            let listed = |known: &OtherEntry| known.id == other.id;
            if other.id == entry.id || !(of_code || owns) || met.iter().any(listed) {
                continue;
            }
            others.retain(|known| !listed(known));
            met.push(OtherEntry {
                id: other.id,
                link: link_of(other),
                code: Some(status.to_string()),
                title: words.rich(&other.words(), &Default::default()),
                system: words.text(&format!("system-{}", other.system)),
                met: true,
                why: words.text(if other.system == "registry" { "other-standard" } else { "other-elsewhere" }),
            });
        }
    }
    others.splice(0..0, met);
}
