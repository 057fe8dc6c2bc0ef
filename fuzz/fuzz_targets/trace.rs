//! Message traces, tracking logs and queues: a reply with bracketed fields.
#![no_main]

const LED: &[u8] = b"Reason: [{LED=";

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if input.windows(4).any(|word| word == b"LED=") {
        ndr_lens_fuzz::check(input);
    } else {
        ndr_lens_fuzz::check(&[LED, input].concat());
    }
});
