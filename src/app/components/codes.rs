//! The plain list of all known codes.

use web_sys::{HtmlInputElement, InputEvent, MouseEvent};
use yew::prelude::*;

use super::rich::{plain, rich};
use crate::app::address;
use crate::app::browser::letters::lower_case;
use crate::app::engine::{Engine, Words};
use crate::app::state::{Action, Dispatch};

/// In which language, and where a chosen code is told to.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// The engine, once everything is there that the list is made of.
    pub engine: Option<Engine>,
    /// The language of the links.
    pub language: &'static str,
    /// Where to tell.
    pub dispatch: Dispatch,
}

/// The list, folded. It is made when it is opened for the first time.
#[component]
pub fn Codes(props: &Props) -> Html {
    let opened = use_state_eq(|| false);
    let wanted = use_state_eq(String::new);
    let listed = props.engine.filter(|_| *opened);
    let rows = use_memo((props.words.clone(), listed), |(words, engine)| {
        engine.map(|engine| engine.catalogue(words)).unwrap_or_default()
    });
    let ontoggle = {
        let opened = opened.clone();
        move |_| opened.set(true)
    };
    let oninput = {
        let wanted = wanted.clone();
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            wanted.set(lower_case(field.value().trim()));
        }
    };
    let found: Vec<_> = rows
        .iter()
        // An entry for a whole family of codes has none of its own.
        .filter(|row| !row.codes.is_empty())
        .filter(|row| {
            wanted.is_empty()
                || row.codes.iter().chain([&row.code]).any(|code| code.contains(wanted.as_str()))
                || lower_case(&plain(&row.title)).contains(wanted.as_str())
        })
        .map(|row| {
            html! { <li key={row.id}>{code_link(props.language, &row.code, &props.dispatch, rich(&row.title))}</li> }
        })
        .collect();
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let words = &props.words;
    html! {
        <details class="nl-codes" data-part="codes" {ontoggle}>
            <summary><h2>{words.text("page-codes")}</h2></summary>
            if *opened && props.engine.is_none() {
                <p class="nl-reading">{words.text("page-loading")}</p>
            }
            if listed.is_some() {
                <div class="nl-codes-search">
                    <label for="nl-codes-search">{words.text("page-codes-search")}</label>
                    <input id="nl-codes-search" type="search" autocomplete="off" spellcheck="false" {oninput} />
                    <span role="status">{words.text_with("page-codes-count", &[("count", count.into())])}</span>
                </div>
                <ul class="nl-code-list nl-columns">{for found}</ul>
            }
        </details>
    }
}

/// A link to a code. A plain click stays on the page, also in frames where the address cannot change.
pub fn code_link(language: &'static str, code: &str, dispatch: &Dispatch, title: Html) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        let code = code.to_owned();
        move |event: MouseEvent| {
            let plain =
                event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
            if plain {
                event.prevent_default();
                dispatch.dispatch(Action::Open(Some(code.clone())));
            }
        }
    };
    html! {
        <a class="nl-code-link" href={address::link(language, code)} {onclick}>
            <bdi class="nl-chip">{code}</bdi><span>{title}</span>
        </a>
    }
}
