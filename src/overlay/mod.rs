//! What an organisation says of its own: one JSON file, shown apart from what we say.
//!
//! [`read`] takes a file and tells each mistake with its place, [`Overlay::assume`] answers whose server it is, and
//! [`Overlay::apply`] adds the organisation's words to an explanation. They are always text, never markup.

mod address;
mod answer;
mod apply;
mod codes;
mod json;
mod mistake;
mod model;
mod read;
mod said;
mod servers;
mod walk;

pub use mistake::{Form, Mistake, What};
pub use model::Overlay;
pub use read::{MOST_BYTES, read};

use crate::explanation::Rich;

impl Overlay {
    /// What the organisation calls the page, or itself, for a reader's language.
    pub fn title(&self, tag: &str) -> Option<Rich> {
        self.title.as_ref().map(|title| title.choose(tag, self.language))
    }

    /// The languages to offer; none means all.
    pub fn languages(&self) -> &[&'static str] {
        &self.languages
    }

    /// The language for a reader who has not chosen one.
    pub fn language(&self) -> Option<&'static str> {
        self.language
    }

    /// Where the organisation keeps the whole page. Always `https:` or `http:`.
    pub fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }
}
