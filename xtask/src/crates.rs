//! The crates whose code is in the page's WebAssembly.

use crate::{project, tools};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A crate inside the page.
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Under what it may be had: an SPDX expression, or what came before those.
    pub licence: String,
    /// Who wrote it, where it says so.
    pub authors: Vec<String>,
    /// Where its sources are.
    pub folder: PathBuf,
    /// SHA-256 of the package that Cargo unpacked; ours have none.
    pub checksum: Option<String>,
    /// What it needs, as [`Crate::purl`].
    pub needs: BTreeSet<String>,
}

impl Crate {
    /// Its package URL.
    pub fn purl(&self) -> String {
        purl(&self.name, &self.version)
    }
}

fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// What Cargo knows of the page: its packages, how they hang together, and where it puts what it builds.
pub fn metadata() -> Result<Value> {
    let mut cargo = tools::cargo();
    cargo.args(["metadata", "--format-version", "1", "--locked"]).args([
        "--no-default-features",
        "--features",
        "app",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ]);
    serde_json::from_str(&tools::output(&mut cargo)?).context("cargo metadata wrote something else than JSON")
}

/// The crates of the page by name and version, NDR Lens among them. Not those that only ran while it was built.
pub fn shipped() -> Result<Vec<Crate>> {
    let lock = project::root().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    of_metadata(&metadata()?, &checksums(&lock)?)
}

fn of_metadata(metadata: &Value, checksums: &BTreeMap<String, String>) -> Result<Vec<Crate>> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        list.as_array().into_iter().flatten().map(|row| (text(&row["id"]), row.clone())).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let page = packages.iter().find(|(_, package)| package["name"] == "ndr-lens");
    let (page, _) = page.context("cargo metadata knows no ndr-lens")?;
    let mut open = vec![page.clone()];
    let mut found = BTreeMap::new();
    while let Some(id) = open.pop() {
        if found.contains_key(&id) {
            continue;
        }
        let package = packages.get(&id).with_context(|| format!("cargo metadata does not tell what {id} is"))?;
        let dependencies = nodes.get(&id).map(|node| &node["deps"]).and_then(Value::as_array);
        let mut needs = BTreeSet::new();
        for dependency in dependencies.into_iter().flatten() {
            let kinds = dependency["dep_kinds"].as_array();
            let is_normal = kinds.into_iter().flatten().any(|kind| kind["kind"].is_null());
            let id = text(&dependency["pkg"]);
            let Some(package) = packages.get(&id).filter(|package| is_normal && !is_macro(package)) else {
                continue;
            };
            needs.insert(purl(&text(&package["name"]), &text(&package["version"])));
            open.push(id);
        }
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        let checksum = checksums.get(&purl(&name, &version)).cloned();
        let folder = Path::new(&text(&package["manifest_path"])).parent().map(Path::to_owned).unwrap_or_default();
        let authors = package["authors"].as_array().into_iter().flatten().map(text).collect();
        let licence = text(&package["license"]);
        found.insert(id, Crate { name, version, licence, authors, folder, checksum, needs });
    }
    let mut crates: Vec<Crate> = found.into_values().collect();
    crates.sort_by_key(Crate::purl);
    Ok(crates)
}

/// Whether a package is a macro, which runs in the compiler.
fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array();
    targets.into_iter().flatten().any(|target| target["kind"][0] == "proc-macro")
}

/// The checksums of a `Cargo.lock`, by package URL.
fn checksums(lock: &str) -> Result<BTreeMap<String, String>> {
    let lock: toml::Table = lock.parse().context("Cargo.lock is not TOML")?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let of = |package: &toml::Value| {
        let text = |key| package.get(key).and_then(toml::Value::as_str);
        Some((purl(text("name")?, text("version")?), text("checksum")?.to_owned()))
    };
    Ok(packages.into_iter().flatten().filter_map(of).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_its_crates_but_none_that_only_built_it() {
        let crates = shipped().unwrap();
        let find = |name: &str| crates.iter().find(|found| found.name == name);
        let yew = find("yew").unwrap();
        assert!(yew.checksum.as_ref().is_some_and(|sum| sum.len() == 64));
        assert!(find("ndr-lens").unwrap().needs.contains(&yew.purl()));
        assert!(yew.folder.join("Cargo.toml").is_file());
        // A macro, the build script's crate, one for native use, one of xtask.
        for name in ["yew-macro", "ndr-lens-compiler", "encoding_rs", "anyhow"] {
            assert!(find(name).is_none(), "{name}");
        }
        let purls: Vec<String> = crates.iter().map(Crate::purl).collect();
        assert!(purls.is_sorted() && crates.iter().flat_map(|found| &found.needs).all(|need| purls.contains(need)));
    }
}
