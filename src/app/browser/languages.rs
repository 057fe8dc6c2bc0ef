//! Which language the reader wants, as far as the browser knows.

use wasm_bindgen::JsCast;
use web_sys::ShadowRoot;

use super::{document, storage};
use crate::app::negotiate::negotiate;
use crate::app::place::{Place, Wishes};
use crate::app::state::{known, tags};

/// Marks a document whose `lang` is ours, not a wish of the host page.
const NOT_SET_BY_HOST: &str = "data-ndr-lens-default";

/// The language to start with: of the link or the attribute, of an earlier visit, of the host page, of the browser.
pub fn wanted(place: &Place, wishes: &Wishes) -> &'static str {
    let asked = place.address().language.or_else(|| wishes.language.clone());
    let wishes = [asked, storage::language(), of_host(place)].into_iter().flatten();
    negotiate(wishes.chain(of_browser()), &tags())
        .or_else(|| known("en"))
        .or_else(|| tags().first().copied())
        .unwrap_or("en")
}

/// Whether nobody has said which language it shall be: neither a link, nor an attribute, nor the reader earlier.
pub fn is_free(place: &Place, wishes: &Wishes) -> bool {
    place.address().language.or_else(|| wishes.language.clone()).or_else(storage::language).is_none()
}

/// The second language of an earlier visit.
pub fn wanted_beside() -> Option<&'static str> {
    storage::beside().and_then(|tag| known(&tag))
}

/// The language of the text around the page.
fn of_host(place: &Place) -> Option<String> {
    let around = match place.root()?.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(shadow) => shadow.host().closest("[lang]").ok().flatten(),
        Err(_) => document::document()?.document_element(),
    };
    around.filter(|around| !around.has_attribute(NOT_SET_BY_HOST))?.get_attribute("lang")
}

fn of_browser() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let languages = window.navigator().languages();
    languages.iter().filter_map(|language| language.as_string()).collect()
}
