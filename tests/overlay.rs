//! What an organisation says of its own: read without ever stopping, and shown apart.

use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::explanation::{Explanation, Format, Mask, Rich, Words, copy_text, explain};
use ndr_lens::knowledge::{LANGUAGES, packs::KEYS};
use ndr_lens::overlay::{MOST_BYTES, Mistake, Overlay, What, read};
use ndr_lens::reading;
use proptest::prelude::*;

const EXAMPLE: &[u8] = include_bytes!("../docs/overlay.example.json");
const HOSTILE: &[u8] = include_bytes!("fixtures/overlay/hostile.json");
const SPOILT: &str = include_str!("fixtures/overlay/spoilt.json");

const REFUSED: &str = "450 4.4.316 Connection refused [Message=Socket error code 10061] \
                       [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.9:25]";

fn words(tag: &str) -> Words {
    Words::of(tag).unwrap_or_else(|| panic!("a pack of {tag}"))
}

fn overlay(json: &str) -> Overlay {
    let (overlay, mistakes) = read(json.as_bytes());
    assert_eq!(mistakes, [], "{json}");
    overlay
}

fn example() -> Overlay {
    let (overlay, mistakes) = read(EXAMPLE);
    assert_eq!(mistakes, []);
    overlay
}

fn told(overlay: &Overlay, text: &str, tag: &str, given: &[(&str, &str)]) -> Explanation {
    let report = reading::read(text.as_bytes());
    let mut answers = Answers::default();
    overlay.assume(&report, &mut answers);
    for (question, answer) in given {
        answers.set(question, Some(answer));
    }
    let (diagnosis, words) = (diagnose(&report, &answers), words(tag));
    overlay.apply(&report, &diagnosis, explain(&report, &diagnosis, &words), &words)
}

fn copied(explanation: &Explanation, format: Format) -> String {
    copy_text(explanation, &words(&explanation.language), format, Mask::On)
}

fn plain(text: Option<&Rich>) -> String {
    text.map(Rich::plain).unwrap_or_default()
}

/// The answer to whose server it is, and whether the list gave it.
fn owner(overlay: &Overlay, text: &str, given: &[(&str, &str)]) -> (Option<&'static str>, bool) {
    let explanation = told(overlay, text, "en", given);
    let question = explanation.questions.iter().find(|question| question.id == "server-owner").expect("the question");
    let chosen = question.answers.iter().find(|answer| answer.chosen).map(|answer| answer.id);
    (chosen, question.assumed.is_some())
}

#[test]
fn each_mistake_is_told_with_its_path_and_costs_only_itself() {
    let rows: Vec<serde_json::Value> = serde_json::from_str(SPOILT).expect("the table");
    let mut wrong = Vec::new();
    for row in &rows {
        let (_, mistakes) = read(row["document"].to_string().as_bytes());
        let paths: Vec<&str> = mistakes.iter().map(|mistake| mistake.path.as_str()).collect();
        if paths.first() != row["path"].as_str().as_ref() {
            wrong.push(format!("{}: {paths:?}, not {}", row["name"], row["path"]));
        }
        for language in &LANGUAGES {
            assert!(mistakes.iter().all(|mistake| !mistake.said(&words(language.tag)).contains("own-")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows.len() > 80);
}

#[test]
fn what_is_right_beside_a_mistake_is_taken() {
    let (overlay, mistakes) = read(
        br#"{"title": "Contoso", "own": {"domains": ["contoso.com", "com"]}, "nonsense": [],
            "contacts": {"network-team": {"text": "ext. 4711", "links": [{"address": "javascript:alert(1)"}]}},
            "notes": [{"for": ["*", "nothing"], "text": "here"}, 5]}"#,
    );
    let paths: Vec<&str> = mistakes.iter().map(|mistake| mistake.path.as_str()).collect();
    let expected = [
        "$.nonsense",
        "$.notes[0].for[1]",
        "$.notes[1]",
        "$.contacts[\"network-team\"].links[0].address",
        "$.own.domains[1]",
    ];
    assert_eq!(paths, expected);
    assert_eq!(overlay.title("en").map(|title| title.plain()).as_deref(), Some("Contoso"));
    let own = told(&overlay, REFUSED, "en", &[]).own.expect("own words");
    assert_eq!(plain(own.notes[0].text.as_ref()), "here");
    assert_eq!(owner(&overlay, REFUSED, &[]), (Some("own"), true));
}

#[test]
fn what_is_no_json_is_told_by_line_and_column() {
    let mistake = |bytes: &[u8]| read(bytes).1;
    let not_json = |line, column| vec![Mistake { path: "$".to_owned(), what: What::NotJson { line, column } }];
    assert_eq!(mistake(b"{\n  \"title\": \"a\",\n}"), not_json(3, 1));
    assert_eq!(mistake(b""), not_json(1, 0));
    assert!(matches!(mistake(&b"[".repeat(100_000))[..], [Mistake { what: What::NotJson { .. }, .. }]));
    let large = vec![b' '; MOST_BYTES + 1];
    assert!(matches!(mistake(&large)[..], [Mistake { what: What::TooLarge { .. }, .. }]));
    assert_eq!(mistake(b"\xEF\xBB\xBF{}"), [], "a byte order mark does no harm");
    let wide: Vec<u8> = "\u{FEFF}{\"title\": \"資訊部\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (wide, mistakes) = ndr_lens::overlay::read(&wide);
    assert_eq!((wide.title("zh-TW").map(|title| title.plain()), mistakes.len()), (Some("資訊部".to_owned()), 0));
    assert_eq!(read(br#"{"title": "a", "title": "b"}"#).1[0].what, What::Twice);
}

#[test]
fn of_very_many_mistakes_the_first_are_listed() {
    let keys: Vec<String> = (0..50_000).map(|number| format!("\"k{number}\":0")).collect();
    let (_, mistakes) = read(format!("{{{}}}", keys.join(",")).as_bytes());
    assert_eq!(mistakes.len(), 101);
    assert_eq!(mistakes.last().map(|mistake| mistake.what), Some(What::More { count: 49_900 }));
}

#[test]
fn texts_come_in_the_language_that_fits() {
    let all = overlay(r#"{"language": "zh-TW", "title": {"fr": "F", "zh-Hant": "Z", "en": "E"}}"#);
    let title = |tag| all.title(tag).map(|title| title.plain()).unwrap_or_default();
    assert_eq!([title("en"), title("en-GB"), title("zh-TW"), title("de")], ["E", "E", "Z", "Z"]);
    let other = overlay(r#"{"title": {"fr": "F", "pt": "P"}}"#);
    assert_eq!(plain(other.title("en").as_ref()), "F");
    assert_eq!(example().languages(), ["zh-TW", "en"]);
    assert_eq!(
        (example().language(), example().page()),
        (Some("zh-TW"), Some("https://intranet.example.com/ndr-lens/"))
    );
}

#[test]
fn the_list_answers_whose_server_it_is_until_the_reader_does() {
    let example = example();
    assert_eq!(owner(&example, REFUSED, &[]), (Some("own"), true));
    assert_eq!(owner(&example, REFUSED, &[("server-owner", "other")]), (Some("other"), false));
    assert_eq!(owner(&Overlay::default(), REFUSED, &[]), (None, false));
    let explanation = told(&example, REFUSED, "en", &[]);
    let question = &explanation.questions[0];
    assert_eq!(
        plain(question.assumed.as_ref()),
        "Answered by the list of Contoso IT: mail.contoso.com is one of its own servers. You can still answer differently."
    );
    // What rests on the answer is asked now, and its own answers are kept.
    assert!(explanation.questions.iter().any(|question| question.id == "on-premises-mailboxes"));
    let deeper = told(&example, REFUSED, "en", &[("on-premises-mailboxes", "no"), ("still-deliver", "no")]);
    assert!(deeper.fixes.iter().all(|fix| fix.condition.is_none()), "nothing is open");
    // Nobody says that the reader said so.
    let said = told(&example, REFUSED, "zh-TW", &[]);
    assert!(!copied(&said, Format::Plain).contains("您的回答"));
}

#[test]
fn servers_are_known_by_name_address_and_domain() {
    let lists = |own: &str, partner: &str| {
        overlay(&format!(r#"{{"own": {{{own}}}, "partners": [{{"name": "Fabrikam", {partner}}}]}}"#))
    };
    let none = r#""domains": []"#;
    for (own, partner, answer) in [
        (r#""servers": ["MAIL.contoso.com"]"#, none, Some("own")),
        (r#""servers": ["203.0.113.0/24"]"#, none, Some("own")),
        (r#""servers": ["203.0.113.0/30"]"#, none, None),
        (r#""domains": ["contoso.com"]"#, none, Some("own")),
        (none, r#""servers": ["*.contoso.com"]"#, Some("partner")),
        // What names the server goes before what names its domain.
        (r#""domains": ["contoso.com"]"#, r#""servers": ["203.0.113.9"]"#, Some("partner")),
        (r#""domains": ["contoso.com"]"#, r#""servers": ["mail.contoso.com"]"#, Some("partner")),
        (r#""servers": ["mail.contoso.com"]"#, r#""servers": ["mail.contoso.com"]"#, Some("own")),
        (r#""domains": ["example.com"]"#, none, None),
    ] {
        assert_eq!(owner(&lists(own, partner), REFUSED, &[]).0, answer, "{own} {partner}");
    }
    // The recipient's domain counts where nothing else is said of a server.
    let without = "Diagnostic-Code: smtp; 450 4.4.316 Connection refused [Message=Socket error code 10061]\n\
                   Final-Recipient: rfc822; nora@contoso.com\nAction: delayed\nStatus: 4.4.316";
    assert_eq!(owner(&lists(r#""domains": ["contoso.com"]"#, none), without, &[]).0, Some("own"));
}

#[test]
fn a_partner_is_named_and_reached() {
    let text = REFUSED.replace("mail.contoso.com", "mx1.fabrikam.com").replace("203.0.113.9", "198.51.100.7");
    let explanation = told(&example(), &text, "zh-TW", &[]);
    assert!(plain(explanation.questions[0].assumed.as_ref()).contains("夥伴 Fabrikam"));
    let own = explanation.own.as_ref().expect("own words");
    let partner = own.contacts.iter().find(|contact| contact.actor.id == "partner").expect("the partner's contact");
    assert_eq!(plain(partner.text.as_ref()), "Fabrikam 專線，合約 20-118");
}

#[test]
fn contacts_are_those_of_who_acts() {
    let own = told(&example(), REFUSED, "en", &[]).own.expect("own words");
    let actors: Vec<&str> = own.contacts.iter().map(|contact| contact.actor.id).collect();
    assert!(actors.contains(&"server-admin") && actors.contains(&"network-team"), "{actors:?}");
    let network = own.contacts.iter().find(|contact| contact.actor.id == "network-team").expect("the network team");
    assert_eq!(plain(network.text.as_ref()), "Network team, ext. 4711");
    assert_eq!(network.links[0].label.plain(), "+886-2-5550-4711");
    assert_eq!(network.links[0].url, "tel:+886-2-5550-4711");
}

#[test]
fn notes_stand_where_they_belong() {
    let notes = |targets: &str, text: &str| {
        let overlay = overlay(&format!(r#"{{"notes": [{{"for": [{targets}], "text": "here"}}]}}"#));
        told(&overlay, text, "en", &[]).own.expect("own words").notes.len()
    };
    for fitting in ["4.4.316", "5.4.316", "450", "exchange-online/4.4.316", "connection-refused", "server-admin", "*"] {
        assert_eq!(notes(&format!("\"{fitting}\""), REFUSED), 1, "{fitting}");
    }
    for other in ["4.4.317", "550", "exchange-online/4.4.317", "mailbox-full", "recipient"] {
        assert_eq!(notes(&format!("\"{other}\""), REFUSED), 0, "{other}");
    }
    assert_eq!(notes("\"*\"", "milk, bread, eggs"), 1);
    assert_eq!(notes("\"4.4.317\", \"450\", \"4.4.316\"", REFUSED), 1, "once, whatever fits");
}

#[test]
fn fixes_are_hidden_and_replaced() {
    let text = "450 4.4.317 Cannot establish session with remote server [Message=SubjectMismatch Expected Subject: *.contoso.com \
                Presented Subject: CN=MAIL01] [LastAttemptedServerName=mail.northwind.example]";
    let shown = |explanation: &Explanation| explanation.fixes.iter().map(|fix| fix.id).collect::<Vec<_>>();
    let without = told(&Overlay::default(), text, "en", &[]);
    assert!(shown(&without).contains(&"set-tls-domain") && shown(&without).contains(&"contact-partner"));
    let with = told(&example(), text, "en", &[]);
    assert!(!shown(&with).contains(&"set-tls-domain"));
    let replaced = with.fixes.iter().find(|fix| fix.id == "contact-partner").expect("the fix");
    assert_eq!(plain(replaced.own.as_ref()), "From Contoso IT");
    assert_eq!(replaced.title.plain(), "Call the partner through the service desk");
    assert_eq!(replaced.steps.len(), 2);
    assert!(with.fixes.iter().filter(|fix| fix.own.is_some()).count() == 1);
}

#[test]
fn own_errors_are_recognised_where_ours_are_and_where_none_is() {
    let example = example();
    let met = |text: &str| {
        let explanation = told(&example, text, "zh-TW", &[]);
        let errors = explanation.own.as_ref().expect("own words").errors.clone();
        (explanation.entry, errors)
    };
    for text in ["550-5.7.999 no", "vault", "Held\r\n by  the VAULT.", "您的郵件已由保險庫攔截。"] {
        let (_, errors) = met(text);
        assert_eq!(errors.iter().map(|error| error.id.as_str()).collect::<Vec<_>>(), ["vault"], "{text}");
        assert_eq!(errors[0].title.plain(), "文件保險庫已攔截");
        assert_eq!(plain(errors[0].who.as_ref()), "需由 寄件者 處理。".replace(' ', ""));
    }
    assert_eq!(met("Held by the vault.").0, None);
    assert!(met(&format!("{REFUSED} (held by the vault)")).0.is_some());
    assert!(met(REFUSED).1.is_empty() && met("the vault").1.is_empty() && met("5.7.9990 15.7.999").1.is_empty());
    let two = overlay(
        r#"{"codes": [{"id": "early", "phrases": ["see below"], "title": "E", "meaning": "E"},
                      {"id": "said", "codes": ["X-17"], "title": "S", "meaning": "S"}]}"#,
    );
    let explanation = told(&two, "see below\n550 5.7.1 refused, x-17", "en", &[]);
    let errors: Vec<String> = explanation.own.expect("own words").errors.into_iter().map(|error| error.id).collect();
    assert_eq!(errors, ["said", "early"], "what a server said goes first");
}

#[test]
fn everything_is_copied_under_the_organisations_name() {
    let markdown = copied(&told(&example(), REFUSED, "zh-TW", &[]), Format::Markdown);
    for part in ["## Contoso 資訊處的說明\n", "網路小組，分機 4711", "[建立工單](https://tickets.example.com/new)"]
    {
        assert!(markdown.contains(part), "{part} is missing in\n{markdown}");
    }
    let text = copied(&told(&example(), "held by the vault", "en", &[]), Format::Plain);
    assert!(text.starts_with("From Contoso IT\n5.7.999 Held by the document vault\n"), "{text}");
    assert!(!text.contains("Nothing recognized"), "{text}");
}

#[test]
fn nothing_of_an_overlay_is_markup() {
    let (overlay, mistakes) = read(HOSTILE);
    assert_eq!(mistakes.len(), 1);
    let explanation = told(&overlay, REFUSED, "en", &[]);
    let markdown = copied(&explanation, Format::Markdown);
    for part in [
        "\\<script\\>alert(1)\\</script\\> \\*\\*bold\\*\\* \\[x\\](javascript:alert(1)) \\`code\\`",
        "\\# heading\\\n\\- item\\\n\\<svg onload=alert(1)\\>",
        "[\\<b\\>bold\\</b\\>](<https://wiki.example.com/a_(b)>)",
        "⟪U+202E⟫Contoso",
        "⟪U+202E⟫⟪U+0007⟫ \\&lt;b\\&gt;",
    ] {
        assert!(markdown.contains(part), "{part} is missing in\n{markdown}");
    }
    let plain = copied(&explanation, Format::Plain);
    assert!(!plain.contains(['\u{202E}', '\u{7}']) && plain.contains("⟪U+202E⟫"));
    let own = explanation.own.expect("own words");
    let links: Vec<_> = own.contacts.iter().flat_map(|contact| &contact.links).map(|link| &*link.url).collect();
    assert_eq!(links, ["https://wiki.example.com/a_(b)"]);
}

#[test]
fn what_the_guide_shows_is_right() {
    let guide = include_str!("../OVERLAY.md");
    let blocks: Vec<&str> = guide.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    for block in &blocks {
        let whole = if block.starts_with('{') { (*block).to_owned() } else { format!("{{{block}}}") };
        overlay(&whole);
    }
    assert!(blocks.len() > 5);
    let schema = include_str!("../docs/overlay.schema.json");
    for actor in ndr_lens::knowledge::ACTORS {
        assert!(guide.contains(&format!("`{actor}`")) && schema.contains(&format!("\"{actor}\"")), "{actor}");
    }
}

#[test]
fn every_word_about_an_overlay_is_said() {
    let source = std::fs::read_to_string("src/overlay/mistake.rs").expect("the source")
        + &std::fs::read_to_string("src/overlay/apply.rs").expect("the source");
    let unused: Vec<_> =
        KEYS.iter().filter(|key| key.starts_with("own-") && !source.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "no code says {unused:?}");
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let names = prop::sample::select(vec![
        "title",
        "languages",
        "language",
        "page",
        "contacts",
        "own",
        "partners",
        "notes",
        "fixes",
        "codes",
        "text",
        "links",
        "label",
        "address",
        "for",
        "domains",
        "servers",
        "name",
        "contact",
        "hide",
        "replace",
        "steps",
        "id",
        "phrases",
        "meaning",
        "actor",
        "permanent",
        "en",
        "zh-TW",
        "network-team",
        "contact-partner",
        "vault",
        "*",
        "4.4.316",
        "mail.contoso.com",
        "203.0.113.0/24",
        "https://example.com/",
    ]);
    let text = prop_oneof![names.clone().prop_map(str::to_owned), ".{0,12}"];
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        text.clone().prop_map(Into::into),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::vec((text.clone(), inner), 0..8)
                .prop_map(|pairs| serde_json::Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }

    #[test]
    fn any_json_is_read_and_applied(json in json(), cut in 0_usize..400) {
        let text = json.to_string();
        let (overlay, mistakes) = read(text.as_bytes());
        prop_assert!(mistakes.iter().all(|mistake| mistake.path.starts_with('$')));
        let explanation = told(&overlay, REFUSED, "en", &[]);
        prop_assert!(!copied(&explanation, Format::Markdown).is_empty());
        read(&text.as_bytes()[..cut.min(text.len())]);
    }

    #[test]
    fn any_spoilt_example_is_read_and_applied(at in 0_usize..4000, byte in any::<u8>()) {
        let mut bytes = EXAMPLE.to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        told(&read(&bytes).0, REFUSED, "en", &[]);
    }
}
