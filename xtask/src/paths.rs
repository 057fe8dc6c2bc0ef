//! Keeps the folders of the building machine out of the page's WebAssembly.
//!
//! A place that might panic names its source file. `panics` blanks those names, but the room that they took stays, and
//! with it the place of everything after them. So the compiler is told other names for all folders: the same
//! everywhere.

use crate::{crates, tools};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// What stands between two flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// The flags for the compiler, as `CARGO_ENCODED_RUSTFLAGS` takes them. They stand for all others that an environment
/// or a configuration might give.
pub fn flags() -> Result<String> {
    let rustc = tools::output(tools::command("rustc").arg("-vV"))?;
    let commit = rustc.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let sysroot = tools::output(tools::command("rustc").args(["--print", "sysroot"]))?;
    of_metadata(&crates::metadata()?, sysroot.trim(), commit)
}

fn of_metadata(metadata: &Value, sysroot: &str, commit: &str) -> Result<String> {
    let path = |value: &'_ Value| value.as_str().map(str::to_owned).context("cargo metadata lacks a folder");
    let mut names = Vec::new();
    // A crate's folder is called after it and its version; where it lies depends on Cargo's settings.
    let mut shelves = BTreeSet::new();
    for package in metadata["packages"].as_array().into_iter().flatten().filter(|package| !package["source"].is_null())
    {
        let manifest = path(&package["manifest_path"])?;
        shelves.extend(Path::new(&manifest).ancestors().nth(2).map(Path::to_owned));
    }
    names.extend(shelves.iter().map(|shelf| (shelf.display().to_string(), "/crates".to_owned())));
    // Where the component rust-src is installed, the compiler names its files.
    names.push((format!("{sysroot}/lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    names.push((path(&metadata["workspace_root"])?, "/ndr-lens".to_owned()));
    // Behind the workspace, in which it may lie: the last that fits counts.
    names.push((path(&metadata["target_directory"])?, "/target".to_owned()));
    let flags: Vec<String> =
        names.into_iter().map(|(folder, name)| format!("--remap-path-prefix={folder}={name}")).collect();
    Ok(flags.join(SEPARATOR))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_folder_gets_a_name() {
        let metadata = json!({
            "packages": [
                { "source": "registry", "manifest_path": "/home/a/crates/b-1.0.0/Cargo.toml" },
                { "source": "registry", "manifest_path": "/home/a/crates/c-1.0.0/Cargo.toml" },
                { "source": null, "manifest_path": "/home/a/ndr-lens/Cargo.toml" },
            ],
            "workspace_root": "/home/a/ndr-lens",
            "target_directory": "/home/a/ndr-lens/target",
        });
        let flags = of_metadata(&metadata, "/home/a/rust", "0123").unwrap();
        let flags: Vec<&str> =
            flags.split(SEPARATOR).map(|flag| flag.strip_prefix("--remap-path-prefix=").unwrap()).collect();
        assert_eq!(
            flags,
            [
                "/home/a/crates=/crates",
                "/home/a/rust/lib/rustlib/src/rust=/rustc/0123",
                "/home/a/ndr-lens=/ndr-lens",
                "/home/a/ndr-lens/target=/target"
            ]
        );
    }
}
