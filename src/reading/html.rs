//! HTML to the lines a reader sees: blocks and rows become lines, cells stand apart, entities become
//! characters, and an address behind a name is written out, `Name<mailto:user@example.com>`.
//!
//! Nothing is loaded and nothing runs: the markup is only read, once from its start to its end.

mod clipboard;
mod style;
mod tag;

pub(super) use clipboard::of_source;
pub use clipboard::rich_text;

use super::remains::{character, plain};
use super::text::{at, find, find_bytes, starts_with};
use style::Style;
use tag::Tag;

/// Elements that start a line.
const BLOCKS: [&str; 31] = [
    "div",
    "tr",
    "li",
    "ul",
    "ol",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "blockquote",
    "title",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "address",
    "center",
    "form",
    "fieldset",
    "dl",
    "dt",
    "dd",
    "figure",
    "caption",
];

/// Elements whose content nobody sees.
const HIDDEN: [&str; 5] = ["style", "script", "head", "template", "iframe"];

/// Elements that have no end.
const EMPTY: [&str; 11] = ["img", "input", "meta", "link", "col", "area", "base", "wbr", "embed", "source", "track"];

/// Cells of a row stand on one line up to this many bytes.
const ROW: usize = 200;

/// The longest link that is written out whole.
const LINK: usize = 80;

/// The text of an HTML document.
pub(super) fn to_text(html: &str) -> String {
    Writer::new(html).run(false)
}

struct Writer<'a> {
    html: &'a str,
    text: String,
    /// Line ends to write before the next word.
    breaks: u8,
    /// Whether the paragraph stands without room around it.
    tight: bool,
    /// What stands between the line's start, or the cell before, and the next word.
    lead: &'static str,
    /// Where the row's text starts, as long as it is one line.
    row: Option<usize>,
    /// The element that keeps its white space, and how many of its name are open in it.
    keeping: Option<(&'a str, u32)>,
    /// A link: where its words start, and where it leads.
    link: Option<(usize, &'a str)>,
}

impl<'a> Writer<'a> {
    fn new(html: &'a str) -> Self {
        let text = String::with_capacity(html.len() / 2);
        Writer { html, text, breaks: 0, tight: false, lead: "", row: None, keeping: None, link: None }
    }

    /// Writes the text; with the line ends as they are, or as HTML has them.
    fn run(mut self, lines: bool) -> String {
        let html = self.html;
        let bytes = html.as_bytes();
        // What is never closed hides nothing: what follows may still be worth reading.
        let (mut comments, mut hiding) = (true, true);
        let mut position = 0;
        while position < bytes.len() {
            let rest = bytes.get(position..).unwrap_or(&[]);
            let next = memchr::memchr(b'<', rest).map_or(bytes.len(), |offset| position + offset);
            self.run_of_text(html.get(position..next).unwrap_or(""), lines);
            if next >= bytes.len() {
                break;
            }
            position = next + 1;
            if comments && starts_with(bytes, next, "<!--") {
                let end = bytes.get(next + 4..).and_then(|rest| find_bytes(rest, b"-->"));
                comments = end.is_some();
                position = next + 4 + end.map_or(0, |end| end + 3);
            } else if matches!(at(bytes, position), b'!' | b'?') {
                let end = bytes.get(position..).and_then(|rest| memchr::memchr(b'>', rest));
                position = end.map_or(bytes.len(), |end| position + end + 1);
            } else if let Some(tag) = Tag::at(html, next) {
                position = tag.end;
                let style = if tag.closing { Style::default() } else { Style::of(&tag) };
                let unseen = || (style.hidden && !tag.is_any(&EMPTY) && !tag.is("br")) || tag.is_any(&HIDDEN);
                match (!tag.closing && hiding && unseen()).then(|| end_of(html, &tag)) {
                    Some(Some(end)) => position = end,
                    ended => {
                        hiding &= ended.is_none();
                        self.tag(&tag, style);
                    }
                }
            } else {
                self.word("<");
            }
        }
        self.end_link();
        self.text
    }

    fn tag(&mut self, tag: &Tag<'a>, style: Style) {
        self.keep(tag, style);
        if tag.is("br") {
            self.before_word();
            self.row = None;
            self.trim();
            self.text.push('\n');
        } else if tag.is("p") {
            self.tight = style.close || (tag.closing && self.tight);
            self.block(2 - u8::from(self.tight));
        } else if tag.is("td") || tag.is("th") {
            self.cell(tag.closing);
        } else if tag.is("a") {
            self.end_link();
            self.link = tag.attribute("href").filter(|_| !tag.closing).map(|href| (self.text.len(), href));
        } else if tag.is_any(&BLOCKS) {
            if tag.is("tr") || tag.is("table") || tag.is("li") {
                self.lead = "";
                self.row = None;
            }
            self.block(1);
            if tag.is("tr") && !tag.closing {
                self.row = Some(usize::MAX);
            } else if tag.is("li") && !tag.closing {
                self.lead = "- ";
            }
        }
    }

    /// Ends the line; a cell or an item that has just begun goes on.
    fn block(&mut self, breaks: u8) {
        if self.lead.is_empty() {
            self.breaks = self.breaks.max(breaks);
        }
    }

    /// Cells stand on one line as long as each is a short one.
    fn cell(&mut self, closing: bool) {
        if closing {
            self.breaks = self.breaks.min(1);
            return;
        }
        match self.row {
            Some(usize::MAX) => {}
            Some(start) if self.text.len() - start.min(self.text.len()) < ROW => {
                self.breaks = 0;
                self.lead = "\t";
            }
            _ => {
                self.lead = "";
                self.block(1);
            }
        }
    }

    /// Counts the element that keeps its white space.
    fn keep(&mut self, tag: &Tag<'a>, style: Style) {
        self.keeping = match self.keeping {
            None if !tag.closing && (style.keeps_space || tag.is("pre")) => Some((tag.name, 1)),
            Some((name, open)) if tag.is(name) => {
                let open = if tag.closing { open - 1 } else { open + 1 };
                (open > 0).then_some((name, open))
            }
            keeping => keeping,
        };
    }

    fn trim(&mut self) {
        self.text.truncate(self.text.trim_end_matches([' ', '\t']).len());
    }

    /// Writes what stands before a word: line ends, or what parts it from the cell before.
    fn before_word(&mut self) {
        let breaks = std::mem::take(&mut self.breaks);
        let lead = std::mem::take(&mut self.lead);
        if breaks > 0 {
            self.trim();
            let there = self.text.bytes().rev().take_while(|b| *b == b'\n').take(2).count();
            if !self.text.is_empty() {
                self.text.push_str("\n\n".get(there.min(usize::from(breaks))..usize::from(breaks)).unwrap_or(""));
            }
            if self.row != Some(usize::MAX) {
                self.row = None;
            }
        }
        let starts_line = self.text.is_empty() || self.text.ends_with('\n');
        if !lead.is_empty() && starts_line == (lead != "\t") {
            self.trim();
            self.text.push_str(lead);
        }
        if self.row == Some(usize::MAX) {
            self.row = Some(self.text.len());
        }
    }

    fn word(&mut self, word: &str) {
        self.before_word();
        self.text.push_str(word);
    }

    /// Writes text between tags, its white space folded and its entities decoded.
    fn run_of_text(&mut self, run: &str, lines: bool) {
        let keeps = lines || self.keeping.is_some();
        let bytes = run.as_bytes();
        let mut position = 0;
        while position < bytes.len() {
            let byte = at(bytes, position);
            if byte == b'&'
                && let Some((value, length)) = character(bytes, position)
            {
                self.decoded(value);
                position += length;
                continue;
            }
            let space = byte.is_ascii_whitespace();
            let mut end = position + 1;
            while end < bytes.len() && at(bytes, end) != b'&' && at(bytes, end).is_ascii_whitespace() == space {
                end += 1;
            }
            if !space || (keeps && !(lines && self.breaks > 0)) {
                self.word(run.get(position..end).unwrap_or(""));
            } else {
                self.space();
            }
            position = end;
        }
    }

    fn space(&mut self) {
        if self.breaks == 0 && self.lead.is_empty() && !self.text.is_empty() && !self.text.ends_with([' ', '\n', '\t'])
        {
            self.text.push(' ');
        }
    }

    /// Writes a character that was an entity. What has no width only helped the layout; what turns
    /// the text around stays and is told.
    fn decoded(&mut self, value: char) {
        match (value, plain(value)) {
            ('\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}', _) | (_, None) => {
                self.word(value.encode_utf8(&mut [0; 4]));
            }
            (_, Some('\0')) => {}
            (_, Some(' ')) if self.breaks > 0 || !self.lead.is_empty() => {}
            (_, Some(' ')) => self.text.push(' '),
            _ => self.word(value.encode_utf8(&mut [0; 4])),
        }
    }

    /// Writes where a link leads, unless its words say so.
    fn end_link(&mut self) {
        let Some((start, href)) = self.link.take() else { return };
        let href = unescaped(href.trim());
        let words = self.text.get(start..).unwrap_or("").trim();
        let said = |word: &str| find(&self.text, start..self.text.len(), word).is_some();
        let scheme = href.get(..href.find(':').map_or(0, |colon| colon + 1)).unwrap_or("");
        let target = if scheme.eq_ignore_ascii_case("mailto:") {
            let address = href.get(scheme.len()..).and_then(|rest| rest.split('?').next()).unwrap_or("");
            if !address.contains('@') || said(address) {
                return;
            }
            format_link("<mailto:", address, ">")
        } else if scheme.eq_ignore_ascii_case("https:") || scheme.eq_ignore_ascii_case("http:") {
            let host = href.get(scheme.len() + 2..).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or("");
            if words.is_empty() || host.is_empty() || said(host) {
                return;
            }
            let short = href.split(['?', '#']).next().filter(|_| href.len() > LINK || href.contains('@'));
            match short {
                Some(short) => format_link("<", short, ">"),
                None => format_link("<", &href, ">"),
            }
        } else {
            return;
        };
        let space = self.text.ends_with(' ');
        self.trim();
        self.word(&target);
        if space {
            self.text.push(' ');
        }
    }
}

fn format_link(open: &str, target: &str, close: &str) -> String {
    [open, target, close].concat()
}

/// An attribute's value with its entities and `%40` decoded.
fn unescaped(value: &str) -> String {
    let bytes = value.as_bytes();
    let mut text = String::with_capacity(value.len());
    let mut position = 0;
    while let Some(c) = value.get(position..).and_then(|rest| rest.chars().next()) {
        let (c, length) = match c {
            '&' => character(bytes, position).unwrap_or((c, 1)),
            '%' if starts_with(bytes, position, "%40") => ('@', 3),
            c => (c, c.len_utf8()),
        };
        text.push(c);
        position += length;
    }
    text
}

/// Where the element that a tag opens ends.
fn end_of(html: &str, tag: &Tag<'_>) -> Option<usize> {
    let bytes = html.as_bytes();
    let nests = !tag.is_any(&["style", "script"]);
    let mut open = 1;
    let mut position = tag.end;
    while let Some(offset) = bytes.get(position..).and_then(|rest| memchr::memchr(b'<', rest)) {
        position += offset + 1;
        let named = starts_with(bytes, position, tag.name) || starts_with(bytes, position + 1, tag.name);
        let Some(found) = Tag::at(html, position - 1).filter(|found| named && found.is(tag.name)) else { continue };
        if found.closing {
            open -= 1;
        } else if nests {
            open += 1;
        }
        if open == 0 {
            return Some(found.end);
        }
    }
    None
}
