//! Questions, fixes and checks, told.

use super::model::{AnswerText, CheckText, FixText, LinkText, QuestionText, Rich, StepText};
use super::values::Mine;
use super::words::{Values, Words};
use super::{actor, command, verdict};
use crate::diagnosis::{Answers, Judged, JudgedFix};
use crate::knowledge::{Command, Link};
use crate::order;

/// Who sent the message and only reads mail.
const SENDER: &str = "sender";

pub(super) fn questions(judged: &Judged, answers: &Answers, words: &Words, values: &Values) -> Vec<QuestionText> {
    judged
        .questions
        .iter()
        .map(|question| QuestionText {
            id: question.id,
            text: words.rich(&question.words(), values),
            assumed: None,
            hint: question.hint().map(|key| words.rich(&key, values)),
            answers: question
                .answers
                .iter()
                .map(|id| AnswerText {
                    id,
                    label: words.rich(&format!("{}.{id}", question.words()), values),
                    chosen: answers.get(question.id) == Some(id),
                })
                .collect(),
        })
        .collect()
}

pub(super) fn fixes(judged: &Judged, mine: &Mine, words: &Words, values: &Values) -> Vec<FixText> {
    // Whoever reads looks for what is theirs. The sender's, short and without knowledge of servers, stands first.
    let mut actors = vec![SENDER];
    judged.fixes.iter().for_each(|judged| actors.push(judged.fix.actor));
    let place = |judged: &&JudgedFix| actors.iter().position(|actor| *actor == judged.fix.actor);
    order::by_key(&judged.fixes, place).into_iter().map(|judged| fix(judged, mine, words, values)).collect()
}

fn fix(judged: &JudgedFix, mine: &Mine, words: &Words, values: &Values) -> FixText {
    let fix = judged.fix;
    let step = |(at, step): (usize, &crate::knowledge::Step)| StepText {
        id: format!("{}-{}", fix.id, at + 1),
        text: words.rich(&fix.step(at + 1), values),
        commands: commands(step.commands, mine, words),
    };
    let mut notes: Vec<Rich> = fix.notes().iter().map(|key| words.rich(key, values)).collect();
    if let Some((from, to)) = fix.effective {
        let values = values.with("from", i64::from(from)).with("to", i64::from(to));
        notes.push(words.rich("effective-minutes", &values));
    }
    FixText {
        id: fix.id,
        own: None,
        actor: actor(fix.actor, words),
        condition: condition(judged, words, values),
        title: words.rich(&fix.words(), values),
        steps: fix.steps.iter().enumerate().map(step).collect(),
        notes,
        links: links(fix.links, words),
    }
}

/// All open conditions as one clause.
fn condition(judged: &JudgedFix, words: &Words, values: &Values) -> Option<Rich> {
    let clauses = judged.open.iter().map(|condition| verdict::condition_clause(condition, words, values));
    verdict::joined(clauses, "condition-and", words, values)
}

pub(super) fn checks(judged: &Judged, mine: &Mine, words: &Words, values: &Values) -> Vec<CheckText> {
    judged
        .checks
        .iter()
        .map(|check| CheckText {
            id: check.id,
            repair: check.repair,
            title: words.rich(&check.words(), values),
            commands: commands(check.commands, mine, words),
            expect: words.rich(&check.expect(), values),
            links: links(check.links, words),
        })
        .collect()
}

fn commands(list: &[&'static Command], mine: &Mine, words: &Words) -> Vec<super::CommandText> {
    list.iter().map(|item| command::command(item, mine, words)).collect()
}

fn links(list: &[&'static Link], words: &Words) -> Vec<LinkText> {
    list.iter().map(|link| LinkText { label: Rich::of(words.text(&link.words())), url: link.url.into() }).collect()
}
