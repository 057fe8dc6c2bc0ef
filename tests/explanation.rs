//! Whole explanations in both languages, word for word, and what must hold for all of them.

use ndr_lens::diagnosis::{Answers, diagnose, of_entry};
use ndr_lens::explanation::{Explanation, Format, Mask, Words, copy_text, explain};
use ndr_lens::knowledge::{LANGUAGES, SAMPLES, by_id, entries};
use ndr_lens::reading::{Report, read};

const DAMAGED_TRACE: &str = include_str!("explanation/truncated-trace.txt");

fn words(tag: &str) -> Words {
    Words::of(tag).unwrap_or_else(|| panic!("a pack of {tag}"))
}

fn explained(text: &str, tag: &str, given: &[(&str, &str)]) -> Explanation {
    let mut answers = Answers::default();
    for (question, answer) in given {
        answers.set(question, Some(answer));
    }
    let report = read(text.as_bytes());
    explain(&report, &diagnose(&report, &answers), &words(tag))
}

fn told(text: &str, tag: &str, given: &[(&str, &str)]) -> String {
    copy_text(&explained(text, tag, given), &words(tag), Format::Markdown, Mask::On)
}

#[test]
fn samples_word_for_word() {
    for language in &LANGUAGES {
        for sample in &SAMPLES {
            insta::assert_snapshot!(
                format!("{}.{}", sample.id, language.tag),
                told(sample.text().expect(sample.id), language.tag, &[])
            );
        }
    }
}

#[test]
fn answers_word_for_word() {
    let refused =
        "450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com]";
    let retired = [("server-owner", "own"), ("on-premises-mailboxes", "no"), ("still-deliver", "no")];
    for language in &LANGUAGES {
        insta::assert_snapshot!(format!("retired.{}", language.tag), told(refused, language.tag, &retired));
        insta::assert_snapshot!(format!("nothing.{}", language.tag), told("milk, bread, eggs", language.tag, &[]));
    }
}

/// The expected name, who must act, and steps for each side.
#[test]
fn a_truncated_trace_is_explained_in_full() {
    for (tag, own, partner) in [
        (
            "en",
            "If the server is yours: the administrator of the destination server",
            "If the server belongs to a partner organization: the sender’s mail administrator and the partner organization",
        ),
        (
            "zh-TW",
            "如果伺服器屬於您的組織：由目的地伺服器的系統管理員",
            "如果伺服器屬於夥伴組織：由寄件端郵件系統管理員和夥伴組織",
        ),
    ] {
        let explanation = explained(DAMAGED_TRACE, tag, &[]);
        let verdict = explanation.verdict.plain();
        for part in ["mail.contoso.com", "*.contoso.com", "CN=MAIL01"] {
            assert!(verdict.contains(part), "{part} is missing in {verdict}");
        }
        let who: Vec<String> = explanation.who.iter().map(ndr_lens::explanation::Rich::plain).collect();
        let who = who.join("\n");
        assert!(who.contains(own) && who.contains(partner), "{who}");
        let fixes: Vec<_> = explanation.fixes.iter().map(|fix| fix.id).collect();
        assert!(
            ["set-tls-domain", "bind-certificate", "contact-partner"].iter().all(|id| fixes.contains(id)),
            "{fixes:?}"
        );
        assert_eq!(explanation.given_up, Some(false));
    }
}

#[test]
fn every_entry_reads_without_any_value() {
    for language in &LANGUAGES {
        let words = words(language.tag);
        for entry in entries() {
            let explanation = explain(&Report::default(), &of_entry(entry, &Answers::default()), &words);
            let text = copy_text(&explanation, &words, Format::Plain, Mask::Off);
            for hole in ["{ $", "$host", "value-", "entry-", "cause-", " fix-", " check-", "  ."] {
                assert!(!text.contains(hole), "{} in {}: {hole:?} in\n{text}", entry.id, language.tag);
            }
            assert!(!explanation.verdict.plain().is_empty());
        }
    }
}

/// Every key that the code names has words, and every word of the page is named by the code.
#[test]
fn every_key_of_the_code_has_words() {
    let sources = walk(std::path::Path::new("src"));
    let english = words("en");
    let mut missing = Vec::new();
    for (path, source) in &sources {
        for prefix in [
            "\"page-",
            "\"printed-",
            "\"state-",
            "\"who-",
            "\"detail-",
            "\"heading-",
            "\"exactness-",
            "\"copy-fix",
            "\"no-entry-",
            "\"own-mistake-",
            "\"own-assumed-",
        ] {
            for (at, _) in source.match_indices(prefix) {
                let key = source[at + 1..].split('"').next().unwrap_or_default();
                // An attribute is called so as well.
                if !key.contains('{') && key != "heading-level" && !english.has(key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    let page = Words::load(ndr_lens::knowledge::packs::PACKS[0].1.to_vec()).expect("what the page says");
    let late = |key: &&str| english.has(key) && !page.has(key);
    // Pages without a program are drawn with all words.
    let of_page = |path: &str| path.contains("/app/") && !path.contains("/app/printed/");
    for (path, source) in sources.iter().filter(|(path, _)| of_page(&path.to_string_lossy())) {
        let late: Vec<_> = source.split('"').filter(late).collect();
        assert!(late.is_empty(), "{} says {late:?}, which a page without answers does not have", path.display());
    }
    let all: String = sources.into_iter().map(|(_, source)| source).collect();
    let unused: Vec<_> = ndr_lens::knowledge::packs::KEYS
        .iter()
        .filter(|key| ["page-", "printed-"].iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !key.starts_with("page-sample-"))
        .filter(|key| !all.contains(&format!("\"{key}\"")))
        .collect();
    assert!(unused.is_empty(), "no code says {unused:?}");
}

fn walk(folder: &std::path::Path) -> Vec<(std::path::PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else if let Ok(source) = std::fs::read_to_string(&path) {
            found.push((path, source));
        }
    }
    found
}

#[test]
fn masking_hides_who_it_was() {
    let text = "Diagnostic information for administrators:\n\nGenerating server: AB1PR01MB0001.prod.outlook.com\n\nnora@contoso.com\n\
                1/2/2026 8:20:10 PM - Server at mail.contoso.com (203.0.113.9) returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'";
    let explanation = explained(text, "en", &[]);
    for format in [Format::Plain, Format::Markdown] {
        let shown = copy_text(&explanation, &words("en"), format, Mask::Off);
        let hidden = copy_text(&explanation, &words("en"), format, Mask::On);
        assert!(shown.contains("nora@contoso.com") && shown.contains("203.0.113.9"));
        assert!(!hidden.contains("nora@") && !hidden.contains("203.0.113.9"), "{hidden}");
        assert!(hidden.contains("mail.contoso.com"));
    }
}

/// What a server says stays a quotation in Markdown.
#[test]
fn hostile_words_stay_words() {
    let text = "450 4.4.317 Cannot connect to remote server [Message=<script>alert(1)</script> ``` [x](https://example.com) **b**] \
                [LastAttemptedServerName=mail.contoso.com;calc] [LastAttemptedIP=203.0.113.9:25]";
    let markdown = told(text, "en", &[]);
    for line in markdown.lines().filter(|line| line.contains("<script>")) {
        assert!(line.contains("````"), "not fenced: {line}");
    }
    assert!(!markdown.lines().any(|line| line.contains("Test-NetConnection") && line.contains("calc")), "{markdown}");
}

#[test]
fn damaged_packs_are_refused() {
    for bytes in [&[][..], &[0xFF; 64], b"PK\x03\x04"] {
        assert!(Words::load(bytes.to_vec()).is_err());
    }
}

#[test]
fn what_else_the_text_has_is_named_by_its_own_code() {
    let text = "ann@fabrikam.com\nRemote Server returned '550 5.1.1 User unknown'\n\n\
                ben@example.org\nRemote Server returned '552 5.2.2 Mailbox full'\n";
    let explanation = explained(text, "en", &[]);
    let others: Vec<_> =
        explanation.others.iter().filter(|other| other.met).filter_map(|other| other.code.as_deref()).collect();
    assert!(others.contains(&"5.2.2"), "{others:?}");
}

/// What a link opens: the entry of an id, else what the code says that it names.
fn opened(name: &str, words: &Words) -> Explanation {
    let (report, answers) = (Report::default(), Answers::default());
    match by_id(name) {
        Some(entry) => explain(&report, &of_entry(entry, &answers), words),
        None => explained(name, words.tag(), &[]),
    }
}

#[test]
fn a_link_opens_the_entry_that_it_names() {
    let words = words("en");
    for row in ndr_lens::explanation::catalogue(&words) {
        let explanation = opened(&row.code, &words);
        assert_eq!(explanation.entry, Some(row.id), "{}", row.code);
        assert_eq!(explanation.link, row.code);
        for other in explanation.others {
            assert_eq!(opened(&other.link, &words).entry, Some(other.id), "{} of {}", other.link, row.id);
        }
    }
}

#[test]
fn an_entry_by_itself_reads_as_well_as_a_report() {
    for tag in ["en", "zh-TW"] {
        let words = words(tag);
        for entry in entries() {
            let explanation = opened(entry.id, &words);
            assert_eq!(explanation.entry, Some(entry.id));
            assert!(!explanation.state.plain().is_empty() && !explanation.who.is_empty(), "{}", entry.id);
            assert!(!explanation.fixes.is_empty() && !explanation.causes.is_empty(), "{}", entry.id);
            let actors: Vec<_> =
                explanation.fixes.chunk_by(|a, b| a.actor == b.actor).map(|group| group[0].actor.id).collect();
            let mut once = actors.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(actors.len(), once.len(), "{}: an actor's fixes stand together", entry.id);
            let told = format!("{:?}", explanation);
            assert!(!told.contains("{ $"), "{}", entry.id);
        }
    }
}

#[test]
fn permanence_is_said_by_the_codes() {
    let words = words("en");
    let state = |id: &str| opened(id, &words).state.plain();
    assert!(state("gmail/5.2.1/rate").starts_with("Final:"), "{}", state("gmail/5.2.1/rate"));
    assert!(state("topic/mailbox-full").contains("starts with 4"), "{}", state("topic/mailbox-full"));
}

#[test]
fn terms_of_the_answer_are_explained() {
    for (tag, name) in [("en", "MX record"), ("zh-TW", "MX 記錄")] {
        let words = words(tag);
        let report =
            read(b"550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using a list; no MX record found");
        let explanation = explain(&report, &diagnose(&report, &Answers::default()), &words);
        let terms = ndr_lens::explanation::terms(&explanation, &report, &words);
        assert!(!terms.is_empty() && terms.len() <= 12, "{terms:?}");
        let dns = opened("topic/domain-without-mail", &words);
        let terms = ndr_lens::explanation::terms(&dns, &Report::default(), &words);
        assert!(terms.iter().any(|term| term.name == name), "{terms:?}");
    }
}

#[test]
fn how_long_a_server_of_ones_own_tries_is_not_told() {
    let text = "441 4.4.1 Error encountered while communicating with primary target IP address: \"Failed to connect. \
                Winsock error code: 10060, Win32 error code: 10060.\" The last endpoint attempted was 198.51.100.20:25";
    assert!(!explained(text, "en", &[]).state.plain().contains("24"));
    let text = "Generating server: EX01.contoso.local\nlisa@fabrikam.com\nServer at mx.fabrikam.com (203.0.113.7) \
                returned '450 4.4.316 Connection refused [Message=Socket error code 10061]'";
    assert!(!explained(text, "en", &[]).state.plain().contains("24"));
    let text = "[{LED=441 4.4.1 Error encountered while communicating with primary target IP address};\
                {FQDN=contoso-com.mail.protection.outlook.com};{IP=198.51.100.20}]";
    assert!(!explained(text, "en", &[]).state.plain().contains("24"));
    let text = "450 4.4.316 Connection refused [Message=Socket error code 10061]";
    assert!(explained(text, "en", &[]).state.plain().contains("24"));
}
