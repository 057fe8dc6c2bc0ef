//! Links to entries.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::app::place::use_place;
use crate::app::state::{Action, Dispatch};

/// What is linked, and what is to be seen of it.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the link.
    pub language: &'static str,
    /// A code or an id.
    pub name: String,
    /// Where to tell that it was chosen.
    pub dispatch: Dispatch,
    /// What is shown.
    pub children: Html,
}

/// A link to what a code or an id names. A plain click stays on the page, also in frames where the address cannot
/// change. A page without an address of its own has buttons.
#[component]
pub fn EntryLink(props: &Props) -> Html {
    let place = use_place();
    let onclick = {
        let dispatch = props.dispatch.clone();
        let name = props.name.clone();
        move |event: MouseEvent| {
            let plain =
                event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
            if plain {
                event.prevent_default();
                dispatch.dispatch(Action::Open(Some(name.clone())));
            }
        }
    };
    match place.link(props.language, &props.name) {
        Some(href) => html! { <a class="nl-entry-link" data-entry="" {href} {onclick}>{props.children.clone()}</a> },
        None => html! {
            <button type="button" class="nl-entry-link" data-entry="" {onclick}>{props.children.clone()}</button>
        },
    }
}

/// A link to an entry that has a page of its own.
pub fn page_link(address: String, face: Html) -> Html {
    html! { <a class="nl-entry-link" href={address}>{face}</a> }
}

/// What a link to an entry shows: its codes, its name, and more about it in a line below.
pub fn entry_face(codes: &[String], title: Html, about: Html) -> Html {
    let chip = |code: &String| html! { <bdi class="nl-chip">{code}</bdi> };
    html! {
        <>
            <span class="nl-entry-codes">{for codes.iter().map(chip)}</span>
            <span class="nl-entry-title">{title}</span>
            <span class="nl-entry-about">{about}</span>
        </>
    }
}
