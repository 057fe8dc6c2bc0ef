//! The list of everything known.

use super::model::Rich;
use super::words::{Values, Words};
use crate::knowledge::{self, Code, Entry, Scope, entries};
use crate::order;
use crate::reading::StatusCode;

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueRow {
    /// Id of the entry.
    pub id: &'static str,
    /// The code that a link names it by.
    pub code: String,
    /// All its codes, with the reply codes that go with them.
    pub codes: Vec<String>,
    /// Its name.
    pub title: Rich,
    /// Id of the system that sends it.
    pub system: &'static str,
    /// Id of the sort of error.
    pub category: &'static str,
}

/// All entries with codes of their own first, then those for whole families.
pub fn catalogue(words: &Words) -> Vec<CatalogueRow> {
    let entries = order::by_key(entries(), |entry| {
        let status = entry.temporary.as_ref().or(entry.permanent.as_ref()).map(|code| code.status);
        (entry.scope != Scope::Codes, entry.system, status.map(|status| (status.subject, status.detail)))
    });
    let row = |entry: &'static Entry| CatalogueRow {
        id: entry.id,
        code: code(entry),
        codes: codes(entry),
        title: words.rich(&entry.words(), &Values::default()),
        system: entry.system,
        category: entry.category,
    };
    entries.into_iter().map(row).collect()
}

/// What names an entry in a link: a code that leads to no other entry, else the id.
pub fn code(entry: &Entry) -> String {
    let leads_elsewhere = |status: &StatusCode| {
        let other = |other: &&Entry| other.id != entry.id && !other.variant;
        knowledge::by_status(*status).any(|entry| other(&entry))
            || entries()
                .iter()
                .filter(other)
                .any(|entry| entry.range.is_some_and(|(first, last)| (first..=last).contains(status)))
    };
    let own = entry.statuses().next().filter(|_| !entry.variant);
    let own = own.filter(|status| entry.system == "registry" || !leads_elsewhere(status));
    own.map_or_else(|| entry.id.to_owned(), |status| status.to_string())
}

/// All codes of an entry.
pub(super) fn codes(entry: &Entry) -> Vec<String> {
    let pair = [&entry.temporary, &entry.permanent].into_iter().flatten().map(with_reply);
    let mut codes: Vec<String> = pair.chain(entry.also.iter().map(ToString::to_string)).collect();
    if let Some((first, last)) = entry.range {
        codes.push(format!("{first}–{last}"));
    }
    codes.extend(entry.replies.iter().map(ToString::to_string));
    if let Scope::Family(subject) = entry.scope {
        codes.push(format!("x.{subject}.x"));
    }
    codes
}

/// `450 4.4.316`
pub(super) fn with_reply(code: &Code) -> String {
    code.reply.map_or_else(|| code.status.to_string(), |reply| format!("{reply} {}", code.status))
}
