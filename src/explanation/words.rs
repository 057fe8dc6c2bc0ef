//! The words of one language: looks messages up and fills in the reader's values.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::model::{Rich, Span, ValueKind};
use super::pack::{Element, PLURAL_CATEGORIES, PLURAL_TABLE, Pack, Pattern, key_hash};

/// Something to fill into a message.
#[derive(Clone, Debug)]
pub enum Value {
    /// Words of ours.
    Text(String),
    /// A number, which chooses a plural category.
    Number(i64),
    /// Running text.
    Rich(Rich),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Rich> for Value {
    fn from(rich: Rich) -> Self {
        Self::Rich(rich)
    }
}

impl Value {
    /// A value of the reader's own.
    pub fn mine(kind: ValueKind, text: impl Into<String>) -> Self {
        Self::Rich(Rich(vec![Span::Value { kind, text: text.into() }]))
    }
}

/// Values by name.
#[derive(Clone, Debug, Default)]
pub struct Values(Vec<(&'static str, Value)>);

impl Values {
    /// Adds or replaces a value.
    pub fn set(&mut self, name: &'static str, value: impl Into<Value>) {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value.into()));
    }

    /// The same values and one more.
    #[must_use]
    pub fn with(&self, name: &'static str, value: impl Into<Value>) -> Self {
        let mut more = self.clone();
        more.set(name, value);
        more
    }

    /// A value by name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// A language pack that is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackError;

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the language pack is damaged or of another version")
    }
}

impl std::error::Error for PackError {}

struct Inner {
    bytes: Vec<u8>,
    tag: String,
    name: String,
    rtl: bool,
    plurals: Range<usize>,
    letters: Range<usize>,
    seed: u32,
    /// Hash of the key and place of the pattern in `bytes`, sorted.
    index: Vec<(u32, Range<usize>)>,
}

/// The words of one language: those of the page, and once they are there those of answers. Cheap to clone; equal when
/// the language is and both know answers or neither.
#[derive(Clone)]
pub struct Words {
    page: Arc<Inner>,
    answers: Option<Arc<Inner>>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.page.tag == other.page.tag && self.has_answers() == other.has_answers()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.page.tag)
    }
}

impl Inner {
    fn load(bytes: Vec<u8>) -> Result<Self, PackError> {
        let parsed: Pack<'_> = postcard::from_bytes(&bytes).map_err(|_| PackError)?;
        if parsed.keys.len() != parsed.patterns.len() || parsed.plurals.len() != PLURAL_TABLE {
            return Err(PackError);
        }
        let base = bytes.as_ptr() as usize;
        let place = |part: &[u8]| {
            let start = part.as_ptr() as usize - base;
            start..start + part.len()
        };
        let mut hash = 0_u32;
        let entry = |(distance, pattern): (&u32, &&[u8])| {
            hash = hash.wrapping_add(*distance);
            (hash, place(pattern))
        };
        let index = parsed.keys.iter().zip(&parsed.patterns).map(entry).collect();
        let (tag, name) = (parsed.tag.to_owned(), parsed.name.to_owned());
        let (plurals, letters) = (place(parsed.plurals), place(parsed.letters.as_bytes()));
        let rtl = parsed.direction == "rtl";
        let seed = parsed.seed;
        Ok(Self { tag, name, rtl, plurals, letters, seed, index, bytes })
    }

    fn pattern(&self, key: &str) -> Option<Pattern<'_>> {
        let at = self.index.binary_search_by_key(&key_hash(key, self.seed), |(hash, _)| *hash).ok()?;
        let (_, place) = self.index.get(at)?;
        postcard::from_bytes(self.bytes.get(place.clone())?).ok()
    }
}

impl Words {
    /// Opens the pack of what the page says.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version.
    pub fn load(page: Vec<u8>) -> Result<Self, PackError> {
        Ok(Self { page: Arc::new(Inner::load(page)?), answers: None })
    }

    /// The same words and those of the pack of what answers say.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version and this language.
    pub fn with_answers(&self, answers: Vec<u8>) -> Result<Self, PackError> {
        let answers = Some(Inner::load(answers)?).filter(|answers| answers.tag == self.page.tag).ok_or(PackError)?;
        Ok(Self { page: self.page.clone(), answers: Some(Arc::new(answers)) })
    }

    /// Whether the words of answers are there.
    pub fn has_answers(&self) -> bool {
        self.answers.is_some()
    }

    /// The words of a language out of the packs inside the library.
    #[cfg(feature = "packs")]
    pub fn of(tag: &str) -> Option<Self> {
        let (_, page, answers) = crate::knowledge::packs::PACKS.iter().find(|(known, ..)| *known == tag)?;
        Self::load(page.to_vec()).ok()?.with_answers(answers.to_vec()).ok()
    }

    /// BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.page.tag
    }

    /// The language's own name.
    pub fn name(&self) -> &str {
        &self.page.name
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        if self.page.rtl { "rtl" } else { "ltr" }
    }

    /// Whether there is a message.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// A message without values, as plain text.
    pub fn text(&self, key: &str) -> String {
        self.rich(key, &Values::default()).plain()
    }

    /// A message with values, as plain text.
    pub fn text_with(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        self.rich(key, &Values(values.to_vec())).plain()
    }

    /// A message with values. A key without a message gives the key, so that a gap shows.
    pub fn rich(&self, key: &str, values: &Values) -> Rich {
        let mut out = Writer { words: self, values, rich: Rich::default(), tight: false };
        match self.pattern(key) {
            Some(pattern) => out.pattern(&pattern, 0),
            None => out.rich.push_text(key),
        }
        out.rich
    }

    fn pattern(&self, key: &str) -> Option<Pattern<'_>> {
        self.page.pattern(key).or_else(|| self.answers.as_ref()?.pattern(key))
    }

    fn plural(&self, number: i64) -> &'static str {
        let small = usize::try_from(number.unsigned_abs()).unwrap_or(usize::MAX);
        // The rules of CLDR look at the last two digits, so hundreds repeat.
        let small = if small < PLURAL_TABLE { small } else { 100 + small % 100 };
        let category =
            self.page.bytes.get(self.page.plurals.clone()).and_then(|table| table.get(small)).copied().unwrap_or(5);
        PLURAL_CATEGORIES.get(usize::from(category)).copied().unwrap_or("other")
    }

    /// With a large first letter, where the script has one.
    pub(crate) fn capitalised(&self, text: &str) -> String {
        let capital = |(small, capital): (char, char), first| (small == first).then_some(capital);
        self.with_first(text, |first| first.to_ascii_uppercase(), capital)
    }

    /// With a small first letter, to stand inside a sentence.
    pub(super) fn inside_sentence(&self, mut rich: Rich) -> Rich {
        if let Some(Span::Text(text)) = rich.0.first_mut() {
            let small = |(small, capital): (char, char), first| (capital == first).then_some(small);
            *text = self.with_first(text, |first| first.to_ascii_lowercase(), small);
        }
        rich
    }

    /// Changes the first letter, in ASCII by itself, else by the language's pairs of small and capital.
    fn with_first(&self, text: &str, ascii: fn(char) -> char, other: fn((char, char), char) -> Option<char>) -> String {
        let mut characters = text.chars();
        let Some(first) = characters.next() else { return String::new() };
        let letters =
            self.page.bytes.get(self.page.letters.clone()).and_then(|letters| std::str::from_utf8(letters).ok());
        let mut letters = letters.unwrap_or_default().chars();
        let mut pairs = std::iter::from_fn(|| letters.next().zip(letters.next()));
        let changed = pairs.find_map(|pair| other(pair, first)).unwrap_or_else(|| ascii(first));
        std::iter::once(changed).chain(characters).collect()
    }
}

/// How deep select expressions may nest; packs are ours, but a damaged one must not exhaust the stack.
const DEPTH: usize = 8;

struct Writer<'a> {
    words: &'a Words,
    values: &'a Values,
    rich: Rich,
    /// A Han word stands at the end, so a space before another Han character is left out.
    tight: bool,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<'_>, depth: usize) {
        for element in pattern {
            match element {
                Element::Text(text) => self.text(text),
                Element::Label(text) => self.rich.0.push(Span::Label(text.to_string())),
                Element::Code(text) => self.rich.0.push(Span::Code(text.to_string())),
                Element::Variable(name) => self.variable(name, depth),
                Element::Select { variable, arms, default } => {
                    let fits = |key: &str| self.fits(variable, key);
                    let arm = arms.iter().find(|arm| fits(&arm.key)).or_else(|| arms.get(*default));
                    if let Some(arm) = arm.filter(|_| depth < DEPTH) {
                        self.pattern(&arm.pattern, depth + 1);
                    }
                }
            }
        }
    }

    fn fits(&self, variable: &str, key: &str) -> bool {
        match self.values.get(variable) {
            None => key == "none",
            Some(Value::Text(text)) => text == key,
            Some(Value::Number(number)) => key.parse() == Ok(*number) || key == self.words.plural(*number),
            Some(Value::Rich(rich)) => rich.plain() == key,
        }
    }

    fn text(&mut self, text: &str) {
        let text = match text.strip_prefix(' ') {
            Some(rest) if self.tight && rest.starts_with(is_han) => rest,
            _ => text,
        };
        self.tight = false;
        self.rich.push_text(text);
    }

    fn variable(&mut self, name: &str, depth: usize) {
        match self.values.get(name).cloned() {
            Some(Value::Text(text)) => self.ours(&text),
            Some(Value::Number(number)) => self.rich.push_text(&number.to_string()),
            Some(Value::Rich(rich)) => {
                let words = rich.plain();
                if rich.0.iter().all(|span| matches!(span, Span::Text(_))) {
                    self.ours(&words);
                } else if rich.0.iter().all(|span| matches!(span, Span::Own { .. })) {
                    self.tighten(&words);
                    self.rich.0.extend(rich.0);
                    self.tight = words.ends_with(is_han);
                } else {
                    self.tight = false;
                    self.rich.0.extend(rich.0);
                }
            }
            None if depth < DEPTH => {
                let fallback = self.words.rich(&format!("value-{name}"), &Values::default()).plain();
                let text = if self.starts_sentence() { self.words.capitalised(&fallback) } else { fallback };
                self.ours(&text);
            }
            None => {}
        }
    }

    /// Words of ours in the place of a value: Han needs no space around it.
    fn ours(&mut self, text: &str) {
        self.tighten(text);
        self.rich.push_text(text);
        self.tight = text.ends_with(is_han);
    }

    /// Takes back the space that stood between Han and a value that is Han itself.
    fn tighten(&mut self, next: &str) {
        if next.starts_with(is_han)
            && let Some(Span::Text(last)) = self.rich.0.last_mut()
            && last.strip_suffix(' ').is_some_and(|before| before.ends_with(is_han))
        {
            last.pop();
        }
    }

    fn starts_sentence(&self) -> bool {
        match self.rich.0.last() {
            None => true,
            Some(Span::Text(text)) => text.ends_with(". "),
            Some(_) => false,
        }
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

impl Rich {
    /// One stretch of our words.
    pub fn of(text: impl Into<String>) -> Self {
        Self(vec![Span::Text(text.into())])
    }

    /// Adds words of ours.
    pub fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(Span::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Span::Text(text.to_owned()));
        }
    }

    /// The words without their kinds.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for span in &self.0 {
            plain.push_str(span.text());
        }
        plain
    }
}

impl Span {
    /// The words.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text)
            | Self::Label(text)
            | Self::Code(text)
            | Self::Value { text, .. }
            | Self::Own { text, .. } => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_letters_change_as_the_language_writes_them() {
        let pack = Pack {
            tag: "fr",
            name: "français",
            direction: "ltr",
            plurals: &[5; PLURAL_TABLE],
            letters: "éÉîÎ",
            seed: 0,
            keys: Vec::new(),
            patterns: Vec::new(),
        };
        let words = postcard::to_allocvec(&pack).ok().and_then(|pack| Words::load(pack).ok()).expect("a pack");
        let small = |text: &str| words.inside_sentence(Rich::of(text)).plain();
        assert_eq!(
            [words.capitalised("île"), words.capitalised("le"), words.capitalised("你的")],
            ["Île", "Le", "你的"]
        );
        assert_eq!([small("État"), small("Le"), small("")], ["état", "le", ""]);
    }
}
