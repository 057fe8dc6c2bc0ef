//! The page as the script around it sees it.

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlTextAreaElement};
use yew::{AppHandle, Renderer};

use super::browser::host::Host;
use super::components::page::{Page, Props};
use super::place::{Place, Wishes};
use super::whole::Whole;

/// One page: drawn into an element, told what its host wishes, and removed again.
#[wasm_bindgen]
pub struct Lens {
    root: Element,
    host: Host,
    owns_document: bool,
    wishes: Wishes,
    whole: Whole,
    handle: Option<AppHandle<Page>>,
}

#[wasm_bindgen]
impl Lens {
    /// A page that is not drawn yet.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, load: Function, tell: Function, owns_document: bool) -> Self {
        let (wishes, whole) = (Wishes::default(), Whole::default());
        Self { root, host: Host::new(load, tell), owns_document, wishes, whole, handle: None }
    }

    /// Takes in a wish of the host by the name of its attribute.
    pub fn wish(&mut self, name: &str, value: Option<String>) {
        let before = self.wishes.clone();
        self.wishes.set(name, value);
        if self.wishes == before {
            return;
        }
        let props = self.props();
        if let Some(handle) = &mut self.handle {
            handle.update(props);
        }
    }

    /// Draws the page.
    pub fn draw(&mut self) {
        let props = self.props();
        self.handle = Some(Renderer::<Page>::with_root_and_props(self.root.clone(), props).render());
    }

    /// What stands in the box, whole; none before it is drawn.
    pub fn text(&self) -> Option<String> {
        let shown = || {
            let area = self.root.query_selector("[data-part=input]").ok().flatten()?;
            Some(area.dyn_into::<HtmlTextAreaElement>().ok()?.value())
        };
        self.whole.text().or_else(shown)
    }

    /// Takes the page away.
    pub fn remove(mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
    }
}

impl Lens {
    fn props(&self) -> Props {
        let place = Place::new(self.root.clone(), self.host.clone(), self.owns_document, &self.wishes);
        Props { place, wishes: self.wishes.clone(), whole: self.whole.clone() }
    }
}
