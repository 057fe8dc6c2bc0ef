//! The reader's own values: the servers, addresses, names and times that stand in the sentences.

use core::net::IpAddr;

use super::model::{Rich, Span, ValueKind};
use super::words::{Value, Values};
use crate::diagnosis::Judged;
use crate::reading::{Attempt, Field, Recipient, Reply, Report};

/// What the text gives to fill into words and commands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mine {
    pub(crate) server: Option<String>,
    pub(crate) ip: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) recipient: Option<String>,
    pub(super) expected: Option<String>,
}

/// The replies of a recipient, the attempt that led first, the ones inside others included.
fn replies<'r>(recipient: &'r Recipient, judged: &Judged) -> impl Iterator<Item = &'r Reply> {
    let leading = recipient.attempts.get(judged.attempt);
    let tail = |attempt: &'r Attempt| std::iter::successors(Some(&attempt.reply), |reply| reply.inner.as_deref());
    leading.into_iter().chain(&recipient.attempts).flat_map(tail)
}

fn field<'r>(recipient: &'r Recipient, judged: &Judged, key: &str) -> Option<&'r Field> {
    replies(recipient, judged).flat_map(|reply| &reply.fields).find(|field| field.key == key && !field.value.is_empty())
}

fn domain_of(address: Option<&String>) -> Option<String> {
    address.and_then(|address| address.rsplit_once('@')).map(|(_, domain)| domain.to_owned())
}

impl Mine {
    pub(crate) fn of(report: &Report, judged: &Judged) -> Self {
        let Some(recipient) = report.recipients.get(judged.recipient) else { return Self::default() };
        let attempts = || recipient.attempts.get(judged.attempt).into_iter().chain(&recipient.attempts);
        let reporting = report.reporting_server.as_ref().map(|found| found.value.as_str());
        let server = recipient.remote_server.as_ref().or_else(|| {
            attempts()
                .filter_map(|attempt| attempt.server.as_ref())
                .find(|server| Some(server.value.as_str()) != reporting)
        });
        let server = server.map(|found| found.value.clone());
        let ip = recipient.remote_ip.as_ref().or_else(|| attempts().find_map(|attempt| attempt.ip.as_ref()));
        let ip =
            ip.map(|found| found.value.clone()).filter(|ip| ip.parse::<IpAddr>().is_ok_and(|ip| !ip.is_unspecified()));
        let address = recipient.address.as_ref().map(|found| found.value.clone());
        let own = domain_of(address.as_ref());
        Self {
            domain: own.or_else(|| server.clone().filter(|server| server.parse::<IpAddr>().is_err())),
            server,
            ip,
            recipient: address,
            expected: field(recipient, judged, "Expected Subject").map(|field| field.value.clone()),
        }
    }

    /// The domain of the recipient, where one is named.
    pub(crate) fn recipient_domain(&self) -> Option<String> {
        domain_of(self.recipient.as_ref())
    }

    /// Server with its address in parentheses, or the one of them that is known.
    fn host(&self) -> Option<Rich> {
        let server = self.server.clone().map(|text| Span::Value { kind: ValueKind::Host, text });
        let ip = self.ip.clone().map(|text| Span::Value { kind: ValueKind::Ip, text });
        match (server, ip) {
            (Some(server), Some(ip)) if server.text() != ip.text() => {
                Some(Rich(vec![server, Span::Text(" (".to_owned()), ip, Span::Text(")".to_owned())]))
            }
            (Some(one), _) | (None, Some(one)) => Some(Rich(vec![one])),
            (None, None) => None,
        }
    }
}

/// All values for the words about one entry.
pub(super) fn values(report: &Report, judged: &Judged, mine: &Mine) -> Values {
    let mut values = Values::default();
    if let Some(host) = mine.host() {
        values.set("host", host);
    }
    let own = [
        ("server", ValueKind::Host, mine.server.clone().or_else(|| mine.ip.clone())),
        ("ip", ValueKind::Ip, mine.ip.clone()),
        ("domain", ValueKind::Host, mine.domain.clone()),
        ("recipient", ValueKind::Address, mine.recipient.clone()),
        ("expected", ValueKind::Host, mine.expected.clone()),
    ];
    for (name, kind, text) in own {
        if let Some(text) = text {
            values.set(name, Value::mine(kind, text));
        }
    }
    if let Some(retry) = judged.retry.or(judged.entry.retry.as_ref()) {
        values.set("hours", i64::from(retry.hours));
    }
    let Some(recipient) = report.recipients.get(judged.recipient) else { return values };
    for (name, key) in [("presented", "Presented Subject"), ("thumbprint", "Thumbprint")] {
        if let Some(found) = field(recipient, judged, key) {
            values.set(name, Value::mine(ValueKind::Quote, found.value.clone()));
        }
    }
    let leading = recipient.attempts.get(judged.attempt);
    if let Some(reply) = leading.map(|attempt| &attempt.reply) {
        if let Some(status) = judged.status.or(reply.status.as_ref().map(|status| status.value)) {
            values.set("status", Value::mine(ValueKind::Code, status.to_string()));
        }
        if let Some(code) = &reply.code {
            values.set("reply", Value::mine(ValueKind::Code, code.value.to_string()));
        }
    }
    if let Some(reason) = replies(recipient, judged).flat_map(|reply| &reply.reasons).next() {
        values.set("reason", Value::mine(ValueKind::Quote, reason.value.clone()));
    }
    if let Some(inner) = replies(recipient, judged).find_map(|reply| reply.inner.as_ref()) {
        values.set("inner", Value::mine(ValueKind::Quote, said(inner)));
    }
    if let Some(time) = recipient.attempts.iter().find_map(|attempt| attempt.time.as_ref()) {
        values.set("time", Value::mine(ValueKind::Time, super::details::time(report, time)));
    }
    values
}

/// A reply on one line, codes first.
pub(crate) fn said(reply: &Reply) -> String {
    let code = reply.code.as_ref().map(|code| code.value.to_string());
    let status = reply.status.as_ref().map(|status| status.value.to_string());
    let text = Some(reply.text.clone()).filter(|text| !text.is_empty());
    [code, status, text].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
