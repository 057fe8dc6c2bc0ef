//! What the reader told us.

use crate::knowledge::{self, Condition, Question};

/// Answers by question, in the order they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(&'static str, &'static str)>);

impl Answers {
    /// Sets an answer or, with none, takes it back. Unknown ids are ignored.
    pub fn set(&mut self, question: &str, answer: Option<&str>) {
        let Some(question) = knowledge::question(question) else { return };
        self.0.retain(|(known, _)| *known != question.id);
        let answer = answer.and_then(|answer| question.answers.iter().find(|known| **known == answer));
        if let Some(answer) = answer {
            self.0.push((question.id, answer));
        }
        // An answer whose question is no longer asked must not go on deciding in silence.
        loop {
            let kept = self.clone();
            self.0.retain(|(id, _)| knowledge::question(id).is_some_and(|question| kept.asks(question)));
            if self.0.len() == kept.0.len() {
                break;
            }
        }
    }

    /// The answer to a question, given or following from another one.
    pub fn get(&self, question: &str) -> Option<&'static str> {
        self.given(question).or_else(|| {
            let follows = knowledge::question(question)?.follows;
            follows.iter().find(|(_, from)| self.all_given(from)).map(|(answer, _)| *answer)
        })
    }

    /// Question and answer as the reader gave them, where the answer to a question follows from another one.
    pub(super) fn origin(&self, question: &'static str) -> Option<(&'static str, &'static str)> {
        if let Some(answer) = self.given(question) {
            return Some((question, answer));
        }
        let follows = knowledge::question(question)?.follows;
        let (_, from) = follows.iter().find(|(_, from)| self.all_given(from))?;
        let first = from.first()?.question;
        Some((first, self.given(first)?))
    }

    fn given(&self, question: &str) -> Option<&'static str> {
        self.0.iter().find(|(known, _)| *known == question).map(|(_, answer)| *answer)
    }

    /// Whether conditions hold by what the reader said outright.
    fn all_given(&self, conditions: &[Condition]) -> bool {
        let given = |condition: &Condition| self.given(condition.question);
        conditions.iter().all(|condition| given(condition).is_some_and(|answer| condition.answers.contains(&answer)))
    }

    /// Whether a condition holds; none while its question is open.
    pub fn holds(&self, condition: &Condition) -> Option<bool> {
        self.get(condition.question).map(|answer| condition.answers.contains(&answer))
    }

    /// Whether a question is to be asked, given the other answers.
    pub fn asks(&self, question: &Question) -> bool {
        question.asked_if.iter().all(|condition| self.holds(condition) == Some(true))
    }
}
