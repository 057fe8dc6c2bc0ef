//! Links to entries.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::app::address;
use crate::app::state::{Action, Dispatch};

/// A link to what a code or an id names. A plain click stays on the page, also in frames where the address cannot
/// change.
pub fn entry_link(language: &'static str, name: &str, dispatch: &Dispatch, face: Html) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        let name = name.to_owned();
        move |event: MouseEvent| {
            let plain =
                event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
            if plain {
                event.prevent_default();
                dispatch.dispatch(Action::Open(Some(name.clone())));
            }
        }
    };
    html! { <a class="nl-entry-link" href={address::link(language, name)} {onclick}>{face}</a> }
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
