//! Takes texts, lists and objects out of the tree and notes what they are not.

use super::json::Json;
use super::mistake::{At, Form, Mistakes, What};
use super::said::{Said, is_tag};
use crate::order;

/// An object whose keys were checked.
pub(super) struct Object<'j>(&'j [(String, Json)]);

impl<'j> Object<'j> {
    pub(super) fn get(&self, key: &str) -> Option<&'j Json> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, json)| json)
    }

    /// What must be there.
    pub(super) fn need(&self, key: &str, at: &At<'_>, mistakes: &mut Mistakes) -> Option<&'j Json> {
        let found = self.get(key);
        if found.is_none() {
            mistakes.add(&at.key(key), What::Missing);
        }
        found
    }
}

/// The pairs of an object. Of those with the same key the first one counts.
pub(super) fn pairs<'j>(json: &'j Json, at: &At<'_>, mistakes: &mut Mistakes) -> Option<&'j [(String, Json)]> {
    let Json::Object(pairs) = json else {
        mistakes.add(at, What::Expected(Form::Object));
        return None;
    };
    let keys = order::sorted(pairs.iter().map(|(key, _)| key.as_str()).collect(), Ord::cmp);
    for twice in keys.array_windows().filter(|[key, next]| key == next) {
        mistakes.add(&at.key(twice[0]), What::Twice);
    }
    Some(pairs)
}

/// An object that has no other keys than these.
pub(super) fn object<'j>(json: &'j Json, keys: &[&str], at: &At<'_>, mistakes: &mut Mistakes) -> Option<Object<'j>> {
    let pairs = pairs(json, at, mistakes)?;
    for (key, _) in pairs {
        if !keys.contains(&key.as_str()) {
            mistakes.add(&at.key(key), What::UnknownKey);
        }
    }
    Some(Object(pairs))
}

/// What each item of a list gives.
pub(super) fn list<T>(
    json: Option<&Json>,
    most: usize,
    at: &At<'_>,
    mistakes: &mut Mistakes,
    mut one: impl FnMut(&Json, &At<'_>, &mut Mistakes) -> Option<T>,
) -> Vec<T> {
    let items = match json {
        None => return Vec::new(),
        Some(Json::List(items)) => items,
        Some(_) => {
            mistakes.add(at, What::Expected(Form::List));
            return Vec::new();
        }
    };
    if items.len() > most {
        mistakes.add(at, What::TooMany { most });
    }
    items.iter().take(most).enumerate().filter_map(|(number, item)| one(item, &at.item(number), mistakes)).collect()
}

/// A text with something in it.
pub(super) fn text<'j>(json: &'j Json, most: usize, at: &At<'_>, mistakes: &mut Mistakes) -> Option<&'j str> {
    let Json::Text(text) = json else {
        mistakes.add(at, What::Expected(Form::Text));
        return None;
    };
    let what = if text.trim().is_empty() {
        What::Empty
    } else if text.chars().nth(most).is_some() {
        What::TooLong { most }
    } else {
        return Some(text);
    };
    mistakes.add(at, what);
    None
}

/// A text that is one of something; `what` is the mistake if it is none.
pub(super) fn one_of<T>(
    json: &Json,
    what: What,
    at: &At<'_>,
    mistakes: &mut Mistakes,
    find: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let found = find(text(json, LONGEST_NAME, at, mistakes)?);
    if found.is_none() {
        mistakes.add(at, what);
    }
    found
}

/// The length of names, codes, addresses and the like.
pub(super) const LONGEST_NAME: usize = 2000;

/// A text, or texts by language.
pub(super) fn said(json: &Json, most: usize, at: &At<'_>, mistakes: &mut Mistakes) -> Option<Said> {
    match json {
        Json::Text(_) => text(json, most, at, mistakes).map(Said::plain),
        Json::Object(_) => {
            let pairs = pairs(json, at, mistakes)?;
            if pairs.is_empty() {
                mistakes.add(at, What::Empty);
            }
            let mut said = Said::default();
            for (tag, json) in pairs {
                let at = at.key(tag);
                if !is_tag(tag) {
                    mistakes.add(&at, What::Tag);
                } else if let Some(text) = text(json, most, &at, mistakes) {
                    said.add(tag, text);
                }
            }
            (!said.is_empty()).then_some(said)
        }
        _ => {
            mistakes.add(at, What::Expected(Form::Said));
            None
        }
    }
}
