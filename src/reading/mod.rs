//! What does the text say?

mod code;
mod report;
#[allow(dead_code)]
mod text;

pub use report::*;

/// Reads text or a whole mail. Never fails: where nothing is recognised the report says so.
pub fn read(input: &[u8]) -> Report {
    Report { text: String::from_utf8_lossy(input).into_owned(), ..Report::default() }
}
