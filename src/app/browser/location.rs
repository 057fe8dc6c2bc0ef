//! The address of the page.

use wasm_bindgen::JsValue;

use crate::app::address::Address;

/// What the address asks for.
pub fn read() -> Address {
    Address::parse(&hash())
}

/// Shows an address as a place of its own, to which the back button returns.
pub fn visit(address: &Address) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(&address.write());
    }
}

/// Corrects the address without a new place in the history.
pub fn replace(address: &Address) {
    let Some(window) = web_sys::window() else { return };
    let hash = address.write();
    // Without a hash the path has to be named, or nothing would change.
    let location = window.location();
    let url = if hash.is_empty() {
        let path = location.pathname().unwrap_or_default();
        path + &location.search().unwrap_or_default()
    } else {
        hash
    };
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// The whole address of a link: with another part after `#`, unless it leads elsewhere already.
pub fn absolute(link: &str) -> String {
    let (base, hash) = link.split_at(link.find('#').unwrap_or_default());
    if !base.is_empty() {
        return link.to_owned();
    }
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let base = href.split('#').next().unwrap_or_default();
    format!("{base}{hash}")
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
