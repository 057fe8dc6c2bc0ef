//! What stands around what is said: the head, the ways to other pages, the foot.

use std::rc::Rc;

use yew::prelude::*;

use super::draw::markup;
use super::{DEFAULT, Location, folder};
use crate::app::address;
use crate::app::components::answer::Answer;
use crate::app::components::footer::footer;
use crate::app::components::heading::Heading;
use crate::app::components::icons::{Icon, icon};
use crate::app::engine::{LANGUAGES, Language, Words};
use crate::app::place::Place;
use crate::app::state::{State, known};
use crate::app::told::Told;

/// How many codes a title names.
const CODES: usize = 3;

/// The name of a document: codes, error and system.
pub(super) fn title(codes: &[String], error: &str, system: &str, words: &Words) -> String {
    let codes = codes.iter().take(CODES).cloned().collect::<Vec<_>>().join(", ");
    let system = words.text(&format!("system-{system}"));
    let name = words.text("page-title");
    let parts = [codes, error.to_owned(), system, name];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// What stands on a page.
#[derive(Clone, PartialEq)]
pub(super) enum Body {
    /// An error.
    Explained(Rc<Told>),
    /// Anything else.
    Other(Html),
}

/// The page of a name: a code or an id, none for the list.
pub(super) fn page(name: &str, place: &Location, body: Body, words: &Words) -> String {
    let site = if words.tag() == DEFAULT { place.root.clone() } else { format!("{}../", place.root) };
    markup::<Frame>(Props {
        words: words.clone(),
        name: name.to_owned(),
        path: place.path.clone(),
        codes: place.codes.clone(),
        site,
        body,
    })
}

/// What a browser shows for a moment that does not go on by itself.
pub(super) fn moved(to: &str, said: &str, words: &Words) -> String {
    markup::<Moved>(MovedProps { words: words.clone(), to: to.to_owned(), said: said.to_owned() })
}

#[derive(Properties, PartialEq)]
struct Props {
    words: Words,
    name: String,
    /// Where the page lies below the root of its language.
    path: String,
    /// The folder of all pages, as seen from it.
    codes: String,
    /// The root of the site, as seen from it.
    site: String,
    body: Body,
}

#[component]
fn Frame(props: &Props) -> Html {
    let Props { words, name, codes, site, body, .. } = props;
    let language = known(words.tag()).unwrap_or(DEFAULT);
    // A state that stays as it is: nothing on this page can be done.
    let state = use_reducer(|| State::new(None, language, None));
    let app = if name.is_empty() { address::of_language(language) } else { address::link(language, name) };
    let about = if matches!(body, Body::Explained(_)) { "printed-about" } else { "printed-about-lists" };
    let open = |words: &Words| {
        html! { <a class="nl-button" data-part="open" href={format!("{site}{app}")}>{words.text("printed-open")}</a> }
    };
    html! {
        <ContextProvider<Place> context={Place::paper()}>
        <div class="nl nl-printed" data-part="page" lang={language} dir={words.direction()}>
            <a class="nl-skip" href="#nl-result">{words.text("page-skip")}</a>
            <header class="nl-header">
                <div class="nl-brand">
                    {icon(Icon::Lens)}
                    <Heading level={1}>{words.text("page-title")}</Heading>
                    <p>{words.text("page-tagline")}</p>
                </div>
                <nav class="nl-ways" aria-label={words.text("printed-ways")}>
                    if !name.is_empty() { <a href={codes.clone()}>{words.text("printed-list")}</a> }
                    {for LANGUAGES.iter().filter(|other| other.tag != language).map(|other| translation(props, other))}
                </nav>
            </header>
            <main class="nl-page">
                <div class="nl-banner">
                    <span>{words.text(about)}</span>
                    {open(words)}
                </div>
                <div class="nl-result" id="nl-result" tabindex="-1">
                    {match body {
                        Body::Explained(told) => html! {
                            <Answer told={told.clone()} of_text=false ticks={Vec::new()} masked=true {language}
                                dispatch={state.dispatcher()} />
                        },
                        Body::Other(body) => body.clone(),
                    }}
                </div>
            </main>
            {footer(words)}
        </div>
        </ContextProvider<Place>>
    }
}

/// The same page in another language.
fn translation(props: &Props, other: &'static Language) -> Html {
    let href = format!("{}{}{}", props.site, folder(other.tag), props.path);
    html! { <a {href} rel="alternate" hreflang={other.tag} lang={other.tag} dir={other.direction}>{other.name}</a> }
}

#[derive(Properties, PartialEq)]
struct MovedProps {
    words: Words,
    to: String,
    said: String,
}

#[component]
fn Moved(props: &MovedProps) -> Html {
    let MovedProps { words, to, said } = props;
    html! {
        <main class="nl nl-printed" data-part="page" lang={words.tag().to_owned()} dir={words.direction()}>
            <h1 class="nl-heading"><a href={to.clone()}>{said}</a></h1>
        </main>
    }
}
