//! Messages of Outlook, and other compound files.
#![no_main]

/// What every compound file begins with.
const SIGNATURE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if input.starts_with(SIGNATURE) {
        ndr_lens_fuzz::check(input);
    } else {
        ndr_lens_fuzz::check(&[SIGNATURE, input].concat());
    }
});
