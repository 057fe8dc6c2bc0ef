//! How phrases begin, so that one pass over a text finds where any of them may stand.

/// How many bytes of a phrase are looked at; a shorter one may stand anywhere.
const LENGTH: usize = 4;
/// The size of the table in words of 64 bits; a power of two.
const WORDS: usize = 64;

/// The beginnings of phrases, whatever the case of ASCII letters: a bit for each of their hashes.
pub(crate) struct Openings {
    bits: [u64; WORDS],
    /// There is a phrase too short for a hash.
    short: bool,
}

impl Openings {
    pub(crate) const fn new() -> Self {
        Openings { bits: [0; WORDS], short: false }
    }

    /// Adds a phrase.
    pub(crate) fn add(&mut self, phrase: &str) {
        match slot(phrase.as_bytes(), 0) {
            Some((word, bit)) => self.bits[word] |= bit,
            None => self.short = true,
        }
    }

    /// Whether a phrase may stand at a position. Where none may, none does.
    pub(crate) fn may_stand(&self, bytes: &[u8], at: usize) -> bool {
        self.short || slot(bytes, at).is_some_and(|(word, bit)| self.bits[word] & bit != 0)
    }
}

fn slot(bytes: &[u8], at: usize) -> Option<(usize, u64)> {
    let head: &[u8; LENGTH] = bytes.get(at..)?.first_chunk()?;
    // One bit tells large letters from small ones; that it tells other bytes apart too costs a look in vain.
    let folded = u32::from_le_bytes(*head) | 0x2020_2020;
    let hash = folded.wrapping_mul(0x9E37_79B1) >> 20;
    Some((hash as usize % WORDS, 1 << (hash / WORDS as u32)))
}

#[cfg(test)]
mod tests {
    use super::Openings;

    #[test]
    fn phrases_are_not_missed() {
        let mut openings = Openings::new();
        openings.add("Mailbox full");
        let stands =
            |openings: &Openings, text: &str| (0..text.len()).find(|at| openings.may_stand(text.as_bytes(), *at));
        assert_eq!(stands(&openings, "the MAILBOX is full"), Some(4));
        assert_eq!(stands(&openings, "nobody is here"), None);
        openings.add("no");
        assert_eq!(stands(&openings, "a no"), Some(0));
    }
}
