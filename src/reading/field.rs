//! Bracketed fields of an error detail, and the values inside one of them.

use super::report::Field;
use super::text::{Place, at, before, cut, find, host_at, is_host, one_line, skip_space, trim};

/// The key under which the server that Exchange names last, without a key, is kept.
pub(super) const FRONT_END: &str = "FrontEnd";

/// The key under which the host of `<host #5.4.14 smtp; …>` is kept.
pub(super) const REMOTE: &str = "RemoteServer";

/// The bracketed field that starts at a position, and where it ends.
pub(super) fn field(text: &str, start: usize, limit: usize) -> Option<(Field, usize)> {
    let bytes = text.as_bytes();
    let (key, value_start) = key_at(text, start + 1, limit)
        .or_else(|| front_end(text, start + 1, limit).then(|| (FRONT_END.to_owned(), start + 1)))?;
    let single = is_detail(&key);
    // A cut field with a single word for a value does not swallow what comes after it.
    let cut_off = single && key != FRONT_END && !cut(text, value_start..limit.min(value_start + 300)).contains(']');
    let mut depth = 0usize;
    let mut position = value_start;
    let end = loop {
        if position >= limit {
            break None;
        }
        match at(bytes, position) {
            b'[' if key_at(text, position + 1, limit).is_some() || front_end(text, position + 1, limit) => {
                break None;
            }
            b'[' => depth += 1,
            b']' if depth == 0 => break Some(position),
            b']' => depth -= 1,
            b' ' if cut_off => break None,
            _ => {}
        }
        position += 1;
    };
    let value_place = trim(text, value_start..end.unwrap_or(position));
    let after = end.map_or(value_place.end, |end| end + 1);
    // A name or an address that the text ends in may be a part of one: better none than a wrong one.
    let torn = end.is_none() && key.starts_with("LastAttempted") && text.trim_end().len() <= value_place.end;
    let value = if torn {
        String::new()
    } else if single && key != FRONT_END {
        cut(text, value_place.clone()).split_ascii_whitespace().collect()
    } else {
        one_line(cut(text, value_place.clone())).into_owned()
    };
    Some((Field { key, value, place: start..after, value_place }, after))
}

/// Whether a key is one that Exchange puts after the words of a reply, with a single word for a value.
pub(super) fn is_detail(key: &str) -> bool {
    key.starts_with("LastAttempted") || key == "SmtpSecurity" || key == FRONT_END
}

/// A key with its `=`, or `Stage:` and its like, and where the value starts. A key may be wrapped.
fn key_at(text: &str, start: usize, limit: usize) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let mut end = start;
    while end < limit
        && end < start + 48
        && (at(bytes, end).is_ascii_alphanumeric() || matches!(at(bytes, end), b'\n' | b' ' | b'_' | b'-'))
    {
        end += 1;
    }
    let name = cut(text, start..end).trim();
    if end >= limit || !name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    match at(bytes, end) {
        b'=' => {
            let wrapped = name.contains('\n') && !name.contains(' ');
            let name = if wrapped { name.split_ascii_whitespace().collect() } else { one_line(name).into_owned() };
            Some((name, end + 1))
        }
        b':' if matches!(at(bytes, end + 1), b' ' | b'\n')
            && ["Stage", "Agent", "Name", "Hostname"].contains(&name) =>
        {
            Some((name.to_owned(), end + 1))
        }
        _ => None,
    }
}

/// Whether a bracket holds the server that wrote the detail: a Microsoft host, a time, an id.
fn front_end(text: &str, start: usize, limit: usize) -> bool {
    let Some(host) = host_at(text, start, limit).filter(|host| host.start == start) else {
        return false;
    };
    let name = cut(text, host.clone());
    let bytes = text.as_bytes();
    let closed = at(bytes, skip_space(bytes, host.end)) == b']';
    let timed = host.end < limit && at(bytes, skip_space(bytes, host.end)).is_ascii_digit();
    is_host(name) && (timed || closed) && (name.contains(".prod.") || name.ends_with("outlook.com") || timed)
}

/// The three values inside a certificate's reason, each as a field of its own.
pub(super) fn certificate_fields(text: &str, place: Place) -> Vec<Field> {
    const KEYS: [&str; 3] = ["Expected Subject", "Presented Subject", "Thumbprint"];
    let bytes = text.as_bytes();
    let starts: Vec<(&str, usize)> = KEYS
        .iter()
        .filter_map(|key| {
            find(text, place.clone(), key)
                .filter(|start| at(bytes, start + key.len()) == b':')
                .map(|start| (*key, start))
        })
        .collect();
    let mut fields = Vec::new();
    for (key, start) in &starts {
        let end = starts.iter().map(|(_, other)| *other).filter(|other| other > start).min().unwrap_or(place.end);
        let mut value = trim(text, start + key.len() + 1..end);
        while before(bytes, value.end) == b'.' && value.end > value.start {
            value.end -= 1;
        }
        fields.push(Field {
            key: (*key).to_owned(),
            value: one_line(cut(text, value.clone())).into_owned(),
            place: *start..value.end,
            value_place: value,
        });
    }
    fields
}
