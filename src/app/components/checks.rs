//! The checks that confirm a cause or prove a repair.

use yew::prelude::*;

use super::commands::commands;
use super::rich::{links, rich};
use crate::app::engine::CheckText;
use crate::app::told::{Side, Told};

/// Draws the checks.
pub fn checks(told: &Told) -> Html {
    let checks = told.first.explanation.checks.iter().enumerate();
    checks.map(|(number, check)| one(told, number, check)).collect()
}

fn one(told: &Told, number: usize, check: &CheckText) -> Html {
    html! {
        <article class="nl-check" key={check.id}>
            <h4>{told.each(|side| at(side, number).map(|check| rich(&check.title)).unwrap_or_default())}</h4>
            {commands(told, &check.commands)}
            <p class="nl-expect">{told.each(|side| at(side, number).map(|check| rich(&check.expect)).unwrap_or_default())}</p>
            {told.each(|side| at(side, number).map(|check| links(&check.links)).unwrap_or_default())}
        </article>
    }
}

fn at(side: &Side, number: usize) -> Option<&CheckText> {
    side.explanation.checks.get(number)
}
