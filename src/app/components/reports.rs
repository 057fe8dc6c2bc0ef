//! The list of what was found in several files, or in a mailbox: one report is open at a time.

use yew::prelude::*;

use super::heading::Heading;
use super::icons::{Icon, icon};
use super::rich::rich;
use crate::app::engine::{Engine, Headline, Words};
use crate::app::opened::{Found, Opened};
use crate::app::state::{Action, Dispatch};

/// Longer lists are cut: nobody looks through more.
const MOST: usize = 200;

/// What is listed, in which words.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// The engine, once verdicts can be told.
    pub engine: Option<Engine>,
    /// What was found.
    pub opened: Opened,
    /// Which report is open.
    pub chosen: Option<usize>,
    /// Where to tell what the reader opens.
    pub dispatch: Dispatch,
}

/// The list: what each is called, the verdict and the recipient, or why it was not read.
#[component]
pub fn Reports(props: &Props) -> Html {
    let Props { words, engine, opened, chosen, dispatch } = props;
    let heads = use_memo((words.clone(), *engine, opened.clone()), |(words, engine, opened)| {
        let told = |found: &Found| Some(engine.as_ref()?.headline(found.report.as_ref()?, words));
        opened.found.iter().take(MOST).map(told).collect::<Vec<_>>()
    });
    let line = |(index, (found, head)): (usize, (&Found, &Option<Headline>))| {
        let name = html! { <bdi class="nl-report-name">{&found.name}</bdi> };
        let trouble = found.trouble.map(|trouble| {
            html! { <span class="nl-report-trouble">{icon(Icon::Alert)}<span>{words.text(trouble)}</span></span> }
        });
        if found.report.is_none() {
            return html! { <li class="nl-report">{name}{trouble}</li> };
        }
        let onclick = {
            let dispatch = dispatch.clone();
            move |_| dispatch.dispatch(Action::Show(index))
        };
        let current = (*chosen == Some(index)).then_some("true");
        let title = head.as_ref().map(|head| rich(&head.title));
        let recipient = head.as_ref().and_then(|head| head.recipient.as_ref());
        html! {
            <li>
                <button type="button" class="nl-report" aria-current={current} {onclick}>
                    {name}
                    <span class="nl-report-verdict">{title}</span>
                    if let Some(recipient) = recipient { <bdi class="nl-report-recipient">{recipient}</bdi> }
                    {trouble}
                </button>
            </li>
        }
    };
    let say = |key, count: usize| words.text_with(key, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]);
    let count = opened.found.iter().filter(|found| found.report.is_some()).count();
    let heading = if count == 0 { words.text("page-reports-none") } else { say("page-reports", count) };
    let rest = opened.unread + opened.found.len().saturating_sub(MOST);
    html! {
        <section class="nl-reports" data-part="reports" aria-labelledby="nl-reports-heading">
            <Heading level={2} id="nl-reports-heading" class="nl-heading"><span role="status">{heading}</span></Heading>
            <ol>{for opened.found.iter().zip(heads.iter()).enumerate().map(line)}</ol>
            if rest > 0 { <p>{say("page-reports-unread", rest)}</p> }
            if opened.others > 0 { <p>{say("page-reports-others", opened.others)}</p> }
        </section>
    }
}
