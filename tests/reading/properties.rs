//! What holds for every input.

use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Format, Mask, Words, copy_text, explain};
use ndr_lens::knowledge::LANGUAGES;
use ndr_lens::reading::{ReplyCode, Report, StatusCode, read};
use proptest::prelude::*;

use super::support::*;

fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let fixtures = fixtures();
    let edit = (any::<prop::sample::Index>(), 0usize..6, any::<u8>(), 1usize..40);
    (prop::sample::select(fixtures), prop::collection::vec(edit, 1..12)).prop_map(|((_, text), edits)| {
        let mut bytes = text.into_bytes();
        for (at, what, byte, length) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            match what {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                2 => bytes.insert(at, byte),
                3 => bytes.truncate(at),
                4 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => bytes
                    .splice(
                        at..at,
                        b"[](){}<>'\"\n&#39; -> 550 5.1.1 =\n"
                            .iter()
                            .copied()
                            .skip(usize::from(byte) % 32)
                            .take(length),
                    )
                    .for_each(drop),
            }
        }
        bytes
    })
}

/// Tells what was read in every language.
fn tell(report: &Report) {
    let diagnosis = diagnose(report, &Answers::default());
    for language in &LANGUAGES {
        let words = Words::of(language.tag).unwrap();
        let explanation = explain(report, &diagnosis, &words);
        assert!(!copy_text(&explanation, &words, Format::Markdown, Mask::On).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        check(&read(&bytes));
    }

    #[test]
    fn any_text(text in "\\PC{0,300}") {
        check(&read(text.as_bytes()));
    }

    #[test]
    fn text_of_our_own_characters(text in "[ \\n245.0'\"@#:;=<>(){}\\[\\]a-eéL\u{a0}\u{200b}-]{0,300}") {
        check(&read(text.as_bytes()));
    }

    #[test]
    fn mutated_fixtures(bytes in mutated()) {
        let report = read(&bytes);
        check(&report);
        prop_assert_eq!(&report, &read(&bytes));
        tell(&report);
    }

    #[test]
    fn line_ends_do_not_matter(bytes in mutated()) {
        let text = String::from_utf8_lossy(&bytes).replace('\r', "");
        read_text(&text);
    }

    #[test]
    fn status_codes_are_written_as_read(class in prop::sample::select(vec![2u8, 4, 5]), subject in 0u16..1000, detail in 0u16..1000) {
        let code = StatusCode { class, subject, detail };
        prop_assert_eq!(code.to_string().parse::<StatusCode>(), Ok(code));
    }

    #[test]
    fn reply_codes_are_written_as_read(code in prop::sample::select((200u16..280).chain(400..480).chain(500..580).collect::<Vec<_>>())) {
        prop_assert_eq!(ReplyCode(code).to_string().parse::<ReplyCode>(), Ok(ReplyCode(code)));
    }
}

#[test]
fn fixtures_are_sound() {
    for (name, text) in fixtures() {
        let report = read(text.as_bytes());
        check(&report);
        let again = read(report.text.as_bytes());
        if !name.ends_with(".eml") {
            assert_eq!(report, again, "{name}");
        }
    }
}
