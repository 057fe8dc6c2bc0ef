use super::*;
use crate::app::engine;
use crate::app::own::Trouble;

fn text_of(text: &[u8]) -> Rc<[Source]> {
    [Source::text(text.into())].into()
}

fn page() -> Rc<State> {
    Rc::new(State::new(None, "en", None))
}

#[test]
fn a_language_that_fails_leaves_english_to_say_so() {
    let page = Rc::new(State::new(None, "zh-TW", None));
    assert_eq!(page.missing(), [Piece::Page("zh-TW"), Piece::Answers("zh-TW")]);
    let page = page.reduce(Action::Arrived(Piece::Page("zh-TW"), None));
    assert_eq!(page.missing(), [Piece::Page("en"), Piece::Answers("zh-TW"), Piece::Answers("en")]);
    let page = page.reduce(Action::Retry);
    assert_eq!(page.missing(), [Piece::Page("zh-TW"), Piece::Answers("zh-TW")]);
}

#[test]
fn choosing_the_language_beside_swaps_the_two() {
    let page = page().reduce(Action::Beside(Some("zh-TW"))).reduce(Action::Choose("zh-TW"));
    assert_eq!((page.language, page.beside), ("zh-TW", Some("en")));
    let page = page.reduce(Action::Beside(Some("zh-TW")));
    assert_eq!(page.beside, None);
}

#[test]
fn a_code_covers_the_text_and_closing_it_brings_the_text_back() {
    let text = b"550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found";
    let page = page().reduce(Action::Read { sources: text_of(text), fresh: true });
    let report = page.shown_report().cloned();
    assert!(report.as_ref().is_some_and(|report| engine::tells(report)), "the text is read");
    let page = page.reduce(Action::Tick("step".to_owned()));
    let page = page.reduce(Action::Open(Some("4.4.316".to_owned())));
    assert_ne!(page.shown_report(), report.as_ref());
    assert!(page.ticks.is_empty());
    let page = page.reduce(Action::Open(None));
    assert_eq!(page.shown_report(), report.as_ref());
}

#[test]
fn of_several_reports_one_is_shown_at_a_time() {
    let file = |name: &str, text: &str| Source { name: Some(name.to_owned()), content: Ok(text.as_bytes().into()) };
    let sources =
        [file("a.txt", "See you at noon."), file("b.txt", "550 5.1.10 not found"), file("c.txt", "451 4.4.1 x")];
    let page = page().reduce(Action::Read { sources: sources.into(), fresh: true });
    assert_eq!((page.chosen, page.opened.found.len()), (Some(1), 3));
    let page = page.reduce(Action::Tick("step".to_owned())).reduce(Action::Show(2));
    assert_eq!((page.chosen, page.ticks.len()), (Some(2), 0));
    assert_eq!(page.shown_report(), page.opened.found[2].report.as_ref());
    let page = page.reduce(Action::Read { sources: Rc::default(), fresh: true });
    assert!(page.opened.found.is_empty() && page.report.is_none());
}

fn with_own(page: Rc<State>, json: &str, free: bool) -> Rc<State> {
    page.reduce(Action::Overlay { file: Some(Ok(json.as_bytes().to_vec())), free })
}

#[test]
fn the_organisation_chooses_a_language_only_where_nobody_has() {
    let own = r#"{"language": "zh-TW", "languages": ["zh-TW"]}"#;
    assert_eq!(with_own(page(), own, true).language, "zh-TW");
    let chosen = with_own(page(), own, false);
    assert_eq!(chosen.language, "en");
    assert_eq!(chosen.offered().map(|language| language.tag).collect::<Vec<_>>(), ["en", "zh-TW"]);
    assert_eq!(with_own(page(), r#"{"languages": ["zh-TW"]}"#, true).language, "zh-TW");
}

#[test]
fn the_list_answers_for_every_report_and_the_reader_instead_of_it() {
    let own = r#"{"own": {"domains": ["contoso.com"]}, "partners": [{"name": "F", "domains": ["fabrikam.com"]}]}"#;
    let text = |host: &str| format!("450 4.4.316 Connection refused [LastAttemptedServerName=mail.{host}]");
    let read = |page: Rc<State>, host: &str, fresh: bool| {
        page.reduce(Action::Read { sources: text_of(text(host).as_bytes()), fresh })
    };
    let owner = |page: &Rc<State>| page.answers.get("server-owner");
    let page = with_own(read(page(), "contoso.com", true), own, false);
    assert_eq!(owner(&page), Some("own"));
    let page = page.reduce(Action::Answer { question: "on-premises-mailboxes", answer: Some("yes") });
    assert_eq!(page.answers.get("on-premises-mailboxes"), Some("yes"));
    let page = read(page, "fabrikam.com", false);
    assert_eq!((owner(&page), page.answers.get("on-premises-mailboxes")), (Some("partner"), None));
    let page = page.reduce(Action::Answer { question: "server-owner", answer: Some("other") });
    assert_eq!(owner(&read(page.clone(), "contoso.com", false)), Some("other"));
    assert_eq!(owner(&read(page, "example.net", true)), None);
}

#[test]
fn a_file_that_is_not_wanted_any_more_leaves_nothing_behind() {
    let own = r#"{"title": "Contoso", "own": {"domains": ["contoso.com"]}}"#;
    let text = b"450 4.4.316 Connection refused [LastAttemptedServerName=mail.contoso.com]";
    let told = with_own(page().reduce(Action::Read { sources: text_of(text), fresh: true }), own, false);
    assert!(told.own.overlay.is_some() && told.answers.get("server-owner") == Some("own"));
    for file in [None, Some(Err(Trouble::Unreachable))] {
        let page = told.clone().reduce(Action::Overlay { file, free: false });
        assert!(page.own.overlay.is_none());
        assert_eq!(page.answers.get("server-owner"), None);
    }
    let chosen = told.reduce(Action::Answer { question: "server-owner", answer: Some("other") });
    let page = chosen.reduce(Action::Overlay { file: None, free: false });
    assert_eq!(page.answers.get("server-owner"), Some("other"), "the reader's own answer stays");
}

#[test]
fn what_could_not_be_loaded_is_asked_for_again() {
    let page = page().reduce(Action::Overlay { file: Some(Err(Trouble::Unreachable)), free: false });
    assert_eq!((page.own.trouble, page.own.tries), (Some(Trouble::Unreachable), 0));
    let page = page.reduce(Action::Retry);
    assert_eq!((page.own.trouble, page.own.tries), (None, 1));
}

#[test]
fn editing_keeps_ticks_and_a_fresh_text_does_not() {
    let ticked = page().reduce(Action::Tick("step".to_owned()));
    let edited = ticked.clone().reduce(Action::Read { sources: Rc::default(), fresh: false });
    assert_eq!(edited.ticks, ["step"]);
    let fresh = ticked.clone().reduce(Action::Read { sources: Rc::default(), fresh: true });
    assert!(fresh.ticks.is_empty());
    assert!(ticked.reduce(Action::Tick("step".to_owned())).ticks.is_empty());
}

#[test]
fn what_is_asked_before_the_knowledge_is_there_is_read_when_it_comes() {
    let mut page = State::new(Some("4.4.316".to_owned()), "en", None);
    page.pieces.knowledge = false;
    page.code = page.code.map(|asked| CodeAsked { report: None, ..asked });
    let page = Rc::new(page);
    assert!(page.waits() && !page.is_filled());
    let page = page.reduce(Action::Arrived(Piece::Knowledge, None));
    assert!(page.waits() && page.has_failed_answers());
    let page = page.reduce(Action::Retry);
    assert!(page.missing().contains(&Piece::Knowledge));
    let knowledge = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
    let page = page.reduce(Action::Arrived(Piece::Knowledge, Some(knowledge.to_vec())));
    assert!(page.shown_report().is_some() && page.waits(), "the words are not there yet");
    let page = page.reduce(Action::Read { sources: text_of(b"450 4.4.316"), fresh: true });
    assert!(page.report.is_some() && page.unread.is_none());
}

#[test]
fn what_was_pasted_before_the_engine_is_there_is_read_when_it_comes() {
    let mut page = State::new(None, "en", None);
    page.pieces.engine = None;
    let page = Rc::new(page).reduce(Action::Read { sources: text_of(b"450 4.4.316"), fresh: true });
    assert!(page.waits() && page.is_filled() && page.missing().contains(&Piece::Engine));
    let page = page.reduce(Action::Arrived(Piece::Engine, None));
    assert!(page.has_failed_answers() && page.is_filled() && page.report.is_none());
    let page = page.reduce(Action::Retry);
    assert!(page.missing().contains(&Piece::Engine) && !page.has_failed_answers());
    let page = page.reduce(Action::Arrived(Piece::Engine, Some(Vec::new())));
    assert!(page.report.is_some() && page.unread.is_none());
}

#[test]
fn an_answer_stays_until_the_next_language_is_whole() {
    let (_, page_words, answers) = crate::knowledge::packs::PACKS[0];
    let (_, other_words, other_answers) = crate::knowledge::packs::PACKS[1];
    let shown = |page: &State| page.words().map(|words| words.tag().to_owned());
    let page = page().reduce(Action::Arrived(Piece::Page("en"), Some(page_words.to_vec())));
    assert!(page.can_answer().is_none() && shown(&page).as_deref() == Some("en"));
    let page = page.reduce(Action::Arrived(Piece::Answers("en"), Some(answers.to_vec())));
    assert!(page.can_answer().is_some());
    let page = page.reduce(Action::Choose("zh-TW"));
    let page = page.reduce(Action::Arrived(Piece::Page("zh-TW"), Some(other_words.to_vec())));
    assert_eq!(shown(&page).as_deref(), Some("en"));
    let failed = page.clone().reduce(Action::Arrived(Piece::Answers("zh-TW"), None));
    assert!(failed.has_failed_language("zh-TW") && !failed.has_failed_answers());
    let page = page.reduce(Action::Arrived(Piece::Answers("zh-TW"), Some(other_answers.to_vec())));
    assert_eq!(shown(&page).as_deref(), Some("zh-TW"));
}
