//! Runs every check and every test, and counts them.

use crate::{browsers, build, codes, corpus, knowledge, project, release, reproducible, sizes, tidy, tools, wikis};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    passed: usize,
    failed: usize,
}

impl Count {
    const PASSED: Self = Self { passed: 1, failed: 0 };
    const FAILED: Self = Self { passed: 0, failed: 1 };
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Everything that ran so far.
#[derive(Default)]
struct Run {
    total: Count,
    failed: Vec<&'static str>,
}

impl Run {
    /// Runs one step. A step that cannot run at all counts as failed.
    fn step(&mut self, name: &'static str, step: impl FnOnce() -> Result<Count>) {
        println!("== {name}");
        let start = Instant::now();
        let count = step().unwrap_or_else(|error| {
            println!("{error:#}");
            Count::FAILED
        });
        let outcome = if count.failed == 0 { "ok" } else { "FAILED" };
        println!("== {name}: {outcome}, {:.1} s\n", start.elapsed().as_secs_f64());
        if count.failed > 0 {
            self.failed.push(name);
        }
        self.total += count;
    }

    /// Runs a command that passes or fails as a whole.
    fn check(&mut self, name: &'static str, command: &mut Command) {
        self.step(name, || tools::run(command).map(|()| Count::PASSED));
    }

    /// Says what failed. The last line says how many passed and failed.
    fn end(&self) -> ExitCode {
        for name in &self.failed {
            println!("failed: {name}");
        }
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Runs everything. The last line says how many passed and failed.
pub fn test() -> Result<ExitCode> {
    let mut run = Run::default();
    // First of all, since without Node the page stays larger than its budget.
    run.step("tools", tools_of_tests);
    run.check("format", tools::cargo().args(["fmt", "--all", "--check"]));
    run.step("rules", || {
        let complaints = tidy::check(project::root())?;
        if complaints.is_empty() { Ok(Count::PASSED) } else { bail!("{}", complaints.join("\n")) }
    });
    run.check(
        "clippy",
        tools::cargo().args(["clippy", "--workspace", "--all-targets", "--locked"]).args(["--", "--deny", "warnings"]),
    );
    run.step("clippy of the page", || {
        tools::ensure_wasm_target()?;
        tools::run(
            tools::cargo()
                .args(["clippy", "--package", "ndr-lens", "--lib", "--bins", "--locked"])
                .args(["--no-default-features", "--features", "app"])
                .args(["--target", "wasm32-unknown-unknown", "--", "--deny", "warnings"]),
        )
        .map(|()| Count::PASSED)
    });
    run.check(
        "clippy of the printed pages",
        tools::cargo()
            .args(["clippy", "--package", "ndr-lens", "--lib", "--example", "pages", "--locked", "--features", "ssr"])
            .args(["--", "--deny", "warnings"]),
    );
    run.step("native tests", native_tests);
    run.step("unit tests of the page", || {
        let arguments = ["test", "--package", "ndr-lens", "--features", "ssr", "--lib", "--locked", "--", "app::"];
        counted(tools::cargo().args(arguments), of_cargo_test)
    });
    run.step("native tests without knowledge inside", || {
        let arguments = ["--no-default-features", "--test", "without_knowledge", "--locked"];
        counted(tools::cargo().args(["test", "--package", "ndr-lens"]).args(arguments), of_cargo_test)
    });
    run.step("documentation tests", || {
        counted(tools::cargo().args(["test", "--workspace", "--doc", "--locked", "--no-fail-fast"]), of_cargo_test)
    });
    run.step("knowledge", || knowledge::test().map(|(passed, failed)| Count { passed, failed }));
    run.step("table of codes", || codes::check().map(|()| Count::PASSED));
    run.step("corpus", known_answers);
    let mut built = None;
    run.step("build", || {
        built = Some(build::build()?);
        Ok(Count::PASSED)
    });
    if let Some(files) = &built {
        run.step("sizes", || {
            sizes::print(files);
            sizes::check(files).map(|()| Count::PASSED)
        });
        run.step("reproducible", || {
            release::write(&release::files(files)?)?;
            reproducible::check().map(|()| Count::PASSED)
        });
        run.step("browser tests", browser_tests);
        run.step("wiki tests", wiki_tests);
    }
    Ok(run.end())
}

fn tools_of_tests() -> Result<Count> {
    browsers::ensure()?;
    if tools::ensure_npm_packages()? { Ok(Count::PASSED) } else { bail!("Node and npm are missing") }
}

fn native_tests() -> Result<Count> {
    let nextest = tools::output(tools::cargo().args(["nextest", "--version"])).is_ok();
    if nextest {
        let arguments = ["nextest", "run", "--workspace", "--locked", "--no-fail-fast", "--no-tests", "pass"];
        counted(tools::cargo().args(arguments), of_nextest)
    } else {
        // Not the benchmarks, whose texts are long.
        let targets = ["--lib", "--bins", "--tests", "--examples"];
        let everything = ["test", "--workspace", "--locked", "--no-fail-fast"];
        counted(tools::cargo().args(everything).args(targets), of_cargo_test)
    }
}

/// Every figure over the corpora is a test. Where there are none, that is said and nothing is counted.
fn known_answers() -> Result<Count> {
    let Some((passed, fallen)) = corpus::test()? else {
        println!("no corpora: neither ../shared/corpus nor NDR_LENS_CORPUS");
        return Ok(Count::default());
    };
    for complaint in &fallen {
        println!("{complaint}");
    }
    Ok(Count { passed, failed: fallen.len() })
}

fn browser_tests() -> Result<Count> {
    node_tests("tests/browser", "300000", &mut tools::command("node"))
}

fn wiki_tests() -> Result<Count> {
    // Each of their files holds a whole wiki.
    node_tests("tests/wikis", "600000", tools::command("node").env("NDR_LENS_WIKIS", wikis::ensure()?))
}

/// Runs the tests of a folder, each file of which may take some milliseconds.
fn node_tests(folder: &str, longest: &str, node: &mut Command) -> Result<Count> {
    let mut tests = Vec::new();
    let folder = project::root().join(folder);
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let file = entry?.path();
        if file.to_string_lossy().ends_with(".test.mjs") {
            tests.push(file);
        }
    }
    tests.sort();
    let options = ["--test", "--test-reporter=spec", &format!("--test-timeout={longest}")];
    counted(node.args(options).args(tests).env_remove("FORCE_COLOR"), of_node)
}

/// Runs only the tests in wikis, with what was built before.
pub fn wikis() -> Result<ExitCode> {
    let mut run = Run::default();
    run.step("tools", tools_of_tests);
    run.step("wiki tests", wiki_tests);
    Ok(run.end())
}

/// Runs a command whose lines say how many tests passed and failed, and shows the lines.
fn counted(command: &mut Command, count: fn(&str) -> Option<Count>) -> Result<Count> {
    let program = command.get_program().to_string_lossy().into_owned();
    let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    let error_writer = writer.try_clone().context("cannot make a pipe")?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(error_writer)
        .spawn()
        .with_context(|| format!("cannot start {program}"))?;
    // The command holds the writing ends of the pipe; without them the reading below ends with the child.
    command.stdout(Stdio::null()).stderr(Stdio::null());

    let mut total = Count::default();
    for line in BufReader::new(reader).split(b'\n') {
        let line = line.with_context(|| format!("cannot read what {program} says"))?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        if let Some(count) = count(&line) {
            total += count;
        }
    }
    let status = child.wait().with_context(|| format!("cannot wait for {program}"))?;
    // Something other than a test went wrong: the compiler, or a runner that died.
    if !status.success() && total.failed == 0 {
        total += Count::FAILED;
    }
    Ok(total)
}

/// `Summary [ 1.2s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 0 skipped`
fn of_nextest(line: &str) -> Option<Count> {
    let (head, counts) = line.split_once(" run: ")?;
    if !head.trim_start().starts_with("Summary") {
        return None;
    }
    let number = |what| number_before(counts, what).unwrap_or(0);
    Some(Count { passed: number(" passed"), failed: number(" failed") + number(" timed out") + number(" exec failed") })
}

/// `test result: FAILED. 10 passed; 2 failed; 0 ignored; …`
fn of_cargo_test(line: &str) -> Option<Count> {
    let counts = line.trim_start().strip_prefix("test result: ")?;
    Some(Count { passed: number_before(counts, " passed")?, failed: number_before(counts, " failed")? })
}

/// `ℹ pass 10`, `ℹ fail 2`, `ℹ cancelled 1`, each on a line of its own.
fn of_node(line: &str) -> Option<Count> {
    let (what, number) = line.strip_prefix("ℹ ")?.split_once(' ')?;
    let number = number.parse().ok()?;
    match what {
        "pass" => Some(Count { passed: number, failed: 0 }),
        "fail" | "cancelled" => Some(Count { passed: 0, failed: number }),
        _ => None,
    }
}

/// The number right before some words.
fn number_before(text: &str, words: &str) -> Option<usize> {
    let (head, _) = text.split_once(words)?;
    let start = head.rfind(|sign: char| !sign.is_ascii_digit()).map_or(0, |at| at + 1);
    head[start..].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest_is_counted() {
        let line = "     Summary [   1.204s] 12 tests run: 9 passed (1 slow), 2 failed, 1 timed out, 3 skipped";
        assert_eq!(of_nextest(line), Some(Count { passed: 9, failed: 3 }));
        let line = "     Summary [   0.004s] 1 test run: 1 passed, 0 skipped";
        assert_eq!(of_nextest(line), Some(Count { passed: 1, failed: 0 }));
        assert_eq!(of_nextest("        PASS [   0.004s] xtask the run: 3 passed"), None);
    }

    #[test]
    fn cargo_test_is_counted() {
        let line = "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(of_cargo_test(line), Some(Count { passed: 10, failed: 2 }));
        assert_eq!(of_cargo_test("test a ... ok"), None);
    }

    #[test]
    fn node_is_counted() {
        let mut total = Count::default();
        for line in ["ℹ tests 13", "ℹ pass 10", "ℹ fail 2", "ℹ cancelled 1", "✔ pass 4"] {
            total += of_node(line).unwrap_or_default();
        }
        assert_eq!(total, Count { passed: 10, failed: 3 });
    }

    #[test]
    fn a_command_that_dies_without_a_count_failed() {
        let count = counted(tools::command("sh").args(["-c", "echo dying; exit 3"]), of_node);
        assert_eq!(count.unwrap(), Count::FAILED);
        let count = counted(tools::command("sh").args(["-c", "echo 'ℹ pass 2' >&2"]), of_node);
        assert_eq!(count.unwrap(), Count { passed: 2, failed: 0 });
    }
}
