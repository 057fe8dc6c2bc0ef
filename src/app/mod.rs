//! The page: the only rooms that know the browser.
//!
//! [`lens`] is what the script around the program calls, [`place`] tells where the page stands, [`state`] holds
//! everything that can change, [`browser`] everything that can fail, [`components`] draw, and [`engine`] is the one door
//! to reading, diagnosis and explanation.

mod address;
mod browser;
mod components;
mod date;
mod engine;
mod excerpts;
mod kept;
mod lens;
mod look_up;
mod medium;
mod opened;
mod own;
mod pieces;
mod place;
#[cfg(feature = "ssr")]
pub mod printed;
mod state;
mod told;
mod whole;

use crate::negotiate;

pub use lens::Lens;
