//! Which of the languages at hand fits what a reader or a browser asks for.

/// Finds the best language for a list of wishes, best wish first.
pub fn negotiate<'a>(wishes: impl IntoIterator<Item = impl AsRef<str>>, available: &[&'a str]) -> Option<&'a str> {
    wishes.into_iter().find_map(|wish| one(wish.as_ref(), available))
}

fn one<'a>(wish: &str, available: &[&'a str]) -> Option<&'a str> {
    let wish = wish.trim().replace('_', "-").to_ascii_lowercase();
    let exact = |tag: &str| available.iter().copied().find(|candidate| candidate.eq_ignore_ascii_case(tag));
    let mut parts = wish.split('-');
    let language = parts.next().filter(|language| !language.is_empty())?;
    exact(&wish)
        .or_else(|| {
            // The script decides between the two written forms of Chinese; where none is named, the region stands for it.
            let traditional = parts.clone().any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
            let traditional = traditional && !parts.any(|part| part == "hans");
            let tag = if traditional { "zh-tw" } else { "zh-cn" };
            (language == "zh").then(|| exact(tag)).flatten()
        })
        .or_else(|| exact(language))
        .or_else(|| available.iter().copied().find(|tag| primary(tag) == language))
}

fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_HAND: [&str; 3] = ["en", "pt-BR", "zh-TW"];

    #[test]
    fn chinese_goes_by_script_and_region() {
        for wish in ["zh-TW", "zh-tw", "zh-Hant", "zh-Hant-HK", "zh-HK", "zh_MO"] {
            assert_eq!(negotiate([wish], &AT_HAND), Some("zh-TW"), "{wish}");
        }
        for wish in ["zh-Hans", "zh-Hans-TW", "zh"] {
            assert_eq!(negotiate([wish], &["en", "zh-CN", "zh-TW"]), Some("zh-CN"), "{wish}");
        }
    }

    #[test]
    fn others_go_by_their_language() {
        assert_eq!(negotiate(["en-GB"], &AT_HAND), Some("en"));
        assert_eq!(negotiate(["pt"], &AT_HAND), Some("pt-BR"));
        assert_eq!(negotiate(["fr-CA", "en-US"], &AT_HAND), Some("en"));
        assert_eq!(negotiate(["fr", ""], &AT_HAND), None);
    }
}
