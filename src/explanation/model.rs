//! An explanation: everything that is said about a report, in one language, ready to be drawn.

use std::borrow::Cow;
use std::ops::Range;

use crate::reading::MarkKind;

pub use crate::diagnosis::Standing;

/// What a value of the reader's own is, so that it can be set apart, isolated and masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A host or domain name.
    Host,
    /// An IP address.
    Ip,
    /// A mail address.
    Address,
    /// A date and time.
    Time,
    /// A reply code or enhanced status code.
    Code,
    /// Words that a server said; may hold any of the others.
    Quote,
}

/// A stretch of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words of ours.
    Text(String),
    /// A label of a product's interface.
    Label(String),
    /// A parameter, command or identifier.
    Code(String),
    /// Something out of the pasted text, never translated.
    Value {
        /// What it is.
        kind: ValueKind,
        /// As the text has it.
        text: String,
    },
    /// Words of the organisation, from its overlay.
    Own {
        /// As it wrote them; may have several lines.
        text: String,
        /// BCP 47 tag of their language, where it is known.
        language: Option<String>,
    },
}

/// Running text with its parts told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rich(pub Vec<Span>);

/// Words of the pasted text that led to a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The words.
    pub quote: String,
    /// Where they stand in the report's text; none for an answer of the reader.
    pub place: Option<Range<usize>>,
}

/// A cause, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseText {
    /// Id in the knowledge.
    pub id: &'static str,
    /// How likely here.
    pub standing: Standing,
    /// The standing in words: "Your text says so".
    pub standing_label: String,
    /// The cause in one or two sentences.
    pub text: Rich,
    /// What led to it.
    pub evidence: Vec<Evidence>,
    /// Set when the source is weak: a sentence that says so.
    pub hedge: Option<Rich>,
}

/// A possible answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerText {
    /// Id in the knowledge.
    pub id: &'static str,
    /// The answer in words.
    pub label: Rich,
    /// Whether the reader chose it.
    pub chosen: bool,
}

/// A question that the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionText {
    /// Id in the knowledge.
    pub id: &'static str,
    /// The question.
    pub text: Rich,
    /// How to find the answer.
    pub hint: Option<Rich>,
    /// Set while the organisation's list of servers answers it, not the reader: a sentence that says so.
    pub assumed: Option<Rich>,
    /// The answers.
    pub answers: Vec<AnswerText>,
}

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorText {
    /// Id in the knowledge, such as `sender-admin`.
    pub id: &'static str,
    /// The name in words, as it stands alone.
    pub label: String,
}

/// A command to copy. Values of the reader stand in it only where they cannot change what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandText {
    /// Where to type it: `Exchange Online PowerShell`, `PowerShell`, `shell`.
    pub shell: String,
    /// The line, as spans: fixed parts as [`Span::Code`], the reader's as [`Span::Value`], gaps to fill in as [`Span::Label`].
    pub line: Rich,
}

/// A link to read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkText {
    /// The words of the link.
    pub label: Rich,
    /// Where it leads. Ours are always `https:`, the organisation's `https:`, `http:`, `mailto:` or `tel:`.
    pub url: Cow<'static, str>,
}

/// One step of a fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// Stable id to remember a tick by: fix id and number.
    pub id: String,
    /// What to do.
    pub text: Rich,
    /// Commands that do it.
    pub commands: Vec<CommandText>,
}

/// A fix, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixText {
    /// Id in the knowledge.
    pub id: &'static str,
    /// Set where the organisation says it in its own words: whose they are.
    pub own: Option<Rich>,
    /// Who does it.
    pub actor: ActorText,
    /// Under which conditions, while a question about them is open: "If the server is yours".
    pub condition: Option<Rich>,
    /// What is achieved.
    pub title: Rich,
    /// The steps in order.
    pub steps: Vec<StepText>,
    /// How long until it takes effect, and other remarks.
    pub notes: Vec<Rich>,
    /// Where to read on.
    pub links: Vec<LinkText>,
}

/// A way to confirm a cause or prove a repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckText {
    /// Id in the knowledge.
    pub id: &'static str,
    /// Whether it proves a repair rather than a cause.
    pub repair: bool,
    /// What is checked.
    pub title: Rich,
    /// What to type.
    pub commands: Vec<CommandText>,
    /// How to read the result.
    pub expect: Rich,
    /// Where to read on.
    pub links: Vec<LinkText>,
}

/// A recognised part of the text, explained where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkText {
    /// Bytes of the report's text.
    pub place: Range<usize>,
    /// Its role.
    pub kind: MarkKind,
    /// The role in words: "Enhanced status code".
    pub label: String,
    /// What it means here.
    pub about: Rich,
}

/// One row of the attempts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptText {
    /// Whose copy this and the following are about, where the report has several recipients.
    pub recipient: Option<Rich>,
    /// When, as the text wrote it, or in ISO form where it is certain.
    pub time: Option<String>,
    /// Which server.
    pub server: Option<String>,
    /// Its address.
    pub ip: Option<String>,
    /// What it said, as it is.
    pub reply: String,
    /// The codes in it.
    pub codes: Vec<String>,
}

/// One row of the details: a label and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailText {
    /// The label: "Reporting server".
    pub label: String,
    /// The values.
    pub values: Vec<Span>,
}

/// A source of what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Its title, in its own language.
    pub title: &'static str,
    /// Where it is, if it has a public address.
    pub url: Option<&'static str>,
    /// Date or edition.
    pub date: &'static str,
    /// Whether it is weak: one informal source.
    pub weak: bool,
}

/// Another entry that could apply, or that belongs to this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherEntry {
    /// Id in the knowledge.
    pub id: &'static str,
    /// What names it in a link, and leads to it.
    pub link: String,
    /// Its code, as the text has it or as it is known by; none where no code tells it.
    pub code: Option<String>,
    /// Its title.
    pub title: Rich,
    /// The system that sends it, in words.
    pub system: String,
    /// Whether the report leads to it, too; else it is only related.
    pub met: bool,
    /// Why it is named: "The same code at another system".
    pub why: String,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermText {
    /// The term.
    pub name: String,
    /// What it means.
    pub about: Rich,
}

/// Whom to ask in the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnContact {
    /// Whose part this is.
    pub actor: ActorText,
    /// How they are reached.
    pub text: Option<Rich>,
    /// The same as links.
    pub links: Vec<LinkText>,
}

/// What the organisation adds to an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnNote {
    /// What it says.
    pub text: Option<Rich>,
    /// Where to read on.
    pub links: Vec<LinkText>,
}

/// An error that the organisation explains itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnError {
    /// Id in the overlay.
    pub id: String,
    /// By which words of the text it is known; none where a link opened it.
    pub found: Option<Rich>,
    /// Its codes.
    pub codes: Vec<String>,
    /// Its name.
    pub title: Rich,
    /// What it means.
    pub meaning: Rich,
    /// Temporary or final.
    pub state: Option<Rich>,
    /// Who must act.
    pub who: Option<Rich>,
    /// The same by its id.
    pub actor: Option<ActorText>,
    /// What to do, in order.
    pub steps: Vec<StepText>,
    /// Where to read on.
    pub links: Vec<LinkText>,
}

/// What the organisation says of its own, apart from what we say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Whose words follow: "From Contoso".
    pub heading: Rich,
    /// The errors that it explains itself, those that servers replied first.
    pub errors: Vec<OwnError>,
    /// What it adds.
    pub notes: Vec<OwnNote>,
    /// Whom to ask, of those who act here.
    pub contacts: Vec<OwnContact>,
}

/// Everything that is said about one report, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// BCP 47 tag of the language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Id of the entry that leads, or none when nothing was recognised.
    pub entry: Option<&'static str>,
    /// What names that entry in a link, and leads to it.
    pub link: String,
    /// The codes that lead: `550 5.4.316`, `450 4.4.316`.
    pub codes: Vec<String>,
    /// The name of the error: "Connection refused".
    pub title: Rich,
    /// What happened, in one sentence with the reader's own servers in it.
    pub verdict: Rich,
    /// Still retrying or given up, and until when.
    pub state: Rich,
    /// Whether the sending server has given up.
    pub given_up: Option<bool>,
    /// Who must act: one sentence, or one for each answer that is still open.
    pub who: Vec<Rich>,
    /// The same as a list.
    pub actors: Vec<ActorText>,
    /// What the error means in general.
    pub meaning: Vec<Rich>,
    /// How exact the answer is, when it is less than exact.
    pub exactness: Option<Rich>,
    /// The causes, best first.
    pub causes: Vec<CauseText>,
    /// The open and answered questions.
    pub questions: Vec<QuestionText>,
    /// The fixes that apply, those of one actor together: the sender's, then the others' best first.
    pub fixes: Vec<FixText>,
    /// The checks.
    pub checks: Vec<CheckText>,
    /// The recognised parts of the text.
    pub marks: Vec<MarkText>,
    /// What in the text is not what it looks like, a sentence each.
    pub cautions: Vec<Rich>,
    /// The attempts, newest first.
    pub attempts: Vec<AttemptText>,
    /// The details.
    pub details: Vec<DetailText>,
    /// Other entries.
    pub others: Vec<OtherEntry>,
    /// The sources.
    pub sources: Vec<SourceText>,
    /// Date of the last review of the leading entry, ISO form.
    pub reviewed: &'static str,
    /// What the organisation says of its own; none without an overlay.
    pub own: Option<Own>,
}
