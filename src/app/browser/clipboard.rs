//! Copying. Frames and plain http may have no clipboard, then an older way is tried.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::document::document;

/// Copies a text and tells whether that worked. The older way needs a field for a moment, inside our own page.
pub async fn copy(text: &str, page: Option<&Element>) -> bool {
    write(text).await.is_some() || page.and_then(|page| select_and_copy(text, page)).unwrap_or(false)
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

fn select_and_copy(text: &str, page: &Element) -> Option<bool> {
    let document = document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_class_name("nl-offscreen");
    area.set_value(text);
    // The tree that the page stands in knows which of its elements has the focus; the document only knows the host.
    let before = Reflect::get(&page.get_root_node(), &JsValue::from_str("activeElement")).ok();
    // Where our style sheet applies.
    let inside = page.first_element_child().unwrap_or_else(|| page.clone());
    inside.append_child(&area).ok()?;
    area.select();
    let document: HtmlDocument = document.dyn_into().ok()?;
    let copied = document.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = before.focus();
    }
    Some(copied)
}
