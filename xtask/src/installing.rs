//! What makes the site a program that can be installed and that works without a network: its manifest, its icons and
//! its service worker.

use crate::build::{Role, Written};
use crate::pieces::Start;
use crate::{glue, printed, project, site, tools};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;

/// Serves the files of one version.
const WORKER: &str = include_str!("../page/sw.js");

/// Ends that, for an owner who does not want it any more.
const OFF: &str = include_str!("../page/sw-off.js");

/// The icons that the manifest names, as they lie in `assets/icons`.
const ICONS: [&str; 5] = ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable.svg", "icon-maskable-512.png"];

/// The manifest (W3C Web Application Manifest) and its icons. It has no `id`: that would be one of the whole host, and
/// two copies under different paths are two programs.
pub fn manifest() -> Result<Vec<Written>> {
    let assets = project::root().join("assets");
    let read = |name: &str| fs::read(assets.join(name)).with_context(|| format!("cannot read assets/{name}"));
    let mut files = vec![site::file(MANIFEST, Role::Installing, read(MANIFEST)?)];
    for icon in ICONS {
        let name = format!("icons/{icon}");
        files.push(site::file(&name, Role::Installing, read(&name)?));
    }
    Ok(files)
}

/// The name of the manifest, in `assets` and on the site.
pub const MANIFEST: &str = "manifest.webmanifest";

/// The service worker that keeps some files of the site, all that its page may load.
pub fn worker(files: &[Written], start: &Start) -> Result<Written> {
    let kept: BTreeMap<&str, String> = files
        .iter()
        .map(|file| match site::address(file) {
            "index.html" => ("", file.integrity()),
            name => (name, file.integrity()),
        })
        .collect();
    let kept = serde_json::to_string(&kept)?;
    let folders: BTreeMap<String, &String> = start.keys().map(|tag| (printed::folder(tag), tag)).collect();
    let folders = serde_json::to_string(&folders)?;
    let version = tools::fingerprint([WORKER, &kept, &folders].concat().as_bytes());
    let worker = glue::flush(WORKER).replace("@version@", &version).replace("@files@", &kept);
    let worker = worker.replace("@folders@", &folders);
    Ok(site::file("sw.js", Role::Installing, worker))
}

/// What takes it away again.
pub fn off() -> Written {
    site::file("sw-off.js", Role::Document, OFF)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_manifest_names_icons_that_are_there_and_nothing_else() {
        let files = manifest().unwrap();
        let manifest: Value = serde_json::from_slice(&files[0].bytes).unwrap();
        let icons = manifest["icons"].as_array().unwrap();
        let named: Vec<_> = icons.iter().map(|icon| icon["src"].as_str().unwrap()).collect();
        let there: Vec<_> = files[1..].iter().map(site::address).collect();
        assert_eq!(named, there);
        // Relative, or the site would stand at the root of its host.
        assert_eq!((&manifest["start_url"], &manifest["scope"]), (&Value::from("."), &Value::from(".")));
        assert!(manifest.get("id").is_none());
    }

    #[test]
    fn another_page_is_another_version() {
        let of = |page: &str| {
            let start: Start =
                [("en".to_owned(), Value::Null), ("zh-TW".to_owned(), Value::Null)].into_iter().collect();
            let worker = worker(&[site::file("index.html", Role::First, page)], &start).unwrap();
            String::from_utf8(worker.bytes).unwrap()
        };
        assert!(of("a").contains("{\"\":\"sha384-") && !of("a").contains('@'));
        assert!(of("a").contains(r#"{"":"en","zh-TW/":"zh-TW"}"#));
        assert_eq!(of("a"), of("a"));
        let version = |worker: &str| worker.lines().find(|line| line.contains("VERSION =")).map(str::to_owned);
        assert_ne!(version(&of("a")), version(&of("b")));
    }
}
