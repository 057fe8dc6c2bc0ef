//! Puts texts and files into the box and has them read.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, Event, File, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use crate::app::browser::{document, files};
use crate::app::opened::{self, Source};
use crate::app::state::{Action, Dispatch};
use crate::app::whole::Whole;

/// Texts up to this length stay in the box and are read at once. A browser needs half a second to lay
/// out a megabyte in a box, so of longer texts the box shows the beginning, and the whole is kept beside it.
pub const STAYS_IN_BOX: usize = 300_000;
/// How much of a longer text the box shows.
const BEGINNING: usize = 20_000;
/// The time that the page has to say that it is reading, in milliseconds.
const TO_SAY_SO: u32 = 20;

/// What is known about the box besides its text.
#[derive(Clone, Default, PartialEq)]
pub struct Note {
    /// The files that were read.
    pub files: Vec<String>,
    /// The length of a text of which the box shows the beginning.
    pub kept: Option<usize>,
    /// What stood in the box before it was replaced.
    pub earlier: Option<Rc<[Source]>>,
}

/// Everything that fills the box.
#[derive(Clone)]
pub struct Filler {
    pub area: NodeRef,
    pub note: UseStateSetter<Note>,
    /// The message that tells why no file was read.
    pub error: UseStateSetter<Option<&'static str>>,
    pub whole: Whole,
    pub waiting: Rc<RefCell<Option<Timeout>>>,
    /// How often something came: files that arrive after something newer are late.
    pub round: Rc<Cell<u32>>,
    pub dispatch: Dispatch,
}

impl Filler {
    /// Reads what the reader typed or pasted into the box.
    pub fn typed(&self, event: &InputEvent) {
        let Some(area) = self.area() else { return };
        let length = usize::try_from(area.text_length()).unwrap_or(usize::MAX);
        let text = area.value();
        if length > STAYS_IN_BOX {
            // Before the browser comes to lay it out.
            area.set_value("");
            self.fill(text_of(text));
        } else {
            area.set_read_only(false);
            // Form fillers and scripts send plain events, which do not say what sort of input they are.
            let sort = event.dyn_ref::<InputEvent>().map(InputEvent::input_type).unwrap_or_default();
            let fresh = matches!(sort.as_str(), "insertFromPaste" | "insertFromDrop");
            self.note(Note { earlier: self.whole.take(), ..Note::default() });
            self.waiting.replace(None);
            self.dispatch.dispatch(Action::Read { sources: text_of(text), fresh });
        }
    }

    /// Whether an event goes to the box. Looks into shadow trees.
    pub fn is_target(&self, event: &Event) -> bool {
        self.area().is_some_and(|area| event.composed_path().get(0) == JsValue::from(area))
    }

    /// Whether nothing stands in the box.
    pub fn is_empty(&self) -> bool {
        self.area().is_some_and(|area| area.text_length() == 0)
    }

    /// Pastes a text into the box where the cursor is, so that the browser can undo it.
    pub fn insert(&self, text: String) {
        // What the box tells next is typed; but it is another text.
        self.dispatch.dispatch(Action::Read { sources: Rc::default(), fresh: true });
        if !document::type_in(&text) {
            self.fill(text_of(text));
        }
    }

    /// Puts something else into the box and reads it. What stood there can be brought back.
    pub fn fill(&self, sources: Rc<[Source]>) {
        self.put(&sources);
        self.read(sources);
    }

    /// Empties the box, for something else to be put into it.
    pub fn clear(&self) {
        self.fill(Rc::default());
        if let Some(area) = self.area() {
            let _ = area.focus();
        }
    }

    /// Reads files by their bytes. The box shows a single one where it is text.
    pub fn open(&self, files: Vec<File>) {
        let filler = self.clone();
        let round = self.next_round();
        let long = files.iter().map(|file| file.size()).sum::<f64>() > STAYS_IN_BOX as f64;
        self.dispatch.dispatch(Action::Reading(long));
        wasm_bindgen_futures::spawn_local(async move {
            let mut sources = Vec::new();
            for file in files {
                sources.push(Source { name: Some(file.name()), content: files::read(&file).await.map(Into::into) });
            }
            if filler.round.get() != round {
                return;
            }
            let errors: Vec<_> = sources.iter().filter_map(|source| source.content.as_ref().err()).collect();
            match errors.first() {
                // Nothing came that could take the place of what is there.
                Some(error) if errors.len() == sources.len() => {
                    filler.error.set(Some(opened::unread(**error)));
                    filler.dispatch.dispatch(Action::Reading(false));
                }
                _ => filler.fill(sources.into()),
            }
        });
    }

    /// Takes the files, or else the text, of what was dropped or pasted outside the box.
    pub fn take(&self, transfer: &DataTransfer) {
        let files = files::all(transfer.files());
        if !files.is_empty() {
            self.open(files);
        } else if let Some(pasted) = files::text(transfer) {
            self.fill(text_of(pasted.text));
        }
    }

    /// Shows a text in the box, or its beginning. Of a long one nothing can be edited: the rest is not there.
    fn put(&self, sources: &Rc<[Source]>) {
        let Some(area) = self.area() else { return };
        let before = self.whole.take().unwrap_or_else(|| text_of(area.value()));
        let some = |sources: &[Source]| sources.iter().any(|source| source.length() > 0);
        let earlier = Some(before).filter(|before| some(before) && before != sources);
        let single = match &**sources {
            [Source { content: Ok(text), .. }] => Some(text),
            _ => None,
        };
        let long = single.filter(|text| text.len() > STAYS_IN_BOX);
        // What is no text in bytes, as .msg files, would be gibberish in the box.
        let shown = single.filter(|text| !text.contains(&0)).map(|text| beginning(text, long.is_some()));
        let shown = shown.unwrap_or_default();
        self.whole.keep((long.is_some() || shown.is_empty() && some(sources)).then(|| sources.clone()));
        area.set_value(&shown);
        area.set_read_only(long.is_some());
        if long.is_some() {
            // Else some browsers scroll to the end, where the cursor is.
            let _ = area.set_selection_range(0, 0);
        }
        area.set_scroll_top(0);
        let files = sources.iter().filter_map(|source| source.name.clone()).collect();
        self.note(Note { files, kept: long.map(|text| text.len()), earlier });
    }

    /// Reads something other than before, at once or, when it is long, after saying so.
    fn read(&self, sources: Rc<[Source]>) {
        let long = sources.iter().map(Source::length).sum::<usize>() > STAYS_IN_BOX;
        let dispatch = self.dispatch.clone();
        let read = move || dispatch.dispatch(Action::Read { sources, fresh: true });
        if long {
            self.dispatch.dispatch(Action::Reading(true));
            self.waiting.replace(Some(Timeout::new(TO_SAY_SO, read)));
        } else {
            self.waiting.replace(None);
            read();
        }
    }

    /// Notes what the box holds now.
    fn note(&self, note: Note) {
        self.next_round();
        self.error.set(None);
        self.note.set(note);
    }

    fn next_round(&self) -> u32 {
        self.round.set(self.round.get().wrapping_add(1));
        self.round.get()
    }

    fn area(&self) -> Option<HtmlTextAreaElement> {
        self.area.cast()
    }
}

/// A text as something to read; none where it is empty.
pub fn text_of(text: impl Into<Rc<str>>) -> Rc<[Source]> {
    let text: Rc<str> = text.into();
    if text.is_empty() { Rc::default() } else { [Source::text(text.into())].into() }
}

/// What the box shows of a text: all of it or, of a long one, the lines at its beginning.
fn beginning(text: &[u8], long: bool) -> Cow<'_, str> {
    let head = text.get(..BEGINNING).filter(|_| long).unwrap_or(text);
    let end = if long { head.iter().rposition(|byte| *byte == b'\n').unwrap_or(head.len()) } else { head.len() };
    match String::from_utf8_lossy(head.get(..end).unwrap_or(head)) {
        // The character that the cut went through.
        Cow::Owned(text) if long => Cow::Owned(text.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned()),
        text => text,
    }
}
