//! Compiles the knowledge and the language packs into the crate.

fn main() {}
