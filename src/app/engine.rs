//! The page's doors to the engine: everything that the page asks of it is asked here.
//!
//! The page's program is shipped in two parts. The first draws; the second, the engine, is loaded once the page stands.
//! `cargo xtask build` cuts the program where [`Engine`]'s methods are called: what only they reach goes into the second
//! part (`xtask/src/split.rs`).
//!
//! To add a door, write a method of [`Engine`] that takes `self`, with `#[inline(never)]` above it, and call it from a
//! component. Nothing else is to be done: the build finds the doors in this file, and says what is wrong when it does
//! not find one in the program. Whoever calls a door needs an [`Engine`], so nobody comes before it is there:
//! `State::can_answer` hands it out. Give a door what it works on and take back what is drawn, without generics; what
//! the page does by itself with an engine's function, without a door, is in the first part and everybody waits for it.

use std::cell::Cell;
use std::rc::Rc;

use super::browser::charsets::Browser;
use super::medium::Medium;
use super::told::{Side, Told};
pub use crate::diagnosis::Answers;
use crate::diagnosis::{Diagnosis, diagnose, of_entry};
use crate::explanation::explain;
pub use crate::explanation::{
    AttemptText, CheckText, CommandText, Evidence, Explanation, FixText, Format, LinkText, Mask, Own, OwnContact,
    OwnError, QuestionText, Rich, SourceText, Span, Standing, StepText, TermText, ValueKind, Words, code_point,
    is_hidden,
};
use crate::explanation::{copy_text, terms};
use crate::knowledge::{self, Damaged, install};
pub use crate::knowledge::{LANGUAGES, Language, REVIEWED, SAMPLES, Sample, is_installed, verify};
use crate::overlay::{self, Mistake};
use crate::reading;
pub use crate::reading::{Fault, MarkKind, Report, rich_text};
pub use crate::search::{Filter, Permanence};

use super::kept::OverlayRead;
pub use super::kept::{Kept, KeptOverlay};
use super::look_up;
pub use super::look_up::{Choice, Choices, Found, FoundRow};

/// A mistake in an overlay, in words.
pub struct MistakeText {
    /// Where.
    pub path: String,
    /// What is wrong there.
    pub said: String,
}

/// Whether nothing but white space stands in the box.
pub fn is_blank(input: &[u8]) -> bool {
    input.iter().all(u8::is_ascii_whitespace)
}

/// Whether a report reports anything.
pub fn tells(report: &Report) -> bool {
    report.kind != reading::Kind::Nothing
}

/// A report in one line.
pub struct Headline {
    /// What happened.
    pub title: Rich,
    /// To whom, where the report names somebody.
    pub recipient: Option<String>,
}

/// What a host may know of an answer: ids of ours, and nothing that was pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gist {
    /// What sort of text it is: `failure`, `delay`, `success`, `feedback`, `auto-reply`, `nothing`, or `code` for one
    /// that was looked up.
    pub kind: &'static str,
    /// Ids of the entries, best first.
    pub entries: Vec<&'static str>,
    /// Ids of their categories.
    pub categories: Vec<&'static str>,
    /// Ids of who must act.
    pub actors: Vec<&'static str>,
}

thread_local! {
    /// Whether the second part of the program has been joined to the first.
    static JOINED: Cell<bool> = const { Cell::new(false) };
}

/// The engine, which is there: to have one is to be allowed to ask it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Engine(());

impl Engine {
    /// The engine that is there from the start: natively, where the program is in one part, or when another page of
    /// this program has loaded it.
    pub fn inside() -> Option<Self> {
        (!cfg!(target_arch = "wasm32") || JOINED.get()).then_some(Self(()))
    }

    /// The engine whose part of the program has just been joined to the first (`xtask/page/load.js`).
    pub fn joined() -> Self {
        JOINED.set(true);
        Self(())
    }

    /// Takes the knowledge in.
    #[inline(never)]
    pub fn install(self, knowledge: Vec<u8>) -> Result<(), Damaged> {
        install(knowledge)
    }

    /// Reads what stands in the box; nothing but white space is no report.
    #[inline(never)]
    pub fn read(self, input: &[u8]) -> Option<Kept> {
        (!is_blank(input)).then(|| Kept::new(reading::read_with(input, &Browser)))
    }

    /// Opens a text or a file of any kind.
    #[inline(never)]
    pub fn open(self, input: &[u8]) -> reading::Opened {
        reading::open(input, &Browser)
    }

    /// What a link names: an entry by its id, else a code.
    #[inline(never)]
    pub fn named(self, name: &str) -> Option<Kept> {
        match knowledge::by_id(name) {
            Some(entry) => Some(Kept { entry: Some(entry), ..Kept::new(Report::default()) }),
            None => self.read(name.as_bytes()),
        }
    }

    /// Says a report in one line.
    #[inline(never)]
    pub fn headline(self, report: &Report, words: &Words) -> Headline {
        let title = explain(report, &diagnose(report, &Answers::default()), words).title;
        let address = report.recipients.iter().find_map(|recipient| recipient.address.as_ref());
        Headline { title, recipient: address.map(|address| address.value.clone()) }
    }

    /// Says what a report means, in one language or in two.
    #[inline(never)]
    pub fn tell(
        self,
        report: Kept,
        answers: &Answers,
        overlay: Option<&KeptOverlay>,
        first: &Words,
        second: Option<&Words>,
    ) -> Told {
        let diagnosis: Diagnosis = match report.entry {
            Some(entry) => of_entry(entry, answers),
            None => diagnose(&report, answers),
        };
        let side = |words: &Words| {
            let explanation = explain(&report, &diagnosis, words);
            let explanation = match overlay {
                Some(own) => own.overlay.apply(&report, &diagnosis, explanation, words),
                None => explanation,
            };
            Side { terms: terms(&explanation, &report, words), explanation, words: words.clone() }
        };
        let first = side(first);
        let gist = gist(&report, &diagnosis, &first.explanation);
        Told { engine: self, first, second: second.map(side), report, gist, medium: Medium::default() }
    }

    /// Notes what the reader answered to a question, or takes it back.
    #[inline(never)]
    pub fn answer(self, answers: &mut Answers, question: &'static str, answer: Option<&'static str>) {
        answers.set(question, answer);
    }

    /// Takes an organisation's own file in.
    #[inline(never)]
    pub fn read_overlay(self, bytes: &[u8]) -> KeptOverlay {
        let (overlay, mistakes) = overlay::read(bytes);
        let title = |tag: &str| overlay.title(tag).map(|title| title.plain());
        KeptOverlay(Rc::new(OverlayRead {
            titles: LANGUAGES.iter().map(|language| (language.tag, title(language.tag))).collect(),
            languages: overlay.languages().to_vec(),
            language: overlay.language(),
            page: overlay.page().map(str::to_owned),
            overlay,
            mistakes,
        }))
    }

    /// Says what is wrong in it.
    #[inline(never)]
    pub fn mistakes(self, overlay: &KeptOverlay, words: &Words) -> Vec<MistakeText> {
        let said = |mistake: &Mistake| MistakeText { path: mistake.path.clone(), said: mistake.said(words) };
        overlay.mistakes.iter().map(said).collect()
    }

    /// Lets the organisation's list answer whose server it is, until the reader does.
    #[inline(never)]
    pub fn assume(self, overlay: Option<&KeptOverlay>, report: Option<&Kept>, answers: &mut Answers) {
        match (overlay, report) {
            (Some(overlay), Some(report)) => overlay.overlay.assume(report, answers),
            _ => answers.assume(None),
        }
    }

    /// The answer as text to take away.
    #[inline(never)]
    pub fn copy_text(self, side: &Side, format: Format, mask: Mask) -> String {
        copy_text(&side.explanation, &side.words, format, mask)
    }

    /// What entries can be chosen by.
    #[inline(never)]
    pub fn choices(self, words: &Words) -> Choices {
        look_up::choices(words)
    }

    /// Gets ready to find entries in a language.
    #[inline(never)]
    pub fn prepare(self, words: &Words) {
        look_up::prepare(words);
    }

    /// The entries that fit, the best ones first, no more than asked for.
    #[inline(never)]
    pub fn find(self, words: &Words, query: &str, filter: &Filter, most: usize) -> Found {
        look_up::find(words, query, filter, most)
    }
}

fn gist(report: &Kept, diagnosis: &Diagnosis, explanation: &Explanation) -> Gist {
    let kind = match report.kind {
        _ if report.entry.is_some() => "code",
        reading::Kind::Failure => "failure",
        reading::Kind::Delay => "delay",
        reading::Kind::Success => "success",
        reading::Kind::Feedback => "feedback",
        reading::Kind::AutoReply => "auto-reply",
        reading::Kind::Nothing => "nothing",
    };
    let mut gist = Gist { kind, actors: explanation.actors.iter().map(|actor| actor.id).collect(), ..Gist::default() };
    for judged in &diagnosis.entries {
        gist.entries.push(judged.entry.id);
        if !gist.categories.contains(&judged.entry.category) {
            gist.categories.push(judged.entry.category);
        }
    }
    gist
}
