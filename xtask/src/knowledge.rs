//! Holds the knowledge against itself: what does not fit together, and whether every sample leads to its entry.
//!
//! With a table of facts it tells, for each system, what the rows of the table lead to. The table holds one JSON object
//! a line (`system`, `code`, `symbol`, `title_fact`); `tests/knowledge/facts` says which entry carries a row.

use crate::corpus::answers;
use crate::project;
use anyhow::{Context, Result, bail};
use ndr_lens_compiler::Trial;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `cargo xtask knowledge [--facts FILE]`
pub fn command(arguments: &[&str]) -> Result<ExitCode> {
    let facts = match arguments {
        [] => None,
        ["--facts", file] => Some(PathBuf::from(file)),
        _ => bail!("knowledge knows --facts FILE, not {}", arguments.join(" ")),
    };
    let assets = project::root().join("assets");
    let compiled = match ndr_lens_compiler::compile(&assets) {
        Ok(compiled) => compiled,
        Err(problems) => {
            println!("{problems}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let trials = ndr_lens_compiler::trials(&assets)?;
    println!("{}", compiled.counts);
    let (_, mut complaints) = try_samples(&trials)?;
    if let Some(facts) = facts {
        complaints += resolve(&facts, &trials, &project::root().join(CARRIED))?;
    }
    Ok(if complaints == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Tries all samples, and the table of facts beside the project where there is one: how many are right, how many not.
pub fn test() -> Result<(usize, usize)> {
    let trials = ndr_lens_compiler::trials(&project::root().join("assets"))?;
    let (passed, mut failed) = try_samples(&trials)?;
    let facts = project::root().join("../shared/knowledge/facts.jsonl");
    if facts.is_file() {
        failed += resolve(&facts, &trials, &project::root().join(CARRIED))?;
    }
    Ok((passed, failed))
}

/// Which entry carries which row of a table of facts.
const CARRIED: &str = "tests/knowledge/facts";

/// Reads every sample; tells which do not lead to their entry. How many do, and how many complaints there are.
fn try_samples(trials: &[Trial]) -> Result<(usize, usize)> {
    answers::prepare()?;
    let tried: Vec<(&Trial, &str)> =
        trials.iter().filter_map(|trial| trial.sample.as_deref().map(|sample| (trial, sample))).collect();
    let answers = answers::of_texts("samples", tried.iter().map(|(_, sample)| *sample))?;
    let (mut right, mut complaints) = (0, 0);
    for ((trial, _), answer) in tried.iter().zip(answers) {
        let ids: Vec<&str> =
            answer["entries"].as_array().into_iter().flatten().filter_map(|entry| entry["id"].as_str()).collect();
        let leads =
            if trial.retired { ids.contains(&trial.id.as_str()) } else { ids.first() == Some(&trial.id.as_str()) };
        if !leads {
            println!(
                "assets/{}: {}: the sample leads to {}",
                trial.file,
                trial.id,
                if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") }
            );
            complaints += 1;
        } else {
            right += 1;
        }
    }
    for trial in trials.iter().filter(|trial| trial.sample.is_none() && !trial.family) {
        println!("assets/{}: {}: has no sample", trial.file, trial.id);
        complaints += 1;
    }
    println!("{} samples, {right} right, {complaints} complaints", tried.len());
    Ok((right, complaints))
}

/// What the rows of one system lead to.
#[derive(Default)]
struct Row {
    rows: usize,
    own: usize,
    topic: usize,
    fallback: usize,
    glossary: usize,
    short: usize,
    entries: BTreeSet<String>,
}

fn resolve(facts: &Path, trials: &[Trial], carried: &Path) -> Result<usize> {
    let carried = carriers(carried)?;
    let known: BTreeMap<&str, &Trial> = trials.iter().map(|trial| (trial.id.as_str(), trial)).collect();
    let mut table: BTreeMap<String, Row> = BTreeMap::new();
    let mut short = Vec::new();
    for fact in answers::lines(facts)? {
        let of = |key: &str| fact[key].as_str().unwrap_or_default();
        let row = table.entry(of("system").to_owned()).or_default();
        row.rows += 1;
        match carrier(&fact, &carried) {
            Some(id) if ["field/", "reason/", "term/"].iter().any(|sort| id.starts_with(sort)) => row.glossary += 1,
            Some(id) if known.contains_key(id) => {
                row.entries.insert(id.to_owned());
                match known.get(id) {
                    Some(trial) if trial.family => row.fallback += 1,
                    _ if id.starts_with("topic/") => row.topic += 1,
                    _ => row.own += 1,
                }
            }
            other => {
                row.short += 1;
                let why = other.map_or("stands in no table".to_owned(), |id| format!("there is no {id}"));
                short.push(format!("{}: {} | {}: {why}", of("system"), of("code"), of("symbol")));
            }
        }
    }
    println!(
        "{:<20} {:>5} {:>5} {:>6} {:>9} {:>9} {:>6} {:>8}",
        "system", "rows", "own", "topic", "fallback", "glossary", "short", "entries"
    );
    for (system, Row { rows, own, topic, fallback, glossary, short, entries }) in &table {
        println!(
            "{system:<20} {rows:>5} {own:>5} {topic:>6} {fallback:>9} {glossary:>9} {short:>6} {:>8}",
            entries.len()
        );
    }
    let sum = |of: fn(&Row) -> usize| table.values().map(of).sum::<usize>();
    println!(
        "{:<20} {:>5} {:>5} {:>6} {:>9} {:>9} {:>6}",
        "all",
        sum(|row| row.rows),
        sum(|row| row.own),
        sum(|row| row.topic),
        sum(|row| row.fallback),
        sum(|row| row.glossary),
        sum(|row| row.short)
    );
    short.iter().for_each(|line| println!("{line}"));
    Ok(short.len())
}

/// What carries each row, by system and by code and symbol.
type Carriers = BTreeMap<String, BTreeMap<String, String>>;

fn carriers(folder: &Path) -> Result<Carriers> {
    let mut carriers = Carriers::new();
    for file in project::files(folder)? {
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let rows = toml::from_str(&text).with_context(|| format!("{}", file.display()))?;
        carriers.insert(file.file_stem().unwrap_or_default().to_string_lossy().into_owned(), rows);
    }
    Ok(carriers)
}

/// The carrier of a row; where several rows have the same code and symbol, the one whose key goes on with the title.
fn carrier<'a>(fact: &Value, carriers: &'a Carriers) -> Option<&'a str> {
    let of = |key: &str| fact[key].as_str().unwrap_or_default();
    let rows = carriers.get(of("system"))?;
    let key = format!("{} | {}", of("code"), of("symbol"));
    let more = rows.iter().find(|(known, _)| {
        known
            .strip_prefix(&key)
            .and_then(|rest| rest.strip_prefix(" | "))
            .is_some_and(|start| of("title_fact").starts_with(start))
    });
    more.map(|(_, id)| id).or_else(|| rows.get(&key)).map(String::as_str)
}
