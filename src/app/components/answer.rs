//! The answer, from the verdict to the sources.

use std::rc::Rc;

use yew::prelude::*;

use super::attempts::attempts;
use super::causes::causes;
use super::cautions::cautions;
use super::checks::checks;
use super::details::details;
use super::fixes::fixes;
use super::own;
use super::questions::questions;
use super::section::section;
use super::sources::{others, sources};
use super::terms::terms;
use super::text::MarkedText;
use super::tools::Tools;
use super::verdict::{meaning, verdict};
use crate::app::excerpts::marked;
use crate::app::state::Dispatch;
use crate::app::told::Told;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The report and what is said about it.
    pub told: Rc<Told>,
    /// Whether the report is that of a text, not of a code alone.
    pub of_text: bool,
    /// The steps that are ticked off.
    pub ticks: Vec<String>,
    /// Whether copies are masked.
    pub masked: bool,
    /// The language of the links.
    pub language: &'static str,
    /// Where to tell what the reader does.
    pub dispatch: Dispatch,
}

/// Draws the answer: on the left what it means and what to do, on the right the text and its parts.
#[component]
pub fn Answer(props: &Props) -> Html {
    let Props { told, of_text, ticks, masked, language, dispatch } = props;
    let marks = use_memo((told.clone(), *of_text), |(told, of_text)| {
        if *of_text { marked(&told.first.explanation, &told.report.text) } else { Vec::new() }
    });
    let said = &told.first.explanation;
    let live = told.medium.is_live();
    let shown = |wanted: bool, part, heading, body: &dyn Fn() -> Html| {
        if wanted { section(told, part, heading, body()) } else { Html::default() }
    };
    let class = classes!("nl-answer", told.second.is_some().then_some("nl-double"));
    html! {
        <article {class} part="answer" data-part="answer" aria-labelledby="nl-answer-heading">
            <div class="nl-head">
                {verdict(told)}
                if live {
                    <Tools told={told.clone()} {masked} {language} dispatch={dispatch.clone()} />
                }
            </div>
            <div class="nl-main">
                {shown(!said.meaning.is_empty(), "meaning", "page-meaning", &|| meaning(told))}
                {own::notes(told)}
                {shown(!said.causes.is_empty(), "causes", "page-causes", &|| causes(told, &marks))}
                {shown(live && !said.questions.is_empty(), "questions", "page-questions", &|| questions(told, dispatch))}
                {shown(!said.fixes.is_empty(), "fixes", "page-fixes", &|| fixes(told, ticks, dispatch))}
                {shown(!said.checks.is_empty(), "checks", "page-checks", &|| checks(told))}
            </div>
            <div class="nl-side">
                {shown(*of_text, "text", "page-text", &|| html! {
                    <>{cautions(told)}<MarkedText told={told.clone()} marks={marks.clone()} /></>
                })}
                {shown(!said.details.is_empty(), "details", "page-details", &|| details(told))}
                {shown(!said.attempts.is_empty() && *of_text, "attempts", "page-attempts", &|| attempts(told))}
                {shown(!said.others.is_empty(), "others", "page-others", &|| others(told, language, dispatch))}
                {shown(!said.sources.is_empty(), "sources", "page-sources", &|| sources(told))}
                {terms(told)}
            </div>
        </article>
    }
}
