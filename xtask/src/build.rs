//! Builds everything that is shipped.

use crate::{compress, css, html, integrity, pieces, project, single_file, site, wasm};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// What the shipped pages are made of.
pub struct Parts {
    /// `index.html`, with its markers.
    pub template: String,
    /// The style sheets, joined.
    pub style: String,
    /// The first part of the program.
    pub program: wasm::Program,
    /// What the program loads: its second part, knowledge and words.
    pub pieces: Vec<pieces::Piece>,
}

/// When a file is loaded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Loaded at once by everybody.
    First,
    /// What the page says in one of the languages, of which the first view needs one.
    Language,
    /// The second part of the program, loaded by everybody right after the start, for the first answer.
    Engine,
    /// Loaded likewise.
    Knowledge,
    /// What answers say in one of the languages.
    Answers,
    /// The page in one file.
    SingleFile,
    /// For other tools; the page does not load it.
    Document,
    /// Makes the site a program that can be installed: its manifest, its icons, its service worker.
    Installing,
    /// Stands by itself on the site: the page does not load it, and its service worker does not keep it.
    Apart,
}

/// A file to write.
pub struct Written {
    /// Its name below `dist`.
    pub name: String,
    /// When it is loaded.
    pub role: Role,
    /// Its content.
    pub bytes: Vec<u8>,
    brotli: OnceLock<Vec<u8>>,
    gzip: OnceLock<Vec<u8>>,
}

impl Written {
    /// A file with its content.
    pub fn new(name: impl Into<String>, role: Role, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), role, bytes: bytes.into(), brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// Its bytes as a host sends them. Takes seconds the first time, so `compress::all` does it for all.
    pub fn compressed(&self) -> &[u8] {
        self.brotli.get_or_init(|| compress::brotli(&self.bytes, self.role))
    }

    /// Its bytes for hosts and readers without brotli; none where nobody would ask.
    pub fn gzipped(&self) -> Option<&[u8]> {
        compress::has_siblings(&self.name).then(|| &**self.gzip.get_or_init(|| compress::gzip(&self.bytes)))
    }

    /// Its size as a host sends it.
    pub fn brotli(&self) -> usize {
        self.compressed().len()
    }

    /// What a browser holds it against.
    pub fn integrity(&self) -> String {
        integrity::of(&self.bytes)
    }
}

/// Writes `dist/site`, `dist/ndr-lens.html` and `dist/knowledge.json`.
pub fn build() -> Result<Vec<Written>> {
    let mut pieces = pieces::compile()?;
    let (program, engine) = wasm::compile()?;
    pieces.push(pieces::engine(engine));
    let parts =
        Parts { template: html::template()?, style: style(&project::root().join("assets/styles"))?, pieces, program };
    let mut files = site::make(&parts)?;
    files.push(single_file::make(&parts)?);
    files.extend(documents()?);

    // Names carry hashes, so what an earlier build left would only gather.
    let site = project::site();
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("cannot empty {}", site.display()))?;
    }
    compress::all(&files);
    for file in &files {
        let path = project::dist().join(&file.name);
        write(&path, &file.bytes)?;
        if let Some(gzip) = file.gzipped() {
            write(&path.with_added_extension("gz"), gzip)?;
            write(&path.with_added_extension("br"), file.compressed())?;
        }
    }
    Ok(files)
}

/// The knowledge for other tools, and the schema that describes it.
fn documents() -> Result<[Written; 2]> {
    let knowledge = ndr_lens_compiler::publish(&project::root().join("assets"))?;
    let schema = project::root().join("docs").join(SCHEMA);
    let schema = fs::read(&schema).with_context(|| format!("cannot read {}", schema.display()))?;
    Ok([Written::new("knowledge.json", Role::Document, knowledge), Written::new(SCHEMA, Role::Document, schema)])
}

/// The schema of the knowledge: its name in `docs` and in `dist`.
const SCHEMA: &str = "knowledge.schema.json";

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// Joins the style sheets of a folder in the order of their names.
fn style(folder: &Path) -> Result<String> {
    let mut sheets = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let file = entry?.path();
            if file.extension().is_some_and(|extension| extension == "css") {
                sheets.push(file);
            }
        }
    }
    sheets.sort();
    let mut style = String::new();
    for file in sheets {
        let sheet = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        if sheet.contains("@import") {
            bail!("{}: style sheets are joined, @import would load a file", file.display());
        }
        style.push_str(&sheet);
    }
    Ok(css::shrink(&style))
}
