//! qmail-send: `starting delivery 7: msg 1 to remote a@example.org`, `delivery 7: failure: Remote_host_said:_550_…`.

use super::super::address::Address;
use super::super::delivery_status::recipient;
use super::super::gather::Gathered;
use super::super::place;
use super::super::report::{Attempt, Carrier};
use super::super::text::{at, before, cut, ends_with, find, ip_in, is_host, near_line_end, near_line_start};
use super::{LONGEST, Said, action, keep, told};

/// More deliveries than these do not run at once.
const MOST: usize = 256;

/// The deliveries that were started, by number.
#[derive(Default)]
pub(super) struct Deliveries(Vec<(usize, Address)>);

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
            let address = recipient(text, word..end)?;
            self.0.retain(|(known, _)| *known != number);
            if self.0.len() >= MOST {
                self.0.remove(0);
            }
            self.0.push((number, address));
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
        let mut attempt = attempt(cut(text, colon + 1..end));
        place::of_attempt(&mut attempt, &|place| place.start + colon + 1..place.end + colon + 1);
        attempt.time = super::super::moment::first_in(text, line..start);
        let ip = attempt.ip.clone();
        let server = attempt.server.clone();
        let said = Said { action: action(word), attempt: Some(attempt), peer: (server, ip) };
        let address = self.0.iter().find(|(known, _)| *known == number).map(|(_, address)| address);
        keep(gathered, Carrier::Log, address, &said);
        Some(end)
    }
}

/// What the server said, in words with underscores for spaces and slashes for line ends. Places count from the
/// start of the words.
fn attempt(words: &str) -> Attempt {
    let words = words.replace('_', " ");
    let all = 0..words.len();
    let said = find(&words, all.clone(), " said: ").map(|said| said + " said: ".len());
    let end = find(&words, said.unwrap_or(0)..all.end, "/Giving up on").unwrap_or(words.trim_end_matches('/').len());
    let mut attempt = told(&words, said.unwrap_or(0)..end.max(said.unwrap_or(0)));
    // `203.0.113.5 does not like recipient.`, `Connected to 203.0.113.5 but …`, `Giving up on 203.0.113.5.`
    let mut words_from = 0;
    for word in words.split(' ') {
        let place = words_from..words_from + word.trim_end_matches(['.', '/', ',']).len();
        words_from += word.len() + 1;
        if attempt.ip.is_none() && !word.is_empty() && at(words.as_bytes(), place.start).is_ascii_hexdigit() {
            attempt.ip = ip_in(&words, place).filter(|ip| ip.place.len() > 6);
        }
    }
    attempt.server = attempt.server.take().filter(|server| is_host(&server.value));
    attempt
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
