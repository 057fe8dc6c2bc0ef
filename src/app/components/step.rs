//! A step that can be ticked off.

use yew::prelude::*;

use crate::app::engine::StepText;
use crate::app::state::{Action, Dispatch};

/// The step with its box; what belongs to it stands below.
pub fn tickable(step: &StepText, ticks: &[String], dispatch: &Dispatch, text: Html, below: Html) -> Html {
    let done = ticks.contains(&step.id);
    let id = format!("nl-step-{}", step.id);
    let onchange = {
        let (dispatch, step) = (dispatch.clone(), step.id.clone());
        move |_| dispatch.dispatch(Action::Tick(step.clone()))
    };
    html! {
        <li class={classes!("nl-step", done.then_some("nl-done"))} key={step.id.clone()}>
            <input type="checkbox" class="nl-tick" id={id.clone()} checked={done} {onchange} />
            <label for={id}>{text}</label>
            {below}
        </li>
    }
}
