//! The recognised parts of the text, explained where they stand.

use super::model::{MarkText, Rich};
use super::words::{Values, Words};
use crate::diagnosis::Diagnosis;
use crate::knowledge::{self, Entry};
use crate::reading::{Mark, MarkKind, Report, StatusCode};

pub(super) fn marks(report: &Report, diagnosis: &Diagnosis, words: &Words, values: &Values) -> Vec<MarkText> {
    report
        .marks
        .iter()
        .map(|mark| MarkText {
            place: mark.place.clone(),
            kind: mark.kind,
            label: words.text(key(mark.kind)),
            about: about(mark, report, diagnosis, words, values),
        })
        .collect()
}

fn key(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Recipient => "mark-recipient",
        MarkKind::ReplyCode => "mark-reply-code",
        MarkKind::StatusCode => "mark-status-code",
        MarkKind::Symbol => "mark-symbol",
        MarkKind::Reason => "mark-reason",
        MarkKind::Server => "mark-server",
        MarkKind::Ip => "mark-ip",
        MarkKind::ReportingServer => "mark-reporting-server",
        MarkKind::Time => "mark-time",
        MarkKind::Field => "mark-field",
        MarkKind::Heading => "mark-heading",
    }
}

fn about(mark: &Mark, report: &Report, diagnosis: &Diagnosis, words: &Words, values: &Values) -> Rich {
    let said = report.text.get(mark.place.clone()).unwrap_or_default();
    let precise = match mark.kind {
        MarkKind::Reason => diagnosis
            .reasons
            .iter()
            .find(|found| mark.place.start <= found.place.start && found.place.start < mark.place.end)
            .map(|found| words.rich(&found.reason.words(), values)),
        MarkKind::Field => {
            mark.key.as_deref().and_then(knowledge::field).map(|field| words.rich(&field.words(), values))
        }
        MarkKind::StatusCode => said.parse().ok().and_then(|status| status_code(status, diagnosis, words, values)),
        _ => None,
    };
    precise.unwrap_or_else(|| words.rich(&format!("{}.about", key(mark.kind)), values))
}

/// A code by the name of the entry that it belongs to, and whether it is final.
fn status_code(status: StatusCode, diagnosis: &Diagnosis, words: &Words, values: &Values) -> Option<Rich> {
    let leads = |entry: &&'static Entry| diagnosis.entries.iter().any(|judged| judged.entry.id == entry.id);
    let entry = knowledge::by_status(status).find(leads).or_else(|| knowledge::by_status(status).next());
    let entry = entry.or_else(|| knowledge::family(status))?;
    let key = match status.class {
        4 => "code-temporary",
        5 => "code-permanent",
        _ => return None,
    };
    Some(words.rich(key, &values.with("name", words.rich(&entry.words(), values))))
}
