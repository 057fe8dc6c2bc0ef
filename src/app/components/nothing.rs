//! What is said when the text leads to no error.

use yew::prelude::*;

use super::icons::{Icon, icon};
use crate::app::engine::Words;
use crate::app::told::Told;

/// Names what the text is, where it is known, or says what was looked for and what to paste.
pub fn nothing(told: &Told) -> Html {
    let paragraph = |number: usize| {
        let part = told.rich(&|side| side.explanation.meaning.get(number));
        html! { <p>{part}</p> }
    };
    html! {
        <section class="nl-nothing" data-part="nothing" aria-labelledby="nl-answer-heading">
            <h2 id="nl-answer-heading" tabindex="-1">
                {icon(Icon::Alert)}{told.rich(&|side| Some(&side.explanation.title))}
            </h2>
            <p>{told.rich(&|side| Some(&side.explanation.verdict))}</p>
            {for (0..told.first.explanation.meaning.len()).map(paragraph)}
        </section>
    }
}

/// Says on the empty page what can be pasted and where it is found.
pub fn welcome(words: &Words) -> Html {
    html! {
        <section class="nl-welcome" data-part="welcome" aria-labelledby="nl-welcome-heading">
            <h2 id="nl-welcome-heading" class="nl-heading">{words.text("page-welcome")}</h2>
            <dl class="nl-places">
                <div><dt>{words.text("page-place-report")}</dt><dd>{words.text("page-place-report-about")}</dd></div>
                <div><dt>{words.text("page-place-trace")}</dt><dd>{words.text("page-place-trace-about")}</dd></div>
                <div><dt>{words.text("page-place-queue")}</dt><dd>{words.text("page-place-queue-about")}</dd></div>
                <div><dt>{words.text("page-place-code")}</dt><dd>{words.text("page-place-code-about")}</dd></div>
            </dl>
        </section>
    }
}
