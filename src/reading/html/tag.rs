//! One tag of HTML: its name, its attributes and where it ends.

use super::super::text::{at, cut, past};

/// A tag as it stands.
pub(super) struct Tag<'a> {
    /// Its name, as written.
    pub(super) name: &'a str,
    /// Whether it ends an element.
    pub(super) closing: bool,
    attributes: &'a str,
    /// The position after it.
    pub(super) end: usize,
}

impl<'a> Tag<'a> {
    /// The tag that the `<` at a position starts. None where it is a sign, or opens an address that
    /// nobody escaped: `<user@example.com>`, `<https://example.com>`.
    pub(super) fn at(html: &'a str, start: usize) -> Option<Self> {
        let bytes = html.as_bytes();
        if at(bytes, start) != b'<' {
            return None;
        }
        let closing = at(bytes, start + 1) == b'/';
        let from = start + 1 + usize::from(closing);
        let mut to = from;
        while at(bytes, to).is_ascii_alphanumeric() || matches!(at(bytes, to), b':' | b'-') {
            to += 1;
        }
        let name = html.get(from..to)?;
        let ends = matches!(at(bytes, to), b'>' | b'/' | 0) || at(bytes, to).is_ascii_whitespace();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || name.ends_with(':') || !ends {
            return None;
        }
        let close = close(bytes, to);
        Some(Tag { name, closing, attributes: html.get(to..close).unwrap_or(""), end: (close + 1).min(bytes.len()) })
    }

    /// Whether its name is this one.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether its name is one of these.
    pub(super) fn is_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }

    /// The value of an attribute, with the entities still in it.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&'a str> {
        let mut found = None;
        self.attributes(&mut |name, value| {
            found = name.eq_ignore_ascii_case(wanted).then_some(value);
            found.is_none()
        });
        found
    }

    /// Shows the attributes and their values, as long as more are wanted.
    pub(super) fn attributes(&self, show: &mut dyn FnMut(&'a str, &'a str) -> bool) {
        let text = self.attributes;
        let bytes = text.as_bytes();
        let mut position = past(bytes, 0, is_gap);
        while position < bytes.len() {
            let end = past(bytes, position, |b| !is_gap(b) && b != b'=');
            let name = cut(text, position..end);
            let mut value = end..end;
            position = past(bytes, end, |b| b.is_ascii_whitespace());
            if at(bytes, position) == b'=' {
                let start = past(bytes, position + 1, |b| b.is_ascii_whitespace());
                let quote = at(bytes, start);
                if matches!(quote, b'"' | b'\'') {
                    let rest = bytes.get(start + 1..).unwrap_or(&[]);
                    value = start + 1..memchr::memchr(quote, rest).map_or(bytes.len(), |offset| start + 1 + offset);
                    position = value.end + 1;
                } else {
                    value = start..past(bytes, start, |b| !b.is_ascii_whitespace());
                    position = value.end;
                }
            }
            if !show(name, cut(text, value)) {
                return;
            }
            position = past(bytes, position, is_gap);
        }
    }
}

fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'/'
}

/// The `>` that closes a tag, not one within a quoted value; the end of the text where none does.
fn close(bytes: &[u8], start: usize) -> usize {
    let mut position = start;
    let mut last = 0;
    while let Some(byte) = bytes.get(position) {
        match byte {
            b'>' => return position,
            b'"' | b'\'' if last == b'=' => {
                match bytes.get(position + 1..).and_then(|rest| memchr::memchr(*byte, rest)) {
                    Some(offset) => position += 1 + offset,
                    // A quote that nobody closes swallows no text.
                    None => {
                        let rest = bytes.get(start..).unwrap_or(&[]);
                        return memchr::memchr(b'>', rest).map_or(bytes.len(), |offset| start + offset);
                    }
                }
                last = 0;
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => last = *byte,
        }
        position += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_all_sorts() {
        let html = "<A HREF = 'x>y' class=\"a b\" hidden data-x=1/2 style=\"c\" >z";
        let tag = Tag::at(html, 0).unwrap();
        assert!(tag.is("a") && !tag.closing && html.get(tag.end..) == Some("z"));
        let values = ["href", "class", "hidden", "data-x", "style", "title"].map(|name| tag.attribute(name));
        assert_eq!(values, [Some("x>y"), Some("a b"), Some(""), Some("1/2"), Some("c"), None]);
    }

    #[test]
    fn what_is_no_tag() {
        for text in [
            "Up to now",
            "<user@example.com>",
            "<https://example.com>",
            "<mailto:a@b.example>",
            "< p>",
            "<5>",
            "<",
            "</>",
        ] {
            assert!(Tag::at(text, 0).is_none(), "{text}");
        }
        assert!(Tag::at("<o:p>", 0).is_some() && Tag::at("<br/>", 0).is_some() && Tag::at("<p", 0).is_some());
    }

    #[test]
    fn quotes_that_are_never_closed() {
        let html = "<p title=\"x>text";
        assert_eq!(html.get(Tag::at(html, 0).unwrap().end..), Some("text"));
        let many = "<a b='\"><a b=\"'>".repeat(40_000) + "<a b=\"";
        let mut position = 0;
        while let Some(tag) = Tag::at(&many, position) {
            position = tag.end;
        }
        assert_eq!(position, many.len());
    }
}
