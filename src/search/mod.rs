//! Finds entries without a report: by code, symbol or words of the reader's language.
//!
//! Typing errors are forgiven, Han is found without spaces. All words of a query must be found; what is found in a
//! name goes before what is found in the explanation.

mod fold;
mod index;

pub use fold::fold;
pub use index::{Filter, Finder, Permanence};
