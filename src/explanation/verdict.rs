//! The verdict: what happened, whether it is final, and who must act.

use super::model::{Rich, ValueKind};
use super::words::{Value, Values, Words};
use super::{catalogue, details};
use crate::diagnosis::{Judged, Standing};
use crate::knowledge::{self, Condition, Entry, Retry};
use crate::order;
use crate::reading::{Carrier, Report};

/// The codes that lead: as the text has them, else as the entry lists them.
pub(super) fn codes(report: &Report, judged: &Judged) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    if let Some(recipient) = report.recipients.get(judged.recipient) {
        let first = recipient.attempts.first();
        for reply in first.into_iter().chain(recipient.attempts.get(judged.attempt)).map(|attempt| &attempt.reply) {
            let code = reply.code.as_ref().map(|code| code.value.to_string());
            let status = reply.status.as_ref().map(|status| status.value.to_string());
            let line = [code, status].into_iter().flatten().collect::<Vec<_>>().join(" ");
            if !line.is_empty() && !codes.contains(&line) {
                codes.push(line);
            }
        }
    }
    if codes.is_empty() {
        codes = catalogue::codes(judged.entry);
    }
    codes
}

/// What happened, in one sentence. A supported cause that has its own sentence says it best.
pub(super) fn sentence(judged: &Judged, words: &Words, values: &Values) -> Rich {
    let leading = judged.causes.first().filter(|judged| judged.standing == Standing::Supported);
    let key = leading.and_then(|judged| judged.cause.verdict()).unwrap_or_else(|| judged.entry.verdict());
    words.rich(&key, values)
}

/// Still retrying or given up, and until when.
pub(super) fn state(report: &Report, judged: &Judged, words: &Words, values: &Values) -> Rich {
    let retry = retry(report, judged);
    match judged.given_up {
        Some(true) if retry.is_some() => words.rich("state-expired", values),
        Some(true) => words.rich("state-given-up", values),
        Some(false) => match details::until(report, retry.map(|retry| retry.hours)) {
            Some(time) => words.rich("state-retrying-until", &values.with("time", Value::mine(ValueKind::Time, time))),
            None if retry.is_some() => words.rich("state-retrying-for", values),
            None => words.rich("state-retrying", values),
        },
        None => {
            let (Some(temporary), Some(permanent), Some(_)) = (&judged.entry.temporary, &judged.entry.permanent, retry)
            else {
                return words.rich(by_class(judged.entry), values);
            };
            let temporary = Value::mine(ValueKind::Code, catalogue::with_reply(temporary));
            let permanent = Value::mine(ValueKind::Code, catalogue::with_reply(permanent));
            words.rich("state-pair", &values.with("temporary", temporary).with("permanent", permanent))
        }
    }
}

/// What the codes of an entry say by themselves.
fn by_class(entry: &Entry) -> &'static str {
    match (entry.can_be(4), entry.can_be(5)) {
        (true, false) => "state-class-temporary",
        (false, true) => "state-class-permanent",
        _ => "state-by-code",
    }
}

/// How long the sending server tries: as that system does, else as the entry's own does.
pub(super) fn retry(report: &Report, judged: &Judged) -> Option<&'static Retry> {
    // How long a server of one's own tries is its administrator's choice.
    judged.retry.or_else(|| judged.entry.retry.as_ref().filter(|_| !on_premises(report)))
}

/// Whether a server other than Microsoft's holds the message: it wrote the report, its queue or log names the error,
/// or it is Microsoft's that it cannot reach.
pub(super) fn on_premises(report: &Report) -> bool {
    let microsoft = |server: &str| knowledge::runs("exchange-online", server);
    let towards = || report.recipients.iter().filter_map(|recipient| recipient.remote_server.as_ref());
    match &report.reporting_server {
        Some(server) => !microsoft(&server.value),
        None => {
            let own = |carrier: &Carrier| matches!(carrier, Carrier::LastError | Carrier::Log | Carrier::Session);
            report.carriers.iter().any(own) || towards().any(|server| microsoft(&server.value))
        }
    }
}

/// Who must act: one sentence, or one for each answer that is still open.
pub(super) fn who(judged: &Judged, words: &Words, values: &Values) -> Vec<Rich> {
    let mut groups: Vec<(Option<Answer>, Vec<&'static str>)> = Vec::new();
    for fix in judged.fixes.iter().filter(|fix| fix.leads) {
        let answers: Vec<Option<Answer>> = match fix.open.first() {
            Some(condition) => condition.answers.iter().map(|answer| Some((condition.question, *answer))).collect(),
            None => vec![None],
        };
        for answer in answers {
            match groups.iter_mut().find(|(known, _)| *known == answer) {
                Some((_, actors)) if actors.contains(&fix.fix.actor) => {}
                Some((_, actors)) => actors.push(fix.fix.actor),
                None => groups.push((answer, vec![fix.fix.actor])),
            }
        }
    }
    if groups.is_empty() {
        return vec![words.rich("who-nobody", values)];
    }
    // What holds in any case is said last: it does not depend on the reader's answer.
    let groups = order::by_key(groups, |(answer, _)| answer.is_none());
    let depends = groups.iter().any(|(answer, _)| answer.is_some());
    let say = |(answer, actors): (Option<Answer>, Vec<&'static str>)| {
        let labels: Vec<String> = actors.iter().map(|id| words.text(&format!("actor-{id}"))).collect();
        let values = values.with("actors", list(&labels, words));
        match answer {
            Some(answer) => words.rich("who-if", &values.with("condition", clause(answer, words, &values))),
            None if depends => words.rich("who-anyway", &values),
            None => words.rich("who-must", &values),
        }
    };
    groups.into_iter().map(say).collect()
}

/// Question and answer.
type Answer = (&'static str, &'static str);

/// "If the server is yours"
fn clause((question, answer): Answer, words: &Words, values: &Values) -> Rich {
    words.rich(&format!("question-{question}.if-{answer}"), values)
}

/// "If the server is yours, or if it belongs to a partner": a condition with all its answers.
pub(super) fn condition_clause(condition: &Condition, words: &Words, values: &Values) -> Rich {
    let clauses = condition.answers.iter().map(|answer| clause((condition.question, answer), words, values));
    joined(clauses, "condition-or", words, values).unwrap_or_default()
}

/// Clauses joined two by two with a message; those after the first stand inside a sentence.
pub(super) fn joined(clauses: impl Iterator<Item = Rich>, key: &str, words: &Words, values: &Values) -> Option<Rich> {
    clauses.reduce(|first, second| {
        words.rich(key, &values.with("first", first).with("second", words.inside_sentence(second)))
    })
}

/// "A, B and C" in the reader's language.
pub(super) fn list(items: &[String], words: &Words) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    let Some((first, middle)) = before.split_first() else { return last.clone() };
    let joined = middle.iter().fold(first.clone(), |list, next| {
        words.text_with("list-more", &[("list", list.into()), ("next", next.clone().into())])
    });
    words.text_with("list-last", &[("list", joined.into()), ("last", last.clone().into())])
}
