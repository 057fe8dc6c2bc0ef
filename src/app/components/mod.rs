//! The parts of the page. Those with a life of their own are components, the others plain functions.

mod answer;
mod attempts;
mod button;
mod causes;
mod cautions;
mod checks;
mod commands;
mod copy;
mod details;
mod fixes;
mod header;
mod icons;
mod input;
mod link;
mod nothing;
pub mod page;
mod questions;
mod reports;
pub mod rich;
mod search;
mod section;
mod sources;
mod terms;
mod text;
mod tools;
mod update;
mod verdict;
