//! What is known about mail delivery errors.

mod keys;
mod model;
mod search;
mod tables;

pub use model::*;
pub use search::{by_id, by_reply, by_status, fallback, family, field, question, runs};
pub use tables::{
    Damaged, causes, checks, entries, fields, fixes, grammar, install, is_installed, links, markers, questions,
    reasons, systems, terms, verify,
};

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));

/// The packs of each language: what the page says and what answers say, by tag.
#[cfg(feature = "packs")]
pub mod packs {
    include!(concat!(env!("OUT_DIR"), "/packs.rs"));
}
