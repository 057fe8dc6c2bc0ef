//! Commands to copy.

use yew::prelude::*;

use super::copy::CopyButton;
use super::rich::visible;
use crate::app::engine::{CommandText, Span};
use crate::app::told::Told;

/// Draws commands, each in a block of its own with a button that copies it.
///
/// They stand once even when two languages stand side by side: a command is the same in all.
pub fn commands(told: &Told, commands: &[CommandText]) -> Html {
    commands.iter().map(|command| block(told, command)).collect()
}

fn block(told: &Told, command: &CommandText) -> Html {
    let words = &told.first.words;
    let copy = told.medium.is_live().then(|| {
        let line = copied(command);
        let label = words.text_with("page-copy-command", &[("shell", command.shell.clone().into())]);
        html! {
            <CopyButton words={words.clone()} {label} bare=true part="copy-command"
                content={Callback::from(move |()| line.clone())} />
        }
    });
    html! {
        <div class="nl-command" data-part="command">
            <div class="nl-command-head">
                <span class="nl-shell">{&command.shell}</span>
                {copy}
            </div>
            <pre class="nl-command-line" dir="ltr" translate="no"><code>{for command.line.0.iter().map(part)}</code></pre>
        </div>
    }
}

fn part(span: &Span) -> Html {
    match span {
        Span::Text(text) | Span::Code(text) | Span::Own { text, .. } => visible(text),
        Span::Value { text, .. } => html! { <bdi class="nl-own">{visible(text)}</bdi> },
        Span::Label(text) => html! { <bdi class="nl-gap">{gap(text)}</bdi> },
    }
}

fn copied(command: &CommandText) -> String {
    let part = |span: &Span| match span {
        Span::Text(text) | Span::Code(text) | Span::Value { text, .. } | Span::Own { text, .. } => text.clone(),
        Span::Label(text) => gap(text),
    };
    command.line.0.iter().map(part).collect()
}

/// A gap to fill in. Unlike `<>` these brackets mean nothing to any shell.
fn gap(text: &str) -> String {
    format!("⟨{text}⟩")
}
