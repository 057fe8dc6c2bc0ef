//! Runs the tools that the build and the tests need, and fetches those that are missing.

use crate::project;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first twelve hexadecimal digits of the SHA-256 of some bytes: names what may be cached forever.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// A command that runs in the workspace.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project::root());
    command
}

/// The Cargo that runs this program.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command to its end with its output shown; fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs a command silently and returns what it writes; fails when it fails, with what it complained about.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("`{shown}` failed ({}): {}", output.status, complaint.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program can be started here.
pub fn exists(program: &str) -> bool {
    find(program).is_some()
}

/// The place of a program on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Installs packages of Debian, where that is allowed, and else says that `what` needs them.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let root = output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || !exists("apt-get") {
        bail!("{what} need what Debian calls {}", packages.join(", "));
    }
    eprintln!("xtask: installing {}", packages.join(", "));
    output(command("apt-get").args(["update", "-q"]))?;
    output(
        command("apt-get")
            .args(["install", "-q", "-y", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
    .map(drop)
}

/// Makes sure that the standard library for WebAssembly is there.
pub fn ensure_wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let folder = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    eprintln!("xtask: adding the target {TARGET} with rustup");
    output(command("rustup").args(["target", "add", TARGET]))
        .map(drop)
        .with_context(|| format!("the target {TARGET} is missing; add it with `rustup target add {TARGET}`"))
}

/// Makes sure that the npm packages of the lock file are there. False when there is no Node.
pub fn ensure_npm_packages() -> Result<bool> {
    if !exists("node") || !exists("npm") {
        return Ok(false);
    }
    let lock = project::root().join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let installed = project::root().join("node_modules/.ndr-lens-lock");
    let wanted = fingerprint(&lock);
    if fs::read_to_string(&installed).is_ok_and(|found| found == wanted) {
        return Ok(true);
    }
    eprintln!("xtask: installing the npm packages of package-lock.json");
    output(command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
        .context("the npm packages cannot be installed")?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(true)
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut shown = program.to_string_lossy().into_owned();
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}
