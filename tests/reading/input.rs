//! Encodings and hostile shapes.

use ndr_lens::reading::{Kind, read};

use super::support::*;

const LINE: &str = "Non remis : Échec. 450 4.4.316 Connection refused [Message=Socket error code 10061]\n";

#[test]
fn encodings_of_windows() {
    let expected = without_places(&read(LINE.as_bytes()));
    let units = |order: fn(u16) -> [u8; 2]| LINE.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let marked = |mark: &[u8], text: Vec<u8>| [mark, &text].concat();
    for (name, bytes) in [
        ("UTF-16 LE", marked(b"\xFF\xFE", units(u16::to_le_bytes))),
        ("UTF-16 BE", marked(b"\xFE\xFF", units(u16::to_be_bytes))),
        ("UTF-16 LE without a mark", units(u16::to_le_bytes)),
        ("UTF-16 BE without a mark", units(u16::to_be_bytes)),
        ("UTF-8 with a mark", marked(b"\xEF\xBB\xBF", LINE.into())),
        ("Windows-1252", LINE.replace('É', "\u{1}").bytes().map(|b| if b == 1 { 0xC9 } else { b }).collect()),
    ] {
        let report = read(&bytes);
        check(&report);
        assert_eq!(report.text, LINE, "{name}");
        assert_eq!(without_places(&report), expected, "{name}");
    }
}

/// A quadratic reader would not come to an end here; how long each takes is measured in the benchmark.
#[test]
fn hostile_shapes_are_read() {
    const PIECES: [&str; 34] = [
        "[",
        "[a=",
        "[Message=450 4.4.4 ",
        "[LastAttemptedIP=",
        "(",
        "<",
        "'",
        "\"",
        "returned '",
        " returned '550 5.1.1 x' y ",
        "{LED=",
        "};{LED=450 4.4.316 x",
        "550-\n",
        "550-5.1.1 x\n",
        "550 5.1.1 x -> ",
        "#450 ",
        "#<a #5.1.1 ",
        "a@b ",
        "a@b.example\n",
        "> ",
        ">x\n",
        "&#39;",
        "=\n",
        "Generating server: a.b\n",
        "Final-Recipient: rfc822; a@b.example\n",
        "\r",
        "\u{200b}",
        "５．",
        "450 ",
        " with '451 4.4.0 ",
        "5/25/2018 8:21:10 AM - Server at a.b ",
        "<mailto:",
        "Diagnostic-Code: smtp; x\n x\n",
        "MIME-Version: 1.0\nSubject: x\nContent-Type: message/rfc822\n\n",
    ];
    for piece in PIECES {
        for head in ["", "550 5.1.1 ", "Reason: [{LED=450 4.4.316 ", "a returned '450 4.4.316 "] {
            let text = head.to_owned() + &piece.repeat(120_000 / piece.len());
            check_marks(&read(text.as_bytes()));
        }
    }
}

#[test]
fn a_report_may_follow_megabytes_of_something_else() {
    let text = "nothing to see here, 10.4.5.2\n".repeat(40_000) + LINE;
    let report = read(text.as_bytes());
    assert_eq!(report.kind, Kind::Delay);
    let status = only(&report).attempts[0].reply.status.as_ref().unwrap();
    assert_eq!(&report.text[status.place.clone()], "4.4.316");
}
