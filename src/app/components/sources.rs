//! Where it is known from, and what else could apply.

use yew::prelude::*;

use super::link::{EntryLink, entry_face, page_link};
use super::rich::external;
use crate::app::date::date;
use crate::app::engine::SourceText;
use crate::app::state::Dispatch;
use crate::app::told::Told;

/// Draws the sources and the date of the last review.
pub fn sources(told: &Told) -> Html {
    let explanation = &told.first.explanation;
    let reviewed = told.each(&|side| {
        let date = date(&side.words, side.explanation.reviewed);
        html! { {side.words.text_with("page-reviewed", &[("date", date.into())])} }
    });
    html! {
        <>
            <ul class="nl-source-list">{for explanation.sources.iter().map(|source| one(told, source))}</ul>
            if !explanation.reviewed.is_empty() {
                <p class="nl-reviewed"><time datetime={explanation.reviewed}>{reviewed}</time></p>
            }
        </>
    }
}

fn one(told: &Told, source: &SourceText) -> Html {
    let title = html! { <cite><bdi>{source.title}</bdi></cite> };
    html! {
        <li>
            {match source.url { Some(url) => external(url, title), None => title }}
            <span class="nl-date">{source.date}</span>
            if source.weak {
                <span class="nl-badge" data-standing="weak" title={told.first.words.text("page-source-weak-about")}>
                    {told.say("page-source-weak")}
                </span>
            }
        </li>
    }
}

/// Draws the other entries as links to them, each with its system and why it is named.
pub fn others(told: &Told, language: &'static str, dispatch: &Dispatch) -> Html {
    let others = told.first.explanation.others.iter().enumerate();
    let one = others.map(|(number, other)| {
        let title = told.rich(&|side| side.explanation.others.get(number).map(|other| &other.title));
        let about = told.each(&|side| {
            let Some(other) = side.explanation.others.get(number) else { return Html::default() };
            html! { {format!("{} · {}", other.system, other.why)} }
        });
        let codes: Vec<String> = other.code.iter().cloned().collect();
        let face = entry_face(&codes, title, about);
        let link = match told.medium.page_of(&other.link) {
            Some(address) => page_link(address, face),
            None => html! {
                <EntryLink {language} name={other.link.clone()} dispatch={dispatch.clone()}>{face}</EntryLink>
            },
        };
        html! { <li key={other.id}>{link}</li> }
    });
    html! { <ul class="nl-entries">{for one}</ul> }
}
