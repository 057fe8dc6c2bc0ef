//! Compiles the page to WebAssembly, binds it to JavaScript, cuts it in two and shrinks it; the engine alone likewise,
//! in one part, to measure it.

use crate::{doors, glue, panics, paths, project, split, tools};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use walrus::Module;

/// The compiled page.
pub struct Program {
    /// The module, without any path to the bytes: the start code hands them over.
    pub glue: String,
    /// The bytes, or those of the first part.
    pub wasm: Vec<u8>,
}

/// Compiles and binds the page, and shrinks both its parts. The second is the engine, which the page loads.
pub fn compile() -> Result<(Program, Vec<u8>)> {
    let source = project::root().join("src/app/engine.rs");
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let doors = doors::of_source(&source)?;
    let compiled = cargo_build("ndr-lens", &["--bin", "ndr-lens", "--no-default-features"])?;
    let (glue, mut module) = bind(&compiled)?;
    let split::Parts { first, second } = split::split(&mut module, &doors)?;
    let shrinks = shrinks()?;
    let (wasm, engine) = thread::scope(|scope| {
        let engine = scope.spawn(|| shrink(shrinks, &compiled, second));
        (shrink(shrinks, &compiled, first), engine.join().expect("shrinking does not panic"))
    });
    Ok((Program { glue, wasm: wasm? }, engine?))
}

/// Compiles, binds and shrinks the engine that measures itself.
pub fn compile_engine() -> Result<Program> {
    let compiled = cargo_build("engine", &["--bin", "engine"])?;
    let (glue, mut module) = bind(&compiled)?;
    let wasm = shrink(shrinks()?, &compiled, module.emit_wasm())?;
    Ok(Program { glue, wasm })
}

/// Whether there is what shrinks.
fn shrinks() -> Result<bool> {
    let there = tools::ensure_npm_packages()?;
    if !there {
        eprintln!("xtask: Node and npm are missing, so the WebAssembly stays unoptimised");
    }
    Ok(there)
}

/// Builds a binary and returns where Cargo put it.
fn cargo_build(name: &str, target: &[&str]) -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let mut cargo = tools::cargo();
    cargo
        .args(["build", "--package", "ndr-lens", "--profile", "web", "--features", "app"])
        .args(target)
        .args(["--target", "wasm32-unknown-unknown"])
        .args(["--message-format", "json-render-diagnostics"])
        .env("CARGO_ENCODED_RUSTFLAGS", paths::flags()?)
        .stderr(Stdio::inherit());
    let output = cargo.output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("{name} does not compile for the browser");
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == name)
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten()
        .filter_map(|file| file.as_str().map(PathBuf::from))
        .find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
        .context("cargo built no WebAssembly file")
}

fn bind(compiled: &Path) -> Result<(String, Module)> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    let mut output = bindgen
        .input_path(compiled)
        .out_name("ndr-lens")
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                .omit_default_module_path(true)
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate_output()
        })
        .context("wasm-bindgen cannot bind the page")?;
    // A snippet would be a further file to load, which the single file cannot do.
    if output.snippets().values().any(|list| !list.is_empty()) || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript of its own, which one file cannot load");
    }
    let glue = output.js().to_owned();
    let mut module = std::mem::take(output.wasm_mut());
    panics::silence(&mut module);
    let mut names = glue::Names::default();
    for import in module.imports.iter_mut().filter(|import| import.module == glue::MODULE.0) {
        import.module = glue::MODULE.1.to_owned();
        names.shorten(&mut import.name);
    }
    for export in module.exports.iter_mut() {
        names.shorten(&mut export.name);
    }
    Ok((names.apply(&glue), module))
}

/// What wasm-opt is told, in order.
///
/// No feature flags: it then keeps to what the input itself declares. With all of them it writes imports that Chromium
/// rejects. Nothing lives in the first kilobyte of memory: it is the far end of the stack, so that addresses can be
/// folded into loads and stores; said before `-Oz`, which heeds only what stands in front of it. A function with one
/// caller is inlined only when it is small: large bodies say the same in more bytes, with many locals. Expressions that
/// come twice stay: as such they compress better than as a local that is set and read. Blocks are laid out anew from
/// the flat form, which needs two rounds to become small again.
const SHRINK: [&str; 8] = [
    "--low-memory-unused",
    "-ocimfs=40",
    "--skip-pass=local-cse",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
];

/// Runs wasm-opt, once for each input: its result is kept beside the compiled file.
fn shrink(shrinks: bool, compiled: &Path, bound: Vec<u8>) -> Result<Vec<u8>> {
    if !shrinks {
        return Ok(bound);
    }
    let folder = compiled.with_file_name("shrunk");
    let name = tools::fingerprint(&[&bound, SHRINK.join(" ").as_bytes()].concat());
    let (input, partial, shrunk) = (
        folder.join(format!("{name}.in.wasm")),
        folder.join(format!("{name}.part.wasm")),
        folder.join(format!("{name}.wasm")),
    );
    if !shrunk.is_file() {
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&input, &bound))
            .with_context(|| format!("cannot write {}", input.display()))?;
        tools::output(
            tools::command("node")
                .arg("node_modules/binaryen/bin/wasm-opt")
                .args(SHRINK)
                .arg(&input)
                .arg("-o")
                .arg(&partial),
        )
        .context("wasm-opt cannot shrink the page")?;
        fs::rename(&partial, &shrunk)
            .and_then(|()| fs::remove_file(&input))
            .with_context(|| format!("cannot write {}", shrunk.display()))?;
    }
    fs::read(&shrunk).with_context(|| format!("cannot read {}", shrunk.display()))
}
