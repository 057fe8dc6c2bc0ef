//! A report explained in one language, or in two side by side.

use yew::prelude::*;

use super::components::rich::rich;
use super::engine::{Engine, Explanation, Gist, Kept, Rich, TermText, Words};
use super::medium::Medium;

/// One language's telling.
pub struct Side {
    /// What is said.
    pub explanation: Explanation,
    /// The terms that it uses.
    pub terms: Vec<TermText>,
    /// The words of the page around it.
    pub words: Words,
}

/// Everything that is drawn about a report. It is told anew only when something changed.
pub struct Told {
    /// Who told it.
    pub engine: Engine,
    /// The reader's language.
    pub first: Side,
    /// The language beside it.
    pub second: Option<Side>,
    /// What was read.
    pub report: Kept,
    /// What a host may know of it.
    pub gist: Gist,
    /// What it is drawn for.
    pub medium: Medium,
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Told {
    /// Whether anything was recognised.
    pub fn recognised(&self) -> bool {
        self.first.explanation.entry.is_some()
    }

    /// Whether the organisation explains an error of its own.
    pub fn own_error(&self) -> bool {
        self.first.explanation.own.as_ref().is_some_and(|own| !own.errors.is_empty())
    }

    /// Draws a part once, or in both languages as two cells of one row.
    // Behind a reference, so that what is drawn stands in the program once and not for each side.
    pub fn each(&self, part: &dyn Fn(&Side) -> Html) -> Html {
        match &self.second {
            None => part(&self.first),
            Some(second) => row(&self.first.words, part(&self.first), &second.words, part(second)),
        }
    }

    /// Running text in each language.
    pub fn rich(&self, text: &dyn Fn(&Side) -> Option<&Rich>) -> Html {
        self.each(&|side| text(side).map(rich).unwrap_or_default())
    }

    /// A message of the page in each language.
    pub fn say(&self, key: &'static str) -> Html {
        self.each(&|side| html! { {side.words.text(key)} })
    }
}

/// Two cells that belong together, each with its own language and direction.
fn row(words: &Words, cell: Html, other_words: &Words, other_cell: Html) -> Html {
    html! {
        <span class="nl-pair">
            <span class="nl-cell" lang={words.tag().to_owned()} dir={words.direction()}>{cell}</span>
            <span class="nl-cell" lang={other_words.tag().to_owned()} dir={other_words.direction()}>{other_cell}</span>
        </span>
    }
}
