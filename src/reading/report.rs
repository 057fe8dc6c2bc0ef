//! What a text says: the result of reading, before anybody asks what it means.

use std::ops::Range;

use serde::Serialize;

/// An RFC 3463 enhanced mail system status code: class, subject and detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusCode {
    /// 2 success, 4 persistent transient failure, 5 permanent failure.
    pub class: u8,
    /// What the status is about, 0 to 999.
    pub subject: u16,
    /// The precise condition, 0 to 999.
    pub detail: u16,
}

/// An RFC 5321 reply code: three digits, such as 450.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReplyCode(pub u16);

/// A value together with the bytes of [`Report::text`] that say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What is said, decoded.
    pub value: T,
    /// Where it is said: bytes of [`Report::text`], on character boundaries.
    pub place: Range<usize>,
}

/// What sort of message the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A message was not delivered and will not be tried again.
    Failure,
    /// A message was not delivered yet; the server keeps trying.
    Delay,
    /// A message was delivered, relayed or expanded.
    Success,
    /// A complaint in the Abuse Reporting Format (RFC 5965).
    Feedback,
    /// A vacation or other automatic reply (RFC 3834).
    AutoReply,
    /// Nothing that we recognise.
    #[default]
    Nothing,
}

/// `Action` of RFC 3464, section 2.3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Could not be delivered; no further attempts.
    Failed,
    /// Not delivered yet; further attempts follow.
    Delayed,
    /// Delivered.
    Delivered,
    /// Handed to a system that does not report.
    Relayed,
    /// Delivered and forwarded to several addresses.
    Expanded,
}

/// Where an error stood: the carriers that people paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carrier {
    /// The part of an Exchange report that people read.
    ExchangeReport,
    /// A `message/delivery-status` part (RFC 3464) or its text.
    DeliveryStatus,
    /// `Reason: [{LED=…}]` of a message trace, or the same fields in a tracking log.
    MessageTrace,
    /// Connector validation, alert or queue text: a reply with bracketed fields.
    QueueText,
    /// `LastError` of an on-premises queue: a reply that quotes another.
    LastError,
    /// A line of a log, of a queue or of a mail service's events.
    Log,
    /// The dialogue of an SMTP session.
    Session,
    /// Any other line with an SMTP reply.
    SmtpReply,
    /// A code alone.
    BareCode,
}

/// A date and time as the text wrote it.
///
/// Exchange prints times in the locale of the server and without a zone, so day and month can be
/// undecidable; the value then keeps `sure` false and only the quoted text should be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Four digits.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
    /// Minutes east of UTC, where the text says so.
    pub offset: Option<i16>,
    /// Whether day and month cannot be confused.
    pub sure: bool,
}

/// One field of an error detail: `[LastAttemptedIP=203.0.113.9:25]`, `{FQDN=…}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name as written: `Message`, `LastAttemptedServerName`, `MSG`, `SmtpSecurity`, …
    ///
    /// Two fields have no name in the text: `FrontEnd`, the server, time and id that Exchange
    /// Online puts last, and `RemoteServer`, the host of `<host #5.4.14 smtp; 554 5.4.14 …>`.
    pub key: String,
    /// The value, decoded.
    pub value: String,
    /// The bytes of the whole field, brackets included.
    pub place: Range<usize>,
    /// The bytes of the value.
    pub value_place: Range<usize>,
}

/// An SMTP reply (RFC 5321) or an error detail in the grammar of Exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The bytes of the whole reply, with its fields and with what it wraps.
    pub place: Range<usize>,
    /// The reply code, where one is given.
    pub code: Option<Found<ReplyCode>>,
    /// The enhanced status code, where one is given.
    pub status: Option<Found<StatusCode>>,
    /// `RESOLVER.ADR.RecipientNotFound` and the like: the word before the semicolon.
    pub symbol: Option<Found<String>>,
    /// The words after the codes, on one line, without fields, repeats and inner replies.
    pub text: String,
    /// The bracketed fields, in order.
    pub fields: Vec<Field>,
    /// The reason words by the grammar: the value of `Message`, `MSG` or the closing parenthesis, once each.
    pub reasons: Vec<Found<String>>,
    /// The reply that this one wraps: after ` -> `, inside `Message`, or quoted.
    pub inner: Option<Box<Reply>>,
}

/// One try to hand the message over, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempt {
    /// When, where the text says so.
    pub time: Option<Found<Moment>>,
    /// The server that answered or was called. For a verdict line this is the server that gave up.
    pub server: Option<Found<String>>,
    /// Its address, without port. `0.0.0.0` means that DNS gave none.
    pub ip: Option<Found<String>>,
    /// What was said.
    pub reply: Reply,
}

/// One recipient and what became of their copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipient {
    /// The final recipient, where the text names one. Where a server rewrote the address within its own domain, the
    /// one that the sender gave; for an automatic reply its author.
    pub address: Option<Found<String>>,
    /// The other address that the text gives for the same recipient: what the one above was rewritten to or from.
    pub other_address: Option<Found<String>>,
    /// What was done.
    pub action: Option<Action>,
    /// The tries, newest first. The first is the verdict, the cause often stands in the second.
    pub attempts: Vec<Attempt>,
    /// The server that the message was for, where the text names it.
    pub remote_server: Option<Found<String>>,
    /// Its address, without port.
    pub remote_ip: Option<Found<String>>,
}

/// The role of a recognised part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// An address of a recipient.
    Recipient,
    /// A reply code.
    ReplyCode,
    /// An enhanced status code.
    StatusCode,
    /// A symbol such as `QUEUE.Expired`.
    Symbol,
    /// A reason word.
    Reason,
    /// The server tried or answering.
    Server,
    /// Its address.
    Ip,
    /// The server that wrote the report.
    ReportingServer,
    /// A time of an attempt.
    Time,
    /// Another field of the error detail, named by its key.
    Field,
    /// A heading of the report.
    Heading,
}

/// A recognised part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of [`Report::text`]. Marks are sorted and do not overlap.
    pub place: Range<usize>,
    /// Its role.
    pub kind: MarkKind,
    /// For [`MarkKind::Field`] the key, such as `SmtpSecurity`; for a heading its marker's id.
    pub key: Option<String>,
}

/// Everything that the text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What sort of message it is.
    pub kind: Kind,
    /// The text that all places refer to: what was pasted, or for a mail its decoded readable parts.
    pub text: String,
    /// The carriers met, in order of appearance.
    pub carriers: Vec<Carrier>,
    /// The recipients. A text that names none still has one, with what is known.
    pub recipients: Vec<Recipient>,
    /// The server that wrote the report.
    pub reporting_server: Option<Found<String>>,
    /// When the reporting server took the message over (`Arrival-Date`).
    pub arrival: Option<Found<Moment>>,
    /// Until when it will try (`Will-Retry-Until`).
    pub retry_until: Option<Found<Moment>>,
    /// BCP 47 tag of the language that the report's headings are written in.
    pub language: Option<&'static str>,
    /// Id of the mail system by whose phrases the report is known, such as `exchange` or `postfix`.
    pub system: Option<&'static str>,
    /// The recognised parts, in order.
    pub marks: Vec<Mark>,
}
