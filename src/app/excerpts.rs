//! Which parts of a pasted text are shown: all of a short one, of a long one what surrounds the marks.

use std::ops::Range;

use super::engine::{Explanation, MarkKind};

/// Texts up to this many bytes are shown whole.
const WHOLE: usize = 6_000;
/// Lines shown before and after a mark.
const LINES_AROUND: usize = 2;
/// Bytes shown before and after a mark at most, for texts without line ends.
const BYTES_AROUND: usize = 400;
/// Recognised parts that are drawn at most; evidence is always drawn.
const MOST_MARKS: usize = 300;

/// Where a mark's words come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Number of the explanation's mark.
    Mark(usize),
    /// Number of the cause whose evidence it is.
    Cause(usize),
}

/// A part of the text to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Its bytes.
    pub place: Range<usize>,
    /// Its role; none for evidence that is not a recognised part by itself.
    pub kind: Option<MarkKind>,
    /// Where its words come from.
    pub origin: Origin,
}

/// A stretch of what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(Range<usize>),
    /// A mark, by its number.
    Mark(usize),
    /// Text left out, with the number of its lines; none when it is the rest of a line.
    Hidden(usize),
}

/// The marks to draw: the recognised parts, and evidence that lies outside them. Sorted, without overlap.
pub fn marked(explanation: &Explanation, text: &str) -> Vec<Marked> {
    let parts = explanation.marks.iter().enumerate().take(MOST_MARKS).map(|(number, mark)| Marked {
        place: mark.place.clone(),
        kind: Some(mark.kind),
        origin: Origin::Mark(number),
    });
    let evidence = explanation.causes.iter().enumerate().flat_map(|(number, cause)| {
        cause.evidence.iter().filter_map(move |evidence| {
            let place = evidence.place.clone()?;
            Some(Marked { place, kind: None, origin: Origin::Cause(number) })
        })
    });
    let mut all: Vec<Marked> = Vec::new();
    // Recognised parts come first, so evidence that touches one is shown by it.
    for candidate in parts.chain(evidence) {
        let words = text.get(candidate.place.clone()).unwrap_or_default();
        let valid = words.contains(char::is_alphanumeric);
        if valid && at(&all, &candidate.place).is_none() {
            let position = all.partition_point(|other| other.place.start < candidate.place.start);
            all.insert(position, candidate);
        }
    }
    all
}

/// The mark that shows a place: one that overlaps it.
pub fn at(marks: &[Marked], place: &Range<usize>) -> Option<usize> {
    let first = marks.partition_point(|mark| mark.place.end <= place.start);
    marks.get(first).filter(|mark| mark.place.start < place.end).map(|_| first)
}

/// Cuts the text into what is shown.
pub fn pieces(text: &str, marks: &[Marked]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut shown_to = 0;
    let mut marks_drawn = 0;
    for window in windows(text, marks) {
        hide(text, shown_to..window.start, &mut pieces);
        let mut cursor = window.start;
        while let Some(mark) = marks.get(marks_drawn).filter(|mark| mark.place.end <= window.end) {
            if cursor < mark.place.start {
                pieces.push(Piece::Text(cursor..mark.place.start));
            }
            pieces.push(Piece::Mark(marks_drawn));
            cursor = mark.place.end;
            marks_drawn += 1;
        }
        if cursor < window.end {
            pieces.push(Piece::Text(cursor..window.end));
        }
        shown_to = window.end;
    }
    hide(text, shown_to..text.len(), &mut pieces);
    pieces
}

fn hide(text: &str, gap: Range<usize>, pieces: &mut Vec<Piece>) {
    let gap = text.as_bytes().get(gap).unwrap_or_default();
    let inner = gap.trim_ascii();
    if !inner.is_empty() {
        let whole_lines = gap.contains(&b'\n');
        let ends = inner.iter().filter(|byte| **byte == b'\n').count();
        pieces.push(Piece::Hidden(if whole_lines { ends + 1 } else { 0 }));
    }
}

fn windows(text: &str, marks: &[Marked]) -> Vec<Range<usize>> {
    if text.len() <= WHOLE {
        return Vec::from([0..text.len()]);
    }
    if marks.is_empty() {
        return Vec::from([0..text.floor_char_boundary(WHOLE / 2)]);
    }
    let mut windows: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        let window = around(text, &mark.place);
        match windows.last_mut() {
            // A gap shorter than the sentence that announces it is no gap.
            Some(last) if window.start <= last.end + 80 => last.end = last.end.max(window.end),
            _ => windows.push(window),
        }
    }
    windows
}

fn around(text: &str, place: &Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let least = text.floor_char_boundary(place.start.saturating_sub(BYTES_AROUND));
    let most = text.floor_char_boundary((place.end + BYTES_AROUND).min(text.len()));
    let before = bytes.get(least..place.start).unwrap_or_default();
    let start = before.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\n');
    let start = start.map(|(index, _)| least + index + 1).nth(LINES_AROUND).unwrap_or(least);
    let after = bytes.get(place.end..most).unwrap_or_default();
    let end = after.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let end = end.map(|(index, _)| place.end + index).nth(LINES_AROUND).unwrap_or(most);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(place: Range<usize>) -> Marked {
        Marked { place, kind: Some(MarkKind::Reason), origin: Origin::Mark(0) }
    }

    fn drawn(text: &str, marks: &[Marked]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(place) => text[place.clone()].to_owned(),
            Piece::Mark(number) => format!("<{}>", &text[marks[*number].place.clone()]),
            Piece::Hidden(lines) => format!("({lines})"),
        };
        pieces(text, marks).iter().map(piece).collect()
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(drawn("a 550 b 5.1.1", &[mark(2..5), mark(8..13)]), "a <550> b <5.1.1>");
        assert_eq!(drawn("", &[]), "");
    }

    #[test]
    fn of_a_long_text_the_lines_around_the_marks_are_shown() {
        let line = "0123456789\n";
        let text = format!("{}one\ntwo\nmark here\nthree\nfour\n{}", line.repeat(600), line.repeat(600));
        let start = text.find("mark").expect("it was put there");
        let drawn = drawn(&text, &[mark(start..start + 4)]);
        assert_eq!(drawn, "(600)one\ntwo\n<mark> here\nthree\nfour(600)");
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        let text = format!("{}mark{}", "郵件".repeat(5_000), "件".repeat(5_000));
        let start = text.find("mark").expect("it was put there");
        let drawn = drawn(&text, &[mark(start..start + 4)]);
        assert!(drawn.contains("郵件<mark>件") && drawn.len() < 2_000, "{}", drawn.len());
    }

    #[test]
    fn a_place_is_shown_by_the_mark_that_overlaps_it() {
        let marks = [mark(2..5), mark(8..13)];
        assert_eq!(at(&marks, &(4..9)), Some(0));
        assert_eq!(at(&marks, &(5..8)), None);
        assert_eq!(at(&marks, &(12..20)), Some(1));
    }
}
