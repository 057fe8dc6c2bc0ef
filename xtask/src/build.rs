//! Builds everything that is shipped.

use crate::{
    compress, css, element, html, integrity, licences, overlay, pieces, printed, project, single_file, site, wasm,
    without_program,
};
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
    /// What is said in each language where the program does not start.
    pub start: pieces::Start,
    /// The licences of everything inside, with their texts.
    pub licences: String,
    /// What an organisation says of its own, to put into the pages.
    pub overlay: Option<overlay::Overlay>,
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
    /// The page in one file, or as an element in one file.
    SingleFile,
    /// For other tools; the page does not load it.
    Document,
    /// Makes the site a program that can be installed: its manifest, its icons, its service worker.
    Installing,
    /// A page without a program; there are thousands.
    Printed,
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

    /// Its bytes as a host sends them. Takes seconds the first time, so `compress::all` does it for many.
    pub fn compressed(&self) -> &[u8] {
        self.brotli.get_or_init(|| compress::brotli(&self.bytes))
    }

    /// Its bytes for hosts and readers without brotli; none where there are no compressed siblings.
    pub fn gzipped(&self) -> Option<&[u8]> {
        compress::has_siblings(self).then(|| &**self.gzip.get_or_init(|| compress::gzip(&self.bytes)))
    }

    /// What stands below `dist` because of it: itself, and its compressed siblings.
    pub fn files(&self) -> Vec<(String, &[u8])> {
        let mut files = vec![(self.name.clone(), self.bytes.as_slice())];
        if let Some(gzip) = self.gzipped() {
            files.push((format!("{}.gz", self.name), gzip));
            files.push((format!("{}.br", self.name), self.compressed()));
        }
        files
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

/// Writes `dist/site`, `dist/ndr-lens.html`, `dist/ndr-lens.js` and `dist/knowledge.json`.
pub fn build() -> Result<Vec<Written>> {
    build_as(Wanted::default())
}

/// What a build may be told.
#[derive(Default)]
pub struct Wanted {
    /// The address at which the site will stand.
    pub base: Option<String>,
    /// What an organisation says of its own.
    pub overlay: Option<overlay::Overlay>,
}

impl Wanted {
    /// What the options of the command say.
    pub fn of(options: &[&str]) -> Result<Self> {
        let mut wanted = Self::default();
        let mut options = options.iter();
        while let Some(option) = options.next() {
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, value),
                None => (*option, *options.next().with_context(|| format!("{option} needs a value"))?),
            };
            match name {
                "--base" => wanted.base = Some(base(value)?),
                "--overlay" => wanted.overlay = Some(overlay::read(value)?),
                _ => bail!("build knows --base URL and --overlay FILE, not {option}"),
            }
        }
        Ok(wanted)
    }
}

fn base(base: &str) -> Result<String> {
    let known = ["https://", "http://"].iter().any(|scheme| base.starts_with(scheme));
    if known && !base.contains(['?', '#']) { Ok(base.to_owned()) } else { bail!("{base} is no address of a site") }
}

/// The same with what the build is told.
pub fn build_as(Wanted { base, overlay }: Wanted) -> Result<Vec<Written>> {
    let (mut pieces, start) = pieces::compile()?;
    let (program, engine) = wasm::compile()?;
    pieces.push(pieces::engine(engine));
    let parts = Parts {
        template: without_program::say(&html::template()?, &start)?,
        style: style(&project::root().join("assets/styles"))?,
        pieces,
        program,
        start,
        licences: licences::text()?,
        overlay,
    };
    let mut files = site::make(&parts)?;
    let index = files.iter().find(|file| file.name == "site/index.html").context("the site has no index.html")?;
    let index = String::from_utf8_lossy(&index.bytes).into_owned();
    files.extend(printed::make(&index, base.as_deref())?);
    files.push(single_file::make(&parts)?);
    files.extend(element::make(&parts)?);
    files.extend(documents()?);
    files.push(Written::new(licences::FILE, Role::Document, parts.licences));

    // Names carry hashes, so what an earlier build left would only gather.
    let site = project::site();
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("cannot empty {}", site.display()))?;
    }
    compress::all(&files);
    for (name, bytes) in files.iter().flat_map(Written::files) {
        write(&project::dist().join(name), bytes)?;
    }
    Ok(files)
}

/// The knowledge for other tools, and the schemas of what is read and written.
fn documents() -> Result<Vec<Written>> {
    let knowledge = ndr_lens_compiler::publish(&project::root().join("assets"))?;
    let mut documents = vec![Written::new("knowledge.json", Role::Document, knowledge)];
    for name in SCHEMAS {
        let schema = project::root().join("docs").join(name);
        let schema = fs::read(&schema).with_context(|| format!("cannot read {}", schema.display()))?;
        documents.push(Written::new(name, Role::Document, schema));
    }
    Ok(documents)
}

/// The schemas: their names in `docs` and in `dist`.
const SCHEMAS: [&str; 2] = ["knowledge.schema.json", "overlay.schema.json"];

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_knows_its_options() {
        let wanted = Wanted::of(&["--base=https://mail.example.com/lens/"]).unwrap();
        assert_eq!(wanted.base.as_deref(), Some("https://mail.example.com/lens/"));
        assert!(Wanted::of(&[]).unwrap().base.is_none());
        for bad in [&["--base", "mail.example.com"][..], &["--base"], &["--overlay"], &["file.json"], &["--other=1"]] {
            assert!(Wanted::of(bad).is_err(), "{bad:?}");
        }
    }
}
