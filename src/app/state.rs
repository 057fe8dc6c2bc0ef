//! Everything on the page that can change, and the one function that changes it.

use std::rc::Rc;

use yew::prelude::*;

use super::address::Address;
use super::engine::{self, Answers, LANGUAGES, Report, Words};
use super::negotiate::negotiate;

/// The language that is there when no other can be loaded.
const LAST_RESORT: &str = "en";

/// Sends actions to the state.
pub type Dispatch = UseReducerDispatcher<State>;

/// A code explained without any text.
#[derive(Clone, PartialEq)]
pub struct CodeAsked {
    /// As the link has it.
    pub code: String,
    /// What reading the code alone gives.
    pub report: Option<Rc<Report>>,
}

/// Everything that can change.
#[derive(Clone, PartialEq)]
pub struct State {
    /// What the box says, or none while it is empty.
    pub report: Option<Rc<Report>>,
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
    /// The languages loaded so far.
    loaded: Vec<Words>,
    /// The languages that could not be loaded.
    pub failed: Vec<&'static str>,
}

/// What can happen.
pub enum Action {
    /// A large text is going to be read.
    Reading,
    /// The text in the box was read. A fresh text starts with no answers and no ticks.
    Read {
        /// The result, or none for an empty box.
        report: Option<Rc<Report>>,
        /// Whether the text is another one, not the same one edited.
        fresh: bool,
    },
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
    /// A language arrived.
    Loaded(Words),
    /// A language did not arrive.
    Failed(&'static str),
    /// What failed is to be tried again.
    Retry,
    /// A code was asked for, or closed.
    Open(Option<String>),
    /// The address changed.
    Address(Address),
}

impl State {
    /// The state of a page that was just opened.
    pub fn new(address: Address, language: &'static str, beside: Option<&'static str>) -> Self {
        Self {
            report: None,
            reading: false,
            code: address.code.map(asked),
            answers: Answers::default(),
            ticks: Vec::new(),
            masked: true,
            language,
            beside: beside.filter(|tag| *tag != language),
            shown: language,
            loaded: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// The words to draw with: the chosen language, or while it is loading the one before.
    pub fn words(&self) -> Option<&Words> {
        self.find(self.language).or_else(|| self.find(self.shown)).or_else(|| self.loaded.first())
    }

    /// The words of the second language, once they are there.
    pub fn words_beside(&self) -> Option<&Words> {
        self.beside.and_then(|tag| self.find(tag))
    }

    /// The languages that are wanted and neither loaded nor failed.
    pub fn missing(&self) -> Vec<&'static str> {
        let stranded = self.loaded.is_empty() && self.failed.contains(&self.language);
        let last_resort = (stranded && known(LAST_RESORT).is_some()).then_some(LAST_RESORT);
        [Some(self.language), self.beside, last_resort]
            .into_iter()
            .flatten()
            .filter(|tag| self.find(tag).is_none() && !self.failed.contains(tag))
            .collect()
    }

    /// The report to show: that of the code asked for, or that of the box.
    pub fn shown_report(&self) -> Option<&Rc<Report>> {
        match &self.code {
            Some(asked) => asked.report.as_ref(),
            None => self.report.as_ref(),
        }
    }

    fn find(&self, tag: &str) -> Option<&Words> {
        self.loaded.iter().find(|words| words.tag() == tag)
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
    let report = engine::read(code.as_bytes());
    CodeAsked { code, report }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Reading => state.reading = true,
            Action::Read { report, fresh } => {
                state.report = report;
                state.reading = false;
                state.code = None;
                if fresh {
                    state.forget();
                }
            }
            Action::Answer { question, answer } => state.answers.set(question, answer),
            Action::Tick(step) => {
                let ticked = state.ticks.len();
                state.ticks.retain(|known| *known != step);
                if state.ticks.len() == ticked {
                    state.ticks.push(step);
                }
            }
            Action::Mask(masked) => state.masked = masked,
            Action::Choose(tag) => state.choose(tag),
            Action::Beside(tag) => {
                state.beside = tag.filter(|tag| *tag != state.language);
                state.failed.retain(|failed| Some(*failed) != tag);
            }
            Action::Loaded(words) => {
                if words.tag() == state.language {
                    state.shown = state.language;
                }
                state.failed.retain(|tag| *tag != words.tag());
                if state.find(words.tag()).is_none() {
                    state.loaded.push(words);
                }
            }
            Action::Failed(tag) => {
                if !state.failed.contains(&tag) {
                    state.failed.push(tag);
                }
            }
            Action::Retry => state.failed.clear(),
            Action::Open(code) => state.open(code),
            Action::Address(address) => {
                let wish = address.language.iter();
                if let Some(tag) = negotiate(wish, &tags()) {
                    state.choose(tag);
                }
                state.open(address.code);
            }
        }
        Rc::new(state)
    }
}

impl State {
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
        self.failed.retain(|failed| *failed != tag);
    }

    fn open(&mut self, code: Option<String>) {
        if self.code.as_ref().map(|asked| &asked.code) != code.as_ref() {
            self.code = code.map(asked);
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.answers = Answers::default();
        self.ticks.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Rc<State> {
        Rc::new(State::new(Address::default(), "en", None))
    }

    #[test]
    fn a_language_that_fails_leaves_english_to_say_so() {
        let page = Rc::new(State::new(Address::default(), "zh-TW", None));
        assert_eq!(page.missing(), ["zh-TW"]);
        let page = page.reduce(Action::Failed("zh-TW"));
        assert_eq!(page.missing(), ["en"]);
        let page = page.reduce(Action::Retry);
        assert_eq!(page.missing(), ["zh-TW"]);
    }

    #[test]
    fn choosing_the_language_beside_swaps_the_two() {
        let page = page().reduce(Action::Beside(Some("zh-TW"))).reduce(Action::Choose("zh-TW"));
        assert_eq!((page.language, page.beside), ("zh-TW", Some("en")));
        let page = page.reduce(Action::Beside(Some("zh-TW")));
        assert_eq!(page.beside, None);
    }

    #[test]
    fn a_code_covers_the_text_and_closing_it_brings_the_text_back() {
        let report = engine::read(b"550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found");
        let page = page().reduce(Action::Read { report: report.clone(), fresh: true });
        let page = page.reduce(Action::Tick("step".to_owned()));
        let page = page.reduce(Action::Open(Some("4.4.316".to_owned())));
        assert_ne!(page.shown_report(), report.as_ref());
        assert!(page.ticks.is_empty());
        let page = page.reduce(Action::Open(None));
        assert_eq!(page.shown_report(), report.as_ref());
    }

    #[test]
    fn editing_keeps_ticks_and_a_fresh_text_does_not() {
        let ticked = page().reduce(Action::Tick("step".to_owned()));
        let edited = ticked.clone().reduce(Action::Read { report: None, fresh: false });
        assert_eq!(edited.ticks, ["step"]);
        let fresh = ticked.clone().reduce(Action::Read { report: None, fresh: true });
        assert!(fresh.ticks.is_empty());
        assert!(ticked.reduce(Action::Tick("step".to_owned())).ticks.is_empty());
    }
}
