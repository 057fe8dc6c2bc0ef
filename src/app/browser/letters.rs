//! Letters: the browser has the tables of Unicode, the page need not carry them.

use js_sys::JsString;

/// A text in small letters, to compare it.
pub fn lower_case(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}
