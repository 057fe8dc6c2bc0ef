//! Which mail system says a reply.

use super::wording::Said;
use crate::knowledge::{self, Retry, System};
use crate::reading::{Attempt, Carrier, Recipient, Reply, Report};

/// How a system stands to a reply, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It said it.
    Speaks,
    /// It wrote the report.
    Reports,
    /// Nobody knows who said it, or one of its house did.
    Unknown,
    /// Another system said it.
    Other,
}

/// The systems that speak in a report.
#[derive(Clone, Debug, Default)]
pub(super) struct Speakers {
    speaks: Vec<&'static System>,
    reports: Vec<&'static System>,
    /// A server answered that belongs to no system with servers of its own.
    elsewhere: bool,
}

impl Speakers {
    /// Who wrote the report.
    pub(super) fn of(report: &Report) -> Self {
        let server = report.reporting_server.as_ref().map(|server| server.value.as_str());
        let microsoft = report.carriers.iter().any(|carrier| {
            matches!(carrier, Carrier::ExchangeReport | Carrier::MessageTrace | Carrier::QueueText | Carrier::LastError)
        });
        let house = report.system.or(microsoft.then_some("exchange"));
        let of_house = |system: &&'static System| house.is_some_and(|house| is_of(system, house));
        let by_host = server.map(running).unwrap_or_default();
        let mut reports: Vec<_> = knowledge::systems().iter().filter(of_house).collect();
        if !by_host.is_empty() {
            reports = by_host;
        } else if server.is_some() {
            // A server of another name is not one of those that have names of their own.
            reports.retain(|system| system.hosts.is_empty());
        }
        Speakers { speaks: Vec::new(), reports, elsewhere: false }
    }

    /// Whether it is known which system wrote the report.
    pub(super) fn is_known(&self) -> bool {
        !self.reports.is_empty()
    }

    /// How long the system that wrote the report keeps trying, where it is known for certain which one that is.
    pub(super) fn retry(&self) -> Option<&'static Retry> {
        match self.reports.as_slice() {
            [system] => system.retry.as_ref(),
            _ => None,
        }
    }

    /// Whether a server answered that is not known to belong to any system.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.elsewhere
    }

    /// Who says one of its replies.
    pub(super) fn reply(&self, recipient: &Recipient, attempt: &Attempt, reply: &Reply, said: &Said) -> Self {
        let mut speaks: Vec<_> = said.systems.iter().filter_map(|row| knowledge::systems().get(*row)).collect();
        let mut elsewhere = false;
        // What wraps another reply comes from the side that sends.
        if reply.inner.is_none() {
            let server = attempt.server.as_ref().or(recipient.remote_server.as_ref());
            if let Some(server) = server {
                let runs = running(&server.value);
                elsewhere = runs.is_empty();
                speaks.extend(runs);
            }
        }
        // A service means more by its words than the software that it runs, which has no servers of its own.
        if speaks.iter().any(|system| !system.hosts.is_empty()) {
            speaks.retain(|system| !system.hosts.is_empty());
        }
        Speakers { elsewhere: elsewhere && speaks.is_empty(), speaks, reports: self.reports.clone() }
    }

    /// How a system stands to what is said.
    pub(super) fn nearness(&self, system: &str) -> Nearness {
        let has = |list: &[&'static System]| list.iter().any(|known| known.id == system);
        if has(&self.speaks) {
            return Nearness::Speaks;
        }
        if has(&self.reports) {
            return Nearness::Reports;
        }
        if self.elsewhere && has_servers(system) {
            return Nearness::Other;
        }
        let mut known = self.speaks.iter().chain(&self.reports).peekable();
        if known.peek().is_none() || known.any(|known| known.related.contains(&system)) {
            return Nearness::Unknown;
        }
        Nearness::Other
    }
}

/// Whether a system is known otherwise than by its wordings: by servers of its own, or by those of its house.
pub(super) fn is_told(system: &str) -> bool {
    let told = |known: &System| !known.hosts.is_empty() || !known.related.is_empty();
    knowledge::systems().iter().any(|known| known.id == system && told(known))
}

/// Whether a system has servers of its own, by which it is known: a service, no software.
fn has_servers(system: &str) -> bool {
    knowledge::systems().iter().any(|known| known.id == system && !known.hosts.is_empty())
}

/// Whether a system is one of a house: `exchange-online` of `exchange`.
fn is_of(system: &System, house: &str) -> bool {
    system.id.strip_prefix(house).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The systems that a server belongs to, by the most precise end of its name.
fn running(server: &str) -> Vec<&'static System> {
    let server = server.to_ascii_lowercase();
    let fits = |end: &&&str| server.ends_with(**end) || end.strip_prefix('.') == Some(server.as_str());
    let length = |system: &System| system.hosts.iter().filter(fits).map(|end| end.len()).max();
    let longest = knowledge::systems().iter().filter_map(length).max();
    knowledge::systems().iter().filter(|system| longest.is_some() && length(system) == longest).collect()
}
