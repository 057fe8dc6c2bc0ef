//! Ranks the causes of an entry and picks the fixes that apply.

use super::matching::Matched;
use super::{Answers, Clue, FoundReason, Judged, JudgedCause, JudgedFix, Standing, clues, given_up};
use crate::grams::Grams;
use crate::knowledge::{self, Cause, Check, Entry, Evidence, Fix, Question, Retry};
use crate::order;
use crate::reading::{Recipient, Report};

/// What is known about one entry in one report.
pub(super) fn judge(
    (report, grams): (&Report, &Grams),
    reasons: &[FoundReason],
    answers: &Answers,
    retry: Option<&'static Retry>,
    matched: &Matched,
) -> Judged {
    let entry = matched.entry;
    let recipient = report.recipients.get(matched.recipient);
    let given_up = given_up(report.kind);
    let causes = causes(entry, report, (recipient, grams), reasons, answers);
    let fixes = fixes(entry, &causes, given_up, answers);
    Judged {
        entry,
        exactness: matched.exactness,
        quote: matched.quote.clone(),
        status: matched.status,
        recipient: matched.recipient,
        attempt: matched.attempt,
        category: category(entry, &causes),
        given_up,
        retry,
        questions: questions(entry, &causes, &fixes, answers),
        checks: checks(entry, &causes),
        acts: acts(&fixes),
        causes,
        fixes,
    }
}

fn causes(
    entry: &Entry,
    report: &Report,
    recipient: (Option<&Recipient>, &Grams),
    reasons: &[FoundReason],
    answers: &Answers,
) -> Vec<JudgedCause> {
    let gather = |list: &[Evidence]| -> Vec<Clue> {
        let mut gathered: Vec<Clue> = Vec::new();
        for clue in list.iter().filter_map(|evidence| clues::clue(evidence, report, recipient, reasons, answers)) {
            if !gathered.contains(&clue) {
                gathered.push(clue);
            }
        }
        gathered
    };
    let judged = entry.causes.iter().map(|cause| {
        let against = gather(cause.ruled_out_by);
        let standing_for = gather(cause.supported_by);
        let (standing, clues) = weigh(standing_for, against);
        JudgedCause { cause, standing, clues }
    });
    // Among equals the order of the knowledge, likeliest first, stays; what decides goes before.
    order::by_key(judged, |judged| (judged.standing, judged.standing == Standing::Supported && !judged.cause.decisive))
}

/// What the reader says weighs most, then words for a cause, then words against it: a report tells several tries, and
/// what one of them ruled out another may have met.
fn weigh(mut standing_for: Vec<Clue>, against: Vec<Clue>) -> (Standing, Vec<Clue>) {
    // "Submission quota exceeded" is not "quota exceeded": of two overlapping words the longer ones speak.
    standing_for.retain(|clue| !against.iter().any(|other| overlaps(clue, other) && length(other) > length(clue)));
    let answered = against.iter().any(|clue| matches!(clue, Clue::Answer { .. }));
    if answered || (standing_for.is_empty() && !against.is_empty()) {
        (Standing::Unlikely, against)
    } else if standing_for.is_empty() {
        (Standing::Possible, standing_for)
    } else {
        (Standing::Supported, standing_for)
    }
}

fn overlaps(clue: &Clue, other: &Clue) -> bool {
    match (clue, other) {
        (Clue::Words { place, .. }, Clue::Words { place: other, .. }) => {
            place.start < other.end && other.start < place.end
        }
        _ => false,
    }
}

fn length(clue: &Clue) -> usize {
    match clue {
        Clue::Words { quote, .. } => quote.len(),
        Clue::Answer { .. } => 0,
    }
}

/// The cause that leads, where one is supported.
pub(crate) fn leading(causes: &[JudgedCause]) -> Option<&JudgedCause> {
    causes.first().filter(|judged| judged.standing == Standing::Supported)
}

fn decided(causes: &[JudgedCause]) -> bool {
    leading(causes).is_some_and(|judged| judged.cause.decisive)
}

fn category(entry: &Entry, causes: &[JudgedCause]) -> &'static str {
    leading(causes).and_then(|judged| judged.cause.category).unwrap_or(entry.category)
}

/// The causes whose fixes and checks are worth following.
fn live<'a>(causes: &'a [JudgedCause]) -> impl Iterator<Item = &'static Cause> + use<'a> {
    let decided = decided(causes);
    causes
        .iter()
        .filter(move |judged| match judged.standing {
            Standing::Supported => !decided || judged.cause.decisive,
            Standing::Possible => !decided,
            Standing::Unlikely => false,
        })
        .map(|judged| judged.cause)
}

fn fixes(entry: &Entry, causes: &[JudgedCause], given_up: Option<bool>, answers: &Answers) -> Vec<JudgedFix> {
    let first = live(causes).next().map(|cause| cause.id);
    let of_causes = live(causes).flat_map(|cause| cause.fixes.iter().map(move |fix| (*fix, Some(cause.id) == first)));
    let of_entry = entry.fixes.iter().map(|fix| (*fix, !fix.final_only && !fix.pending_only));
    let mut picked: Vec<JudgedFix> = Vec::new();
    for (fix, leads) in of_causes.chain(of_entry) {
        let known = picked.iter().any(|known| known.fix.id == fix.id);
        if let Some(open) = open(fix, given_up, answers).filter(|_| !known) {
            picked.push(JudgedFix { fix, open, leads });
        }
    }
    together(picked)
}

/// Fixes under the same open conditions stand together, where the first of them stood.
fn together(picked: Vec<JudgedFix>) -> Vec<JudgedFix> {
    let mut groups: Vec<Vec<JudgedFix>> = Vec::new();
    for fix in picked {
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| first.open == fix.open)) {
            Some(group) => group.push(fix),
            None => groups.push(vec![fix]),
        }
    }
    groups.into_iter().flatten().collect()
}

/// The conditions still open, or none when the fix does not apply.
fn open(fix: &'static Fix, given_up: Option<bool>, answers: &Answers) -> Option<Vec<&'static knowledge::Condition>> {
    if (fix.final_only && given_up == Some(false)) || (fix.pending_only && given_up == Some(true)) {
        return None;
    }
    let mut open = Vec::new();
    for condition in fix.when {
        match answers.holds(condition) {
            Some(true) => {}
            Some(false) => return None,
            None => {
                // A question that is not asked because of another answer leaves its fixes without a way to apply.
                let asked = knowledge::question(condition.question)?;
                if asked.asked_if.iter().any(|before| answers.holds(before) == Some(false)) {
                    return None;
                }
                open.push(condition);
            }
        }
    }
    Some(open)
}

fn checks(entry: &Entry, causes: &[JudgedCause]) -> Vec<&'static Check> {
    let mut picked: Vec<&'static Check> = Vec::new();
    for check in live(causes).flat_map(|cause| cause.checks).chain(entry.checks) {
        if !picked.iter().any(|known| known.id == check.id) {
            picked.push(check);
        }
    }
    order::by_key(picked, |check| check.repair)
}

/// The questions whose answer would change something, in the order of the knowledge.
fn questions(entry: &Entry, causes: &[JudgedCause], fixes: &[JudgedFix], answers: &Answers) -> Vec<&'static Question> {
    let all_fixes = live(causes).flat_map(|cause| cause.fixes).chain(entry.fixes);
    let mut wanted: Vec<&str> = all_fixes.flat_map(|fix| fix.when).map(|condition| condition.question).collect();
    wanted.extend(fixes.iter().flat_map(|fix| &fix.open).map(|condition| condition.question));
    for judged in causes.iter().filter(|_| !decided(causes)) {
        for evidence in judged.cause.supported_by.iter().chain(judged.cause.ruled_out_by) {
            if let Evidence::Answer(conditions) = evidence {
                wanted.extend(conditions.iter().map(|condition| condition.question));
            }
        }
    }
    // A question may rest on another one.
    let mut at = 0;
    while let Some(id) = wanted.get(at) {
        let before = knowledge::question(id).map_or(&[][..], |question| question.asked_if);
        let fresh: Vec<&str> =
            before.iter().map(|condition| condition.question).filter(|id| !wanted.contains(id)).collect();
        wanted.extend(fresh);
        at += 1;
    }
    let asked =
        knowledge::questions().iter().filter(|question| wanted.contains(&question.id) && answers.asks(question));
    order::by_key(asked, |question| question.asked_if.len())
}

/// Who does the fixes that lead.
fn acts(fixes: &[JudgedFix]) -> Vec<&'static str> {
    let mut acts: Vec<&'static str> = Vec::new();
    for fix in fixes.iter().filter(|fix| fix.leads) {
        if !acts.contains(&fix.fix.actor) {
            acts.push(fix.fix.actor);
        }
    }
    acts
}
