//! HTML: a mail of which nothing else is readable, a saved page, and what was copied from one.
#![no_main]

use ndr_lens::reading::rich_text;

const HEADERS: &[u8] = b"Received: by mx.example.com; Thu, 5 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\
    Content-Type: text/html; charset=utf-8\r\n\r\n";

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    ndr_lens_fuzz::check(&[HEADERS, input].concat());
    ndr_lens_fuzz::check(input);
    let html = String::from_utf8_lossy(input);
    if let Some(text) = rich_text(&html, "") {
        ndr_lens_fuzz::check(text.as_bytes());
    }
});
