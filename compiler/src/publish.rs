//! The whole knowledge as one JSON document for other tools: `docs/knowledge.schema.json` describes it.

use serde_json::{Map, Value, json};

use crate::facts::{Facts, Filed};
use crate::pack::{Element, Pattern};
use crate::schema::{Code, Entry, Evidence, Retry};
use crate::words::{Locale, word_key};

/// The form of the document; a change that readers must know of raises it.
const FORMAT: u32 = 1;

pub(crate) fn document(facts: &Facts, locales: &[Locale]) -> Value {
    let words = Wording(locales);
    let reviewed = facts.entries.values().filter_map(|filed| filed.item.reviewed.as_deref()).max();
    let taxonomy = |prefix: &str, ids: &[String]| -> Map<String, Value> {
        ids.iter().map(|id| (id.clone(), json!({ "name": words.of(&format!("{prefix}-{id}")) }))).collect()
    };
    let mut systems = taxonomy("system", &facts.taxonomy.systems);
    for (id, filed) in &facts.systems {
        if let Some(system) = systems.get_mut(id) {
            system["hosts"] = json!(filed.item.hosts);
            system["marks"] = json!(filed.item.marks);
            put(system, "retry", filed.item.retry.as_ref().map(retry));
        }
    }
    json!({
        "$schema": "knowledge.schema.json",
        "format": FORMAT,
        "version": env!("CARGO_PKG_VERSION"),
        "reviewed": reviewed,
        "licence": "MIT OR Apache-2.0",
        "languages": locales.iter().map(|locale| (locale.tag.clone(), json!(locale.meta.name))).collect::<Map<_, _>>(),
        "systems": systems,
        "categories": taxonomy("category", &facts.taxonomy.categories),
        "actors": taxonomy("actor", &facts.taxonomy.actors),
        "entries": table(&facts.entries, |id, item| entry(id, item, facts, &words)),
        "causes": table(&facts.causes, |id, item| {
            let mut cause = json!({
                "text": words.of(&format!("cause-{id}")),
                "supported_by": item.supported_by.iter().map(evidence).collect::<Vec<_>>(),
                "ruled_out_by": item.ruled_out_by.iter().map(evidence).collect::<Vec<_>>(),
                "fixes": item.fixes, "checks": item.checks, "sources": item.sources, "weak": item.weak,
            });
            put(&mut cause, "category", item.category.as_ref().map(|id| json!(id)));
            cause
        }),
        "reasons": table(&facts.reasons, |id, item| {
            let mut reason = json!({
                "text": words.of(&format!("reason-{id}")), "forms": item.forms, "sources": item.sources,
            });
            put(&mut reason, "winsock", item.winsock.map(|number| json!(number)));
            reason
        }),
        "fixes": table(&facts.fixes, |id, item| {
            let mut fix = json!({
                "text": words.of(&format!("fix-{id}")),
                "actor": item.actor,
                "when": item.when,
                "steps": item.steps.iter().enumerate().map(|(at, step)| json!({
                    "text": words.of(&format!("fix-{id}.step-{}", at + 1)), "commands": step.commands,
                })).collect::<Vec<_>>(),
                "notes": words.numbered(&format!("fix-{id}.note"), 2),
                "links": item.links, "sources": item.sources,
                "final_only": item.final_only, "pending_only": item.pending_only,
            });
            let minutes = item.effective.as_ref().map(|effective| json!([effective.minutes.0, effective.minutes.1]));
            put(&mut fix, "effective_minutes", minutes);
            fix
        }),
        "checks": table(&facts.checks, |id, item| json!({
            "text": words.of(&format!("check-{id}")), "expect": words.of(&format!("check-{id}.expect")),
            "purpose": item.purpose, "commands": item.commands, "links": item.links, "sources": item.sources,
        })),
        "commands": table(&facts.commands, |_, item| json!({ "shell": item.shell, "line": item.line })),
        "terms": table(&facts.terms, |id, item| json!({
            "name": words.of(&format!("term-{id}")), "about": words.of(&format!("term-{id}.about")), "forms": item.forms,
        })),
        "links": table(&facts.links, |id, item| json!({ "name": words.of(&format!("link-{id}")), "url": item.url })),
        "sources": table(&facts.sources, |_, item| {
            let mut source = json!({ "title": item.title, "date": item.date, "weak": item.weak });
            put(&mut source, "url", item.url.as_ref().map(|url| json!(url)));
            source
        }),
    })
}

fn entry(id: &str, item: &Entry, facts: &Facts, words: &Wording<'_>) -> Value {
    let key = word_key(id);
    let said = crate::emit::verdict_of(id, facts, words.0);
    let mut entry = json!({
        "system": id.split('/').next(),
        "title": words.of(&key),
        "verdict": words.of(&format!("{}.verdict", word_key(said))),
        "meaning": words.numbered(&format!("{key}.meaning"), 3),
        "category": item.category,
        "also": item.also,
        "replies": item.replies,
        "symbols": item.symbols,
        "phrases": item.phrases,
        "causes": item.causes, "fixes": item.fixes, "checks": item.checks, "see": item.see, "sources": item.sources,
        "generic": item.generic, "retired": item.retired, "weak": item.weak,
        "reviewed": item.reviewed,
    });
    put(&mut entry, "temporary", item.temporary.as_ref().map(code));
    put(&mut entry, "permanent", item.permanent.as_ref().map(code));
    put(&mut entry, "range", item.range.as_ref().map(|(first, last)| json!([first, last])));
    put(&mut entry, "family", item.family.as_ref().map(|family| json!(family)));
    put(&mut entry, "fallback", Some(&item.fallback).filter(|list| !list.is_empty()).map(|list| json!(list)));
    put(&mut entry, "variant_of", item.head.as_ref().map(|head| json!(head)));
    put(&mut entry, "retry", item.retry.as_ref().map(retry));
    entry
}

fn code(code: &Code) -> Value {
    let mut value = json!({ "status": code.status, "weak": code.weak });
    put(&mut value, "reply", code.reply.map(|reply| json!(reply)));
    value
}

fn retry(retry: &Retry) -> Value {
    json!({ "hours": retry.hours, "at_least": retry.at_least.unwrap_or(retry.hours) })
}

fn evidence(item: &Evidence) -> Value {
    let sorts =
        [("reason", &item.reason), ("phrase", &item.phrase), ("address", &item.address), ("answer", &item.answer)];
    sorts
        .into_iter()
        .filter_map(|(sort, value)| Some((sort.to_owned(), json!(value.as_ref()?))))
        .collect::<Map<_, _>>()
        .into()
}

fn put(object: &mut Value, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[key] = value;
    }
}

fn table<T>(
    items: &std::collections::BTreeMap<String, Filed<T>>,
    one: impl Fn(&str, &T) -> Value,
) -> Map<String, Value> {
    items.iter().map(|(id, filed)| (id.clone(), one(id, &filed.item))).collect()
}

/// The words of all languages.
struct Wording<'a>(&'a [Locale]);

impl Wording<'_> {
    /// A message in each language: labels as `**label**`, code as `` `code` ``, values as `{name}`.
    fn of(&self, key: &str) -> Value {
        let one = |locale: &Locale| Some((locale.tag.clone(), json!(flat(&locale.messages.get(key)?.1))));
        self.0.iter().filter_map(one).collect::<Map<_, _>>().into()
    }

    /// `key`, `key-2`, … as far as there are any.
    fn numbered(&self, key: &str, most: usize) -> Vec<Value> {
        let keys = (1..=most).map(|number| if number == 1 { key.to_owned() } else { format!("{key}-{number}") });
        keys.map(|key| self.of(&key))
            .take_while(|value| value.as_object().is_some_and(|words| !words.is_empty()))
            .collect()
    }
}

fn flat(pattern: &Pattern<'_>) -> String {
    let one = |element: &Element<'_>| match element {
        Element::Text(text) => text.to_string(),
        Element::Label(label) => format!("**{label}**"),
        Element::Code(code) => format!("`{code}`"),
        Element::Variable(name) => format!("{{{name}}}"),
        Element::Select { arms, default, .. } => arms.get(*default).map(|arm| flat(&arm.pattern)).unwrap_or_default(),
    };
    pattern.iter().map(one).collect()
}
