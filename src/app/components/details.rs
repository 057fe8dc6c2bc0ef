//! The details: codes, servers, addresses, recipients.

use yew::prelude::*;

use super::rich::span;
use crate::app::engine::Span;
use crate::app::told::Told;

/// Draws the details as a list of labels and values.
pub fn details(told: &Told) -> Html {
    let details = told.first.explanation.details.iter().enumerate();
    let row = details.map(|(number, detail)| {
        let label = told.each(&|side| {
            let detail = side.explanation.details.get(number);
            html! { {for detail.map(|detail| &detail.label)} }
        });
        let one = |value: &Span| html! { <dd>{span(value)}</dd> };
        html! { <div class="nl-detail"><dt>{label}</dt>{for detail.values.iter().map(one)}</div> }
    });
    html! { <dl class="nl-details-list">{for row}</dl> }
}
