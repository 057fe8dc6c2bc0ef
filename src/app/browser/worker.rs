//! The service worker that keeps the site on the reader's machine. The site's own script speaks with it
//! (`xtask/page/guard.js`); anywhere else nobody listens, and nobody tells of a new version.

use gloo::events::EventListener;
use web_sys::Event;

use super::document::document;

/// Tells the script that everything is there that a first answer needs, and hears from it that a new version is ready.
pub fn on_update(heard: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    let listener = EventListener::new(&document, "ndr-lens:update", move |_| heard());
    send("ndr-lens:loaded");
    Some(listener)
}

/// Asks for the new version to be used, which loads the page again.
pub fn renew() {
    send("ndr-lens:renew");
}

fn send(name: &str) {
    if let (Some(document), Ok(event)) = (document(), Event::new(name)) {
        let _ = document.dispatch_event(&event);
    }
}
