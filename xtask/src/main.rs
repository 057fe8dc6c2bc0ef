//! Builds, serves and tests NDR Lens: `cargo xtask <command>`.

mod archive;
mod bench;
mod browsers;
mod build;
mod codes;
mod compress;
mod corpus;
mod crates;
mod csp;
mod css;
mod doors;
mod element;
mod fuzz;
mod glue;
mod html;
mod installing;
mod integrity;
mod knowledge;
mod licences;
mod new_code;
mod overlay;
mod panics;
mod paths;
mod pieces;
mod printed;
mod project;
mod release;
mod reproducible;
mod sbom;
mod serve;
mod single_file;
mod site;
mod sizes;
mod split;
mod test;
mod tidy;
mod tools;
mod wasm;
mod wikis;
mod without_program;

use anyhow::{Context, Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  build [--base URL] [--overlay FILE]
                     write dist/site, dist/ndr-lens.html and dist/ndr-lens.js; with the address of the site, a site map;
                     with an organisation's own words inside
  serve [--port N]   build, then serve dist/site on this machine until Ctrl-C
  test               check, build and test everything, also in browsers
  wikis              test what was built inside real DokuWiki and MediaWiki
  corpus [DIR] [--json] [--accept]
                     read folders of real mails, compare with their answers and with tests/corpus.toml
  knowledge [--facts FILE]
                     check the knowledge and its samples; tell what the rows of a table of facts lead to
  codes              write docs/CODES.md, the table of all codes
  new-code SYSTEM CODE
                     start an entry: its facts, its words in every language, its sample
  fuzz [TARGET…] [--minutes N]
                     feed the engine with spoilt texts, each target for 20 minutes
  release [--check]  build, and write what is published to dist/release; with --check, build once more in a
                     copy elsewhere and compare every byte
  sizes              build, then hold the sizes against their budgets
  bench [native] [engine] [page] [hosts]
                     measure the engine natively and in browsers, the page, and what it costs in pages of others
  tidy               check the rules no compiler checks";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["build", options @ ..] => {
            let built = build::build_as(build::Wanted::of(options)?)?;
            sizes::print(&built);
            Ok(ExitCode::SUCCESS)
        }
        ["serve", options @ ..] => serve::serve(port(options)?).map(|()| ExitCode::SUCCESS),
        ["test"] => test::test(),
        ["wikis"] => test::wikis(),
        ["corpus", options @ ..] => corpus::command(options),
        ["knowledge", options @ ..] => knowledge::command(options),
        ["codes"] => codes::write().map(|()| ExitCode::SUCCESS),
        ["new-code", options @ ..] => new_code::command(options).map(|()| ExitCode::SUCCESS),
        ["fuzz", options @ ..] => fuzz::fuzz(options).map(|()| ExitCode::SUCCESS),
        ["release"] => release::command().map(|()| ExitCode::SUCCESS),
        ["release", "--check"] => reproducible::command().map(|()| ExitCode::SUCCESS),
        ["sizes"] => {
            let built = build::build()?;
            sizes::print(&built);
            sizes::check(&built).map(|()| ExitCode::SUCCESS)
        }
        ["bench", parts @ ..] => bench::bench(parts).map(|()| ExitCode::SUCCESS),
        ["tidy"] => {
            let complaints = tidy::check(project::root())?;
            for complaint in &complaints {
                println!("{complaint}");
            }
            Ok(if complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("no such command: {}\n\n{USAGE}", arguments.join(" ")),
    }
}

fn port(options: &[&str]) -> Result<u16> {
    let text = match options {
        [] => return Ok(serve::PORT),
        ["--port", text] => *text,
        [option] => option.strip_prefix("--port=").with_context(|| format!("serve knows --port N, not {option}"))?,
        _ => bail!("serve knows --port N, not {}", options.join(" ")),
    };
    text.parse().with_context(|| format!("{text} is no port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workflows_call_what_is_there_and_say_what_they_may_do() {
        let workflows = project::files(&project::root().join(".github/workflows")).unwrap();
        assert_eq!(workflows.len(), 3);
        for file in workflows {
            let workflow = std::fs::read_to_string(&file).unwrap();
            let name = file.display();
            for (command, _) in workflow.match_indices("cargo xtask ") {
                let command = workflow[command..].split_whitespace().nth(2).unwrap();
                assert!(USAGE.contains(&format!("\n  {command} ")), "{name}: cargo xtask {command}");
            }
            // Without this a workflow may write to the repository.
            assert!(workflow.contains("\npermissions:"), "{name}");
            assert!(!workflow.contains('\t'), "{name}: YAML knows no tabs");
            // A tag can be moved to other code, a commit cannot.
            for (_, action) in workflow.lines().filter_map(|line| line.split_once("uses: ")) {
                let ours = action.strip_prefix("./").map(|file| project::root().join(file));
                let pinned = action.split_once('@').and_then(|(_, at)| at.split_once(" # v")).map(|(commit, _)| commit);
                let pinned = pinned.is_some_and(|at| at.len() == 40 && at.bytes().all(|byte| byte.is_ascii_hexdigit()));
                assert!(pinned || ours.is_some_and(|file| file.is_file()), "{name}: {action}");
            }
        }
    }
}
