//! The few pictures, as outlines that take the colour of the text beside them.

use yew::prelude::*;

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The lens, our own mark.
    Lens,
    /// Nothing leaves.
    Lock,
    /// Still retrying.
    Clock,
    /// Given up.
    Stop,
    /// Done.
    Check,
    /// Who acts.
    Person,
    /// Copy.
    Copy,
    /// Print.
    Print,
    /// A link.
    Link,
    /// Another place.
    External,
    /// A file.
    File,
    /// Nothing found, or something failed.
    Alert,
    /// Back to what was before.
    Back,
    /// Take away.
    Clear,
}

/// Draws a picture. It says nothing that the words beside it do not say.
pub fn icon(icon: Icon) -> Html {
    let outline = match icon {
        Icon::Lens => "M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM15.5 15.5l5.5 5.5M7 8h7v5.5H7zl3.5 3L14 8",
        Icon::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        Icon::Clock => "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2",
        Icon::Stop => "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9 9l6 6M15 9l-6 6",
        Icon::Check => "M5 12.5l4.5 4.5L19 7.5",
        Icon::Person => {
            "M12 4a3.8 3.8 0 1 1 0 7.6A3.8 3.8 0 0 1 12 4zM4.5 20c.6-4 3.700-5.800 7.500-5.800s6.900 1.800 7.500 5.800"
        }
        Icon::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
        Icon::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
        Icon::Link => {
            "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1-1"
        }
        Icon::External => "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
        Icon::File => "M6 3.500h8l4 4V20.500H6zM14 3.500v4h4",
        Icon::Alert => "M12 4l9 16H3zM12 10v4.500M12 17v.2",
        Icon::Back => "M9 14l-5-5 5-5M4 9h10a6 6 0 0 1 0 12h-3",
        Icon::Clear => "M6 6l12 12M18 6L6 18",
    };
    html! {
        <svg class="nl-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={outline} /></svg>
    }
}
