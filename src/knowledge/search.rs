//! Look-up by id and by code.

use super::tables::{entries, fields, questions, samples, statuses, systems};
use super::{Entry, Field, Question, Sample, Scope};
use crate::reading::{ReplyCode, StatusCode};

/// The entry with an id.
pub fn by_id(id: &str) -> Option<&'static Entry> {
    let at = entries().binary_search_by(|entry| entry.id.cmp(id)).ok()?;
    entries().get(at)
}

/// The entries that a status code leads to, of every system.
pub fn by_status(status: StatusCode) -> impl Iterator<Item = &'static Entry> {
    let from = statuses().partition_point(|(known, _)| *known < status);
    let found = statuses().iter().skip(from).take_while(move |(known, _)| *known == status);
    found.filter_map(|(_, row)| entries().get(*row))
}

/// The entries for a reply code that came without a status code, of every system.
pub fn by_reply(code: ReplyCode) -> impl Iterator<Item = &'static Entry> {
    entries().iter().filter(move |entry| !entry.variant && entry.replies.contains(&code))
}

/// The entry for every status code of a subject (RFC 3463, section 3).
pub fn family(status: StatusCode) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.scope == Scope::Family(status.subject))
}

/// The entry for the codes of a system that have none of their own; without a code, the first such entry.
pub fn fallback(system: &str, status: Option<StatusCode>) -> Option<&'static Entry> {
    let code = status.map(|status| status.to_string());
    entries().iter().filter(|entry| entry.system == system).find(|entry| match (entry.scope, &code) {
        (Scope::Fallback(prefixes), Some(code)) => prefixes.iter().any(|prefix| code.starts_with(prefix)),
        (scope, None) => matches!(scope, Scope::Fallback(_)),
        _ => false,
    })
}

/// The question with an id.
pub fn question(id: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.id == id)
}

/// Whether a server belongs to a system, by its name.
pub fn runs(system: &str, server: &str) -> bool {
    let server = server.to_ascii_lowercase();
    let known = systems().iter().find(|known| known.id == system);
    known.is_some_and(|known| known.hosts.iter().any(|end| server.ends_with(end)))
}

/// The field of an error detail with a key, whatever its case.
pub fn field(key: &str) -> Option<&'static Field> {
    fields().iter().find(|field| field.key.eq_ignore_ascii_case(key))
}

impl Sample {
    /// Its text, once the knowledge is there.
    pub fn text(&self) -> Option<&'static str> {
        samples().iter().find(|(id, _)| *id == self.id).map(|(_, text)| *text)
    }
}
