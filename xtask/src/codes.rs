//! The table of all codes in the documentation, made of the knowledge.

use crate::project;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

const HEAD: &str = "\
# Codes

Every error that NDR Lens knows, by system. Written by `cargo xtask codes`; do not edit by hand.

Codes in italics are told by their words: the code alone means what the line without italics says.
";

/// Writes the table.
pub fn write() -> Result<()> {
    let file = file();
    fs::write(&file, table()?).with_context(|| format!("cannot write {}", file.display()))
}

/// Refuses a table that is not what the knowledge says.
pub fn check() -> Result<()> {
    let file = file();
    let written = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    if written != table()? {
        bail!("docs/CODES.md is not what the knowledge says: cargo xtask codes writes it anew");
    }
    Ok(())
}

fn file() -> PathBuf {
    project::root().join("docs/CODES.md")
}

fn table() -> Result<String> {
    let document = ndr_lens_compiler::publish(&project::root().join("assets"))?;
    Ok(render(&serde_json::from_str(&document)?))
}

fn render(document: &Value) -> String {
    let nothing = Map::new();
    let object = |value: &'_ Value| value.as_object().cloned().unwrap_or_else(|| nothing.clone());
    let mut text = HEAD.to_owned();
    for (system, about) in object(&document["systems"]) {
        let entries: Vec<(String, Value)> =
            object(&document["entries"]).into_iter().filter(|(_, entry)| entry["system"] == system.as_str()).collect();
        if entries.is_empty() {
            continue;
        }
        let name = about["name"]["en"].as_str().unwrap_or(&system).to_owned();
        let _ = writeln!(text, "\n## {name}\n\n| Code | Error | 錯誤 | Category |\n|---|---|---|---|");
        for (id, entry) in entries {
            let said = |language: &str| entry["title"][language].as_str().unwrap_or_default().replace('|', "\\|");
            let category = &document["categories"][entry["category"].as_str().unwrap_or_default()]["name"]["en"];
            let category = category.as_str().unwrap_or_default();
            let _ = writeln!(text, "| {} | {} | {} | {category} |", codes(&id, &entry), said("en"), said("zh-TW"));
        }
    }
    text
}

/// The codes of an entry, else its symbols, else the last part of its id.
pub fn codes(id: &str, entry: &Value) -> String {
    let list = |key: &str| entry[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let pair =
        ["temporary", "permanent"].into_iter().filter_map(|key| entry[key]["status"].as_str()).map(str::to_owned);
    let mut codes: Vec<String> =
        pair.chain(list("also").iter().map(text)).chain(list("replies").iter().map(text)).collect();
    if let [first, last] = list("range").as_slice() {
        codes.push(format!("{}–{}", text(first), text(last)));
    }
    codes.dedup();
    let variant = entry["variant_of"].is_string();
    if codes.is_empty() {
        let symbols: Vec<String> = list("symbols").iter().map(|symbol| format!("`{}`", text(symbol))).collect();
        return if symbols.is_empty() { id.rsplit('/').next().unwrap_or(id).to_owned() } else { symbols.join(", ") };
    }
    let joined = codes.join(", ");
    if variant { format!("*{joined}*") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_row_names_codes_symbols_or_the_id() {
        let coded = json!({"temporary": {"status": "4.2.2"}, "permanent": {"status": "5.2.2"}, "replies": [552]});
        assert_eq!(codes("x/5.2.2", &coded), "4.2.2, 5.2.2, 552");
        assert_eq!(codes("x/tss04", &json!({"symbols": ["TSS04"]})), "`TSS04`");
        assert_eq!(codes("topic/spam", &json!({})), "spam");
        assert_eq!(codes("x/1/y", &json!({"range": ["5.7.606", "5.7.649"], "variant_of": "x/1"})), "*5.7.606–5.7.649*");
    }
}
