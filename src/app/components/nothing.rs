//! What is said when the text leads to no error.

use yew::prelude::*;

use super::cautions::cautions;
use super::heading::Heading;
use super::icons::{Icon, icon};
use crate::app::engine::Words;
use crate::app::told::Told;

/// What can be pasted, and where it is found.
const PLACES: [(&str, &str); 4] = [
    ("page-place-report", "page-place-report-about"),
    ("page-place-trace", "page-place-trace-about"),
    ("page-place-queue", "page-place-queue-about"),
    ("page-place-code", "page-place-code-about"),
];

/// Names what the text is, where it is known, or says what was looked for and what to paste.
pub fn nothing(told: &Told) -> Html {
    let paragraph = |number: usize| {
        let part = told.rich(&|side| side.explanation.meaning.get(number));
        html! { <p>{part}</p> }
    };
    html! {
        <section class="nl-nothing" data-part="nothing" aria-labelledby="nl-answer-heading">
            <Heading level={2} id="nl-answer-heading" tabindex="-1">
                {icon(Icon::Alert)}{told.rich(&|side| Some(&side.explanation.title))}
            </Heading>
            <p>{told.rich(&|side| Some(&side.explanation.verdict))}</p>
            {for (0..told.first.explanation.meaning.len()).map(paragraph)}
            {cautions(told)}
        </section>
    }
}

/// Says on the empty page what can be pasted and where it is found.
pub fn welcome(words: &Words) -> Html {
    let place = |(name, about): &(&'static str, &'static str)| {
        html! { <div><dt>{words.text(name)}</dt><dd>{words.text(about)}</dd></div> }
    };
    html! {
        <section class="nl-welcome" data-part="welcome" aria-labelledby="nl-welcome-heading">
            <Heading level={2} id="nl-welcome-heading" class="nl-heading">{words.text("page-welcome")}</Heading>
            <dl class="nl-places">
                {for PLACES.iter().map(place)}
            </dl>
        </section>
    }
}
