//! What is dropped and pasted around the box.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Event, EventTarget, Node};
use yew::prelude::*;

use super::filler::{Filler, STAYS_IN_BOX};
use crate::app::browser::files;
use crate::app::place::{Place, View};

/// Listens on the whole window where it is ours: a drop beside the box, or a paste with nothing focused, counts too.
/// What happens elsewhere in a host's page is none of our business.
pub fn listen(place: &Place, filler: &Filler, dragging: &UseStateSetter<bool>) -> Vec<EventListener> {
    // Without a box nobody is invited to drop something.
    if place.view == View::LookUp {
        return Vec::new();
    }
    let window = || web_sys::window().map(EventTarget::from);
    let element = || place.root().cloned().map(EventTarget::from);
    let Some(target) = (if place.owns_document { window() } else { element() }) else { return Vec::new() };
    let on = |name: &'static str, act: Box<dyn Fn(&Event)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&target, name, options, move |event| act(event))
    };
    let transfer = |event: &Event| event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let over = {
        let dragging = dragging.clone();
        move |event: &Event| {
            let files = transfer(event).is_some_and(|transfer| files::carries_files(&transfer));
            // Text dragged over a field is the field's own business.
            if files || !files::goes_to_field(event) {
                event.prevent_default();
            }
            dragging.set(true);
        }
    };
    let leave = {
        let dragging = dragging.clone();
        let around = place.root().filter(|_| !place.owns_document).cloned();
        move |event: &Event| {
            let onto = event.dyn_ref::<DragEvent>().and_then(|event| event.related_target());
            let onto = onto.and_then(|onto| onto.dyn_into::<Node>().ok());
            // Out of the window, or out of our element onto something of the host's.
            let stays = |onto: &Node| around.as_ref().is_none_or(|around| around.contains(Some(onto)));
            if !onto.is_some_and(|onto| stays(&onto)) {
                dragging.set(false);
            }
        }
    };
    let dropped = {
        let dragging = dragging.clone();
        let filler = filler.clone();
        move |event: &Event| {
            dragging.set(false);
            let Some(transfer) = transfer(event) else { return };
            // Into the empty box a text goes whole, as if it was dropped beside it.
            let whole = || filler.is_target(event) && filler.is_empty();
            if files::carries_files(&transfer) || !files::goes_to_field(event) || whole() {
                event.prevent_default();
                filler.take(&transfer);
            }
        }
    };
    let pasted = {
        let filler = filler.clone();
        move |event: &Event| {
            let transfer = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let Some(transfer) = transfer else { return };
            let pasted = files::text(&transfer);
            let file = pasted.is_none() && files::carries_files(&transfer);
            let long = pasted.as_ref().is_some_and(|pasted| pasted.text.len() > STAYS_IN_BOX);
            if file || long || !files::goes_to_field(event) {
                event.prevent_default();
                filler.take(&transfer);
            } else if let Some(pasted) = pasted.filter(|pasted| pasted.rich && filler.is_target(event)) {
                event.prevent_default();
                filler.insert(pasted.text);
            }
        }
    };
    vec![
        on("dragover", Box::new(over)),
        on("dragleave", Box::new(leave)),
        on("drop", Box::new(dropped)),
        on("paste", Box::new(pasted)),
    ]
}
