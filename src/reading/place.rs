//! Places of the normalised text, carried back to the text that the report shows.

use std::ops::Range;

use super::report::{Attempt, Found, Recipient, Reply, Report};
use super::source::Source;

/// Where a place of one text is in another.
type Way<'w> = &'w dyn Fn(Range<usize>) -> Range<usize>;

/// Turns every place of a report.
pub(super) fn carry_back(report: &mut Report, source: &Source<'_>) {
    let way: Way<'_> = &|place| source.place(place);
    found(&mut report.reporting_server, way);
    found(&mut report.arrival, way);
    found(&mut report.retry_until, way);
    for mark in &mut report.marks {
        mark.place = way(mark.place.clone());
    }
    for recipient in &mut report.recipients {
        of_recipient(recipient, way);
    }
}

fn of_recipient(recipient: &mut Recipient, way: Way<'_>) {
    found(&mut recipient.address, way);
    found(&mut recipient.other_address, way);
    found(&mut recipient.remote_server, way);
    found(&mut recipient.remote_ip, way);
    for attempt in &mut recipient.attempts {
        of_attempt(attempt, way);
    }
}

/// Turns every place of an attempt.
pub(super) fn of_attempt(Attempt { time, server, ip, reply }: &mut Attempt, way: Way<'_>) {
    found(time, way);
    found(server, way);
    found(ip, way);
    of_reply(reply, way);
}

fn of_reply(reply: &mut Reply, way: Way<'_>) {
    let mut next = Some(reply);
    while let Some(reply) = next {
        reply.place = way(reply.place.clone());
        found(&mut reply.code, way);
        found(&mut reply.status, way);
        found(&mut reply.symbol, way);
        for field in &mut reply.fields {
            field.place = way(field.place.clone());
            field.value_place = way(field.value_place.clone());
        }
        for reason in &mut reply.reasons {
            reason.place = way(reason.place.clone());
        }
        next = reply.inner.as_deref_mut();
    }
}

fn found<T>(found: &mut Option<Found<T>>, way: Way<'_>) {
    if let Some(found) = found {
        found.place = way(found.place.clone());
    }
}
