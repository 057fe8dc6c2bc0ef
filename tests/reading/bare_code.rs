//! Codes typed alone.

use ndr_lens::reading::{Carrier, Kind};

use super::support::*;

#[test]
fn a_code_alone_is_enough() {
    for (text, expected, kind) in [
        ("4.4.316", "4.4.316", Kind::Delay),
        ("450 4.4.316", "450 4.4.316", Kind::Delay),
        ("5.4.316", "5.4.316", Kind::Failure),
        ("#4.4.316", "4.4.316", Kind::Delay),
        (" 4.4.316. ", "4.4.316", Kind::Delay),
        ("４．４．３１６", "4.4.316", Kind::Delay),
        ("4。4。316。", "4.4.316", Kind::Delay),
        ("550;5.7.711", "550 5.7.711", Kind::Failure),
        ("550-5.7.26", "550 5.7.26", Kind::Failure),
        ("\u{FEFF}5.1.10\r\n", "5.1.10", Kind::Failure),
        ("error code: 5.7.1", "5.7.1", Kind::Failure),
        ("550", "550", Kind::Failure),
    ] {
        let report = read_text(text);
        assert_eq!(report.kind, kind, "{text}");
        assert_eq!(report.carriers, [Carrier::BareCode], "{text}");
        assert_eq!(codes(&only(&report).attempts[0].reply), expected, "{text}");
    }
}

#[test]
fn other_numbers_are_not_codes() {
    for text in [
        "",
        " ",
        "203.0.113.5",
        "15.20.696.11",
        "4.4.316.1",
        "3.1.1",
        "5.1",
        "12.4.2024",
        "1,550",
        "250",
        "42",
        "5.1.1 5.2.2",
        "v5.1.1",
    ] {
        let report = read_text(text);
        assert_eq!(report.kind, Kind::Nothing, "{text}");
        assert!(report.recipients.is_empty() && report.marks.is_empty(), "{text}");
    }
}
