//! `message/delivery-status` (RFC 3464), as a part of a mail or pasted as text.

use super::address::{self, Address};
use super::gather::Gathered;
use super::moment;
use super::reply;
use super::report::{Action, Attempt, Carrier, Found, MarkKind, StatusCode};
use super::smtp_reply;
use super::text::{Place, at, cut, find, found, host_at, ip_in, near_line_end, skip_space, starts_with, trim};

/// A field of RFC 3464 that we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    ReportingServer,
    ArrivalDate,
    OriginalRecipient,
    FinalRecipient,
    Action,
    Status,
    DiagnosticCode,
    RemoteServer,
    LastAttempt,
    RetryUntil,
    Other,
}

const NAMES: [(&str, Name); 19] = [
    ("Reporting-MTA", Name::ReportingServer),
    ("Arrival-Date", Name::ArrivalDate),
    ("Original-Recipient", Name::OriginalRecipient),
    ("Final-Recipient", Name::FinalRecipient),
    ("Action", Name::Action),
    ("Status", Name::Status),
    ("Diagnostic-Code", Name::DiagnosticCode),
    ("Remote-MTA", Name::RemoteServer),
    ("Last-Attempt-Date", Name::LastAttempt),
    ("Will-Retry-Until", Name::RetryUntil),
    ("Received-From-MTA", Name::Other),
    ("Original-Envelope-Id", Name::Other),
    ("DSN-Gateway", Name::Other),
    ("Final-Log-ID", Name::Other),
    ("X-Display-Name", Name::Other),
    ("X-Actual-Recipient", Name::Other),
    ("X-Supplementary-Info", Name::Other),
    ("Original-Rcpt-To", Name::FinalRecipient),
    ("Removal-Recipient", Name::FinalRecipient),
];

/// What a delivery status knows of one recipient.
#[derive(Clone, Debug, Default)]
pub(super) struct Status {
    final_recipient: Option<Address>,
    original_recipient: Option<Address>,
    action: Option<Action>,
    status: Option<Found<StatusCode>>,
    attempt: Option<Attempt>,
    remote_server: Option<Found<String>>,
    remote_ip: Option<Found<String>>,
    time: Option<Found<super::report::Moment>>,
}

impl Status {
    fn is_empty(&self) -> bool {
        self.final_recipient.is_none()
            && self.original_recipient.is_none()
            && self.status.is_none()
            && self.attempt.is_none()
            && self.action.is_none()
    }

    /// The final recipient; but an address that a server only rewrote within its own domain, as the sender gave it.
    fn recipient(&self) -> Option<&Address> {
        let (Some(last), Some(given)) = (&self.final_recipient, &self.original_recipient) else {
            return self.final_recipient.as_ref().or(self.original_recipient.as_ref());
        };
        Some(if address::is_rewritten(&last.value, &given.value) { given } else { last })
    }
}

/// Reads the fields of a delivery status, line by line.
#[derive(Default)]
pub(super) struct Reader {
    /// A field that belongs to no other kind of text was met.
    active: bool,
    block: Status,
}

impl Reader {
    /// For a part that is known to be a delivery status.
    pub(super) fn known() -> Self {
        Reader { active: true, ..Reader::default() }
    }

    /// Reads the line of a place if it is a field, and returns where the next line starts.
    pub(super) fn line(&mut self, gathered: &mut Gathered<'_>, line: Place, limit: usize) -> Option<usize> {
        let text = gathered.text;
        let bytes = text.as_bytes();
        let (name, colon) = name_at(bytes, line.start)?;
        let certain = matches!(
            name,
            Name::ReportingServer | Name::FinalRecipient | Name::OriginalRecipient | Name::DiagnosticCode
        );
        if !self.active && !certain {
            return None;
        }
        self.active = true;
        gathered.carrier(Carrier::DeliveryStatus);
        let end = folded_end(text, line.end, limit, name == Name::DiagnosticCode);
        let value = trim(text, colon + 1..end);
        self.field(gathered, name, value);
        Some(end + 1)
    }

    fn field(&mut self, gathered: &mut Gathered<'_>, name: Name, value: Place) {
        let text = gathered.text;
        let typed = after_type(text, value.clone());
        match name {
            Name::ReportingServer => {
                self.flush(gathered);
                if let Some(host) = host_at(text, typed.start, typed.end) {
                    gathered.reporting_server(found(text, host));
                }
            }
            Name::ArrivalDate => {
                gathered.arrival = gathered.arrival.take().or_else(|| moment::first_in(text, value));
            }
            Name::RetryUntil => {
                gathered.retry_until = gathered.retry_until.take().or_else(|| moment::first_in(text, value));
                if let Some(until) = &gathered.retry_until {
                    let place = until.place.clone();
                    gathered.mark(place, MarkKind::Time, None);
                }
            }
            Name::OriginalRecipient => {
                let described = self.block.status.is_some() || self.block.action.is_some();
                if self.block.original_recipient.is_some() || self.block.final_recipient.is_some() && described {
                    self.flush(gathered);
                }
                self.block.original_recipient = recipient(text, typed);
            }
            Name::FinalRecipient => {
                if self.block.final_recipient.is_some() {
                    self.flush(gathered);
                }
                self.block.final_recipient = recipient(text, typed);
            }
            Name::Action => self.block.action = action(text, value),
            Name::Status => self.block.status = status(text, value),
            Name::DiagnosticCode => self.block.attempt = Some(diagnostic(text, typed)),
            Name::RemoteServer => {
                self.block.remote_ip = ip_in(text, typed.clone())
                    .or_else(|| find(text, typed.clone(), "(").and_then(|open| ip_in(text, open..typed.end)));
                self.block.remote_server = host_at(text, typed.start, typed.end)
                    .filter(|host| cut(text, host.clone()).contains('.'))
                    .map(|host| found(text, host));
            }
            Name::LastAttempt => self.block.time = moment::first_in(text, value),
            Name::Other => {}
        }
    }

    /// Ends the fields of one recipient.
    pub(super) fn flush(&mut self, gathered: &mut Gathered<'_>) {
        let block = std::mem::take(&mut self.block);
        if block.is_empty() {
            return;
        }
        for address in [&block.final_recipient, &block.original_recipient].into_iter().flatten() {
            gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        }
        if let Some(status) = &block.status {
            gathered.mark(status.place.clone(), MarkKind::StatusCode, None);
        }
        if let Some(server) = &block.remote_server {
            gathered.mark(server.place.clone(), MarkKind::Server, None);
        }
        if let Some(attempt) = &block.attempt {
            gathered.mark_attempt(attempt);
        }
        let index = match block.recipient() {
            Some(address) => gathered.draft(address),
            None => {
                gathered.current();
                gathered.current.unwrap_or(0)
            }
        };
        if let Some(draft) = gathered.drafts.get_mut(index) {
            draft.statuses.push(block);
        }
    }

    /// A blank line may end a recipient, and in pasted text the delivery status.
    pub(super) fn blank(&mut self, gathered: &mut Gathered<'_>) {
        self.flush(gathered);
    }
}

/// Merges what delivery statuses say into a recipient that the readable part may have told of.
pub(super) fn merge(recipient: &mut super::report::Recipient, statuses: Vec<Status>) {
    for status in statuses {
        recipient.action = recipient.action.or(status.action);
        if let Some(original) = &status.original_recipient
            && recipient.other_address.is_none()
            && recipient.address.as_ref().is_some_and(|known| !known.value.eq_ignore_ascii_case(&original.value))
        {
            recipient.other_address = Some(Found { value: original.value.clone(), place: original.place.clone() });
        }
        if let Some(last) = &status.final_recipient
            && recipient.other_address.is_none()
            && recipient.address.as_ref().is_some_and(|known| !known.value.eq_ignore_ascii_case(&last.value))
        {
            // Named as the sender gave it; where it went stands beside.
            recipient.other_address = Some(Found { value: last.value.clone(), place: last.place.clone() });
        }
        recipient.remote_server = recipient.remote_server.take().or(status.remote_server.clone());
        recipient.remote_ip = recipient.remote_ip.take().or(status.remote_ip.clone());
        let mut told = status.attempt.unwrap_or_default();
        told.server = told.server.or(status.remote_server);
        told.ip = told.ip.or(status.remote_ip);
        told.time = told.time.or(status.time);
        prefer(&mut told.reply.status, status.status);
        // The verdict is what the machine-readable part says; the readable one often says it at greater length.
        let code = told.reply.code.as_ref().map(|code| code.value).filter(|code| code.class() >= 4);
        let same = |attempt: &Attempt| attempt.reply.code.as_ref().map(|code| code.value) == code;
        let position = code.map_or(Some(0), |_| recipient.attempts.iter().position(same));
        if let Some(found) = position.filter(|position| (1..64).contains(position)) {
            let verdict = recipient.attempts.remove(found);
            recipient.attempts.insert(0, verdict);
        }
        match recipient.attempts.first_mut() {
            Some(_) if position.is_none() => recipient.attempts.insert(0, told),
            None => recipient.attempts.push(told),
            Some(verdict) => {
                verdict.reply.code = verdict.reply.code.take().or(told.reply.code);
                prefer(&mut verdict.reply.status, told.reply.status);
            }
        }
    }
}

/// Keeps the more precise of two codes.
fn prefer(known: &mut Option<Found<StatusCode>>, other: Option<Found<StatusCode>>) {
    let vague = known.as_ref().is_none_or(|known| known.value.is_generic());
    if vague && other.as_ref().is_some_and(|other| known.is_none() || !other.value.is_generic()) {
        *known = other;
    }
}

fn name_at(bytes: &[u8], start: usize) -> Option<(Name, usize)> {
    if !at(bytes, start).is_ascii_alphabetic() {
        return None;
    }
    // Most lines are no field, and most that look so have no hyphen or another name.
    let head = bytes.get(start..bytes.len().min(start + 22)).unwrap_or(&[]);
    let length = head.iter().position(|b| *b == b':')?;
    let (_, kind) = NAMES.iter().find(|(name, _)| name.len() == length && starts_with(bytes, start, name))?;
    Some((*kind, start + length))
}

/// The end of a field: over lines that start with white space, and for a diagnostic that lost its
/// indentation over lines that are no field.
fn folded_end(text: &str, line: usize, limit: usize, loose: bool) -> usize {
    let bytes = text.as_bytes();
    let mut end = line;
    let mut lines = 0;
    while end < limit && lines < 64 {
        let next_end = near_line_end(text, end + 1, 4096).min(limit);
        let next = cut(text, end + 1..next_end);
        if next.trim().is_empty() {
            break;
        }
        let folded = next.starts_with([' ', '\t']) && name_at(bytes, skip_space(bytes, end + 1)).is_none();
        let goes_on = loose && !is_field(next.trim_start());
        if !folded && !goes_on {
            break;
        }
        end = next_end;
        lines += 1;
    }
    end
}

/// Whether a line is `Name: value`.
fn is_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        (3..40).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && name.starts_with(|c: char| c.is_ascii_uppercase())
    })
}

/// The value after `rfc822;`, `dns;`, `smtp;`, `X-Postfix;`.
fn after_type(text: &str, value: Place) -> Place {
    let bytes = text.as_bytes();
    let mut end = value.start;
    while end < value.end
        && end < value.start + 24
        && (at(bytes, end).is_ascii_alphanumeric() || matches!(at(bytes, end), b'-' | b' '))
    {
        end += 1;
    }
    if end < value.end && at(bytes, end) == b';' && end > value.start { trim(text, end + 1..value.end) } else { value }
}

/// The recipient that a value names, who may have no domain.
pub(super) fn recipient(text: &str, value: Place) -> Option<Address> {
    match find(text, value.clone(), "@") {
        Some(sign) => address::around(text, sign, value.start),
        None => {
            let place = trim(text, value);
            let word = cut(text, place.clone()).trim_matches(['<', '>', ' ']);
            let start = place.start + cut(text, place.clone()).find(word).unwrap_or(0);
            (!word.is_empty() && !word.contains(' ')).then(|| Address {
                value: word.to_owned(),
                place: start..start + word.len(),
                stands: address::Stands::Alone,
                end: place.end,
            })
        }
    }
}

fn action(text: &str, value: Place) -> Option<Action> {
    let word = cut(text, value).split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    [
        ("failed", Action::Failed),
        ("failure", Action::Failed),
        ("delayed", Action::Delayed),
        ("delivered", Action::Delivered),
        ("relayed", Action::Relayed),
        ("expanded", Action::Expanded),
    ]
    .into_iter()
    .find_map(|(name, action)| name.eq_ignore_ascii_case(word).then_some(action))
}

fn status(text: &str, value: Place) -> Option<Found<StatusCode>> {
    let bytes = text.as_bytes();
    (value.start..value.end.min(value.start + 60)).find_map(|start| {
        let (code, end) = super::code::status_at(bytes, start).filter(|_| super::code::may_start(bytes, start))?;
        Some(Found { value: code, place: start..end })
    })
}

fn diagnostic(text: &str, value: Place) -> Attempt {
    smtp_reply::within(text, value.clone())
        .unwrap_or_else(|| Attempt { reply: reply::parse(text, value), ..Attempt::default() })
}
