//! Everything on the page that can change, and the one function that changes it.

use std::rc::Rc;

use yew::prelude::*;

use super::address::Address;
use super::engine::{self, Answers, Engine, Kept, LANGUAGES, Language, Sample, Words};
use super::negotiate::negotiate;
use super::opened::{self, Opened, Source};
use super::own::{OwnFile, Trouble};
use super::pieces::{Piece, Pieces};

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

/// What can happen.
pub enum Action {
    /// A large text is going to be read.
    Reading,
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
    /// The organisation's own file was loaded, or could not be.
    Overlay {
        /// The file.
        file: Result<Vec<u8>, Trouble>,
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

    /// Whether words of a language could not be loaded, other than those of the answers that are waited for.
    pub fn has_failed_language(&self, tag: &str) -> bool {
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

    /// Reads what is asked and not read yet, if the engine and the knowledge are there.
    fn read(&mut self) {
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
        if let Some(overlay) = self.own.overlay.clone()
            && self.looked_up.as_ref() != Some(&shown)
        {
            engine.assume(&overlay, shown.as_ref(), &mut self.answers);
            self.looked_up = Some(shown);
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

/// Whether only white space was pasted.
fn is_blank(sources: &[Source]) -> bool {
    let blank = |content: &Rc<[u8]>| engine::is_blank(content);
    sources.iter().all(|source| source.name.is_none() && source.content.as_ref().is_ok_and(blank))
}

fn asked(code: String) -> CodeAsked {
    CodeAsked { code, report: None }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Reading => state.reading = true,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(text: &[u8]) -> Rc<[Source]> {
        [Source::text(text.into())].into()
    }

    fn page() -> Rc<State> {
        Rc::new(State::new(None, "en", None))
    }

    #[test]
    fn a_language_that_fails_leaves_english_to_say_so() {
        let page = Rc::new(State::new(None, "zh-TW", None));
        assert_eq!(page.missing(), [Piece::Page("zh-TW"), Piece::Answers("zh-TW")]);
        let page = page.reduce(Action::Arrived(Piece::Page("zh-TW"), None));
        assert_eq!(page.missing(), [Piece::Page("en"), Piece::Answers("zh-TW"), Piece::Answers("en")]);
        let page = page.reduce(Action::Retry);
        assert_eq!(page.missing(), [Piece::Page("zh-TW"), Piece::Answers("zh-TW")]);
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
        let text = b"550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found";
        let page = page().reduce(Action::Read { sources: text_of(text), fresh: true });
        let report = page.shown_report().cloned();
        assert!(report.as_ref().is_some_and(|report| engine::tells(report)), "the text is read");
        let page = page.reduce(Action::Tick("step".to_owned()));
        let page = page.reduce(Action::Open(Some("4.4.316".to_owned())));
        assert_ne!(page.shown_report(), report.as_ref());
        assert!(page.ticks.is_empty());
        let page = page.reduce(Action::Open(None));
        assert_eq!(page.shown_report(), report.as_ref());
    }

    #[test]
    fn of_several_reports_one_is_shown_at_a_time() {
        let file = |name: &str, text: &str| Source { name: Some(name.to_owned()), content: Ok(text.as_bytes().into()) };
        let sources =
            [file("a.txt", "See you at noon."), file("b.txt", "550 5.1.10 not found"), file("c.txt", "451 4.4.1 x")];
        let page = page().reduce(Action::Read { sources: sources.into(), fresh: true });
        assert_eq!((page.chosen, page.opened.found.len()), (Some(1), 3));
        let page = page.reduce(Action::Tick("step".to_owned())).reduce(Action::Show(2));
        assert_eq!((page.chosen, page.ticks.len()), (Some(2), 0));
        assert_eq!(page.shown_report(), page.opened.found[2].report.as_ref());
        let page = page.reduce(Action::Read { sources: Rc::default(), fresh: true });
        assert!(page.opened.found.is_empty() && page.report.is_none());
    }

    fn with_own(page: Rc<State>, json: &str, free: bool) -> Rc<State> {
        page.reduce(Action::Overlay { file: Ok(json.as_bytes().to_vec()), free })
    }

    #[test]
    fn the_organisation_chooses_a_language_only_where_nobody_has() {
        let own = r#"{"language": "zh-TW", "languages": ["zh-TW"]}"#;
        assert_eq!(with_own(page(), own, true).language, "zh-TW");
        let chosen = with_own(page(), own, false);
        assert_eq!(chosen.language, "en");
        assert_eq!(chosen.offered().map(|language| language.tag).collect::<Vec<_>>(), ["en", "zh-TW"]);
        assert_eq!(with_own(page(), r#"{"languages": ["zh-TW"]}"#, true).language, "zh-TW");
    }

    #[test]
    fn the_list_answers_for_every_report_and_the_reader_instead_of_it() {
        let own = r#"{"own": {"domains": ["contoso.com"]}, "partners": [{"name": "F", "domains": ["fabrikam.com"]}]}"#;
        let text = |host: &str| format!("450 4.4.316 Connection refused [LastAttemptedServerName=mail.{host}]");
        let read = |page: Rc<State>, host: &str, fresh: bool| {
            page.reduce(Action::Read { sources: text_of(text(host).as_bytes()), fresh })
        };
        let owner = |page: &Rc<State>| page.answers.get("server-owner");
        let page = with_own(read(page(), "contoso.com", true), own, false);
        assert_eq!(owner(&page), Some("own"));
        let page = page.reduce(Action::Answer { question: "on-premises-mailboxes", answer: Some("yes") });
        assert_eq!(page.answers.get("on-premises-mailboxes"), Some("yes"));
        let page = read(page, "fabrikam.com", false);
        assert_eq!((owner(&page), page.answers.get("on-premises-mailboxes")), (Some("partner"), None));
        let page = page.reduce(Action::Answer { question: "server-owner", answer: Some("other") });
        assert_eq!(owner(&read(page.clone(), "contoso.com", false)), Some("other"));
        assert_eq!(owner(&read(page, "example.net", true)), None);
    }

    #[test]
    fn what_could_not_be_loaded_is_asked_for_again() {
        let page = page().reduce(Action::Overlay { file: Err(Trouble::Unreachable), free: false });
        assert_eq!((page.own.trouble, page.own.tries), (Some(Trouble::Unreachable), 0));
        let page = page.reduce(Action::Retry);
        assert_eq!((page.own.trouble, page.own.tries), (None, 1));
    }

    #[test]
    fn editing_keeps_ticks_and_a_fresh_text_does_not() {
        let ticked = page().reduce(Action::Tick("step".to_owned()));
        let edited = ticked.clone().reduce(Action::Read { sources: Rc::default(), fresh: false });
        assert_eq!(edited.ticks, ["step"]);
        let fresh = ticked.clone().reduce(Action::Read { sources: Rc::default(), fresh: true });
        assert!(fresh.ticks.is_empty());
        assert!(ticked.reduce(Action::Tick("step".to_owned())).ticks.is_empty());
    }

    #[test]
    fn what_is_asked_before_the_knowledge_is_there_is_read_when_it_comes() {
        let mut page = State::new(Some("4.4.316".to_owned()), "en", None);
        page.pieces.knowledge = false;
        page.code = page.code.map(|asked| CodeAsked { report: None, ..asked });
        let page = Rc::new(page);
        assert!(page.waits() && !page.is_filled());
        let page = page.reduce(Action::Arrived(Piece::Knowledge, None));
        assert!(page.waits() && page.has_failed_answers());
        let page = page.reduce(Action::Retry);
        assert!(page.missing().contains(&Piece::Knowledge));
        let knowledge = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
        let page = page.reduce(Action::Arrived(Piece::Knowledge, Some(knowledge.to_vec())));
        assert!(page.shown_report().is_some() && page.waits(), "the words are not there yet");
        let page = page.reduce(Action::Read { sources: text_of(b"450 4.4.316"), fresh: true });
        assert!(page.report.is_some() && page.unread.is_none());
    }

    #[test]
    fn what_was_pasted_before_the_engine_is_there_is_read_when_it_comes() {
        let mut page = State::new(None, "en", None);
        page.pieces.engine = None;
        let page = Rc::new(page).reduce(Action::Read { sources: text_of(b"450 4.4.316"), fresh: true });
        assert!(page.waits() && page.is_filled() && page.missing().contains(&Piece::Engine));
        let page = page.reduce(Action::Arrived(Piece::Engine, None));
        assert!(page.has_failed_answers() && page.is_filled() && page.report.is_none());
        let page = page.reduce(Action::Retry);
        assert!(page.missing().contains(&Piece::Engine) && !page.has_failed_answers());
        let page = page.reduce(Action::Arrived(Piece::Engine, Some(Vec::new())));
        assert!(page.report.is_some() && page.unread.is_none());
    }

    #[test]
    fn an_answer_stays_until_the_next_language_is_whole() {
        let (_, page_words, answers) = crate::knowledge::packs::PACKS[0];
        let (_, other_words, other_answers) = crate::knowledge::packs::PACKS[1];
        let shown = |page: &State| page.words().map(|words| words.tag().to_owned());
        let page = page().reduce(Action::Arrived(Piece::Page("en"), Some(page_words.to_vec())));
        assert!(page.can_answer().is_none() && shown(&page).as_deref() == Some("en"));
        let page = page.reduce(Action::Arrived(Piece::Answers("en"), Some(answers.to_vec())));
        assert!(page.can_answer().is_some());
        let page = page.reduce(Action::Choose("zh-TW"));
        let page = page.reduce(Action::Arrived(Piece::Page("zh-TW"), Some(other_words.to_vec())));
        assert_eq!(shown(&page).as_deref(), Some("en"));
        let failed = page.clone().reduce(Action::Arrived(Piece::Answers("zh-TW"), None));
        assert!(failed.has_failed_language("zh-TW") && !failed.has_failed_answers());
        let page = page.reduce(Action::Arrived(Piece::Answers("zh-TW"), Some(other_answers.to_vec())));
        assert_eq!(shown(&page).as_deref(), Some("zh-TW"));
    }
}
