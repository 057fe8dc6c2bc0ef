//! Texts in which nothing is to be recognised.

use ndr_lens::reading::{Kind, read};

use super::support::*;

#[test]
fn other_texts() {
    for name in ["shopping", "thread"] {
        let report = read_fixture(&format!("nothing/{name}.txt"));
        assert_eq!(report.kind, Kind::Nothing, "{name}");
        assert!(report.recipients.is_empty() && report.marks.is_empty() && report.carriers.is_empty(), "{name}");
        assert_eq!(report.text, fixture(&format!("nothing/{name}.txt")));
    }
}

#[test]
fn noise() {
    let mut seed = 1u64;
    let mut noise = Vec::with_capacity(1 << 20);
    while noise.len() < 1 << 20 {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        noise.extend(seed.to_le_bytes());
    }
    for bytes in [noise.as_slice(), &[0; 4096], b"", b"\xFF\xFE", b"\x89PNG\r\n\x1a\n\0\0\0"] {
        let report = read(bytes);
        check(&report);
        assert_eq!(report.kind, Kind::Nothing);
        assert!(report.recipients.is_empty());
    }
}
