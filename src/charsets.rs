//! Character sets where no browser is there to decode them.

use encoding_rs::Encoding;

use crate::reading::Charsets;

/// All sets of the WHATWG Encoding Standard, the same that a browser knows.
#[derive(Clone, Copy, Debug)]
pub struct Native;

impl Charsets for Native {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }
}
