//! Rules of the house that no compiler checks.

use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// What of `src` is not the engine, which knows no browser, no network, no disk and no clock: the page, and what starts it.
const OUTSIDE: [&str; 2] = ["app", "main.rs"];

/// Crates and types that the engine does not name.
const OUTSIDE_ENGINE: [&str; 7] = ["web_sys", "js_sys", "gloo", "yew", "wasm_bindgen", "Instant", "SystemTime"];

/// Modules of the standard library that the engine does not name. Addresses are in `core::net`.
const OUTSIDE_ENGINE_STD: [&str; 6] = ["net", "fs", "process", "env", "io", "thread"];

/// What turns text into markup. Nothing that was pasted may become markup.
const MARKUP: [&str; 7] = [
    "dangerously",
    "inner_html",
    "outer_html",
    "insert_adjacent_html",
    "from_html_unchecked",
    "create_contextual_fragment",
    "DomParser",
];

/// Checks the project in a folder and returns what is against the rules, one line each.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let mut complaints = Vec::new();
    let mut complain = |file: &Path, found: &str, rule: &str| {
        let file = file.strip_prefix(root).unwrap_or(file);
        complaints.push(format!("{}: {found}: {rule}", file.display()));
    };
    let source = root.join("src");
    for file in files(&source, "rs")? {
        let text = read(&file)?;
        let folder = file.strip_prefix(&source)?.components().next();
        if !folder.is_some_and(|folder| OUTSIDE.iter().any(|name| folder.as_os_str() == *name)) {
            for found in outside_engine(&text) {
                complain(&file, &found, "the engine knows no browser, network, disk or clock");
            }
        }
        for found in MARKUP.iter().filter(|name| text.contains(*name)) {
            complain(&file, found, "text never becomes markup");
        }
    }
    let privacy = root.join("PRIVACY.md");
    if privacy.is_file() {
        for found in missing_tests(root, &read(&privacy)?) {
            complain(&privacy, &found, "a promise names the test that proves it");
        }
    }
    let lock = root.join("package-lock.json");
    if lock.is_file() && read(&lock)?.contains("\"resolved\"") {
        complain(&lock, "\"resolved\"", "a lock file names no registry");
    }
    Ok(complaints)
}

/// The files and tests that a document names and that are not there: `` `tests/a.mjs`, *does this* ``; and the rows that
/// name none.
fn missing_tests(root: &Path, document: &str) -> Vec<String> {
    let mut missing = Vec::new();
    let mut source = String::new();
    let rows = document.lines().filter_map(|line| line.strip_prefix('|')?.rsplit('|').nth(1));
    // The first two are the heading of the table.
    for cell in rows.skip(2) {
        let proves = cell.contains('*') || cell.contains("`cargo xtask ") || cell.contains("the same");
        if !proves {
            missing.push(cell.trim().to_owned());
        }
        for part in cell.split(['`', '*']) {
            let is_test = !part.is_empty() && cell.contains(&format!("*{part}*"));
            if part.starts_with("tests/") || part.starts_with("xtask/") {
                source = fs::read_to_string(root.join(part)).unwrap_or_default();
                if source.is_empty() {
                    missing.push(part.to_owned());
                }
            } else if is_test && !source.contains(part) {
                missing.push(part.to_owned());
            }
        }
    }
    missing
}

/// What a source file of the engine names that it must not, outside its unit tests.
fn outside_engine(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    let words = words(code);
    let mut found: Vec<String> =
        words.iter().filter(|word| OUTSIDE_ENGINE.contains(word)).map(|word| (*word).to_owned()).collect();
    for module in OUTSIDE_ENGINE_STD {
        let path = ["std", ":", ":", module];
        let direct = words.windows(path.len()).any(|window| *window == path);
        if direct || grouped(&words, module) {
            found.push(format!("std::{module}"));
        }
    }
    if words.windows(4).any(|window| *window == ["crate", ":", ":", "app"]) {
        found.push("crate::app".to_owned());
    }
    found.sort();
    found.dedup();
    found
}

/// Whether a module stands in a list as in `use std::{fmt, fs};`, at any depth but its own path's.
fn grouped(words: &[&str], module: &str) -> bool {
    let open = ["std", ":", ":", "{"];
    (0..words.len()).filter(|&at| words[at..].starts_with(&open)).any(|at| {
        let mut depth = 1;
        for pair in words[at + open.len() - 1..].windows(2) {
            match pair[1] {
                "{" => depth += 1,
                "}" => depth -= 1,
                word if depth == 1 && word == module && pair[0] != ":" => return true,
                _ => {}
            }
            if depth == 0 {
                return false;
            }
        }
        false
    })
}

/// The identifiers and signs of some code, without comments.
fn words(code: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for line in code.lines() {
        let line = line.split("//").next().unwrap_or(line);
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let part = |sign: char| sign.is_alphanumeric() || sign == '_';
            let end = match part(first) {
                true => rest.find(|sign| !part(sign)).unwrap_or(rest.len()),
                false => first.len_utf8(),
            };
            let (word, after) = rest.split_at(end);
            words.push(word);
            rest = after.trim_start();
        }
    }
    words
}

/// All files below a folder with an extension, in order.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = project::files(folder)?;
    found.retain(|file| file.extension().is_some_and(|found| found == extension));
    Ok(found)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_may_name_addresses_and_spans_of_time() {
        let code = "use core::net::IpAddr;\nuse std::{fmt, collections::{BTreeMap}};\n\
            use std::time::Duration; // not yew\nlet offset = instant;";
        assert_eq!(outside_engine(code), Vec::<String>::new());
    }

    #[test]
    fn the_engine_may_not_name_the_outside() {
        for (code, name) in [
            ("use web_sys::Window;", "web_sys"),
            ("use std::time::{Duration, Instant};", "Instant"),
            ("let now = std::time::SystemTime::now();", "SystemTime"),
            ("use std::net::IpAddr;", "std::net"),
            ("use std::{\n    fmt,\n    fs,\n};", "std::fs"),
            ("use std::{collections::{BTreeMap}, net::IpAddr};", "std::net"),
            ("gloo::console::log!(a)", "gloo"),
            ("std::env::var(a)", "std::env"),
            ("use crate::app::state;", "crate::app"),
        ] {
            assert_eq!(outside_engine(code), [name], "{code}");
        }
    }

    #[test]
    fn a_promise_names_a_test_that_is_there() {
        let root = project::root();
        let row = |cell: &str| missing_tests(root, &format!("| never | proved by |\n|---|---|\n| a | {cell} |\n"));
        assert!(row("`xtask/src/tidy.rs`, *a_promise_names_a_test_that_is_there*; `cargo xtask tidy`").is_empty());
        let absent = ["no", "such", "test"].join(" ");
        assert_eq!(row(&format!("`xtask/src/tidy.rs`, *{absent}*")), [absent]);
        assert_eq!(row("`tests/nowhere.mjs`, *a*"), ["tests/nowhere.mjs", "a"]);
        assert_eq!(row("we say so"), ["we say so"]);
    }

    #[test]
    fn unit_tests_of_the_engine_may_read_files() {
        let code = "fn a() {}\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}";
        assert!(outside_engine(code).is_empty());
    }

    #[test]
    fn complaints_name_the_file_and_the_word() {
        let root = std::env::temp_dir().join(format!("ndr-lens-tidy-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            let file = root.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write("src/reading/mod.rs", "use std::fs;");
        write("src/app/mod.rs", "use web_sys::Node; node.set_inner_html(a);");
        write("package-lock.json", "{ \"resolved\": \"https://example.com/\" }");
        let complaints = check(&root).unwrap();
        fs::remove_dir_all(&root).unwrap();
        let starts =
            ["src/app/mod.rs: inner_html:", "src/reading/mod.rs: std::fs:", "package-lock.json: \"resolved\":"];
        assert_eq!(complaints.len(), starts.len(), "{complaints:?}");
        for (complaint, start) in complaints.iter().zip(starts) {
            assert!(complaint.starts_with(start), "{complaint}");
        }
    }
}
