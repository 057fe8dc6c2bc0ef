//! What to do with the answer: copy it into a ticket, print it, link to it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::{button, labelled};
use super::copy::CopyButton;
use super::icons::Icon;
use crate::app::browser::{document, location};
use crate::app::engine::{Format, Mask};
use crate::app::place::use_place;
use crate::app::state::{Action, Dispatch};
use crate::app::told::Told;

/// What is told, and how.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is said about the report.
    pub told: Rc<Told>,
    /// Whether copies are masked.
    pub masked: bool,
    /// The language of the links.
    pub language: &'static str,
    /// Where to tell what the reader does.
    pub dispatch: Dispatch,
}

/// Draws the tools. Printing is the host's business where the document is.
#[component]
pub fn Tools(props: &Props) -> Html {
    let Props { told, masked, language, dispatch } = props;
    let (masked, place) = (*masked, use_place());
    let words = &told.first.words;
    let mask = if masked { Mask::On } else { Mask::Off };
    let content = |format: Format| {
        let told = told.clone();
        Callback::from(move |()| told.engine.copy_text(&told.first, format, mask))
    };
    let switch = {
        let dispatch = dispatch.clone();
        move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            dispatch.dispatch(Action::Mask(field.checked()));
        }
    };
    let name = &told.first.explanation.link;
    let hash = place.link(language, name);
    html! {
        <div class="nl-tools" role="group" aria-label={words.text("page-tools")}>
            <CopyButton words={words.clone()} label={words.text("page-copy-text")} part="copy-text" content={content(Format::Plain)} />
            <CopyButton words={words.clone()} label={words.text("page-copy-markdown")} part="copy-markdown" content={content(Format::Markdown)} />
            <label class="nl-switch">
                <input type="checkbox" data-part="mask" checked={masked} onchange={switch} />
                <span>{words.text("page-mask")}</span>
            </label>
            if place.owns_document {
                {button("print", labelled(Icon::Print, words.text("page-print")), Callback::from(|_| document::print()))}
            }
            if let Some(hash) = hash {
                <a class="nl-button" part="button" data-part="link" href={hash.clone()}>{labelled(Icon::Link, words.text("page-link"))}</a>
                <CopyButton words={words.clone()} label={words.text("page-link-copy")} bare=true part="copy-link"
                    content={Callback::from(move |()| location::absolute(&hash))} />
            }
        </div>
    }
}
