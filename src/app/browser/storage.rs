//! What is remembered between visits: the languages, nothing else.

use web_sys::Storage;

const LANGUAGE: &str = "ndr-lens.language";
const BESIDE: &str = "ndr-lens.beside";

/// The language chosen earlier.
pub fn language() -> Option<String> {
    get(LANGUAGE)
}

/// The second language chosen earlier.
pub fn beside() -> Option<String> {
    get(BESIDE)
}

/// Remembers the language.
pub fn remember_language(tag: &str) {
    set(LANGUAGE, Some(tag));
}

/// Remembers the second language, or that there is none.
pub fn remember_beside(tag: Option<&str>) {
    set(BESIDE, tag);
}

/// Sandboxed frames throw instead of giving a storage.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn set(key: &str, value: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}
