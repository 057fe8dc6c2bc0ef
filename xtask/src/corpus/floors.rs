//! The figures that were reached and must not be lost again.

use super::Figure;
use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The file that holds, for every corpus, how many answers are right in each field.
fn file() -> PathBuf {
    project::root().join("tests/corpus.toml")
}

const HEAD: &str = "# How many answers are right, by corpus and field: `cargo xtask corpus DIR` fails below these\n\
    # figures, `cargo xtask corpus DIR --accept` writes those that are higher.\n";

fn read() -> Result<toml::Table> {
    let file = file();
    if !file.exists() {
        return Ok(toml::Table::new());
    }
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    text.parse().with_context(|| format!("cannot read {}", file.display()))
}

/// Says of every figure that is lower than it was, by how much. A corpus that is not there is not missed.
pub fn fallen(figures: &[Figure]) -> Result<Vec<String>> {
    let floors = read()?;
    Ok(figures.iter().filter_map(|figure| fallen_below(figure, &floors)).collect())
}

fn fallen_below(figure: &Figure, floors: &toml::Table) -> Option<String> {
    let Figure { corpus, field, hits, total, .. } = figure;
    let floor = floors.get(corpus)?.get(*field)?.as_integer()?;
    (i64::try_from(*hits).ok()? < floor)
        .then(|| format!("{corpus}: {field} has fallen to {hits} of {total}, from {floor}"))
}

/// Writes the figures that are higher than those that must not be lost. None is ever lowered.
pub fn write(figures: &[Figure]) -> Result<()> {
    let mut floors = read()?;
    raise(figures, &mut floors)?;
    let file = file();
    fs::write(&file, format!("{HEAD}\n{floors}")).with_context(|| format!("cannot write {}", file.display()))
}

fn raise(figures: &[Figure], floors: &mut toml::Table) -> Result<()> {
    for Figure { corpus, field, hits, .. } in figures {
        let fields = floors.entry(corpus).or_insert_with(|| toml::Table::new().into());
        let fields = fields.as_table_mut().with_context(|| format!("{corpus} has no figures"))?;
        let known = fields.get(*field).and_then(toml::Value::as_integer).unwrap_or(0);
        fields.insert((*field).to_owned(), i64::try_from(*hits)?.max(known).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepting_only_raises() {
        let mut floors = "[mails]\naddress = 3\n".parse().unwrap();
        let mut figure = Figure::new("mails", "address");
        for (hits, floor) in [(2, 3), (5, 5)] {
            figure.hits = hits;
            raise(std::slice::from_ref(&figure), &mut floors).unwrap();
            assert_eq!(floors["mails"]["address"].as_integer(), Some(floor));
        }
    }

    #[test]
    fn a_lower_figure_is_named() {
        let floors = "[mails]\naddress = 3\n".parse().unwrap();
        let mut figure = Figure::new("mails", "address");
        for answered in ["one", "two"] {
            figure.count("a.eml", &["one".into()], &[answered.into()]);
        }
        let complaint = fallen_below(&figure, &floors).unwrap();
        assert_eq!(complaint, "mails: address has fallen to 1 of 2, from 3");
        figure.hits = 3;
        assert_eq!(fallen_below(&figure, &floors), None);
        figure.corpus = "others".into();
        figure.hits = 0;
        assert_eq!(fallen_below(&figure, &floors), None);
    }
}
