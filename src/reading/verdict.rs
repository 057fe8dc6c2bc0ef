//! What a recipient's attempts come to.

use super::report::{Attempt, Recipient, Reply, ReplyCode, StatusCode};

impl Recipient {
    /// The attempt that decided: the newest.
    pub fn verdict(&self) -> Option<&Attempt> {
        self.attempts.first()
    }

    /// The enhanced status code of the verdict, or of what it wraps.
    pub fn status(&self) -> Option<StatusCode> {
        self.verdict()?.reply.chain().find_map(|reply| reply.status.as_ref()).map(|status| status.value)
    }

    /// The reply code of the verdict, or of what it wraps.
    pub fn reply_code(&self) -> Option<ReplyCode> {
        self.verdict()?.reply.chain().find_map(|reply| reply.code.as_ref()).map(|code| code.value)
    }

    /// What was said in the verdict, on one line and without fields.
    pub fn diagnostic(&self) -> Option<String> {
        let mut line = String::new();
        for reply in self.verdict()?.reply.chain() {
            if reply.text.is_empty() {
                continue;
            }
            if !line.is_empty() {
                line.push_str(" -> ");
            }
            line.push_str(&reply.text);
        }
        (!line.is_empty()).then_some(line)
    }
}

impl Reply {
    /// The reply and those that it wraps, the outermost first.
    pub fn chain(&self) -> impl Iterator<Item = &Reply> {
        std::iter::successors(Some(self), |reply| reply.inner.as_deref())
    }

    /// The value of a field, by its key without regard to case.
    pub fn field(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.key.eq_ignore_ascii_case(key)).map(|field| field.value.as_str())
    }
}
