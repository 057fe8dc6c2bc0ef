//! What libraries raise when a server refuses.

use super::address;
use super::code::reply_code_at;
use super::gather::Gathered;
use super::log::{Said, keep};
use super::report::Carrier;
use super::text::{at, before, near_line_start, reach};

/// Reads an error of Python's smtplib at its code: `{'user@example.com': (550, b'5.1.1 User unknown')}`. Returns where
/// it ends.
pub(super) fn read(gathered: &mut Gathered<'_>, start: usize, limit: usize) -> Option<usize> {
    let text = gathered.text;
    let bytes = text.as_bytes();
    let (_, end) = reply_code_at(bytes, start).filter(|_| before(bytes, start) == b'(' && at(bytes, start) != b'2')?;
    let quote = end + 2 + usize::from(at(bytes, end + 2) == b'b');
    if bytes.get(end..end + 2) != Some(b", ") || !matches!(at(bytes, quote), b'\'' | b'"') {
        return None;
    }
    let words = quote + 1;
    let close = words + memchr::memchr(at(bytes, quote), bytes.get(words..reach(text, words, limit))?)?;
    let head = near_line_start(text, start, 300);
    let named = bytes.get(head..start).filter(|head| head.ends_with(b": ("));
    let sign = named.and_then(|head| memchr::memrchr(b'@', head));
    let address = sign.and_then(|sign| address::around(text, head + sign, head));
    let said = Said { why: words..close, code: start..end, ..Said::default() };
    keep(gathered, Carrier::Session, address.map(|address| address.place).unwrap_or_default(), &said);
    Some(close)
}
