//! What stands in the place of an answer or above it: that something loads or did not, and what was asked for.

use std::rc::Rc;

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::app::components::button::{button, labelled};
use crate::app::components::header::languages;
use crate::app::components::icons::{Icon, icon};
use crate::app::engine::{LANGUAGES, Words};
use crate::app::pieces::Piece;
use crate::app::place::Place;
use crate::app::state::{Action, Dispatch, State};
use crate::app::told::Told;

/// What is drawn while there are no words at all: nothing, or when none came, a way to try again.
pub fn stranded(state: &State, place: &Place, dispatch: &Dispatch) -> Html {
    let (view, theme) = (place.view.name(), place.theme);
    if state.missing().iter().any(|piece| matches!(piece, Piece::Page(_))) {
        return html! { <div class="nl" data-part="page" data-view={view} data-theme={theme} aria-busy="true" /> };
    }
    let retry = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Retry)
    };
    html! {
        <div class="nl nl-stranded" data-part="page" data-view={view} data-theme={theme} role="alert">
            {icon(Icon::Alert)}
            {languages(state, dispatch)}
            <button type="button" class="nl-button" part="button" data-part="retry" aria-label="↻" onclick={retry}>{"↻"}</button>
        </div>
    }
}

/// What stands in the place of an answer while something is still loading that it needs.
pub fn waiting(state: &State, words: &Words) -> Html {
    // What failed is said above, with the way to try again.
    if state.has_failed_answers() {
        return Html::default();
    }
    html! { <p class="nl-reading" role="status" data-part="waiting">{words.text("page-loading")}</p> }
}

/// Says what could not be loaded and offers to try again.
pub fn failed(state: &State, words: &Words, dispatch: &Dispatch) -> Html {
    let languages = LANGUAGES.iter().filter(|language| state.has_failed_language(language.tag));
    let languages = languages
        .map(|language| words.text_with("page-language-failed", &[("language", language.name.into())]))
        .map(|said| ("language-failed", said));
    let answers = state.has_failed_answers().then(|| ("answers-failed", words.text("page-answers-failed")));
    let one = |(part, said): (&'static str, String)| {
        let retry = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.dispatch(Action::Retry)
        };
        html! {
            <div class="nl-banner" role="alert" data-part={part}>
                {labelled(Icon::Alert, said)}
                {button("retry", html! { {words.text("page-retry")} }, Callback::from(retry))}
            </div>
        }
    };
    let own = state.own.trouble.map(|trouble| ("own-failed", words.text(trouble.message())));
    languages.chain(answers).chain(own).map(one).collect()
}

/// Says that a code is explained, not the text, and leads back.
pub fn asked_for(state: &State, told: Option<&Rc<Told>>, words: &Words, dispatch: &Dispatch) -> Html {
    let Some(asked) = &state.code else { return Html::default() };
    let known = told.is_none_or(|told| told.recognised() || told.own_error());
    let message = match known {
        true if asked.code.contains('/') => "page-entry-asked",
        true => "page-code-asked",
        false => "page-code-unknown",
    };
    let close = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Open(None))
    };
    let back = if state.is_filled() { words.text("page-code-back") } else { words.text("page-code-close") };
    html! {
        <div class="nl-banner" data-part="code-asked">
            {labelled(Icon::Link, words.text_with(message, &[("code", asked.code.clone().into())]))}
            {button("code-close", html! { {back} }, Callback::from(close))}
        </div>
    }
}
