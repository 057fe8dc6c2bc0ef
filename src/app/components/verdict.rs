//! What happened, whether it goes on, and who must act.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::heading::Heading;
use super::icons::{Icon, icon};
use super::own;
use super::rich::visible;
use crate::app::browser::document;
use crate::app::told::Told;

/// Draws the head of the answer.
pub fn verdict(told: &Told) -> Html {
    let explanation = &told.first.explanation;
    let (mood, picture) = match explanation.given_up {
        Some(true) => ("given-up", Icon::Stop),
        Some(false) => ("retrying", Icon::Clock),
        None => ("open", Icon::Alert),
    };
    let who = |number: usize| {
        html! { <li>{told.rich(&|side| side.explanation.who.get(number))}</li> }
    };
    let met = explanation.others.iter().filter(|other| other.met).count();
    let met = i64::try_from(met).unwrap_or(i64::MAX);
    let others = || told.each(&|side| html! { {side.words.text_with("page-others-met", &[("count", met.into())])} });
    let jump = |event: MouseEvent| document::focus(&event, "[data-part=others] [data-entry]");
    html! {
        <header class="nl-verdict" part="verdict" data-mood={mood}>
            <div class="nl-name">
                <ul class="nl-codes-met" aria-label={told.first.words.text("page-codes-met")}>
                    {for explanation.codes.iter().map(|code| html! { <li><bdi class="nl-chip">{visible(code)}</bdi></li> })}
                </ul>
                <Heading level={2} id="nl-answer-heading" class="nl-title">{told.rich(&|side| Some(&side.explanation.title))}</Heading>
            </div>
            <p class="nl-sentence" data-part="verdict">{told.rich(&|side| Some(&side.explanation.verdict))}</p>
            <div class="nl-facts">
                if !explanation.state.0.is_empty() {
                    <p class="nl-fact nl-state" data-part="state">
                        {icon(picture)}{told.rich(&|side| Some(&side.explanation.state))}
                    </p>
                }
                if !explanation.who.is_empty() {
                    <div class="nl-fact nl-who" data-part="who">
                        {icon(Icon::Person)}
                        <ul>{for (0..explanation.who.len()).map(who)}</ul>
                    </div>
                }
            </div>
            {own::contacts_of_verdict(told)}
            if explanation.exactness.is_some() {
                <p class="nl-exactness" data-part="exactness">
                    {told.rich(&|side| side.explanation.exactness.as_ref())}
                </p>
            }
            if met > 0 && told.medium.is_live() {
                <button type="button" class="nl-button nl-quiet nl-others-jump" part="button" data-part="others-jump" onclick={jump}>
                    {others()}
                </button>
            } else if met > 0 {
                <a class="nl-button nl-quiet nl-others-jump" part="button" href="#nl-others-heading">{others()}</a>
            }
        </header>
    }
}

/// Draws what the error means in general: the first paragraph, and the others folded.
pub fn meaning(told: &Told) -> Html {
    let paragraph = |number: usize| {
        let part = told.rich(&|side| side.explanation.meaning.get(number));
        html! { <p>{part}</p> }
    };
    let count = told.first.explanation.meaning.len();
    html! {
        <>
            {paragraph(0)}
            if count > 1 {
                <details class="nl-fold nl-more">
                    <summary>{told.say("page-meaning-more")}</summary>
                    <div class="nl-more-body">{for (1..count).map(paragraph)}</div>
                </details>
            }
        </>
    }
}
