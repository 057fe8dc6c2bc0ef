//! The form of what is known. The tables themselves are compiled from `assets/knowledge`.

use crate::reading::{ReplyCode, StatusCode};

/// One of an entry's two codes.
#[derive(Debug)]
pub struct Code {
    /// RFC 5321 reply code that goes with it.
    pub reply: Option<ReplyCode>,
    /// RFC 3463 enhanced status code.
    pub status: StatusCode,
    /// Hardly attested.
    pub weak: bool,
}

/// What leads to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its codes.
    Codes,
    /// Every status code of a subject that has no entry of its own.
    Family(u16),
    /// Every code of its system that begins so and has no entry of its own.
    Fallback(&'static [&'static str]),
}

/// How long a system keeps trying, in hours.
#[derive(Debug)]
pub struct Retry {
    /// By default.
    pub hours: u16,
    /// The shortest that an organisation can set.
    pub at_least: u16,
}

/// An error.
#[derive(Debug)]
pub struct Entry {
    /// System and code: `exchange-online/4.4.316`.
    pub id: &'static str,
    /// How many paragraphs tell its meaning.
    pub paragraphs: u8,
    /// The system that sends it.
    pub system: &'static str,
    /// Row of the entry whose sentence says what happened; mostly its own.
    pub(super) verdict_row: usize,
    /// While the system keeps trying.
    pub temporary: Option<Code>,
    /// Once it has given up.
    pub permanent: Option<Code>,
    /// Further codes that mean the same.
    pub also: &'static [StatusCode],
    /// First and last of further codes that mean the same.
    pub range: Option<(StatusCode, StatusCode)>,
    /// Reply codes, for what is sent without a status code.
    pub replies: &'static [ReplyCode],
    /// What leads here.
    pub scope: Scope,
    /// Says only that the time ran out; a more precise entry goes first.
    pub generic: bool,
    /// Other systems have entries of the same code.
    pub elsewhere: bool,
    /// The system no longer sends it.
    pub retired: bool,
    /// One of several meanings of its code: its words lead here, the code alone does not.
    pub variant: bool,
    /// The sort of fault.
    pub category: &'static str,
    /// Words that identify it, as written; a star at the end stands for digits.
    pub symbols: &'static [&'static str],
    /// Wordings that identify it, in any case; a space stands for any white space.
    pub phrases: &'static [&'static str],
    /// How long the system keeps trying.
    pub retry: Option<Retry>,
    /// Ids of related entries.
    pub see: &'static [&'static str],
    /// Whether it rests on one informal source.
    pub weak: bool,
    /// Date of the last review.
    pub reviewed: &'static str,
    /// Causes, likeliest first.
    pub causes: &'static [&'static Cause],
    /// Fixes whatever the cause.
    pub fixes: &'static [&'static Fix],
    /// Checks whatever the cause.
    pub checks: &'static [&'static Check],
    /// Where this is known from.
    pub sources: &'static [&'static Source],
}

impl Entry {
    /// Its single status codes.
    pub fn statuses(&self) -> impl Iterator<Item = StatusCode> {
        let pair = [&self.temporary, &self.permanent].into_iter().flatten().map(|code| code.status);
        pair.chain(self.also.iter().copied())
    }

    /// Whether it has status codes.
    pub fn has_statuses(&self) -> bool {
        self.range.is_some() || self.statuses().next().is_some()
    }

    /// Whether one of its codes is of a class: 4 while the system keeps trying, 5 once it has given up. What has no
    /// codes can be both.
    pub fn can_be(&self, class: u8) -> bool {
        let mut replies = self.replies.iter().map(|code| code.0 / 100);
        !self.has_statuses() && self.replies.is_empty()
            || self.statuses().chain(self.range.map(|(first, _)| first)).any(|status| status.class == class)
            || replies.any(|first| first == u16::from(class))
    }

    /// Whether a status code is one of its own.
    pub fn names(&self, status: StatusCode) -> bool {
        let within = self.range.is_some_and(|(first, last)| (first..=last).contains(&status));
        within || self.statuses().any(|own| own == status)
    }
}

/// A sort of IP address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressKind {
    /// RFC 1918 or RFC 4193: not reachable from the internet.
    Private,
    /// `0.0.0.0` or `::`: there was none.
    Unspecified,
    /// The machine itself.
    Loopback,
}

/// An answer that something depends on.
#[derive(Debug, PartialEq, Eq)]
pub struct Condition {
    /// Id of the question.
    pub question: &'static str,
    /// The answers that fit.
    pub answers: &'static [&'static str],
}

/// What speaks for or against a cause.
#[derive(Debug)]
pub enum Evidence {
    /// A reason word.
    Reason(&'static Reason),
    /// Words in a reply.
    Phrase(&'static str),
    /// A sort of address of the remote server.
    Address(AddressKind),
    /// An answer of the reader.
    Answer(&'static [Condition]),
}

/// Why it happened.
#[derive(Debug)]
pub struct Cause {
    /// Its id.
    pub id: &'static str,
    /// Whether a sentence of its own replaces the entry's verdict.
    pub has_verdict: bool,
    /// The category, where it is more precise than the entry's.
    pub category: Option<&'static str>,
    /// With its evidence, the other causes' fixes are left out.
    pub decisive: bool,
    /// What speaks for it.
    pub supported_by: &'static [Evidence],
    /// What speaks against it.
    pub ruled_out_by: &'static [Evidence],
    /// What helps.
    pub fixes: &'static [&'static Fix],
    /// How to confirm it.
    pub checks: &'static [&'static Check],
    /// Where this is known from.
    pub sources: &'static [&'static Source],
    /// Whether it rests on one informal source.
    pub weak: bool,
}

/// A word inside a reply that names the fault.
#[derive(Debug)]
pub struct Reason {
    /// Its id.
    pub id: &'static str,
    /// How it is written.
    pub forms: &'static [&'static str],
    /// Its symbol, such as `WSAECONNREFUSED`.
    pub name: Option<&'static str>,
}

/// A step of a fix.
#[derive(Debug)]
pub struct Step {
    /// Commands that do it.
    pub commands: &'static [&'static Command],
}

/// What helps.
#[derive(Debug)]
pub struct Fix {
    /// Its id.
    pub id: &'static str,
    /// How many remarks there are.
    pub remarks: u8,
    /// Who does it.
    pub actor: &'static str,
    /// All must hold.
    pub when: &'static [Condition],
    /// The steps, in order.
    pub steps: &'static [Step],
    /// Where to read on.
    pub links: &'static [&'static Link],
    /// Minutes until it takes effect, from and to.
    pub effective: Option<(u32, u32)>,
    /// Only once the system has given up.
    pub final_only: bool,
    /// Only while it still tries.
    pub pending_only: bool,
    /// Where this is known from.
    pub sources: &'static [&'static Source],
}

/// A way to confirm a cause or to prove a repair.
#[derive(Debug)]
pub struct Check {
    /// Its id.
    pub id: &'static str,
    /// Proves a repair rather than a cause.
    pub repair: bool,
    /// What to type.
    pub commands: &'static [&'static Command],
    /// Where to read on.
    pub links: &'static [&'static Link],
    /// Where this is known from.
    pub sources: &'static [&'static Source],
}

/// A command line with gaps for the reader's values: `{server}`.
#[derive(Debug)]
pub struct Command {
    /// Its id.
    pub id: &'static str,
    /// Where to type it.
    pub shell: &'static str,
    /// The line.
    pub line: &'static str,
}

/// What the text cannot tell and the reader can.
#[derive(Debug)]
pub struct Question {
    /// Its id.
    pub id: &'static str,
    /// Whether the words say how to find the answer.
    pub has_hint: bool,
    /// Ids of the answers.
    pub answers: &'static [&'static str],
    /// Asked only when these hold.
    pub asked_if: &'static [Condition],
    /// Answers that follow from conditions about other questions.
    pub follows: &'static [(&'static str, &'static [Condition])],
}

/// A page to read on.
#[derive(Debug)]
pub struct Link {
    /// Its id.
    pub id: &'static str,
    /// Where it leads.
    pub url: &'static str,
}

/// Where something is known from.
#[derive(Debug)]
pub struct Source {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it is.
    pub url: Option<&'static str>,
    /// Date or edition.
    pub date: &'static str,
    /// One informal source.
    pub weak: bool,
}

/// A field of an error detail.
#[derive(Debug)]
pub struct Field {
    /// Its id.
    pub id: &'static str,
    /// How it is written.
    pub key: &'static str,
}

/// How a system is told, and how long it tries.
#[derive(Debug)]
pub struct System {
    /// Its id.
    pub id: &'static str,
    /// Ends of the host names of its servers, lower case.
    pub hosts: &'static [&'static str],
    /// Words of its replies by which it is told.
    pub marks: &'static [&'static str],
    /// Ids of systems of the same house, whose replies it passes on.
    pub related: &'static [&'static str],
    /// How long it keeps trying to deliver.
    pub retry: Option<Retry>,
}

/// A term of the glossary.
#[derive(Debug)]
pub struct Term {
    /// Its id.
    pub id: &'static str,
    /// How reports write it.
    pub forms: &'static [&'static str],
}

/// A phrase by which a report is known.
#[derive(Debug)]
pub struct Marker {
    /// The system that writes it, or `common`.
    pub system: &'static str,
    /// BCP 47 tag.
    pub language: &'static str,
    /// What it heads or says: `subject`, `failed`, `delayed`, `server`, `reason`, `original`, …
    pub role: &'static str,
    /// As written.
    pub phrase: &'static str,
    /// `mail`: seen in a mail; `code`: other programs look for it; `docs`: in documentation.
    pub sure: &'static str,
}

/// Words of the grammar of replies and fields, whatever the system.
#[derive(Debug, Default)]
pub struct Grammar {
    /// One of these is in a line whose three digits are a reply.
    pub reply_words: &'static [&'static str],
    /// What stands before a reply.
    pub announcing: &'static [&'static str],
    /// One of these stands before a colon and a reply.
    pub speaking: &'static [&'static str],
    /// Names under which mail systems write, lower case.
    pub daemons: &'static [&'static str],
    /// Labels of addresses that are no recipient's, letters and digits only.
    pub other_labels: &'static [&'static str],
    /// Labels of addresses that the original message was for, likewise.
    pub to_labels: &'static [&'static str],
    /// Words that say of a message that it was not delivered.
    pub undelivered: &'static [&'static str],
    /// Words that say why.
    pub failures: &'static [&'static str],
    /// What a message is called.
    pub letters: &'static [&'static str],
    /// What else is not delivered.
    pub parcels: &'static [&'static str],
    /// Words that say that it will be tried again.
    pub waiting: &'static [&'static str],
    /// What logs and services write of a message that was not delivered, in any case.
    pub log_failed: &'static [&'static str],
    /// What they write of one that waits.
    pub log_delayed: &'static [&'static str],
    /// What they write of one that arrived.
    pub log_delivered: &'static [&'static str],
    /// Keys of a recipient in a service's event.
    pub json_addresses: &'static [&'static str],
    /// Keys of anybody's address, whatever the service.
    pub json_people: &'static [&'static str],
    /// Keys of what a server said in one.
    pub json_replies: &'static [&'static str],
    /// Keys of what became of the message, or of a code, in one.
    pub json_states: &'static [&'static str],
    /// What tools put before the lines of an SMTP session.
    pub session_speakers: &'static [&'static str],
    /// Commands of SMTP that a reply follows.
    pub session_commands: &'static [&'static str],
    /// What logs put before the lines of an SMTP session, behind a time and more.
    pub session_marks: &'static [&'static str],
    /// How tools say that no session came about.
    pub session_failures: &'static [&'static str],
    /// What reports put before a reply to a client that had said no more than its name.
    pub stage_client: &'static [&'static str],
    /// The same before a reply to the sender's address.
    pub stage_sender: &'static [&'static str],
    /// The same before what a program on the server itself said (`X-Unix`, RFC 3464, section 2.3.6).
    pub stage_local: &'static [&'static str],
    /// What they put behind a reply to such a client.
    pub behind_client: &'static [&'static str],
    /// The same behind a reply to the sender's address.
    pub behind_sender: &'static [&'static str],
}

/// A text to try.
#[derive(Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its id.
    pub id: &'static str,
}

/// A language that there is a pack of.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// The language's own name.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}
