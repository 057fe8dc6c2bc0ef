//! Anything that is pasted.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| ndr_lens_fuzz::check(input));
