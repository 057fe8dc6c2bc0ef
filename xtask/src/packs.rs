//! The language packs.

use crate::project;
use anyhow::{Context, Result, bail};

/// A language as the page loads it.
pub struct Pack {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What the page reads.
    pub bytes: Vec<u8>,
}

/// Compiles the language packs.
pub fn compile() -> Result<Vec<Pack>> {
    let compiled = ndr_lens_compiler::compile(&project::root().join("assets"))
        .context("knowledge and words do not fit together")?;
    compiled.packs.into_iter().map(|(tag, bytes)| pack(tag, bytes)).collect()
}

/// A tag becomes part of file names and attributes, so it must be nothing but a tag.
fn pack(tag: String, bytes: Vec<u8>) -> Result<Pack> {
    if tag.is_empty() || !tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        bail!("{tag} is no language tag");
    }
    Ok(Pack { tag, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_name_packs() {
        assert!(pack("zh-TW".to_owned(), Vec::new()).is_ok());
        for tag in ["", "../en", "en\"", "zh_TW"] {
            assert!(pack(tag.to_owned(), Vec::new()).is_err(), "{tag}");
        }
    }
}
