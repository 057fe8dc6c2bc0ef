//! What the page loads beside the first part of its program: the engine, the knowledge and the words of languages.

use crate::build::Role;
use crate::project;
use anyhow::{Context, Result, bail};
use ndr_lens_compiler::Language;
use serde_json::{Map, Value, json};

/// Something that the page loads.
pub struct Piece {
    /// What the page asks for it by, as in `src/app/pieces.rs`.
    pub name: String,
    /// When it is loaded.
    pub role: Role,
    /// What the page reads.
    pub bytes: Vec<u8>,
}

/// By language, in the order in which they are offered: what is said where the program does not start.
pub type Start = Map<String, Value>;

/// Compiles the knowledge and the words.
pub fn compile() -> Result<(Vec<Piece>, Start)> {
    let compiled = ndr_lens_compiler::compile(&project::root().join("assets"))
        .context("knowledge and words do not fit together")?;
    let mut pieces = vec![Piece { name: "knowledge".to_owned(), role: Role::Knowledge, bytes: compiled.tables }];
    let mut start = Start::new();
    for language in compiled.languages {
        start.insert(language.tag.clone(), json!(language.start));
        pieces.extend(of_language(language)?);
    }
    Ok((pieces, start))
}

/// The engine: the second part of the program.
pub fn engine(bytes: Vec<u8>) -> Piece {
    Piece { name: "engine".to_owned(), role: Role::Engine, bytes }
}

/// A tag becomes part of file names and attributes, so it must be nothing but a tag. Those have at most eight
/// characters between two hyphens, and none is called like the knowledge. A language
/// called like the engine would stop the build, because then a piece comes twice.
fn of_language(Language { tag, page, answers, .. }: Language) -> Result<[Piece; 2]> {
    if !tag
        .split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    {
        bail!("{tag} is no language tag");
    }
    let name = format!("{tag}.answers");
    Ok([Piece { name: tag, role: Role::Language, bytes: page }, Piece { name, role: Role::Answers, bytes: answers }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_name_pieces() {
        let of = |tag: &str| of_language(Language { tag: tag.to_owned(), ..Language::default() });
        let names = of("zh-TW").unwrap().map(|piece| piece.name);
        assert_eq!(names, ["zh-TW", "zh-TW.answers"]);
        for tag in ["", "../en", "en\"", "zh_TW", "en-", "knowledge"] {
            assert!(of(tag).is_err(), "{tag}");
        }
    }
}
