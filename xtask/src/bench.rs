//! Measures the engine natively and in browsers, the page in browsers, and what it costs in pages of others.

use crate::{browsers, build, tools, wasm};
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::fs;

/// The parts, each with its own table.
const PARTS: [&str; 4] = ["native", "engine", "page", "hosts"];

/// Runs the parts that are named, or all. The mails are those of the folder that `NDR_LENS_MAILS` names; without them
/// the engine alone is not measured in browsers.
pub fn bench(wanted: &[&str]) -> Result<()> {
    if let Some(unknown) = wanted.iter().find(|part| !PARTS.contains(part)) {
        bail!("bench knows {}, not {unknown}", PARTS.join(", "));
    }
    let runs = |part| wanted.is_empty() || wanted.contains(&part);
    if runs("native") {
        tools::run(tools::cargo().args(["bench", "--package", "ndr-lens", "--benches"]))?;
    }
    if runs("engine") || runs("page") || runs("hosts") {
        browsers::ensure()?;
        if !tools::ensure_npm_packages()? {
            bail!("Node and npm are missing");
        }
    }
    if runs("engine") {
        match std::env::var_os("NDR_LENS_MAILS") {
            Some(mails) => engine_in_browsers(&mails)?,
            None => println!("no mails for the engine in browsers: NDR_LENS_MAILS names no folder"),
        }
    }
    if runs("page") || runs("hosts") {
        build::build()?;
    }
    if runs("page") {
        tools::run(tools::command("node").arg("tests/browser/bench.mjs"))?;
    }
    if runs("hosts") {
        tools::run(tools::command("node").arg("tests/browser/bench-hosts.mjs"))?;
    }
    Ok(())
}

fn engine_in_browsers(mails: &OsStr) -> Result<()> {
    let engine = wasm::compile_engine()?;
    let folder = std::env::temp_dir().join(format!("ndr-lens-engine-{}", std::process::id()));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join("engine.js"), &engine.glue))
        .and_then(|()| fs::write(folder.join("engine.wasm"), &engine.wasm))
        .with_context(|| format!("cannot write {}", folder.display()))?;
    let measured = tools::run(tools::command("node").arg("tests/browser/mails.mjs").args([folder.as_os_str(), mails]));
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    measured
}
