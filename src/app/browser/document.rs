//! The document around the page.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlDocument, HtmlElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// The document, where there is one.
pub fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Tells the document its language, direction and title.
pub fn describe(tag: &str, direction: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Moves the focus to the element of our own page that a selector names, and shows it.
///
/// Looks from the event's own page, so that several pages in one document stay apart.
pub fn focus(event: &Event, selector: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let page = target.and_then(|target| target.closest("[data-part=page]").ok().flatten());
    let found = page.and_then(|page| page.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_behavior(ScrollBehavior::Auto);
        let _ = element.focus();
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus to an element and its beginning to the top of the window.
pub fn show(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
    element.scroll_into_view_with_bool(true);
}

/// Types a text into the field that has the focus, in place of what is selected there, so that the
/// browser can undo it. Tells whether that worked.
pub fn type_in(text: &str) -> bool {
    let document = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    let typed = document.map(|document| document.exec_command_with_show_ui_and_value("insertText", false, text));
    matches!(typed, Some(Ok(true)))
}

/// Opens the browser's print dialog, where the host allows it.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
