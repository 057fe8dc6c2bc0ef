//! The whole page.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::MouseEvent;
use yew::prelude::*;

use super::answer::Answer;
use super::button::{button, labelled};
use super::footer::footer;
use super::header::{foot, header, languages};
use super::icons::{Icon, icon};
use super::input::Input;
use super::nothing::{nothing, welcome};
use super::own;
use super::reports::Reports;
use super::rich::plain;
use super::search::Search;
use super::update::{update, use_updates};
use crate::app::address::Address;
use crate::app::browser::{document, languages as language, location};
use crate::app::engine::{Gist, LANGUAGES, Words};
use crate::app::own::OwnFile;
use crate::app::pieces::Piece;
use crate::app::place::{Place, View, Wishes};
use crate::app::state::{Action, Dispatch, State};
use crate::app::told::Told;

/// How long the answer has to stand before it is read aloud, so that typing is not talked over.
const STANDS: u32 = 500;

/// Where the page stands, and what its host wishes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where it stands.
    pub place: Place,
    /// What the host wishes.
    pub wishes: Wishes,
}

/// The page.
#[component]
pub fn Page(props: &Props) -> Html {
    let Props { place, wishes } = props;
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
        Some(words) => whole(&state, words, &told, result, props, &dispatch),
        None => stranded(&state, place, &dispatch),
    };
    html! { <ContextProvider<Place> context={place.with_full(state.own.page())}>{drawn}</ContextProvider<Place>> }
}

/// Draws what the place has room for.
fn whole(
    state: &State,
    words: &Words,
    told: &Option<Rc<Told>>,
    result: NodeRef,
    Props { place, wishes }: &Props,
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
                if place.view != View::LookUp {
                    <Input words={words.clone()} reading={state.reading} filled={state.is_filled()}
                        sample={state.sample()} given={wishes.text.clone()} dispatch={dispatch.clone()} />
                }
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

/// Loads what is wanted.
#[hook]
fn use_pieces(state: &State, dispatch: &Dispatch, place: &Place) {
    let (dispatch, host) = (dispatch.clone(), place.host().cloned());
    let loading = use_mut_ref(Vec::<Piece>::new);
    use_effect_with(state.missing(), move |missing| {
        for piece in missing.iter().copied() {
            if loading.borrow().contains(&piece) {
                continue;
            }
            loading.borrow_mut().push(piece);
            let (dispatch, loading, host) = (dispatch.clone(), loading.clone(), host.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let bytes = match host {
                    Some(host) => host.load(&piece.name()).await,
                    None => None,
                };
                loading.borrow_mut().retain(|other| *other != piece);
                dispatch.dispatch(Action::Arrived(piece, bytes));
            });
        }
    });
}

/// Keeps the address and the state alike, in both directions, where the address is ours.
#[hook]
fn use_address(state: &State, dispatch: &Dispatch, place: &Place) {
    let dispatch = dispatch.clone();
    let owns_document = place.owns_document;
    use_effect_with((), move |()| {
        let listener = web_sys::window().filter(|_| owns_document).map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                dispatch.dispatch(Action::Address(location::read()));
            })
        });
        move || drop(listener)
    });
    let code = state.code.as_ref().map(|asked| asked.code.clone());
    use_effect_with((code, state.language), move |(code, language)| {
        if !owns_document {
            return;
        }
        let now = location::read();
        // An address without a language stays without: the reader's own choice is remembered elsewhere.
        let named = now.language.is_some() || code.is_some();
        let wanted = Address {
            language: named.then(|| (*language).to_owned()),
            code: code.clone(),
            settings: now.settings.clone(),
        };
        if now.code == wanted.code || wanted.code.is_none() {
            if now != wanted {
                location::replace(&wanted);
            }
        } else {
            location::visit(&wanted);
        }
    });
}

/// Follows what the host wishes after the page was opened.
#[hook]
fn use_wishes(wishes: &Wishes, dispatch: &Dispatch) {
    let opened = use_mut_ref(|| false);
    use_effect_with((wishes.language.clone(), wishes.code.clone()), {
        let dispatch = dispatch.clone();
        move |(language, code)| {
            if opened.replace(true) {
                let address = Address { language: language.clone(), code: code.clone(), settings: Vec::new() };
                dispatch.dispatch(Action::Address(address));
            }
        }
    });
}

/// Tells the host what happens: that the page can be used, what it found, and what it could not load.
#[hook]
fn use_tidings(state: &State, told: Option<&Rc<Told>>, place: &Place) {
    let ready = {
        let place = place.clone();
        move |ready: &bool| {
            if *ready {
                place.tell("ready", &Object::new());
            }
        }
    };
    use_effect_with(state.words().is_some(), ready);
    let found = {
        let place = place.clone();
        move |gist: &Option<Gist>| {
            if let Some(gist) = gist {
                place.tell("result", &detail(gist));
            }
        }
    };
    use_effect_with(told.map(|told| told.gist.clone()), found);
    let lacking = {
        let place = place.clone();
        move |failed: &Vec<Piece>| {
            for piece in failed {
                let detail = Object::new();
                let _ = Reflect::set(&detail, &"piece".into(), &piece.name().into());
                place.tell("error", &detail);
            }
        }
    };
    use_effect_with(state.failed().to_vec(), lacking);
    let place = place.clone();
    use_effect_with(state.own.trouble, move |trouble| {
        if trouble.is_some() {
            let detail = Object::new();
            let _ = Reflect::set(&detail, &"piece".into(), &"overlay".into());
            place.tell("error", &detail);
        }
    });
}

fn detail(gist: &Gist) -> Object {
    let detail = Object::new();
    let list = |ids: &[&str]| -> JsValue { ids.iter().map(|id| JsString::from(*id)).collect::<Array>().into() };
    let parts: [(&str, JsValue); 4] = [
        ("kind", gist.kind.into()),
        ("entries", list(&gist.entries)),
        ("categories", list(&gist.categories)),
        ("actors", list(&gist.actors)),
    ];
    for (name, value) in parts {
        let _ = Reflect::set(&detail, &name.into(), &value);
    }
    detail
}

/// Says what the report means, again only when something changed that matters.
#[hook]
fn use_told(state: &State) -> Rc<Option<Rc<Told>>> {
    let said = (state.shown_report().cloned(), state.answers.clone());
    let said = (said, state.own.overlay.clone());
    let wanted = (state.can_answer(), said, state.words().cloned(), state.words_beside().cloned());
    use_memo(wanted, |(engine, ((report, answers), overlay), words, beside)| {
        let (report, words) = (report.clone()?, words.as_ref()?);
        let beside = beside.as_ref().filter(|beside| beside.tag() != words.tag());
        Some(Rc::new(engine.as_ref()?.tell(report, answers, overlay.as_ref(), words, beside)))
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

/// Tells the document which language it is in, where it is ours.
#[hook]
fn use_description(words: Option<&Words>, own: &OwnFile, place: &Place) {
    let words = words.filter(|_| place.owns_document).cloned();
    let own = words.as_ref().and_then(|words| own.title(words));
    use_effect_with((words, own), |(words, own)| {
        if let Some(words) = words {
            let title = words.text("page-document-title");
            let title = own.as_ref().map_or(title.clone(), |own| format!("{own} – {title}"));
            document::describe(words.tag(), words.direction(), &title);
        }
    });
}

/// What is drawn while there are no words at all: nothing, or when none came, a way to try again.
fn stranded(state: &State, place: &Place, dispatch: &Dispatch) -> Html {
    let (view, theme) = (place.view.name(), place.theme);
    if state.missing().iter().any(|piece| matches!(piece, Piece::Page(_))) {
        return html! { <div class="nl" data-part="page" data-view={view} data-theme={theme} aria-busy="true" /> };
    }
    let retry = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Retry)
    };
    html! {
        <div class="nl nl-stranded" data-part="page" data-view={view} data-theme={theme} role="alert">
            {icon(Icon::Alert)}
            {languages(state, dispatch)}
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
    let own = state.own.trouble.map(|trouble| ("own-failed", words.text(trouble.message())));
    languages.chain(answers).chain(own).map(one).collect()
}

/// Says that a code is explained, not the text, and leads back.
fn asked_for(state: &State, told: Option<&Rc<Told>>, words: &Words, dispatch: &Dispatch) -> Html {
    let Some(asked) = &state.code else { return Html::default() };
    let known = told.is_none_or(|told| told.recognised() || told.own_error());
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
