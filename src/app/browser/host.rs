//! The script around the program: it loads what the program asks for and passes on what happens.

use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The two functions of the script (`xtask/page`).
#[derive(Clone, PartialEq)]
pub struct Host {
    load: Function,
    tell: Function,
}

impl Host {
    /// `load(name)` promises the bytes of a piece, `tell(name, detail)` passes on what happened.
    pub fn new(load: Function, tell: Function) -> Self {
        Self { load, tell }
    }

    /// Loads a piece by its name. None when it is not there, was not reached or does not fit.
    pub async fn load(&self, name: &str) -> Option<Vec<u8>> {
        let promise: Promise = self.load.call1(&JsValue::NULL, &JsValue::from_str(name)).ok()?.dyn_into().ok()?;
        let bytes: Uint8Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(bytes.to_vec())
    }

    /// Tells what happened. A host that fails at it is no concern of ours.
    pub fn tell(&self, name: &str, detail: &JsValue) {
        let _ = self.tell.call2(&JsValue::NULL, &JsValue::from_str(name), detail);
    }
}
