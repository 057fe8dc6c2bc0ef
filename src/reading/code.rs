//! Reply codes (RFC 5321) and enhanced status codes (RFC 3463): writing them and finding them.

use std::fmt;
use std::str::FromStr;

use super::report::{ReplyCode, StatusCode};
use super::text::{at, before};

/// A text that is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a code")
    }
}

impl std::error::Error for NotACode {}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl FromStr for StatusCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        match status_at(text.as_bytes(), 0) {
            Some((code, end)) if end == text.len() => Ok(code),
            _ => Err(NotACode),
        }
    }
}

impl StatusCode {
    /// Whether the code says no more than its class: `5.0.0`.
    pub fn is_generic(&self) -> bool {
        self.subject == 0 && self.detail == 0
    }
}

impl fmt::Display for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

impl FromStr for ReplyCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        match reply_code_at(text.as_bytes(), 0) {
            Some((code, 3)) if text.len() == 3 => Ok(code),
            _ => Err(NotACode),
        }
    }
}

impl ReplyCode {
    /// The first digit: 2 success, 4 transient, 5 permanent.
    pub fn class(&self) -> u8 {
        (self.0 / 100) as u8
    }
}

/// The enhanced status code that starts at a position, and where it ends.
///
/// Addresses, versions and dates look alike, so a code has three parts, a class of 2, 4 or 5 and
/// nothing that goes on after it. A line break may stand after a dot, where a text was wrapped.
pub(super) fn status_at(bytes: &[u8], start: usize) -> Option<(StatusCode, usize)> {
    let class = match at(bytes, start) {
        b'2' => 2,
        b'4' => 4,
        b'5' => 5,
        _ => return None,
    };
    if at(bytes, start + 1) != b'.' {
        return None;
    }
    let (subject, end) = part(bytes, after_wrap(bytes, start + 2))?;
    if at(bytes, end) != b'.' {
        return None;
    }
    let (detail, end) = part(bytes, after_wrap(bytes, end + 1))?;
    let next = at(bytes, end);
    let goes_on = next.is_ascii_alphanumeric()
        || matches!(next, b'_' | b'@')
        || (next == b'.' && at(bytes, end + 1).is_ascii_digit());
    (!goes_on).then_some((StatusCode { class, subject, detail }, end))
}

/// The reply code that starts at a position, and where it ends.
pub(super) fn reply_code_at(bytes: &[u8], start: usize) -> Option<(ReplyCode, usize)> {
    if !matches!(at(bytes, start), b'2' | b'4' | b'5') {
        return None;
    }
    let digits = [at(bytes, start), at(bytes, start + 1), at(bytes, start + 2)];
    if !digits.iter().all(u8::is_ascii_digit) || digits[1] > b'7' {
        return None;
    }
    let next = at(bytes, start + 3);
    if next.is_ascii_alphanumeric()
        || next == b'_'
        || (matches!(next, b'.' | b',') && at(bytes, start + 4).is_ascii_digit())
    {
        return None;
    }
    let value = digits.iter().fold(0u16, |value, &d| value * 10 + u16::from(d - b'0'));
    Some((ReplyCode(value), start + 3))
}

/// Whether a code may start here: nothing before it that it could belong to.
pub(super) fn may_start(bytes: &[u8], position: usize) -> bool {
    let previous = before(bytes, position);
    if previous.is_ascii_alphanumeric() || matches!(previous, b'_' | b'/' | b'@' | b'$') {
        return false;
    }
    // `1.4.4.316` is a version, `price .450` is none either; but a sentence may end before a code.
    !(matches!(previous, b'.' | b',' | b'-' | b':' | b'+')
        && position.checked_sub(1).is_some_and(|p| before(bytes, p).is_ascii_digit()))
}

fn after_wrap(bytes: &[u8], position: usize) -> usize {
    if at(bytes, position) != b'\n' {
        return position;
    }
    let mut next = position + 1;
    while matches!(at(bytes, next), b' ' | b'\t') {
        next += 1;
    }
    next
}

fn part(bytes: &[u8], start: usize) -> Option<(u16, usize)> {
    let mut end = start;
    let mut value = 0u16;
    while end < start + 3 && at(bytes, end).is_ascii_digit() {
        value = value * 10 + u16::from(at(bytes, end) - b'0');
        end += 1;
    }
    (end > start && !at(bytes, end).is_ascii_digit()).then_some((value, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_and_written() {
        let status: StatusCode = "4.4.316".parse().unwrap();
        assert_eq!(status, StatusCode { class: 4, subject: 4, detail: 316 });
        assert_eq!(status.to_string(), "4.4.316");
        assert_eq!("550".parse(), Ok(ReplyCode(550)));
        assert_eq!(ReplyCode(550).to_string(), "550");
    }

    #[test]
    fn what_only_looks_like_a_code_is_refused() {
        for text in ["4.4.316.1", "3.1.1", "5.1", "5.1.1111", "5.1.1a", "15.20.1", "", "5..1", "５"] {
            assert_eq!(text.parse::<StatusCode>(), Err(NotACode), "{text}");
        }
        for text in ["55", "5500", "350", "5a0", "580", "999"] {
            assert_eq!(text.parse::<ReplyCode>(), Err(NotACode), "{text}");
        }
    }
}
