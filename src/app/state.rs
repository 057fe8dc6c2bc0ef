//! Everything on the page that can change; [`action`] holds the one function that changes it.

use std::rc::Rc;

use yew::prelude::*;

use super::engine::{Answers, Engine, Kept, LANGUAGES, Language, Sample, Words};
use super::opened::{Opened, Source};
use super::own::OwnFile;
use super::pieces::{Piece, Pieces};
pub use action::Action;

mod action;

/// The language that is there when no other can be loaded.
const LAST_RESORT: &str = "en";

/// Sends actions to the state.
pub type Dispatch = UseReducerDispatcher<State>;

/// A code, or an entry by its id, explained without any text.
#[derive(Clone, PartialEq)]
pub struct CodeAsked {
    /// As the link has it.
    pub code: String,
    /// What reading the code alone gives; none until the engine and the knowledge are there.
    pub report: Option<Kept>,
}

/// Everything that can change.
#[derive(Clone, PartialEq)]
pub struct State {
    /// What the box says, or the part of it that is shown; none while it is empty or not read yet.
    pub report: Option<Kept>,
    /// Everything that was found in what was opened.
    pub opened: Opened,
    /// Which of it is shown.
    pub chosen: Option<usize>,
    /// What stands in the box, until the engine and the knowledge are there to read it with.
    unread: Option<Rc<[Source]>>,
    /// A sample that was chosen and is not in the box yet.
    sample: Option<&'static Sample>,
    /// Whether a large text is about to be read.
    pub reading: bool,
    /// A code asked for by a link; it stands before the report until it is closed.
    pub code: Option<CodeAsked>,
    /// What the reader answered.
    pub answers: Answers,
    /// Ids of the steps that are ticked off.
    pub ticks: Vec<String>,
    /// Whether addresses and IPs are masked in what is copied.
    pub masked: bool,
    /// The chosen language.
    pub language: &'static str,
    /// The language beside it.
    pub beside: Option<&'static str>,
    /// The language last shown, kept while another is loading.
    shown: &'static str,
    /// Whether a new version of the page is ready.
    pub update: bool,
    /// What is loaded so far.
    pieces: Pieces,
    /// The organisation's own file.
    pub own: OwnFile,
    /// Whether nobody has said which language it shall be, so that the organisation may.
    free: bool,
    /// The report whose servers were looked up in the organisation's list.
    looked_up: Option<Option<Kept>>,
}

impl State {
    /// The state of a page that was just opened.
    pub fn new(code: Option<String>, language: &'static str, beside: Option<&'static str>) -> Self {
        let mut state = Self {
            report: None,
            opened: Opened::default(),
            chosen: None,
            unread: None,
            sample: None,
            reading: false,
            code: code.map(asked),
            answers: Answers::default(),
            ticks: Vec::new(),
            masked: true,
            language,
            beside: beside.filter(|tag| *tag != language),
            shown: language,
            update: false,
            pieces: Pieces::new(),
            own: OwnFile::default(),
            free: false,
            looked_up: None,
        };
        state.read();
        state
    }

    /// The words to draw with: the chosen language, or while it is loading the one before. No answer goes away
    /// because the words of the next are only in part there.
    pub fn words(&self) -> Option<&Words> {
        let chosen = [self.language, self.shown];
        let mut whole = chosen.iter().filter_map(|tag| self.whole(tag));
        let mut part = chosen.iter().filter_map(|tag| self.pieces.words(tag));
        whole.next().or_else(|| part.next()).or_else(|| self.pieces.any_words())
    }

    /// The words of the second language, once they are there.
    pub fn words_beside(&self) -> Option<&Words> {
        self.beside.and_then(|tag| self.whole(tag))
    }

    /// What is wanted and neither loaded nor failed, most urgent first.
    pub fn missing(&self) -> Vec<Piece> {
        let stands_in = match self.words() {
            Some(words) => known(words.tag()),
            None if self.has_failed(Piece::Page(self.language)) => known(LAST_RESORT),
            None => None,
        };
        let stands_in = stands_in.filter(|tag| *tag != self.language && Some(*tag) != self.beside);
        let tags = [Some(self.language), self.beside, stands_in].into_iter().flatten();
        let pieces =
            tags.clone().map(Piece::Page).chain([Piece::Engine, Piece::Knowledge]).chain(tags.map(Piece::Answers));
        pieces.filter(|piece| self.pieces.lacks(*piece)).collect()
    }

    /// What could not be loaded.
    pub fn failed(&self) -> &[Piece] {
        &self.pieces.failed
    }

    /// Whether a piece could not be loaded.
    pub fn has_failed(&self, piece: Piece) -> bool {
        self.pieces.failed.contains(&piece)
    }

    /// Whether words of a language that is wanted could not be loaded, other than those of the answers that are waited for.
    pub fn has_failed_language(&self, tag: &str) -> bool {
        if tag != self.language && self.beside != Some(tag) {
            return false;
        }
        let shown = self.words().is_some_and(|words| words.tag() == tag);
        !shown && self.pieces.failed.iter().any(|piece| piece.is_of(tag))
    }

    /// Whether something that answers need could not be loaded.
    pub fn has_failed_answers(&self) -> bool {
        let of_words = |tag| self.has_failed(Piece::Answers(tag));
        let failed = [Piece::Engine, Piece::Knowledge].into_iter().any(|piece| self.has_failed(piece));
        failed || self.words().and_then(|words| known(words.tag())).is_some_and(of_words)
    }

    /// The engine, once everything is there that answers need.
    pub fn can_answer(&self) -> Option<Engine> {
        self.pieces.reader().filter(|_| self.words().is_some_and(Words::has_answers))
    }

    /// Whether something was asked that cannot be answered yet.
    pub fn waits(&self) -> bool {
        (self.is_filled() || self.code.is_some() || self.sample.is_some()) && self.can_answer().is_none()
    }

    /// Whether something stands in the box.
    pub fn is_filled(&self) -> bool {
        self.report.is_some() || self.unread.is_some() || self.opened.is_list()
    }

    /// A sample to put into the box, once it has a text.
    pub fn sample(&self) -> Option<&'static Sample> {
        self.sample.filter(|_| self.pieces.reader().is_some())
    }

    /// The report to show: that of the code asked for, or that of the box.
    pub fn shown_report(&self) -> Option<&Kept> {
        match &self.code {
            Some(asked) => asked.report.as_ref(),
            None => self.report.as_ref(),
        }
    }

    fn whole(&self, tag: &str) -> Option<&Words> {
        self.pieces.words(tag).filter(|words| words.has_answers())
    }

    /// The languages to offer: all, or those that the organisation wants, and the one that is chosen.
    pub fn offered(&self) -> impl Iterator<Item = &'static Language> {
        let wanted = self.own.overlay.as_ref().map(|overlay| overlay.languages.clone()).unwrap_or_default();
        let chosen = self.language;
        let offers = move |tag: &str| wanted.is_empty() || wanted.contains(&tag) || tag == chosen;
        LANGUAGES.iter().filter(move |language| offers(language.tag))
    }
}

/// The tag of a language that we have, as a constant.
pub fn known(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).find(|candidate| *candidate == tag)
}

/// The tags of all languages that we have.
pub fn tags() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).collect()
}

fn asked(code: String) -> CodeAsked {
    CodeAsked { code, report: None }
}

#[cfg(test)]
mod tests;
