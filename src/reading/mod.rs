//! What does the text say?

mod report;

pub use report::*;

/// Reads text or a whole mail. Never fails: where nothing is recognised the report says so.
pub fn read(input: &[u8]) -> Report {
    Report { text: String::from_utf8_lossy(input).into_owned(), ..Report::default() }
}
