//! Which short pieces a text has, so that of many phrases only those are looked for that it may hold.

/// The length of a piece in bytes.
const LENGTH: usize = 4;
/// The size of the table in words of 64 bits; a power of two.
const WORDS: usize = 256;

/// The pieces of a text, whatever the case of ASCII letters: a bit for each of their hashes.
pub(crate) struct Grams([u64; WORDS]);

impl Grams {
    /// The pieces of a text, which should have no more than a few thousand bytes: in a longer one there is everything.
    pub(crate) fn of(text: &str) -> Self {
        let mut grams = Grams([0; WORDS]);
        grams.add(text);
        grams
    }

    /// Takes the pieces of another text in.
    pub(crate) fn add(&mut self, text: &str) {
        for piece in text.as_bytes().array_windows() {
            let (word, bit) = slot(piece);
            self.0[word] |= bit;
        }
    }

    /// Whether the text may hold a phrase. Where it may not, it does not.
    pub(crate) fn may_hold(&self, phrase: &str) -> bool {
        let head = phrase.as_bytes().first_chunk().map(slot);
        head.is_none_or(|(word, bit)| self.0[word] & bit != 0)
    }
}

fn slot(piece: &[u8; LENGTH]) -> (usize, u64) {
    // One bit tells large letters from small ones; that it tells other bytes apart too costs a look in vain.
    let folded = u32::from_le_bytes(*piece) | 0x2020_2020;
    let hash = folded.wrapping_mul(0x9E37_79B1);
    ((hash >> 24) as usize % WORDS, 1 << (hash >> 18 & 63))
}

#[cfg(test)]
mod tests {
    use super::Grams;

    #[test]
    fn phrases_are_not_missed() {
        let grams = Grams::of("the MAILBOX is full");
        assert!(["Mailbox", "the mailbox", "full", "is"].into_iter().all(|phrase| grams.may_hold(phrase)));
        assert!(!grams.may_hold("unknown user"));
        assert!(!Grams::of("no").may_hold("nobody") && Grams::of("").may_hold(""));
    }
}
