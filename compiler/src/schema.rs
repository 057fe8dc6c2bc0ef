//! The form of the TOML files, described in `assets/knowledge/README.md`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A table of items by id.
pub type Table<T> = BTreeMap<String, T>;

/// One of an entry's two forms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// RFC 5321 reply code, where one is usual.
    pub reply: Option<u16>,
    /// RFC 3463 enhanced status code.
    pub status: String,
    /// Hardly attested.
    #[serde(default)]
    pub weak: bool,
}

/// How long a system keeps trying.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retry {
    /// By default.
    pub hours: u16,
    /// The shortest an organisation can set.
    pub at_least: Option<u16>,
}

/// An entry: `<system>/<code>.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub temporary: Option<Code>,
    pub permanent: Option<Code>,
    #[serde(default)]
    pub also: Vec<String>,
    /// First and last of the status codes that lead here.
    pub range: Option<(String, String)>,
    /// RFC 5321 reply codes, for what is sent without a status code.
    #[serde(default)]
    pub replies: Vec<u16>,
    pub family: Option<String>,
    #[serde(default)]
    pub fallback: Vec<String>,
    #[serde(default)]
    pub generic: bool,
    /// The system no longer sends it.
    #[serde(default)]
    pub retired: bool,
    pub category: Option<String>,
    #[serde(default)]
    pub symbols: Vec<String>,
    #[serde(default)]
    pub phrases: Vec<String>,
    pub inherits: Option<String>,
    pub retry: Option<Retry>,
    #[serde(default)]
    pub causes: Vec<String>,
    #[serde(default)]
    pub fixes: Vec<String>,
    #[serde(default)]
    pub checks: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub weak: bool,
    pub reviewed: Option<String>,
    /// A text that must lead to exactly this entry.
    pub sample: Option<String>,
    /// The file's head, where this is one of its variants.
    #[serde(skip)]
    pub head: Option<String>,
}

impl Entry {
    /// Whether status or reply codes lead here.
    pub(crate) fn has_codes(&self) -> bool {
        let statuses = self.temporary.is_some() || self.permanent.is_some() || !self.also.is_empty();
        statuses || self.range.is_some() || !self.replies.is_empty()
    }

    /// Its single status codes as written.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = &String> {
        [&self.temporary, &self.permanent].into_iter().flatten().map(|code| &code.status).chain(&self.also)
    }
}

/// What speaks for or against a cause. Exactly one field is set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub reason: Option<String>,
    pub phrase: Option<String>,
    pub address: Option<String>,
    pub answer: Option<String>,
}

/// A cause.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    pub category: Option<String>,
    #[serde(default)]
    pub decisive: bool,
    #[serde(default)]
    pub supported_by: Vec<Evidence>,
    #[serde(default)]
    pub ruled_out_by: Vec<Evidence>,
    #[serde(default)]
    pub fixes: Vec<String>,
    #[serde(default)]
    pub checks: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub weak: bool,
}

/// A reason word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    #[serde(default)]
    pub forms: Vec<String>,
    pub winsock: Option<u32>,
    pub name: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A step of a fix.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    #[serde(default)]
    pub commands: Vec<String>,
}

/// How long until a change takes effect.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effective {
    /// From, to.
    pub minutes: (u32, u32),
}

/// A fix.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    pub actor: String,
    #[serde(default)]
    pub when: Vec<String>,
    pub steps: Vec<Step>,
    #[serde(default)]
    pub links: Vec<String>,
    pub effective: Option<Effective>,
    #[serde(default)]
    pub final_only: bool,
    #[serde(default)]
    pub pending_only: bool,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A check.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub purpose: String,
    #[serde(default)]
    pub commands: Vec<String>,
    #[serde(default)]
    pub links: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A command.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    pub shell: String,
    pub line: String,
}

/// A question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub answers: Vec<String>,
    #[serde(default)]
    pub asked_if: Vec<String>,
    /// Answers that follow from an answer to another question.
    #[serde(default)]
    pub follows: Table<String>,
}

/// A link.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub url: String,
}

/// A source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: String,
    pub url: Option<String>,
    pub date: String,
    #[serde(default)]
    pub weak: bool,
}

/// A field of an error detail.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub key: String,
}

/// A phrase by which a report is known.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// The file's name: the system that writes it, or `common`.
    #[serde(skip)]
    pub system: String,
    /// BCP 47 tag; the file's, where it is left out.
    #[serde(default)]
    pub language: String,
    pub role: String,
    pub phrase: String,
    /// The file's, where it is left out.
    #[serde(default)]
    pub sure: String,
    /// A line as the system writes it, where the phrase is only a part.
    pub example: Option<String>,
}

/// A file of phrases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Markers {
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub sure: String,
    pub marker: Vec<Marker>,
}

impl Markers {
    /// The phrases of a system, with what the file says for all of them.
    pub(crate) fn of(self, system: &str) -> impl Iterator<Item = Marker> {
        let Markers { language, sure, marker } = self;
        let or = |own: String, all: &str| if own.is_empty() { all.to_owned() } else { own };
        marker.into_iter().map(move |marker| Marker {
            system: system.to_owned(),
            language: or(marker.language, &language),
            sure: or(marker.sure, &sure),
            ..marker
        })
    }
}

/// Words of the grammar of replies and fields, whatever the system.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// One of these is in a line whose three digits are a reply.
    pub reply_words: Vec<String>,
    /// What stands before a reply.
    pub announcing: Vec<String>,
    /// One of these stands before a colon and a reply.
    pub speaking: Vec<String>,
    /// Names under which mail systems write, lower case.
    pub daemons: Vec<String>,
    /// Labels of addresses that are no recipient's, letters and digits only.
    pub other_labels: Vec<String>,
    /// Labels of addresses that the original message was for, likewise.
    pub to_labels: Vec<String>,
    /// Words that say of a message that it was not delivered.
    pub undelivered: Vec<String>,
    /// Words that say why.
    pub failures: Vec<String>,
    /// What a message is called.
    pub letters: Vec<String>,
    /// What else is not delivered.
    pub parcels: Vec<String>,
    /// Words that say that it will be tried again.
    pub waiting: Vec<String>,
    /// What logs and services write of a message that was not delivered, in any case.
    pub log_failed: Vec<String>,
    /// What they write of one that waits.
    pub log_delayed: Vec<String>,
    /// What they write of one that arrived.
    pub log_delivered: Vec<String>,
    /// Keys of a recipient in a service's event.
    pub json_addresses: Vec<String>,
    /// Keys of anybody's address, whatever the service.
    pub json_people: Vec<String>,
    /// Keys of what a server said in one.
    pub json_replies: Vec<String>,
    /// Keys of what became of the message, or of a code, in one.
    pub json_states: Vec<String>,
    /// What tools put before the lines of an SMTP session.
    pub session_speakers: Vec<String>,
    /// Commands of SMTP that a reply follows.
    pub session_commands: Vec<String>,
    /// What logs put before the lines of an SMTP session, behind a time and more.
    pub session_marks: Vec<String>,
    /// How tools say that no session came about.
    pub session_failures: Vec<String>,
    /// What reports put before a reply to a client that had said no more than its name.
    pub stage_client: Vec<String>,
    /// The same before a reply to the sender's address.
    pub stage_sender: Vec<String>,
    /// The same before what a program on the server itself said (`X-Unix`, RFC 3464, section 2.3.6).
    pub stage_local: Vec<String>,
    /// What they put behind a reply to such a client.
    pub behind_client: Vec<String>,
    /// The same behind a reply to the sender's address.
    pub behind_sender: Vec<String>,
}

/// How a system is told, and how long it tries: `systems/<system>.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// Ends of the host names of its servers, or whole names.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Words of its replies by which it is told.
    #[serde(default)]
    pub marks: Vec<String>,
    /// Systems of the same house, whose replies it passes on.
    #[serde(default)]
    pub related: Vec<String>,
    /// How long it keeps trying where it is the sending side.
    pub retry: Option<Retry>,
}

/// A term that answers use.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// How it is written in reports.
    #[serde(default)]
    pub forms: Vec<String>,
}

/// The lists of names.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    pub actors: Vec<String>,
    pub categories: Vec<String>,
    pub systems: Vec<String>,
}

/// The samples in order.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Samples {
    /// File names below `assets/samples`.
    pub samples: Vec<String>,
}
