//! Reads an overlay key by key; `docs/overlay.schema.json` says the same to other programs.

use super::address;
use super::codes::Finder;
use super::json::Json;
use super::mistake::{At, Form, Mistake, Mistakes, What};
use super::model::{Change, Code, Contact, Group, Link, Note, Overlay, Partner, Target};
use super::said::Said;
use super::servers::{Server, domain_name};
use super::walk::{Object, list, object, one_of, pairs, said, text};
use crate::knowledge::{self, ACTORS, LANGUAGES};
use crate::reading::{ReplyCode, StatusCode, utf16_text};

/// The most bytes of an overlay.
pub const MOST_BYTES: usize = 1_000_000;

/// The most characters of a heading or a label, and of a longer text.
const HEADING: usize = 200;
const TEXT: usize = 4000;

/// The most items of lists.
const MANY: usize = 1000;
const SOME: usize = 200;
const FEW: usize = 50;

const KEYS: [&str; 11] =
    ["$schema", "title", "languages", "language", "page", "contacts", "own", "partners", "notes", "fixes", "codes"];

/// Reads an overlay in UTF-8, or in UTF-16 as some editors write it, with or without a byte order mark. The knowledge has to be
/// there: it knows the ids.
///
/// Whatever is wrong is told and left out; the rest is taken.
pub fn read(bytes: &[u8]) -> (Overlay, Vec<Mistake>) {
    let mut mistakes = Mistakes::default();
    let at = At::root();
    let wide = utf16_text(bytes);
    let bytes = wide.as_ref().map_or(bytes, String::as_bytes);
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.len() > MOST_BYTES {
        mistakes.add(&at, What::TooLarge { most: MOST_BYTES });
        return (Overlay::default(), mistakes.all());
    }
    let overlay = match serde_json::from_slice::<Json>(bytes) {
        Ok(json) => overlay(&json, &at, &mut mistakes).unwrap_or_default(),
        Err(error) => {
            mistakes.add(&at, What::NotJson { line: error.line(), column: error.column() });
            Overlay::default()
        }
    };
    (overlay, mistakes.all())
}

fn overlay(json: &Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Overlay> {
    let whole = object(json, &KEYS, at, mistakes)?;
    if let Some(schema) = whole.get("$schema") {
        text(schema, TEXT, &at.key("$schema"), mistakes);
    }
    let language = |json: &Json, at: &At<'_>, mistakes: &mut Mistakes| one_of(json, What::Language, at, mistakes, tag);
    let mut languages: Vec<&'static str> = Vec::new();
    list(whole.get("languages"), FEW, &at.key("languages"), mistakes, |json, at, mistakes| {
        let tag = language(json, at, mistakes)?;
        if languages.contains(&tag) {
            mistakes.add(at, What::Twice);
        } else {
            languages.push(tag);
        }
        Some(())
    });
    let mut phrases = Vec::new();
    // Notes may name the organisation's own codes.
    let codes = codes(whole.get("codes"), &mut phrases, &at.key("codes"), mistakes);
    let own = |name: &str| codes.iter().flat_map(|code| &code.codes).any(|code| code.eq_ignore_ascii_case(name));
    let notes =
        list(whole.get("notes"), MANY, &at.key("notes"), mistakes, |json, at, mistakes| note(json, &own, at, mistakes));
    Some(Overlay {
        title: words(&whole, "title", HEADING, at, mistakes),
        languages,
        language: whole.get("language").and_then(|json| language(json, &at.key("language"), mistakes)),
        page: whole.get("page").and_then(|json| one_of(json, What::Address, &at.key("page"), mistakes, address::page)),
        contacts: contacts(whole.get("contacts"), &at.key("contacts"), mistakes),
        own: whole
            .get("own")
            .and_then(|json| {
                let at = at.key("own");
                let own = object(json, &["domains", "servers"], &at, mistakes)?;
                Some(group(&own, &at, mistakes))
            })
            .unwrap_or_default(),
        partners: list(whole.get("partners"), SOME, &at.key("partners"), mistakes, partner),
        fixes: fixes(whole.get("fixes"), &at.key("fixes"), mistakes),
        finder: Finder::new(phrases),
        notes,
        codes,
    })
}

fn tag(text: &str) -> Option<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).find(|tag| tag.eq_ignore_ascii_case(text))
}

fn actor(id: &str) -> Option<&'static str> {
    ACTORS.iter().copied().find(|actor| *actor == id)
}

/// Words by a key that may be left out.
fn words(object: &Object<'_>, key: &str, most: usize, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Said> {
    said(object.get(key)?, most, &at.key(key), mistakes)
}

/// Words by a key that must be there.
fn needed(object: &Object<'_>, key: &str, most: usize, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Said> {
    said(object.need(key, at, mistakes)?, most, &at.key(key), mistakes)
}

fn texts(object: &Object<'_>, key: &str, at: &At<'_>, mistakes: &mut Mistakes) -> Vec<Said> {
    list(object.get(key), FEW, &at.key(key), mistakes, |json, at, mistakes| said(json, TEXT, at, mistakes))
}

fn links(of: &Object<'_>, at: &At<'_>, mistakes: &mut Mistakes) -> Vec<Link> {
    list(of.get("links"), FEW, &at.key("links"), mistakes, |json, at, mistakes| {
        let link = object(json, &["label", "address"], at, mistakes)?;
        let label = words(&link, "label", HEADING, at, mistakes);
        let address = link.need("address", at, mistakes)?;
        let address = one_of(address, What::Address, &at.key("address"), mistakes, address::address)?;
        Some(Link { label, address })
    })
}

fn contacts(json: Option<&Json>, at: &At<'_>, mistakes: &mut Mistakes) -> Vec<(&'static str, Contact)> {
    let mut contacts: Vec<(&'static str, Contact)> = Vec::new();
    for (role, json) in json.and_then(|json| pairs(json, at, mistakes)).unwrap_or_default() {
        let at = at.key(role);
        match actor(role) {
            None => mistakes.add(&at, What::Actor),
            Some(actor) if contacts.iter().any(|(known, _)| *known == actor) => {}
            Some(actor) => contacts.extend(contact(json, &at, mistakes).map(|contact| (actor, contact))),
        }
    }
    contacts
}

fn contact(json: &Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Contact> {
    let contact = object(json, &["text", "links"], at, mistakes)?;
    let (text, links) = text_or_links(&contact, at, mistakes)?;
    Some(Contact { text, links })
}

/// A text, links or both. One of them has to be there.
fn text_or_links(of: &Object<'_>, at: &At<'_>, mistakes: &mut Mistakes) -> Option<(Option<Said>, Vec<Link>)> {
    if of.get("text").or(of.get("links")).is_none() {
        mistakes.add(&at.key("text"), What::Missing);
    }
    let text = words(of, "text", TEXT, at, mistakes);
    let links = links(of, at, mistakes);
    (text.is_some() || !links.is_empty()).then_some((text, links))
}

fn group(object: &Object<'_>, at: &At<'_>, mistakes: &mut Mistakes) -> Group {
    let domain =
        |json: &Json, at: &At<'_>, mistakes: &mut Mistakes| one_of(json, What::Domain, at, mistakes, domain_name);
    let server =
        |json: &Json, at: &At<'_>, mistakes: &mut Mistakes| one_of(json, What::Server, at, mistakes, Server::parse);
    Group {
        domains: list(object.get("domains"), MANY, &at.key("domains"), mistakes, domain),
        servers: list(object.get("servers"), MANY, &at.key("servers"), mistakes, server),
    }
}

fn partner(json: &Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Partner> {
    let partner = object(json, &["name", "domains", "servers", "contact"], at, mistakes)?;
    let name = needed(&partner, "name", HEADING, at, mistakes);
    let group = group(&partner, at, mistakes);
    let contact = partner.get("contact").and_then(|json| contact(json, &at.key("contact"), mistakes));
    Some(Partner { name: name?, group, contact })
}

fn note(json: &Json, own: &dyn Fn(&str) -> bool, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Note> {
    let note = object(json, &["for", "text", "links"], at, mistakes)?;
    let targets = note.need("for", at, mistakes);
    let targets = list(targets, SOME, &at.key("for"), mistakes, |json, at, mistakes| {
        one_of(json, What::Target, at, mistakes, |name| target(name, own))
    });
    let (text, links) = text_or_links(&note, at, mistakes)?;
    (!targets.is_empty()).then_some(Note { targets, text, links })
}

fn target(name: &str, own: &dyn Fn(&str) -> bool) -> Option<Target> {
    if name == "*" {
        return Some(Target::Everything);
    }
    let category = || {
        let of_entries = knowledge::entries().iter().map(|entry| entry.category);
        of_entries.chain(knowledge::causes().iter().filter_map(|cause| cause.category)).find(|id| *id == name)
    };
    status(name)
        .map(Target::Status)
        .or_else(|| reply(name).map(Target::Reply))
        .or_else(|| actor(name).map(Target::Actor))
        .or_else(|| category().map(Target::Category))
        .or_else(|| knowledge::by_id(name).map(|entry| Target::Entry(entry.id)))
        .or_else(|| own(name).then(|| Target::Own(name.to_ascii_lowercase())))
}

/// `5.7.1` (RFC 3463)
fn status(name: &str) -> Option<StatusCode> {
    let mut parts = name.split('.').map(|part| {
        let digits = (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| digits)
    });
    let (class, subject, detail) = (parts.next()??, parts.next()??, parts.next()??);
    let class = u8::try_from(class).ok().filter(|class| matches!(class, 2 | 4 | 5))?;
    parts.next().is_none().then_some(StatusCode { class, subject, detail })
}

/// `550` (RFC 5321)
fn reply(name: &str) -> Option<ReplyCode> {
    let digits = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit());
    name.parse().ok().filter(|code| digits && (200..600).contains(code)).map(ReplyCode)
}

fn fixes(json: Option<&Json>, at: &At<'_>, mistakes: &mut Mistakes) -> Vec<(&'static str, Change)> {
    let mut fixes: Vec<(&'static str, Change)> = Vec::new();
    for (id, json) in json.and_then(|json| pairs(json, at, mistakes)).unwrap_or_default() {
        let at = at.key(id);
        let fix = knowledge::fixes().iter().find(|fix| fix.id == id);
        let change = change(json, &at, mistakes);
        match fix {
            None => mistakes.add(&at, What::Fix),
            Some(fix) if fixes.iter().any(|(known, _)| *known == fix.id) => {}
            Some(fix) => fixes.extend(change.map(|change| (fix.id, change))),
        }
    }
    fixes
}

fn change(json: &Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Change> {
    let change = object(json, &["hide", "replace"], at, mistakes)?;
    match (change.get("hide"), change.get("replace")) {
        (Some(hide), None) => {
            let hides = matches!(hide, Json::Flag(true));
            if !hides {
                mistakes.add(&at.key("hide"), What::Expected(Form::True));
            }
            hides.then_some(Change::Hide)
        }
        (Some(_), Some(_)) => {
            mistakes.add(at, What::Both);
            None
        }
        (None, Some(json)) => {
            let at = at.key("replace");
            let replace = object(json, &["title", "steps", "links"], &at, mistakes)?;
            let title = words(&replace, "title", HEADING, &at, mistakes);
            let links = links(&replace, &at, mistakes);
            let steps = replace.need("steps", &at, mistakes);
            if matches!(steps, Some(Json::List(steps)) if steps.is_empty()) {
                mistakes.add(&at.key("steps"), What::Empty);
            }
            let steps = texts(&replace, "steps", &at, mistakes);
            (!steps.is_empty()).then_some(Change::Replace { title, steps, links })
        }
        (None, None) => {
            mistakes.add(&at.key("replace"), What::Missing);
            None
        }
    }
}

/// The codes, and by what they are found: what is looked for, whose it is, whether it is a code.
fn codes(
    json: Option<&Json>,
    phrases: &mut Vec<(String, usize, bool)>,
    at: &At<'_>,
    mistakes: &mut Mistakes,
) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    list(json, MANY, at, mistakes, |json, at, mistakes| {
        let (code, said) = code(json, at, mistakes)?;
        if codes.iter().any(|known| known.id == code.id) {
            mistakes.add(&at.key("id"), What::Twice);
            return None;
        }
        phrases.extend(code.codes.iter().map(|text| (text.clone(), codes.len(), true)));
        phrases.extend(said.into_iter().map(|text| (text, codes.len(), false)));
        codes.push(code);
        Some(())
    });
    codes
}

const OF_CODE: [&str; 9] = ["id", "codes", "phrases", "title", "meaning", "actor", "permanent", "steps", "links"];

fn code(json: &Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<(Code, Vec<String>)> {
    let code = object(json, &OF_CODE, at, mistakes)?;
    let id = code.need("id", at, mistakes);
    let id = id.and_then(|json| one_of(json, What::Id, &at.key("id"), mistakes, |id| is_id(id).then(|| id.to_owned())));
    let codes = list(code.get("codes"), FEW, &at.key("codes"), mistakes, |json, at, mistakes| {
        one_of(json, What::Code, at, mistakes, |code| is_code(code).then(|| code.to_owned()))
    });
    let phrases = list(code.get("phrases"), FEW, &at.key("phrases"), mistakes, |json, at, mistakes| {
        text(json, HEADING, at, mistakes).map(str::to_owned)
    });
    if code.get("codes").or(code.get("phrases")).is_none() {
        mistakes.add(&at.key("codes"), What::Missing);
    }
    let title = needed(&code, "title", HEADING, at, mistakes);
    let meaning = needed(&code, "meaning", TEXT, at, mistakes);
    let permanent = code.get("permanent").and_then(|json| match json {
        Json::Flag(permanent) => Some(*permanent),
        _ => {
            mistakes.add(&at.key("permanent"), What::Expected(Form::Flag));
            None
        }
    });
    let actor = code.get("actor").and_then(|json| one_of(json, What::Actor, &at.key("actor"), mistakes, actor));
    let steps = texts(&code, "steps", at, mistakes);
    let links = links(&code, at, mistakes);
    let code = Code { id: id?, codes, title: title?, meaning: meaning?, actor, permanent, steps, links };
    Some((code, phrases))
}

/// An id that a link can name, and that is no code.
fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (2..=40).contains(&id.len()) && id.starts_with(|c: char| c.is_ascii_lowercase()) && id.bytes().all(plain)
}

/// A code that a link can name.
fn is_code(code: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_: ".contains(&byte);
    let edge = |c: char| c.is_ascii_alphanumeric();
    (3..=40).contains(&code.len()) && code.bytes().all(plain) && code.starts_with(edge) && code.ends_with(edge)
}
