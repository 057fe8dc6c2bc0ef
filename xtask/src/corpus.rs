//! Holds the reading against folders of real mails and lines whose answers are known.
//!
//! A folder of corpora holds, each optional:
//! - folders with mails and a `truth.jsonl` (one object a mail: `file`, `recipients`);
//! - beside a folder `NAME` its twins `NAME-dos` and `NAME-mac` with other line ends, which must be read the same;
//! - `NAME-not`, where nothing is a bounce;
//! - files `*.jsonl` of texts: with `reply_in_text` and `status_in_text`, or alone, when the text itself says what is
//!   to be found in it.

pub mod answers;
mod floors;
mod stated;
mod truth;

use crate::project;
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How often one field is right in one corpus.
pub struct Figure {
    corpus: String,
    field: &'static str,
    hits: usize,
    total: usize,
    misses: Vec<Miss>,
}

/// One wrong answer.
struct Miss {
    file: String,
    expected: String,
    answered: String,
}

impl Figure {
    fn new(corpus: &str, field: &'static str) -> Self {
        Self { corpus: corpus.to_owned(), field, hits: 0, total: 0, misses: Vec::new() }
    }

    /// Counts one answer.
    fn count(&mut self, file: &str, expected: &[String], answered: &[String]) {
        self.total += 1;
        if expected == answered {
            self.hits += 1;
        } else {
            let shown = |values: &[String]| if values.is_empty() { "nothing".to_owned() } else { values.join(", ") };
            self.misses.push(Miss { file: file.to_owned(), expected: shown(expected), answered: shown(answered) });
        }
    }

    fn percent(&self) -> f64 {
        100.0 * self.hits as f64 / self.total as f64
    }
}

/// `cargo xtask corpus DIR [--json] [--accept]`
pub fn command(arguments: &[&str]) -> Result<ExitCode> {
    let (mut folder, mut as_json, mut accept) = (None, false, false);
    for argument in arguments {
        match *argument {
            "--json" => as_json = true,
            "--accept" => accept = true,
            option if option.starts_with("--") => bail!("corpus knows --json and --accept, not {option}"),
            _ if folder.is_some() => bail!("corpus reads one folder"),
            path => folder = Some(PathBuf::from(path)),
        }
    }
    let folder = match folder {
        Some(folder) => folder,
        None => beside().context("there are no corpora beside the project, and none are named")?,
    };
    let figures = measure(&folder)?;
    if as_json {
        println!("{:#}", as_value(&figures));
    } else {
        print(&figures);
        print_misses(&figures);
    }
    if accept {
        floors::write(&figures)?;
    }
    let fallen = floors::fallen(&figures)?;
    for complaint in &fallen {
        eprintln!("{complaint}");
    }
    Ok(if fallen.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Measures the corpora beside the project and returns how many figures stand and which have fallen; nothing where
/// there are no corpora.
pub fn test() -> Result<Option<(usize, Vec<String>)>> {
    let Some(folder) = beside() else { return Ok(None) };
    let figures = measure(&folder)?;
    print(&figures);
    let fallen = floors::fallen(&figures)?;
    Ok(Some((figures.len().saturating_sub(fallen.len()), fallen)))
}

/// The folder that `NDR_LENS_CORPUS` names, or the one beside the project.
fn beside() -> Option<PathBuf> {
    match std::env::var_os("NDR_LENS_CORPUS") {
        Some(folder) => Some(folder.into()),
        None => Some(project::root().join("../shared/corpus")).filter(|folder| folder.is_dir()),
    }
}

fn measure(folder: &Path) -> Result<Vec<Figure>> {
    let mut entries = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        entries.push(entry?.path());
    }
    entries.sort();
    answers::prepare()?;
    let mut figures = Vec::new();
    for path in &entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.strip_suffix(".jsonl").unwrap_or(&name).to_owned();
        if path.is_file() && path.extension().is_some_and(|extension| extension == "jsonl") {
            figures.extend(stated::figures(&name, path)?);
        } else if path.join("truth.jsonl").is_file() {
            figures.extend(truth::figures(&name, path)?);
        } else if name.ends_with("-not") {
            figures.push(truth::not_a_bounce(&name, path)?);
        } else if name.ends_with("-dos") || name.ends_with("-mac") {
            figures.push(truth::twins(&name, path)?);
        }
    }
    figures.retain(|figure| figure.total > 0);
    if figures.is_empty() {
        bail!("{} holds no corpus", folder.display());
    }
    Ok(figures)
}

fn print(figures: &[Figure]) {
    println!("{:<28} {:<14} {:>11} {:>7}", "corpus", "field", "right", "");
    for figure in figures {
        let Figure { corpus, field, hits, total, .. } = figure;
        println!("{corpus:<28} {field:<14} {:>11} {:>6.1}%", format!("{hits}/{total}"), figure.percent());
    }
}

fn print_misses(figures: &[Figure]) {
    for figure in figures.iter().filter(|figure| !figure.misses.is_empty()) {
        println!("\n{} {}", figure.corpus, figure.field);
        for Miss { file, expected, answered } in &figure.misses {
            println!("  {file}: {expected}; answered {answered}");
        }
    }
}

fn as_value(figures: &[Figure]) -> serde_json::Value {
    let figure = |figure: &Figure| {
        let misses: Vec<_> = figure
            .misses
            .iter()
            .map(|miss| json!({"file": miss.file, "expected": miss.expected, "answered": miss.answered}))
            .collect();
        let Figure { corpus, field, hits, total, .. } = figure;
        json!({"corpus": corpus, "field": field, "hits": hits, "total": total, "misses": misses})
    };
    figures.iter().map(figure).collect()
}
