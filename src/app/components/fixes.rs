//! The fixes: who does what, in which order, under which condition.

use yew::prelude::*;

use super::commands::commands;
use super::heading::Heading;
use super::icons::{Icon, icon};
use super::own;
use super::rich::links;
use super::step::tickable;
use crate::app::engine::{FixText, StepText};
use crate::app::state::Dispatch;
use crate::app::told::{Side, Told};

/// Up to this many fixes lie open at once.
const FEW: usize = 2;

/// Draws the fixes with their steps to tick off: below who does them, and neighbours under the same condition together.
pub fn fixes(told: &Told, ticks: &[String], dispatch: &Dispatch) -> Html {
    let fixes = &told.first.explanation.fixes;
    let mut first = 0;
    let actors = fixes.chunk_by(|fix, next| fix.actor == next.actor).map(|group| {
        let numbers = first..first + group.len();
        first = numbers.end;
        let id = format!("nl-fixes-{}", group.first().map_or("", |fix| fix.actor.id));
        let actor = told.each(&|side| html! { {for at(side, numbers.start).map(|fix| &fix.actor.label)} });
        html! {
            <section class="nl-fixes-group" data-part="actor" aria-labelledby={id.clone()}>
                <Heading level={4} id={id} class="nl-actor">{icon(Icon::Person)}{actor}</Heading>
                {own::contact(told, group.first().map_or("", |fix| fix.actor.id))}
                {of_actor(told, ticks, dispatch, numbers.start, group)}
            </section>
        }
    });
    actors.collect()
}

fn of_actor(told: &Told, ticks: &[String], dispatch: &Dispatch, mut first: usize, fixes: &[FixText]) -> Html {
    let start = first;
    let groups = fixes.chunk_by(|fix, next| fix.condition == next.condition).map(|group| {
        let numbers = first..first + group.len();
        first = numbers.end;
        let condition = told.rich(&|side| at(side, numbers.start).and_then(|fix| fix.condition.as_ref()));
        let conditional = group.first().is_some_and(|fix| fix.condition.is_some());
        let after_conditions = !conditional && numbers.start > start;
        html! {
            <>
                if conditional { <p class="nl-condition" data-part="condition">{condition}</p> }
                if after_conditions { <p class="nl-condition">{told.say("page-fixes-always")}</p> }
                {for numbers.zip(group).map(|(number, fix)| one(told, ticks, dispatch, number, fix))}
            </>
        }
    });
    groups.collect()
}

/// Whether a fix lies open: where there are only a few, and the first one of who must act first. The others are read by
/// their titles.
fn lies_open(told: &Told, number: usize, fix: &FixText) -> bool {
    let said = &told.first.explanation;
    let first = said.fixes.iter().position(|other| other.actor == fix.actor) == Some(number);
    let acts = said.actors.first().map_or(number == 0, |actor| *actor == fix.actor);
    said.fixes.len() <= FEW || first && acts
}

fn one(told: &Told, ticks: &[String], dispatch: &Dispatch, number: usize, fix: &FixText) -> Html {
    let done = fix.steps.iter().filter(|step| ticks.contains(&step.id)).count();
    let progress = told.first.words.text_with(
        "page-steps-done",
        &[("done", done.to_string().into()), ("total", fix.steps.len().to_string().into())],
    );
    let open = lies_open(told, number, fix);
    let step = |(index, step): (usize, &StepText)| one_step(told, ticks, dispatch, (number, index), step);
    let note = |index: usize| {
        let part = told.rich(&|side| at(side, number).and_then(|fix| fix.notes.get(index)));
        html! { <p class="nl-note">{part}</p> }
    };
    html! {
        <details class={classes!("nl-fold", "nl-fix", fix.own.is_some().then_some("nl-own-fix"))} key={fix.id} data-fix={fix.id} {open}>
          <summary>
            <Heading level={5}>{told.rich(&|side| at(side, number).map(|fix| &fix.title))}</Heading>
            if fix.own.is_some() {
                <p class="nl-own-mark" data-part="own-fix">{told.rich(&|side| at(side, number).and_then(|fix| fix.own.as_ref()))}</p>
            }
            if done > 0 { <p class="nl-progress">{progress}</p> }
          </summary>
          <div class="nl-folded">
            <ol class={classes!("nl-steps", (!told.medium.is_live()).then_some("nl-numbered"))}>{for fix.steps.iter().enumerate().map(step)}</ol>
            {for (0..fix.notes.len()).map(note)}
            {told.each(&|side| at(side, number).map(|fix| links(&fix.links)).unwrap_or_default())}
          </div>
        </details>
    }
}

/// A step to tick off, found by its number.
fn one_step(
    told: &Told,
    ticks: &[String],
    dispatch: &Dispatch,
    (fix, number): (usize, usize),
    step: &StepText,
) -> Html {
    let text = told.rich(&|side| {
        let step = at(side, fix).and_then(|fix| fix.steps.get(number));
        step.map(|step| &step.text)
    });
    let commands = commands(told, &step.commands);
    match told.medium.is_live() {
        true => tickable(step, ticks, dispatch, text, commands),
        false => html! { <li class="nl-step" key={step.id.clone()}><span>{text}</span>{commands}</li> },
    }
}

fn at(side: &Side, number: usize) -> Option<&FixText> {
    side.explanation.fixes.get(number)
}
