//! Attempts, servers, addresses and times: the plain facts of the text.

use super::model::{AttemptText, DetailText, Rich, Span, ValueKind};
use super::words::Words;
use crate::diagnosis::Judged;
use crate::reading::{Attempt, Found, Moment, Recipient, Report};

/// The attempts of each recipient, newest first. Where there are several, the first of each names whose they are.
pub(super) fn attempts(report: &Report, words: &Words) -> Vec<AttemptText> {
    let several = report.recipients.len() > 1;
    let mut rows = Vec::new();
    for recipient in &report.recipients {
        let mut whose = several.then(|| whose(recipient, words)).flatten();
        for attempt in &recipient.attempts {
            let row = row(report, attempt);
            // What only repeats the address says nothing as a row.
            if !row.reply.is_empty() {
                rows.push(AttemptText { recipient: whose.take(), ..row });
            }
        }
    }
    rows
}

/// A recipient and what became of their copy.
fn whose(recipient: &Recipient, words: &Words) -> Option<Rich> {
    let address = recipient.address.as_ref()?.value.clone();
    let mut line = vec![Span::Value { kind: ValueKind::Address, text: address }];
    if let Some(action) = recipient.action {
        line.push(Span::Text(" ".to_owned()));
        line.push(Span::Text(words.text(&format!("action-{}", serde_name(action)))));
    }
    Some(Rich(line))
}

fn row(report: &Report, attempt: &Attempt) -> AttemptText {
    let mut codes = Vec::new();
    let mut next = Some(&attempt.reply);
    while let Some(reply) = next {
        let code = reply.code.as_ref().map(|code| code.value.to_string());
        let status = reply.status.as_ref().map(|status| status.value.to_string());
        let line = [code, status].into_iter().flatten().collect::<Vec<_>>().join(" ");
        if !line.is_empty() {
            codes.push(line);
        }
        next = reply.inner.as_deref();
    }
    let said = report.text.get(attempt.reply.place.clone()).unwrap_or_default();
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    AttemptText {
        recipient: None,
        time: attempt.time.as_ref().map(|found| time(report, found)),
        server: attempt.server.as_ref().map(|found| found.value.clone()),
        ip: attempt.ip.as_ref().map(|found| found.value.clone()),
        // A field of the delivery status may give the code alone.
        reply: if said.is_empty() { codes.join(" ") } else { said },
        codes,
    }
}

/// A time in ISO form where it is certain, else as the text has it.
pub(super) fn time(report: &Report, found: &Found<Moment>) -> String {
    if found.value.sure {
        return iso(&found.value);
    }
    report.text.get(found.place.clone()).unwrap_or_default().trim().to_owned()
}

fn iso(moment: &Moment) -> String {
    let Moment { year, month, day, hour, minute, second, offset, .. } = *moment;
    let zone = match offset {
        None => String::new(),
        Some(0) => " UTC".to_owned(),
        Some(offset) => {
            let sign = if offset < 0 { '-' } else { '+' };
            format!(" {sign}{:02}:{:02}", offset.unsigned_abs() / 60, offset.unsigned_abs() % 60)
        }
    };
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}{zone}")
}

/// Until when the server tries: as the report says, or counted from when it took the message over.
pub(super) fn until(report: &Report, hours: Option<u16>) -> Option<String> {
    if let Some(until) = &report.retry_until {
        return Some(time(report, until));
    }
    let arrival = report.arrival.as_ref().filter(|arrival| arrival.value.sure)?;
    Some(iso(&later(&arrival.value, hours?)))
}

/// A moment some hours later, in the same zone.
fn later(moment: &Moment, hours: u16) -> Moment {
    let hours = i32::from(moment.hour) + i32::from(hours);
    let mut later = *moment;
    later.hour = u8::try_from(hours % 24).unwrap_or_default();
    for _ in 0..hours / 24 {
        later.day = later.day.saturating_add(1);
        if later.day > days_in(later.year, later.month) {
            later.day = 1;
            later.month += 1;
        }
        if later.month > 12 {
            later.month = 1;
            later.year = later.year.saturating_add(1);
        }
    }
    later
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Codes, servers, addresses and recipients, each with its label.
pub(super) fn details(report: &Report, judged: Option<&Judged>, words: &Words) -> Vec<DetailText> {
    let mut rows: Vec<DetailText> = Vec::new();
    let mut add = |key: &str, values: Vec<Span>| {
        let mut once: Vec<Span> = Vec::new();
        for value in values {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        if !once.is_empty() {
            rows.push(DetailText { label: words.text(key), values: once });
        }
    };
    let ours = |key: String| Span::Text(words.text(&key));
    let mine = |kind: ValueKind| move |text: String| Span::Value { kind, text };
    if report.kind != crate::reading::Kind::Nothing {
        let kind = serde_name(report.kind);
        add("detail-kind", vec![ours(format!("kind-{kind}"))]);
    }
    if let Some(judged) = judged {
        add("detail-category", vec![ours(format!("category-{}", judged.category))]);
        add("detail-system", vec![ours(format!("system-{}", judged.entry.system))]);
    }
    let people = &report.recipients;
    let addresses = people.iter().filter_map(|person| person.address.as_ref()).map(|found| found.value.clone());
    add("detail-recipients", addresses.map(mine(ValueKind::Address)).collect());
    let statuses =
        people.iter().flat_map(|person| &person.attempts).filter_map(|attempt| attempt.reply.status.as_ref());
    add("detail-status", statuses.map(|found| found.value.to_string()).map(mine(ValueKind::Code)).collect());
    let servers = people.iter().filter_map(|person| person.remote_server.as_ref()).map(|found| found.value.clone());
    add("detail-remote-server", servers.map(mine(ValueKind::Host)).collect());
    let ips = people.iter().filter_map(|person| person.remote_ip.as_ref()).map(|found| found.value.clone());
    add("detail-remote-ip", ips.map(mine(ValueKind::Ip)).collect());
    let reporting = report.reporting_server.iter().map(|found| found.value.clone());
    add("detail-reporting-server", reporting.map(mine(ValueKind::Host)).collect());
    let arrival = report.arrival.iter().map(|found| time(report, found));
    add("detail-arrival", arrival.map(mine(ValueKind::Time)).collect());
    let until = report.retry_until.iter().map(|found| time(report, found));
    add("detail-retry-until", until.map(mine(ValueKind::Time)).collect());
    add(
        "detail-carrier",
        report.carriers.iter().map(|carrier| ours(format!("carrier-{}", serde_name(*carrier)))).collect(),
    );
    rows
}

/// `LastError` to `last-error`: the words of an enum's variants are keyed by their names.
fn serde_name(variant: impl std::fmt::Debug) -> String {
    let mut name = String::new();
    for (at, c) in format!("{variant:?}").chars().enumerate() {
        if c.is_ascii_uppercase() && at > 0 {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_hours_over_the_ends_of_months_and_years() {
        let eve =
            Moment { year: 2023, month: 12, day: 31, hour: 23, minute: 5, second: 0, offset: Some(0), sure: true };
        assert_eq!(iso(&later(&eve, 24)), "2024-01-01 23:05:00 UTC");
        let leap = Moment { year: 2024, month: 2, day: 28, ..eve };
        assert_eq!(iso(&later(&leap, 24)), "2024-02-29 23:05:00 UTC");
        assert_eq!(iso(&later(&leap, 48)), "2024-03-01 23:05:00 UTC");
        let east = Moment { offset: Some(570), ..leap };
        assert_eq!(iso(&east), "2024-02-28 23:05:00 +09:30");
    }
}
