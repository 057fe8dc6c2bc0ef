//! Buttons, and pictures with words. Drawn here once: what a view spells out costs the page every time.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::icons::{Icon, icon};

/// A button. `part` is the name that tests know it by.
pub fn button(part: &'static str, face: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="nl-button" part="button" data-part={part} {onclick}>{face}</button> }
}

/// A picture and the words beside it.
pub fn labelled(picture: Icon, words: String) -> Html {
    html! { <>{icon(picture)}<span>{words}</span></> }
}
