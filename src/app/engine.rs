//! The page's door to the engine: everything that the page asks of it is asked here.

use std::rc::Rc;

use super::browser::charsets::Browser;
use super::told::{Side, Told};
pub use crate::diagnosis::Answers;
use crate::diagnosis::diagnose;
use crate::explanation::explain;
pub use crate::explanation::{
    AttemptText, CheckText, CommandText, Evidence, Explanation, FixText, Format, LinkText, Mask, QuestionText, Rich,
    SourceText, Span, Standing, StepText, ValueKind, Words, catalogue, code_point, copy_text, is_hidden,
};
pub use crate::knowledge::{LANGUAGES, Language, SAMPLES, Sample, install, is_installed};
use crate::reading;
pub use crate::reading::{Fault, MarkKind, Report, rich_text};

/// A report as the page keeps it: read once, and alike only to itself.
#[derive(Clone)]
pub struct Kept(Rc<Report>);

impl Kept {
    /// Keeps a report.
    pub fn new(report: Report) -> Self {
        Kept(Rc::new(report))
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Kept {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0
    }
}

/// Whether nothing but white space stands in the box.
pub fn is_blank(input: &[u8]) -> bool {
    input.iter().all(u8::is_ascii_whitespace)
}

/// Reads what stands in the box; nothing but white space is no report.
pub fn read(input: &[u8]) -> Option<Kept> {
    (!is_blank(input)).then(|| Kept::new(reading::read_with(input, &Browser)))
}

/// Opens a text or a file of any kind.
pub fn open(input: &[u8]) -> reading::Opened {
    reading::open(input, &Browser)
}

/// Whether a report reports anything.
pub fn tells(report: &Report) -> bool {
    report.kind != reading::Kind::Nothing
}

/// A report in one line.
pub struct Headline {
    /// What happened.
    pub title: Rich,
    /// To whom, where the report names somebody.
    pub recipient: Option<String>,
}

/// Says a report in one line.
pub fn headline(report: &Report, words: &Words) -> Headline {
    let title = explain(report, &diagnose(report, &Answers::default()), words).title;
    let address = report.recipients.iter().find_map(|recipient| recipient.address.as_ref());
    Headline { title, recipient: address.map(|address| address.value.clone()) }
}

/// Says what a report means, in one language or in two.
pub fn tell(report: Kept, answers: &Answers, first: &Words, second: Option<&Words>) -> Told {
    let diagnosis = diagnose(&report, answers);
    let side = |words: &Words| Side { explanation: explain(&report, &diagnosis, words), words: words.clone() };
    Told { first: side(first), second: second.map(side), report }
}
