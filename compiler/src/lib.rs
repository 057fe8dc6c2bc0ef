//! Compiles the knowledge and the language packs.
