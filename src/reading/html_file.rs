//! A page of HTML in a file of its own, as browsers and mail clients save it.

use std::borrow::Cow;

use super::charset::{self, Charsets};
use super::header;
use super::html;
use super::text::{find_bytes, starts_with};

/// How far into a file its nature and its character set show (WHATWG: 1024 bytes).
const HEAD: usize = 1024;

/// Whether bytes start as a page of HTML does.
pub(super) fn is_html(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    ["<!doctype html", "<html", "<head", "<body", "<?xml"].iter().any(|tag| starts_with(start, 0, tag))
        && (!starts_with(start, 0, "<?xml") || find_bytes(head(start), b"<html").is_some())
}

/// What a reader of the page sees.
pub(super) fn text(bytes: &[u8], sets: &dyn Charsets) -> String {
    let text: Cow<'_, str> = charset::text(bytes, &named_set(head(bytes)), b"", sets);
    html::to_text(&text)
}

fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..HEAD).unwrap_or(bytes)
}

/// The character set that a `<meta>` names.
fn named_set(head: &[u8]) -> Vec<u8> {
    let lower = head.to_ascii_lowercase();
    let Some(start) = find_bytes(&lower, b"charset=") else { return Vec::new() };
    let value = lower.get(start..).unwrap_or(&[]);
    let end = value.iter().position(|byte| matches!(byte, b'>' | b'/')).unwrap_or(value.len());
    let value = [b";", value.get(..end).unwrap_or(&[])].concat();
    let name = header::parameter(&value, "charset").unwrap_or_default();
    name.into_iter().filter(|byte| !matches!(byte, b'"' | b'\'')).collect()
}

#[cfg(all(test, feature = "charsets"))]
mod tests {
    use super::*;
    use crate::charsets::Native;

    #[test]
    fn pages_and_their_character_sets() {
        for meta in [
            "<meta charset=big5>",
            "<META CHARSET='Big5' />",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">",
        ] {
            let page = format!("\r\n<!DOCTYPE html><html><head>{meta}</head><body><p>550 ");
            let page = [page.as_bytes(), b"\xB6\xC7\xB0\x65</p>"].concat();
            assert!(is_html(&page));
            assert_eq!(text(&page, &Native).trim(), "550 傳送", "{meta}");
        }
        assert!(is_html(b"<?xml version='1.0'?><html>") && !is_html(b"<?xml version='1.0'?><x>"));
        assert!(!is_html(b"<kay@example.com>: user unknown") && !is_html(b"550 <html>"));
    }
}
