//! Entries found without a report. The engine's side of the search.

use std::cell::RefCell;

use super::browser::letters::lower_case;
use super::engine::{Filter, Rich, Words};
use crate::explanation::CatalogueRow;
use crate::knowledge::{self, entries};
use crate::order;
use crate::search::Finder;

/// Something to choose entries by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: &'static str,
    /// Its name in words.
    pub label: String,
}

/// Everything to choose by that occurs, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Systems.
    pub systems: Vec<Choice>,
    /// Sorts of errors.
    pub categories: Vec<Choice>,
    /// Who acts.
    pub actors: Vec<Choice>,
    /// The sorts of errors that most entries are of.
    pub common: Vec<Choice>,
}

/// An entry that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    /// Id of the entry.
    pub id: &'static str,
    /// What names it in a link.
    pub link: String,
    /// Its codes.
    pub codes: Vec<String>,
    /// Its name.
    pub title: Rich,
    /// The system that sends it, in words.
    pub system: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many fit.
    pub total: usize,
    /// The best of them.
    pub rows: Vec<FoundRow>,
}

/// How many sorts of errors are named as common.
const COMMON: usize = 8;

thread_local! {
    /// Made once for each language.
    static FINDERS: RefCell<Vec<(String, Finder)>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn choices(words: &Words) -> Choices {
    let mut systems = Vec::new();
    let mut categories = Vec::new();
    for entry in entries() {
        count(&mut systems, entry.system);
        count(&mut categories, entry.category);
    }
    let mut actors = Vec::new();
    knowledge::fixes().iter().for_each(|fix| count(&mut actors, fix.actor));
    let choice = |prefix: &str, id: &'static str, capital: bool| {
        let label = words.text(&format!("{prefix}-{id}"));
        Choice { id, label: if capital { words.capitalised(&label) } else { label } }
    };
    let of = |prefix: &str, counted: &[(&'static str, usize)], capital: bool| {
        let choices = counted.iter().map(|(id, _)| choice(prefix, id, capital));
        order::by_key(choices, |choice| choice.label.to_ascii_lowercase())
    };
    // A sort that is told from the others is a topic as well.
    let topics = categories.iter().filter(|(id, _)| knowledge::by_id(&format!("topic/{id}")).is_some());
    let common = order::by_key(topics, |(_, count)| usize::MAX - count).into_iter().take(COMMON);
    Choices {
        common: common.map(|(id, _)| choice("category", id, false)).collect(),
        systems: of("system", &systems, false),
        categories: of("category", &categories, false),
        actors: of("actor", &actors, true),
    }
}

fn count(counted: &mut Vec<(&'static str, usize)>, id: &'static str) {
    match counted.iter_mut().find(|(known, _)| *known == id) {
        Some((_, count)) => *count += 1,
        None => counted.push((id, 1)),
    }
}

pub(super) fn prepare(words: &Words) {
    FINDERS.with_borrow_mut(|finders| {
        if !finders.iter().any(|(tag, _)| tag == words.tag()) {
            finders.push((words.tag().to_owned(), Finder::new(words, lower_case)));
        }
    });
}

pub(super) fn find(words: &Words, query: &str, filter: &Filter, most: usize) -> Found {
    prepare(words);
    let row = |row: &CatalogueRow| FoundRow {
        id: row.id,
        link: row.code.clone(),
        codes: row.codes.clone(),
        title: row.title.clone(),
        system: words.text(&format!("system-{}", row.system)),
    };
    FINDERS.with_borrow(|finders| {
        let Some((_, finder)) = finders.iter().find(|(tag, _)| tag == words.tag()) else { return Found::default() };
        let found = finder.find(query, filter);
        Found { total: found.len(), rows: found.into_iter().take(most).map(row).collect() }
    })
}
