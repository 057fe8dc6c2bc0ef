//! What does not fit together is refused, with the file and the key named.

use std::fs;
use std::path::{Path, PathBuf};

use ndr_lens_compiler::compile;

/// A copy of the real assets that a test may spoil.
struct Assets(PathBuf);

impl Assets {
    fn copy(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets"), &root);
        Self(root)
    }

    /// Replaces words of a file; they must stand there.
    fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(from), "{file} holds {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect("the copy can be written");
    }

    fn append(&self, file: &str, more: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        fs::write(&path, text + more).expect("the copy can be written");
    }

    /// The problems, one a line.
    fn refusal(&self) -> String {
        compile(&self.0).expect_err("the assets are inconsistent").to_string()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy");
    for entry in fs::read_dir(from).expect("the assets").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copied file");
        }
    }
}

#[track_caller]
fn says(refusal: &str, words: &[&str]) {
    assert!(
        refusal.lines().any(|line| words.iter().all(|word| line.contains(word))),
        "{words:?} is not said by\n{refusal}"
    );
}

#[test]
fn the_real_assets_compile() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets");
    let compiled = compile(&assets).unwrap_or_else(|problems| panic!("{problems}"));
    let tags: Vec<_> = compiled.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["en", "zh-TW"]);
}

#[test]
fn a_missing_translation() {
    let assets = Assets::copy("missing-translation");
    assets.replace("locales/zh-TW/answer.ftl", "state-given-up", "state-given-away");
    let refusal = assets.refusal();
    says(&refusal, &["locales/zh-TW", "state-given-up: is missing"]);
    says(&refusal, &["locales/zh-TW/answer.ftl", "state-given-away: English does not have this key"]);
}

#[test]
fn an_unknown_cause() {
    let assets = Assets::copy("unknown-cause");
    assets.replace("knowledge/exchange-online/4.4.316.toml", "causes = [", "causes = [\"moon-phase\", ");
    says(&assets.refusal(), &["knowledge/exchange-online/4.4.316.toml", "causes", "there is no cause moon-phase"]);
}

#[test]
fn an_entry_without_a_source_and_without_words() {
    let assets = Assets::copy("no-source");
    let entry = "temporary = { status = \"4.4.399\" }\ncategory = \"connection-refused\"\nreviewed = \"2026-11-23\"\n";
    fs::write(assets.0.join("knowledge/exchange-online/4.4.399.toml"), entry).expect("the copy can be written");
    let refusal = assets.refusal();
    for key in ["sources", "causes", "fixes"] {
        says(&refusal, &["knowledge/exchange-online/4.4.399.toml", key, "at least one is needed"]);
    }
    says(&refusal, &["entry-exchange-online-4-4-399.verdict", "is missing", "knowledge/exchange-online/4.4.399.toml"]);
}

#[test]
fn one_code_in_two_entries() {
    let assets = Assets::copy("two-entries");
    assets.replace("knowledge/exchange-online/4.4.316.toml", "4.4.316", "4.4.317");
    says(&assets.refusal(), &["status", "4.4.317 belongs to exchange-online/4.4.316 already"]);
}

#[test]
fn an_answer_nobody_can_give() {
    let assets = Assets::copy("answer");
    assets.append(
        "knowledge/fixes/general.toml",
        "\n[x]\nactor = \"sender\"\nwhen = [\"server-owner=moon\"]\nsteps = [{}]\n",
    );
    let refusal = assets.refusal();
    says(&refusal, &["knowledge/fixes/general.toml", "x.when", "question server-owner has no answer moon"]);
    says(&refusal, &["knowledge/fixes/general.toml", "x", "nothing leads to this fix"]);
    says(&refusal, &["fix-x.step-1", "is missing"]);
}

#[test]
fn unknown_and_misspelt_keys() {
    let assets = Assets::copy("misspelt");
    assets.append("knowledge/exchange-online/4.4.316.toml", "\nfixs = []\n");
    says(&assets.refusal(), &["knowledge/exchange-online/4.4.316.toml", "line", "fixs"]);
}

#[test]
fn words_that_no_fact_calls_for_and_values_that_there_are_not() {
    let assets = Assets::copy("orphans");
    assets.append("locales/en/causes.ftl", "\ncause-moon-phase = It is full.\n");
    assets.append("locales/en/answer.ftl", "\nvalue-moon = x { moon }\nopen = **never closed\n");
    let refusal = assets.refusal();
    says(&refusal, &["locales/en/causes.ftl", "cause-moon-phase", "no fact calls for these words"]);
    says(&refusal, &["locales/en/answer.ftl", "value-moon", "refers to moon, which does not exist"]);
    says(&refusal, &["locales/en/answer.ftl", "open", "opened and not closed"]);
}

#[test]
fn terms_of_the_mainland_and_missing_spaces() {
    let assets = Assets::copy("terms");
    assets.append("locales/zh-TW/answer.ftl", "\nextra = 連線超時了25秒，{ $host }不回應\n");
    let refusal = assets.refusal();
    says(&refusal, &["locales/zh-TW/answer.ftl", "extra", "says 超時, write 逾時"]);
    says(&refusal, &["locales/zh-TW/answer.ftl", "extra", "a space is missing between 了 and 2"]);
}

#[test]
fn a_link_that_is_none() {
    let assets = Assets::copy("link");
    assets.replace("knowledge/links/connectors.toml", "https://", "http://");
    says(&assets.refusal(), &["knowledge/links/connectors.toml", "url", "is not an https address"]);
}

#[test]
fn words_of_the_page_in_another_file_and_others_in_its_own() {
    let assets = Assets::copy("page-words");
    assets.append("locales/en/answer.ftl", "\npage-extra = More\n");
    assets.append("locales/en/page.ftl", "\nextra = More\n");
    let refusal = assets.refusal();
    says(&refusal, &["locales/en/answer.ftl", "page-extra", "stand in page.ftl"]);
    says(&refusal, &["locales/en/page.ftl", "extra", "stand in page.ftl"]);
}

#[test]
fn a_phrase_that_would_never_be_met() {
    let assets = Assets::copy("phrase");
    assets.append("knowledge/markers/netease.toml", "\n[[marker]]\nrole = \"reason\"\nphrase = \"退信，原因\"\n");
    says(&assets.refusal(), &["knowledge/markers/netease.toml", "退信，原因", "write the ASCII one"]);
}
