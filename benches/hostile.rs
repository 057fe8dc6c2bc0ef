//! What hostile texts cost beside a harmless one of the same length: the same, but for a constant.

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::reading::read;
use support::hostile::HOSTILE;
use support::{Text, harmless};

/// The length of the texts; a longer one of some kinds below.
const LENGTH: usize = 1_000_000;

const HARMLESS: Text = Text { name: "(harmless)", write: harmless };

fn main() {
    divan::main();
}

fn cost(bencher: Bencher, text: Vec<u8>) {
    let answers = Answers::default();
    bencher.counter(BytesCount::of_slice(&text)).bench(|| diagnose(&read(black_box(&text)), &answers));
}

#[divan::bench(args = std::iter::once(&HARMLESS).chain(HOSTILE), max_time = 0.3)]
fn megabyte(bencher: Bencher, text: &Text) {
    cost(bencher, (text.write)(LENGTH));
}

/// Texts whose names say what they are a million of, or 50 MB.
const LONG: [(&str, usize); 8] = [
    ("(harmless)", 50_000_000),
    ("one line of words", 50_000_000),
    ("one line of letters", 50_000_000),
    ("opening brackets of a reply", 1_000_000),
    ("at signs", 1_000_000),
    ("lines 550-", 5_000_000),
    ("headers", 50_000_000),
    ("nested multiparts", 50_000_000),
];

#[divan::bench(args = LONG.map(|(name, length)| format!("{name}, {} MB", length / 1_000_000)), max_time = 1)]
fn very_long(bencher: Bencher, name: &str) {
    let (name, length) = LONG.into_iter().find(|(known, _)| name.starts_with(known)).expect("a row of the table");
    let text = std::iter::once(&HARMLESS).chain(HOSTILE).find(|text| text.name == name).expect("a kind of text");
    cost(bencher, (text.write)(length));
}
