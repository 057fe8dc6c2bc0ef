//! Sorting in little code: the library's sort adds 4 kB to the page for every type that it sorts.

use std::cmp::Ordering;

/// A list in the order of a key; equals stay as they were.
///
/// For lists no longer than the knowledge has entries.
pub(crate) fn by_key<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        let at = ordered.partition_point(|earlier| key(earlier) <= own);
        ordered.insert(at, item);
    }
    ordered
}

/// A list of any length in order; equals stay as they were.
pub(crate) fn sorted<T>(mut items: Vec<T>, order: fn(&T, &T) -> Ordering) -> Vec<T> {
    let length = items.len();
    // What was gathered along a text is in order but for a few.
    if items.is_sorted_by(|a, b| order(a, b).is_le()) {
        return items;
    }
    let mut right = sorted(items.split_off(length / 2), order).into_iter().peekable();
    let mut left = sorted(items, order).into_iter().peekable();
    let mut merged = Vec::with_capacity(length);
    loop {
        let from_right = match (left.peek(), right.peek()) {
            (Some(left), Some(right)) => order(right, left).is_lt(),
            (left, _) => left.is_none(),
        };
        let Some(next) = (if from_right { right.next() } else { left.next() }) else { return merged };
        merged.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::{by_key, sorted};

    #[test]
    fn long_lists_are_sorted_as_the_library_does() {
        let mut numbers: Vec<(u32, u32)> = (0..1000).map(|at| (at * 7919 % 101, at)).collect();
        let ours = sorted(numbers.clone(), |a, b| a.0.cmp(&b.0));
        numbers.sort_by_key(|(key, _)| *key);
        assert_eq!(ours, numbers);
        assert!(sorted(Vec::<u8>::new(), u8::cmp).is_empty());
    }

    #[test]
    fn equals_stay_as_they_were() {
        let words = by_key(["what", "is", "a", "mail", "to", "be"], |word| word.len());
        assert_eq!(words, ["a", "is", "to", "be", "what", "mail"]);
        assert!(by_key(Vec::<u8>::new(), |number| *number).is_empty());
    }
}
