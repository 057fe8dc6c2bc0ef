//! Everything that the browser may refuse. A refusal is a missing answer here, never a panic.

pub mod charsets;
pub mod clipboard;
pub mod document;
pub mod files;
pub mod host;
pub mod languages;
pub mod letters;
pub mod location;
pub mod overlay;
pub mod storage;
pub mod worker;
