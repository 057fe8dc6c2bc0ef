//! What is published of a version: the artefacts, their licences, their parts and their checksums.

use crate::build::Written;
use crate::{archive, build, crates, licences, project, sbom, tools};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// The checksums of all other files, as `sha256sum -c` reads them.
const SUMS: &str = "SHA256SUMS";

/// The folder of what is published.
pub fn folder() -> PathBuf {
    project::dist().join("release")
}

/// Builds, writes what is published, and prints it with its sizes.
pub fn command() -> Result<()> {
    let files = files(&build::build()?)?;
    write(&files)?;
    for (name, bytes) in &files {
        println!("{name:<40} {:>12}", bytes.len());
    }
    Ok(())
}

/// Empties the folder and writes the files.
pub fn write(files: &[(String, Vec<u8>)]) -> Result<()> {
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (name, bytes) in files {
        let file = folder.join(name);
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// The names and contents of what is published, made of everything that was built.
pub fn files(built: &[Written]) -> Result<Vec<(String, Vec<u8>)>> {
    let changes = project::root().join("CHANGELOG.md");
    let changes = fs::read_to_string(&changes).with_context(|| format!("cannot read {}", changes.display()))?;
    let date = date(&changes, project::VERSION)?;
    let mut files = pack(built, project::VERSION, date)?;
    let sbom = sbom::make(&crates::shipped()?, &tools()?)?;
    files.push((format!("ndr-lens-{}.cdx.json", project::VERSION), sbom.into_bytes()));
    files.sort();
    files.push((SUMS.to_owned(), sums(&files).into_bytes()));
    Ok(files)
}

/// The site as an archive, and everything else as it is. What is called after the program gets its version.
fn pack(built: &[Written], version: &str, date: u64) -> Result<Vec<(String, Vec<u8>)>> {
    let mut site = Vec::new();
    let mut files = Vec::new();
    for file in built {
        if file.name.starts_with("site/") {
            site.extend(file.files());
        } else {
            ensure!(!file.name.contains('/'), "{} is in a folder that is not published", file.name);
            let name = match file.name.strip_prefix("ndr-lens.") {
                Some(ending) => format!("ndr-lens-{version}.{ending}"),
                None => file.name.clone(),
            };
            files.push((name, file.bytes.clone()));
        }
    }
    let name = format!("ndr-lens-{version}-site");
    let site: Vec<_> = site.iter().map(|(name, bytes)| (name.trim_start_matches("site/"), *bytes)).collect();
    files.push((format!("{name}.tar.gz"), archive::tar_gz(&name, &site, date)?));
    ensure!(files.iter().any(|(name, _)| name == licences::FILE), "the licences are missing");
    Ok(files)
}

/// The lines of [`SUMS`].
fn sums(files: &[(String, Vec<u8>)]) -> String {
    files.iter().fold(String::new(), |mut sums, (name, bytes)| {
        for byte in Sha256::digest(bytes) {
            let _ = write!(sums, "{byte:02x}");
        }
        let _ = writeln!(sums, "  {name}");
        sums
    })
}

/// When a version was published, by its heading in the change log (`## [0.1.0] - 2026-11-24`): midnight, in seconds
/// since 1970.
fn date(changes: &str, version: &str) -> Result<u64> {
    let start = format!("## [{version}] - ");
    let date = changes.lines().find_map(|line| line.strip_prefix(&start));
    let date = date.with_context(|| format!("CHANGELOG.md has no heading `{start}YYYY-MM-DD`"))?.trim();
    seconds(date).with_context(|| format!("CHANGELOG.md: `{date}` is no date"))
}

/// Midnight of a day of the Gregorian calendar (`2026-11-24`) in seconds since 1970.
fn seconds(date: &str) -> Option<u64> {
    let mut numbers = date.split('-').map(str::parse::<u64>);
    let (Some(Ok(year)), Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31)), None) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    else {
        return None;
    };
    // Years that begin in March end with the leap day; five of their months have 153 days.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(days.checked_sub(719_468)? * 86_400)
}

/// What builds the page, with its versions.
fn tools() -> Result<sbom::Tools> {
    let rustc = tools::output(tools::command("rustc").arg("--version"))?;
    let rustc = rustc.split_whitespace().nth(1).context("rustc tells no version")?.to_owned();
    let lock = project::root().join("package-lock.json");
    let lock = fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let lock: Value = serde_json::from_str(&lock).context("package-lock.json is not JSON")?;
    let binaryen = lock["packages"]["node_modules/binaryen"]["version"].as_str();
    let binaryen = binaryen.context("package-lock.json has no binaryen")?.to_owned();
    let bindgen = crates::shipped()?.into_iter().find(|found| found.name == "wasm-bindgen");
    let bindgen = bindgen.context("the page has no wasm-bindgen")?.version;
    Ok([("rustc", rustc), ("wasm-bindgen", bindgen), ("binaryen", binaryen)]
        .map(|(name, version)| (name.to_owned(), version))
        .into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::Role;

    #[test]
    fn days_are_counted() {
        for (date, days) in [("1970-01-01", 0), ("1972-03-01", 790), ("2000-02-29", 11_016), ("2026-11-24", 20_781)] {
            assert_eq!(seconds(date), Some(days * 86_400), "{date}");
        }
        for bad in ["", "2026", "2026-13-01", "2026-1-x", "2026-01-01-01", "0000-01-01"] {
            assert_eq!(seconds(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_change_log_names_this_version() {
        let changes = fs::read_to_string(project::root().join("CHANGELOG.md")).unwrap();
        assert!(date(&changes, project::VERSION).unwrap() > 0);
        let error = date(&changes, "99.0.0").unwrap_err().to_string();
        assert!(error.contains("## [99.0.0] - "), "{error}");
        assert!(date("## [1.0.0] - soon", "1.0.0").is_err());
    }

    #[test]
    fn what_was_built_is_published_under_its_version() {
        let file = |name: &str| Written::new(name, Role::Document, name);
        let built =
            ["site/index.html", "site/a/b.bin", "ndr-lens.html", "ndr-lens.d.ts", "knowledge.json", licences::FILE];
        let files = pack(&built.map(file), "1.2.3", 0).unwrap();
        let mut names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                licences::FILE,
                "knowledge.json",
                "ndr-lens-1.2.3-site.tar.gz",
                "ndr-lens-1.2.3.d.ts",
                "ndr-lens-1.2.3.html"
            ]
        );
        assert!(pack(&built[..5].iter().map(|name| file(name)).collect::<Vec<_>>(), "1.2.3", 0).is_err());
        assert!(pack(&[file("other/a")], "1.2.3", 0).is_err());
    }

    #[test]
    fn sums_are_in_the_form_of_sha256sum() {
        let files = [("a".to_owned(), b"abc".to_vec()), ("b c".to_owned(), Vec::new())];
        assert_eq!(
            sums(&files),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b c\n"
        );
    }
}
