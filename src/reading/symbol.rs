//! The word by which Exchange names a reason: `QUEUE.Expired`.

use super::report::Found;
use super::text::{Place, at, before, cut};

/// `RESOLVER.ADR.RecipientNotFound`, `STOREDRV.Deliver.Exception:QuotaExceededException`.
pub(super) fn symbol(text: &str, place: Place) -> Option<Found<String>> {
    let bytes = text.as_bytes();
    let is_part = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_');
    let mut position = place.start;
    let limit = place.end.min(place.start + 400);
    let mut first_word = true;
    while position < limit {
        if !is_part(at(bytes, position)) {
            position += 1;
            continue;
        }
        let start = position;
        while position < limit && is_part(at(bytes, position)) {
            position += 1;
        }
        let word = cut(text, start..position);
        if word.bytes().next().is_some_and(|b| b.is_ascii_digit()) || word.eq_ignore_ascii_case("smtp") {
            continue;
        }
        let after = at(bytes, position);
        if !(at(bytes, start).is_ascii_uppercase() || first_word && after == b';') {
            first_word = false;
            continue;
        }
        let lead = word.split('.').next().unwrap_or("");
        let dotted = word.contains('.')
            && lead.len() >= 4
            && lead.bytes().all(|b| b.is_ascii_uppercase())
            && word.split('.').nth(1).is_some_and(|part| part.starts_with(|c: char| c.is_ascii_uppercase()));
        if dotted && matches!(after, b';' | b':' | b' ' | b'\n' | b'\'' | b',' | 0) {
            let mut end = position;
            if after == b':' && at(bytes, end + 1).is_ascii_alphabetic() {
                end += 1;
                while end < place.end && is_part(at(bytes, end)) {
                    end += 1;
                }
            }
            while before(bytes, end) == b'.' {
                end -= 1;
            }
            return Some(Found { value: cut(text, start..end).to_owned(), place: start..end });
        }
        let camel =
            word.bytes().skip(1).any(|b| b.is_ascii_uppercase()) && word.bytes().any(|b| b.is_ascii_lowercase());
        if first_word && after == b';' && camel {
            return Some(Found { value: word.to_owned(), place: start..position });
        }
        first_word = false;
    }
    None
}
