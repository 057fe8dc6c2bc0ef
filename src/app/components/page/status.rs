//! What is read aloud.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::components::own;
use crate::app::components::rich::plain;
use crate::app::state::State;
use crate::app::told::Told;

/// How long the answer has to stand before it is read aloud, so that typing is not talked over.
const STANDS: u32 = 500;

/// What is read aloud of an answer.
pub fn said(told: Option<&Rc<Told>>, state: &State) -> String {
    match told {
        Some(told) if told.own_error() => own::said(told),
        Some(told) if told.recognised() => {
            let said = &told.first.explanation;
            [&said.verdict, &said.state].into_iter().chain(&said.who).map(plain).collect::<Vec<_>>().join(" ")
        }
        Some(told) if let Some(asked) = &state.code => {
            told.first.words.text_with("page-code-unknown", &[("code", asked.code.clone().into())])
        }
        Some(told) if state.shown_report().is_some() => plain(&told.first.explanation.verdict),
        _ => String::new(),
    }
}

/// What to say.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words.
    pub said: String,
}

/// Reads the verdict aloud once it stands.
#[component]
pub fn Status(props: &Props) -> Html {
    let aloud = use_state_eq(String::new);
    use_effect_with(props.said.clone(), {
        let aloud = aloud.setter();
        move |said| {
            let said = said.clone();
            let waiting = Timeout::new(STANDS, move || aloud.set(said));
            move || drop(waiting)
        }
    });
    html! {
        <p class="nl-offscreen" data-part="status" role="status" aria-live="polite">{(*aloud).clone()}</p>
    }
}
