//! What is said when nothing was recognised.

use yew::prelude::*;

use super::icons::{Icon, icon};
use crate::app::engine::Words;

/// Says what was looked for and what to paste.
pub fn nothing(words: &Words) -> Html {
    html! {
        <section class="nl-nothing" data-part="nothing" aria-labelledby="nl-answer-heading">
            <h2 id="nl-answer-heading" tabindex="-1">{icon(Icon::Alert)}{words.text("page-nothing")}</h2>
            <p>{words.text("page-nothing-looked")}</p>
            <ul>
                <li>{words.text("page-nothing-codes")}</li>
                <li>{words.text("page-nothing-trace")}</li>
                <li>{words.text("page-nothing-report")}</li>
            </ul>
            <p>{words.text("page-nothing-try")}</p>
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
