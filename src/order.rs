//! Sorting of short lists.

/// A list in the order of a key; equals stay as they were.
///
/// For lists no longer than the knowledge has entries. The library's sort is faster on long ones, but every
/// type that it sorts adds 4 kB to the page.
pub(crate) fn by_key<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        let at = ordered.partition_point(|earlier| key(earlier) <= own);
        ordered.insert(at, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::by_key;

    #[test]
    fn equals_stay_as_they_were() {
        let words = by_key(["what", "is", "a", "mail", "to", "be"], |word| word.len());
        assert_eq!(words, ["a", "is", "to", "be", "what", "mail"]);
        assert!(by_key(Vec::<u8>::new(), |number| *number).is_empty());
    }
}
