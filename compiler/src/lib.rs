//! Compiles the knowledge and the language packs of NDR Lens, refusing what is inconsistent.
//!
//! Facts come from `assets/knowledge`, words from `assets/locales`, samples from `assets/samples`.
//! What comes out is the encoded tables, a little Rust source, and two packs per language.

#[path = "../../src/hash.rs"]
mod hash;
#[path = "../../src/explanation/pack.rs"]
pub mod pack;

mod emit;
mod facts;
mod links;
mod plural;
mod publish;
#[allow(missing_docs)]
mod schema;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

pub use facts::Facts;

/// What stands where something is still to be written; it is refused.
pub const MISSING: &str = "⟪to be written⟫";

/// What compiling gives.
#[derive(Debug)]
pub struct Compiled {
    /// Rust source that defines the few static values, for `include!`.
    pub knowledge_source: String,
    /// The tables, encoded, after a checksum of theirs.
    pub tables: Vec<u8>,
    /// The keys of all messages, sorted: packs hold only their hashes.
    pub keys: Vec<String>,
    /// The languages, English first.
    pub languages: Vec<Language>,
    /// How much there is, in one line.
    pub counts: String,
}

/// The packs of a language.
#[derive(Debug, Default)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// What the page itself says.
    pub page: Vec<u8>,
    /// What answers say.
    pub answers: Vec<u8>,
    /// What is said where the program does not start, so that no pack can be read: see [`START`].
    pub start: BTreeMap<String, String>,
}

/// What is said where no pack can be read: that the page starts, that it did not and why, what it would do with scripts,
/// that a file did not come, and the ways to the codes without a program.
pub const START: [&str; 10] = [
    "all-codes",
    "codes",
    "failed",
    "file-missing",
    "forbidden",
    "missing",
    "no-script",
    "not-started",
    "starting",
    "try-again",
];

/// One thing that does not fit together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the assets.
    pub file: String,
    /// The key in it.
    pub key: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "assets/{}: {}: {}", self.file, self.key, self.message)
    }
}

/// Everything that does not fit together, sorted.
#[derive(Debug, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    fn add(&mut self, file: &str, key: &str, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), key: key.to_owned(), message: message.into() });
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// Everything below `assets` as one JSON document, for other tools.
///
/// # Errors
/// All problems found, each with its file and key.
pub fn publish(assets: &Path) -> Result<String, Problems> {
    compile(assets)?;
    let mut problems = Problems::default();
    let facts = Facts::load(assets, &mut problems);
    let locales = words::load(assets, &mut problems);
    let document = publish::document(&facts, &locales);
    Ok(serde_json::to_string(&document).unwrap_or_default())
}

fn counts(facts: &Facts, locales: &[words::Locale]) -> String {
    let variants = facts.entries.values().filter(|filed| filed.item.head.is_some()).count();
    let phrases: usize = facts.entries.values().map(|filed| filed.item.phrases.len() + filed.item.symbols.len()).sum();
    let messages = locales.first().map_or(0, |locale| locale.messages.len());
    format!(
        "{} entries ({variants} of them variants) known by {phrases} symbols and phrases, {} causes, {} fixes, {} checks, {} \
         sources, {} terms, {messages} messages in each of {} languages",
        facts.entries.len(),
        facts.causes.len(),
        facts.fixes.len(),
        facts.checks.len(),
        facts.sources.len(),
        facts.terms.len(),
        locales.len(),
    )
}

/// What an entry is tried with.
#[derive(Debug, Clone)]
pub struct Trial {
    /// Id of the entry.
    pub id: String,
    /// Its file, relative to the assets.
    pub file: String,
    /// A text that must lead to exactly this entry; entries for whole families of codes need none.
    pub sample: Option<String>,
    /// Whether it is for a whole family of codes.
    pub family: bool,
    /// Whether it is no longer sent, so that what is sent today may go before it.
    pub retired: bool,
}

/// The entries below `assets`, each with the text that it is tried with.
///
/// # Errors
/// Files that cannot be read.
pub fn trials(assets: &Path) -> Result<Vec<Trial>, Problems> {
    let mut problems = Problems::default();
    let facts = Facts::load(assets, &mut problems);
    if !problems.0.is_empty() {
        return Err(problems);
    }
    let trial = |(id, filed): (&String, &facts::Filed<schema::Entry>)| Trial {
        id: id.clone(),
        file: filed.file.clone(),
        sample: filed.item.sample.clone(),
        family: filed.item.family.is_some() || !filed.item.fallback.is_empty(),
        retired: filed.item.retired,
    };
    Ok(facts.entries.iter().map(trial).collect())
}

/// Compiles everything below `assets`.
///
/// # Errors
/// All problems found, each with its file and key.
pub fn compile(assets: &Path) -> Result<Compiled, Problems> {
    let mut problems = Problems::default();
    let facts = Facts::load(assets, &mut problems);
    links::check(&facts, &mut problems);
    let locales = words::load(assets, &mut problems);
    let needed = words::needed(&facts);
    words::check(&locales, &needed, &mut problems);
    if problems.0.is_empty() {
        let seed = words::seed(&locales, &needed).unwrap_or_default();
        let languages = locales.iter().map(|locale| locale.encode(seed)).collect();
        let (knowledge_source, tables) = (emit::source(&facts, &locales), emit::tables(&facts, &locales));
        let keys = locales.iter().flat_map(|locale| locale.messages.keys().cloned());
        let keys = keys.collect::<std::collections::BTreeSet<_>>().into_iter().collect();
        let counts = counts(&facts, &locales);
        return Ok(Compiled { knowledge_source, tables, keys, languages, counts });
    }
    problems.0.sort();
    problems.0.dedup();
    Err(problems)
}
