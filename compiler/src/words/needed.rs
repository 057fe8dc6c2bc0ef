//! The words that the facts call for.

use crate::facts::Facts;
use crate::links::{GAPS, shells};

/// A key that the facts call for.
#[derive(Debug, Clone)]
pub(crate) struct Needed {
    /// The key.
    pub(crate) key: String,
    /// The file of the fact, for the problem.
    pub(crate) because: String,
    /// Whether a language may leave it out.
    pub(crate) optional: bool,
}

/// The values that words of the knowledge may use.
pub(crate) const VALUES: [&str; 14] = [
    "host",
    "server",
    "ip",
    "domain",
    "recipient",
    "status",
    "reply",
    "reason",
    "inner",
    "expected",
    "presented",
    "thumbprint",
    "time",
    "hours",
];

const MARKS: [&str; 11] = [
    "recipient",
    "reply-code",
    "status-code",
    "symbol",
    "reason",
    "server",
    "ip",
    "reporting-server",
    "time",
    "field",
    "heading",
];
const CARRIERS: [&str; 9] = [
    "exchange-report",
    "delivery-status",
    "message-trace",
    "queue-text",
    "last-error",
    "log",
    "session",
    "smtp-reply",
    "bare-code",
];
const KINDS: [&str; 6] = ["failure", "delay", "success", "feedback", "auto-reply", "nothing"];
const ACTIONS: [&str; 5] = ["failed", "delayed", "delivered", "relayed", "expanded"];

/// The id of an entry's words.
pub(crate) fn word_key(entry: &str) -> String {
    format!("entry-{}", entry.replace(['/', '.'], "-"))
}

/// All keys that the facts call for.
pub(crate) fn needed(facts: &Facts) -> Vec<Needed> {
    let mut list = List::default();
    for (id, filed) in &facts.entries {
        let word = word_key(id);
        list.all(&filed.file, &[word.clone(), format!("{word}.meaning")]);
        // What an entry takes over from another it may say with the other's sentence.
        let verdict = [format!("{word}.verdict")];
        let own = filed.item.inherits.is_none() && filed.item.head.is_none();
        if own {
            list.all(&filed.file, &verdict)
        } else {
            list.any(&filed.file, &verdict)
        }
        list.any(&filed.file, &[format!("{word}.meaning-2"), format!("{word}.meaning-3")]);
    }
    for (id, filed) in &facts.causes {
        list.all(&filed.file, &[format!("cause-{id}")]);
        let decisive = [format!("cause-{id}.verdict"), format!("cause-{id}.name")];
        if filed.item.decisive { list.all(&filed.file, &decisive) } else { list.any(&filed.file, &decisive) }
    }
    for (id, filed) in &facts.reasons {
        list.all(&filed.file, &[format!("reason-{id}")]);
    }
    for (id, filed) in &facts.fixes {
        list.all(&filed.file, &[format!("fix-{id}")]);
        let steps: Vec<String> = (1..=filed.item.steps.len()).map(|step| format!("fix-{id}.step-{step}")).collect();
        list.all(&filed.file, &steps);
        list.any(&filed.file, &[format!("fix-{id}.note"), format!("fix-{id}.note-2")]);
    }
    for (id, filed) in &facts.checks {
        list.all(&filed.file, &[format!("check-{id}"), format!("check-{id}.expect")]);
    }
    for (id, filed) in &facts.questions {
        list.all(&filed.file, &[format!("question-{id}")]);
        list.any(&filed.file, &[format!("question-{id}.hint")]);
        for answer in &filed.item.answers {
            list.all(&filed.file, &[format!("question-{id}.{answer}"), format!("question-{id}.if-{answer}")]);
        }
    }
    for (id, filed) in &facts.links {
        list.all(&filed.file, &[format!("link-{id}")]);
    }
    for (id, filed) in &facts.fields {
        list.all(&filed.file, &[format!("field-{id}")]);
    }
    for (id, filed) in &facts.terms {
        list.all(&filed.file, &[format!("term-{id}"), format!("term-{id}.about")]);
    }
    for (id, _) in &facts.samples {
        list.all("knowledge/samples.toml", &[format!("page-sample-{id}")]);
    }
    let taxonomy = "knowledge/taxonomy.toml";
    list.each(taxonomy, "actor-", facts.taxonomy.actors.iter());
    list.each(taxonomy, "category-", facts.taxonomy.categories.iter());
    list.each(taxonomy, "system-", facts.taxonomy.systems.iter());
    let fixed = "knowledge/README.md";
    list.each(fixed, "shell-", shells());
    list.each(fixed, "gap-", GAPS);
    list.each(fixed, "value-", VALUES);
    list.each(fixed, "standing-", ["supported", "possible", "unlikely"]);
    list.each(fixed, "carrier-", CARRIERS);
    list.each(fixed, "kind-", KINDS);
    list.each(fixed, "action-", ACTIONS);
    list.each(fixed, "mark-", MARKS);
    let abouts: Vec<String> = MARKS.iter().map(|mark| format!("mark-{mark}.about")).collect();
    list.all(fixed, &abouts);
    list.0
}

#[derive(Default)]
struct List(Vec<Needed>);

impl List {
    fn push(&mut self, because: &str, keys: &[String], optional: bool) {
        self.0.extend(keys.iter().map(|key| Needed { key: key.clone(), because: because.to_owned(), optional }));
    }

    fn all(&mut self, because: &str, keys: &[String]) {
        self.push(because, keys, false);
    }

    fn any(&mut self, because: &str, keys: &[String]) {
        self.push(because, keys, true);
    }

    fn each<T: AsRef<str>>(&mut self, because: &str, prefix: &str, ids: impl IntoIterator<Item = T>) {
        let keys: Vec<String> = ids.into_iter().map(|id| format!("{prefix}{}", id.as_ref())).collect();
        self.all(because, &keys);
    }
}
