//! What is wrong in an overlay, and where.

use crate::explanation::{Value, Words};

/// A mistake. It costs only what it stands in; everything else is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where: `$.contacts["network-team"].links[1].address` (JSONPath, RFC 9535).
    pub path: String,
    /// What is wrong there.
    pub what: What,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// No JSON from here on.
    NotJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
    },
    /// The file has more bytes than this.
    TooLarge {
        /// The most.
        most: usize,
    },
    /// Something else is expected here.
    Expected(Form),
    /// There is no such key.
    UnknownKey,
    /// This key is needed.
    Missing,
    /// Of `hide` and `replace` only one is possible.
    Both,
    /// The same stands earlier already.
    Twice,
    /// Nothing stands there, or nothing but white space.
    Empty,
    /// More characters than this.
    TooLong {
        /// The most.
        most: usize,
    },
    /// More items than this; those behind are left out.
    TooMany {
        /// The most.
        most: usize,
    },
    /// No BCP 47 tag.
    Tag,
    /// A language that NDR Lens does not speak.
    Language,
    /// No address of a kind that a link may have.
    Address,
    /// No domain name.
    Domain,
    /// No host name, IP address or block of addresses.
    Server,
    /// Nobody acts under this name.
    Actor,
    /// There is no such fix.
    Fix,
    /// Neither a code, an entry, a category, somebody who acts, nor `*`.
    Target,
    /// No code.
    Code,
    /// No id.
    Id,
    /// So many more mistakes are not listed.
    More {
        /// How many.
        count: usize,
    },
}

/// What can be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A text, or an object of texts by language.
    Said,
    /// `true` or `false`.
    Flag,
    /// `true` and nothing else.
    True,
}

impl Mistake {
    /// What is wrong, in a sentence.
    pub fn said(&self, words: &Words) -> String {
        let number = |number: usize| Value::from(i64::try_from(number).unwrap_or(i64::MAX));
        let values = match self.what {
            What::NotJson { line, column } => vec![("line", number(line)), ("column", number(column))],
            What::TooLarge { most } => vec![("most", number(most / 1000))],
            What::TooLong { most } | What::TooMany { most } => vec![("most", number(most))],
            What::More { count } => vec![("count", number(count))],
            _ => Vec::new(),
        };
        words.text_with(self.what.key(), &values)
    }
}

impl What {
    fn key(self) -> &'static str {
        match self {
            Self::NotJson { .. } => "own-mistake-json",
            Self::TooLarge { .. } => "own-mistake-large",
            Self::Expected(Form::Object) => "own-mistake-object",
            Self::Expected(Form::List) => "own-mistake-list",
            Self::Expected(Form::Text) => "own-mistake-text",
            Self::Expected(Form::Said) => "own-mistake-said",
            Self::Expected(Form::Flag) => "own-mistake-flag",
            Self::Expected(Form::True) => "own-mistake-true",
            Self::UnknownKey => "own-mistake-key",
            Self::Missing => "own-mistake-missing",
            Self::Both => "own-mistake-both",
            Self::Twice => "own-mistake-twice",
            Self::Empty => "own-mistake-empty",
            Self::TooLong { .. } => "own-mistake-long",
            Self::TooMany { .. } => "own-mistake-many",
            Self::Tag => "own-mistake-tag",
            Self::Language => "own-mistake-language",
            Self::Address => "own-mistake-address",
            Self::Domain => "own-mistake-domain",
            Self::Server => "own-mistake-server",
            Self::Actor => "own-mistake-actor",
            Self::Fix => "own-mistake-fix",
            Self::Target => "own-mistake-target",
            Self::Code => "own-mistake-code",
            Self::Id => "own-mistake-id",
            Self::More { .. } => "own-mistake-more",
        }
    }
}

/// How many mistakes are listed.
const MOST: usize = 100;

/// The mistakes met so far.
#[derive(Default)]
pub(super) struct Mistakes {
    list: Vec<Mistake>,
    more: usize,
}

impl Mistakes {
    pub(super) fn add(&mut self, at: &At<'_>, what: What) {
        if self.list.len() < MOST {
            self.list.push(Mistake { path: at.path(), what });
        } else {
            self.more += 1;
        }
    }

    /// All of them, those that are not listed as a number.
    pub(super) fn all(mut self) -> Vec<Mistake> {
        if self.more > 0 {
            self.list.push(Mistake { path: ROOT.to_owned(), what: What::More { count: self.more } });
        }
        self.list
    }
}

const ROOT: &str = "$";

/// So many characters of a key are named.
const LONGEST_KEY: usize = 60;

/// A place in the document.
#[derive(Clone, Copy)]
pub(super) struct At<'p>(Option<(&'p At<'p>, Step<'p>)>);

#[derive(Clone, Copy)]
enum Step<'p> {
    Key(&'p str),
    Item(usize),
}

impl At<'_> {
    /// The whole document.
    pub(super) const fn root() -> Self {
        At(None)
    }

    pub(super) fn key<'p>(&'p self, key: &'p str) -> At<'p> {
        At(Some((self, Step::Key(key))))
    }

    pub(super) fn item(&self, item: usize) -> At<'_> {
        At(Some((self, Step::Item(item))))
    }

    fn path(&self) -> String {
        let Some((parent, step)) = self.0 else { return ROOT.to_owned() };
        let mut path = parent.path();
        match step {
            Step::Item(item) => path.push_str(&format!("[{item}]")),
            Step::Key(key) if is_name(key) => {
                path.push('.');
                path.push_str(key);
            }
            Step::Key(key) => {
                path.push_str("[\"");
                for c in key.chars().take(LONGEST_KEY) {
                    match c {
                        '"' | '\\' => path.extend(['\\', c]),
                        c if c.is_control() => path.push_str(&format!("\\u{:04x}", u32::from(c))),
                        c => path.push(c),
                    }
                }
                path.push_str(if key.chars().nth(LONGEST_KEY).is_some() { "…\"]" } else { "\"]" });
            }
        }
        path
    }
}

/// Whether a key can stand behind a dot.
fn is_name(key: &str) -> bool {
    let starts = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && key.len() <= LONGEST_KEY && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
