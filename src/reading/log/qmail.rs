//! qmail-send: `starting delivery 7: msg 1 to remote a@example.org`, `delivery 7: failure: Remote_host_said:_550_…`.

use super::super::gather::Gathered;
use super::super::report::Carrier;
use super::super::text::{Place, before, ends_with, find, near_line_end, near_line_start};
use super::{LONGEST, Said, action, keep};

/// More deliveries than these do not run at once.
const MOST: usize = 256;

/// The deliveries that were started, by number.
#[derive(Default)]
pub(super) struct Deliveries(Vec<(usize, Place)>);

impl Deliveries {
    /// Reads what stands around the colon at a position. Returns where it ends.
    pub(super) fn read(
        &mut self,
        gathered: &mut Gathered<'_>,
        colon: usize,
        from: usize,
        limit: usize,
    ) -> Option<usize> {
        let text = gathered.text;
        let bytes = text.as_bytes();
        if let Some((number, start)) = number_before(bytes, colon) {
            if !ends_with(bytes, start, "starting delivery ") {
                return None;
            }
            let end = near_line_end(text, colon, 400).min(limit);
            let word = ["to remote ", "to local "]
                .into_iter()
                .find_map(|word| Some(find(text, colon..end, word)? + word.len()))?;
            self.0.retain(|(known, _)| *known != number);
            if self.0.len() >= MOST {
                self.0.remove(0);
            }
            self.0.push((number, word..end));
            return Some(end);
        }
        let word = ["failure", "deferral", "success"].into_iter().find(|word| ends_with(bytes, colon, word))?;
        let before_word = colon - word.len();
        if !ends_with(bytes, before_word, ": ") {
            return None;
        }
        let (number, start) = number_before(bytes, before_word - 2)?;
        if !ends_with(bytes, start, "delivery ") {
            return None;
        }
        let end = near_line_end(text, colon, LONGEST).min(limit);
        let line = near_line_start(text, start, 200).max(from);
        // `203.0.113.5_does_not_like_recipient./Remote_host_said:_550_No/Giving_up_on_203.0.113.5./`
        let gave_up = find(text, colon..end, "Giving_up_on_");
        let ip = gave_up.map_or(colon + 2, |start| start + "Giving_up_on_".len())..end;
        let start = find(text, colon..end, "_said:_").map_or(colon + 1, |said| said + "_said:_".len());
        let mut over = gave_up.filter(|over| *over > start).unwrap_or(end);
        while before(bytes, over) == b'/' {
            over -= 1;
        }
        let said = Said {
            action: action(word),
            why: start..over.max(start),
            time: line..before_word,
            ip,
            underscores: true,
            ..Said::default()
        };
        let address = self.0.iter().find(|(known, _)| *known == number).map(|(_, address)| address.clone());
        keep(gathered, Carrier::Log, address.unwrap_or_default(), &said);
        Some(end)
    }
}

/// The number that ends at a position, and where it starts.
fn number_before(bytes: &[u8], end: usize) -> Option<(usize, usize)> {
    let mut start = end;
    while end - start < 10 && before(bytes, start).is_ascii_digit() {
        start -= 1;
    }
    let digits = bytes.get(start..end)?;
    (start < end).then(|| (digits.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0')), start))
}
