//! The page in one file, which works from a disk, in an attachment and in a sandboxed frame.

use crate::build::{Parts, Role, Written};
use crate::compress::DEFLATE_LEVEL;
use crate::csp::{self, Reach};
use crate::{html, licences, without_program};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec;

const START: &str = concat!(
    include_str!("../page/reason.js"),
    include_str!("../page/start.js"),
    include_str!("../page/inflate.js"),
    include_str!("../page/load.js"),
    include_str!("../page/page.js"),
    include_str!("../page/start-single-file.js")
);

/// Makes the file.
pub fn make(parts: &Parts) -> Result<Written> {
    let head = format!("<style>{}</style>", html::inside("style", &parts.style)?);
    let mut program = String::new();
    for piece in &parts.pieces {
        let attribute = format!("data-ndr-lens-piece=\"{}\"", piece.name);
        program.push_str(&block(&attribute, &piece.bytes));
    }
    program.push_str(&block("id=\"ndr-lens-wasm\"", &parts.program.wasm));
    if let Some(overlay) = &parts.overlay {
        program.push_str(&overlay.block()?);
    }
    let script = [parts.program.glue.as_str(), START].concat();
    program.push_str("<script type=\"module\">");
    program.push_str(html::inside("script", &script)?);
    program.push_str("</script>");

    let page = html::fill(&parts.template, "head", &head)?;
    let page = html::fill(&page, "program", &program)?;
    let page = html::fill(&page, "codes", &without_program::list(&parts.start)?)?;
    let policy = csp::meta(&page, Reach::Nothing)?;
    let page = html::fill(&page, "policy", &policy)?;
    // Handed on alone, it has to bring the licences with it.
    let page = page + &licences::html_comment(&parts.licences)?;
    Ok(Written::new("ndr-lens.html", Role::SingleFile, page))
}

/// A block of data that no browser runs. Base64 holds nothing that could end it.
fn block(attribute: &str, bytes: &[u8]) -> String {
    format!("<script type=\"application/octet-stream\" {attribute}>{}</script>\n", pack(bytes))
}

/// Base64 of raw deflate, which `xtask/page/inflate.js` reads.
pub fn pack(bytes: &[u8]) -> String {
    STANDARD.encode(compress_to_vec(bytes, DEFLATE_LEVEL))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pieces::Start;
    use crate::wasm::Program;

    #[test]
    fn the_file_carries_what_the_organisation_says() {
        let parts = |overlay: Option<&str>| Parts {
            template: html::template().unwrap(),
            style: String::new(),
            program: Program { glue: String::new(), wasm: Vec::new() },
            pieces: Vec::new(),
            start: Start::new(),
            licences: String::new(),
            overlay: overlay.map(Into::into),
        };
        let page = |overlay| String::from_utf8(make(&parts(overlay)).unwrap().bytes).unwrap();
        let with = page(Some(r#"{"title": "Contoso"}"#));
        let (_, said) =
            html::elements(&with, "script").into_iter().find(|(tag, _)| tag.contains("ndr-lens-overlay")).unwrap();
        assert_eq!(said, r#"{"title": "Contoso"}"#);
        assert!(!page(None).contains("ndr-lens-overlay\""));
    }

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
