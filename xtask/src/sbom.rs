//! The list of parts (SBOM) of what is published, in the form of CycloneDX 1.6. It holds no time and no random number,
//! so that the same sources give the same list.

use crate::crates::Crate;
use crate::{licences, project};
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// What built the page: names and versions.
pub type Tools = Vec<(String, String)>;

/// The list, as JSON. `crates` are those of the page, itself among them.
pub fn make(crates: &[Crate], tools: &Tools) -> Result<String> {
    let page = crates.iter().find(|found| found.name == "ndr-lens").context("the page itself is missing")?;
    let rust = tools.iter().find(|(name, _)| name == "rustc").context("the version of rustc is missing")?;
    let standard = format!("pkg:generic/rust-std@{}", rust.1);
    let mut components = Vec::new();
    let mut dependencies = vec![json!({ "ref": standard, "dependsOn": [] })];
    for found in crates {
        let needs: Vec<&String> = found.needs.iter().chain([&standard]).collect();
        dependencies.push(json!({ "ref": found.purl(), "dependsOn": needs }));
        if found.purl() != page.purl() {
            components.push(library(found)?);
        }
    }
    components.push(json!({
        "type": "library", "bom-ref": standard, "name": "rust-std", "version": rust.1, "purl": standard,
        "description": "Rust's standard library for wasm32-unknown-unknown",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let tools: Vec<Value> = tools
        .iter()
        .map(|(name, version)| json!({ "type": "application", "name": name, "version": version }))
        .collect();
    let list = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "tools": { "components": tools },
            "component": {
                "type": "application", "bom-ref": page.purl(), "name": "ndr-lens", "version": project::VERSION,
                "purl": page.purl(), "licenses": [{ "expression": page.licence }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

fn library(found: &Crate) -> Result<Value> {
    let mut library = json!({
        "type": "library", "bom-ref": found.purl(), "name": found.name, "version": found.version, "purl": found.purl(),
        "licenses": [{ "expression": licences::expression(&found.licence)? }],
    });
    if let Some(checksum) = &found.checksum {
        library["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    Ok(library)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crates;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_names_every_crate_once_and_nothing_twice() {
        let crates = crates::shipped().unwrap();
        let tools = vec![("rustc".to_owned(), "1.0.0".to_owned())];
        let text = make(&crates, &tools).unwrap();
        assert_eq!(text, make(&crates, &tools).unwrap());
        let list: Value = serde_json::from_str(&text).unwrap();
        assert_eq!([&list["bomFormat"], &list["specVersion"]], ["CycloneDX", "1.6"]);
        assert!(list.get("serialNumber").is_none() && list["metadata"].get("timestamp").is_none());

        let components = list["components"].as_array().unwrap();
        let strsim = components.iter().find(|component| component["name"] == "strsim").unwrap();
        assert_eq!(strsim["licenses"][0]["expression"], "MIT");
        assert_eq!(strsim["purl"], format!("pkg:cargo/strsim@{}", strsim["version"].as_str().unwrap()));
        assert_eq!(strsim["hashes"][0]["alg"], "SHA-256");
        assert_eq!(strsim["hashes"][0]["content"].as_str().unwrap().len(), 64);

        // What the schema asks for: references are there once, and lead somewhere.
        let mut refs: BTreeSet<&str> =
            components.iter().filter_map(|component| component["bom-ref"].as_str()).collect();
        assert_eq!(refs.len(), components.len());
        assert!(refs.insert(list["metadata"]["component"]["bom-ref"].as_str().unwrap()));
        assert_eq!(refs.len(), crates.len() + 1);
        let dependencies = list["dependencies"].as_array().unwrap();
        assert_eq!(dependencies.len(), refs.len());
        for row in dependencies {
            let needs = row["dependsOn"].as_array().unwrap();
            assert!(needs.iter().chain([&row["ref"]]).all(|name| refs.contains(name.as_str().unwrap())), "{row}");
        }
        for component in components {
            assert_eq!(component["type"], "library");
            assert!(["name", "version", "purl"].iter().all(|key| component[key].is_string()), "{component}");
        }
    }
}
