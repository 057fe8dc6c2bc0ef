//! Gets the organisation's own file: from the address that the host or the link names, or from what was put into the
//! page when it was built.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Url, Window};

use super::document::document;
use crate::app::own::Trouble;
use crate::app::place::Place;

/// The data block that holds the file, or in `data-address` says where it lies beside the page.
const BLOCK: &str = "ndr-lens-overlay";

/// The origin of a page that stands by itself: opened as a file, or in a frame without rights.
const ALONE: &str = "null";

/// Loads the file; none where nobody named one.
pub async fn load(place: &Place, wish: Option<String>) -> Option<Result<Vec<u8>, Trouble>> {
    let window = web_sys::window()?;
    if let Some(address) = wish {
        // A link may come from anybody, the attribute of an element only from who wrote the page around it.
        return Some(fetch(&window, &address, place.owns_document).await);
    }
    let block = document()?.get_element_by_id(BLOCK).filter(|_| place.owns_document)?;
    match block.get_attribute("data-address") {
        Some(address) => Some(fetch(&window, &address, true).await),
        None => Some(block.text_content().unwrap_or_default())
            .filter(|text| !text.trim().is_empty())
            .map(|text| Ok(text.into_bytes())),
    }
}

async fn fetch(window: &Window, address: &str, here: bool) -> Result<Vec<u8>, Trouble> {
    let base = document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let url = Url::new_with_base(address, &base).map_err(|_| Trouble::Unreachable)?;
    let own = window.location().origin().unwrap_or_default();
    // Firefox says `file://` and Chromium `null` of what lies on a disk.
    if here && (own == ALONE || !own.starts_with("http")) {
        return Err(Trouble::Alone);
    }
    let elsewhere = |url: &Url| here && url.origin() != own || !matches!(url.protocol().as_str(), "https:" | "http:");
    if elsewhere(&url) {
        return Err(Trouble::Elsewhere);
    }
    // Credentials go to the page's own origin only, which is what browsers do when nothing else is said.
    let response = JsFuture::from(window.fetch_with_str(&url.href())).await;
    let response: Response = response.ok().and_then(|response| response.dyn_into().ok()).ok_or(Trouble::Unreachable)?;
    // Somebody may have led it on to another place.
    if Url::new(&response.url()).is_ok_and(|url| elsewhere(&url)) {
        return Err(Trouble::Elsewhere);
    }
    let body = response.array_buffer().ok().filter(|_| response.ok()).ok_or(Trouble::Unreachable)?;
    let body: Option<ArrayBuffer> = JsFuture::from(body).await.ok().and_then(|body| body.dyn_into().ok());
    body.map(|body| Uint8Array::new(&body).to_vec()).ok_or(Trouble::Unreachable)
}
