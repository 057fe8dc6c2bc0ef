//! What the engine answers to files and texts.

use crate::tools;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The answers by the name of the file.
pub type Answers = BTreeMap<String, Value>;

/// Builds the command line of the engine, so that what follows is quick and quiet.
pub fn prepare() -> Result<()> {
    tools::run(tools::cargo().args(["build", "--quiet", "--locked", "--example", "analyze"]))
}

/// Reads every file of a folder.
pub fn of_folder(folder: &Path) -> Result<Answers> {
    let mut analyze = tools::cargo();
    analyze.args(["run", "--quiet", "--locked", "--example", "analyze", "--"]);
    let lines = tools::output(analyze.arg(folder.canonicalize().unwrap_or(folder.to_path_buf())))?;
    let mut answers = Answers::new();
    for line in lines.lines() {
        let answer: Value = serde_json::from_str(line).with_context(|| format!("the engine answers {line}"))?;
        answers.insert(answer["file"].as_str().unwrap_or_default().to_owned(), answer);
    }
    Ok(answers)
}

/// Reads texts, and answers in their order.
pub fn of_texts<'a>(name: &str, texts: impl Iterator<Item = &'a str>) -> Result<Vec<Value>> {
    let folder = std::env::temp_dir().join(format!("ndr-lens-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let answers = write(&folder, texts).and_then(|()| of_folder(&folder));
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    Ok(answers?.into_values().collect())
}

/// One file a text, named so that their order stays.
fn write<'a>(folder: &Path, texts: impl Iterator<Item = &'a str>) -> Result<()> {
    for (number, text) in texts.enumerate() {
        let file = folder.join(format!("{number:06}.txt"));
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// The recipients of an answer.
pub fn recipients(answer: &Value) -> &[Value] {
    answer["recipients"].as_array().map_or(&[], Vec::as_slice)
}

/// The values of a field over all recipients: each once, in order, without case.
pub fn values(recipients: &[Value], field: &str) -> Vec<String> {
    let mut values: Vec<String> = recipients
        .iter()
        .filter_map(|recipient| recipient[field].as_str())
        .map(|value| value.trim().trim_matches(['<', '>']).to_lowercase())
        .filter(|value| !value.is_empty())
        .collect();
    values.sort();
    values.dedup();
    values
}

/// The objects of a file that holds one a line.
pub fn lines(path: &Path) -> Result<Vec<Value>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).with_context(|| format!("{}: {line}", path.display()))).collect()
}
