//! What the readers find, gathered into a report.

use core::net::Ipv6Addr;

use super::address::{self, Address, Stands};
use super::code::{may_start, status_at};
use super::delivery_status::Status;
use super::field::{self, FRONT_END};
use super::mail::Expected;
use super::markers::Marker;
use super::recipients::is_other;
use super::report::{Attempt, Carrier, Found, Kind, Mark, MarkKind, Moment, Recipient, Reply, StatusCode};
use super::text::{Place, find, ip_in};
use crate::knowledge::grammar;

/// More than anybody pastes; what lies beyond is not read.
const MOST: usize = 2000;

/// The headings that were met, by what they open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Headings {
    /// The message could not be delivered.
    pub(super) failed: bool,
    /// It could not be delivered yet.
    pub(super) delayed: bool,
    /// It was delivered.
    pub(super) delivered: bool,
    /// An automatic reply.
    pub(super) automatic: bool,
    /// A complaint.
    pub(super) feedback: bool,
}

/// A recipient in the making.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// What is known.
    pub(super) recipient: Recipient,
    /// The report lists the address as one that it is about.
    pub(super) listed: bool,
    /// What delivery statuses say of the recipient.
    pub(super) statuses: Vec<Status>,
    /// The words under the address that hold no code.
    pub(super) words: Option<Place>,
    /// They stand under a label of their own.
    labelled: bool,
    /// Lines of a log tell of the recipient, the newest last.
    pub(super) logged: bool,
}

/// Everything found so far, in places of the normalised text.
pub(super) struct Gathered<'t> {
    /// The normalised text.
    pub(super) text: &'t str,
    pub(super) carriers: Vec<Carrier>,
    pub(super) drafts: Vec<Draft>,
    /// The recipient that attempts belong to.
    pub(super) current: Option<usize>,
    pub(super) reporting_server: Option<Found<String>>,
    pub(super) arrival: Option<Found<Moment>>,
    pub(super) retry_until: Option<Found<Moment>>,
    pub(super) headings: Headings,
    pub(super) languages: Vec<(&'static str, u32)>,
    pub(super) marks: Vec<Mark>,
    /// Addresses inside sentences, a few of the first.
    pub(super) mentioned: Vec<Found<String>>,
    /// Addresses that the original message was for, a few of the first.
    pub(super) sent_to: Vec<Found<String>>,
    /// Addresses that the original message came from.
    pub(super) sent_from: Vec<String>,
    /// The original message came through a mailing list: whom it was for says nothing.
    pub(super) listed: bool,
    /// Who wrote an automatic reply.
    pub(super) replied_by: Option<String>,
    /// The text is a mail that nothing marks as one that a machine sent.
    pub(super) ordinary: bool,
    /// A mail system wrote the text.
    pub(super) by_daemon: bool,
    /// The text names who wrote it, or what it quotes.
    pub(super) by_person: bool,
    /// How many headings were met.
    pub(super) met: u32,
    /// How many headings stand within a sentence that starts with something else, as where somebody quotes them.
    pub(super) quoted: u32,
    /// A recipient was listed as one.
    pub(super) listed_any: bool,
    /// How many attempts are only three digits at the start of a line.
    weak: usize,
    /// The recipients are those that a transcript of the session names.
    by_transcript: bool,
    /// The first status code of an error that stands alone in a sentence.
    pub(super) loose: Option<Found<StatusCode>>,
    /// The first sentence that says what became of the message.
    pub(super) sentence: Option<Place>,
    /// Words that tell why, under a label of their own.
    pub(super) reason: Option<Place>,
    /// The systems whose phrases were met, and how often.
    pub(super) systems: Vec<(&'static str, u32)>,
    /// How many attempts were taken.
    taken: usize,
    /// How many more looks far ahead may fail.
    patience: u32,
    /// The server that a line of its own names after the recipient.
    pub(super) receiving: Option<Found<String>>,
}

impl<'t> Gathered<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Gathered {
            text,
            carriers: Vec::new(),
            drafts: Vec::new(),
            current: None,
            reporting_server: None,
            arrival: None,
            retry_until: None,
            headings: Headings::default(),
            languages: Vec::new(),
            marks: Vec::new(),
            mentioned: Vec::new(),
            sent_to: Vec::new(),
            sent_from: Vec::new(),
            listed: false,
            replied_by: None,
            ordinary: false,
            by_daemon: false,
            by_person: false,
            met: 0,
            quoted: 0,
            listed_any: false,
            weak: 0,
            by_transcript: false,
            loose: None,
            sentence: None,
            reason: None,
            systems: Vec::new(),
            taken: 0,
            patience: 200,
            receiving: None,
        }
    }

    /// Whether nothing more is taken.
    pub(super) fn is_full(&self) -> bool {
        self.taken >= MOST || self.drafts.len() >= MOST
    }

    /// Remembers an address that a sentence or a labelled line mentions.
    pub(super) fn mention(&mut self, address: &Address, label: Option<String>) {
        let known = |other: &Found<String>| other.value.eq_ignore_ascii_case(&address.value);
        let list = match label.as_deref() {
            Some(label) if grammar().to_labels.contains(&label) => &mut self.sent_to,
            Some(label) if is_other(label) => {
                self.by_daemon |= address::is_daemon(&address.value);
                self.by_person |= !label.ends_with("id");
                return;
            }
            _ => &mut self.mentioned,
        };
        if list.len() < 4 && !list.iter().any(known) {
            list.push(Found { value: address.value.clone(), place: address.place.clone() });
        }
    }

    /// Whether anything yet says that the text is a report.
    pub(super) fn tells(&self) -> bool {
        let Headings { failed, delayed, delivered, feedback, .. } = self.headings;
        failed || delayed || delivered || feedback || self.taken > 0 || !self.drafts.is_empty()
    }

    /// Takes note of a heading or sentence.
    pub(super) fn heading(&mut self, place: Place, marker: &'static Marker) {
        self.mark(place, MarkKind::Heading, Some(marker.role));
        let weight = if marker.sure == "docs" { 1 } else { 2 };
        // English words stand in reports of every language.
        let telling = if marker.language == "en" { 1 } else { weight };
        count(&mut self.languages, marker.language, telling);
        count(&mut self.systems, marker.system, weight);
        self.met += 1;
        match marker.role {
            "failed" => self.headings.failed = true,
            "delayed" => self.headings.delayed = true,
            "delivered" => self.headings.delivered = true,
            "automatic" => self.headings.automatic = true,
            "feedback" => self.headings.feedback = true,
            _ => {}
        }
    }

    /// Keeps the first sentence that says what became of the message.
    pub(super) fn sentence(&mut self, place: Place) {
        self.sentence.get_or_insert(place);
    }

    /// Remembers the first status code of an error that stands alone in a sentence.
    pub(super) fn loose_status(&mut self, start: usize) {
        let bytes = self.text.as_bytes();
        if self.loose.is_none()
            && may_start(bytes, start)
            && let Some((value, end)) = status_at(bytes, start)
            && value.class != 2
        {
            self.loose = Some(Found { value, place: start..end });
        }
    }

    /// Keeps words without a code: a recipient's, or those of the report. What stands under a label of its own
    /// says more than what only follows an address.
    pub(super) fn words(&mut self, draft: Option<usize>, place: Place, labelled: bool) {
        let Some(draft) = draft.and_then(|index| self.drafts.get_mut(index)) else {
            self.reason.get_or_insert(place);
            return;
        };
        if draft.words.is_none() || labelled && !draft.labelled {
            draft.words = Some(place);
            draft.labelled = labelled;
        }
    }

    /// A transcript names a recipient. Where a list has named them already, it says no more than they do.
    pub(super) fn transcript(&mut self, address: &Address) {
        let fresh = self.drafts.iter().all(|draft| !draft.listed);
        if fresh || self.by_transcript {
            self.by_transcript = true;
            self.list(address);
        }
    }

    /// The attempt taken next is only three digits at the start of a line.
    pub(super) fn is_weak(&mut self) {
        self.weak += 1;
    }

    /// Whether no attempt is more.
    pub(super) fn only_weak(&self) -> bool {
        self.taken == self.weak
    }

    /// How many attempts were taken.
    pub(super) fn taken(&self) -> usize {
        self.taken
    }

    /// Lists a recipient that the report is about.
    pub(super) fn list(&mut self, address: &Address) -> usize {
        let index = self.draft(address);
        self.mark(address.place.clone(), MarkKind::Recipient, None);
        self.current = Some(index);
        if let Some(draft) = self.drafts.get_mut(index) {
            draft.listed = true;
        }
        index
    }

    /// Whether a reader may look far ahead once more.
    pub(super) fn may_look_far(&mut self) -> bool {
        self.patience = self.patience.saturating_sub(1);
        self.patience > 0
    }

    /// Takes what the headers of the mail tell, and those of the message that it returns.
    pub(super) fn expect(&mut self, mail: &Expected) {
        // `X-Failed-Recipients`: the report is about them.
        for address in &mail.failed {
            let address = self.address_of_headers(address);
            let index = self.draft(&address);
            if let Some(draft) = self.drafts.get_mut(index) {
                draft.listed = true;
            }
            self.headings.failed = true;
        }
        for address in &mail.returned_to {
            let address = self.address_of_headers(address);
            self.mention(&address, Some("to".into()));
        }
        self.sent_from.extend_from_slice(&mail.returned_from);
        self.listed |= mail.returned_list;
        self.headings.feedback |= mail.kind == Some(Kind::Feedback);
        self.headings.automatic |= mail.kind == Some(Kind::AutoReply);
        self.ordinary = mail.ordinary || mail.kind == Some(Kind::AutoReply);
        self.by_daemon = mail.by_daemon;
        self.replied_by.clone_from(&mail.from);
    }

    /// An address out of the headers, with its place where the text has it too.
    fn address_of_headers(&self, address: &str) -> Address {
        let place = find(self.text, 0..self.text.len(), address).map_or(0..0, |start| start..start + address.len());
        Address { value: address.to_owned(), end: place.end, place, stands: Stands::Inside }
    }

    pub(super) fn mark(&mut self, place: Place, kind: MarkKind, key: Option<&str>) {
        if !place.is_empty() {
            self.marks.push(Mark { place, kind, key: key.map(str::to_owned) });
        }
    }

    pub(super) fn carrier(&mut self, carrier: Carrier) {
        if !self.carriers.contains(&carrier) {
            self.carriers.push(carrier);
        }
    }

    /// Names the server that wrote the report, once.
    pub(super) fn reporting_server(&mut self, server: Found<String>) {
        self.mark(server.place.clone(), MarkKind::ReportingServer, None);
        if self.reporting_server.is_none() {
            self.reporting_server = Some(server);
        }
    }

    /// The draft with an address, made if there is none.
    pub(super) fn draft(&mut self, address: &Address) -> usize {
        let same = |draft: &Draft| {
            let known = [&draft.recipient.address, &draft.recipient.other_address];
            known.into_iter().flatten().any(|known| known.value.eq_ignore_ascii_case(&address.value))
        };
        if let Some(index) = self.drafts.iter().position(same) {
            return index;
        }
        self.drafts.push(Draft {
            recipient: Recipient {
                address: Some(Found { value: address.value.clone(), place: address.place.clone() }),
                ..Recipient::default()
            },
            ..Draft::default()
        });
        self.drafts.len() - 1
    }

    /// The draft that attempts go to now, made if there is none.
    pub(super) fn current(&mut self) -> &mut Draft {
        let index = match self.current {
            Some(index) if index < self.drafts.len() => index,
            _ => match self.drafts.iter().position(|draft| draft.recipient.address.is_none()) {
                Some(index) => index,
                None => {
                    self.drafts.push(Draft::default());
                    self.drafts.len() - 1
                }
            },
        };
        self.current = Some(index);
        &mut self.drafts[index]
    }

    /// Adds an attempt to the current recipient.
    pub(super) fn attempt(&mut self, carrier: Carrier, attempt: Attempt) {
        self.carrier(carrier);
        self.mark_attempt(&attempt);
        self.taken += 1;
        self.patience += 1;
        self.current().recipient.attempts.push(attempt);
    }

    /// Marks what an attempt says.
    pub(super) fn mark_attempt(&mut self, attempt: &Attempt) {
        if let Some(time) = &attempt.time {
            self.mark(time.place.clone(), MarkKind::Time, None);
        }
        if let Some(server) = &attempt.server {
            self.mark(server.place.clone(), MarkKind::Server, None);
        }
        if let Some(ip) = &attempt.ip {
            self.mark(ip.place.clone(), MarkKind::Ip, None);
        }
        self.mark_reply(&attempt.reply);
    }

    fn mark_reply(&mut self, reply: &Reply) {
        if let Some(code) = &reply.code {
            self.mark(code.place.clone(), MarkKind::ReplyCode, None);
        }
        if let Some(status) = &reply.status {
            self.mark(status.place.clone(), MarkKind::StatusCode, None);
        }
        if let Some(symbol) = &reply.symbol {
            self.mark(symbol.place.clone(), MarkKind::Symbol, None);
        }
        for reason in &reply.reasons {
            self.mark(reason.place.clone(), MarkKind::Reason, None);
        }
        for field in &reply.fields {
            match field.key.as_str() {
                "Message" | "MSG" => {}
                key if SERVER_KEYS.contains(&key) => self.mark(field.value_place.clone(), MarkKind::Server, None),
                key if IP_KEYS.contains(&key) => self.mark(field.value_place.clone(), MarkKind::Ip, None),
                "LRT" => self.mark(field.value_place.clone(), MarkKind::Time, None),
                "LED" => {}
                FRONT_END => self.mark(field.place.clone(), MarkKind::Field, Some(FRONT_END)),
                key => self.mark(field.place.clone(), MarkKind::Field, Some(key)),
            }
        }
        if let Some(inner) = &reply.inner {
            self.mark_reply(inner);
        }
    }
}

/// The fields of a reply that name the remote server, best first.
const SERVER_KEYS: [&str; 5] =
    ["LastAttemptedServerName", "FQDN", "Last attempted server name", "OutboundProxyTargetHostName", field::REMOTE];

/// The fields of a reply that name its address, best first.
const IP_KEYS: [&str; 4] = ["LastAttemptedIP", "IP", "Last attempted IP", "OutboundProxyTargetIP"];

fn count(list: &mut Vec<(&'static str, u32)>, name: &'static str, weight: u32) {
    match list.iter_mut().find(|(known, _)| *known == name) {
        Some((_, count)) => *count += weight,
        None => list.push((name, weight)),
    }
}

/// The value of a field of a reply, without the port for addresses.
pub(super) fn field(reply: &Reply, keys: &[&str]) -> Option<Found<String>> {
    let field = reply
        .fields
        .iter()
        .find(|field| keys.iter().any(|key| field.key.eq_ignore_ascii_case(key)) && !field.value.is_empty())?;
    Some(Found { value: field.value.clone(), place: field.value_place.clone() })
}

/// The remote server that a reply's fields name.
pub(super) fn remote_server(reply: &Reply) -> Option<Found<String>> {
    let mut server = field(reply, &SERVER_KEYS)?;
    let bare = server.value.trim_end_matches(['.', ',', ';']);
    server.place.end -= server.value.len() - bare.len();
    server.value = bare.to_owned();
    (!server.value.is_empty()).then_some(server)
}

/// The remote address that a reply's fields name.
pub(super) fn remote_ip(text: &str, reply: &Reply) -> Option<Found<String>> {
    let found = field(reply, &IP_KEYS)?;
    let ip = ip_in(text, found.place)?;
    // `LastAttemptedIP=2001:db8::25:25` is an address too, but the last group is the port.
    let host = ip.value.strip_suffix(":25").filter(|host| host.parse::<Ipv6Addr>().is_ok());
    Some(match host {
        Some(host) => Found { value: host.to_owned(), place: ip.place.start..ip.place.start + host.len() },
        None => ip,
    })
}
