//! A button that copies, says that it did, and helps where the browser does not allow it.

use gloo::timers::callback::Timeout;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::icons::{Icon, icon};
use crate::app::browser::clipboard;
use crate::app::engine::Words;
use crate::app::place::use_place;

/// How long the button says that it copied.
const SAID_FOR: u32 = 2_500;

/// What to copy and what the button says.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// What the button says.
    pub label: String,
    /// Makes what is copied.
    pub content: Callback<(), String>,
    /// The name that tests know the button by.
    #[prop_or("copy")]
    pub part: &'static str,
    /// Whether only the picture is shown, with the label as its name.
    #[prop_or_default]
    pub bare: bool,
}

#[derive(Clone, PartialEq)]
enum Outcome {
    None,
    Copied,
    Refused(String),
}

/// The button.
#[component]
pub fn CopyButton(props: &Props) -> Html {
    let outcome = use_state_eq(|| Outcome::None);
    let place = use_place();
    // The time until the button forgets; a later outcome ends it.
    let waiting = use_mut_ref(|| None::<Timeout>);
    let onclick = {
        let outcome = outcome.clone();
        let content = props.content.clone();
        move |_| {
            let (outcome, waiting) = (outcome.clone(), waiting.clone());
            let page = place.root().cloned();
            let text = content.emit(());
            wasm_bindgen_futures::spawn_local(async move {
                if clipboard::copy(&text, page.as_ref()).await {
                    outcome.set(Outcome::Copied);
                    waiting.replace(Some(Timeout::new(SAID_FOR, move || outcome.set(Outcome::None))));
                } else {
                    waiting.replace(None);
                    outcome.set(Outcome::Refused(text));
                }
            });
        }
    };
    let copied = *outcome == Outcome::Copied;
    let picture = icon(if copied { Icon::Check } else { Icon::Copy });
    let said = if copied { props.words.text("page-copied") } else { props.label.clone() };
    html! {
        <>
            <button type="button" class={classes!("nl-button", props.bare.then_some("nl-bare"))} part="button" data-part={props.part}
                aria-label={props.bare.then(|| props.label.clone())} title={props.bare.then(|| props.label.clone())} {onclick}>
                {picture}
                if !props.bare { <span>{said}</span> }
            </button>
            <span class="nl-offscreen" role="status">{copied.then(|| props.words.text("page-copied"))}</span>
            if let Outcome::Refused(text) = &*outcome {
                <Refused words={props.words.clone()} text={text.clone()} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RefusedProps {
    words: Words,
    text: String,
}

/// The text, selected, for the reader to copy by hand.
#[component]
fn Refused(props: &RefusedProps) -> Html {
    let area = use_node_ref();
    use_effect_with((), {
        let area = area.clone();
        move |()| {
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
                area.select();
            }
        }
    });
    html! {
        <label class="nl-refused">
            <span>{props.words.text("page-copy-refused")}</span>
            <textarea readonly=true rows="4" ref={area} value={props.text.clone()} />
        </label>
    }
}
