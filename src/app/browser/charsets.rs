//! Character sets: the browser has their tables, the page need not carry them.

use web_sys::TextDecoder;

use crate::reading::Charsets;

/// What the browser's `TextDecoder` decodes.
pub struct Browser;

impl Charsets for Browser {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        TextDecoder::new_with_label(label).ok()?.decode_with_u8_array(bytes).ok()
    }
}
