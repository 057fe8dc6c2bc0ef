//! The page as an element for pages of others: one classic script that defines `<ndr-lens>`.

use crate::build::{Parts, Role, Written};
use crate::{css, glue, licences, single_file};
use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

const SCRIPT: &str = include_str!("../page/element.js");
const TYPES: &str = include_str!("../page/ndr-lens.d.ts");

/// Makes the script and its TypeScript declarations.
pub fn make(parts: &Parts) -> Result<[Written; 2]> {
    let pieces: Map<String, Value> =
        parts.pieces.iter().map(|piece| (piece.name.clone(), single_file::pack(&piece.bytes).into())).collect();
    let data = format!(
        "const PROGRAM = {};\nconst PIECES = {};\nconst STYLE = {};\nconst START = {};",
        json!(single_file::pack(&parts.program.wasm)),
        Value::Object(pieces),
        json!(css::in_element(&parts.style)),
        Value::Object(parts.start.iter().map(|(tag, said)| (tag.clone(), of_failure(said))).collect()),
    );
    let mut script = SCRIPT.to_owned();
    for (marker, part) in [
        ("data", data.as_str()),
        ("inflate", include_str!("../page/inflate.js")),
        ("reason", include_str!("../page/reason.js")),
        ("glue", &glue::without_exports(&parts.program.glue)),
        ("load", include_str!("../page/load.js")),
    ] {
        script = fill(&script, marker, part)?;
    }
    let script = glue::flush(&script) + &licences::script_comment(&parts.licences)?;
    Ok([Written::new("ndr-lens.js", Role::SingleFile, script), Written::new("ndr-lens.d.ts", Role::Document, TYPES)])
}

/// What is said where it does not start.
fn of_failure(said: &Value) -> Value {
    let said = |key: &str| (key.to_owned(), said[key].clone());
    Value::Object(["not-started", "failed", "forbidden", "missing"].into_iter().map(said).collect())
}

fn fill(script: &str, marker: &str, part: &str) -> Result<String> {
    let comment = format!("/*{marker}*/\n");
    match script.split_once(&comment) {
        Some((before, after)) => Ok([before, part, "\n", after].concat()),
        None => bail!("xtask/page/element.js must hold {comment}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_a_place_for_every_part() {
        for marker in ["data", "inflate", "reason", "glue", "load"] {
            let filled = fill(SCRIPT, marker, "here").unwrap();
            assert!(filled.contains("\nhere\n") && !filled.contains(&format!("/*{marker}*/")));
        }
        assert!(fill(SCRIPT, "nowhere", "").is_err());
    }
}
