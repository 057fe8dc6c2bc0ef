//! What a recipient's attempts come to.

use super::report::{Attempt, Recipient, Reply, ReplyCode, StatusCode};

impl Recipient {
    /// The attempt that decided: the newest.
    pub fn verdict(&self) -> Option<&Attempt> {
        self.attempts.first()
    }

    /// The verdict from the reply that tells it: where a server only gave up for time (RFC 3463, x.4.7)
    /// and quotes what it was told last, that.
    fn telling(&self) -> Option<&Reply> {
        let reply = &self.verdict()?.reply;
        let expired = reply.status.as_ref().is_some_and(|status| (status.value.subject, status.value.detail) == (4, 7));
        let told = reply.inner.as_deref().filter(|inner| inner.code.is_some() && inner.status.is_some());
        Some(told.filter(|_| expired).unwrap_or(reply))
    }

    /// The enhanced status code of the verdict, or of what it wraps.
    pub fn status(&self) -> Option<StatusCode> {
        self.telling()?.chain().find_map(|reply| reply.status.as_ref()).map(|status| status.value)
    }

    /// The reply code of the verdict, or of what it wraps.
    pub fn reply_code(&self) -> Option<ReplyCode> {
        self.telling()?.chain().find_map(|reply| reply.code.as_ref()).map(|code| code.value)
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
