//! Where the page stands, and what its host asks of it.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::prelude::*;

use super::address::{self, Address};
use super::browser::{host::Host, location};

/// How much of the page is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// All of it.
    #[default]
    Full,
    /// A box of the size of a paragraph, until something stands in it.
    Compact,
    /// The search for errors by code and words, without a box to paste into.
    LookUp,
}

impl View {
    /// The view that an attribute or an address names.
    pub fn named(name: &str) -> Self {
        match name {
            "compact" => Self::Compact,
            "lookup" => Self::LookUp,
            _ => Self::Full,
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Compact => "compact",
            Self::LookUp => "lookup",
        }
    }
}

/// What the host asks for: by attributes of the element, or by the address of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The language, as written.
    pub language: Option<String>,
    /// A code or an entry to open at.
    pub code: Option<String>,
    /// How much is drawn.
    pub view: View,
    /// `light` or `dark`; else as the reader's system has it.
    pub theme: Option<&'static str>,
    /// The level of the first heading.
    pub heading: u8,
    /// The address of the organisation's own file.
    pub overlay: Option<String>,
    /// A text to read, and how many were given before it.
    pub text: Option<(u32, Rc<str>)>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { language: None, code: None, view: View::default(), theme: None, heading: 1, overlay: None, text: None }
    }
}

impl Wishes {
    /// Takes a wish in by the name of its attribute. What is not understood counts as not said.
    pub fn set(&mut self, name: &str, value: Option<String>) {
        let value = value.filter(|value| !value.is_empty());
        match name {
            "lang" => self.language = value,
            "code" => self.code = value.filter(|code| address::is_name(code)),
            "view" => self.view = View::named(value.as_deref().unwrap_or_default()),
            "theme" => self.theme = ["light", "dark"].into_iter().find(|theme| value.as_deref() == Some(theme)),
            "heading-level" => {
                let level = value.and_then(|level| level.parse().ok());
                self.heading = level.filter(|level| (1..=6).contains(level)).unwrap_or(1);
            }
            "overlay" => self.overlay = value,
            "text" => {
                let count = self.text.as_ref().map_or(0, |(count, _)| *count);
                self.text = Some((count.wrapping_add(1), value.unwrap_or_default().into()));
            }
            _ => {}
        }
    }
}

/// Where the page stands: in a document of its own, in an element of somebody else's, or on paper.
#[derive(Clone)]
pub struct Place {
    /// The element that it is drawn into; none on paper, where no program runs.
    root: Option<Element>,
    /// None there as well.
    host: Option<Host>,
    /// Whether address, title and language of the document are its own.
    pub owns_document: bool,
    /// How much is drawn.
    pub view: View,
    /// The level of the first heading.
    pub heading: u8,
    /// The theme that was asked for.
    pub theme: Option<&'static str>,
    /// Where the organisation keeps the whole page.
    full: Option<String>,
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        let kept = (self.owns_document, self.view, self.heading, self.theme);
        self.root == other.root
            && self.full == other.full
            && kept == (other.owns_document, other.view, other.heading, other.theme)
    }
}

impl Place {
    /// A place in a document.
    pub fn new(root: Element, host: Host, owns_document: bool, wishes: &Wishes) -> Self {
        let Wishes { view, heading, theme, .. } = *wishes;
        Self { root: Some(root), host: Some(host), owns_document, view, heading, theme, full: None }
    }

    /// The same place, where the organisation keeps the whole page elsewhere.
    #[must_use]
    pub fn with_full(&self, full: Option<&str>) -> Self {
        Self { full: full.map(str::to_owned), ..self.clone() }
    }

    /// The element that the page is drawn into.
    pub fn root(&self) -> Option<&Element> {
        self.root.as_ref()
    }

    /// A document without a program.
    pub fn paper() -> Self {
        Self { root: None, host: None, owns_document: true, view: View::Full, heading: 1, theme: None, full: None }
    }

    /// The script around the program.
    pub fn host(&self) -> Option<&Host> {
        self.host.as_ref()
    }

    /// What the address asks for, where it is our own.
    pub fn address(&self) -> Address {
        if self.owns_document { location::read() } else { Address::default() }
    }

    /// A link to what a code or an id names; none where no address is our own, nor the organisation's.
    pub fn link(&self, language: &str, name: &str) -> Option<String> {
        let base = if self.owns_document { Some("") } else { self.full.as_deref() };
        let base = base.filter(|_| !name.is_empty())?.split('#').next().unwrap_or_default();
        Some(format!("{base}{}", address::link(language, name)))
    }

    /// Tells the host that something happened: by an event of the element, or a message out of a frame.
    pub fn tell(&self, name: &str, detail: &JsValue) {
        if let Some(host) = &self.host {
            host.tell(name, detail);
        }
    }
}

/// The place, for whatever is drawn. What nobody told where it stands has no program to rely on.
#[hook]
pub fn use_place() -> Place {
    use_context::<Place>().unwrap_or_else(Place::paper)
}
