//! The plural categories of CLDR as a table, so that the page needs no rules.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::pack::PLURAL_TABLE;

/// The category of each small integer, as an index into [`crate::pack::PLURAL_CATEGORIES`].
pub(crate) fn table(tag: &str) -> Result<Vec<u8>, String> {
    let language = tag.split('-').next().unwrap_or(tag);
    let id: unic_langid::LanguageIdentifier = language.parse().map_err(|_| format!("{tag} is not a language tag"))?;
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL)
        .map_err(|error| format!("no plural rules for {tag}: {error}"))?;
    (0..PLURAL_TABLE)
        .map(|number| {
            let category = rules.select(number).map_err(str::to_owned)?;
            Ok(match category {
                PluralCategory::ZERO => 0,
                PluralCategory::ONE => 1,
                PluralCategory::TWO => 2,
                PluralCategory::FEW => 3,
                PluralCategory::MANY => 4,
                PluralCategory::OTHER => 5,
            })
        })
        .collect()
}
