//! The head of the page: its name and the languages.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::heading::Heading;
use super::icons::{Icon, icon};
use super::rich::visible;
use crate::app::browser::storage;
use crate::app::engine::{Language, Words};
use crate::app::state::{Action, Dispatch, State, known};

/// Draws the head.
pub fn header(state: &State, words: &Words, dispatch: &Dispatch) -> Html {
    html! {
        <header class="nl-header" part="header">
            <div class="nl-brand">
                {icon(Icon::Lens)}
                <Heading level={1}>{words.text("page-title")}</Heading>
                <p>{words.text("page-tagline")}</p>
                if let Some(title) = state.own.title(words) {
                    <p class="nl-own-title" data-part="own-title"><bdi>{visible(&title)}</bdi></p>
                }
            </div>
            <div class="nl-languages">
                <label>
                    <span>{words.text("page-language")}</span>
                    {languages(state, dispatch)}
                </label>
                <label>
                    <span>{words.text("page-beside")}</span>
                    {second(state, words, dispatch)}
                </label>
            </div>
        </header>
    }
}

/// Draws the languages alone, below a page that has no head.
pub fn foot(state: &State, words: &Words, dispatch: &Dispatch) -> Html {
    html! {
        <footer class="nl-foot">
            <label class="nl-language">
                <span class="nl-offscreen">{words.text("page-language")}</span>
                {languages(state, dispatch)}
            </label>
        </footer>
    }
}

/// The select for the language of the page. It needs no words: languages are called by their own names.
pub fn languages(state: &State, dispatch: &Dispatch) -> Html {
    let chosen = state.language;
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        if let Some(tag) = value(&event) {
            storage::remember_language(tag);
            dispatch.dispatch(Action::Choose(tag));
        }
    };
    html! {
        <select data-part="language" {onchange}>
            {for state.offered().map(|language| option(language, language.tag == chosen))}
        </select>
    }
}

fn second(state: &State, words: &Words, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        let tag = value(&event);
        storage::remember_beside(tag);
        dispatch.dispatch(Action::Beside(tag));
    };
    let offered = state.offered().filter(|language| language.tag != state.language);
    html! {
        <select data-part="second-language" {onchange}>
            <option value="" selected={state.beside.is_none()}>{words.text("page-beside-none")}</option>
            {for offered.map(|language| option(language, state.beside == Some(language.tag)))}
        </select>
    }
}

fn option(language: &'static Language, selected: bool) -> Html {
    html! {
        <option key={language.tag} value={language.tag} lang={language.tag} dir={language.direction} {selected}>{language.name}</option>
    }
}

fn value(event: &Event) -> Option<&'static str> {
    let select: HtmlSelectElement = event.target_unchecked_into();
    known(&select.value())
}
