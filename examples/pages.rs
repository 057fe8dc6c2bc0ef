//! Draws the pages without a program, and writes each as a line of JSON.

use std::io::{self, Write};
use std::thread;

use ndr_lens::app::printed::{Kind, folder, pages};
use ndr_lens::knowledge::LANGUAGES;
use serde_json::json;

fn main() -> io::Result<()> {
    let parts = thread::available_parallelism().map_or(1, usize::from);
    for language in &LANGUAGES {
        let drawn = thread::scope(|scope| {
            let draw = |part| scope.spawn(move || pages(language.tag, (part, parts)));
            let threads: Vec<_> = (0..parts).map(draw).collect();
            threads.into_iter().flat_map(|thread| thread.join().expect("drawing does not panic")).collect::<Vec<_>>()
        });
        let mut out = io::stdout().lock();
        for page in drawn {
            let (kind, to) = match &page.kind {
                Kind::List => ("list", None),
                Kind::Entry => ("entry", None),
                Kind::Choice => ("choice", None),
                Kind::Moved(to) => ("moved", Some(to)),
            };
            let line = json!({
                "kind": kind, "to": to, "language": language.tag, "direction": language.direction,
                "folder": folder(language.tag), "path": page.path, "title": page.title,
                "description": page.description, "body": page.body,
            });
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}
