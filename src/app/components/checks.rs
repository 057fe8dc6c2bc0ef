//! The checks that confirm a cause or prove a repair.

use yew::prelude::*;

use super::commands::commands;
use super::heading::Heading;
use super::rich::links;
use crate::app::engine::CheckText;
use crate::app::told::{Side, Told};

/// Draws the checks.
pub fn checks(told: &Told) -> Html {
    let checks = told.first.explanation.checks.iter().enumerate();
    checks.map(|(number, check)| one(told, number, check)).collect()
}

fn one(told: &Told, number: usize, check: &CheckText) -> Html {
    html! {
        <details class="nl-fold nl-check" key={check.id} data-check={check.id}>
          <summary><Heading level={4}>{told.rich(&|side| at(side, number).map(|check| &check.title))}</Heading></summary>
          <div class="nl-folded">
            {commands(told, &check.commands)}
            <p class="nl-expect">{told.rich(&|side| at(side, number).map(|check| &check.expect))}</p>
            {told.each(&|side| at(side, number).map(|check| links(&check.links)).unwrap_or_default())}
          </div>
        </details>
    }
}

fn at(side: &Side, number: usize) -> Option<&CheckText> {
    side.explanation.checks.get(number)
}
