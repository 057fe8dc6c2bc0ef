//! How phrases begin, so that one pass over a text finds where any of them may stand.

/// How many bytes of a phrase are looked at. None is shorter.
const LENGTH: usize = 4;
/// The size of the table in words of 64 bits; a power of two.
const WORDS: usize = 64;

/// The beginnings of phrases, whatever the case of ASCII letters: a bit for each of their hashes.
pub(crate) struct Openings([u64; WORDS]);

impl Openings {
    pub(crate) const fn new() -> Self {
        Openings([0; WORDS])
    }

    /// Adds a phrase.
    pub(crate) fn add(&mut self, phrase: &str) {
        let head = phrase.as_bytes().first_chunk();
        debug_assert!(head.is_some(), "too short: {phrase}");
        if let Some((word, bit)) = head.map(slot) {
            self.0[word] |= bit;
        }
    }

    /// The positions at which a phrase may stand; at all others none does.
    pub(crate) fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let heads = text.as_bytes().array_windows().map(slot).enumerate();
        heads.filter(|(_, (word, bit))| self.0[*word] & bit != 0).map(|(position, _)| position)
    }
}

fn slot(head: &[u8; LENGTH]) -> (usize, u64) {
    // One bit tells large letters from small ones; that it tells other bytes apart too costs a look in vain.
    let folded = u32::from_le_bytes(*head) | 0x2020_2020;
    let hash = folded.wrapping_mul(0x9E37_79B1) >> 20;
    (hash as usize % WORDS, 1 << (hash / WORDS as u32))
}

#[cfg(test)]
mod tests {
    use super::Openings;

    #[test]
    fn phrases_are_not_missed() {
        let mut openings = Openings::new();
        openings.add("Mailbox full");
        assert_eq!(openings.places("the MAILBOX is full").next(), Some(4));
        assert_eq!(openings.places("nobody is here").next(), None);
        assert_eq!(openings.places("a mail").next(), Some(2));
        assert_eq!(openings.places("no").next(), None);
    }
}
