//! Dates and times as servers print them: by the locale of the server, or by RFC 5322.

use std::ops::Range;

use super::report::{Found, Moment};
use super::text::{at, before, skip_space, starts_with};

/// Words for the two halves of the day. Chinese writes them before the time.
const HALVES: [(&str, bool); 16] = [
    ("AM", false),
    ("PM", true),
    ("a.m.", false),
    ("p.m.", true),
    ("a. m.", false),
    ("p. m.", true),
    ("上午", false),
    ("下午", true),
    ("凌晨", false),
    ("中午", true),
    ("晚上", true),
    ("午前", false),
    ("午後", true),
    ("오전", false),
    ("오후", true),
    ("μμ", true),
];

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Moment {
    /// What orders moments of one zone.
    pub(super) fn key(&self) -> (i32, u8, u8, u8, u8, u8) {
        (self.year, self.month, self.day, self.hour, self.minute, self.second)
    }
}

/// The first moment inside a place.
pub(super) fn first_in(text: &str, place: Range<usize>) -> Option<Found<Moment>> {
    let bytes = text.as_bytes();
    let mut position = place.start;
    while position < place.end {
        if at(bytes, position).is_ascii_digit() && !before(bytes, position).is_ascii_digit() {
            if let Some((value, end)) = moment_at(bytes, position)
                && end <= place.end
            {
                return Some(Found { value, place: position..end });
            }
            while at(bytes, position).is_ascii_digit() {
                position += 1;
            }
        }
        position += 1;
    }
    None
}

/// The last moment inside a place.
pub(super) fn last_in(text: &str, place: Range<usize>) -> Option<Found<Moment>> {
    let mut last = None;
    let mut start = place.start;
    while let Some(found) = first_in(text, start..place.end) {
        start = found.place.end;
        last = Some(found);
    }
    last
}

/// The moment that starts at a position, and where it ends.
fn moment_at(bytes: &[u8], start: usize) -> Option<(Moment, usize)> {
    numeric(bytes, start).or_else(|| by_name(bytes, start))
}

/// `5/25/2018 8:21:10 AM`, `2024/10/1 上午 06:43:04`, `11.08.2026 09:47:13`, `2026-07-07T15:48:53.514Z`.
fn numeric(bytes: &[u8], start: usize) -> Option<(Moment, usize)> {
    let (first, end) = number(bytes, start)?;
    let separator = at(bytes, end);
    if !matches!(separator, b'/' | b'-' | b'.') {
        return None;
    }
    let (second, end) = number(bytes, loose(bytes, end + 1, separator))?;
    if at(bytes, end) != separator {
        return None;
    }
    let (third, mut end) = number(bytes, loose(bytes, end + 1, separator))?;
    // Korean, Bulgarian and others close a date with a point.
    if separator == b'.' && at(bytes, end) == b'.' {
        end += 1;
    }
    let (year, month, day, sure) = if (1970..2200).contains(&first) {
        (first, second, third, true)
    } else if (1970..2200).contains(&third) {
        match (first, second) {
            (d, m) if d > 12 => (third, m, d, true),
            (m, d) if d > 12 => (third, m, d, true),
            // Points stand between day and month everywhere; a slash decides nothing.
            (d, m) if separator == b'.' || separator == b'-' => (third, m, d, true),
            (m, d) => (third, m, d, m == d),
        }
    } else {
        return None;
    };
    let (clock, end) = clock(bytes, end)?;
    moment(year, month, day, clock, sure, end)
}

fn loose(bytes: &[u8], position: usize, separator: u8) -> usize {
    if separator == b'.' && at(bytes, position) == b' ' { position + 1 } else { position }
}

/// `23 May 2018 08:16:15 +0000`, with the name of the day before it or not.
fn by_name(bytes: &[u8], start: usize) -> Option<(Moment, usize)> {
    let (day, end) = number(bytes, start)?;
    let name = skip_space(bytes, end);
    if day > 31 || !matches!(at(bytes, end), b' ' | b'-' | b'\n') && name == end {
        return None;
    }
    let name = if at(bytes, name) == b'-' { name + 1 } else { name };
    let month = MONTHS.iter().position(|month| starts_with(bytes, name, month))? + 1;
    let mut end = name + 3;
    while at(bytes, end).is_ascii_alphabetic() {
        end += 1;
    }
    let (year, end) = number(bytes, skip_space(bytes, end + usize::from(at(bytes, end) == b'-')))?;
    let year = if year < 100 { year + 2000 } else { year };
    if !(1970..2200).contains(&year) {
        return None;
    }
    let (clock, end) = clock(bytes, end)?;
    moment(year, month as u32, day, clock, true, end)
}

struct Clock {
    hour: u32,
    minute: u32,
    second: u32,
    offset: Option<i16>,
}

/// The time of the day after a date, with what stands around it.
fn clock(bytes: &[u8], date_end: usize) -> Option<(Clock, usize)> {
    let mut position = date_end;
    if matches!(at(bytes, position), b'T' | b',') {
        position += 1;
    }
    position = skip_space(bytes, position);
    let mut afternoon = half(bytes, position);
    if let Some((_, end)) = afternoon {
        position = skip_space(bytes, end);
    }
    let (hour, end) = number(bytes, position)?;
    let colon = at(bytes, end);
    if !matches!(colon, b':' | b'.') {
        return None;
    }
    let (minute, mut end) = number(bytes, end + 1)?;
    let mut second = 0;
    if at(bytes, end) == colon
        && let Some((value, next)) = number(bytes, end + 1)
    {
        second = value;
        end = next;
        if at(bytes, end) == b'.' && at(bytes, end + 1).is_ascii_digit() {
            end += 1;
            while at(bytes, end).is_ascii_digit() {
                end += 1;
            }
        }
    }
    if afternoon.is_none() {
        afternoon = half(bytes, skip_space(bytes, end));
        if let Some((_, next)) = afternoon {
            end = next;
        }
    }
    let hour = match (hour, afternoon) {
        (12, Some((false, _))) => 0,
        (1..12, Some((true, _))) => hour + 12,
        _ => hour,
    };
    let (offset, end) = zone(bytes, end);
    Some((Clock { hour, minute, second, offset }, end))
}

fn half(bytes: &[u8], position: usize) -> Option<(bool, usize)> {
    HALVES.iter().find(|(word, _)| starts_with(bytes, position, word)).and_then(|(word, afternoon)| {
        let end = position + word.len();
        (!at(bytes, end).is_ascii_alphanumeric()).then_some((*afternoon, end))
    })
}

/// `Z`, `+0900`, `-07:00`, `GMT`.
fn zone(bytes: &[u8], end: usize) -> (Option<i16>, usize) {
    if at(bytes, end) == b'Z' {
        return (Some(0), end + 1);
    }
    let mut start = end;
    while matches!(at(bytes, start), b' ' | b'\n' | b'\t') {
        start += 1;
    }
    for word in ["GMT", "UTC"] {
        if starts_with(bytes, start, word) {
            return (Some(0), start + 3);
        }
    }
    let sign = match at(bytes, start) {
        b'+' => 1,
        b'-' => -1,
        _ => return (None, end),
    };
    let digits: Vec<u8> = bytes
        .get(start + 1..(start + 6).min(bytes.len()))
        .unwrap_or(&[])
        .iter()
        .copied()
        .filter(|b| *b != b':')
        .take(4)
        .collect();
    let colon = usize::from(at(bytes, start + 3) == b':');
    if digits.len() < 4 || !digits.iter().all(u8::is_ascii_digit) {
        return (None, end);
    }
    let value = |i: usize| i16::from(at(&digits, i) - b'0');
    let minutes = (value(0) * 10 + value(1)) * 60 + value(2) * 10 + value(3);
    (Some(sign * minutes), start + 5 + colon)
}

fn moment(year: u32, month: u32, day: u32, clock: Clock, sure: bool, end: usize) -> Option<(Moment, usize)> {
    let valid = (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && clock.hour < 24
        && clock.minute < 60
        && clock.second <= 60;
    valid.then_some((
        Moment {
            year: year as i32,
            month: month as u8,
            day: day as u8,
            hour: clock.hour as u8,
            minute: clock.minute as u8,
            second: clock.second as u8,
            offset: clock.offset,
            sure,
        },
        end,
    ))
}

fn number(bytes: &[u8], start: usize) -> Option<(u32, usize)> {
    let mut end = start;
    let mut value = 0u32;
    while end < start + 4 && at(bytes, end).is_ascii_digit() {
        value = value * 10 + u32::from(at(bytes, end) - b'0');
        end += 1;
    }
    (end > start && !at(bytes, end).is_ascii_digit()).then_some((value, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Moment> {
        first_in(text, 0..text.len()).map(|found| found.value)
    }

    #[track_caller]
    fn assert_reads(text: &str, date: (i32, u8, u8), time: (u8, u8, u8), offset: Option<i16>, sure: bool) {
        let moment = read(text).unwrap_or_else(|| panic!("no moment in {text}"));
        assert_eq!((moment.year, moment.month, moment.day), date, "{text}");
        assert_eq!((moment.hour, moment.minute, moment.second), time, "{text}");
        assert_eq!((moment.offset, moment.sure), (offset, sure), "{text}");
    }

    #[test]
    fn dates_of_many_locales() {
        assert_reads("5/25/2018 8:21:10 AM", (2018, 5, 25), (8, 21, 10), None, true);
        assert_reads("3/09/2016 8:05:56 PM", (2016, 3, 9), (20, 5, 56), None, false);
        assert_reads("11/01/2023 04:20:14", (2023, 11, 1), (4, 20, 14), None, false);
        assert_reads("25/05/2018 08:21:10", (2018, 5, 25), (8, 21, 10), None, true);
        assert_reads("2024/10/1 上午 06:43:04", (2024, 10, 1), (6, 43, 4), None, true);
        assert_reads("2024/10/1 下午 06:43:04", (2024, 10, 1), (18, 43, 4), None, true);
        assert_reads("11.08.2026 09:47:13", (2026, 8, 11), (9, 47, 13), None, true);
        assert_reads("2026-07-07T15:48:53.514Z", (2026, 7, 7), (15, 48, 53), Some(0), true);
        assert_reads("Wed, 23 May 2018 08:16:15 -0730", (2018, 5, 23), (8, 16, 15), Some(-450), true);
        assert_reads("12/9/2020 12:05:00 AM", (2020, 12, 9), (0, 5, 0), None, false);
        assert_reads("2024. 10. 1. 오후 6:43:04", (2024, 10, 1), (18, 43, 4), None, true);
    }

    #[test]
    fn numbers_are_not_dates() {
        for text in ["15.20.696.11", "5.1.1", "203.0.113.5:25", "550 5.4.312", "13/13/2018 1:00:00", "2018-05-25"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
