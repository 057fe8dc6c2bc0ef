//! The character set that a page of HTML names in itself.

use super::header;
use super::text::{find_bytes, starts_with};

/// How far into a page its nature and its character set show (WHATWG: 1024 bytes).
const HEAD: usize = 1024;

/// The character set that a `<meta>` names; empty where none does, and where the bytes are no page of HTML.
pub(super) fn named_set(bytes: &[u8]) -> Vec<u8> {
    let start = bytes.trim_ascii_start();
    let head = start.get(..HEAD).unwrap_or(start).to_ascii_lowercase();
    if !["<!doctype html", "<html", "<head", "<meta", "<body", "<?xml"].iter().any(|tag| starts_with(&head, 0, tag)) {
        return Vec::new();
    }
    let Some(start) = find_bytes(&head, b"charset=") else { return Vec::new() };
    let value = head.get(start..).unwrap_or(&[]);
    let end = value.iter().position(|byte| matches!(byte, b'>' | b'/')).unwrap_or(value.len());
    let value = [b";", value.get(..end).unwrap_or(&[])].concat();
    let name = header::parameter(&value, "charset").unwrap_or_default();
    name.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\'')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_their_character_sets() {
        for meta in [
            "<meta charset=big5>",
            "<META CHARSET='Big5' />",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">",
        ] {
            assert_eq!(
                named_set(format!("\r\n<!DOCTYPE html><html><head>{meta}</head>").as_bytes()),
                b"big5",
                "{meta}"
            );
        }
        assert_eq!(named_set(b"<html><body>charset"), b"");
        assert_eq!(named_set(b"<kay@example.com>: charset=big5"), b"");
    }
}
