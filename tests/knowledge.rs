//! The knowledge is whole: every statement that must be carried is carried, in both languages.

use std::collections::BTreeMap;

use ndr_lens::explanation::{Words, catalogue};
use ndr_lens::knowledge::{self, entries};
use ndr_lens::reading::StatusCode;
use serde::Deserialize;

#[derive(Deserialize)]
struct Point {
    /// `entry:…`, `cause:…`, `fix:…`, `check:…`, `question:…`, `link:…`
    carries: Vec<String>,
    /// Keys of the words that say it.
    keys: Vec<String>,
    /// A fragment that these words must hold in English.
    en: String,
    /// The same in Traditional Chinese.
    #[serde(rename = "zh-TW")]
    zh_tw: String,
}

fn points() -> BTreeMap<String, Point> {
    toml::from_str(include_str!("knowledge/seed.toml")).expect("the table of statements is TOML")
}

fn exists(reference: &str) -> bool {
    match reference.split_once(':') {
        Some(("entry", id)) => knowledge::by_id(id).is_some(),
        Some(("cause", id)) => reached_causes().any(|cause| cause == id),
        Some(("fix", id)) => reached_fixes().any(|fix| fix == id),
        Some(("check", id)) => knowledge::checks().iter().any(|check| check.id == id),
        Some(("question", id)) => knowledge::question(id).is_some(),
        Some(("link", id)) => knowledge::links().iter().any(|link| link.id == id),
        _ => false,
    }
}

/// Causes that an entry leads to; one that nothing leads to would not be said.
fn reached_causes() -> impl Iterator<Item = &'static str> {
    entries().iter().flat_map(|entry| entry.causes).map(|cause| cause.id)
}

fn reached_fixes() -> impl Iterator<Item = &'static str> {
    let of_causes = entries().iter().flat_map(|entry| entry.causes).flat_map(|cause| cause.fixes);
    entries().iter().flat_map(|entry| entry.fixes).chain(of_causes).map(|fix| fix.id)
}

#[test]
fn every_statement_of_the_article_is_carried() {
    let points = points();
    let sections = [('B', 12), ('C', 10), ('D', 10), ('E', 27), ('F', 9), ('G', 9), ('H', 8), ('I', 4)];
    let (english, chinese) = (Words::of("en").expect("English"), Words::of("zh-TW").expect("Chinese"));
    let mut lost = Vec::new();
    for id in sections.iter().flat_map(|(letter, last)| (1..=*last).map(move |number| format!("{letter}{number}"))) {
        let Some(point) = points.get(&id) else {
            lost.push(format!("{id} stands nowhere"));
            continue;
        };
        lost.extend(point.carries.iter().filter(|it| !exists(it)).map(|it| format!("{id}: there is no {it}")));
        if point.carries.is_empty() || point.keys.is_empty() || point.en.is_empty() || point.zh_tw.is_empty() {
            lost.push(format!("{id} names nothing that carries it"));
        }
        for (words, fragment) in [(&english, &point.en), (&chinese, &point.zh_tw)] {
            let said =
                |key: &String| words.has(key) && words.text(key).to_lowercase().contains(&fragment.to_lowercase());
            if !point.keys.iter().any(said) {
                lost.push(format!("{id}: {fragment:?} is not said by {:?} in {}", point.keys, words.tag()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn the_six_errors_have_their_permanent_twins() {
    for code in ["4.4.312", "4.4.315", "4.4.316", "4.4.317", "4.4.318", "4.7.320"] {
        let temporary: StatusCode = code.parse().expect("a status code");
        let permanent = StatusCode { class: 5, ..temporary };
        let ids: Vec<_> =
            [temporary, permanent].map(|code| knowledge::by_status(code).map(|entry| entry.id).next()).into();
        assert_eq!(ids, [Some(format!("exchange-online/{code}").as_str()); 2], "{code}");
    }
    for code in ["4.4.7", "5.4.300"] {
        let entry = knowledge::by_status(code.parse().expect("a status code")).next().expect("an entry for the expiry");
        assert!(entry.generic, "{code} says only that the time ran out");
    }
}

#[test]
fn every_entry_can_be_confirmed_and_proved() {
    for entry in entries() {
        let checks = || entry.checks.iter().chain(entry.causes.iter().flat_map(|cause| cause.checks));
        if entry.system == "exchange-online" {
            assert!(checks().any(|check| !check.repair), "{} has no check of its cause", entry.id);
            assert!(checks().any(|check| check.repair), "{} has no check of its repair", entry.id);
        }
        assert!(!entry.sources.is_empty(), "{}", entry.id);
    }
}

#[test]
fn every_cause_and_fix_is_in_use() {
    for cause in knowledge::causes() {
        assert!(reached_causes().any(|id| id == cause.id), "no entry leads to the cause {}", cause.id);
    }
    for fix in knowledge::fixes() {
        assert!(reached_fixes().any(|id| id == fix.id), "nothing leads to the fix {}", fix.id);
    }
}

#[test]
fn the_list_of_codes_names_every_entry_once() {
    let rows = catalogue(&Words::of("zh-TW").expect("Chinese"));
    let mut ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), rows.len()), (entries().len(), entries().len()));
    for row in rows {
        assert!(!row.code.is_empty() && !row.title.plain().is_empty(), "{}", row.id);
    }
}
