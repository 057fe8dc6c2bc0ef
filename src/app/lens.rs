//! The page as the script around it sees it.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::browser::host::Host;
use super::components::page::{Page, Props};
use super::place::{Place, Wishes};

/// One page: drawn into an element, told what its host wishes, and removed again.
#[wasm_bindgen]
pub struct Lens {
    root: Element,
    host: Host,
    owns_document: bool,
    wishes: Wishes,
    handle: Option<AppHandle<Page>>,
}

#[wasm_bindgen]
impl Lens {
    /// A page that is not drawn yet.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, load: Function, tell: Function, owns_document: bool) -> Self {
        Self { root, host: Host::new(load, tell), owns_document, wishes: Wishes::default(), handle: None }
    }

    /// Takes in a wish of the host by the name of its attribute.
    pub fn wish(&mut self, name: &str, value: Option<String>) {
        self.wishes.set(name, value);
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
        Props { place, wishes: self.wishes.clone() }
    }
}
