//! How is it said?

mod model;

pub use model::*;
