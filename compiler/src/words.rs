//! Reads the Fluent files and checks them against the facts and each other.

mod check;
mod needed;
mod parse;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::facts;
use crate::pack::{Pack, Pattern, key_hash};
use crate::plural;
use crate::{Language, Problems, START};

pub(crate) use check::{check, seed};
pub(crate) use needed::{Needed, needed, word_key};

/// One language: its messages by key.
#[derive(Debug)]
pub(crate) struct Locale {
    pub(crate) tag: String,
    pub(crate) meta: Meta,
    plurals: Vec<u8>,
    letters: String,
    /// File and pattern by key; attributes are `id.attribute`.
    pub(crate) messages: BTreeMap<String, (String, Pattern<'static>)>,
}

/// The file of each language that holds what the page itself says, and nothing else.
pub(crate) const PAGE: &str = "page.ftl";

/// Whether a message is one that the page itself says. Those are loaded first, all others with the knowledge.
pub(crate) fn is_of_page(key: &str) -> bool {
    key.starts_with("page-")
}

/// `assets/locales/<tag>/language.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meta {
    /// The language's own name.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: String,
    /// Whether Han and Latin letters or digits are set apart by a space.
    #[serde(default)]
    pub(crate) spaced_han: bool,
    /// Words that must not occur, and what to write instead.
    #[serde(default)]
    pub(crate) forbidden: BTreeMap<String, String>,
    /// What is said where the program does not start, by the reason.
    #[serde(default)]
    pub(crate) start: BTreeMap<String, String>,
}

impl Locale {
    /// The packs, encoded.
    pub(crate) fn encode(&self, seed: u32) -> Language {
        let (page, answers) = (self.pack(seed, is_of_page), self.pack(seed, |key| !is_of_page(key)));
        Language { tag: self.tag.clone(), page, answers, start: self.meta.start.clone() }
    }

    fn pack(&self, seed: u32, of: impl Fn(&str) -> bool) -> Vec<u8> {
        let by_hash: BTreeMap<u32, Vec<u8>> = self
            .messages
            .iter()
            .filter(|(key, _)| of(key))
            .map(|(key, (_, pattern))| (key_hash(key, seed), postcard::to_allocvec(pattern).unwrap_or_default()))
            .collect();
        let mut before = 0;
        let keys = by_hash.keys().map(|hash| hash - std::mem::replace(&mut before, *hash)).collect();
        let pack = Pack {
            tag: &self.tag,
            name: &self.meta.name,
            direction: &self.meta.direction,
            plurals: &self.plurals,
            letters: &self.letters,
            seed,
            keys,
            patterns: by_hash.values().map(Vec::as_slice).collect(),
        };
        postcard::to_allocvec(&pack).unwrap_or_default()
    }
}

/// All languages below `assets/locales`, sorted by tag with English first.
pub(crate) fn load(assets: &Path, problems: &mut Problems) -> Vec<Locale> {
    let root = assets.join("locales");
    let mut tags: Vec<String> = std::fs::read_dir(&root)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    tags.iter().map(|tag| load_one(assets, tag, problems)).collect()
}

fn load_one(assets: &Path, tag: &str, problems: &mut Problems) -> Locale {
    let folder = assets.join("locales").join(tag);
    let meta_file = format!("locales/{tag}/language.toml");
    let meta: Meta = facts::read(&folder.join("language.toml"), &meta_file, problems)
        .and_then(|text| match toml::from_str(&text) {
            Ok(meta) => Some(meta),
            Err(error) => {
                problems.add(&meta_file, "language", error.message());
                None
            }
        })
        .unwrap_or_default();
    if !meta.start.keys().map(String::as_str).eq(START) {
        problems.add(&meta_file, "start", format!("must say {}", START.join(", ")));
    }
    let plurals = plural::table(tag).unwrap_or_else(|message| {
        problems.add(&meta_file, "plurals", message);
        Vec::new()
    });
    let mut sources = Vec::new();
    for path in facts::files(&folder, "ftl") {
        let file = facts::relative(assets, &path);
        if let Some(text) = facts::read(&path, &file, problems) {
            sources.push((file, text));
        }
    }
    let letters = letters(sources.iter().flat_map(|(_, text)| text.chars()));
    let messages = parse::messages(&sources, problems);
    Locale { tag: tag.to_owned(), meta, plurals, letters, messages }
}

/// The letters outside ASCII that have two cases, small and capital by turns: the page carries no tables of Unicode.
fn letters(written: impl Iterator<Item = char>) -> String {
    fn single(mut cased: impl Iterator<Item = char>) -> Option<char> {
        cased.next().filter(|_| cased.next().is_none())
    }
    let pairs: BTreeSet<(char, char)> = written
        .filter(|letter| !letter.is_ascii())
        .filter_map(|letter| {
            let capital = single(letter.to_uppercase())?;
            let small = single(capital.to_lowercase())?;
            Some((small, capital)).filter(|_| small != capital && [small, capital].contains(&letter))
        })
        .collect();
    pairs.into_iter().flat_map(|(small, capital)| [small, capital]).collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_come_in_two_cases() {
        assert_eq!(letters("élan, État, straße, ящик, 無法".chars()), "éÉиИкКщЩяЯ");
    }
}
