//! NDR Lens reads what a mail system said when it did not deliver a message, and explains it.
//!
//! Data flows one way: [`reading`] tells what a text says, [`diagnosis`] what that means,
//! [`explanation`] how to say it in the reader's language, and [`overlay`] adds what the organisation says itself. None
//! of them knows a browser, a network or a clock; only [`app`] does.

#[cfg(feature = "charsets")]
pub mod charsets;
pub mod diagnosis;
pub mod explanation;
mod grams;
mod hash;
pub mod knowledge;
mod negotiate;
mod order;
pub mod overlay;
pub mod reading;
pub mod search;

#[cfg(feature = "app")]
pub mod app;

/// Keeps the examples of the README true.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
