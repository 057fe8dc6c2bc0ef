//! Reports of every mail system that we know, whole and as people paste them, and what each says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ndr_lens::charsets::Native;
use ndr_lens::reading::{Recipient, Report, read_with};

use super::support::check;

/// `failure; kay@example.com 5.1.1 550; lee@example.com 5.2.2 - failed`: the kind, then of each recipient the address,
/// the status, the reply code and, where it is not the kind's own, the action. A hyphen stands for what is not said.
fn said(report: &Report) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    let kind = word(serde_json::to_value(report.kind).unwrap());
    let own = match kind.as_str() {
        "failure" => "failed",
        "delay" => "delayed",
        "success" => "delivered",
        _ => "-",
    };
    let one = |recipient: &Recipient| {
        let address = recipient.address.as_ref().map_or("-", |address| &address.value);
        let status = recipient.status().map_or("-".to_owned(), |status| status.to_string());
        let reply = recipient.reply_code().map_or("-".to_owned(), |code| code.to_string());
        let action = recipient.action.map_or("-".to_owned(), |action| word(serde_json::to_value(action).unwrap()));
        let action = if action == own { String::new() } else { format!(" {action}") };
        format!("; {address} {status} {reply}{action}")
    };
    kind + &report.recipients.iter().map(one).collect::<String>()
}

fn files(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.is_dir() {
            files(&file, found);
        } else if file.extension().is_some_and(|kind| kind != "toml") {
            found.insert(file);
        }
    }
}

#[test]
fn reports_of_every_system() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/systems");
    let table: toml::Table = fs::read_to_string(folder.join("expected.toml")).unwrap().parse().unwrap();
    let mut left = BTreeSet::new();
    files(&folder, &mut left);
    assert!(left.len() >= 300, "{}", left.len());
    let mut misses = String::new();
    for (system, expected) in &table {
        for (name, expected) in expected.as_table().unwrap() {
            let file = folder.join(system).join(name);
            let bytes = fs::read(&file).unwrap_or_else(|error| panic!("{system}/{name}: {error}"));
            left.remove(&file);
            let report = read_with(&bytes, &Native);
            check(&report);
            let (said, expected) = (said(&report), expected.as_str().unwrap());
            if said != expected {
                misses += &format!("{system}/{name}\n  {expected}\n  {said}\n");
            }
        }
    }
    assert!(left.is_empty(), "nothing is expected of {left:#?}");
    assert!(misses.is_empty(), "expected, and answered:\n{misses}");
}
