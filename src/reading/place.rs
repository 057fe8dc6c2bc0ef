//! Places of the normalised text, carried back to the text that the report shows.

use super::report::{Attempt, Found, Recipient, Reply, Report};
use super::source::Source;

/// Turns every place of a report.
pub(super) fn carry_back(report: &mut Report, source: &Source<'_>) {
    found(&mut report.reporting_server, source);
    found(&mut report.arrival, source);
    found(&mut report.retry_until, source);
    for mark in &mut report.marks {
        mark.place = source.place(mark.place.clone());
    }
    for recipient in &mut report.recipients {
        of_recipient(recipient, source);
    }
}

fn of_recipient(recipient: &mut Recipient, source: &Source<'_>) {
    found(&mut recipient.address, source);
    found(&mut recipient.other_address, source);
    found(&mut recipient.remote_server, source);
    found(&mut recipient.remote_ip, source);
    for Attempt { time, server, ip, reply } in &mut recipient.attempts {
        found(time, source);
        found(server, source);
        found(ip, source);
        of_reply(reply, source);
    }
}

fn of_reply(reply: &mut Reply, source: &Source<'_>) {
    let mut next = Some(reply);
    while let Some(reply) = next {
        reply.place = source.place(reply.place.clone());
        found(&mut reply.code, source);
        found(&mut reply.status, source);
        found(&mut reply.symbol, source);
        for field in &mut reply.fields {
            field.place = source.place(field.place.clone());
            field.value_place = source.place(field.value_place.clone());
        }
        for reason in &mut reply.reasons {
            reason.place = source.place(reason.place.clone());
        }
        next = reply.inner.as_deref_mut();
    }
}

fn found<T>(found: &mut Option<Found<T>>, source: &Source<'_>) {
    if let Some(found) = found {
        found.place = source.place(found.place.clone());
    }
}
