//! Lists of errors, as ways to their pages: all of them by system, or those that a code can mean.

use yew::prelude::*;

use super::addresses::addresses;
use super::frame::{self, Body};
use super::{Kind, Location, Page};
use crate::app::components::link::{entry_face, page_link};
use crate::app::components::rich::rich;
use crate::app::engine::Words;
use crate::explanation::{CatalogueRow, catalogue};
use crate::knowledge::{self, Entry};

/// How many symbols stand in the place of codes.
const SYMBOLS: usize = 3;

/// How many errors a description names.
const NAMED: usize = 4;

/// The systems of rules that hold for all others.
const STANDARDS: [&str; 2] = ["registry", "smtp"];

/// The list of all errors.
pub(super) fn page(words: &Words) -> Page {
    let place = Location::of("");
    let rows = catalogue(words);
    let mut systems: Vec<&'static str> = Vec::new();
    for row in &rows {
        if !systems.contains(&row.system) {
            systems.push(row.system);
        }
    }
    let named = |id: &str| words.text(&format!("system-{id}"));
    systems.sort_by_key(|id| (!STANDARDS.contains(id), named(id).to_lowercase()));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let said = words.text_with(
        "printed-list-about",
        &[("count", count(rows.len()).into()), ("systems", count(systems.len()).into())],
    );
    let section = |id: &&'static str| {
        let rows = rows.iter().filter(|row| row.system == *id);
        html! {
            <section class="nl-section" id={*id} aria-labelledby={format!("nl-{id}")}>
                <h3 id={format!("nl-{id}")} class="nl-heading">{named(id)}</h3>
                <table class="nl-catalogue">
                    <thead><tr>
                        <th scope="col">{words.text("page-codes-met")}</th><th scope="col">{words.text("printed-error")}</th>
                    </tr></thead>
                    <tbody>{for rows.map(row)}</tbody>
                </table>
            </section>
        }
    };
    let body = html! {
        <article class="nl-catalogue-page">
            <h2 class="nl-sentence">{words.text("printed-list")}</h2>
            <p>{&said}</p>
            <ul class="nl-jumps">
                {for systems.iter().map(|id| html! { <li><a href={format!("#{id}")}>{named(id)}</a></li> })}
                <li><a href="#by-number">{words.text("printed-numbers")}</a></li>
            </ul>
            {for systems.iter().map(section)}
            <section class="nl-section" id="by-number" aria-labelledby="nl-by-number">
                <h3 id="nl-by-number" class="nl-heading">{words.text("printed-numbers")}</h3>
                <ul class="nl-jumps">{for codes().into_iter().map(|code| {
                    html! { <li><a href={format!("{code}/")}><bdi>{&code}</bdi></a></li> }
                })}</ul>
            </section>
        </article>
    };
    let title = [words.text("printed-list"), words.text("page-title")].join(" – ");
    let body = frame::page("", &place, Body::Other(body), words);
    Page { kind: Kind::List, path: place.path, title, description: said, body }
}

fn row(row: &CatalogueRow) -> Html {
    let symbols = || knowledge::by_id(row.id).map_or(&[][..], |entry| entry.symbols);
    let codes: Html = if row.codes.is_empty() {
        symbols().iter().take(SYMBOLS).map(|symbol| html! { <code><bdi>{*symbol}</bdi></code> }).collect()
    } else {
        row.codes.iter().map(|code| html! { <bdi>{code}</bdi> }).collect()
    };
    html! {
        <tr><td>{codes}</td><td><a href={format!("{}/", row.code)}>{rich(&row.title)}</a></td></tr>
    }
}

/// Every code that is an address, by its numbers.
fn codes() -> Vec<String> {
    let is_code = |name: &String| name.starts_with(|first: char| first.is_ascii_digit()) && !name.contains('/');
    let mut codes: Vec<String> = addresses().into_keys().filter(is_code).collect();
    codes.sort_by_key(|code| code.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>());
    codes
}

/// The errors that a code can mean.
pub(super) fn choice(code: &str, entries: &[&'static Entry], words: &Words) -> Page {
    let place = Location::of(code);
    let mut rows: Vec<CatalogueRow> =
        catalogue(words).into_iter().filter(|row| entries.iter().any(|entry| entry.id == row.id)).collect();
    rows.sort_by_key(|row| !STANDARDS.contains(&row.system));
    let said = words.text_with("printed-choice", &[("code", code.into())]);
    let one = |row: &CatalogueRow| {
        let system = html! { {words.text(&format!("system-{}", row.system))} };
        let face = entry_face(&row.codes, rich(&row.title), system);
        html! { <li>{page_link(format!("{}{}/", place.codes, row.code), face)}</li> }
    };
    let body = html! {
        <article class="nl-catalogue-page">
            <h2 class="nl-sentence">{&said}</h2>
            <ul class="nl-entries nl-columns">{for rows.iter().map(one)}</ul>
        </article>
    };
    let title = [code, &words.text("printed-choice-title"), &words.text("page-title")].join(" – ");
    let body = frame::page(code, &place, Body::Other(body), words);
    let named = rows.iter().take(NAMED).map(|row| row.title.plain()).collect::<Vec<_>>().join("; ");
    Page { kind: Kind::Choice, path: place.path, title, description: format!("{said}: {named}"), body }
}
