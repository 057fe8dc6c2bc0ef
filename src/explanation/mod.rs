//! How is it said?

mod catalogue;
mod cautions;
mod command;
mod copy;
mod details;
mod hidden;
mod marks;
mod mask;
mod model;
mod nothing;
#[allow(dead_code, reason = "the compiler crate uses the other half")]
mod pack;
mod punycode;
mod remedies;
mod terms;
mod values;
mod verdict;
mod words;

use crate::diagnosis::{Clue, Diagnosis, Exactness, Judged};
use crate::knowledge;
use crate::reading::Report;

pub use catalogue::{CatalogueRow, catalogue, code as link_of};
pub use copy::{Format, Mask, copy_text};
pub use hidden::{code_point, is_hidden, shown};
pub use mask::masked;
pub use model::*;
pub use terms::terms;
pub(crate) use values::{Mine, said};
pub use words::{PackError, Value, Values, Words};

/// Says what a report means, in the language of the words.
pub fn explain(report: &Report, diagnosis: &Diagnosis, words: &Words) -> Explanation {
    let Some((judged, others)) = diagnosis.entries.split_first() else {
        return nothing::explain(report, diagnosis, words);
    };
    let entry = judged.entry;
    let mine = values::Mine::of(report, judged);
    let values = values::values(report, judged, &mine);
    let rich = |key: &str| words.rich(key, &values);
    Explanation {
        language: words.tag().to_owned(),
        direction: words.direction(),
        entry: Some(entry.id),
        link: catalogue::code(entry),
        codes: verdict::codes(report, judged),
        title: rich(&entry.words()),
        verdict: verdict::sentence(judged, words, &values),
        state: verdict::state(report, judged, words, &values),
        given_up: judged.given_up,
        who: verdict::who(judged, words, &values),
        actors: judged.acts.iter().map(|id| actor(id, words)).collect(),
        meaning: entry.meaning().iter().map(|key| rich(key)).collect(),
        exactness: exactness(judged, words, &values),
        causes: causes(judged, words, &values),
        questions: remedies::questions(judged, &diagnosis.answers, words, &values),
        fixes: remedies::fixes(judged, &mine, words, &values),
        checks: remedies::checks(judged, &mine, words, &values),
        marks: marks::marks(report, diagnosis, words, &values),
        cautions: cautions::cautions(&report.text, words),
        attempts: details::attempts(report, words),
        details: details::details(report, Some(judged), words),
        others: other_entries(judged, others, words, &values),
        sources: sources(judged),
        reviewed: entry.reviewed,
        own: None,
    }
}

/// Who does something, in words.
pub(crate) fn actor(id: &'static str, words: &Words) -> ActorText {
    ActorText { id, label: words.capitalised(&words.text(&format!("actor-{id}"))) }
}

fn exactness(judged: &Judged, words: &Words, values: &Values) -> Option<Rich> {
    let key = match judged.exactness {
        _ if judged.entry.weak => "exactness-weak",
        Exactness::Code | Exactness::Symbol => return None,
        Exactness::Phrase => {
            let Some(quote) = &judged.quote else { return Some(words.rich("exactness-kind", values)) };
            let quote = Value::mine(ValueKind::Quote, quote.clone());
            return Some(words.rich("exactness-phrase", &values.with("quote", quote)));
        }
        Exactness::Standard => "exactness-standard",
        Exactness::Elsewhere => "exactness-elsewhere",
        Exactness::Fallback => "exactness-fallback",
        Exactness::Family => "exactness-family",
    };
    Some(words.rich(key, values))
}

fn causes(judged: &Judged, words: &Words, values: &Values) -> Vec<CauseText> {
    judged
        .causes
        .iter()
        .map(|judged| CauseText {
            id: judged.cause.id,
            standing: judged.standing,
            standing_label: words.text(match judged.standing {
                Standing::Supported => "standing-supported",
                Standing::Possible => "standing-possible",
                Standing::Unlikely => "standing-unlikely",
            }),
            text: words.rich(&judged.cause.words(), values),
            evidence: judged.clues.iter().map(|clue| evidence(clue, words, values)).collect(),
            hedge: judged.cause.weak.then(|| words.rich("hedge-cause", values)),
        })
        .collect()
}

fn evidence(clue: &Clue, words: &Words, values: &Values) -> Evidence {
    match clue {
        Clue::Words { quote, place } => Evidence { quote: quote.clone(), place: Some(place.clone()) },
        Clue::Answer { question, answer, assumed } => {
            let question = words.rich(&format!("question-{question}"), values).plain();
            let answer = words.rich(&format!("{}.{answer}", clue.question_words()), values).plain();
            let key = if *assumed { "evidence-assumed" } else { "evidence-answer" };
            let quote = words.text_with(key, &[("question", question.into()), ("answer", answer.into())]);
            Evidence { quote, place: None }
        }
    }
}

impl Clue {
    /// Key of the question that the reader answered.
    fn question_words(&self) -> String {
        match self {
            Self::Answer { question, .. } => format!("question-{question}"),
            Self::Words { .. } => String::new(),
        }
    }
}

/// Why an entry is named that the report does not lead to.
const RELATED: &str = "other-related";

fn other_entries(judged: &Judged, others: &[Judged], words: &Words, values: &Values) -> Vec<OtherEntry> {
    let met = others.iter().map(|judged| (judged.entry, judged.status, why(judged)));
    let related = judged.entry.see.iter().filter_map(|id| knowledge::by_id(id));
    let related = related.map(|entry| (entry, None, RELATED));
    let mut listed: Vec<OtherEntry> = Vec::new();
    for (entry, status, why) in met.chain(related) {
        if entry.id == judged.entry.id || listed.iter().any(|known| known.id == entry.id) {
            continue;
        }
        // What the text has is named by the code that the text has.
        let own = || catalogue::codes(entry).into_iter().next();
        listed.push(OtherEntry {
            id: entry.id,
            link: catalogue::code(entry),
            code: status.map(|status| status.to_string()).or_else(own),
            title: words.rich(&entry.words(), values),
            system: words.text(&format!("system-{}", entry.system)),
            met: why != RELATED,
            why: words.text(why),
        });
    }
    listed
}

/// Why another entry could apply.
fn why(judged: &Judged) -> &'static str {
    match judged.exactness {
        Exactness::Standard => "other-standard",
        Exactness::Elsewhere => "other-elsewhere",
        Exactness::Fallback | Exactness::Family => "other-rough",
        Exactness::Code | Exactness::Symbol | Exactness::Phrase => "other-met",
    }
}

/// The sources of what is shown: the entry's, then those of its supported causes and its fixes.
fn sources(judged: &Judged) -> Vec<SourceText> {
    let of_causes = judged.causes.iter().filter(|cause| cause.standing == Standing::Supported);
    let all = judged
        .entry
        .sources
        .iter()
        .chain(of_causes.flat_map(|judged| judged.cause.sources))
        .chain(judged.fixes.iter().flat_map(|judged| judged.fix.sources))
        .chain(judged.checks.iter().flat_map(|check| check.sources));
    let mut listed: Vec<SourceText> = Vec::new();
    for source in all {
        let text = SourceText { title: source.title, url: source.url, date: source.date, weak: source.weak };
        if !listed.contains(&text) {
            listed.push(text);
        }
    }
    listed
}
