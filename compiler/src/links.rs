//! Checks that every name in the facts leads somewhere, and that everything can be reached.

use std::collections::{BTreeMap, BTreeSet};

use crate::Problems;
use crate::facts::{Facts, Filed};
use crate::schema::Evidence;

const SHELLS: [&str; 4] = ["exchange-online-powershell", "exchange-management-shell", "powershell", "shell"];
/// The gaps of command lines.
pub(crate) const GAPS: [&str; 12] = [
    "server",
    "ip",
    "domain",
    "recipient",
    "connector",
    "expected",
    "accepted",
    "senderdomain",
    "sendingip",
    "sendingserver",
    "selector",
    "submission",
];
const ADDRESSES: [&str; 3] = ["private", "unspecified", "loopback"];
/// What a phrase of a report heads or says.
const ROLES: [&str; 20] = [
    "subject",
    "failed",
    "delayed",
    "delivered",
    "automatic",
    "feedback",
    "recipient",
    "given",
    "reason",
    "diag",
    "details",
    "server",
    "receiving",
    "remote",
    "rejecting",
    "retries",
    "status",
    "error",
    "original",
    "cause",
];

/// The shells that a command line can be for.
pub(crate) fn shells() -> &'static [&'static str] {
    &SHELLS
}

struct Checker<'a> {
    facts: &'a Facts,
    problems: &'a mut Problems,
    used: BTreeMap<&'static str, BTreeSet<String>>,
}

pub(crate) fn check(facts: &Facts, problems: &mut Problems) {
    let mut checker = Checker { facts, problems, used: BTreeMap::new() };
    checker.entries();
    checker.causes();
    checker.fixes();
    checker.checks();
    checker.rest();
    checker.unused();
}

impl Checker<'_> {
    fn leads(&mut self, file: &str, key: &str, sort: &'static str, ids: &[String]) {
        let facts = self.facts;
        let known = |id: &String| match sort {
            "entry" => facts.entries.contains_key(id),
            "cause" => facts.causes.contains_key(id),
            "reason" => facts.reasons.contains_key(id),
            "fix" => facts.fixes.contains_key(id),
            "check" => facts.checks.contains_key(id),
            "command" => facts.commands.contains_key(id),
            "link" => facts.links.contains_key(id),
            "source" => facts.sources.contains_key(id),
            "actor" => facts.taxonomy.actors.contains(id),
            "category" => facts.taxonomy.categories.contains(id),
            _ => false,
        };
        for id in ids {
            if known(id) {
                self.used.entry(sort).or_default().insert(id.clone());
            } else {
                self.problems.add(file, key, format!("there is no {sort} {id}"));
            }
        }
    }

    fn condition(&mut self, file: &str, key: &str, condition: &str) {
        let Some((question, answers)) = condition.split_once('=') else {
            self.problems.add(file, key, format!("{condition} is not of the form question=answer"));
            return;
        };
        let Some(found) = self.facts.questions.get(question) else {
            self.problems.add(file, key, format!("there is no question {question}"));
            return;
        };
        self.used.entry("question").or_default().insert(question.to_owned());
        for answer in answers.split('|') {
            if !found.item.answers.iter().any(|known| known == answer) {
                self.problems.add(file, key, format!("question {question} has no answer {answer}"));
            }
        }
    }

    fn evidence(&mut self, file: &str, key: &str, evidence: &[Evidence]) {
        for item in evidence {
            let set = [item.reason.is_some(), item.phrase.is_some(), item.address.is_some(), item.answer.is_some()];
            if set.iter().filter(|set| **set).count() != 1 {
                self.problems.add(file, key, "evidence needs exactly one of reason, phrase, address, answer");
            }
            if let Some(reason) = &item.reason {
                self.leads(file, key, "reason", std::slice::from_ref(reason));
            }
            if let Some(answer) = &item.answer {
                self.condition(file, key, answer);
            }
            if let Some(address) = item.address.as_ref().filter(|address| !ADDRESSES.contains(&address.as_str())) {
                self.problems.add(file, key, format!("address is one of {ADDRESSES:?}, not {address}"));
            }
        }
    }

    fn entries(&mut self) {
        let mut codes: BTreeMap<(String, String), String> = BTreeMap::new();
        let mut said: BTreeMap<(String, String), &str> = BTreeMap::new();
        for (id, Filed { file, item }) in &self.facts.entries {
            let system = id.split('/').next().unwrap_or_default();
            if !self.facts.taxonomy.systems.iter().any(|known| known == system) {
                self.problems.add(file, "system", format!("taxonomy.toml has no system {system}"));
            }
            for code in item.statuses().chain(item.range.iter().flat_map(|(first, last)| [first, last])) {
                if parse_status(code).is_none() {
                    self.problems.add(file, "status", format!("{code} is not an enhanced status code"));
                }
            }
            for reply in item.replies.iter().filter(|reply| !(200..600).contains(*reply)) {
                self.problems.add(file, "replies", format!("{reply} is not a reply code"));
            }
            if item.range.as_ref().is_some_and(|(first, last)| parse_status(first) > parse_status(last)) {
                self.problems.add(file, "range", "ends before it begins");
            }
            let words = || item.symbols.iter().chain(&item.phrases);
            if item.head.is_some() {
                if words().next().is_none() {
                    self.problems.add(file, id, "a variant is told by symbols or phrases; it has none");
                }
            } else {
                let statuses = item.statuses().cloned().collect::<BTreeSet<_>>().into_iter();
                for code in statuses.chain(item.replies.iter().map(ToString::to_string)) {
                    if let Some(other) = codes.insert((system.to_owned(), code.clone()), id.clone()) {
                        self.problems.add(file, "status", format!("{code} belongs to {other} already"));
                    }
                }
            }
            for word in words() {
                if word.trim() != word || word.contains("  ") || word.len() < 2 {
                    self.problems.add(file, word, "is too short, or has white space around it or doubled");
                }
                let key = (system.to_owned(), word.to_ascii_lowercase());
                if let Some(other) = said.insert(key, id).filter(|other| !self.apart(id, other)) {
                    self.problems.add(file, word, format!("{other} has these words too, and no codes of its own"));
                }
            }
            if !item.has_codes() && item.family.is_none() && item.fallback.is_empty() && words().next().is_none() {
                self.problems.add(file, "status", "nothing can reach this entry: no code, family, fallback or phrase");
            }
            if let Some(family) = item.family.as_ref().filter(|family| family_subject(family).is_none()) {
                self.problems.add(file, "family", format!("{family} is not of the form x.4"));
            }
            for prefix in &item.fallback {
                if !["2.", "4.", "5."].iter().any(|class| prefix.starts_with(class)) {
                    self.problems.add(
                        file,
                        "fallback",
                        format!("{prefix} is not the beginning of an enhanced status code"),
                    );
                }
            }
            match &item.category {
                Some(category) => self.leads(file, "category", "category", std::slice::from_ref(category)),
                None => self.problems.add(file, "category", "is missing"),
            }
            match &item.reviewed {
                Some(date) if is_date(date) => {}
                _ => self.problems.add(file, "reviewed", "needs a date such as 2026-11-23"),
            }
            for (key, ids) in [("causes", &item.causes), ("fixes", &item.fixes), ("sources", &item.sources)] {
                // What only a class or a system says has no cause of its own.
                let rough = key == "causes" && (!item.fallback.is_empty() || item.family.is_some());
                if ids.is_empty() && !rough {
                    self.problems.add(file, key, "at least one is needed");
                }
            }
            self.leads(file, "causes", "cause", &item.causes);
            self.leads(file, "fixes", "fix", &item.fixes);
            self.leads(file, "checks", "check", &item.checks);
            self.leads(file, "sources", "source", &item.sources);
            self.leads(file, "see", "entry", &item.see);
        }
    }

    /// Whether two entries with the same words have codes that tell them apart.
    fn apart(&self, one: &str, other: &str) -> bool {
        let of = |id: &str| -> Option<(BTreeSet<&String>, &Vec<u16>)> {
            let item = &self.facts.entries.get(id)?.item;
            Some((item.statuses().collect(), &item.replies)).filter(|_| item.has_codes())
        };
        let (Some(one), Some(other)) = (of(one), of(other)) else { return false };
        one.0.is_disjoint(&other.0) && !one.1.iter().any(|reply| other.1.contains(reply))
    }

    fn causes(&mut self) {
        for (id, Filed { file, item }) in &self.facts.causes {
            self.evidence(file, &format!("{id}.supported_by"), &item.supported_by);
            self.evidence(file, &format!("{id}.ruled_out_by"), &item.ruled_out_by);
            if item.decisive && item.supported_by.is_empty() {
                self.problems.add(file, &format!("{id}.decisive"), "a decisive cause needs evidence");
            }
            if let Some(category) = &item.category {
                self.leads(file, &format!("{id}.category"), "category", std::slice::from_ref(category));
            }
            self.leads(file, &format!("{id}.fixes"), "fix", &item.fixes);
            self.leads(file, &format!("{id}.checks"), "check", &item.checks);
            self.leads(file, &format!("{id}.sources"), "source", &item.sources);
        }
        for (id, Filed { file, item }) in &self.facts.reasons {
            if item.forms.is_empty() && item.winsock.is_none() {
                self.problems.add(file, id, "needs forms or a Winsock number");
            }
            self.leads(file, &format!("{id}.sources"), "source", &item.sources);
            // A reason without a cause still explains the word where it stands.
            self.used.entry("reason").or_default().insert(id.clone());
        }
    }

    fn fixes(&mut self) {
        for (id, Filed { file, item }) in &self.facts.fixes {
            self.leads(file, &format!("{id}.actor"), "actor", std::slice::from_ref(&item.actor));
            for condition in &item.when {
                self.condition(file, &format!("{id}.when"), condition);
            }
            if item.steps.is_empty() {
                self.problems.add(file, &format!("{id}.steps"), "at least one is needed");
            }
            for step in &item.steps {
                self.leads(file, &format!("{id}.steps"), "command", &step.commands);
            }
            self.leads(file, &format!("{id}.links"), "link", &item.links);
            self.leads(file, &format!("{id}.sources"), "source", &item.sources);
            if item.final_only && item.pending_only {
                self.problems.add(file, &format!("{id}.final_only"), "cannot stand together with pending_only");
            }
        }
    }

    fn checks(&mut self) {
        for (id, Filed { file, item }) in &self.facts.checks {
            if !["cause", "repair"].contains(&item.purpose.as_str()) {
                self.problems.add(file, &format!("{id}.purpose"), "is cause or repair");
            }
            self.leads(file, &format!("{id}.commands"), "command", &item.commands);
            self.leads(file, &format!("{id}.links"), "link", &item.links);
            self.leads(file, &format!("{id}.sources"), "source", &item.sources);
        }
    }

    fn rest(&mut self) {
        for (id, Filed { file, item }) in &self.facts.commands {
            if !SHELLS.contains(&item.shell.as_str()) {
                self.problems.add(file, &format!("{id}.shell"), format!("is one of {SHELLS:?}"));
            }
            // The program quotes these itself, as the shell wants it.
            for gap in ["recipient", "expected"].map(|gap| format!("{{{gap}}}")) {
                if ["\"", "'"].iter().any(|quote| item.line.contains(&format!("{quote}{gap}"))) {
                    self.problems.add(file, &format!("{id}.line"), format!("{gap} stands in quotes already"));
                }
            }
            for gap in gaps(&item.line) {
                if !GAPS.contains(&gap) {
                    self.problems.add(file, &format!("{id}.line"), format!("{{{gap}}} is none of the gaps {GAPS:?}"));
                }
            }
        }
        for (id, Filed { file, item }) in &self.facts.questions {
            if item.answers.len() < 2 {
                self.problems.add(file, &format!("{id}.answers"), "needs at least two");
            }
            for condition in item.asked_if.iter().chain(item.follows.values()) {
                self.condition(file, &format!("{id}.asked_if"), condition);
            }
            for answer in item.follows.keys().filter(|answer| !item.answers.contains(answer)) {
                self.problems.add(file, &format!("{id}.follows"), format!("there is no answer {answer}"));
            }
        }
        for (id, Filed { file, item }) in &self.facts.links {
            if !item.url.starts_with("https://") || item.url.contains(char::is_whitespace) {
                self.problems.add(file, &format!("{id}.url"), "is not an https address");
            }
        }
        for (id, Filed { file, item }) in &self.facts.sources {
            if item.url.as_ref().is_some_and(|url| !url.starts_with("https://")) {
                self.problems.add(file, &format!("{id}.url"), "is not an https address");
            }
            if !item.date.starts_with(|c: char| c.is_ascii_digit()) {
                self.problems.add(file, &format!("{id}.date"), "needs a year or a date");
            }
        }
        for (id, Filed { file, item }) in &self.facts.systems {
            if !self.facts.taxonomy.systems.contains(id) {
                self.problems.add(file, id, format!("taxonomy.toml has no system {id}"));
            }
            for host in
                item.hosts.iter().filter(|host| !host.contains('.') || host.bytes().any(|b| b.is_ascii_uppercase()))
            {
                self.problems.add(file, id, format!("{host} is not a host name, or the end of one, in lower case"));
            }
        }
        self.markers();
    }

    fn markers(&mut self) {
        let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
        for marker in &self.facts.markers {
            let file = format!("knowledge/markers/{}.toml", marker.system);
            let mut refuse = |why: String| self.problems.add(&file, &marker.phrase, why);
            if !["mail", "code", "docs"].contains(&marker.sure.as_str()) {
                refuse("sure is mail, code or docs".into());
            }
            if !ROLES.contains(&marker.role.as_str()) {
                refuse(format!("role {} is none of {ROLES:?}", marker.role));
            }
            if marker.language.is_empty() {
                refuse("has no language".into());
            }
            let words = marker.phrase.trim_end_matches([':', ' ']);
            if words.len() < 4 || marker.phrase.trim() != marker.phrase || marker.phrase.contains("  ") {
                refuse("is too short, or has white space around it or doubled".into());
            }
            let replaced =
                |c: char| matches!(c, '\u{2018}'..='\u{201F}' | '\u{3000}' | '\u{FF01}'..='\u{FF5E}' | '\u{A0}');
            if marker.phrase.contains(replaced) {
                refuse("has a character that the reading has replaced before it looks: write the ASCII one".into());
            }
            let within = |line: &String| line.to_ascii_lowercase().contains(&marker.phrase.to_ascii_lowercase());
            if marker.example.as_ref().is_some_and(|line| !within(line)) {
                refuse("its example does not hold it".into());
            }
            if let Some(other) = seen.insert((words.to_ascii_lowercase(), marker.role.clone()), &marker.system) {
                refuse(format!("stands in {other}.toml too, in the same role"));
            }
        }
    }

    /// What nothing leads to would never be read by anybody.
    fn unused(&mut self) {
        let facts = self.facts;
        let mut all: Vec<(&'static str, &str, &str)> = Vec::new();
        all.extend(facts.causes.iter().map(|(id, filed)| ("cause", id.as_str(), filed.file.as_str())));
        all.extend(facts.fixes.iter().map(|(id, filed)| ("fix", id.as_str(), filed.file.as_str())));
        all.extend(facts.checks.iter().map(|(id, filed)| ("check", id.as_str(), filed.file.as_str())));
        all.extend(facts.commands.iter().map(|(id, filed)| ("command", id.as_str(), filed.file.as_str())));
        all.extend(facts.links.iter().map(|(id, filed)| ("link", id.as_str(), filed.file.as_str())));
        all.extend(facts.sources.iter().map(|(id, filed)| ("source", id.as_str(), filed.file.as_str())));
        all.extend(facts.questions.iter().map(|(id, filed)| ("question", id.as_str(), filed.file.as_str())));
        for (sort, id, file) in all {
            if !self.used.get(sort).is_some_and(|used| used.contains(id)) {
                self.problems.add(file, id, format!("nothing leads to this {sort}"));
            }
        }
    }
}

/// The names in braces.
pub(crate) fn gaps(line: &str) -> Vec<&str> {
    line.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase()))
        .collect()
}

/// Class, subject, detail.
pub(crate) fn parse_status(code: &str) -> Option<(u8, u16, u16)> {
    let mut parts = code.split('.');
    let class = parts.next()?.parse().ok().filter(|class| [2, 4, 5].contains(class))?;
    let subject = parts.next()?.parse().ok().filter(|subject| *subject < 1000)?;
    let detail = parts.next()?.parse().ok().filter(|detail| *detail < 1000)?;
    parts.next().is_none().then_some((class, subject, detail))
}

/// The subject of `x.4`.
pub(crate) fn family_subject(family: &str) -> Option<u16> {
    family.strip_prefix("x.")?.parse().ok()
}

fn is_date(date: &str) -> bool {
    date.len() == 10
        && date
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}
