//! Mails and mailboxes: what would not count as one gets the headers that make it one.
#![no_main]

const HEADERS: &[u8] = b"Received: by mx.example.com; Thu, 5 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if input.starts_with(b"Received:") || input.starts_with(b"From ") {
        ndr_lens_fuzz::check(input);
    } else {
        ndr_lens_fuzz::check(&[HEADERS, input].concat());
    }
});
