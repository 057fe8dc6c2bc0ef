//! Makes files small: as a host sends them, and beside themselves for hosts that send what lies there.

use crate::build::{Role, Written};
use flate2::{Compression, GzBuilder};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What hosts may send compressed. Pictures are already.
const ENDINGS: [&str; 10] = ["html", "js", "css", "wasm", "bin", "pack", "json", "webmanifest", "svg", "txt"];

/// How many compress at once.
const THREADS: usize = 2;

/// The hardest that brotli compresses.
const HARDEST: i32 = 11;

/// The hardest that miniz_oxide compresses.
pub const DEFLATE_LEVEL: u8 = 10;

/// What gzip (RFC 1952) writes where it does not tell the system.
pub const UNKNOWN_SYSTEM: u8 = 255;

/// Compresses the files that the page loads, a few at once; afterwards their sizes are known without waiting.
pub fn all(files: &[Written]) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if file.role != Role::Printed {
                        file.compressed();
                        file.gzipped();
                    }
                }
            });
        }
    });
}

/// Files that whoever runs a site may put another in the place of, which compressed siblings would hide.
const REPLACED: [&str; 2] = ["site/sw.js", "site/sw-off.js"];

/// Whether a file gets compressed siblings: those of the site do, unless they are pictures or get replaced by hand. Pages
/// without a program come by the thousand and are read one by one; a host compresses them as it sends them.
pub fn has_siblings(file: &Written) -> bool {
    let ending = file.name.rsplit_once('.').map(|(_, ending)| ending);
    let compresses = ending.is_some_and(|ending| ENDINGS.contains(&ending));
    let replaced = REPLACED.contains(&file.name.as_str());
    compresses && !replaced && file.role != Role::Printed && file.name.starts_with("site/")
}

/// Bytes as brotli (RFC 7932).
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: HARDEST, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters) {
        Ok(_) => compressed,
        Err(error) => unreachable!("memory takes every byte: {error}"),
    }
}

/// Bytes as gzip, without time, name or system, so that the same bytes always give the same.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM).write(Vec::new(), Compression::best());
    match gzip.write_all(bytes).and_then(|()| gzip.finish()) {
        Ok(compressed) => compressed,
        Err(error) => unreachable!("memory takes every byte: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn siblings_hold_what_they_stand_beside() {
        let text = b"550 5.1.10 not found ".repeat(500);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(&text)[..], &mut back).unwrap();
        assert_eq!(back, text);
        let gzip = gzip(&text);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut back).unwrap();
        assert_eq!(back, text);
        // No time and no system, so that every build is alike.
        assert_eq!((&gzip[4..8], gzip[9]), (&[0; 4][..], UNKNOWN_SYSTEM));
    }

    #[test]
    fn pictures_and_pages_by_the_thousand_stay_as_they_are() {
        let has = |name: &str, role| has_siblings(&Written::new(name, role, "text"));
        assert!(has("site/index.html", Role::First) && has("site/lang/en-0.pack", Role::Language));
        assert!(!has("site/icons/icon-192.png", Role::Installing) && !has("ndr-lens.html", Role::SingleFile));
        assert!(!has("site/sw.js", Role::Installing) && !has("site/sw-off.js", Role::Document));
        assert!(!has("site/code/4.4.316/index.html", Role::Printed));
        let written = Written::new("site/a.js", Role::First, "a");
        let names = written.files().into_iter().map(|(name, _)| name);
        assert_eq!(names.collect::<Vec<_>>(), ["site/a.js", "site/a.js.gz", "site/a.js.br"]);
    }
}
