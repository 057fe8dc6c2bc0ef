//! What the reader told us.

use crate::knowledge::{self, Condition, Question};

/// Answers by question, in the order they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Answer>,
    /// What is taken to be so as long as the reader does not say otherwise.
    assumed: Option<Answer>,
}

/// Question and answer.
type Answer = (&'static str, &'static str);

impl Answers {
    /// Sets an answer or, with none, takes it back. Unknown ids are ignored.
    pub fn set(&mut self, question: &str, answer: Option<&str>) {
        let Some(question) = knowledge::question(question) else { return };
        self.given.retain(|(known, _)| *known != question.id);
        self.given.extend(answer.and_then(|answer| known(question, answer)));
        self.forget_unasked();
    }

    /// Takes an answer to be so until the reader gives one, in the place of the one that was assumed before. Unknown ids
    /// are ignored.
    pub fn assume(&mut self, answer: Option<(&str, &str)>) {
        self.assumed = answer.and_then(|(question, answer)| known(knowledge::question(question)?, answer));
        self.forget_unasked();
    }

    /// The answer that is assumed, while the reader gives none.
    pub fn assumed(&self, question: &str) -> Option<&'static str> {
        let given = self.given.iter().any(|(known, _)| *known == question);
        self.assumed.filter(|(known, _)| *known == question && !given).map(|(_, answer)| answer)
    }

    /// An answer whose question is no longer asked must not go on deciding in silence.
    fn forget_unasked(&mut self) {
        loop {
            let kept = self.clone();
            self.given.retain(|(id, _)| knowledge::question(id).is_some_and(|question| kept.asks(question)));
            if self.given.len() == kept.given.len() {
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

    /// Question and answer as they were given, where the answer to a question follows from another one.
    pub(super) fn origin(&self, question: &'static str) -> Option<Answer> {
        if let Some(answer) = self.given(question) {
            return Some((question, answer));
        }
        let follows = knowledge::question(question)?.follows;
        let (_, from) = follows.iter().find(|(_, from)| self.all_given(from))?;
        let first = from.first()?.question;
        Some((first, self.given(first)?))
    }

    /// What the reader said, else what is assumed.
    fn given(&self, question: &str) -> Option<&'static str> {
        let given = self.given.iter().find(|(known, _)| *known == question).map(|(_, answer)| *answer);
        given.or_else(|| self.assumed(question))
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

fn known(question: &Question, answer: &str) -> Option<Answer> {
    question.answers.iter().find(|known| **known == answer).map(|answer| (question.id, *answer))
}
