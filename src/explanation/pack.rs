//! The form of a language pack: Fluent messages, parsed when the program is built. A language has two packs: what the
//! page itself says, and what answers say, which is loaded together with the knowledge.
//!
//! The compiler crate includes this file too, so writer and reader cannot drift apart.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::hash::fnv1a;

/// The plural categories of CLDR, in the order of the numbers in [`Pack::plurals`].
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Plural categories are stored for the integers below this; larger ones repeat by hundreds.
pub const PLURAL_TABLE: usize = 200;

/// A language pack, encoded with postcard.
#[derive(Debug, Deserialize, Serialize)]
pub struct Pack<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// The language's own name.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// Category of each integer below [`PLURAL_TABLE`].
    pub plurals: &'a [u8],
    /// Letters outside ASCII that the language uses in two cases, small and capital by turns.
    pub letters: &'a str,
    /// The seed of the hashes.
    pub seed: u32,
    /// The [`key_hash`] of each message, sorted, as its distance from the one before. The keys themselves would be
    /// an eighth of what the reader loads.
    pub keys: Vec<u32>,
    /// The pattern of each key, an encoded [`Pattern`].
    pub patterns: Vec<&'a [u8]>,
}

/// What stands for a key: the id of a message, attributes as `id.attribute`. 24 bits are enough for some thousand keys,
/// as the compiler chooses a seed with which no two of them have one hash.
pub fn key_hash(key: &str, seed: u32) -> u32 {
    fnv1a(key.as_bytes()).wrapping_add(seed).wrapping_mul(0x9E37_79B1) >> 8
}

/// A message: its parts in order.
pub type Pattern<'a> = Vec<Element<'a>>;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub enum Element<'a> {
    /// Words.
    Text(#[serde(borrow)] Cow<'a, str>),
    /// A label of a product's interface.
    Label(#[serde(borrow)] Cow<'a, str>),
    /// A parameter, command or identifier.
    Code(#[serde(borrow)] Cow<'a, str>),
    /// A value by name.
    Variable(#[serde(borrow)] Cow<'a, str>),
    /// One of several patterns, chosen by a value.
    Select {
        /// The name of the value.
        #[serde(borrow)]
        variable: Cow<'a, str>,
        /// Key and pattern of each arm.
        #[serde(borrow)]
        arms: Vec<Arm<'a>>,
        /// The arm to take when no key fits.
        default: usize,
    },
}

/// An arm of a select expression.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Arm<'a> {
    /// A word, a number or a plural category.
    #[serde(borrow)]
    pub key: Cow<'a, str>,
    /// What is said.
    #[serde(borrow)]
    pub pattern: Pattern<'a>,
}
