//! What the page does besides drawing: it loads, follows the address and the host, and tells them what happens.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::app::address::Address;
use crate::app::browser::{document, location};
use crate::app::engine::{Gist, Words};
use crate::app::negotiate::negotiate;
use crate::app::own::OwnFile;
use crate::app::pieces::Piece;
use crate::app::place::{Place, Wishes};
use crate::app::state::{Action, Dispatch, State, tags};
use crate::app::told::Told;

/// Loads what is wanted.
#[hook]
pub fn use_pieces(state: &State, dispatch: &Dispatch, place: &Place) {
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
pub fn use_address(state: &State, dispatch: &Dispatch, place: &Place) {
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

/// Follows what the host wishes after the page was opened: each wish by itself.
#[hook]
pub fn use_wishes(wishes: &Wishes, dispatch: &Dispatch) {
    use_change(wishes.language.clone(), {
        let dispatch = dispatch.clone();
        move |language: &Option<String>| {
            if let Some(tag) = negotiate(language.iter(), &tags()) {
                dispatch.dispatch(Action::Choose(tag));
            }
        }
    });
    let dispatch = dispatch.clone();
    use_change(wishes.code.clone(), move |code: &Option<String>| dispatch.dispatch(Action::Open(code.clone())));
}

/// Acts when something changes, and not on what it is at first.
#[hook]
fn use_change<T: PartialEq + 'static>(value: T, act: impl FnOnce(&T) + 'static) {
    let opened = use_mut_ref(|| false);
    use_effect_with(value, move |value| {
        if opened.replace(true) {
            act(value);
        }
    });
}

/// Tells the host what happens: that the page can be used, what it found, and what it could not load.
#[hook]
pub fn use_tidings(state: &State, told: Option<&Rc<Told>>, place: &Place) {
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
pub fn use_told(state: &State) -> Rc<Option<Rc<Told>>> {
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
pub fn use_result(state: &State) -> NodeRef {
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

/// Tells the document which language it is in, where it is ours.
#[hook]
pub fn use_description(words: Option<&Words>, own: &OwnFile, place: &Place) {
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
