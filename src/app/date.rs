//! Dates as a language writes them.

use super::engine::Words;

/// Writes a day that is given as `2026-11-20`. What is no such day stays as it is.
pub fn date(words: &Words, iso: &str) -> String {
    let mut parts = iso.split('-').map(str::parse::<i64>);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) => {
            // Years have no thousands, and months are chosen by their number.
            let values = [("year", year.to_string().into()), ("month", month.to_string().into()), ("day", day.into())];
            words.text_with("page-date", &values)
        }
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::app::engine::Words;

    #[test]
    fn each_language_writes_a_day_in_its_way() {
        let words = |tag| Words::of(tag).expect("words");
        assert_eq!(date(&words("en"), "2026-11-02"), "2 November 2026");
        assert_eq!(date(&words("zh-TW"), "2026-11-02"), "2026 年 11 月 2 日");
        assert_eq!(date(&words("en"), "RFC 3463"), "RFC 3463");
        assert_eq!(date(&words("en"), ""), "");
    }
}
