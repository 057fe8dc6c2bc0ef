//! Builds once more, elsewhere, and compares every byte.

use crate::{build, project, release, tools};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What the copy does not take along: what was built, and what Node installed.
const LEFT: [&str; 4] = [".git", "target", "dist", "node_modules"];

/// Builds here and in a copy, and fails when anything that is published differs.
pub fn command() -> Result<()> {
    release::write(&release::files(&build::build()?)?)?;
    check()
}

/// Builds what is published in a copy of the sources and compares it with `dist/release`.
///
/// The copy lies in a folder with a longer name, under another target folder and another `CARGO_HOME`, in another
/// language and time zone. Nothing compiled is shared but this program, which makes the pages: it is started anew, so
/// that what it keeps in the order of hashes would show.
pub fn check() -> Result<()> {
    let place = std::env::temp_dir().join(format!("ndr-lens-once-more-{}", std::process::id()));
    let copy = place.join("a folder with a longer name than most").join("copy");
    let outcome = build_in(&place, &copy).and_then(|()| compare(&project::dist(), &copy.join("dist")));
    fs::remove_dir_all(&place).with_context(|| format!("cannot remove {}", place.display()))?;
    outcome
}

fn build_in(place: &Path, copy: &Path) -> Result<()> {
    for file in sources(project::root())? {
        let to = copy.join(file.strip_prefix(project::root())?);
        make_folder(to.parent().unwrap_or(copy))?;
        fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    link(&project::root().join("node_modules"), &copy.join("node_modules"))?;
    // Another home for Cargo that shares what was downloaded, and with it what tells where from.
    let home = place.join("cargo");
    make_folder(&home)?;
    for entry in fs::read_dir(cargo_home()?).context("cannot read CARGO_HOME")? {
        let entry = entry?.path();
        link(&entry, &home.join(entry.file_name().unwrap_or_default()))?;
    }
    tools::run(
        tools::command(std::env::current_exe().context("cannot find this program")?)
            .arg("release")
            .current_dir(copy)
            .env(project::ROOT, copy)
            .env("CARGO_TARGET_DIR", place.join("target-elsewhere"))
            .env("CARGO_HOME", &home)
            .env("CARGO_NET_OFFLINE", "true")
            .env("LC_ALL", "C")
            .env("TZ", "Asia/Taipei"),
    )
}

/// All sources below a folder, in order.
fn sources(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in root.read_dir().with_context(|| format!("cannot read {}", root.display()))? {
        let path = entry?.path();
        if LEFT.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        // The fuzz targets, a workspace of their own, fill hundreds of megabytes.
        if path.ends_with("fuzz") {
            continue;
        }
        if path.is_dir() { found.extend(project::files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    std::os::unix::fs::symlink(from, to).with_context(|| format!("cannot link {}", to.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    bail!("building in a copy needs symbolic links, which this system does not give everybody")
}

/// Where Cargo keeps what it downloads.
fn cargo_home() -> Result<PathBuf> {
    match std::env::var_os("CARGO_HOME") {
        Some(home) => Ok(home.into()),
        None => Ok(std::env::home_dir().context("there is no home folder")?.join(".cargo")),
    }
}

/// Fails when two folders hold different files; says which, and where they part.
fn compare(first: &Path, second: &Path) -> Result<()> {
    let names = |folder: &Path| -> Result<Vec<PathBuf>> {
        let files = project::files(folder)?;
        files.iter().map(|file| Ok(file.strip_prefix(folder)?.to_owned())).collect()
    };
    let (here, there) = (names(first)?, names(second)?);
    let mut complaints: Vec<String> = Vec::new();
    for (names, others, place) in [(&here, &there, "here"), (&there, &here, "in the copy")] {
        let only = names.iter().filter(|name| !others.contains(name));
        complaints.extend(only.map(|name| format!("{} was built only {place}", name.display())));
    }
    for name in here.iter().filter(|name| there.contains(name)) {
        let [a, b] = [first, second].map(|folder| fs::read(folder.join(name)));
        let (a, b) = (a?, b?);
        if a != b {
            let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
            complaints.push(format!(
                "{} differs from byte {at}; it has {} bytes here and {} in the copy",
                name.display(),
                a.len(),
                b.len()
            ));
        }
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{}", complaints.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let place = std::env::temp_dir().join(format!("ndr-lens-compare-{}", std::process::id()));
        let [first, second] = ["first", "second"].map(|name| place.join(name));
        for (folder, name, text) in
            [(&first, "same", "1"), (&second, "same", "1"), (&first, "a", "abc"), (&second, "a", "abd")]
        {
            make_folder(folder).unwrap();
            fs::write(folder.join(name), text).unwrap();
        }
        let differing = compare(&first, &second).unwrap_err().to_string();
        fs::write(second.join("a"), "abc").unwrap();
        let same = compare(&first, &second);
        fs::write(second.join("more"), "").unwrap();
        let more = compare(&first, &second).unwrap_err().to_string();
        fs::remove_dir_all(&place).unwrap();
        assert_eq!(differing, "a differs from byte 2; it has 3 bytes here and 3 in the copy");
        assert!(same.is_ok());
        assert_eq!(more, "more was built only in the copy");
    }

    #[test]
    fn the_copy_holds_sources_and_nothing_that_was_built() {
        let names: Vec<PathBuf> = sources(project::root())
            .unwrap()
            .iter()
            .map(|file| file.strip_prefix(project::root()).unwrap().to_owned())
            .collect();
        for name in ["Cargo.lock", ".cargo/config.toml", "index.html", "compiler/src/lib.rs"] {
            assert!(names.contains(&PathBuf::from(name)), "{name}");
        }
        assert!(!names.iter().any(|name| LEFT.iter().any(|left| name.starts_with(left))));
    }
}
