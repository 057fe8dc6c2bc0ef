//! Makes files small: as a host sends them, and beside themselves for hosts that send what lies there.

use crate::build::{Role, Written};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What hosts may send compressed. Pictures are already.
const ENDINGS: [&str; 9] = ["html", "js", "css", "wasm", "bin", "pack", "json", "webmanifest", "svg"];

/// How many compress at once.
const THREADS: usize = 2;

/// The hardest that brotli compresses.
const HARDEST: i32 = 11;
/// A tenth of the time, for pages that come by the thousand; they become a twentieth larger.
const QUICK: i32 = 9;

/// The hardest that miniz_oxide compresses.
pub const DEFLATE_LEVEL: u8 = 10;

/// A stream of gzip (RFC 1952) by deflate, without time, name or system, so that the same bytes always give the same.
const GZIP_HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];

/// Compresses all files, a few at once; afterwards their sizes are known without waiting.
pub fn all(files: &[Written]) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    file.compressed();
                    file.gzipped();
                }
            });
        }
    });
}

/// Whether a file gets compressed siblings: those of the site do, unless they are pictures.
pub fn has_siblings(name: &str) -> bool {
    name.starts_with("site/") && name.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// Bytes as brotli (RFC 7932).
pub fn brotli(bytes: &[u8], role: Role) -> Vec<u8> {
    let quality = if role == Role::Apart { QUICK } else { HARDEST };
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters) {
        Ok(_) => compressed,
        Err(error) => unreachable!("memory takes every byte: {error}"),
    }
}

/// Bytes as gzip.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = GZIP_HEADER.to_vec();
    compressed.extend(miniz_oxide::deflate::compress_to_vec(bytes, DEFLATE_LEVEL));
    compressed.extend(crc32fast::hash(bytes).to_le_bytes());
    // The length modulo 2³², as the format has it.
    compressed.extend((bytes.len() as u32).to_le_bytes());
    compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siblings_hold_what_they_stand_beside() {
        let text = b"550 5.1.10 not found ".repeat(500);
        for role in [Role::First, Role::Apart] {
            let mut back = Vec::new();
            brotli::BrotliDecompress(&mut &brotli(&text, role)[..], &mut back).unwrap();
            assert_eq!(back, text);
        }
        let gzip = gzip(&text);
        let (body, end) = gzip[GZIP_HEADER.len()..].split_at(gzip.len() - GZIP_HEADER.len() - 8);
        assert_eq!(miniz_oxide::inflate::decompress_to_vec(body).unwrap(), text);
        assert_eq!(end[4..], (text.len() as u32).to_le_bytes());
        // The check value that the format's own definition is known by.
        assert_eq!(super::gzip(b"123456789")[..].rchunks(8).next().unwrap()[..4], 0xcbf4_3926_u32.to_le_bytes());
    }

    #[test]
    fn pictures_stay_as_they_are() {
        assert!(has_siblings("site/index.html") && has_siblings("site/lang/en-0.pack"));
        assert!(!has_siblings("site/icons/icon-192.png") && !has_siblings("ndr-lens.html"));
    }
}
