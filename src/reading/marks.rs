//! Marks in order, none over another.

use std::cmp::Ordering;

use super::report::{Mark, MarkKind};
use super::text::{Place, trim};
use crate::order::sorted;

/// Sorts marks and cuts the larger around the smaller that lie inside them.
pub(super) fn lay_out(text: &str, mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.retain(|mark| mark.place.start < mark.place.end && mark.place.end <= text.len());
    let mut marks = sorted(marks, in_order);
    marks.dedup_by(|b, a| a.place == b.place);
    let mut laid: Vec<Mark> = Vec::with_capacity(marks.len());
    // Marks that are open, the innermost last, with what of each is still to be laid.
    let mut open: Vec<Mark> = Vec::new();
    for mut mark in marks {
        while let Some(top) = open.last() {
            if top.place.end > mark.place.start {
                break;
            }
            close(text, &mut open, &mut laid);
        }
        if let Some(top) = open.last_mut() {
            mark.place.end = mark.place.end.min(top.place.end);
            let head = top.place.start..mark.place.start;
            top.place.start = mark.place.end;
            push(text, &mut laid, head, top.kind, top.key.clone());
        }
        if mark.place.start < mark.place.end {
            open.push(mark);
        }
    }
    while !open.is_empty() {
        close(text, &mut open, &mut laid);
    }
    sorted(laid, in_order)
}

/// By place, the larger first.
fn in_order(a: &Mark, b: &Mark) -> Ordering {
    a.place.start.cmp(&b.place.start).then(b.place.end.cmp(&a.place.end)).then(rank(a.kind).cmp(&rank(b.kind)))
}

fn close(text: &str, open: &mut Vec<Mark>, laid: &mut Vec<Mark>) {
    if let Some(mark) = open.pop() {
        push(text, laid, mark.place, mark.kind, mark.key);
    }
}

fn push(text: &str, laid: &mut Vec<Mark>, place: Place, kind: MarkKind, key: Option<String>) {
    if place.start >= place.end {
        return;
    }
    let place = trim(text, place);
    if !place.is_empty() {
        laid.push(Mark { place, kind, key });
    }
}

/// Which of two marks of one place is kept: the more telling one.
fn rank(kind: MarkKind) -> u8 {
    match kind {
        MarkKind::StatusCode | MarkKind::ReplyCode => 0,
        MarkKind::Reason | MarkKind::Symbol => 1,
        MarkKind::ReportingServer => 2,
        MarkKind::Server => 3,
        MarkKind::Ip => 4,
        MarkKind::Recipient | MarkKind::Time => 5,
        MarkKind::Field => 6,
        MarkKind::Heading => 7,
    }
}
