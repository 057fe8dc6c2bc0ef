//! Copying. Frames and plain http may have no clipboard, then an older way is tried.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::document::document;

/// Copies a text and tells whether that worked.
pub async fn copy(text: &str) -> bool {
    write(text).await.is_some() || select_and_copy(text).unwrap_or(false)
}

async fn write(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    // Where the page is not trustworthy the object is absent, and calling it would throw.
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    if !clipboard.is_object() {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.ok().map(|_| ())
}

fn select_and_copy(text: &str) -> Option<bool> {
    let document = document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_class_name("nl-offscreen");
    area.set_value(text);
    document.body()?.append_child(&area).ok()?;
    let before = document.active_element();
    area.select();
    let document: HtmlDocument = document.dyn_into().ok()?;
    let copied = document.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = before.focus();
    }
    Some(copied)
}
