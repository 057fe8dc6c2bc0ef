//! The box: whatever is pasted, typed, dropped or opened ends here and is read.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::{button, labelled};
use super::heading::Heading;
use super::icons::{Icon, icon};
use crate::app::browser::files;
use crate::app::engine::{SAMPLES, Sample, Words};
use crate::app::place::{View, use_place};
use crate::app::state::{Action, Dispatch};
use crate::app::whole::Whole;
use filler::{Filler, Note, text_of};
use listen::listen;

mod filler;
mod listen;

/// In which words, and where the result goes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// Whether a long text is being read.
    pub reading: bool,
    /// Whether there is something to clear or to look at.
    pub filled: bool,
    /// A sample to put into the box.
    pub sample: Option<&'static Sample>,
    /// A text that the host gives, and how many it gave before.
    pub given: Option<(u32, Rc<str>)>,
    /// Takes what the box does not show whole.
    pub whole: Whole,
    /// Where to tell.
    pub dispatch: Dispatch,
}

/// The box with its buttons and samples.
#[component]
pub fn Input(props: &Props) -> Html {
    let area = use_node_ref();
    let note = use_state_eq(Note::default);
    let dragging = use_state_eq(|| false);
    let error = use_state_eq(|| None::<&'static str>);
    let filler = Filler {
        area: area.clone(),
        note: note.setter(),
        error: error.setter(),
        whole: props.whole.clone(),
        waiting: use_mut_ref(|| None),
        round: use_memo((), |()| Cell::new(0)),
        dispatch: props.dispatch.clone(),
    };
    let place = use_place();
    use_effect_with(place.clone(), {
        let filler = filler.clone();
        let dragging = dragging.setter();
        move |place| {
            let listeners = listen(place, &filler, &dragging);
            move || drop(listeners)
        }
    });

    use_effect_with(props.sample, {
        let filler = filler.clone();
        move |sample| {
            if let Some(text) = sample.and_then(Sample::text) {
                filler.fill(text_of(text));
            }
        }
    });

    use_effect_with(props.given.clone(), {
        let filler = filler.clone();
        move |given| {
            if let Some((_, text)) = given {
                filler.fill(text_of(text.clone()));
            }
        }
    });

    let words = &props.words;
    let oninput = {
        let filler = filler.clone();
        move |event: InputEvent| filler.typed(&event)
    };
    let onfile = {
        let filler = filler.clone();
        move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let files = files::all(field.files());
            if !files.is_empty() {
                filler.open(files);
            }
            // So that the same file can be chosen again.
            field.set_value("");
        }
    };
    let onclear = {
        let filler = filler.clone();
        move |_| filler.clear()
    };
    let onback = {
        let filler = filler.clone();
        let earlier = note.earlier.clone();
        move |_| filler.fill(earlier.clone().unwrap_or_default())
    };
    let error = error.map(|error| words.text(error));
    let named = match note.files.as_slice() {
        [] => None,
        [file] => Some(file.clone()),
        files => {
            let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
            Some(words.text_with("page-files", &[("count", count.into())]))
        }
    };
    let sample = |sample: &'static Sample| {
        let dispatch = props.dispatch.clone();
        let label = words.text(&sample.words());
        html! {
            <li key={sample.id}>
                <button type="button" class="nl-sample" part="button" data-sample={sample.id} onclick={move |_| dispatch.dispatch(Action::Try(sample))}>{label}</button>
            </li>
        }
    };
    html! {
        <section class="nl-ask" aria-labelledby="nl-input-label" hidden={place.view == View::LookUp}>
            <Heading level={2}><label id="nl-input-label" for="nl-input">{words.text("page-input")}</label></Heading>
            <div class={classes!("nl-box", dragging.then_some("nl-dragging"))}>
                <textarea id="nl-input" class="nl-input" data-part="input" ref={area} part="input"
                    rows={if place.view == View::Compact { "2" } else { "6" }} dir="auto" spellcheck="false"
                    autocomplete="off" autocapitalize="off" translate="no" aria-describedby="nl-kept nl-privacy"
                    placeholder={words.text("page-input-placeholder")} {oninput} />
                if let Some(length) = note.kept {
                    <p class="nl-kept" id="nl-kept" data-part="kept">{kept(words, length)}</p>
                }
                <div class="nl-box-foot">
                    <label class="nl-button nl-file" part="button">
                        <input type="file" class="nl-offscreen" data-part="file" multiple=true
                            accept=".eml,.msg,.mbox,.txt,.html,.htm,.log,.csv,.json,message/rfc822,text/plain" onchange={onfile} />
                        {labelled(Icon::File, words.text("page-file"))}
                    </label>
                    if props.filled || named.is_some() || note.kept.is_some() {
                        {button("clear", labelled(Icon::Clear, words.text("page-clear")), Callback::from(onclear))}
                    }
                    if note.earlier.is_some() {
                        {button("back", labelled(Icon::Back, words.text("page-back")), Callback::from(onback))}
                    }
                    if let Some(file) = named {
                        <span class="nl-file-name" data-part="file-name">{icon(Icon::File)}<bdi>{file}</bdi></span>
                    }
                    <span class="nl-privacy" id="nl-privacy">{labelled(Icon::Lock, words.text("page-privacy"))}</span>
                </div>
            </div>
            <p class="nl-problem" role="alert">{error}</p>
            if props.reading { <p class="nl-reading" role="status">{words.text("page-reading")}</p> }
            if place.view == View::Full {
                <div class="nl-samples" data-part="samples" role="group" aria-labelledby="nl-samples-label">
                    <span id="nl-samples-label">{words.text("page-samples")}</span>
                    <ul>{for SAMPLES.iter().map(sample)}</ul>
                </div>
            }
            if *dragging { <div class="nl-drop" aria-hidden="true"><p>{words.text("page-drop")}</p></div> }
        </section>
    }
}

/// Says that the box shows a long text in part, and how long the whole is.
fn kept(words: &Words, length: usize) -> String {
    let tenths = length / 100_000;
    let size = format!("{}.{}", tenths / 10, tenths % 10);
    words.text_with("page-kept", &[("size", size.into())])
}
