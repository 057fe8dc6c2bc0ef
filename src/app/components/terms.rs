//! The terms that an answer uses.

use yew::prelude::*;

use super::heading::Heading;
use super::rich::rich;
use crate::app::told::{Side, Told};

/// Draws the terms, folded; nothing where there are none.
pub fn terms(told: &Told) -> Html {
    if told.first.terms.is_empty() {
        return Html::default();
    }
    let list = |side: &Side| {
        let one = side.terms.iter().map(|term| html! { <div><dt>{&term.name}</dt><dd>{rich(&term.about)}</dd></div> });
        html! { <dl class="nl-terms-list">{for one}</dl> }
    };
    html! {
        <section class="nl-section" data-part="terms" aria-labelledby="nl-terms-heading">
            <details class="nl-fold">
                <summary><Heading level={3} id="nl-terms-heading" class="nl-heading">{told.say("page-terms")}</Heading></summary>
                <div class="nl-folded-terms">{told.each(&list)}</div>
            </details>
        </section>
    }
}
