//! What the page loads beside the first part of its program: the engine, the knowledge and the words of languages.

use std::cell::RefCell;

use super::engine::{self, Engine, Words};

thread_local! {
    /// The words that any page of this program has loaded: several elements in one document share them.
    static SHARED: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
}

/// The words of a language that another page has loaded.
fn shared(tag: &str) -> Option<Words> {
    SHARED.with_borrow(|shared| shared.iter().find(|words| words.tag() == tag).cloned())
}

fn share(words: &Words) {
    SHARED.with_borrow_mut(|shared| {
        shared.retain(|other| other.tag() != words.tag());
        shared.push(words.clone());
    });
}

/// Something to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What the page says in a language, by its tag.
    Page(&'static str),
    /// What answers say in a language, by its tag.
    Answers(&'static str),
    /// The second part of the program, which reads and explains.
    Engine,
    /// What is known about errors.
    Knowledge,
}

impl Piece {
    /// What its file and its data block are known by.
    pub fn name(self) -> String {
        match self {
            Self::Page(tag) => tag.to_owned(),
            Self::Answers(tag) => format!("{tag}.answers"),
            Self::Engine => "engine".to_owned(),
            Self::Knowledge => "knowledge".to_owned(),
        }
    }

    /// Whether it is words of a language.
    pub fn is_of(self, tag: &str) -> bool {
        matches!(self, Self::Page(own) | Self::Answers(own) if own == tag)
    }
}

/// What is there and what could not be loaded.
#[derive(Clone, PartialEq)]
pub struct Pieces {
    words: Vec<Words>,
    /// What came before that which takes it in: words of answers before those of the page, knowledge before the engine.
    early: Vec<(Piece, Vec<u8>)>,
    /// The engine, once it is there.
    pub engine: Option<Engine>,
    /// Whether the engine has its knowledge.
    pub knowledge: bool,
    /// What could not be loaded.
    pub failed: Vec<Piece>,
}

impl Pieces {
    /// What is there from the start.
    pub fn new() -> Self {
        Self {
            words: SHARED.with_borrow(Clone::clone),
            early: Vec::new(),
            engine: Engine::inside(),
            knowledge: engine::is_installed(),
            failed: Vec::new(),
        }
    }

    /// The engine, once it is there with its knowledge.
    pub fn reader(&self) -> Option<Engine> {
        self.engine.filter(|_| self.knowledge)
    }

    /// The words of a language, once those of the page are there.
    pub fn words(&self, tag: &str) -> Option<&Words> {
        self.words.iter().find(|words| words.tag() == tag)
    }

    /// The words of whatever language came first.
    pub fn any_words(&self) -> Option<&Words> {
        self.words.first()
    }

    /// Whether a piece is still wanted: neither there nor failed.
    pub fn lacks(&self, piece: Piece) -> bool {
        let there = match piece {
            Piece::Page(tag) => self.words(tag).is_some(),
            Piece::Answers(tag) => self.words(tag).is_some_and(Words::has_answers),
            Piece::Engine => self.engine.is_some(),
            Piece::Knowledge => self.knowledge,
        };
        let there = there || self.early.iter().any(|(early, _)| *early == piece);
        !there && !self.failed.contains(&piece)
    }

    /// Takes in what was loaded; none, or what is not what it should be, counts as failed.
    pub fn arrive(&mut self, piece: Piece, bytes: Option<Vec<u8>>) {
        self.failed.retain(|failed| *failed != piece);
        if bytes.and_then(|bytes| self.take(piece, bytes)).is_none() {
            self.failed.push(piece);
        }
    }

    /// Takes in what came before it could be.
    fn take_early(&mut self, piece: Piece) {
        if let Some(at) = self.early.iter().position(|(early, _)| *early == piece) {
            let (_, bytes) = self.early.swap_remove(at);
            self.arrive(piece, Some(bytes));
        }
    }

    fn take(&mut self, piece: Piece, bytes: Vec<u8>) -> Option<()> {
        match piece {
            Piece::Page(tag) => {
                self.words.retain(|words| words.tag() != tag);
                let words = match shared(tag) {
                    Some(words) => words,
                    None => Words::load(bytes).ok().filter(|words| words.tag() == tag)?,
                };
                share(&words);
                self.words.push(words);
                self.take_early(Piece::Answers(tag));
            }
            Piece::Answers(tag) => match self.words.iter_mut().find(|words| words.tag() == tag) {
                Some(words) => {
                    *words = match shared(tag).filter(Words::has_answers) {
                        Some(whole) => whole,
                        None => words.with_answers(bytes).ok()?,
                    };
                    share(words);
                }
                None => self.early.push((piece, bytes)),
            },
            // It has joined the program before it is told of; its bytes are of no further use.
            Piece::Engine => {
                self.engine = Some(Engine::joined());
                self.take_early(Piece::Knowledge);
            }
            Piece::Knowledge => match self.engine {
                Some(engine) => {
                    engine.install(bytes).ok()?;
                    self.knowledge = true;
                }
                // Checked at once, so that one try again is for all that failed.
                None => {
                    engine::verify(&bytes).ok()?;
                    self.early.push((piece, bytes));
                }
            },
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::packs::PACKS;

    fn english() -> (Vec<u8>, Vec<u8>) {
        let (_, page, answers) = PACKS.iter().find(|(tag, ..)| *tag == "en").expect("English");
        (page.to_vec(), answers.to_vec())
    }

    #[test]
    fn the_parts_of_a_language_come_in_any_order() {
        let (page, answers) = english();
        let mut pieces = Pieces::new();
        pieces.arrive(Piece::Answers("en"), Some(answers));
        assert!(!pieces.lacks(Piece::Answers("en")) && pieces.lacks(Piece::Page("en")));
        pieces.arrive(Piece::Page("en"), Some(page));
        assert!(pieces.words("en").is_some_and(Words::has_answers));
        assert!(pieces.failed.is_empty() && pieces.early.is_empty());
    }

    #[test]
    fn the_engine_and_its_knowledge_come_in_any_order() {
        let knowledge = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
        let mut pieces = Pieces { engine: None, knowledge: false, ..Pieces::new() };
        pieces.arrive(Piece::Knowledge, Some(knowledge.to_vec()));
        assert!(!pieces.lacks(Piece::Knowledge) && pieces.lacks(Piece::Engine) && pieces.reader().is_none());
        pieces.arrive(Piece::Engine, None);
        assert_eq!(pieces.failed, [Piece::Engine]);
        pieces.arrive(Piece::Engine, Some(Vec::new()));
        assert!(pieces.reader().is_some() && pieces.failed.is_empty() && pieces.early.is_empty());

        let mut pieces = Pieces { engine: None, knowledge: false, ..Pieces::new() };
        pieces.arrive(Piece::Knowledge, Some(b"<!doctype html>".to_vec()));
        assert_eq!(pieces.failed, [Piece::Knowledge]);
        pieces.arrive(Piece::Engine, Some(Vec::new()));
        assert!(pieces.engine.is_some() && pieces.reader().is_none());
        pieces.arrive(Piece::Knowledge, Some(knowledge.to_vec()));
        assert!(pieces.reader().is_some());
    }

    #[test]
    fn what_is_not_what_it_should_be_failed() {
        let (page, answers) = english();
        let mut pieces = Pieces::new();
        pieces.arrive(Piece::Page("zh-TW"), Some(page.clone()));
        pieces.arrive(Piece::Page("en"), Some(page));
        pieces.arrive(Piece::Answers("en"), Some(b"<!doctype html>".to_vec()));
        pieces.arrive(Piece::Knowledge, Some(b"<!doctype html>".to_vec()));
        assert_eq!(pieces.failed, [Piece::Page("zh-TW"), Piece::Answers("en"), Piece::Knowledge]);
        assert_eq!(pieces.words("en").map(Words::has_answers), Some(false));
        pieces.arrive(Piece::Answers("en"), Some(answers));
        assert_eq!(pieces.failed, [Piece::Page("zh-TW"), Piece::Knowledge]);
    }
}
