//! The language packs.

use anyhow::Result;

/// A language as the page loads it.
pub struct Pack {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What the page reads.
    pub bytes: Vec<u8>,
}

/// Compiles the language packs.
pub fn compile() -> Result<Vec<Pack>> {
    Ok(Vec::new())
}
