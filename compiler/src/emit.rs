//! Writes the facts as Rust source: static tables that cost the page no time to load.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::facts::{Facts, Filed};
use crate::links::{family_subject, parse_status};
use crate::schema::{Code, Entry, Evidence};
use crate::words::{Locale, word_key};

/// Where an id stands in its table.
struct Index(BTreeMap<String, usize>);

impl Index {
    fn of<T>(table: &BTreeMap<String, Filed<T>>) -> Self {
        Self(table.keys().enumerate().map(|(at, id)| (id.clone(), at)).collect())
    }

    /// `&[&TABLE[0], …]`
    fn list(&self, table: &str, ids: &[String]) -> String {
        let items: Vec<String> =
            ids.iter().filter_map(|id| self.0.get(id)).map(|at| format!("&{table}[{at}]")).collect();
        format!("&[{}]", items.join(", "))
    }
}

fn strings<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| format!("{:?}", item.as_ref())).collect();
    format!("&[{}]", items.join(", "))
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn status(code: &str) -> String {
    let (class, subject, detail) = parse_status(code).unwrap_or((5, 0, 0));
    format!("StatusCode {{ class: {class}, subject: {subject}, detail: {detail} }}")
}

fn code(code: Option<&Code>) -> String {
    option(code.map(|code| {
        let reply = option(code.reply.map(|reply| format!("ReplyCode({reply})")));
        format!("Code {{ reply: {reply}, status: {}, weak: {} }}", status(&code.status), code.weak)
    }))
}

fn conditions(list: &[String]) -> String {
    let items: Vec<String> = list
        .iter()
        .filter_map(|condition| condition.split_once('='))
        .map(|(question, answers)| {
            format!("Condition {{ question: {question:?}, answers: {} }}", strings(answers.split('|')))
        })
        .collect();
    format!("&[{}]", items.join(", "))
}

fn evidence(list: &[Evidence], reasons: &Index) -> String {
    let items: Vec<String> = list
        .iter()
        .map(|item| {
            if let Some(reason) = &item.reason {
                format!("Evidence::Reason(&REASONS[{}])", reasons.0.get(reason).copied().unwrap_or_default())
            } else if let Some(phrase) = &item.phrase {
                format!("Evidence::Phrase({phrase:?})")
            } else if let Some(address) = &item.address {
                let kind = match address.as_str() {
                    "private" => "Private",
                    "loopback" => "Loopback",
                    _ => "Unspecified",
                };
                format!("Evidence::Address(AddressKind::{kind})")
            } else {
                let answer = item.answer.clone().unwrap_or_default();
                let list = conditions(std::slice::from_ref(&answer));
                format!("Evidence::Answer({list})")
            }
        })
        .collect();
    format!("&[{}]", items.join(", "))
}

fn table<T>(
    out: &mut String,
    name: &str,
    kind: &str,
    items: &BTreeMap<String, Filed<T>>,
    row: impl Fn(&str, &T) -> String,
) {
    let _ = writeln!(out, "/// By id.\npub static {name}: [{kind}; {}] = [", items.len());
    for (id, filed) in items {
        let _ = writeln!(out, "    {kind} {{ id: {id:?}, {} }},", row(id, &filed.item));
    }
    out.push_str("];\n\n");
}

/// The tables of `src/knowledge`.
pub(crate) fn source(facts: &Facts, locales: &[Locale]) -> String {
    let mut out = String::from("// Generated from assets/knowledge.\n\n");
    let sources = Index::of(&facts.sources);
    let links = Index::of(&facts.links);
    let commands = Index::of(&facts.commands);
    let reasons = Index::of(&facts.reasons);
    let fixes = Index::of(&facts.fixes);
    let checks = Index::of(&facts.checks);
    let causes = Index::of(&facts.causes);

    table(&mut out, "SOURCES", "Source", &facts.sources, |_, item| {
        let url = option(item.url.as_ref().map(|url| format!("{url:?}")));
        format!("title: {:?}, url: {url}, date: {:?}, weak: {}", item.title, item.date, item.weak)
    });
    table(&mut out, "LINKS", "Link", &facts.links, |_, item| format!("url: {:?}", item.url));
    table(&mut out, "COMMANDS", "Command", &facts.commands, |_, item| {
        format!("shell: {:?}, line: {:?}", item.shell, item.line)
    });
    table(&mut out, "REASONS", "Reason", &facts.reasons, |_, item| {
        let mut forms = item.forms.clone();
        if let Some(number) = item.winsock {
            for form in [
                "Socket error code ",
                "Winsock error code: ",
                "Winsock error code ",
                "Win32 error code: ",
                "WSAE error code ",
            ] {
                forms.push(format!("{form}{number}"));
            }
        }
        let name = option(item.name.as_ref().map(|name| format!("{name:?}")));
        format!("forms: {}, name: {name}", strings(&forms))
    });
    table(&mut out, "FIXES", "Fix", &facts.fixes, |id, item| {
        let steps: Vec<String> = item
            .steps
            .iter()
            .map(|step| format!("Step {{ commands: {} }}", commands.list("COMMANDS", &step.commands)))
            .collect();
        let effective = option(item.effective.as_ref().map(|effective| format!("{:?}", effective.minutes)));
        format!(
            "remarks: {}, actor: {:?}, when: {}, steps: &[{}], links: {}, effective: {effective}, final_only: {}, pending_only: {}, sources: {}",
            count(locales, &[format!("fix-{id}.note"), format!("fix-{id}.note-2")]),
            item.actor,
            conditions(&item.when),
            steps.join(", "),
            links.list("LINKS", &item.links),
            item.final_only,
            item.pending_only,
            sources.list("SOURCES", &item.sources),
        )
    });
    table(&mut out, "CHECKS", "Check", &facts.checks, |_, item| {
        format!(
            "repair: {}, commands: {}, links: {}, sources: {}",
            item.purpose == "repair",
            commands.list("COMMANDS", &item.commands),
            links.list("LINKS", &item.links),
            sources.list("SOURCES", &item.sources),
        )
    });
    table(&mut out, "CAUSES", "Cause", &facts.causes, |id, item| {
        let category = option(item.category.as_ref().map(|category| format!("{category:?}")));
        format!(
            "has_verdict: {}, category: {category}, decisive: {}, supported_by: {}, ruled_out_by: {}, fixes: {}, checks: {}, sources: {}, weak: {}",
            present(locales, &format!("cause-{id}.verdict")),
            item.decisive,
            evidence(&item.supported_by, &reasons),
            evidence(&item.ruled_out_by, &reasons),
            fixes.list("FIXES", &item.fixes),
            checks.list("CHECKS", &item.checks),
            sources.list("SOURCES", &item.sources),
            item.weak,
        )
    });
    table(&mut out, "QUESTIONS", "Question", &facts.questions, |id, item| {
        let follow =
            |(answer, from): (&String, &String)| format!("({answer:?}, {})", conditions(std::slice::from_ref(from)));
        let follows: Vec<String> = item.follows.iter().map(follow).collect();
        format!(
            "has_hint: {}, answers: {}, asked_if: {}, follows: &[{}]",
            present(locales, &format!("question-{id}.hint")),
            strings(&item.answers),
            conditions(&item.asked_if),
            follows.join(", "),
        )
    });
    table(&mut out, "FIELDS", "Field", &facts.fields, |_, item| format!("key: {:?}", item.key));
    table(&mut out, "ENTRIES", "Entry", &facts.entries, |id, item| {
        let word = word_key(id);
        format!(
            "paragraphs: {}, system: {:?}, {}, causes: {}, fixes: {}, checks: {}, sources: {}",
            count(locales, &[format!("{word}.meaning"), format!("{word}.meaning-2"), format!("{word}.meaning-3")]),
            id.split('/').next().unwrap_or_default(),
            entry(item),
            causes.list("CAUSES", &item.causes),
            fixes.list("FIXES", &item.fixes),
            checks.list("CHECKS", &item.checks),
            sources.list("SOURCES", &item.sources),
        )
    });
    lookup(&mut out, facts);
    rest(&mut out, facts, locales);
    out
}

fn entry(item: &Entry) -> String {
    let also: Vec<String> = item.also.iter().map(|code| status(code)).collect();
    let scope = match item.family.as_deref().and_then(family_subject) {
        Some(subject) => format!("Scope::Family({subject})"),
        None if item.fallback.is_empty() => "Scope::Codes".to_owned(),
        None => format!("Scope::Fallback({})", strings(&item.fallback)),
    };
    let retry = item.retry.as_ref().map(|retry| {
        format!("Retry {{ hours: {}, at_least: {} }}", retry.hours, retry.at_least.unwrap_or(retry.hours))
    });
    format!(
        "temporary: {}, permanent: {}, also: &[{}], scope: {scope}, generic: {}, elsewhere: {}, category: {:?}, symbols: {}, phrases: {}, retry: {}, see: {}, weak: {}, reviewed: {:?}",
        code(item.temporary.as_ref()),
        code(item.permanent.as_ref()),
        also.join(", "),
        item.generic,
        item.elsewhere,
        item.category.as_deref().unwrap_or_default(),
        strings(&item.symbols),
        strings(&item.phrases),
        option(retry),
        strings(&item.see),
        item.weak,
        item.reviewed.as_deref().unwrap_or_default(),
    )
}

/// Status codes in order, each with its entry.
fn lookup(out: &mut String, facts: &Facts) {
    let mut rows = Vec::new();
    for (at, filed) in facts.entries.values().enumerate() {
        let item = &filed.item;
        let codes = [&item.temporary, &item.permanent].into_iter().flatten().map(|code| &code.status).chain(&item.also);
        rows.extend(codes.filter_map(|code| parse_status(code)).map(|code| (code, at)));
    }
    rows.sort_unstable();
    rows.dedup();
    let _ =
        writeln!(out, "/// Sorted by code.\npub(crate) static BY_STATUS: [(StatusCode, &Entry); {}] = [", rows.len());
    for ((class, subject, detail), at) in rows {
        let _ = writeln!(
            out,
            "    (StatusCode {{ class: {class}, subject: {subject}, detail: {detail} }}, &ENTRIES[{at}]),"
        );
    }
    out.push_str("];\n\n");
}

fn rest(out: &mut String, facts: &Facts, locales: &[Locale]) {
    let _ = writeln!(
        out,
        "/// Systems and the ends of their servers' names.\npub static SYSTEMS: [System; {}] = [",
        facts.systems.len()
    );
    for (id, filed) in &facts.systems {
        let _ = writeln!(out, "    System {{ id: {id:?}, hosts: {} }},", strings(&filed.item.hosts));
    }
    out.push_str("];\n\n");
    let _ = writeln!(
        out,
        "/// Headings of reports by language.\npub static MARKERS: [Marker; {}] = [",
        facts.markers.len()
    );
    for marker in &facts.markers {
        let _ = writeln!(
            out,
            "    Marker {{ language: {:?}, role: {:?}, phrase: {:?}, sure: {:?} }},",
            marker.language, marker.role, marker.phrase, marker.sure
        );
    }
    let _ =
        writeln!(out, "];\n\n/// Texts to try, in order.\npub static SAMPLES: [Sample; {}] = [", facts.samples.len());
    for (id, text) in &facts.samples {
        let _ = writeln!(out, "    Sample {{ id: {id:?}, text: {text:?} }},");
    }
    let _ = writeln!(
        out,
        "];\n\n/// The languages that there are packs of.\npub static LANGUAGES: [Language; {}] = [",
        locales.len()
    );
    for locale in locales {
        let _ = writeln!(
            out,
            "    Language {{ tag: {:?}, name: {:?}, direction: {:?} }},",
            locale.tag, locale.meta.name, locale.meta.direction
        );
    }
    let reviewed = facts.entries.values().filter_map(|filed| filed.item.reviewed.clone()).max().unwrap_or_default();
    let _ = writeln!(out, "];\n\n/// Date of the newest review.\npub static REVIEWED: &str = {reviewed:?};");
}

/// Whether English has a key.
fn present(locales: &[Locale], key: &str) -> bool {
    locales.first().is_some_and(|english| english.messages.contains_key(key))
}

/// How many of the keys, from the first on, English has.
fn count(locales: &[Locale], keys: &[String]) -> usize {
    keys.iter().take_while(|key| present(locales, key)).count()
}
