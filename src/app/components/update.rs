//! Tells that a new version of the page is ready. Which is used is the reader's choice, because nothing that was pasted
//! is kept anywhere: the new version starts with an empty box.

use yew::prelude::*;

use super::button::{button, labelled};
use super::icons::Icon;
use crate::app::browser::worker;
use crate::app::engine::Words;
use crate::app::place::Place;
use crate::app::state::{Action, Dispatch, State};

/// Hears of new versions, once everything is there that answers need. An element has none of its own.
#[hook]
pub fn use_updates(state: &State, place: &Place, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(place.owns_document && state.can_answer().is_some(), move |loaded| {
        let listener = loaded.then(|| worker::on_update(move || dispatch.dispatch(Action::Update)));
        move || drop(listener)
    });
}

/// The notice: empty until there is something to tell, so that it is read aloud then.
pub fn update(state: &State, words: &Words) -> Html {
    let notice = || {
        let said = if state.is_filled() { "page-update-filled" } else { "page-update" };
        html! {
            <div class="nl-banner">
                {labelled(Icon::Alert, words.text(said))}
                {button("update-use", html! { {words.text("page-update-use")} }, Callback::from(|_| worker::renew()))}
            </div>
        }
    };
    html! { <div role="status" data-part="update">{state.update.then(notice)}</div> }
}
