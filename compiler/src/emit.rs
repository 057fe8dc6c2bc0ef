//! Writes the facts: the tables as bytes, which are smaller to load than static Rust, the little rest as source.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::facts::{Facts, Filed};
use crate::hash::fnv1a;
use crate::links::{family_subject, parse_status};
use crate::schema::{Code, Entry, Evidence, Retry};
use crate::words::{Locale, word_key};

/// How reports write the number of a Winsock error.
const WINSOCK_FORMS: [&str; 5] =
    ["Socket error code ", "Winsock error code: ", "Winsock error code ", "Win32 error code: ", "WSAE error code "];

/// Writes what `src/knowledge/tables.rs` reads: numbers by sevens of bits, lists after their length, options as
/// lists of none or one, references as the row's number in its table.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn number(&mut self, mut number: usize) {
        while number > 0x7F {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    fn flag(&mut self, flag: bool) {
        self.number(flag.into());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend(text.as_bytes());
    }

    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut one: impl FnMut(&mut Self, T)) {
        let items: Vec<T> = items.into_iter().collect();
        self.number(items.len());
        for item in items {
            one(self, item);
        }
    }

    fn texts<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.list(items, |out, item| out.text(item.as_ref()));
    }

    fn status(&mut self, (class, subject, detail): (u8, u16, u16)) {
        for number in [class.into(), subject, detail] {
            self.number(number.into());
        }
    }

    fn table<T>(&mut self, items: &BTreeMap<String, Filed<T>>, mut row: impl FnMut(&mut Self, &str, &T)) {
        self.list(items, |out, (id, filed)| {
            out.text(id);
            row(out, id, &filed.item);
        });
    }

    /// Rows of a table, by id.
    fn rows<T>(&mut self, table: &BTreeMap<String, Filed<T>>, ids: &[String]) {
        let rows = ids.iter().filter_map(|wanted| table.keys().position(|id| id == wanted));
        self.list(rows, Self::number);
    }

    fn conditions(&mut self, list: &[String]) {
        self.list(list.iter().filter_map(|condition| condition.split_once('=')), |out, (question, answers)| {
            out.text(question);
            out.texts(answers.split('|'));
        });
    }

    fn evidence(&mut self, list: &[Evidence], facts: &Facts) {
        self.list(list, |out, item| {
            if let Some(reason) = &item.reason {
                out.number(0);
                out.rows(&facts.reasons, std::slice::from_ref(reason));
            } else if let Some(phrase) = &item.phrase {
                out.number(1);
                out.text(phrase);
            } else if let Some(address) = &item.address {
                out.number(match address.as_str() {
                    "private" => 2,
                    "loopback" => 3,
                    _ => 4,
                });
            } else {
                out.number(5);
                out.conditions(item.answer.as_slice());
            }
        });
    }

    fn code(&mut self, code: Option<&Code>) {
        self.list(code, |out, code| {
            out.list(code.reply, |out, reply| out.number(reply.into()));
            out.status(parse_status(&code.status).unwrap_or((5, 0, 0)));
            out.flag(code.weak);
        });
    }

    fn retry(&mut self, retry: Option<&Retry>) {
        self.list(retry, |out, retry| {
            out.number(retry.hours.into());
            out.number(retry.at_least.unwrap_or(retry.hours).into());
        });
    }

    fn entry(&mut self, item: &Entry, elsewhere: bool) {
        self.code(item.temporary.as_ref());
        self.code(item.permanent.as_ref());
        self.list(item.also.iter().filter_map(|code| parse_status(code)), Self::status);
        self.list(&item.range, |out, (first, last)| {
            for code in [first, last] {
                out.status(parse_status(code).unwrap_or((5, 0, 0)));
            }
        });
        self.list(&item.replies, |out, reply| out.number((*reply).into()));
        self.list(item.family.as_deref().and_then(family_subject), |out, subject| out.number(subject.into()));
        self.texts(&item.fallback);
        self.flag(item.generic);
        self.flag(elsewhere);
        self.flag(item.retired);
        self.flag(item.head.is_some());
        self.text(item.category.as_deref().unwrap_or_default());
        self.texts(&item.symbols);
        self.texts(&item.phrases);
        self.retry(item.retry.as_ref());
        self.texts(&item.see);
        self.flag(item.weak);
        self.text(item.reviewed.as_deref().unwrap_or_default());
    }
}

/// The tables of `src/knowledge`, in the order in which they refer to each other, after their checksum.
pub(crate) fn tables(facts: &Facts, locales: &[Locale]) -> Vec<u8> {
    let mut out = Bytes::default();
    out.table(&facts.sources, |out, _, item| {
        out.text(&item.title);
        out.texts(&item.url);
        out.text(&item.date);
        out.flag(item.weak);
    });
    out.table(&facts.links, |out, _, item| out.text(&item.url));
    out.table(&facts.commands, |out, _, item| {
        out.text(&item.shell);
        out.text(&item.line);
    });
    out.table(&facts.reasons, |out, _, item| {
        let mut forms = item.forms.clone();
        if let Some(number) = item.winsock {
            forms.extend(WINSOCK_FORMS.map(|form| format!("{form}{number}")));
        }
        out.texts(forms);
        out.texts(&item.name);
    });
    out.table(&facts.fixes, |out, id, item| {
        out.number(count(locales, &[format!("fix-{id}.note"), format!("fix-{id}.note-2")]));
        out.text(&item.actor);
        out.conditions(&item.when);
        out.list(&item.steps, |out, step| out.rows(&facts.commands, &step.commands));
        out.rows(&facts.links, &item.links);
        out.list(&item.effective, |out, effective| {
            out.number(effective.minutes.0 as usize);
            out.number(effective.minutes.1 as usize);
        });
        out.flag(item.final_only);
        out.flag(item.pending_only);
        out.rows(&facts.sources, &item.sources);
    });
    out.table(&facts.checks, |out, _, item| {
        out.flag(item.purpose == "repair");
        out.rows(&facts.commands, &item.commands);
        out.rows(&facts.links, &item.links);
        out.rows(&facts.sources, &item.sources);
    });
    out.table(&facts.causes, |out, id, item| {
        out.flag(present(locales, &format!("cause-{id}.verdict")));
        out.texts(&item.category);
        out.flag(item.decisive);
        out.evidence(&item.supported_by, facts);
        out.evidence(&item.ruled_out_by, facts);
        out.rows(&facts.fixes, &item.fixes);
        out.rows(&facts.checks, &item.checks);
        out.rows(&facts.sources, &item.sources);
        out.flag(item.weak);
    });
    out.table(&facts.questions, |out, id, item| {
        out.flag(present(locales, &format!("question-{id}.hint")));
        out.texts(&item.answers);
        out.conditions(&item.asked_if);
        out.list(&item.follows, |out, (answer, from)| {
            out.text(answer);
            out.conditions(std::slice::from_ref(from));
        });
    });
    out.table(&facts.fields, |out, _, item| out.text(&item.key));
    out.table(&facts.terms, |out, _, item| out.texts(&item.forms));
    let shared = shared_codes(facts);
    out.table(&facts.entries, |out, id, item| {
        let word = word_key(id);
        out.number(count(
            locales,
            &[format!("{word}.meaning"), format!("{word}.meaning-2"), format!("{word}.meaning-3")],
        ));
        let elsewhere = item.statuses().any(|code| shared.contains(code));
        out.number(facts.entries.keys().position(|known| known == verdict_of(id, facts, locales)).unwrap_or_default());
        out.entry(item, elsewhere);
        out.rows(&facts.causes, &item.causes);
        out.rows(&facts.fixes, &item.fixes);
        out.rows(&facts.checks, &item.checks);
        out.rows(&facts.sources, &item.sources);
    });
    out.list(lookup(facts), |out, (code, row)| {
        out.status(code);
        out.number(row);
    });
    out.table(&facts.systems, |out, _, item| {
        out.texts(&item.hosts);
        out.texts(&item.marks);
        out.texts(&item.related);
        out.retry(item.retry.as_ref());
    });
    out.list(&facts.markers, |out, marker| {
        for text in [&marker.system, &marker.language, &marker.role, &marker.phrase, &marker.sure] {
            out.text(text);
        }
    });
    let grammar = &facts.grammar;
    for words in [
        &grammar.reply_words,
        &grammar.announcing,
        &grammar.speaking,
        &grammar.daemons,
        &grammar.other_labels,
        &grammar.to_labels,
        &grammar.undelivered,
        &grammar.failures,
        &grammar.letters,
        &grammar.parcels,
        &grammar.waiting,
        &grammar.log_failed,
        &grammar.log_delayed,
        &grammar.log_delivered,
        &grammar.json_addresses,
        &grammar.json_people,
        &grammar.json_replies,
        &grammar.json_states,
        &grammar.session_speakers,
        &grammar.session_commands,
        &grammar.session_marks,
        &grammar.session_failures,
        &grammar.stage_client,
        &grammar.stage_sender,
        &grammar.stage_local,
        &grammar.behind_client,
        &grammar.behind_sender,
    ] {
        out.texts(words);
    }
    out.list(&facts.samples, |out, (id, text)| {
        out.text(id);
        out.text(text);
    });
    [&fnv1a(&out.0).to_le_bytes(), out.0.as_slice()].concat()
}

/// The entry whose sentence says what happened: this one, or one that it takes over from.
pub(crate) fn verdict_of<'a>(id: &'a str, facts: &'a Facts, locales: &[Locale]) -> &'a str {
    let mut next = id;
    for _ in 0..8 {
        if present(locales, &format!("{}.verdict", word_key(next))) {
            return next;
        }
        let Some(item) = facts.entries.get(next).map(|filed| &filed.item) else { break };
        let of = |id: &'a String| facts.entries.get(id).map(|filed| &filed.item.inherits);
        // A variant that inherits from elsewhere than its head has left the head's meaning.
        let head = item.head.as_ref().filter(|head| of(head) == Some(&item.inherits));
        let Some(from) = head.or(item.inherits.as_ref()).or(item.head.as_ref()) else { break };
        next = from;
    }
    id
}

/// The status codes that entries of several systems have.
fn shared_codes(facts: &Facts) -> BTreeSet<&String> {
    let mut systems: BTreeMap<&String, BTreeSet<&str>> = BTreeMap::new();
    for (id, filed) in &facts.entries {
        for code in filed.item.statuses() {
            systems.entry(code).or_default().insert(id.split('/').next().unwrap_or_default());
        }
    }
    systems.into_iter().filter(|(_, systems)| systems.len() > 1).map(|(code, _)| code).collect()
}

/// Status codes in order, each with the row of its entry. Variants are told by their words.
fn lookup(facts: &Facts) -> Vec<((u8, u16, u16), usize)> {
    let mut rows = Vec::new();
    for (row, filed) in facts.entries.values().enumerate().filter(|(_, filed)| filed.item.head.is_none()) {
        rows.extend(filed.item.statuses().filter_map(|code| parse_status(code)).map(|code| (code, row)));
    }
    let system = |row: usize| facts.entries.keys().nth(row).and_then(|id| id.split('/').next());
    for (row, filed) in facts.entries.values().enumerate().filter(|(_, filed)| filed.item.head.is_none()) {
        let Some((first, last)) = &filed.item.range else { continue };
        let (Some(first), Some(last)) = (parse_status(first), parse_status(last)) else { continue };
        for code in (first.2..=last.2).map(|detail| (first.0, first.1, detail)) {
            // A code that its system names by itself means what it says there.
            if !rows.iter().any(|(known, other)| *known == code && system(*other) == system(row)) {
                rows.push((code, row));
            }
        }
    }
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// What is small enough to be Rust source.
pub(crate) fn source(facts: &Facts, locales: &[Locale]) -> String {
    let mut out = String::from("// Generated from assets/knowledge.\n\n");
    let _ = writeln!(out, "/// Texts to try, in order.\npub static SAMPLES: [Sample; {}] = [", facts.samples.len());
    for (id, _) in &facts.samples {
        let _ = writeln!(out, "    Sample {{ id: {id:?} }},");
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
    let actors = &facts.taxonomy.actors;
    let _ = writeln!(out, "\n/// Ids of who can act.\npub static ACTORS: [&str; {}] = {actors:?};", actors.len());
    out
}

/// Whether English has a key.
fn present(locales: &[Locale], key: &str) -> bool {
    locales.first().is_some_and(|english| english.messages.contains_key(key))
}

/// How many of the keys, from the first on, English has.
fn count(locales: &[Locale], keys: &[String]) -> usize {
    keys.iter().take_while(|key| present(locales, key)).count()
}
