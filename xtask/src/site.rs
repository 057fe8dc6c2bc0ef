//! The page for a static host: files whose names carry their hash, found by relative addresses and taken only if they
//! are what the page was built with.

use crate::build::{Parts, Role, Written};
use crate::csp::{self, Reach};
use crate::{glue, html, installing, licences, tools, without_program};
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Starts the program; the end of its script.
const START: &str = concat!(
    include_str!("../page/reason.js"),
    include_str!("../page/start.js"),
    include_str!("../page/load.js"),
    include_str!("../page/page.js"),
    include_str!("../page/start-site.js")
);

/// Watches over the loading of all other files, so it is a file of its own.
const GUARD: &str = include_str!("../page/guard.js");

/// What the page says when one of them does not come.
const MISSING: &str = include_str!("../page/missing.html");

/// Makes the files of the site.
pub fn make(parts: &Parts) -> Result<Vec<Written>> {
    let wasm = hashed("app", "wasm", Role::First, parts.program.wasm.as_slice());
    let (wasm_name, wasm_hash) = (address(&wasm), wasm.integrity());
    let start = START.replace("@wasm@", wasm_name).replace("@integrity@", &wasm_hash);
    let app = hashed("app", "js", Role::First, [&parts.program.glue, &start].map(String::as_str).concat());
    let guard = hashed("guard", "js", Role::First, glue::flush(GUARD));
    let style = hashed("style", "css", Role::First, parts.style.as_str());

    let mut pieces = BTreeMap::new();
    let mut later = Vec::new();
    for piece in &parts.pieces {
        let (folder, ending) = match piece.role {
            Role::Engine => ("", "wasm"),
            Role::Knowledge => ("", "bin"),
            _ => ("lang/", "pack"),
        };
        let file = hashed(&format!("{folder}{}", piece.name), ending, piece.role, piece.bytes.as_slice());
        // As the script reads it (`xtask/page/start-site.js`): the address, and what its bytes must hash to.
        if pieces.insert(piece.name.as_str(), format!("{} {}", address(&file), file.integrity())).is_some() {
            bail!("{} comes twice", piece.name);
        }
        later.push(file);
    }
    let pieces = serde_json::to_string(&pieces)?;

    // First of all, so that it hears of each that fails; meanwhile the browser fetches the others.
    let head = format!(
        "<link rel=\"license\" href=\"{}\">\n\
         <script {}></script>\n\
         <link rel=\"stylesheet\" {}>\n\
         <link rel=\"modulepreload\" {}>\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm_name}\">\n\
         <link rel=\"manifest\" href=\"{}\">\n\
         <link rel=\"apple-touch-icon\" href=\"icons/icon-192.png\">",
        licences::FILE,
        linked("src", &guard),
        linked("href", &style),
        linked("href", &app),
        installing::MANIFEST,
    );
    let mut overlay = String::new();
    if let Some(own) = &parts.overlay {
        later.push(file(&own.name(), Role::Document, own.bytes()));
        overlay = own.address();
    }
    let program = format!(
        "{}{overlay}<script type=\"application/json\" id=\"ndr-lens-pieces\">{}</script>\n\
         <script type=\"module\" {}></script>",
        without_program::say(MISSING, &parts.start)?,
        html::inside("script", &pieces)?,
        linked("src", &app),
    );
    let page = html::fill(&parts.template, "head", &head)?;
    let page = html::fill(&page, "program", &program)?;
    let page = html::fill(&page, "codes", &without_program::links(&parts.start))?;
    let policy = csp::meta(&page, Reach::Beside)?;
    let page = html::fill(&page, "policy", &policy)?;

    let mut files = vec![wasm, app, guard, style];
    files.extend(later);
    files.push(file("index.html", Role::First, page));
    files.extend(installing::manifest()?);
    files.push(installing::worker(&files, &parts.start)?);
    files.push(installing::off());
    files.push(file(licences::FILE, Role::Document, parts.licences.as_bytes()));
    Ok(files)
}

/// A file whose name changes with its content, so that it may be kept forever.
fn hashed(stem: &str, ending: &str, role: Role, bytes: impl Into<Vec<u8>>) -> Written {
    let bytes = bytes.into();
    file(&format!("{stem}-{}.{ending}", tools::fingerprint(&bytes)), role, bytes)
}

/// A file of the site by its address.
pub fn file(name: &str, role: Role, bytes: impl Into<Vec<u8>>) -> Written {
    Written::new(format!("{FOLDER}{name}"), role, bytes)
}

/// Where the site lies below `dist`.
const FOLDER: &str = "site/";

/// The address of a file of the site, from the page.
pub fn address(file: &Written) -> &str {
    file.name.strip_prefix(FOLDER).unwrap_or(&file.name)
}

/// The attributes by which the page loads a file.
fn linked(attribute: &str, file: &Written) -> String {
    format!("{attribute}=\"{}\" integrity=\"{}\"", address(file), file.integrity())
}
