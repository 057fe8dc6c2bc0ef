//! The box: whatever is pasted, typed, dropped or opened ends here and is read.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Event, EventTarget, File, HtmlInputElement, HtmlTextAreaElement,
    InputEvent,
};
use yew::prelude::*;

use super::button::{button, labelled};
use super::heading::Heading;
use super::icons::{Icon, icon};
use crate::app::browser::document;
use crate::app::browser::files;
use crate::app::engine::{SAMPLES, Sample, Words};
use crate::app::opened::{self, Source};
use crate::app::place::{Place, View, use_place};
use crate::app::state::{Action, Dispatch};

/// Texts up to this length stay in the box and are read at once. A browser needs half a second to lay
/// out a megabyte in a box, so of longer texts the box shows the beginning, and the whole is kept beside it.
const STAYS_IN_BOX: usize = 300_000;
/// How much of a longer text the box shows.
const BEGINNING: usize = 20_000;
/// The time that the page has to say that it is reading, in milliseconds.
const TO_SAY_SO: u32 = 20;

/// In which words, and where the result goes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words of the page.
    pub words: Words,
    /// Whether a long text is being read.
    pub reading: bool,
    /// Whether there is something to clear or to look at.
    pub filled: bool,
    /// A sample to put into the box.
    pub sample: Option<&'static Sample>,
    /// A text that the host gives, and how many it gave before.
    pub given: Option<(u32, String)>,
    /// Where to tell.
    pub dispatch: Dispatch,
}

/// What is known about the box besides its text.
#[derive(Clone, Default, PartialEq)]
struct Note {
    /// The files that were read.
    files: Vec<String>,
    /// The message that tells why no file was read.
    error: Option<&'static str>,
    /// The length of a text of which the box shows the beginning.
    kept: Option<usize>,
    /// What stood in the box before it was replaced.
    earlier: Option<Rc<[Source]>>,
}

/// Everything that fills the box.
#[derive(Clone)]
struct Filler {
    area: NodeRef,
    note: UseStateSetter<Note>,
    /// The whole of what the box does not show whole, as the bytes it came in.
    kept: Rc<RefCell<Option<Rc<[Source]>>>>,
    waiting: Rc<RefCell<Option<Timeout>>>,
    dispatch: Dispatch,
}

impl Filler {
    /// Reads what the reader typed or pasted into the box.
    fn typed(&self, event: &InputEvent) {
        let Some(area) = self.area.cast::<HtmlTextAreaElement>() else { return };
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
            self.note.set(Note { earlier: self.kept.take(), ..Note::default() });
            self.waiting.replace(None);
            self.dispatch.dispatch(Action::Read { sources: text_of(text), fresh });
        }
    }

    /// Whether an event goes to the box. Looks into shadow trees.
    fn is_target(&self, event: &Event) -> bool {
        let area = self.area.cast::<HtmlTextAreaElement>();
        area.is_some_and(|area| event.composed_path().get(0) == JsValue::from(area))
    }

    fn is_empty(&self) -> bool {
        self.area.cast::<HtmlTextAreaElement>().is_some_and(|area| area.text_length() == 0)
    }

    /// Pastes a text into the box where the cursor is, so that the browser can undo it.
    fn insert(&self, text: String) {
        // What the box tells next is typed; but it is another text.
        self.dispatch.dispatch(Action::Read { sources: Rc::default(), fresh: true });
        if !document::type_in(&text) {
            self.fill(text_of(text));
        }
    }

    /// Puts something else into the box and reads it. What stood there can be brought back.
    fn fill(&self, sources: Rc<[Source]>) {
        self.put(&sources);
        self.read(sources);
    }

    /// Reads files by their bytes. The box shows a single one where it is text.
    fn open(&self, files: Vec<File>) {
        let filler = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let mut sources = Vec::new();
            for file in files {
                sources.push(Source { name: Some(file.name()), content: files::read(&file).await.map(Into::into) });
            }
            let errors: Vec<_> = sources.iter().filter_map(|source| source.content.as_ref().err()).collect();
            match errors.first() {
                // Nothing came that could take the place of what is there.
                Some(error) if errors.len() == sources.len() => {
                    filler.note.set(Note { error: Some(opened::unread(**error)), ..Note::default() });
                }
                _ => filler.fill(sources.into()),
            }
        });
    }

    /// Takes the files, or else the text, of what was dropped or pasted outside the box.
    fn take(&self, transfer: &DataTransfer) {
        let files = files::all(transfer.files());
        if !files.is_empty() {
            self.open(files);
        } else if let Some(pasted) = files::text(transfer) {
            self.fill(text_of(pasted.text));
        }
    }

    /// Shows a text in the box, or its beginning. Of a long one nothing can be edited: the rest is not there.
    fn put(&self, sources: &Rc<[Source]>) {
        let Some(area) = self.area.cast::<HtmlTextAreaElement>() else { return };
        let before = self.kept.take().unwrap_or_else(|| text_of(area.value()));
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
        self.kept.replace((long.is_some() || shown.is_empty() && some(sources)).then(|| sources.clone()));
        area.set_value(&shown);
        area.set_read_only(long.is_some());
        if long.is_some() {
            // Else some browsers scroll to the end, where the cursor is.
            let _ = area.set_selection_range(0, 0);
        }
        area.set_scroll_top(0);
        let files = sources.iter().filter_map(|source| source.name.clone()).collect();
        self.note.set(Note { files, error: None, kept: long.map(|text| text.len()), earlier });
    }

    /// Reads something other than before, at once or, when it is long, after saying so.
    fn read(&self, sources: Rc<[Source]>) {
        let long = sources.iter().map(Source::length).sum::<usize>() > STAYS_IN_BOX;
        let dispatch = self.dispatch.clone();
        let read = move || dispatch.dispatch(Action::Read { sources, fresh: true });
        if long {
            self.dispatch.dispatch(Action::Reading);
            self.waiting.replace(Some(Timeout::new(TO_SAY_SO, read)));
        } else {
            self.waiting.replace(None);
            read();
        }
    }
}

fn text_of(text: String) -> Rc<[Source]> {
    if text.is_empty() { Rc::default() } else { [Source::text(text.into_bytes().into())].into() }
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

/// The box with its buttons and samples.
#[component]
pub fn Input(props: &Props) -> Html {
    let area = use_node_ref();
    let note = use_state_eq(Note::default);
    let dragging = use_state_eq(|| false);
    let kept_text = use_mut_ref(|| None::<Rc<[Source]>>);
    let waiting = use_mut_ref(|| None::<Timeout>);
    let filler =
        Filler { area: area.clone(), note: note.setter(), kept: kept_text, waiting, dispatch: props.dispatch.clone() };
    let place = use_place();
    use_effect_with(place.clone(), {
        let filler = filler.clone();
        let dragging = dragging.setter();
        move |place| {
            let listeners = listen(place, &filler, &dragging);
            move || drop(listeners)
        }
    });

    use_effect_with(props.sample, {
        let filler = filler.clone();
        move |sample| {
            if let Some(text) = sample.and_then(Sample::text) {
                filler.fill(text_of(text.to_owned()));
            }
        }
    });

    use_effect_with(props.given.clone(), {
        let filler = filler.clone();
        move |given| {
            if let Some((_, text)) = given {
                filler.fill(text_of(text.clone()));
            }
        }
    });

    let words = &props.words;
    let oninput = {
        let filler = filler.clone();
        move |event: InputEvent| filler.typed(&event)
    };
    let onfile = {
        let filler = filler.clone();
        move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let files = files::all(field.files());
            if !files.is_empty() {
                filler.open(files);
            }
            // So that the same file can be chosen again.
            field.set_value("");
        }
    };
    let onclear = {
        let filler = filler.clone();
        move |_| {
            filler.fill(Rc::default());
            if let Some(area) = filler.area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
            }
        }
    };
    let onback = {
        let filler = filler.clone();
        let earlier = note.earlier.clone();
        move |_| filler.fill(earlier.clone().unwrap_or_default())
    };
    let error = note.error.map(|error| words.text(error));
    let named = match note.files.as_slice() {
        [] => None,
        [file] => Some(file.clone()),
        files => {
            let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
            Some(words.text_with("page-files", &[("count", count.into())]))
        }
    };
    let sample = |sample: &'static Sample| {
        let dispatch = props.dispatch.clone();
        let label = words.text(&sample.words());
        html! {
            <li key={sample.id}>
                <button type="button" class="nl-sample" data-sample={sample.id} onclick={move |_| dispatch.dispatch(Action::Try(sample))}>{label}</button>
            </li>
        }
    };
    html! {
        <section class="nl-ask" aria-labelledby="nl-input-label">
            <Heading level={2}><label id="nl-input-label" for="nl-input">{words.text("page-input")}</label></Heading>
            <div class={classes!("nl-box", dragging.then_some("nl-dragging"))}>
                <textarea id="nl-input" class="nl-input" data-part="input" ref={area} part="input"
                    rows={if place.view == View::Compact { "2" } else { "6" }} dir="auto" spellcheck="false"
                    autocomplete="off" autocapitalize="off" translate="no" aria-describedby="nl-kept nl-privacy"
                    placeholder={words.text("page-input-placeholder")} {oninput} />
                if let Some(length) = note.kept {
                    <p class="nl-kept" id="nl-kept" data-part="kept">{kept(words, length)}</p>
                }
                <div class="nl-box-foot">
                    <label class="nl-button nl-file">
                        <input type="file" class="nl-offscreen" data-part="file" multiple=true
                            accept=".eml,.msg,.mbox,.txt,.html,.htm,.log,.csv,.json,message/rfc822,text/plain" onchange={onfile} />
                        {labelled(Icon::File, words.text("page-file"))}
                    </label>
                    if props.filled || named.is_some() || note.kept.is_some() {
                        {button("clear", labelled(Icon::Clear, words.text("page-clear")), Callback::from(onclear))}
                    }
                    if note.earlier.is_some() {
                        {button("back", labelled(Icon::Back, words.text("page-back")), Callback::from(onback))}
                    }
                    if let Some(file) = named {
                        <span class="nl-file-name" data-part="file-name">{icon(Icon::File)}<bdi>{file}</bdi></span>
                    }
                    <span class="nl-privacy" id="nl-privacy">{labelled(Icon::Lock, words.text("page-privacy"))}</span>
                </div>
            </div>
            <p class="nl-problem" role="alert">{error}</p>
            if props.reading { <p class="nl-reading" role="status">{words.text("page-reading")}</p> }
            if place.view == View::Full {
                <div class="nl-samples" data-part="samples" role="group" aria-labelledby="nl-samples-label">
                    <span id="nl-samples-label">{words.text("page-samples")}</span>
                    <ul>{for SAMPLES.iter().map(sample)}</ul>
                </div>
            }
            if *dragging { <div class="nl-drop" aria-hidden="true"><p>{words.text("page-drop")}</p></div> }
        </section>
    }
}

/// Says that the box shows a long text in part, and how long the whole is.
fn kept(words: &Words, length: usize) -> String {
    let tenths = length / 100_000;
    let size = format!("{}.{} MB", tenths / 10, tenths % 10);
    words.text_with("page-kept", &[("size", size.into())])
}

/// Listens on the whole window where it is ours: a drop beside the box, or a paste with nothing focused, counts too.
/// What happens elsewhere in a host's page is none of our business.
fn listen(place: &Place, filler: &Filler, dragging: &UseStateSetter<bool>) -> Vec<EventListener> {
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
        move |event: &Event| {
            let left = event.dyn_ref::<DragEvent>().is_none_or(|event| event.related_target().is_none());
            if left {
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
