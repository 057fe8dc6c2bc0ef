//! Starts the page.

fn main() {
    ndr_lens::app::start();
}
