//! What the organisation says of its own, set apart from what we say.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::heading::Heading;
use super::icons::{Icon, icon};
use super::rich::{links, plain, rich, visible};
use super::step::tickable;
use crate::app::browser::{languages, overlay};
use crate::app::engine::{LinkText, Own, OwnContact, OwnError, Rich, StepText, Words};
use crate::app::own::OwnFile;
use crate::app::place::{Place, Wishes};
use crate::app::state::{Action, Dispatch, State};
use crate::app::told::{Side, Told};

/// Loads the organisation's own file, and again when it is another one or when it is asked for again. What comes
/// after another one was asked for is too late.
#[hook]
pub fn use_overlay(own: &OwnFile, place: &Place, wishes: &Wishes, dispatch: &Dispatch) {
    let (place, dispatch, wishes) = (place.clone(), dispatch.clone(), wishes.clone());
    let asked = use_mut_ref(|| false);
    use_effect_with((wishes.overlay.clone(), own.tries), move |(wish, _)| {
        let wish = wish.clone();
        let first = !asked.replace(true);
        let late = Rc::new(Cell::new(false));
        wasm_bindgen_futures::spawn_local({
            let late = late.clone();
            async move {
                let file = overlay::load(&place, wish).await;
                if !late.get() && (file.is_some() || !first) {
                    let free = languages::is_free(&place, &wishes);
                    dispatch.dispatch(Action::Overlay { file, free });
                }
            }
        });
        move || late.set(true)
    });
}

/// Tells whoever keeps the file what is wrong in it. Readers need not look.
pub fn notice(state: &State, words: &Words) -> Html {
    let mistakes = state.own.mistakes(state.can_answer(), words);
    if mistakes.is_empty() {
        return Html::default();
    }
    let count = i64::try_from(mistakes.len()).unwrap_or(i64::MAX);
    html! {
        <details class="nl-own-notice" data-part="own-mistakes">
            <summary>{words.text_with("page-own-mistakes", &[("count", count.into())])}</summary>
            <ul>
                {for mistakes.iter().map(|mistake| html! {
                    <li><code class="nl-code"><bdi dir="ltr">{visible(&mistake.path)}</bdi></code>{" "}{&mistake.said}</li>
                })}
            </ul>
        </details>
    }
}

/// The errors that the organisation explains itself, above what we say.
pub fn errors(told: &Told, ticks: &[String], dispatch: &Dispatch) -> Html {
    let count = own(&told.first).map_or(0, |own| own.errors.len());
    if count == 0 {
        return Html::default();
    }
    let notes = if told.recognised() { Html::default() } else { notes(told) };
    html! {
        <>
            <section class="nl-theirs nl-own-errors" data-part="own-errors" part="own" aria-label={heading_of(told)}>
                {caption(told)}
                {for (0..count).map(|number| one_error(told, ticks, dispatch, number))}
            </section>
            {notes}
        </>
    }
}

fn one_error(told: &Told, ticks: &[String], dispatch: &Dispatch, number: usize) -> Html {
    let Some(error) = error(&told.first, number) else { return Html::default() };
    let say = |part: &dyn Fn(&OwnError) -> Option<&Rich>| told.rich(&|side| self::error(side, number).and_then(part));
    let step = |(index, step): (usize, &StepText)| {
        let text = say(&|error| error.steps.get(index).map(|step| &step.text));
        tickable(step, ticks, dispatch, text, Html::default())
    };
    let first = number == 0 && !told.recognised();
    html! {
        <article class="nl-own-error" data-own={error.id.clone()}>
            <div class="nl-name">
                <ul class="nl-codes-met" aria-label={told.first.words.text("page-codes-met")}>
                    {for error.codes.iter().map(|code| html! { <li><bdi class="nl-chip">{visible(code)}</bdi></li> })}
                </ul>
                <Heading level={2} id={first.then_some("nl-answer-heading")} class="nl-title">{say(&|error| Some(&error.title))}</Heading>
            </div>
            <p class="nl-sentence">{say(&|error| Some(&error.meaning))}</p>
            if error.state.is_some() { <p>{say(&|error| error.state.as_ref())}</p> }
            if error.who.is_some() { <p class="nl-fact">{icon(Icon::Person)}{say(&|error| error.who.as_ref())}</p> }
            {error.actor.as_ref().map(|actor| contact(told, actor.id)).unwrap_or_default()}
            if !error.steps.is_empty() { <ol class="nl-steps">{for error.steps.iter().enumerate().map(step)}</ol> }
            {told.each(&|side| self::error(side, number).map(|error| links(&error.links)).unwrap_or_default())}
            if error.found.is_some() { <p class="nl-note">{say(&|error| error.found.as_ref())}</p> }
        </article>
    }
}

/// What the organisation adds to an error.
pub fn notes(told: &Told) -> Html {
    let notes = own(&told.first).map(|own| &own.notes[..]).unwrap_or_default();
    if notes.is_empty() {
        return Html::default();
    }
    let note = |number: usize| {
        let at = |side: &Side| own(side).and_then(|own| own.notes.get(number)).cloned();
        html! {
            <div class="nl-own-note">
                if notes.get(number).is_some_and(|note| note.text.is_some()) {
                    <p>{told.each(&|side| at(side).and_then(|note| note.text).as_ref().map(rich).unwrap_or_default())}</p>
                }
                {told.each(&|side| at(side).map(|note| links(&note.links)).unwrap_or_default())}
            </div>
        }
    };
    html! {
        <section class="nl-theirs" data-part="own-notes" part="own" aria-label={heading_of(told)}>
            {caption(told)}
            {for (0..notes.len()).map(note)}
        </section>
    }
}

/// Whom to ask of those who must act, below the verdict.
pub fn contacts_of_verdict(told: &Told) -> Html {
    let actors = &told.first.explanation.actors;
    let known =
        |id: &str| own(&told.first).is_some_and(|own| own.contacts.iter().any(|contact| contact.actor.id == id));
    let actors: Vec<&'static str> = actors.iter().map(|actor| actor.id).filter(|id| known(id)).collect();
    if actors.is_empty() {
        return Html::default();
    }
    html! {
        <aside class="nl-theirs nl-own-contacts" data-part="own-contacts" part="own" aria-label={heading_of(told)}>
            {caption(told)}
            {for actors.into_iter().map(|id| named(told, id))}
        </aside>
    }
}

/// Whom to ask for one part, where it says itself whose it is.
pub fn contact(told: &Told, actor: &str) -> Html {
    if find(&told.first, actor).is_none() {
        return Html::default();
    }
    html! {
        <div class="nl-own-contact" data-part="own-contact" data-actor={actor.to_owned()}>
            <span class="nl-offscreen">{told.each(&|side| own(side).map(|own| rich(&own.heading)).unwrap_or_default())}{" "}</span>
            {reached(told, actor)}
        </div>
    }
}

fn named(told: &Told, actor: &str) -> Html {
    let label =
        told.each(&|side| find(side, actor).map(|contact| html! { {&contact.actor.label} }).unwrap_or_default());
    html! {
        <div class="nl-own-contact" data-actor={actor.to_owned()}>
            <b class="nl-own-role">{label}</b>
            {reached(told, actor)}
        </div>
    }
}

fn reached(told: &Told, actor: &str) -> Html {
    let said = |contact: &OwnContact| {
        html! {
            <>
                if let Some(text) = &contact.text { <span>{rich(text)}</span> }
                {inline(&contact.links)}
            </>
        }
    };
    told.each(&|side| find(side, actor).map(said).unwrap_or_default())
}

fn inline(list: &[LinkText]) -> Html {
    if list.is_empty() {
        Html::default()
    } else {
        html! { <div class="nl-own-links">{links(list)}</div> }
    }
}

/// Whose words these are.
fn caption(told: &Told) -> Html {
    html! { <p class="nl-own-mark">{told.rich(&|side| own(side).map(|own| &own.heading))}</p> }
}

fn heading_of(told: &Told) -> String {
    own(&told.first).map(|own| plain(&own.heading)).unwrap_or_default()
}

/// What is read aloud of the organisation's errors.
pub fn said(told: &Rc<Told>) -> String {
    let errors = own(&told.first).map(|own| &own.errors[..]).unwrap_or_default();
    let parts = errors.iter().flat_map(|error| [Some(&error.title), Some(&error.meaning), error.who.as_ref()]);
    parts.flatten().map(plain).collect::<Vec<_>>().join(" ")
}

fn own(side: &Side) -> Option<&Own> {
    side.explanation.own.as_ref()
}

fn error(side: &Side, number: usize) -> Option<&OwnError> {
    own(side)?.errors.get(number)
}

fn find<'s>(side: &'s Side, actor: &str) -> Option<&'s OwnContact> {
    own(side)?.contacts.iter().find(|contact| contact.actor.id == actor)
}
