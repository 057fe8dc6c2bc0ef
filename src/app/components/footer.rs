//! The foot of the page: where it is known from, and how new that is.

use yew::prelude::*;

use crate::app::date::date;
use crate::app::engine::{REVIEWED, Words};

/// The version of the program and of what it knows, which are shipped together.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Draws the foot.
pub fn footer(words: &Words) -> Html {
    let values = [("version", VERSION.into()), ("date", date(words, REVIEWED).into())];
    html! {
        <footer class="nl-footer">
            <p>{words.text("page-about")}</p>
            <p data-part="knowledge"><time datetime={REVIEWED}>{words.text_with("page-knowledge", &values)}</time></p>
        </footer>
    }
}
