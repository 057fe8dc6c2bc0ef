//! What an organisation says of its own, put into the pages: `cargo xtask build --overlay FILE`.

use crate::{html, tools};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The file, checked.
pub struct Overlay(String);

/// The data block that the page looks for (`src/app/browser/overlay.rs`).
const BLOCK: &str = "<script type=\"application/json\" id=\"ndr-lens-overlay\"";

/// Reads the overlay that `--overlay FILE` names. A file with mistakes is refused, and each of them shown: who builds
/// can repair it, and a reader cannot.
pub fn read(file: &str) -> Result<Overlay> {
    let file = fs::canonicalize(file).with_context(|| format!("cannot read {file}"))?;
    check(&file)?;
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Overlay(text.trim_start_matches('\u{FEFF}').to_owned()))
}

fn check(file: &Path) -> Result<()> {
    let check = ["run", "--quiet", "--locked", "--package", "ndr-lens", "--example", "overlay", "--"];
    tools::run(tools::cargo().args(check).arg(file))
}

impl Overlay {
    /// The name of the file beside the pages of a site.
    pub fn name(&self) -> String {
        format!("overlay-{}.json", tools::fingerprint(self.0.as_bytes()))
    }

    /// The file itself.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// All of it as a data block for a page that loads nothing. No text of it can end the block: outside of texts JSON
    /// has no `<`.
    pub fn block(&self) -> Result<String> {
        let data = self.0.replace('<', "\\u003c");
        Ok(format!("{BLOCK}>{}</script>\n", html::inside("script", &data)?))
    }

    /// A data block that says where the file lies beside the page.
    pub fn address(&self) -> String {
        format!("{BLOCK} data-address=\"{}\"></script>\n", self.name())
    }
}

#[cfg(test)]
impl From<&str> for Overlay {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_block() {
        let overlay = Overlay(r#"{"title": "</script><!-- <script>"}"#.to_owned());
        let block = overlay.block().unwrap();
        let (tag, data) = html::elements(&block, "script")[0];
        assert!(tag.contains("ndr-lens-overlay") && !data.contains('<'));
        let value: serde_json::Value = serde_json::from_str(data).unwrap();
        assert_eq!(value["title"], "</script><!-- <script>");
    }
}
