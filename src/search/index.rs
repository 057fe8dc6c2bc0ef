//! The words of all entries in one language, and what is found among them.

use std::collections::BTreeMap;

use super::fold::{Term, fold, terms};
use crate::diagnosis::{self, Answers};
use crate::explanation::{CatalogueRow, Words, catalogue};
use crate::knowledge::{self, Entry};
use crate::order;

/// Whether an error is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permanence {
    /// The sending server keeps trying.
    Temporary,
    /// It has given up.
    Permanent,
}

/// What the entries that are found must be; what is none may be anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Id of the system that sends it.
    pub system: Option<&'static str>,
    /// Id of the sort of error.
    pub category: Option<&'static str>,
    /// Id of who acts.
    pub actor: Option<&'static str>,
    /// Whether it is final.
    pub permanence: Option<Permanence>,
}

/// How much a word found counts, by where it stands.
const NAME: u32 = 40;
const LABEL: u32 = 12;
const MEANING: u32 = 4;

/// Everything known, ready to be searched in one language. Made once for each language, in a few milliseconds.
pub struct Finder {
    rows: Vec<Row>,
    /// Each word of the entries, and the rows where it stands with how much it counts there.
    words: BTreeMap<String, Vec<(usize, u32)>>,
    lower: fn(&str) -> String,
}

struct Row {
    shown: CatalogueRow,
    entry: &'static Entry,
    actors: Vec<&'static str>,
    /// Its name and its meaning, folded, for scripts without spaces.
    name: String,
    meaning: String,
}

impl Finder {
    /// Gathers the words of a language. `lower` makes small letters.
    pub fn new(words: &Words, lower: fn(&str) -> String) -> Self {
        let mut finder = Finder { rows: Vec::new(), words: BTreeMap::new(), lower };
        for shown in catalogue(words) {
            let Some(entry) = knowledge::by_id(shown.id) else { continue };
            finder.add(shown, entry, words);
        }
        finder
    }

    fn add(&mut self, shown: CatalogueRow, entry: &'static Entry, words: &Words) {
        let at = self.rows.len();
        let fold = |text: &str| fold(text, self.lower);
        let name = fold(&shown.title.plain());
        let meaning: Vec<String> = entry.meaning().iter().map(|key| fold(&words.text(key))).collect();
        let meaning = meaning.join(" ");
        let labels = [format!("category-{}", entry.category), format!("system-{}", entry.system)];
        let labels: Vec<String> = labels.iter().map(|key| fold(&words.text(key))).collect();
        let wordings: Vec<String> = entry.symbols.iter().chain(entry.phrases).map(|text| fold(text)).collect();
        let id = fold(entry.id.rsplit('/').next().unwrap_or_default());
        let fields = [(&name, NAME), (&id, NAME), (&meaning, MEANING)].into_iter();
        let fields =
            fields.chain(wordings.iter().map(|text| (text, LABEL))).chain(labels.iter().map(|text| (text, LABEL)));
        for (text, weight) in fields {
            for term in terms(text) {
                if let Term::Word(word) | Term::Code(word) = term {
                    self.count(word, at, weight);
                    // What is joined is found by its parts, too: `QUEUE.Expired` by "expired".
                    word.split(['.', '-', '_'])
                        .filter(|part| part.len() < word.len())
                        .for_each(|part| self.count(part, at, weight / 2));
                }
            }
        }
        let actors = diagnosis::of_entry(entry, &Answers::default())
            .entries
            .iter()
            .flat_map(|judged| judged.acts.clone())
            .collect();
        let name = [name, labels.join(" ")].join(" ");
        self.rows.push(Row { shown, entry, actors, name, meaning });
    }

    fn count(&mut self, word: &str, row: usize, weight: u32) {
        if word.is_empty() {
            return;
        }
        let places = match self.words.get_mut(word) {
            Some(places) => places,
            None => self.words.entry(word.to_owned()).or_default(),
        };
        match places.last_mut() {
            Some((last, known)) if *last == row => *known = weight.max(*known),
            _ => places.push((row, weight)),
        }
    }

    /// The rows that fit a query and a filter, best first. A query without a word fits everything.
    pub fn find(&self, query: &str, filter: &Filter) -> Vec<&CatalogueRow> {
        let query = fold(query, self.lower);
        let mut scores: Vec<u32> = self.rows.iter().map(|row| u32::from(row.passes(filter))).collect();
        for term in terms(&query) {
            let found = self.scores(term);
            for (score, more) in scores.iter_mut().zip(found) {
                *score = if *score > 0 && more > 0 { *score + more } else { 0 };
            }
        }
        let hits = scores.iter().zip(&self.rows).filter(|(score, _)| **score > 0);
        order::by_key(hits, |(score, row)| (u32::MAX - **score, row.entry.variant))
            .into_iter()
            .map(|(_, row)| &row.shown)
            .collect()
    }

    /// How well each row fits one word.
    fn scores(&self, term: Term<'_>) -> Vec<u32> {
        match term {
            Term::Code(code) => self.rows.iter().map(|row| row.code(code)).collect(),
            Term::Run(run) => self.rows.iter().map(|row| row.run(run)).collect(),
            Term::Word(word) => self.word(word),
        }
    }

    fn word(&self, word: &str) -> Vec<u32> {
        let mut scores = vec![0; self.rows.len()];
        let mut found = false;
        let mut give = |places: &[(usize, u32)], share: u32| {
            for (row, weight) in places {
                if let Some(score) = scores.get_mut(*row) {
                    *score = (*score).max((weight * share / 4).max(1));
                }
            }
        };
        for (known, places) in self.words.range(word.to_owned()..).take_while(|(known, _)| known.starts_with(word)) {
            found = true;
            give(places, if known.len() == word.len() { 4 } else { 3 });
        }
        let allowed = match word.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        if !found && allowed > 0 {
            let letters = letters(word);
            let near = |known: &str| {
                // Each typing error changes two letters at most.
                (letters ^ self::letters(known)).count_ones() <= 2 * allowed
                    && known.len().abs_diff(word.len()) <= 2 * allowed as usize
                    && (strsim::osa_distance(word, known) <= allowed as usize || begins_like(known, word, allowed))
            };
            for (known, places) in self.words.iter().filter(|(known, _)| near(known)) {
                give(places, if known.starts_with(word.get(..1).unwrap_or_default()) { 2 } else { 1 });
            }
        }
        scores
    }
}

/// Whether a word that is being typed is nearly the beginning of another one.
fn begins_like(known: &str, word: &str, allowed: u32) -> bool {
    let length = word.chars().count();
    let head: String = known.chars().take(length).collect();
    known.len() > word.len() && strsim::osa_distance(word, &head) <= allowed as usize
}

/// Which letters a word has, a bit for each.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |bits, byte| bits | 1 << (byte & 31))
}

impl Row {
    fn passes(&self, filter: &Filter) -> bool {
        let is = |wanted: Option<&str>, own: &str| wanted.is_none_or(|wanted| wanted == own);
        is(filter.system, self.entry.system)
            && is(filter.category, self.entry.category)
            && filter.actor.is_none_or(|actor| self.actors.contains(&actor))
            && filter.permanence.is_none_or(|permanence| {
                self.entry.can_be(match permanence {
                    Permanence::Temporary => 4,
                    Permanence::Permanent => 5,
                })
            })
    }

    fn code(&self, code: &str) -> u32 {
        let parsed = code.parse().ok();
        let of = |own: &str| {
            let exact = own == code;
            if exact {
                NAME * 2
            } else if own.starts_with(code) {
                NAME
            } else {
                0
            }
        };
        let within = parsed.zip(self.entry.range).is_some_and(|(code, (first, last))| (first..=last).contains(&code));
        let own = self.shown.codes.iter().flat_map(|codes| codes.split(' ')).map(of).max().unwrap_or(0);
        let symbol = self.entry.symbols.iter().any(|symbol| symbol.contains(code));
        let said = self.meaning.contains(code);
        own.max(if within { NAME * 2 - 1 } else { 0 })
            .max(if symbol { LABEL } else { 0 })
            .max(if said && code.len() > 2 { MEANING } else { 0 })
    }

    /// A run of Han is found whole, or for the most part: somebody writes 信箱滿了, the name is 信箱已滿.
    fn run(&self, run: &str) -> u32 {
        for (text, weight) in [(&self.name, NAME), (&self.meaning, MEANING)] {
            if text.contains(run) {
                return weight;
            }
        }
        let letters: Vec<char> = run.chars().collect();
        let share = |text: &str| {
            let met = letters.iter().filter(|letter| text.contains(**letter)).count();
            let pairs =
                letters.windows(2).filter(|pair| text.contains(pair.iter().collect::<String>().as_str())).count();
            if pairs > 0 && met * 4 >= letters.len() * 3 { pairs + 1 } else { 0 }
        };
        match (share(&self.name), share(&self.meaning)) {
            (0, 0) => 0,
            (0, _) => 1,
            (name, _) => (NAME / 2).min(LABEL * u32::try_from(name).unwrap_or(1) / 2),
        }
    }
}
