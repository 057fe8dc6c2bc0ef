//! Checks files that say what an organisation says of its own (OVERLAY.md): prints each mistake with its path.
//!
//! `cargo run --example overlay -- FILE…`

use std::process::ExitCode;
use std::{env, fs};

use ndr_lens::explanation::Words;
use ndr_lens::overlay::read;

fn main() -> ExitCode {
    let Some(words) = Words::of("en") else { return ExitCode::FAILURE };
    let mut sound = true;
    for file in env::args().skip(1) {
        match fs::read(&file) {
            Ok(bytes) => {
                for mistake in read(&bytes).1 {
                    eprintln!("{file}: {}: {}", mistake.path, mistake.said(&words));
                    sound = false;
                }
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                sound = false;
            }
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
