//! The program of the page. The script around it draws with what [`ndr_lens::app::Lens`] exports.

use ndr_lens as _;

fn main() {}
