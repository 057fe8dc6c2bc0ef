//! The likely causes, best first, each with the words that led to it.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::rich::{rich, visible};
use crate::app::browser::document;
use crate::app::engine::{Evidence, Standing};
use crate::app::excerpts::{Marked, at};
use crate::app::told::Told;

/// Up to this many causes without evidence lie open beside one with evidence.
const FEW: usize = 2;

/// Draws the causes. Those that the text speaks against are folded away, and where the text names a
/// cause, so are the many that it does not.
pub fn causes(told: &Told, marks: &[Marked]) -> Html {
    let causes = &told.first.explanation.causes;
    let of = |standing: Standing| -> Vec<usize> {
        let numbers = causes.iter().enumerate().filter(|(_, cause)| cause.standing == standing);
        numbers.map(|(number, _)| number).collect()
    };
    let list = |numbers: &[usize]| {
        if numbers.is_empty() {
            return Html::default();
        }
        html! { <ol class="nl-list">{for numbers.iter().map(|number| cause(told, marks, *number))}</ol> }
    };
    let fold = |numbers: &[usize], key: &'static str| {
        let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
        let title = told.each(&|side| html! { {side.words.text_with(key, &[("count", count.into())])} });
        html! { <details class="nl-fold"><summary>{title}</summary>{list(numbers)}</details> }
    };
    let (supported, possible) = (of(Standing::Supported), of(Standing::Possible));
    let unlikely = of(Standing::Unlikely);
    let many = !supported.is_empty() && possible.len() > FEW;
    html! {
        <>
            {list(&supported)}
            {if many { fold(&possible, "page-causes-possible") } else { list(&possible) }}
            if !unlikely.is_empty() { {fold(&unlikely, "page-causes-unlikely")} }
        </>
    }
}

fn cause(told: &Told, marks: &[Marked], number: usize) -> Html {
    let Some(cause) = told.first.explanation.causes.get(number) else { return Html::default() };
    let standing = match cause.standing {
        Standing::Supported => "supported",
        Standing::Possible => "possible",
        Standing::Unlikely => "unlikely",
    };
    let part = told.each(&|side| {
        let Some(cause) = side.explanation.causes.get(number) else { return Html::default() };
        html! {
            <>
                <span class="nl-badge" data-standing={standing}>{&cause.standing_label}</span>
                <span class="nl-cause-text">{rich(&cause.text)}</span>
                if let Some(hedge) = &cause.hedge { <span class="nl-hedge">{rich(hedge)}</span> }
            </>
        }
    });
    html! {
        <li class="nl-cause" data-standing={standing} key={cause.id}>
            <div>{part}</div>
            if !cause.evidence.is_empty() {
                <ul class="nl-evidence" aria-label={told.first.words.text("page-evidence")}>
                    {for cause.evidence.iter().map(|words| evidence(told, marks, words))}
                </ul>
            }
        </li>
    }
}

/// Words of the text lead to their mark; an answer of the reader is only named.
fn evidence(told: &Told, marks: &[Marked], evidence: &Evidence) -> Html {
    let quote = html! { <q class="nl-quote"><bdi>{visible(&evidence.quote)}</bdi></q> };
    let mark = evidence.place.as_ref().and_then(|place| at(marks, place));
    match mark {
        None => html! { <li>{quote}</li> },
        Some(mark) => {
            let selector = format!("[data-mark=\"{mark}\"]");
            let onclick = move |event: MouseEvent| document::focus(&event, &selector);
            let title = told.first.words.text("page-evidence-show");
            html! { <li><button type="button" class="nl-jump" data-part="evidence" {title} {onclick}>{quote}</button></li> }
        }
    }
}
