//! What an organisation says of its own.

use super::codes::Finder;
use super::said::Said;
use super::servers::Server;
use crate::knowledge::Entry;
use crate::reading::{ReplyCode, StatusCode};

/// What an organisation says of its own: whom to ask, which servers are whose, what it knows about errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    pub(super) title: Option<Said>,
    pub(super) languages: Vec<&'static str>,
    pub(super) language: Option<&'static str>,
    pub(super) page: Option<String>,
    pub(super) contacts: Vec<(&'static str, Contact)>,
    pub(super) own: Group,
    pub(super) partners: Vec<Partner>,
    pub(super) notes: Vec<Note>,
    pub(super) fixes: Vec<(&'static str, Change)>,
    pub(super) codes: Vec<Code>,
    pub(super) finder: Finder,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contact {
    pub(super) text: Option<Said>,
    pub(super) links: Vec<Link>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) label: Option<Said>,
    pub(super) address: String,
}

/// Domains and servers that belong to one organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) domains: Vec<String>,
    pub(super) servers: Vec<Server>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Partner {
    pub(super) name: Said,
    pub(super) group: Group,
    pub(super) contact: Option<Contact>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) targets: Vec<Target>,
    pub(super) text: Option<Said>,
    pub(super) links: Vec<Link>,
}

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Everything,
    Actor(&'static str),
    Category(&'static str),
    Entry(&'static str),
    Status(StatusCode),
    Reply(ReplyCode),
    /// One of the organisation's own, in small letters.
    Own(String),
}

/// What is done to a fix of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Hide,
    Replace { title: Option<Said>, steps: Vec<Said>, links: Vec<Link> },
}

/// An error that only the organisation knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) id: String,
    pub(super) codes: Vec<String>,
    pub(super) title: Said,
    pub(super) meaning: Said,
    pub(super) actor: Option<&'static str>,
    pub(super) permanent: Option<bool>,
    pub(super) steps: Vec<Said>,
    pub(super) links: Vec<Link>,
}

impl Target {
    /// Whether it is an entry of ours, by its id or by a code that it is known by.
    pub(super) fn names(&self, entry: &Entry) -> bool {
        match self {
            Self::Entry(id) => *id == entry.id,
            Self::Status(status) => entry.names(*status),
            Self::Reply(code) => !entry.has_statuses() && entry.replies.contains(code),
            _ => false,
        }
    }
}
