//! The organisation's own file on its way into the page.

use std::rc::Rc;

use super::engine::{Engine, KeptOverlay, MistakeText, Words};

/// Why the file is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It was not reached.
    Unreachable,
    /// It lies at another place than the page.
    Elsewhere,
    /// The page stands by itself and can load nothing.
    Alone,
}

impl Trouble {
    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Unreachable => "page-own-failed",
            Self::Elsewhere => "page-own-elsewhere",
            Self::Alone => "page-own-alone",
        }
    }
}

/// What is there of the file.
#[derive(Clone, Default, PartialEq)]
pub struct OwnFile {
    /// Its bytes, until the engine and the knowledge are there to read it with.
    unread: Option<Rc<[u8]>>,
    /// What it says.
    pub overlay: Option<KeptOverlay>,
    /// Why it is not there.
    pub trouble: Option<Trouble>,
    /// How often it was asked for again.
    pub tries: u32,
}

impl OwnFile {
    /// Takes in what was loaded, or why nothing was; none where nobody names a file any more. What an earlier file
    /// said counts until another one is there to be read.
    pub fn arrive(&mut self, file: Option<Result<Vec<u8>, Trouble>>) {
        self.trouble = file.as_ref().and_then(|file| file.as_ref().err().copied());
        self.unread = file.and_then(Result::ok).map(Into::into);
        if self.unread.is_none() {
            self.overlay = None;
        }
    }

    /// Loads it again, where that can help.
    pub fn retry(&mut self) {
        if self.trouble.is_some() {
            self.trouble = None;
            self.tries += 1;
        }
    }

    /// Reads it once. Whether anything was read.
    pub fn read(&mut self, engine: Engine) -> bool {
        let bytes = self.unread.take();
        let read = bytes.is_some();
        if let Some(bytes) = bytes {
            self.overlay = Some(engine.read_overlay(&bytes));
        }
        read
    }

    /// What the organisation calls the page.
    pub fn title(&self, words: &Words) -> Option<String> {
        let overlay = self.overlay.as_ref()?;
        overlay.titles.iter().find(|(tag, _)| *tag == words.tag()).and_then(|(_, title)| title.clone())
    }

    /// Where the organisation keeps the whole page.
    pub fn page(&self) -> Option<&str> {
        self.overlay.as_ref()?.page.as_deref()
    }

    /// The mistakes in it, in words; none until those are there.
    pub fn mistakes(&self, engine: Option<Engine>, words: &Words) -> Vec<MistakeText> {
        match (engine, &self.overlay) {
            (Some(engine), Some(overlay)) if overlay.has_mistakes() => engine.mistakes(overlay, words),
            _ => Vec::new(),
        }
    }
}
