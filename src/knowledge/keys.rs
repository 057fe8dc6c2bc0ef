//! The keys of words follow from ids, so that the tables need not hold them.

use super::{Cause, Check, Entry, Field, Fix, Link, Question, Reason, Sample, Term, entries};

impl Entry {
    /// Key of its name.
    pub fn words(&self) -> String {
        format!("entry-{}", self.id.replace(['/', '.'], "-"))
    }

    /// Key of its verdict, which may be one that it shares with the topic it belongs to.
    pub fn verdict(&self) -> String {
        let says = entries().get(self.verdict_row).unwrap_or(self);
        format!("{}.verdict", says.words())
    }

    /// Keys of the paragraphs of its meaning.
    pub fn meaning(&self) -> Vec<String> {
        numbered(&format!("{}.meaning", self.words()), self.paragraphs)
    }
}

impl Cause {
    /// Key of its words.
    pub fn words(&self) -> String {
        format!("cause-{}", self.id)
    }

    /// Key of the sentence that replaces the entry's verdict.
    pub fn verdict(&self) -> Option<String> {
        self.has_verdict.then(|| format!("{}.verdict", self.words()))
    }
}

impl Reason {
    /// Key of its words.
    pub fn words(&self) -> String {
        format!("reason-{}", self.id)
    }
}

impl Fix {
    /// Key of what is achieved.
    pub fn words(&self) -> String {
        format!("fix-{}", self.id)
    }

    /// Keys of remarks.
    pub fn notes(&self) -> Vec<String> {
        numbered(&format!("{}.note", self.words()), self.remarks)
    }

    /// Key of a step, counted from 1.
    pub fn step(&self, number: usize) -> String {
        format!("{}.step-{number}", self.words())
    }
}

impl Check {
    /// Key of what is checked.
    pub fn words(&self) -> String {
        format!("check-{}", self.id)
    }

    /// Key of how to read the result.
    pub fn expect(&self) -> String {
        format!("{}.expect", self.words())
    }
}

impl Question {
    /// Key of the question.
    pub fn words(&self) -> String {
        format!("question-{}", self.id)
    }

    /// Key of how to find the answer.
    pub fn hint(&self) -> Option<String> {
        self.has_hint.then(|| format!("{}.hint", self.words()))
    }
}

impl Link {
    /// Key of its words.
    pub fn words(&self) -> String {
        format!("link-{}", self.id)
    }
}

impl Field {
    /// Key of its words.
    pub fn words(&self) -> String {
        format!("field-{}", self.id)
    }
}

impl Term {
    /// Key of its name.
    pub fn words(&self) -> String {
        format!("term-{}", self.id)
    }

    /// Key of what it means.
    pub fn about(&self) -> String {
        format!("{}.about", self.words())
    }
}

impl Sample {
    /// Key of its name.
    pub fn words(&self) -> String {
        format!("page-sample-{}", self.id)
    }
}

/// `key`, `key-2`, `key-3`, …
fn numbered(key: &str, count: u8) -> Vec<String> {
    (1..=count).map(|number| if number == 1 { key.to_owned() } else { format!("{key}-{number}") }).collect()
}
