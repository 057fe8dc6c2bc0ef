//! The page in one file, which works from a disk, in an attachment and in a sandboxed frame.

use crate::build::{Parts, Role, Written};
use crate::compress::DEFLATE_LEVEL;
use crate::csp::{self, Reach};
use crate::html;
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec;

const START: &str = concat!(include_str!("../page/start.js"), include_str!("../page/start-single-file.js"));

/// Makes the file.
pub fn make(parts: &Parts) -> Result<Written> {
    let head = format!("<style>{}</style>", html::inside("style", &parts.style)?);
    let mut program = String::new();
    for piece in &parts.pieces {
        let attribute = format!("data-ndr-lens-piece=\"{}\"", piece.name);
        program.push_str(&block(&attribute, &piece.bytes));
    }
    program.push_str(&block("id=\"ndr-lens-wasm\"", &parts.program.wasm));
    let script = [parts.program.glue.as_str(), START].concat();
    program.push_str("<script type=\"module\">");
    program.push_str(html::inside("script", &script)?);
    program.push_str("</script>");

    let page = html::fill(&parts.template, "head", &head)?;
    let page = html::fill(&page, "program", &program)?;
    let policy = csp::meta(&page, Reach::Nothing)?;
    let page = html::fill(&page, "policy", &policy)?;
    Ok(Written::new("ndr-lens.html", Role::SingleFile, page))
}

/// A block of data that no browser runs. Base64 holds nothing that could end it.
fn block(attribute: &str, bytes: &[u8]) -> String {
    let data = STANDARD.encode(compress_to_vec(bytes, DEFLATE_LEVEL));
    format!("<script type=\"application/octet-stream\" {attribute}>{data}</script>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_inflates_to_its_bytes() {
        let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let block = block("id=\"a\"", &bytes);
        let (tag, data) = html::elements(&block, "script")[0];
        assert!(tag.contains("id=\"a\""));
        let deflated = STANDARD.decode(data).unwrap();
        assert_eq!(miniz_oxide::inflate::decompress_to_vec(&deflated).unwrap(), bytes);
    }
}
