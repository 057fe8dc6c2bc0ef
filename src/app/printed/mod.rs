//! Pages without a program: one for each error and language, so that a search finds them and a browser without
//! WebAssembly shows them.
//!
//! An error has one page, at what its links name it by: a code that leads to it alone, else its id. Every other code and
//! id is an address too: it passes on to the page of its error ([`Kind::Moved`]), or where several systems mean different
//! things by it, it lists them. So nothing is said twice at two addresses.
//!
//! The pages are drawn natively (feature `ssr`) by the components of the page; `xtask` writes the documents around them.

mod addresses;
mod draw;
mod frame;
mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::iter;
use std::rc::Rc;

use super::address;
use super::components::rich::plain;
use super::engine::{Answers, Engine, Kept, Words};
use super::medium::Medium;
use crate::knowledge::Entry;
use crate::reading::Report;
use addresses::{Leads, addresses, neighbours, within_ranges};
use frame::Body;

/// What a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The list of all errors.
    List,
    /// An error, explained.
    Entry,
    /// The errors that a code can mean, where none of them owns it.
    Choice,
    /// Another address of an error, with that of its page, relative to this one.
    Moved(String),
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is.
    pub kind: Kind,
    /// Where it lies, the same in every language: `code/4.4.316/`, with a slash at its end.
    pub path: String,
    /// What the document is called.
    pub title: String,
    /// What it is about, in a sentence, without markup.
    pub description: String,
    /// The markup of its body.
    pub body: String,
}

/// The folder that all pages lie in.
const FOLDER: &str = "code/";

/// The language whose pages lie at the root of the site; the others have a folder each.
const DEFAULT: &str = "en";

/// The folder of a language below the root of the site, with a slash at its end, or none.
pub fn folder(tag: &str) -> String {
    if tag == DEFAULT { String::new() } else { format!("{tag}/") }
}

/// Draws all pages of a language, in a fixed order; none where there is no such language. `part` of `parts` draws every
/// so manieth, so that several threads can share the work.
pub fn pages(tag: &str, (part, parts): (usize, usize)) -> Vec<Page> {
    let (Some(words), Some(engine)) = (Words::of(tag), Engine::inside()) else { return Vec::new() };
    let known = addresses();
    let ranges = within_ranges(&known);
    let all: BTreeMap<String, Leads> = known.into_iter().chain(ranges).collect();
    let first = (part == 0).then(|| iter::once(list::page(&words)).chain(folders(tag, all.keys(), &words)));
    let mine = all.into_iter().skip(part).step_by(parts.max(1));
    let one = mine.map(|(name, leads)| match leads {
        Leads::Entry(entry) => of_entry(engine, entry, &name, &words),
        Leads::Choice(entries) => list::choice(&name, &entries, &words),
        Leads::Elsewhere(link) => moved(&name, &link, &words),
    });
    first.into_iter().flatten().chain(one).collect()
}

/// What answers at addresses that somebody made shorter: the folders between pass on to the list, and that of a language to
/// the page in it.
fn folders<'n>(tag: &str, names: impl Iterator<Item = &'n String> + Clone, words: &Words) -> Vec<Page> {
    let pages: BTreeSet<&str> = names.clone().map(String::as_str).collect();
    let above = names.flat_map(|name| name.match_indices('/').map(|(at, _)| name.get(..at).unwrap_or_default()));
    let above: BTreeSet<&str> = above.filter(|name| !pages.contains(name)).collect();
    let mut folders: Vec<Page> =
        above.into_iter().map(|name| passing(name, "", words.text("printed-list"), words)).collect();
    if tag != DEFAULT {
        let to = format!("../{}", address::of_language(tag));
        let title = words.text("page-title");
        let body = frame::moved(&to, &title, words);
        folders.push(Page { kind: Kind::Moved(to), path: String::new(), description: title.clone(), title, body });
    }
    folders
}

fn of_entry(engine: Engine, entry: &'static Entry, name: &str, words: &Words) -> Page {
    let place = Location::of(name);
    let kept = engine.named(entry.id).unwrap_or_else(|| Kept::new(Report::default()));
    let mut told = engine.tell(kept, &Answers::default(), None, words, None);
    told.medium = Medium::Printed { codes: place.codes.clone() };
    neighbours(entry, name, words, &mut told.first.explanation.others);
    let said = &told.first.explanation;
    let title = frame::title(&said.codes, &plain(&said.title), entry.system, words);
    let description = plain(&said.verdict);
    let body = frame::page(name, &place, Body::Explained(Rc::new(told)), words);
    Page { kind: Kind::Entry, path: place.path, title, description, body }
}

fn moved(name: &str, link: &str, words: &Words) -> Page {
    let said = words.text_with("printed-moved", &[("code", name.into()), ("link", link.into())]);
    passing(name, &format!("{link}/"), said, words)
}

/// An address that passes on to a page, named as seen from the folder of all pages.
fn passing(name: &str, link: &str, said: String, words: &Words) -> Page {
    let place = Location::of(name);
    let to = format!("{}{link}", place.codes);
    let title = format!("{name} – {}", words.text("page-title"));
    let body = frame::moved(&to, &said, words);
    Page { kind: Kind::Moved(to), path: place.path, title, description: said, body }
}

/// Where a page lies, and how others are found from it.
struct Location {
    /// From the root of its language.
    path: String,
    /// The folder of all pages, as seen from it.
    codes: String,
    /// The root of its language, as seen from it.
    root: String,
}

impl Location {
    /// The place of a code or an id; of the list, where there is no name.
    fn of(name: &str) -> Self {
        let path = if name.is_empty() { FOLDER.to_owned() } else { format!("{FOLDER}{name}/") };
        let depth = path.matches('/').count();
        let codes = if depth == 1 { "./".to_owned() } else { "../".repeat(depth - 1) };
        Self { codes, root: "../".repeat(depth), path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explanation::link_of;
    use crate::knowledge::{LANGUAGES, entries};

    fn drawn() -> Vec<(&'static str, Vec<Page>)> {
        LANGUAGES.iter().map(|language| (language.tag, pages(language.tag, (0, 1)))).collect()
    }

    #[test]
    fn every_error_and_code_has_its_page_in_every_language() {
        for (tag, pages) in drawn() {
            let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
            assert_eq!(paths.len(), pages.len(), "an address has one page");
            for entry in entries() {
                let codes = entry.statuses().map(|status| status.to_string());
                let codes = codes.chain(entry.replies.iter().map(ToString::to_string));
                let range = entry.range.into_iter().flat_map(|(first, last)| [first.to_string(), last.to_string()]);
                for name in codes.chain(range).chain([entry.id.to_owned(), link_of(entry)]) {
                    assert!(paths.contains(&*format!("code/{name}/")), "{name} in {tag}");
                }
            }
        }
    }

    #[test]
    fn no_two_pages_are_called_the_same() {
        for (tag, pages) in drawn() {
            let mut titles = BTreeMap::new();
            // What passes on has nothing to be found by.
            for page in pages.iter().filter(|page| !matches!(page.kind, Kind::Moved(_))) {
                let other = titles.insert(page.title.as_str(), page.path.as_str());
                assert_eq!(other, None, "{} in {tag} has the title of another", page.path);
                assert!(!page.description.is_empty(), "{} in {tag}", page.path);
            }
        }
    }

    #[test]
    fn there_is_nothing_to_press_and_nothing_that_a_policy_would_stop() {
        for (tag, pages) in drawn() {
            for page in pages {
                for dead in ["<button", "<input", "<select", "<textarea", "<script", " style=", " onclick"] {
                    assert!(!page.body.contains(dead), "{dead} on {} in {tag}", page.path);
                }
            }
        }
    }
}
