//! What was read whole, where the box shows only its beginning or cannot show it.

use std::cell::RefCell;
use std::rc::Rc;

use super::opened::Source;

/// The bytes as they came in; empty where the box itself holds everything. Whoever holds a copy sees the same.
#[derive(Clone, Default)]
pub struct Whole(Rc<RefCell<Option<Rc<[Source]>>>>);

impl PartialEq for Whole {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Whole {
    /// Keeps something else, or nothing.
    pub fn keep(&self, sources: Option<Rc<[Source]>>) {
        self.0.replace(sources);
    }

    /// Gives away what was kept.
    pub fn take(&self) -> Option<Rc<[Source]>> {
        self.0.take()
    }

    /// What was kept, where it is one text.
    pub fn text(&self) -> Option<String> {
        match self.0.borrow().as_deref() {
            Some([Source { content: Ok(text), .. }]) if !text.contains(&0) => {
                Some(String::from_utf8_lossy(text).into_owned())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_is_given_whole() {
        let whole = Whole::default();
        let kept = |bytes: &[u8]| {
            whole.keep(Some([Source::text(bytes.into())].into()));
            whole.text()
        };
        assert_eq!(kept("收件者 550".as_bytes()).as_deref(), Some("收件者 550"));
        assert_eq!(kept(b"\xD0\xCF\x11\xE0\0\0"), None);
        assert!(whole.take().is_some() && whole.text().is_none());
    }
}
