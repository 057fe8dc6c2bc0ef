//! Fetching what the page loads beside the first part of its program: from a data block of the document, or from
//! beside it.

use js_sys::{Array, Function, JSON, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableWritablePair, RequestCache, RequestInit, Response};

use super::document::document;
use crate::app::pieces::Piece;

/// The element that tells where the pieces of a site lie and what their bytes hash to:
/// `{"en":"lang/en-….pack sha384-…"}`.
const ADDRESSES: &str = "ndr-lens-pieces";

/// What the second part of the program calls the first, as in `xtask/src/split.rs`.
const FIRST_PART: &str = "p";

/// Loads a piece, and joins the engine to the program. None when it is not there, was not reached or does not fit.
pub async fn load(piece: Piece) -> Option<Vec<u8>> {
    let name = piece.name();
    let bytes = match block(&name) {
        Some(block) => inflate(&decode(&block)?).await,
        None => fetch(&address(&name)?).await,
    };
    let bytes = bytes.ok()?;
    if piece == Piece::Engine {
        join(&bytes).await.ok()?;
    }
    Some(bytes)
}

/// Joins the second part of the program to the first, whose memory, table and functions it works with. The doors lead
/// somewhere once this is done.
async fn join(part: &[u8]) -> Result<(), JsValue> {
    let imports = Object::new();
    Reflect::set(&imports, &JsValue::from_str(FIRST_PART), &wasm_bindgen::exports())?;
    JsFuture::from(WebAssembly::instantiate_buffer(part, &imports)).await.map(drop)
}

/// The data block of the single file: base64 of raw deflate.
fn block(name: &str) -> Option<String> {
    let selector = format!("script[data-ndr-lens-piece=\"{name}\"]");
    document()?.query_selector(&selector).ok().flatten()?.text_content()
}

fn decode(block: &str) -> Option<Vec<u8>> {
    let binary = web_sys::window()?.atob(block.trim()).ok()?;
    binary.chars().map(|byte| u8::try_from(u32::from(byte)).ok()).collect()
}

/// web-sys counts `DecompressionStream` as unstable, so it is made by name.
async fn inflate(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let constructor: Function =
        Reflect::get(&js_sys::global(), &JsValue::from_str("DecompressionStream"))?.dyn_into()?;
    let format = Array::of1(&JsValue::from_str("deflate-raw"));
    let pair: ReadableWritablePair = Reflect::construct(&constructor, &format)?.unchecked_into();
    let parts = Array::of1(&Uint8Array::from(bytes));
    let stream = Blob::new_with_u8_array_sequence(&parts)?.stream().pipe_through(&pair);
    body(&Response::new_with_opt_readable_stream(Some(&stream))?).await
}

fn address(name: &str) -> Option<String> {
    let addresses = document()?.get_element_by_id(ADDRESSES)?.text_content()?;
    let addresses = JSON::parse(&addresses).ok()?;
    Reflect::get(&addresses, &JsValue::from_str(name)).ok()?.as_string()
}

/// Fetches a file that must be what the page was built with. Where that fails it is asked for once more past the
/// browser's cache, which may have kept spoilt bytes.
async fn fetch(address: &str) -> Result<Vec<u8>, JsValue> {
    let (address, integrity) = address.split_once(' ').ok_or(JsValue::NULL)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let options = RequestInit::new();
    options.set_integrity(integrity);
    let mut response = JsFuture::from(window.fetch_with_str_and_init(address, &options)).await;
    if response.is_err() {
        options.set_cache(RequestCache::Reload);
        response = JsFuture::from(window.fetch_with_str_and_init(address, &options)).await;
    }
    let response: Response = response?.dyn_into()?;
    if response.ok() { body(&response).await } else { Err(JsValue::NULL) }
}

async fn body(response: &Response) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
