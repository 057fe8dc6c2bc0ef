//! What was opened: texts and files on their way in, and the reports that were found in them.

use std::rc::Rc;

use super::browser::files::FileError;
use super::engine::{self, Engine, Fault, Kept};

/// A text, or a file that was dropped or chosen.
#[derive(Clone, PartialEq)]
pub struct Source {
    /// The name of the file.
    pub name: Option<String>,
    /// All of it, or why the browser did not give it.
    pub content: Result<Rc<[u8]>, FileError>,
}

impl Source {
    /// A text without a name.
    pub fn text(text: Rc<[u8]>) -> Self {
        Source { name: None, content: Ok(text) }
    }

    /// How many bytes there are.
    pub fn length(&self) -> usize {
        self.content.as_ref().map_or(0, |content| content.len())
    }
}

/// A report, or something that holds none.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// The subject of the mail, else the name of the file.
    pub name: String,
    /// What was read.
    pub report: Option<Kept>,
    /// The message that tells why nothing, or not everything, was read.
    pub trouble: Option<&'static str>,
}

/// Everything that was found in what was opened.
#[derive(Clone, Default, PartialEq)]
pub struct Opened {
    /// The reports and the troubles, in order.
    pub found: Rc<[Found]>,
    /// How many mails beside them report nothing.
    pub others: usize,
    /// How many mails were not read any more.
    pub unread: usize,
}

impl Opened {
    /// Whether more is to be told than one answer.
    pub fn is_list(&self) -> bool {
        self.found.len() > 1 || self.others + self.unread > 0 || self.found.iter().any(|found| found.trouble.is_some())
    }

    /// The first thing that was read; rather one that reports something.
    pub fn first(&self) -> Option<usize> {
        let reports = |found: &Found| found.report.as_ref().is_some_and(|report| engine::tells(report));
        let any = || self.found.iter().position(|found| found.report.is_some());
        self.found.iter().position(reports).or_else(any)
    }
}

/// Reads everything; nothing but white space holds no report.
pub fn open(engine: Engine, sources: &[Source]) -> Opened {
    let mut found = Vec::new();
    let mut opened = Opened::default();
    for source in sources {
        let name = || source.name.clone().unwrap_or_default();
        let content = match &source.content {
            Ok(content) if source.name.is_none() && engine::is_blank(content) => continue,
            Ok(content) => engine.open(content),
            Err(error) => {
                found.push(Found { name: name(), report: None, trouble: Some(unread(*error)) });
                continue;
            }
        };
        // A text that was pasted says by itself that it is empty or broken.
        let fault = content.fault.filter(|_| source.name.is_some());
        if content.letters.is_empty() {
            let fault = fault.or(content.fault).unwrap_or(Fault::Empty);
            found.push(Found { name: name(), report: None, trouble: Some(unreadable(fault)) });
        }
        for letter in content.letters {
            let name = if letter.subject.is_empty() { name() } else { letter.subject };
            let trouble = fault.map(|fault| match fault {
                Fault::Damaged => "page-trouble-partly",
                other => unreadable(other),
            });
            found.push(Found { name, report: Some(Kept::new(letter.report)), trouble });
        }
        opened.others += content.others;
        opened.unread += content.unread;
    }
    Opened { found: found.into(), ..opened }
}

/// The message for what the browser did not give.
pub fn unread(error: FileError) -> &'static str {
    match error {
        FileError::TooLarge => "page-file-too-large",
        FileError::Unreadable => "page-file-unreadable",
    }
}

fn unreadable(fault: Fault) -> &'static str {
    match fault {
        Fault::Damaged => "page-trouble-damaged",
        Fault::Empty => "page-trouble-empty",
        Fault::Encrypted => "page-trouble-encrypted",
        Fault::Unsupported => "page-trouble-unsupported",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(sources: &[Source]) -> Opened {
        super::open(Engine::joined(), sources)
    }

    fn file(name: &str, content: &[u8]) -> Source {
        Source { name: Some(name.to_owned()), content: Ok(content.into()) }
    }

    #[test]
    fn each_file_has_its_line_and_no_trouble_hides_the_others() {
        let broken = Source { name: Some("large.mbox".to_owned()), content: Err(FileError::TooLarge) };
        let opened = open(&[
            file("broken.msg", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
            file("note.txt", b"See you at noon."),
            file("report.txt", b"550 5.1.10 not found"),
            broken,
        ]);
        let told: Vec<_> = opened.found.iter().map(|found| (found.name.as_str(), found.trouble)).collect();
        let expected = [
            ("broken.msg", Some("page-trouble-damaged")),
            ("note.txt", None),
            ("report.txt", None),
            ("large.mbox", Some("page-file-too-large")),
        ];
        assert_eq!(told, expected);
        assert!(opened.is_list() && opened.first() == Some(2));
    }

    #[test]
    fn one_text_is_no_list() {
        let one = |text: &[u8]| open(&[Source::text(text.into())]);
        assert!(!one(b"550 5.1.10 not found").is_list() && !one(b"See you at noon.").is_list());
        assert!(one(b" \n").found.is_empty());
    }
}
