//! A report of which only HTML is readable.
#![no_main]

const HEADERS: &[u8] = b"Received: by mx.example.com; Thu, 5 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\
    Content-Type: text/html; charset=utf-8\r\n\r\n";

libfuzzer_sys::fuzz_target!(|input: &[u8]| ndr_lens_fuzz::check(&[HEADERS, input].concat()));
