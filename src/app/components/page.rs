//! The whole page.

use std::rc::Rc;

use web_sys::MouseEvent;
use yew::prelude::*;

use super::answer::Answer;
use super::footer::footer;
use super::header::{foot, header};
use super::input::Input;
use super::nothing::{nothing, welcome};
use super::own;
use super::reports::Reports;
use super::search::Search;
use super::update::{update, use_updates};
use crate::app::browser::{document, languages as language};
use crate::app::engine::Words;
use crate::app::place::{Place, View, Wishes};
use crate::app::state::{Dispatch, State};
use crate::app::told::Told;
use crate::app::whole::Whole;
use hooks::{use_address, use_description, use_pieces, use_result, use_tidings, use_told, use_wishes};
use notices::{asked_for, failed, stranded, waiting};
use status::{Status, said};

mod hooks;
mod notices;
mod status;

/// Where the page stands, and what its host wishes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where it stands.
    pub place: Place,
    /// What the host wishes.
    pub wishes: Wishes,
    /// What the box does not show whole.
    pub whole: Whole,
}

/// The page.
#[component]
pub fn Page(props: &Props) -> Html {
    let Props { place, wishes, .. } = props;
    let state = use_reducer(|| {
        let code = place.address().code.or_else(|| wishes.code.clone());
        let beside = language::wanted_beside().filter(|_| place.view == View::Full);
        State::new(code, language::wanted(place, wishes), beside)
    });
    let dispatch = state.dispatcher();
    use_pieces(&state, &dispatch, place);
    use_address(&state, &dispatch, place);
    use_wishes(wishes, &dispatch);
    own::use_overlay(&state.own, place, wishes, &dispatch);
    use_updates(&state, place, &dispatch);
    let told = use_told(&state);
    use_tidings(&state, told.as_ref().as_ref(), place);
    use_description(state.words(), &state.own, place);
    let result = use_result(&state);
    let drawn = match state.words() {
        Some(words) => laid_out(&state, words, &told, result, props, &dispatch),
        None => stranded(&state, place, &dispatch),
    };
    html! { <ContextProvider<Place> context={place.with_full(state.own.page())}>{drawn}</ContextProvider<Place>> }
}

/// Draws what the place has room for.
fn laid_out(
    state: &State,
    words: &Words,
    told: &Option<Rc<Told>>,
    result: NodeRef,
    Props { place, wishes, whole }: &Props,
    dispatch: &Dispatch,
) -> Html {
    let answer = match (told, state.shown_report().is_some()) {
        _ if state.waits() => waiting(state, words),
        (Some(told), _) if told.recognised() => html! {
            <>{own::errors(told, &state.ticks, dispatch)}<Answer told={told.clone()} of_text={state.code.is_none()} ticks={state.ticks.clone()}
                masked={state.masked} language={state.language} dispatch={dispatch.clone()} /></>
        },
        // Only the organisation knows it.
        (Some(told), _) if told.own_error() => own::errors(told, &state.ticks, dispatch),
        // The line above says all that there is to say of a code that is none.
        (Some(_), true) if state.code.is_some() => Html::default(),
        (Some(told), true) => html! { <>{nothing(told)}{own::notes(told)}</> },
        // The list tells why nothing was read.
        _ if state.opened.is_list() => Html::default(),
        _ if place.view == View::Full => welcome(words),
        _ => Html::default(),
    };
    // A document has one main part, and where it is not ours, that is none of ours.
    let main = if place.owns_document { "main" } else { "div" };
    html! {
        <div class="nl" data-part="page" part="page" lang={words.tag().to_owned()} dir={words.direction()}
            data-view={place.view.name()} data-theme={place.theme}>
            <a class="nl-skip" href="#nl-result" onclick={skip}>{words.text("page-skip")}</a>
            if place.view == View::Full { {header(state, words, dispatch)} }
            {failed(state, words, dispatch)}
            if place.owns_document { {update(state, words)} }
            {own::notice(state, words)}
            <@{main} class="nl-page">
                <Input words={words.clone()} reading={state.reading} filled={state.is_filled()} sample={state.sample()}
                    given={wishes.text.clone()} whole={whole.clone()} dispatch={dispatch.clone()} />
                if state.opened.is_list() {
                    <Reports words={words.clone()} engine={state.can_answer()} opened={state.opened.clone()}
                        chosen={state.chosen} dispatch={dispatch.clone()} />
                }
                if place.view != View::Compact {
                    <Search words={words.clone()} engine={state.can_answer()} language={state.language}
                        shown={below(state)} dispatch={dispatch.clone()} />
                }
                <div class="nl-result" id="nl-result" tabindex="-1" data-part="result" ref={result}>
                    {asked_for(state, told.as_ref(), words, dispatch)}
                    {answer}
                </div>
                <Status said={said(told.as_ref(), state)} />
            </@>
            if place.view == View::Full {
                {footer(words)}
            } else {
                {foot(state, words, dispatch)}
            }
        </div>
    }
}

/// What stands below the search, if anything: a code, or what the box says.
fn below(state: &State) -> Option<String> {
    let code = state.code.as_ref().map(|asked| asked.code.clone());
    code.or_else(|| (state.is_filled() || state.waits()).then(String::new))
}

/// The address after `#` has its own meaning here, so the link moves the focus by itself.
fn skip(event: MouseEvent) {
    event.prevent_default();
    document::focus(&event, "#nl-result");
}
