//! What the text leaves open and the reader may know.

use yew::prelude::*;

use super::rich::rich;
use crate::app::engine::QuestionText;
use crate::app::state::{Action, Dispatch};
use crate::app::told::{Side, Told};

/// Draws the questions. Their answers exist once, also when two languages stand side by side.
pub fn questions(told: &Told, dispatch: &Dispatch) -> Html {
    let questions = told.first.explanation.questions.iter().enumerate();
    questions.map(|(number, question)| one(told, dispatch, number, question)).collect()
}

fn one(told: &Told, dispatch: &Dispatch, number: usize, question: &QuestionText) -> Html {
    let hint = told.rich(&|side| at(side, number).and_then(|question| question.hint.as_ref()));
    let hint_id = question.hint.as_ref().map(|_| format!("nl-hint-{}", question.id));
    let given = question.assumed.is_none() && question.answers.iter().any(|answer| answer.chosen);
    let clear = {
        let dispatch = dispatch.clone();
        let question = question.id;
        move |_| dispatch.dispatch(Action::Answer { question, answer: None })
    };
    html! {
        <fieldset class="nl-question" key={question.id} data-question={question.id} aria-describedby={hint_id.clone()}>
            <legend>
                {told.rich(&|side| at(side, number).map(|question| &question.text))}
            </legend>
            if question.hint.is_some() { <p class="nl-hint" id={hint_id}>{hint}</p> }
            if question.assumed.is_some() {
                <p class="nl-own-mark" data-part="own-answer">
                    {told.rich(&|side| at(side, number).and_then(|question| question.assumed.as_ref()))}
                </p>
            }
            <div class="nl-answers">
                {for (0..question.answers.len()).map(|answer| choice(told, dispatch, number, answer))}
                if given {
                    <button type="button" class="nl-button nl-quiet" part="button" data-part="clear-answer" onclick={clear}>
                        {told.first.words.text("page-answer-clear")}
                    </button>
                }
            </div>
        </fieldset>
    }
}

fn choice(told: &Told, dispatch: &Dispatch, question: usize, number: usize) -> Html {
    let found = at(&told.first, question).and_then(|question| Some((question.id, question.answers.get(number)?)));
    let Some((question_id, answer)) = found else { return Html::default() };
    let answer_id = answer.id;
    let onchange = {
        let dispatch = dispatch.clone();
        move |_| {
            dispatch.dispatch(Action::Answer { question: question_id, answer: Some(answer_id) });
        }
    };
    let label = told.each(&|side| {
        let answer = at(side, question).and_then(|question| question.answers.get(number));
        answer.map(|answer| rich(&answer.label)).unwrap_or_default()
    });
    html! {
        <label class="nl-choice" key={answer_id}>
            <input type="radio" name={format!("nl-question-{question_id}")} value={answer_id} checked={answer.chosen} {onchange} />
            <span>{label}</span>
        </label>
    }
}

fn at(side: &Side, number: usize) -> Option<&QuestionText> {
    side.explanation.questions.get(number)
}
