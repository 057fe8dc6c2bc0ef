//! What readers download, against what they may have to.

use crate::build::{Role, Written};
use anyhow::{Result, bail};

/// The first view of the site, in bytes of brotli.
const FIRST_VIEW: usize = 220_000;
/// All that is loaded until the first answer: the first view, the engine, the knowledge and the words of answers.
const FIRST_ANSWER: usize = 600_000;
/// The first part of the program, in bytes of brotli: more than it takes, less than with a part of the engine.
const FIRST_PART: usize = 165_000;
/// The page in one file, in bytes as they are.
const SINGLE_FILE: usize = 1_500_000;

/// Prints every file with its sizes.
pub fn print(files: &[Written]) {
    println!("{:<40} {:>12} {:>12}", "file", "bytes", "brotli");
    for file in files.iter().filter(|file| file.role != Role::Printed) {
        println!("{:<40} {:>12} {:>12}", file.name, file.bytes.len(), file.brotli());
    }
    print_printed(files);
    println!("{:<40} {:>12} {:>12}", "first view, one language", "", first_view(files));
    println!("{:<40} {:>12} {:>12}", "until the first answer", "", first_answer(files));
}

/// Prints in three lines what the thousands of pages without a program take.
fn print_printed(files: &[Written]) {
    let mut sizes: Vec<usize> =
        files.iter().filter(|file| file.role == Role::Printed).map(|file| file.bytes.len()).collect();
    sizes.sort_unstable();
    let median = sizes.get(sizes.len() / 2).copied().unwrap_or(0);
    let name = format!("{} pages without a program", sizes.len());
    println!("{name:<40} {:>12}", sizes.iter().sum::<usize>());
    println!("{:<40} {median:>12}", "  the one in the middle");
    println!("{:<40} {:>12}", "  the largest", sizes.last().copied().unwrap_or(0));
}

/// Fails when a budget is overdrawn.
pub fn check(files: &[Written]) -> Result<()> {
    let mut complaints = Vec::new();
    let first_part = files.iter().filter(|file| file.role == Role::First && file.name.ends_with(".wasm"));
    for (what, size, allowed) in [
        ("the first view takes", first_view(files), FIRST_VIEW),
        ("until the first answer are loaded", first_answer(files), FIRST_ANSWER),
        (
            "something of the engine has come into the first part of the program, past the doors of src/app/engine.rs, \
             or it has grown: it takes",
            first_part.map(Written::brotli).sum(),
            FIRST_PART,
        ),
    ] {
        if size > allowed {
            complaints.push(format!("{what} {size} bytes of brotli, {allowed} are allowed"));
        }
    }
    for file in files.iter().filter(|file| file.role == Role::SingleFile) {
        let size = file.bytes.len();
        if size > SINGLE_FILE {
            complaints.push(format!("{} takes {size} bytes, {SINGLE_FILE} are allowed", file.name));
        }
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{}", complaints.join("; ")) }
}

/// What everybody loads, and the largest language.
fn first_view(files: &[Written]) -> usize {
    sizes(files, Role::First).sum::<usize>() + largest(files, Role::Language)
}

/// The first view, and what is loaded after it so that anything can be answered.
fn first_answer(files: &[Written]) -> usize {
    let everybody = |role| sizes(files, role).sum::<usize>();
    first_view(files) + everybody(Role::Engine) + everybody(Role::Knowledge) + largest(files, Role::Answers)
}

fn sizes(files: &[Written], role: Role) -> impl Iterator<Item = usize> {
    files.iter().filter(move |file| file.role == role).map(Written::brotli)
}

fn largest(files: &[Written], role: Role) -> usize {
    sizes(files, role).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(role: Role, size: usize) -> Written {
        // Bytes that hardly compress, so that sizes stay near what they are.
        let mut state = 1_u32;
        let bytes = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as u8
        });
        Written::new("a", role, bytes.take(size).collect::<Vec<u8>>())
    }

    #[test]
    fn the_first_view_and_answer_count_one_language() {
        let files = [
            written(Role::First, 1000),
            written(Role::Language, 300),
            written(Role::Language, 200),
            written(Role::Engine, 700),
            written(Role::Knowledge, 400),
            written(Role::Answers, 600),
            written(Role::Answers, 500),
            written(Role::SingleFile, 5000),
        ];
        let size = first_view(&files);
        assert!((1300..1350).contains(&size), "{size}");
        let size = first_answer(&files);
        assert!((3000..3070).contains(&size), "{size}");
        assert!(check(&files).is_ok());
    }

    #[test]
    fn too_much_is_refused() {
        assert!(check(&[written(Role::First, FIRST_VIEW)]).is_err());
        assert!(check(&[written(Role::Knowledge, FIRST_ANSWER)]).is_err());
        assert!(check(&[written(Role::Engine, FIRST_ANSWER)]).is_err());
        assert!(check(&[written(Role::SingleFile, SINGLE_FILE + 1)]).is_err());
        assert!(check(&[written(Role::First, FIRST_PART)]).is_ok());
        assert!(check(&[Written::new("app.wasm", Role::First, written(Role::First, FIRST_PART).bytes)]).is_err());
    }
}
