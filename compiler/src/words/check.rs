//! Checks a language against the facts, against English, and against its own rules.

use std::collections::{BTreeMap, BTreeSet};

use super::needed::VALUES;
use super::parse::is_wide;
use super::{Locale, Needed, PAGE, is_of_page};
use crate::pack::{Element, Pattern, key_hash};
use crate::{MISSING, Problems};

/// Prefixes of keys that belong to facts; a key of these that no fact calls for is an orphan.
const OWNED: [&str; 11] =
    ["entry-", "cause-", "reason-", "fix-", "check-", "question-", "link-", "field-", "actor-", "category-", "term-"];

pub(crate) fn check(locales: &[Locale], needed: &[Needed], problems: &mut Problems) {
    let known: BTreeMap<&str, &Needed> = needed.iter().map(|need| (need.key.as_str(), need)).collect();
    for locale in locales {
        let home = format!("locales/{}", locale.tag);
        if !["ltr", "rtl"].contains(&locale.meta.direction.as_str()) || locale.meta.name.is_empty() {
            problems.add(&format!("{home}/language.toml"), "name", "name and direction (ltr, rtl) are needed");
        }
        for need in needed.iter().filter(|need| !need.optional) {
            if !locale.messages.contains_key(&need.key) {
                problems.add(&home, &need.key, format!("is missing; assets/{} calls for it", need.because));
            }
        }
        for (key, (file, pattern)) in &locale.messages {
            let fact = known.contains_key(key.as_str());
            if is_of_page(key) != file.ends_with(&format!("/{PAGE}")) {
                problems.add(
                    file,
                    key,
                    format!("words of the page begin with page- and stand in {PAGE}, no others do"),
                );
            }
            if !fact && OWNED.iter().any(|prefix| key.starts_with(prefix)) {
                problems.add(file, key, "no fact calls for these words");
            }
            if fact && !is_of_page(key) {
                for variable in variables(pattern) {
                    if !VALUES.contains(&variable.as_str()) {
                        problems.add(file, key, format!("${variable} is none of the values {VALUES:?}"));
                    }
                }
            }
            own_rules(locale, file, key, pattern, problems);
        }
    }
    same_keys(locales, problems);
    if seed(locales, needed).is_none() {
        problems.add("locales", "keys", "two keys have one hash with every seed: there are too many keys");
    }
}

/// The first seed with which no two keys have one hash, those included that a language may leave out.
pub(crate) fn seed(locales: &[Locale], needed: &[Needed]) -> Option<u32> {
    let messages = locales.iter().flat_map(|locale| locale.messages.keys());
    let keys: BTreeSet<&String> = messages.chain(needed.iter().map(|need| &need.key)).collect();
    (0..TRIES).find(|seed| {
        let mut hashes = BTreeSet::new();
        keys.iter().all(|key| hashes.insert(key_hash(key, *seed)))
    })
}

/// How many seeds are tried: with 10,000 keys one in twenty does.
const TRIES: u32 = 10_000;

/// Every language says what English says: the same keys with the same variables.
fn same_keys(locales: &[Locale], problems: &mut Problems) {
    let Some((english, others)) = locales.split_first() else {
        return problems.add("locales", "en", "English is missing");
    };
    for other in others {
        let home = format!("locales/{}", other.tag);
        for (key, (file, pattern)) in &english.messages {
            match other.messages.get(key) {
                None => problems.add(&home, key, format!("is missing; assets/{file} has it")),
                Some((file, own)) => {
                    let extra: Vec<_> = variables(own).difference(&variables(pattern)).cloned().collect();
                    if !extra.is_empty() {
                        problems.add(file, key, format!("uses {extra:?}, which English does not"));
                    }
                }
            }
        }
        for (key, (file, _)) in &other.messages {
            if !english.messages.contains_key(key) {
                problems.add(file, key, "English does not have this key");
            }
        }
    }
}

fn variables(pattern: &Pattern<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in pattern {
        match element {
            Element::Variable(name) => {
                found.insert(name.to_string());
            }
            Element::Select { variable, arms, .. } => {
                found.insert(variable.to_string());
                for arm in arms {
                    found.extend(variables(&arm.pattern));
                }
            }
            _ => {}
        }
    }
    found
}

fn own_rules(locale: &Locale, file: &str, key: &str, pattern: &Pattern<'_>, problems: &mut Problems) {
    if pattern.is_empty() {
        problems.add(file, key, "is empty");
    }
    for (at, element) in pattern.iter().enumerate() {
        match element {
            Element::Text(text) | Element::Label(text) => {
                if text.contains(MISSING) {
                    problems.add(file, key, "is still to be written");
                }
                for (word, instead) in &locale.meta.forbidden {
                    if text.contains(word.as_str()) {
                        problems.add(file, key, format!("says {word}, write {instead}"));
                    }
                }
                if locale.meta.spaced_han {
                    spacing(text, pattern.get(at + 1), file, key, problems);
                }
            }
            Element::Select { arms, .. } => {
                for arm in arms {
                    if !arm.pattern.is_empty() {
                        own_rules(locale, file, key, &arm.pattern, problems);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Han next to Latin letters or digits without a space.
fn spacing(text: &str, next: Option<&Element<'_>>, file: &str, key: &str, problems: &mut Problems) {
    let han = |c: char| is_wide(c) && c.is_alphabetic();
    let characters: Vec<char> = text.chars().collect();
    for pair in characters.windows(2) {
        if let [left, right] = *pair
            && ((han(left) && right.is_ascii_alphanumeric()) || (left.is_ascii_alphanumeric() && han(right)))
        {
            problems.add(file, key, format!("a space is missing between {left} and {right}"));
        }
    }
    let touches = matches!(next, Some(Element::Variable(_) | Element::Code(_)));
    if touches && characters.last().copied().is_some_and(han) {
        problems.add(file, key, "a space is missing before a value or a code");
    }
}
