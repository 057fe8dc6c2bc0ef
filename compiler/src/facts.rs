//! Reads the TOML files into one set of tables that remember their files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::schema::{
    Cause, Check, Command, Entry, Field, Fix, Grammar, Link, Marker, Markers, Question, Reason, Samples, Source,
    System, Table, Taxonomy, Term,
};
use crate::{MISSING, Problems};

/// An item and the file it stands in.
#[derive(Debug, Clone)]
pub struct Filed<T> {
    /// Relative to the assets.
    pub file: String,
    /// The item.
    pub item: T,
}

/// All facts, by id.
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct Facts {
    pub(crate) entries: BTreeMap<String, Filed<Entry>>,
    pub(crate) causes: BTreeMap<String, Filed<Cause>>,
    pub(crate) reasons: BTreeMap<String, Filed<Reason>>,
    pub(crate) fixes: BTreeMap<String, Filed<Fix>>,
    pub(crate) checks: BTreeMap<String, Filed<Check>>,
    pub(crate) commands: BTreeMap<String, Filed<Command>>,
    pub(crate) questions: BTreeMap<String, Filed<Question>>,
    pub(crate) links: BTreeMap<String, Filed<Link>>,
    pub(crate) sources: BTreeMap<String, Filed<Source>>,
    pub(crate) fields: BTreeMap<String, Filed<Field>>,
    pub(crate) systems: BTreeMap<String, Filed<System>>,
    pub(crate) terms: BTreeMap<String, Filed<Term>>,
    pub(crate) markers: Vec<Marker>,
    pub(crate) grammar: Grammar,
    pub(crate) taxonomy: Taxonomy,
    /// Id and text of each sample, in order.
    pub(crate) samples: Vec<(String, String)>,
}

/// Folders and files of the knowledge that hold no entries.
const SHARED: [&str; 9] = ["causes", "reasons", "fixes", "checks", "markers", "sources", "links", "systems", "terms"];

impl Facts {
    /// Reads everything below `assets/knowledge` and `assets/samples`.
    pub(crate) fn load(assets: &Path, problems: &mut Problems) -> Self {
        let mut facts = Self::default();
        let root = assets.join("knowledge");
        for path in files(&root, "toml") {
            let file = relative(assets, &path);
            let within = relative(&root, &path);
            let Some(text) = read(&path, &file, problems) else { continue };
            for (at, _) in text.lines().enumerate().filter(|(_, line)| line.contains(MISSING)) {
                problems.add(&file, &format!("line {}", at + 1), format!("has {MISSING}"));
            }
            match within.split_once('/') {
                Some(("causes", _)) => table(&text, &file, &mut facts.causes, problems),
                Some(("reasons", _)) => table(&text, &file, &mut facts.reasons, problems),
                Some(("fixes", _)) => table(&text, &file, &mut facts.fixes, problems),
                Some(("checks", _)) => table(&text, &file, &mut facts.checks, problems),
                Some(("sources", _)) => table(&text, &file, &mut facts.sources, problems),
                Some(("links", _)) => table(&text, &file, &mut facts.links, problems),
                Some(("terms", _)) => table(&text, &file, &mut facts.terms, problems),
                Some(("systems", name)) => {
                    if let Some(item) = parse::<System>(&text, &file, problems) {
                        facts.systems.insert(name.trim_end_matches(".toml").to_owned(), Filed { file, item });
                    }
                }
                Some(("markers", _)) => {
                    let system = within.trim_start_matches("markers/").trim_end_matches(".toml");
                    if let Some(markers) = parse::<Markers>(&text, &file, problems) {
                        facts.markers.extend(markers.of(system));
                    }
                }
                Some(_) => facts.load_entry(within.trim_end_matches(".toml"), &text, &file, problems),
                None => facts.load_single(&within, &text, &file, problems),
            }
        }
        facts.load_samples(assets, problems);
        facts.inherit(problems);
        facts
    }

    fn load_single(&mut self, name: &str, text: &str, file: &str, problems: &mut Problems) {
        match name {
            "commands.toml" => table(text, file, &mut self.commands, problems),
            "questions.toml" => table(text, file, &mut self.questions, problems),
            _ if name.starts_with("terms") => table(text, file, &mut self.terms, problems),
            "fields.toml" => table(text, file, &mut self.fields, problems),
            "grammar.toml" => self.grammar = parse(text, file, problems).unwrap_or_default(),
            "taxonomy.toml" => self.taxonomy = parse(text, file, problems).unwrap_or_default(),
            "samples.toml" => {
                let samples: Samples = parse(text, file, problems).unwrap_or_default();
                self.samples = samples.samples.into_iter().map(|name| (name, String::new())).collect();
            }
            _ => {
                problems.add(file, name, format!("is none of the known files; folders without entries are {SHARED:?}"))
            }
        }
    }

    /// The head of a file and its variants, each an entry.
    fn load_entry(&mut self, id: &str, text: &str, file: &str, problems: &mut Problems) {
        let Some(mut head) = parse::<toml::Table>(text, file, problems) else { return };
        let variants = head.remove("variant").map(toml::Value::try_into::<Table<toml::Table>>);
        let sort = |table: toml::Table, key: &str, problems: &mut Problems| {
            let read = toml::Value::Table(table).try_into::<Entry>();
            read.map_err(|error| problems.add(file, key, error.message())).ok()
        };
        let Some(item) = sort(head.clone(), "entry", problems) else { return };
        self.entries.insert(id.to_owned(), Filed { file: file.to_owned(), item });
        let variants = match variants {
            Some(Ok(variants)) => variants,
            None => return,
            Some(Err(_)) => return problems.add(file, "variant", "is a table of variants: [variant.name]"),
        };
        for (name, mut own) in variants {
            take_from_head(&mut own, &head);
            if let Some(item) = sort(own, &format!("variant.{name}"), problems) {
                let item = Entry { head: Some(id.to_owned()), ..item };
                self.entries.insert(format!("{id}/{name}"), Filed { file: file.to_owned(), item });
            }
        }
    }

    fn load_samples(&mut self, assets: &Path, problems: &mut Problems) {
        for (name, text) in &mut self.samples {
            let file = format!("samples/{name}");
            if let Some(found) = read(&assets.join(&file), &file, problems) {
                *text = found;
            }
        }
        for (name, _) in &mut self.samples {
            if let Some(dot) = name.rfind('.') {
                name.truncate(dot);
            }
        }
    }

    /// Fills in what entries take over from the entry they inherit from.
    fn inherit(&mut self, problems: &mut Problems) {
        let parents = self.entries.clone();
        for (id, filed) in &mut self.entries {
            let mut next = filed.item.inherits.clone();
            for _ in 0..8 {
                let Some(parent_id) = next.take() else { break };
                let Some(parent) = parents.get(&parent_id) else {
                    problems.add(&filed.file, "inherits", format!("there is no entry {parent_id}"));
                    break;
                };
                take_over(&mut filed.item, &parent.item);
                next.clone_from(&parent.item.inherits);
            }
            if next.is_some() {
                problems.add(&filed.file, "inherits", format!("{id} inherits from itself"));
            }
        }
    }
}

/// Gives a variant what it leaves out of what stands at the head of its file.
fn take_from_head(own: &mut toml::Table, head: &toml::Table) {
    const CODES: [&str; 5] = ["temporary", "permanent", "also", "range", "replies"];
    const ALWAYS: [&str; 3] = ["sources", "reviewed", "weak"];
    const MEANING: [&str; 6] = ["category", "retry", "causes", "fixes", "checks", "inherits"];
    let coded = CODES.iter().any(|key| own.contains_key(*key));
    let inherits = own.contains_key("inherits");
    let keys = ALWAYS.iter().chain(CODES.iter().filter(|_| !coded)).chain(MEANING.iter().filter(|_| !inherits));
    for key in keys {
        if let Some(value) = head.get(*key) {
            own.entry(*key).or_insert_with(|| value.clone());
        }
    }
}

fn take_over(entry: &mut Entry, parent: &Entry) {
    entry.category = entry.category.take().or_else(|| parent.category.clone());
    entry.retry = entry.retry.take().or_else(|| parent.retry.clone());
    entry.reviewed = entry.reviewed.take().or_else(|| parent.reviewed.clone());
    for (own, inherited) in [
        (&mut entry.causes, &parent.causes),
        (&mut entry.fixes, &parent.fixes),
        (&mut entry.checks, &parent.checks),
        (&mut entry.sources, &parent.sources),
    ] {
        for id in inherited {
            if !own.contains(id) {
                own.push(id.clone());
            }
        }
    }
}

/// All files below a folder with an ending, sorted.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A path below a root, with `/` on every system.
pub(crate) fn relative(root: &Path, path: &Path) -> String {
    let parts: Vec<_> = path.strip_prefix(root).unwrap_or(path).iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

pub(crate) fn read(path: &Path, file: &str, problems: &mut Problems) -> Option<String> {
    match fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) => {
            problems.add(file, "file", error.to_string());
            None
        }
    }
}

fn parse<T: DeserializeOwned>(text: &str, file: &str, problems: &mut Problems) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let key = error.span().map_or_else(String::new, |span| {
                let line = text.get(..span.start).unwrap_or("").lines().count().max(1);
                format!("line {line}")
            });
            problems.add(file, &key, error.message());
            None
        }
    }
}

fn table<T: DeserializeOwned>(text: &str, file: &str, into: &mut BTreeMap<String, Filed<T>>, problems: &mut Problems) {
    // Each item is parsed by itself, so that the problem can name it.
    let Some(items) = parse::<Table<toml::Value>>(text, file, problems) else { return };
    for (id, value) in items {
        match value.try_into() {
            Ok(item) => {
                if let Some(other) = into.insert(id.clone(), Filed { file: file.to_owned(), item }) {
                    problems.add(file, &id, format!("stands in assets/{} too", other.file));
                }
            }
            Err(error) => problems.add(file, &id, error.message()),
        }
    }
}
