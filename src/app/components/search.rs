//! Finding an error without a report: by code, symbol or words, by system, sort, who acts and permanence.

use web_sys::{HtmlInputElement, HtmlSelectElement, InputEvent, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use super::button::button;
use super::heading::Heading;
use super::link::{EntryLink, entry_face};
use super::rich::rich;
use crate::app::browser::document;
use crate::app::engine::{Choice, Choices, Engine, Filter, Found, FoundRow, Permanence, Words};
use crate::app::state::Dispatch;

/// How many entries are shown at once.
const STEP: usize = 30;

/// How many codes of an entry are shown.
const CODES: usize = 2;

/// In which language, and where a chosen entry is told to.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// The engine, once everything is there that the search needs.
    pub engine: Option<Engine>,
    /// The language of the links.
    pub language: &'static str,
    /// What is shown below: while the reader reads it, the search is no more than a field.
    pub shown: Option<String>,
    /// Where to tell.
    pub dispatch: Dispatch,
}

/// What is looked for.
#[derive(Clone, Default, PartialEq)]
struct Wanted {
    query: String,
    filter: Filter,
    most: usize,
}

impl Wanted {
    fn is_empty(&self) -> bool {
        self.query.trim().is_empty() && self.filter == Filter::default()
    }
}

/// The search.
#[component]
pub fn Search(props: &Props) -> Html {
    let Props { words, engine, language, shown, dispatch } = props;
    let wanted = use_state_eq(Wanted::default);
    let touched = use_state_eq(|| false);
    // What the reader left the search for.
    let left_for = use_state_eq(|| None::<String>);
    let choices = use_memo((words.clone(), *engine), |(words, engine)| match engine {
        Some(engine) => engine.choices(words),
        None => Choices::default(),
    });
    use_effect_with((*touched, words.clone(), *engine), |(touched, words, engine)| {
        if let Some(engine) = engine.filter(|_| *touched) {
            engine.prepare(words);
        }
    });
    use_effect_with(shown.clone(), {
        let left_for = left_for.setter();
        move |shown| left_for.set(shown.clone())
    });
    let folded = shown.is_some() && *left_for == *shown;
    let is_empty = wanted.is_empty();
    let looks = (!folded && !is_empty).then_some(()).and(*engine);
    let found = use_memo((words.clone(), looks, (*wanted).clone()), |(words, engine, wanted)| {
        engine.map(|engine| engine.find(words, &wanted.query, &wanted.filter, wanted.most + STEP))
    });
    let change = {
        let (wanted, left_for) = (wanted.clone(), left_for.setter());
        Callback::from(move |more: Wanted| {
            wanted.set(more);
            left_for.set(None);
        })
    };
    let oninput = {
        let (change, filter) = (change.clone(), wanted.filter);
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            change.emit(Wanted { query: field.value(), filter, most: 0 });
        }
    };
    let unfold = {
        let left_for = left_for.setter();
        move |_: MouseEvent| left_for.set(None)
    };
    let onkeydown = |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | "ArrowDown") && !event.is_composing() {
            event.prevent_default();
            document::focus(&event, "[data-part=found] [data-entry]");
        }
    };
    let narrow = |filter: Filter| {
        let (change, query) = (change.clone(), wanted.query.clone());
        move || change.emit(Wanted { query: query.clone(), filter, most: 0 })
    };
    let filters = [
        ("page-search-system", "system", &choices.systems, wanted.filter.system),
        ("page-search-category", "category", &choices.categories, wanted.filter.category),
        ("page-search-actor", "actor", &choices.actors, wanted.filter.actor),
        ("page-search-permanence", "permanence", &permanences(words), permanence_id(wanted.filter.permanence)),
    ];
    let filters = filters.map(|(label, part, list, chosen)| {
        let onchange = {
            let (change, wanted, list) = (change.clone(), (*wanted).clone(), list.clone());
            move |event: Event| {
                let field: HtmlSelectElement = event.target_unchecked_into();
                let value = field.value();
                let id = list.iter().map(|choice| choice.id).find(|id| *id == value);
                change.emit(Wanted { filter: with(wanted.filter, part, id), query: wanted.query.clone(), most: 0 });
            }
        };
        select(words, label, part, list, chosen, Callback::from(onchange))
    });
    let common = |choice: &Choice| {
        let narrow = narrow(Filter { category: Some(choice.id), ..Filter::default() });
        html! {
            <li><button type="button" class="nl-sample" part="button" onclick={move |_: MouseEvent| narrow()}>{&choice.label}</button></li>
        }
    };
    let said = match &*found {
        Some(found) if found.total > 0 => {
            let count = i64::try_from(found.total).unwrap_or(i64::MAX);
            words.text_with("page-search-count", &[("count", count.into())])
        }
        Some(_) => words.text("page-search-none"),
        None if !folded && !is_empty => words.text("page-loading"),
        None => String::new(),
    };
    let clear = {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change.emit(Wanted::default()))
    };
    let more = {
        let (change, wanted) = (change.clone(), (*wanted).clone());
        Callback::from(move |_: MouseEvent| change.emit(Wanted { most: wanted.most + STEP, ..wanted.clone() }))
    };
    html! {
        <search class="nl-search" data-part="search" onfocusin={move |_: FocusEvent| touched.set(true)}>
            <Heading level={2}><label for="nl-search">{words.text("page-search")}</label></Heading>
            <div class="nl-search-fields">
                <input id="nl-search" type="search" data-part="query" autocomplete="off" autocapitalize="off" spellcheck="false"
                    enterkeyhint="search" placeholder={words.text("page-search-placeholder")} value={wanted.query.clone()}
                    {oninput} onclick={unfold} {onkeydown} />
                if !folded { {for filters} }
            </div>
            if !folded && is_empty && !choices.common.is_empty() {
                <div class="nl-samples nl-common">
                    <span>{words.text("page-search-common")}</span>
                    <ul>{for choices.common.iter().map(common)}</ul>
                </div>
            }
            <div class="nl-search-state">
                <p role="status" data-part="found-count">{said}</p>
                if !folded && !is_empty { {button("search-clear", html! { {words.text("page-search-clear")} }, clear)} }
            </div>
            if let Some(found) = &*found {
                {list(found, language, dispatch)}
                if found.rows.len() < found.total {
                    {button("search-more", html! { {words.text("page-search-more")} }, more)}
                }
            }
        </search>
    }
}

fn list(found: &Found, language: &'static str, dispatch: &Dispatch) -> Html {
    let one = |row: &FoundRow| {
        let codes = row.codes.get(..CODES).unwrap_or(&row.codes);
        let face = entry_face(codes, rich(&row.title), html! { {&row.system} });
        html! { <li key={row.id}><EntryLink {language} name={row.link.clone()} dispatch={dispatch.clone()}>{face}</EntryLink></li> }
    };
    html! { <ul class="nl-entries nl-columns" data-part="found">{for found.rows.iter().map(one)}</ul> }
}

fn select(
    words: &Words,
    label: &'static str,
    part: &'static str,
    list: &[Choice],
    chosen: Option<&'static str>,
    onchange: Callback<Event>,
) -> Html {
    let one = |choice: &Choice| {
        html! { <option value={choice.id} selected={chosen == Some(choice.id)}>{&choice.label}</option> }
    };
    html! {
        <label class="nl-filter">
            <span>{words.text(label)}</span>
            <select data-part={format!("search-{part}")} {onchange}>
                <option value="" selected={chosen.is_none()}>{words.text("page-search-any")}</option>
                {for list.iter().map(one)}
            </select>
        </label>
    }
}

fn permanences(words: &Words) -> Vec<Choice> {
    let one = |id: &'static str, key: &str| Choice { id, label: words.text(key) };
    vec![one("temporary", "page-search-temporary"), one("permanent", "page-search-permanent")]
}

fn permanence_id(permanence: Option<Permanence>) -> Option<&'static str> {
    permanence.map(|permanence| match permanence {
        Permanence::Temporary => "temporary",
        Permanence::Permanent => "permanent",
    })
}

/// The filter with one of its parts changed.
fn with(filter: Filter, part: &str, id: Option<&'static str>) -> Filter {
    match part {
        "system" => Filter { system: id, ..filter },
        "category" => Filter { category: id, ..filter },
        "actor" => Filter { actor: id, ..filter },
        _ => {
            let permanence = id.map(|id| if id == "temporary" { Permanence::Temporary } else { Permanence::Permanent });
            Filter { permanence, ..filter }
        }
    }
}
