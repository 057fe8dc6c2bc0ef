//! Mails whose answers stand beside them.

use super::Figure;
use super::answers::{self, recipients, values};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// A mail is right in a field when the set of its values over all recipients is the truth's.
///
/// Statuses that are marked `synthetic` were made up by the tool that the truth is from and do not count; addresses
/// count only where the truth names one for every recipient.
pub fn figures(corpus: &str, folder: &Path) -> Result<Vec<Figure>> {
    let answers = answers::of_folder(folder)?;
    let [mut address, mut status, mut reply_code, mut none] =
        ["address", "status", "reply_code", "not_a_bounce"].map(|field| Figure::new(corpus, field));
    for row in answers::lines(&folder.join("truth.jsonl"))? {
        let file = row["file"].as_str().context("a line of truth.jsonl names no file")?;
        let (want, got) = (recipients(&row), answers.get(file).map_or(&[] as &[Value], recipients));
        if want.is_empty() {
            none.count(file, &[], &shown(got));
            continue;
        }
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
    Ok(vec![address, status, reply_code, none])
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
