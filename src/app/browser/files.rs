//! Reading files and what is dropped or pasted.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, Element, Event, File, FileList, HtmlTextAreaElement};

use crate::app::engine;

/// Files above this size are not read: few mailboxes are that large, and memory is not endless.
const LARGEST: f64 = 128.0 * 1024.0 * 1024.0;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than any report.
    TooLarge,
    /// The browser did not hand it over.
    Unreadable,
}

/// Reads a file.
pub async fn read(file: &File) -> Result<Vec<u8>, FileError> {
    if file.size() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The files of a list.
pub fn all(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

/// Whether files are being dragged; their content is not known until they are dropped.
pub fn carries_files(transfer: &DataTransfer) -> bool {
    transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files"))
}

/// The text of what is dropped or pasted. Rich text is read as HTML where that says more than the plain
/// form beside it; then it is not what the browser would put into a field.
pub fn text(transfer: &DataTransfer) -> Option<Pasted> {
    let form = |kind: &str| transfer.get_data(kind).unwrap_or_default();
    let plain = form("text/plain");
    let rich = engine::rich_text(&form("text/html"), &plain);
    let pasted = Pasted { rich: rich.is_some(), text: rich.unwrap_or(plain) };
    Some(pasted).filter(|pasted| !pasted.text.is_empty())
}

/// A text that is dropped or pasted.
pub struct Pasted {
    /// The text.
    pub text: String,
    /// Whether it was rich text.
    pub rich: bool,
}

/// Whether an event goes to a field that takes text by itself. Looks into shadow trees.
pub fn goes_to_field(event: &Event) -> bool {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    target.is_some_and(|target| {
        let takes = target.dyn_ref::<HtmlTextAreaElement>().is_none_or(|area| !area.read_only());
        takes && matches!(target.tag_name().as_str(), "TEXTAREA" | "INPUT" | "SELECT")
    })
}
