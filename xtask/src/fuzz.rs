//! Fuzzes the engine with cargo-fuzz, beginning with the project's own texts.

use crate::{project, tools};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// How long a target runs unless told otherwise, in minutes.
const MINUTES: u64 = 20;

/// Longer inputs than this find nothing that shorter ones do not, bytes.
const LENGTH: u32 = 16_384;

/// What stands before every mail in a mailbox.
const SEPARATOR: &[u8] = b"From sender@example.org Thu Mar  5 10:00:00 2026\n";

/// `cargo xtask fuzz [TARGET…] [--minutes N]`: one target after the other, all of them when none is named.
pub fn fuzz(arguments: &[&str]) -> Result<()> {
    let (mut wanted, mut minutes) = (Vec::new(), MINUTES);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--minutes" => {
                let number = arguments.next().context("--minutes takes a number")?;
                minutes = number.parse().with_context(|| format!("{number} is no number of minutes"))?;
            }
            option if option.starts_with("--") => bail!("fuzz knows --minutes N, not {option}"),
            target => wanted.push(target.to_owned()),
        }
    }
    if tools::output(tools::cargo().args(["fuzz", "--version"])).is_err() {
        bail!("cargo-fuzz is missing; install it with `cargo install cargo-fuzz`");
    }
    let known = targets()?;
    if let Some(unknown) = wanted.iter().find(|target| !known.contains(target)) {
        bail!("no target {unknown}; there are {}", known.join(", "));
    }
    for target in if wanted.is_empty() { &known } else { &wanted } {
        run(target, minutes)?;
    }
    Ok(())
}

fn run(target: &str, minutes: u64) -> Result<()> {
    let folder = project::root().join("fuzz");
    let corpus = folder.join("corpus").join(target);
    seed(&corpus, target)?;
    // The engine has no unsafe code for a sanitizer to watch; without one the stable compiler does.
    let mut command = tools::cargo();
    command.args(["fuzz", "run", "--sanitizer", "none", target]).arg(&corpus).arg("--");
    command.arg(format!("-max_total_time={}", minutes * 60));
    command.arg(format!("-max_len={LENGTH}"));
    let dictionary = folder.join("dictionaries").join(target).with_extension("dict");
    if dictionary.is_file() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    tools::run(command.args(["-timeout=10", "-print_final_stats=1"]))
}

/// The names of the targets.
fn targets() -> Result<Vec<String>> {
    let names: Vec<String> = project::files(&project::root().join("fuzz/fuzz_targets"))?
        .iter()
        .filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    Ok(names)
}

/// Puts the fixtures and the samples where the fuzzer begins: mails are the seeds for mails, texts for texts.
fn seed(corpus: &Path, target: &str) -> Result<()> {
    fs::create_dir_all(corpus).with_context(|| format!("cannot make {}", corpus.display()))?;
    let seeds: Vec<PathBuf> = [
        project::files(&project::root().join("tests/fixtures"))?,
        project::files(&project::root().join("assets/samples"))?,
    ]
    .concat();
    if target == "msg" {
        let mut command = tools::cargo();
        command.args(["run", "--quiet", "--locked", "--manifest-path", "fuzz/Cargo.toml", "--bin", "messages", "--"]);
        return tools::run(command.arg(corpus).args(seeds.iter().filter(|file| !is_html(file))));
    }
    let mut mailbox = Vec::new();
    for file in seeds.iter().filter(|file| is_seed(file, target)) {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        write(corpus, &bytes)?;
        if target == "mime" && mailbox.len() + bytes.len() < LENGTH as usize / 2 {
            mailbox.extend([SEPARATOR, &bytes, b"\n"].concat());
        }
    }
    if mailbox.is_empty() { Ok(()) } else { write(corpus, &mailbox) }
}

fn write(corpus: &Path, bytes: &[u8]) -> Result<()> {
    let file = corpus.join(tools::fingerprint(bytes));
    fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// Whether a file is like what a target reads.
fn is_seed(file: &Path, target: &str) -> bool {
    let ends = |ending: &str| file.extension().is_some_and(|found| found == ending);
    let inside = |folder: &str| file.components().any(|part| part.as_os_str() == folder);
    match target {
        "mime" => ends("eml"),
        "html" => is_html(file),
        "trace" => inside("message-trace") || inside("queue") || inside("log"),
        _ => ends("txt"),
    }
}

fn is_html(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_built_and_has_words() {
        let manifest = fs::read_to_string(project::root().join("fuzz/Cargo.toml")).unwrap();
        for target in targets().unwrap() {
            assert!(manifest.contains(&format!("name = {target:?}")), "{target}");
            assert!(project::root().join(format!("fuzz/dictionaries/{target}.dict")).is_file(), "{target}");
        }
    }

    #[test]
    fn seeds_fit_their_target() {
        let trace = Path::new("tests/fixtures/message-trace/short.txt");
        assert!(is_seed(trace, "trace") && is_seed(trace, "text") && !is_seed(trace, "mime"));
        assert!(is_seed(Path::new("tests/fixtures/mail/report.eml"), "mime"));
    }
}
