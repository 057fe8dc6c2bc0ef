//! What was read once and is kept by reference: reports, and what an organisation says of its own.

use std::rc::Rc;

use crate::knowledge::Entry;
use crate::overlay::{Mistake, Overlay};
use crate::reading::Report;

/// A report as the page keeps it: read once, and alike only to itself.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(super) report: Rc<Report>,
    /// The entry to explain by itself, where there is no text that leads to one.
    pub(super) entry: Option<&'static Entry>,
}

impl Kept {
    /// Keeps a report.
    pub fn new(report: Report) -> Self {
        Kept { report: Rc::new(report), entry: None }
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
    }
}

impl std::ops::Deref for Kept {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.report
    }
}

/// What an organisation says of its own, as the page keeps it: read once, and alike only to itself.
#[derive(Clone)]
pub struct KeptOverlay(pub(super) Rc<OverlayRead>);

/// An overlay, and what the page around answers needs of it.
pub struct OverlayRead {
    pub(super) overlay: Overlay,
    pub(super) mistakes: Vec<Mistake>,
    /// What the organisation calls the page, by language.
    pub titles: Vec<(&'static str, Option<String>)>,
    /// The languages to offer; none means all.
    pub languages: Vec<&'static str>,
    /// The language for readers who have not chosen one.
    pub language: Option<&'static str>,
    /// Where the organisation keeps the whole page.
    pub page: Option<String>,
}

impl KeptOverlay {
    /// Whether there are mistakes in it.
    pub fn has_mistakes(&self) -> bool {
        !self.0.mistakes.is_empty()
    }
}

impl PartialEq for KeptOverlay {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for KeptOverlay {
    type Target = OverlayRead;

    fn deref(&self) -> &OverlayRead {
        &self.0
    }
}
