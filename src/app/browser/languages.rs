//! Which language the reader wants, as far as the browser knows.

use super::{document, location, storage};
use crate::app::negotiate::negotiate;
use crate::app::state::{known, tags};

/// Marks a document whose `lang` is ours, not a wish of the host page.
const NOT_SET_BY_HOST: &str = "data-ndr-lens-default";

/// The language to start with: of the link, of an earlier visit, of the host page, of the browser.
pub fn wanted() -> &'static str {
    let wishes = [location::read().language, storage::language(), of_host()].into_iter().flatten();
    negotiate(wishes.chain(of_browser()), &tags())
        .or_else(|| known("en"))
        .or_else(|| tags().first().copied())
        .unwrap_or("en")
}

/// The second language of an earlier visit.
pub fn wanted_beside() -> Option<&'static str> {
    storage::beside().and_then(|tag| known(&tag))
}

fn of_host() -> Option<String> {
    let root = document::document()?.document_element()?;
    if root.has_attribute(NOT_SET_BY_HOST) { None } else { root.get_attribute("lang") }
}

fn of_browser() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let languages = window.navigator().languages();
    languages.iter().filter_map(|language| language.as_string()).collect()
}
