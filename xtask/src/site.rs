//! The page for a static host: files whose names carry their hash, found by relative addresses.

use crate::build::{Parts, Role, Written};
use crate::csp::{self, Reach};
use crate::{html, licences, tools, without_program};
use anyhow::{Result, bail};
use std::collections::BTreeMap;

const START: &str = concat!(
    include_str!("../page/start.js"),
    include_str!("../page/load.js"),
    include_str!("../page/page.js"),
    include_str!("../page/start-site.js")
);

/// Makes the files of the site.
pub fn make(parts: &Parts) -> Result<Vec<Written>> {
    let mut files = Vec::new();

    let wasm = format!("app-{}_bg.wasm", tools::fingerprint(&parts.program.wasm));
    files.push(file(&wasm, Role::First, &parts.program.wasm));

    let script = [parts.program.glue.as_str(), &START.replace("@wasm@", &wasm)].concat();
    let app = format!("app-{}.js", tools::fingerprint(script.as_bytes()));
    files.push(file(&app, Role::First, script.as_bytes()));

    let style = format!("style-{}.css", tools::fingerprint(parts.style.as_bytes()));
    files.push(file(&style, Role::First, parts.style.as_bytes()));

    let mut pieces = BTreeMap::new();
    for piece in &parts.pieces {
        let (folder, ending) = match piece.role {
            Role::Engine => ("", "wasm"),
            Role::Knowledge => ("", "bin"),
            _ => ("lang/", "pack"),
        };
        let name = format!("{folder}{}-{}.{ending}", piece.name, tools::fingerprint(&piece.bytes));
        files.push(file(&name, piece.role, &piece.bytes));
        if pieces.insert(piece.name.as_str(), name).is_some() {
            bail!("{} comes twice", piece.name);
        }
    }
    let pieces = serde_json::to_string(&pieces)?;

    files.push(file(licences::FILE, Role::Document, parts.licences.as_bytes()));
    let head = format!(
        "<link rel=\"license\" href=\"{}\">\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n\
         <link rel=\"modulepreload\" href=\"{app}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm}\">",
        licences::FILE
    );
    let mut overlay = String::new();
    if let Some(own) = &parts.overlay {
        files.push(file(&own.name(), Role::Document, own.bytes()));
        overlay = own.address();
    }
    let program = format!(
        "{overlay}<script type=\"application/json\" id=\"ndr-lens-pieces\">{}</script>\n\
         <script type=\"module\" src=\"{app}\"></script>",
        html::inside("script", &pieces)?
    );
    let page = html::fill(&parts.template, "head", &head)?;
    let page = html::fill(&page, "program", &program)?;
    let page = html::fill(&page, "codes", without_program::LINKS)?;
    let policy = csp::meta(&page, Reach::Beside);
    let page = html::fill(&page, "policy", &policy)?;
    files.push(file("index.html", Role::First, page.as_bytes()));
    Ok(files)
}

fn file(name: &str, role: Role, bytes: &[u8]) -> Written {
    Written::new(format!("site/{name}"), role, bytes)
}
