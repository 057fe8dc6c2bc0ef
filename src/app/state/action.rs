//! What can happen on the page, and what it changes.

use std::rc::Rc;

use yew::prelude::*;

use super::{State, asked, known, tags};
use crate::app::address::Address;
use crate::app::engine::{self, Answers, Sample};
use crate::app::negotiate::negotiate;
use crate::app::opened::{self, Opened, Source};
use crate::app::own::Trouble;
use crate::app::pieces::Piece;

/// What can happen.
pub enum Action {
    /// Whether something large is going to be read.
    Reading(bool),
    /// Another text stands in the box. A fresh one starts with no answers and no ticks.
    Read {
        /// All of it, or the files that were opened.
        sources: Rc<[Source]>,
        /// Whether the text is another one, not the same one edited.
        fresh: bool,
    },
    /// One of the reports that were found is to be shown.
    Show(usize),
    /// A question was answered, or its answer taken back.
    Answer {
        /// Id of the question.
        question: &'static str,
        /// Id of the answer.
        answer: Option<&'static str>,
    },
    /// A step was ticked off or put back.
    Tick(String),
    /// Masking was switched.
    Mask(bool),
    /// A language was chosen.
    Choose(&'static str),
    /// A second language was chosen, or none.
    Beside(Option<&'static str>),
    /// A sample was chosen.
    Try(&'static Sample),
    /// The organisation's own file was loaded, or could not be, or is not wanted any more.
    Overlay {
        /// The file.
        file: Option<Result<Vec<u8>, Trouble>>,
        /// Whether nobody has said which language it shall be.
        free: bool,
    },
    /// A piece was loaded, or could not be.
    Arrived(Piece, Option<Vec<u8>>),
    /// What failed is to be tried again.
    Retry,
    /// A code was asked for, or closed.
    Open(Option<String>),
    /// A new version of the page is ready.
    Update,
    /// The address changed.
    Address(Address),
}

/// Whether only white space was pasted.
fn is_blank(sources: &[Source]) -> bool {
    let blank = |content: &Rc<[u8]>| engine::is_blank(content);
    sources.iter().all(|source| source.name.is_none() && source.content.as_ref().is_ok_and(blank))
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Reading(reading) => state.reading = reading,
            Action::Read { sources, fresh } => {
                state.opened = Opened::default();
                state.show(None);
                state.unread = Some(sources).filter(|sources| !is_blank(sources));
                state.sample = None;
                state.reading = false;
                state.code = None;
                if fresh {
                    state.forget();
                }
            }
            Action::Show(index) => {
                state.show(Some(index));
                state.code = None;
                state.forget();
            }
            Action::Answer { question, answer } => {
                if let Some(engine) = state.pieces.reader() {
                    engine.answer(&mut state.answers, question, answer);
                }
            }
            Action::Tick(step) => {
                let ticked = state.ticks.len();
                state.ticks.retain(|known| *known != step);
                if state.ticks.len() == ticked {
                    state.ticks.push(step);
                }
            }
            Action::Mask(masked) => state.masked = masked,
            Action::Choose(tag) => {
                state.free = false;
                state.choose(tag);
            }
            Action::Beside(tag) => {
                state.beside = tag.filter(|tag| *tag != state.language);
                state.pieces.failed.retain(|failed| !tag.is_some_and(|tag| failed.is_of(tag)));
            }
            Action::Try(sample) => state.sample = Some(sample),
            Action::Arrived(piece, bytes) => state.pieces.arrive(piece, bytes),
            Action::Overlay { file, free } => {
                state.free = free;
                state.own.arrive(file);
            }
            Action::Retry => {
                state.pieces.failed.clear();
                state.own.retry();
            }
            Action::Open(code) => state.open(code),
            Action::Update => state.update = true,
            Action::Address(address) => {
                let wish = address.language.iter();
                if let Some(tag) = negotiate(wish, &tags()) {
                    state.choose(tag);
                }
                state.open(address.code);
            }
        }
        state.read();
        Rc::new(state)
    }
}

impl State {
    /// Reads what is asked and not read yet, if the engine and the knowledge are there.
    pub(super) fn read(&mut self) {
        let Some(engine) = self.pieces.reader() else { return };
        if let Some(sources) = self.unread.take() {
            self.opened = opened::open(engine, &sources);
            self.show(self.opened.first());
        }
        if let Some(asked) = self.code.as_mut().filter(|asked| asked.report.is_none()) {
            asked.report = engine.named(&asked.code);
        }
        if self.own.read(engine) {
            self.looked_up = None;
            self.follow_own();
        }
        let shown = self.shown_report().cloned();
        let overlay = self.own.overlay.clone();
        // Without a list nothing is looked up, but what was found by an earlier one is forgotten.
        let wanted = overlay.as_ref().map(|_| shown.clone());
        if self.looked_up != wanted {
            engine.assume(overlay.as_ref(), shown.as_ref(), &mut self.answers);
            self.looked_up = wanted;
        }
    }

    /// Takes the language that the organisation prefers, where the reader has not said otherwise.
    fn follow_own(&mut self) {
        let Some(overlay) = self.own.overlay.clone().filter(|_| self.free) else { return };
        let offered = |tag: &&'static str| overlay.languages.is_empty() || overlay.languages.contains(tag);
        let preferred = overlay.language.or_else(|| Some(self.language).filter(offered));
        if let Some(tag) = preferred.or_else(|| overlay.languages.first().copied()) {
            self.choose(tag);
        }
    }

    fn choose(&mut self, tag: &'static str) {
        if tag == self.language {
            return;
        }
        if let Some(words) = self.words() {
            self.shown = known(words.tag()).unwrap_or(self.shown);
        }
        // Choosing the language that stands beside swaps the two.
        if self.beside == Some(tag) {
            self.beside = Some(self.language);
        }
        self.language = tag;
        self.pieces.failed.retain(|failed| !failed.is_of(tag));
    }

    fn open(&mut self, code: Option<String>) {
        if self.code.as_ref().map(|asked| &asked.code) != code.as_ref() {
            self.code = code.map(asked);
            self.forget();
        }
    }

    fn show(&mut self, index: Option<usize>) {
        let report = index.and_then(|index| self.opened.found.get(index)?.report.clone());
        self.chosen = index.filter(|_| report.is_some());
        self.report = report;
    }

    fn forget(&mut self) {
        self.answers = Answers::default();
        self.looked_up = None;
        self.ticks.clear();
    }
}
