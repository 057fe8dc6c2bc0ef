//! The pasted text with its recognised parts marked and explained where they stand.

use std::rc::Rc;

use gloo::render::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::rich::{rich, visible};
use crate::app::engine::MarkKind;
use crate::app::excerpts::{Marked, Origin, Piece, pieces};
use crate::app::told::{Side, Told};

/// The text and its marks.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was read and what is said.
    pub told: Rc<Told>,
    /// The parts to mark.
    pub marks: Rc<Vec<Marked>>,
}

/// How much of what stands before the telling part is kept in view, in pixels.
const KEPT_ABOVE: i32 = 48;

/// The text. One mark at a time is explained below it: the last one pointed at or focused.
#[component]
pub fn MarkedText(props: &Props) -> Html {
    let active = use_state_eq(|| None::<usize>);
    let told = &props.told;
    let pieces = use_memo((told.report.clone(), props.marks.clone()), |(report, marks)| pieces(&report.text, marks));
    let pasted = use_node_ref();
    use_effect_with((told.report.clone(), props.marks.clone()), {
        let pasted = pasted.clone();
        move |(_, marks)| {
            let telling = marks.iter().position(|mark| group(mark.kind) == "code").unwrap_or(0);
            // Where the mark stands costs a layout, which the browser makes with the frame anyway.
            let frame = request_animation_frame(move |_| show(&pasted, telling));
            move || drop(frame)
        }
    });
    let point = {
        let active = active.clone();
        move |event: &Event| {
            if let Some(mark) = mark_of(event) {
                active.set(Some(mark));
            }
        }
    };
    let over = {
        let point = point.clone();
        move |event: MouseEvent| point(&event)
    };
    let focus = {
        let point = point.clone();
        move |event: FocusEvent| point(&event)
    };
    let click = {
        let point = point.clone();
        move |event: MouseEvent| point(&event)
    };
    let key = {
        let active = active.clone();
        move |event: KeyboardEvent| match event.key().as_str() {
            "Escape" => active.set(None),
            "Enter" | " " if mark_of(&event).is_some() => {
                event.prevent_default();
                point(&event);
            }
            _ => {}
        }
    };
    let explained = active.and_then(|number| props.marks.get(number));
    html! {
        <div class="nl-text-body">
            <div class="nl-pasted" ref={pasted} role="group" aria-label={told.first.words.text("page-text")} dir="auto" translate="no"
                onmouseover={over} onfocusin={focus} onclick={click} onkeydown={key}>
                {for pieces.iter().map(|piece| draw(props, *active, piece))}
            </div>
            <div class="nl-explained" id="nl-explained" data-part="explained" aria-live="polite">
                {match explained {
                    Some(mark) => told.each(&|side| about(side, mark)),
                    None => html! { <span class="nl-hint">{told.say("page-text-hint")}</span> },
                }}
            </div>
        </div>
    }
}

fn draw(props: &Props, active: Option<usize>, piece: &Piece) -> Html {
    let text = |place: &std::ops::Range<usize>| visible(props.told.report.text.get(place.clone()).unwrap_or_default());
    match piece {
        Piece::Text(place) => text(place),
        Piece::Mark(number) => {
            let Some(mark) = props.marks.get(*number) else { return Html::default() };
            let chosen = active == Some(*number);
            html! {
                <mark class="nl-mark" data-kind={group(mark.kind)} data-chosen={chosen.to_string()}><bdi
                    role="button" tabindex="0" data-mark={number.to_string()}
                    aria-expanded={chosen.to_string()} aria-controls="nl-explained">{text(&mark.place)}</bdi></mark>
            }
        }
        Piece::Hidden(lines) => {
            let words = &props.told.first.words;
            let said = if *lines == 0 {
                "…".to_owned()
            } else {
                let count = i64::try_from(*lines).unwrap_or(i64::MAX);
                words.text_with("page-text-hidden", &[("count", count.into())])
            };
            let class = if *lines == 0 { "nl-gap-inline" } else { "nl-gap-lines" };
            html! { <span {class} lang={words.tag().to_owned()} dir={words.direction()}>{said}</span> }
        }
    }
}

fn about(side: &Side, mark: &Marked) -> Html {
    let explanation = &side.explanation;
    match mark.origin {
        Origin::Mark(number) => {
            let Some(mark) = explanation.marks.get(number) else { return Html::default() };
            html! { <><b class="nl-explained-label">{&mark.label}</b><span>{rich(&mark.about)}</span></> }
        }
        Origin::Cause(number) => {
            let Some(cause) = explanation.causes.get(number) else { return Html::default() };
            html! {
                <>
                    <b class="nl-explained-label">{side.words.text("page-evidence")}</b>
                    <span>{rich(&cause.text)}</span>
                </>
            }
        }
    }
}

/// Scrolls the text, and nothing around it, to where it begins to tell something.
fn show(pasted: &NodeRef, mark: usize) {
    let Some(pasted) = pasted.cast::<HtmlElement>() else { return };
    let mark = pasted.query_selector(&format!("[data-mark=\"{mark}\"]")).ok().flatten();
    if let Some(mark) = mark.and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) {
        pasted.set_scroll_top(mark.offset_top() - KEPT_ABOVE);
    }
}

/// The number of the mark that an event happened on.
fn mark_of(event: &Event) -> Option<usize> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("[data-mark]").ok()??.get_attribute("data-mark")?.parse().ok()
}

/// The group that the style sheet tints a mark by.
fn group(kind: Option<MarkKind>) -> &'static str {
    match kind {
        Some(MarkKind::ReplyCode | MarkKind::StatusCode) => "code",
        Some(MarkKind::Symbol | MarkKind::Reason) | None => "reason",
        Some(MarkKind::Recipient) => "address",
        Some(MarkKind::Server | MarkKind::Ip | MarkKind::ReportingServer) => "server",
        Some(MarkKind::Time) => "time",
        Some(MarkKind::Field | MarkKind::Heading) => "other",
    }
}
