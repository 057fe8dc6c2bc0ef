//! Mails whose answers stand beside them.

use super::Figure;
use super::answers::{self, recipients, values};
use crate::project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A mail is right in a field when the set of its values over all recipients is the truth's.
///
/// Statuses that are marked `synthetic` were made up by the tool that the truth is from and do not count; addresses
/// count only where the truth names one for every recipient.
pub fn figures(corpus: &str, folder: &Path) -> Result<Vec<Figure>> {
    let answers = answers::of_folder(folder)?;
    let [mut address, mut status, mut reply_code, mut none, mut category] =
        ["address", "status", "reply_code", "not_a_bounce", "category"].map(|field| Figure::new(corpus, field));
    let meanings = meanings()?;
    for row in answers::lines(&folder.join("truth.jsonl"))? {
        let file = row["file"].as_str().context("a line of truth.jsonl names no file")?;
        let (want, got) = (recipients(&row), answers.get(file).map_or(&[] as &[Value], recipients));
        if want.is_empty() {
            none.count(file, &[], &shown(got));
            continue;
        }
        count_reasons(&mut category, file, want, answers.get(file), &meanings);
        for figure in [&mut address, &mut status, &mut reply_code] {
            let left_out = match figure.field {
                "status" => want.iter().any(|recipient| recipient["synthetic"].as_bool() == Some(true)),
                "address" => !want.iter().all(|recipient| recipient["address"].is_string()),
                _ => false,
            };
            let expected = values(want, figure.field);
            if !left_out && !expected.is_empty() {
                figure.count(file, &expected, &values(got, figure.field));
            }
        }
    }
    Ok(vec![address, status, reply_code, none, category])
}

/// The categories that say what a reason says, by reason.
type Meanings = BTreeMap<String, Vec<String>>;

fn meanings() -> Result<Meanings> {
    let file = project::root().join("tests/knowledge/reasons.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    toml::from_str(&text).with_context(|| format!("{}", file.display()))
}

/// A mail is right when each of its reasons is said by one of as many answers, the first ones.
fn count_reasons(figure: &mut Figure, file: &str, want: &[Value], answer: Option<&Value>, meanings: &Meanings) {
    let reasons = values(want, "reason");
    if reasons.is_empty() || !reasons.iter().all(|reason| meanings.contains_key(reason)) {
        return;
    }
    let nothing = Value::Null;
    let answer = answer.unwrap_or(&nothing);
    let entries = answer["entries"].as_array().into_iter().flatten();
    let mut said: Vec<&str> = entries.filter_map(|entry| entry["category"].as_str()).take(reasons.len()).collect();
    let kind = format!("kind:{}", answer["kind"].as_str().unwrap_or_default());
    if said.is_empty() || !["kind:failure", "kind:delay"].contains(&kind.as_str()) {
        said.insert(0, &kind);
    }
    let fits = |reason: &String| meanings[reason].iter().any(|category| said.contains(&category.as_str()));
    let met: Vec<String> = reasons.iter().filter(|reason| fits(reason)).cloned().collect();
    if met == reasons {
        figure.count(file, &reasons, &met);
    } else {
        let ids = answer["entries"].as_array().into_iter().flatten().take(3).map(|entry| {
            format!("{} ({})", entry["id"].as_str().unwrap_or(""), entry["category"].as_str().unwrap_or(""))
        });
        let shown: Vec<String> = if said.is_empty() { vec![kind.clone()] } else { ids.collect() };
        figure.count(file, &reasons, &shown);
    }
}

/// No mail of the folder is a bounce.
pub fn not_a_bounce(corpus: &str, folder: &Path) -> Result<Figure> {
    let mut figure = Figure::new(corpus, "not_a_bounce");
    for (file, answer) in answers::of_folder(folder)? {
        figure.count(&file, &[], &shown(recipients(&answer)));
    }
    Ok(figure)
}

/// Every mail of the folder is read as its twin with other line ends: the file of the same name in the folder without
/// the suffix, or else in the other folder of twins.
pub fn twins(corpus: &str, folder: &Path) -> Result<Figure> {
    let plain = corpus.rsplit_once('-').map_or(corpus, |(plain, _)| plain);
    let other = if corpus.ends_with("-dos") { "mac" } else { "dos" };
    let mut twins = Default::default();
    for name in [format!("{plain}-{other}"), plain.to_owned()] {
        let beside = folder.with_file_name(name);
        if beside.is_dir() {
            answers::Answers::append(&mut twins, &mut answers::of_folder(&beside)?);
        }
    }
    let mut figure = Figure::new(corpus, "as_its_twin");
    for (file, answer) in answers::of_folder(folder)? {
        let Some(twin) = twins.get(&file) else { continue };
        let differing: BTreeSet<_> = [twin, &answer]
            .into_iter()
            .filter_map(Value::as_object)
            .flat_map(|fields| fields.keys())
            .filter(|key| twin[key.as_str()] != answer[key.as_str()])
            .collect();
        let of = |answer: &Value| differing.iter().map(|key| format!("{key} {}", answer[key.as_str()])).collect();
        let (expected, answered): (Vec<String>, Vec<String>) = (of(twin), of(&answer));
        figure.count(&file, &expected, &answered);
    }
    Ok(figure)
}

/// Recipients that should not be there, in short.
fn shown(recipients: &[Value]) -> Vec<String> {
    recipients.iter().map(Value::to_string).collect()
}
