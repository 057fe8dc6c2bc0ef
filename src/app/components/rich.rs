//! Running text: labels, code and the reader's own values set apart.

use yew::prelude::*;

use super::icons::{Icon, icon};
use crate::app::engine::{LinkText, Rich, Span, ValueKind, code_point, is_hidden};

/// Draws running text.
pub fn rich(text: &Rich) -> Html {
    text.0.iter().map(span).collect()
}

/// Draws one stretch.
pub fn span(span: &Span) -> Html {
    match span {
        Span::Text(text) => html! { {text} },
        Span::Label(text) => html! { <b class="nl-label">{text}</b> },
        Span::Code(text) => html! { <code class="nl-code"><bdi>{visible(text)}</bdi></code> },
        Span::Value { kind, text } => value(*kind, text),
        Span::Own { text, language } => {
            html! { <bdi class="nl-own-words" lang={language.clone()}>{visible(text)}</bdi> }
        }
    }
}

/// Draws a value of the reader, isolated from the direction of the text around it.
pub fn value(kind: ValueKind, text: &str) -> Html {
    let kind = match kind {
        ValueKind::Host => "host",
        ValueKind::Ip => "ip",
        ValueKind::Address => "address",
        ValueKind::Time => "time",
        ValueKind::Code => "code",
        ValueKind::Quote => "quote",
    };
    html! { <bdi class="nl-value" data-kind={kind}>{visible(text)}</bdi> }
}

/// The words of running text alone.
pub fn plain(text: &Rich) -> String {
    text.0.iter().map(Span::text).collect()
}

/// Draws links to read on.
pub fn links(links: &[LinkText]) -> Html {
    let link = |link: &LinkText| {
        html! { <li>{external(link.url.to_string(), rich(&link.label))}</li> }
    };
    if links.is_empty() {
        return Html::default();
    }
    html! { <ul class="nl-links">{for links.iter().map(link)}</ul> }
}

/// A link that leaves the page. The other side learns nothing about where it was followed.
pub fn external(url: impl Into<AttrValue>, words: Html) -> Html {
    let url = url.into();
    // A number or a mailbox is no page.
    if !url.starts_with("http") {
        return html! { <a href={url}>{words}</a> };
    }
    html! {
        <a class="nl-external" href={url} target="_blank" rel="noopener noreferrer">{words}{icon(Icon::External)}</a>
    }
}

/// Text that somebody else wrote, with characters made visible that would turn or hide its parts.
pub fn visible(text: &str) -> Html {
    if !text.chars().any(is_hidden) {
        return html! { {text} };
    }
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(is_hidden) {
        let (before, from) = rest.split_at(at);
        let mut after = from.chars();
        parts.push(html! { {before} });
        if let Some(hidden) = after.next() {
            let name = format!("⟪{}⟫", code_point(hidden));
            parts.push(html! { <span class="nl-hidden-character" dir="ltr">{name}</span> });
        }
        rest = after.as_str();
    }
    parts.push(html! { {rest} });
    parts.into_iter().collect()
}
