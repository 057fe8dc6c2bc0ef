//! What to do with the answer: copy it into a ticket, print it, link to it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::{button, labelled};
use super::copy::CopyButton;
use super::icons::Icon;
use crate::app::address;
use crate::app::browser::{document, location};
use crate::app::engine::{Format, Mask};
use crate::app::state::{Action, Dispatch};
use crate::app::told::Told;

/// Draws the tools.
pub fn tools(told: &Rc<Told>, masked: bool, language: &'static str, dispatch: &Dispatch) -> Html {
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
    let hash = (!name.is_empty()).then(|| address::link(language, name));
    html! {
        <div class="nl-tools" role="group" aria-label={words.text("page-tools")}>
            <CopyButton words={words.clone()} label={words.text("page-copy-text")} part="copy-text" content={content(Format::Plain)} />
            <CopyButton words={words.clone()} label={words.text("page-copy-markdown")} part="copy-markdown" content={content(Format::Markdown)} />
            <label class="nl-switch">
                <input type="checkbox" data-part="mask" checked={masked} onchange={switch} />
                <span>{words.text("page-mask")}</span>
            </label>
            {button("print", labelled(Icon::Print, words.text("page-print")), Callback::from(|_| document::print()))}
            if let Some(hash) = hash {
                <a class="nl-button" data-part="link" href={hash.clone()}>{labelled(Icon::Link, words.text("page-link"))}</a>
                <CopyButton words={words.clone()} label={words.text("page-link-copy")} bare=true part="copy-link"
                    content={Callback::from(move |()| location::absolute(&hash))} />
            }
        </div>
    }
}
