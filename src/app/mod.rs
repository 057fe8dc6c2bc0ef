//! The page: the only rooms that know the browser.
//!
//! [`state`] holds everything that can change, [`browser`] everything that can fail, [`components`]
//! draw, and [`engine`] is the one door to reading, diagnosis and explanation.

mod address;
mod browser;
mod components;
mod date;
mod engine;
mod excerpts;
mod look_up;
mod medium;
mod negotiate;
mod opened;
mod pieces;
#[cfg(feature = "ssr")]
pub mod printed;
mod state;
mod told;

use components::page::Page;

/// Starts the page in the element with the id `ndr-lens`, or in the body.
pub fn start() {
    match browser::mount() {
        Some(root) => yew::Renderer::<Page>::with_root(root).render(),
        None => yew::Renderer::<Page>::new().render(),
    };
}
