//! The whole page.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::MouseEvent;
use yew::prelude::*;

use super::answer::Answer;
use super::button::{button, labelled};
use super::header::{header, languages};
use super::icons::{Icon, icon};
use super::input::Input;
use super::nothing::{nothing, welcome};
use super::reports::Reports;
use super::rich::plain;
use super::search::Search;
use super::update::{update, use_updates};
use crate::app::address::Address;
use crate::app::browser::{document, languages as wishes, location, pieces};
use crate::app::engine::{LANGUAGES, Words};
use crate::app::pieces::Piece;
use crate::app::state::{Action, Dispatch, State};
use crate::app::told::Told;

/// How long the answer has to stand before it is read aloud, so that typing is not talked over.
const STANDS: u32 = 500;

/// The page.
#[component]
pub fn Page() -> Html {
    let state = use_reducer(|| State::new(location::read(), wishes::wanted(), wishes::wanted_beside()));
    let dispatch = state.dispatcher();
    use_pieces(&state, &dispatch);
    use_address(&state, &dispatch);
    use_updates(&state, &dispatch);
    let told = use_told(&state);
    use_description(state.words());
    let result = use_result(&state);

    let Some(words) = state.words() else {
        return stranded(&state, &dispatch);
    };
    let answer = match (&*told, state.shown_report().is_some()) {
        _ if state.waits() => waiting(&state, words),
        (Some(told), _) if told.recognised() => html! {
            <Answer told={told.clone()} of_text={state.code.is_none()} ticks={state.ticks.clone()}
                masked={state.masked} language={state.language} dispatch={dispatch.clone()} />
        },
        // The line above says all that there is to say of a code that is none.
        (Some(_), true) if state.code.is_some() => Html::default(),
        (Some(told), true) => nothing(told),
        // The list tells why nothing was read.
        _ if state.opened.is_list() => Html::default(),
        _ => welcome(words),
    };
    html! {
        <div class="nl" data-part="page" lang={words.tag().to_owned()} dir={words.direction()}>
            <a class="nl-skip" href="#nl-result" onclick={skip}>{words.text("page-skip")}</a>
            {header(&state, words, &dispatch)}
            {failed(&state, words, &dispatch)}
            {update(&state, words)}
            <main class="nl-page">
                <Input words={words.clone()} reading={state.reading} filled={state.is_filled()} sample={state.sample()}
                    dispatch={dispatch.clone()} />
                if state.opened.is_list() {
                    <Reports words={words.clone()} engine={state.can_answer()} opened={state.opened.clone()}
                        chosen={state.chosen} dispatch={dispatch.clone()} />
                }
                <Search words={words.clone()} engine={state.can_answer()} language={state.language}
                    shown={below(&state)} dispatch={dispatch.clone()} />
                <div class="nl-result" id="nl-result" tabindex="-1" data-part="result" ref={result}>
                    {asked_for(&state, told.as_ref().as_ref(), words, &dispatch)}
                    {answer}
                </div>
                <Status said={said(told.as_ref().as_ref(), &state)} />
            </main>
            <footer class="nl-footer"><p>{words.text("page-about")}</p></footer>
        </div>
    }
}

/// Loads what is wanted.
#[hook]
fn use_pieces(state: &State, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    let loading = use_mut_ref(Vec::<Piece>::new);
    use_effect_with(state.missing(), move |missing| {
        for piece in missing.iter().copied() {
            if loading.borrow().contains(&piece) {
                continue;
            }
            loading.borrow_mut().push(piece);
            let (dispatch, loading) = (dispatch.clone(), loading.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let bytes = pieces::load(piece).await;
                loading.borrow_mut().retain(|other| *other != piece);
                dispatch.dispatch(Action::Arrived(piece, bytes));
            });
        }
    });
}

/// Keeps the address and the state alike, in both directions.
#[hook]
fn use_address(state: &State, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                dispatch.dispatch(Action::Address(location::read()));
            })
        });
        move || drop(listener)
    });
    let code = state.code.as_ref().map(|asked| asked.code.clone());
    use_effect_with((code, state.language), |(code, language)| {
        let now = location::read();
        // An address without a language stays without: the reader's own choice is remembered elsewhere.
        let named = now.language.is_some() || code.is_some();
        let wanted = Address { language: named.then(|| (*language).to_owned()), code: code.clone() };
        if now.code == wanted.code || wanted.code.is_none() {
            if now != wanted {
                location::replace(&wanted);
            }
        } else {
            location::visit(&wanted);
        }
    });
}

/// Says what the report means, again only when something changed that matters.
#[hook]
fn use_told(state: &State) -> Rc<Option<Rc<Told>>> {
    let said = (state.shown_report().cloned(), state.answers.clone());
    let wanted = (state.can_answer(), said, state.words().cloned(), state.words_beside().cloned());
    use_memo(wanted, |(engine, (report, answers), words, beside)| {
        let (report, words) = (report.clone()?, words.as_ref()?);
        let beside = beside.as_ref().filter(|beside| beside.tag() != words.tag());
        Some(Rc::new(engine.as_ref()?.tell(report, answers, words, beside)))
    })
}

/// Leads to what a reader opened by a link.
#[hook]
fn use_result(state: &State) -> NodeRef {
    let result = use_node_ref();
    let fresh = use_mut_ref(|| true);
    let code = state.code.as_ref().map(|asked| asked.code.clone());
    use_effect_with(code, {
        let result = result.clone();
        move |code| {
            let opened = fresh.replace(false);
            if let Some(result) = result.cast().filter(|_| code.is_some() && !opened) {
                document::show(&result);
            }
        }
    });
    result
}

/// What stands below the search, if anything: a code, or what the box says.
fn below(state: &State) -> Option<String> {
    let code = state.code.as_ref().map(|asked| asked.code.clone());
    code.or_else(|| (state.is_filled() || state.waits()).then(String::new))
}

/// Tells the document which language it is in.
#[hook]
fn use_description(words: Option<&Words>) {
    use_effect_with(words.cloned(), |words| {
        if let Some(words) = words {
            let title = words.text("page-document-title");
            document::describe(words.tag(), words.direction(), &title);
        }
    });
}

/// What is drawn while there are no words at all: nothing, or when none came, a way to try again.
fn stranded(state: &State, dispatch: &Dispatch) -> Html {
    if state.missing().iter().any(|piece| matches!(piece, Piece::Page(_))) {
        return html! { <div class="nl" data-part="page" aria-busy="true" /> };
    }
    let retry = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Retry)
    };
    html! {
        <div class="nl nl-stranded" data-part="page" role="alert">
            {icon(Icon::Alert)}
            {languages(state.language, dispatch)}
            <button type="button" class="nl-button" data-part="retry" aria-label="↻" onclick={retry}>{"↻"}</button>
        </div>
    }
}

/// What stands in the place of an answer while something is still loading that it needs.
fn waiting(state: &State, words: &Words) -> Html {
    // What failed is said above, with the way to try again.
    if state.has_failed_answers() {
        return Html::default();
    }
    html! { <p class="nl-reading" role="status" data-part="waiting">{words.text("page-loading")}</p> }
}

/// Says what could not be loaded and offers to try again.
fn failed(state: &State, words: &Words, dispatch: &Dispatch) -> Html {
    let languages = LANGUAGES.iter().filter(|language| state.has_failed_language(language.tag));
    let languages = languages
        .map(|language| words.text_with("page-language-failed", &[("language", language.name.into())]))
        .map(|said| ("language-failed", said));
    let answers = state.has_failed_answers().then(|| ("answers-failed", words.text("page-answers-failed")));
    let one = |(part, said): (&'static str, String)| {
        let retry = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.dispatch(Action::Retry)
        };
        html! {
            <div class="nl-banner" role="alert" data-part={part}>
                {labelled(Icon::Alert, said)}
                {button("retry", html! { {words.text("page-retry")} }, Callback::from(retry))}
            </div>
        }
    };
    languages.chain(answers).map(one).collect()
}

/// Says that a code is explained, not the text, and leads back.
fn asked_for(state: &State, told: Option<&Rc<Told>>, words: &Words, dispatch: &Dispatch) -> Html {
    let Some(asked) = &state.code else { return Html::default() };
    let known = told.is_none_or(|told| told.recognised());
    let message = match known {
        true if asked.code.contains('/') => "page-entry-asked",
        true => "page-code-asked",
        false => "page-code-unknown",
    };
    let close = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Open(None))
    };
    let back = if state.is_filled() { words.text("page-code-back") } else { words.text("page-code-close") };
    html! {
        <div class="nl-banner" data-part="code-asked">
            {labelled(Icon::Link, words.text_with(message, &[("code", asked.code.clone().into())]))}
            {button("code-close", html! { {back} }, Callback::from(close))}
        </div>
    }
}

fn said(told: Option<&Rc<Told>>, state: &State) -> String {
    match told {
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

#[derive(Properties, PartialEq)]
struct StatusProps {
    said: String,
}

/// Reads the verdict aloud once it stands.
#[component]
fn Status(props: &StatusProps) -> Html {
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

/// The address after `#` has its own meaning here, so the link moves the focus by itself.
fn skip(event: MouseEvent) {
    event.prevent_default();
    document::focus(&event, "#nl-result");
}
