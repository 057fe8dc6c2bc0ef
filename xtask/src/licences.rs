//! The licences of everything that is shipped, with their texts.
//!
//! Whoever hands on the page has to hand on the notices of all that is inside. A crate without a licence that may be
//! shipped, or without its text, stops the build.

use crate::crates::{self, Crate};
use crate::project;
use anyhow::{Context, Result, bail, ensure};
use spdx::{Expression, Licensee, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// The file that holds them.
pub const FILE: &str = "LICENSES.txt";

/// A licence that may be shipped, and words that only its text has. In the order in which one is taken where a crate
/// leaves the choice: Apache's text names no crate, so it stands there once for most of them.
const ACCEPTED: [(&str, &str); 4] = [
    (APACHE, "Apache License"),
    ("MIT", "Permission is hereby granted, free of charge"),
    ("Zlib", "This notice may not be removed or altered from any source"),
    ("Unicode-3.0", "UNICODE LICENSE V3"),
];
const APACHE: &str = "Apache-2.0";

/// What is inside and no crate of `Cargo.lock`.
const BESIDE_CRATES: &str = "\
Rust's standard library (core, alloc, std): Copyright (c) The Rust Project Developers. MIT OR Apache-2.0.
  Of it: the tables of core::unicode, Unicode-3.0; compiler_builtins, MIT AND Apache-2.0 WITH LLVM-exception AND
  (MIT OR Apache-2.0); dlmalloc, hashbrown, foldhash, cfg-if and rustc-demangle, MIT OR Apache-2.0, foldhash Zlib.
Plural rules of CLDR, as a table in each language: Copyright (c) 1991 and later Unicode, Inc. Unicode-3.0.
";

/// A line between two texts. Not of hyphens, which end a comment.
const RULE: &str = "================================================================================";

/// The content of the file.
pub fn text() -> Result<String> {
    of(&crates::shipped()?)
}

/// The licence of a crate as an SPDX expression.
pub fn expression(licence: &str) -> Result<String> {
    let parsed = Expression::parse_mode(licence, ParseMode::LAX);
    parsed.map(|_| ()).map_err(|error| anyhow::anyhow!("`{licence}` is no licence expression: {}", error.reason))?;
    Ok(Expression::canonicalize(licence).ok().flatten().unwrap_or_else(|| licence.to_owned()))
}

/// The licences that are taken of those that a crate may be had under.
fn taken(licence: &str) -> Result<Vec<String>> {
    let expression = Expression::parse(&expression(licence)?)
        .map_err(|error| anyhow::anyhow!("`{licence}` is no licence expression: {}", error.reason))?;
    let accepted: Vec<Licensee> =
        ACCEPTED.iter().map(|(name, _)| Licensee::parse(name)).collect::<Result<_, _>>().context("no licence")?;
    let Ok(taken) = expression.minimized_requirements(&accepted) else {
        let names = ACCEPTED.map(|(name, _)| name).join(", ");
        bail!("`{licence}` is none of the licences that may be shipped: {names}");
    };
    Ok(taken.iter().map(ToString::to_string).collect())
}

fn of(crates: &[Crate]) -> Result<String> {
    let apache = project::root().join("LICENSE-APACHE");
    let apache = fs::read_to_string(&apache).with_context(|| format!("cannot read {}", apache.display()))?;
    let ours = project::root().join("LICENSE-MIT");
    let ours = fs::read_to_string(&ours).with_context(|| format!("cannot read {}", ours.display()))?;
    let mut under_apache = BTreeSet::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for found in crates.iter().filter(|found| found.name != "ndr-lens") {
        let name = format!("{} {}: {}", found.name, found.version, expression(&found.licence)?);
        for licence in taken(&found.licence).with_context(|| format!("{} {}", found.name, found.version))? {
            if licence == APACHE {
                // Without the mail addresses that stand behind some names.
                let authors = found.authors.iter().map(|author| author.split('<').next().unwrap_or(author).trim());
                let authors: Vec<&str> = authors.collect();
                let by = if authors.is_empty() { "" } else { "\n  by " };
                under_apache.insert(format!("{name}{by}{}", authors.join(", ")));
                for notice in files(found)?.into_iter().filter(|(file, _)| file.starts_with("NOTICE")) {
                    texts.entry(tidy(&notice.1)).or_default().insert(name.clone());
                }
            } else {
                texts.entry(tidy(&text_of(found, &licence)?)).or_default().insert(name.clone());
            }
        }
    }
    let mut all = format!(
        "NDR Lens {}: the licences of everything inside\n\n\
         NDR Lens may be used under the MIT licence or the Apache License 2.0, at your choice. It holds code and data\n\
         of others, named below with what they may be used under. Where that leaves a choice, the text that follows is\n\
         the one by which they are handed on here.\n",
        project::VERSION
    );
    let mut add = |title: &str, names: &str, text: &str| {
        let _ = write!(all, "\n{RULE}\n{title}\n{}{names}\n{}\n", if names.is_empty() { "" } else { "\n" }, tidy(text));
    };
    add("NDR Lens, MIT", "", &ours);
    add("Beside crates", "", BESIDE_CRATES);
    let names: String = under_apache.iter().flat_map(|name| [name, "\n"]).collect();
    add("Crates under the Apache License 2.0, whose text follows; it is that of NDR Lens, too", &names, &apache);
    for (text, names) in &texts {
        let names: String = names.iter().flat_map(|name| [name, "\n"]).collect();
        add("Under the text that follows", &names, text);
    }
    Ok(all)
}

/// The text of a licence, from the sources of a crate.
fn text_of(found: &Crate, licence: &str) -> Result<String> {
    let mark = ACCEPTED.iter().find(|(name, _)| *name == licence).map(|(_, mark)| *mark);
    let mark = mark.with_context(|| format!("the text of {licence} is not known"))?;
    let text = files(found)?
        .into_iter()
        .find(|(_, text)| text.split_whitespace().collect::<Vec<_>>().join(" ").contains(mark));
    let Some((_, text)) = text else {
        bail!("{} {} is under {licence}, but its package does not hold the text", found.name, found.version);
    };
    Ok(text)
}

/// The names and contents of what looks like a licence or a notice in the sources of a crate, in order.
fn files(found: &Crate) -> Result<Vec<(String, String)>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in [found.folder.clone(), found.folder.join("LICENSES")].iter().filter(|folder| folder.is_dir()) {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            let is_notice = ["LICEN", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start));
            if path.is_file() && (is_notice || folder.ends_with("LICENSES")) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok((path.file_name().unwrap_or_default().to_string_lossy().to_uppercase(), text))
    };
    paths.into_iter().map(read).collect()
}

/// A text without what differs between systems and editors.
fn tidy(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// The texts as a comment at the end of a page.
pub fn html_comment(licences: &str) -> Result<String> {
    ensure!(!licences.contains("--"), "two hyphens in a licence would end the comment that holds it");
    Ok(format!("\n<!--\n{licences}-->\n"))
}

/// The texts as a comment at the end of a script. The exclamation mark tells tools that shrink scripts to keep it.
pub fn script_comment(licences: &str) -> Result<String> {
    ensure!(!licences.contains("*/"), "a licence would end the comment that holds it");
    Ok(format!("/*!\n{licences}*/\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_licence_is_taken_where_there_is_a_choice() {
        for (licence, wanted) in [
            ("MIT OR Apache-2.0", &["Apache-2.0"][..]),
            ("Apache-2.0 / MIT", &["Apache-2.0"]),
            ("Unlicense OR MIT", &["MIT"]),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", &["Apache-2.0", "Unicode-3.0"]),
        ] {
            let mut taken = taken(licence).unwrap();
            taken.sort();
            assert_eq!(taken, wanted, "{licence}");
        }
        assert_eq!(expression("MIT/Apache-2.0").unwrap(), "MIT OR Apache-2.0");
    }

    #[test]
    fn what_may_not_be_shipped_is_refused() {
        for licence in ["GPL-3.0-only", "MIT AND MPL-2.0", "Our own", ""] {
            assert!(taken(licence).is_err(), "{licence}");
        }
        let error = taken("GPL-3.0-only").unwrap_err().to_string();
        assert!(error.contains("GPL-3.0-only") && error.contains("Zlib"), "{error}");
    }

    #[test]
    fn a_crate_without_its_text_is_refused() {
        let folder = project::root().join("xtask/page");
        let found = Crate {
            name: "bare".to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            authors: Vec::new(),
            folder,
            checksum: None,
            needs: BTreeSet::new(),
        };
        let error = of(&[found]).unwrap_err().to_string();
        assert!(error.contains("bare 1.0.0") && error.contains("MIT"), "{error}");
    }

    #[test]
    fn every_crate_stands_there_with_a_text() {
        let crates = crates::shipped().unwrap();
        let text = of(&crates).unwrap();
        for found in crates.iter().filter(|found| found.name != "ndr-lens") {
            let line = format!("\n{} {}: ", found.name, found.version);
            assert!(text.contains(&line), "{line}");
        }
        for (licence, mark) in ACCEPTED {
            let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(mark), "{licence}");
        }
        assert!(!text.contains('\r') && !text.contains(" \n"));
        let comment = html_comment(&text).unwrap();
        assert_eq!(comment.matches("--").count(), 2);
        assert_eq!(script_comment(&text).unwrap().matches("*/").count(), 1);
    }
}
