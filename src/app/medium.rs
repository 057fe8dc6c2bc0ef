//! What an answer is drawn for.

/// Whether a program stands behind what is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Medium {
    /// One does: what can be pressed does something.
    #[default]
    Live,
    /// None does, so there is nothing to press, and links lead to pages of the same kind.
    #[cfg(feature = "ssr")]
    Printed {
        /// Where the pages of all codes lie, as seen from the one that is drawn: `../`.
        codes: String,
    },
}

impl Medium {
    /// Whether there is a program.
    pub fn is_live(&self) -> bool {
        *self == Self::Live
    }

    /// Where the page of an error lies that a link names, where it is a page of its own.
    pub fn page_of(&self, name: &str) -> Option<String> {
        match self {
            Self::Live => {
                let _ = name;
                None
            }
            #[cfg(feature = "ssr")]
            Self::Printed { codes } => Some(format!("{codes}{name}/")),
        }
    }
}
