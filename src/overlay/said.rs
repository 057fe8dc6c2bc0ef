//! Texts of the organisation, by language.

use crate::explanation::{Rich, Span};
use crate::negotiate::negotiate;

/// A text in one or several languages. The tag of one that names no language is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said(Vec<(String, String)>);

impl Said {
    pub(super) fn plain(text: &str) -> Self {
        Self(vec![(String::new(), text.to_owned())])
    }

    pub(super) fn add(&mut self, tag: &str, text: &str) {
        self.0.push((tag.to_owned(), text.to_owned()));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text for a reader's language, else in the language that the organisation prefers, else the first.
    pub(super) fn choose(&self, tag: &str, preferred: Option<&str>) -> Rich {
        let tags: Vec<&str> = self.0.iter().map(|(tag, _)| tag.as_str()).collect();
        let wanted = negotiate([tag].into_iter().chain(preferred), &tags);
        let chosen = self.0.iter().find(|(tag, _)| Some(tag.as_str()) == wanted).or(self.0.first());
        let Some((tag, text)) = chosen else { return Rich::default() };
        let language = if tag.is_empty() { preferred.map(str::to_owned) } else { Some(tag.clone()) };
        Rich(vec![Span::Own { text: text.trim().to_owned(), language }])
    }
}

/// Whether a text has the form of a language tag (RFC 5646).
pub(super) fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let fits = |part: &str, longest: usize| {
        (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let language = parts.next().unwrap_or_default();
    language.len() >= 2
        && fits(language, 8)
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && tag.len() <= 35
        && parts.all(|part| fits(part, 8))
}
