//! The page.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    html! { <p>{ "NDR Lens" }</p> }
}

/// Starts the page in the element with the id `ndr-lens`, or in the body.
pub fn start() {
    yew::Renderer::<Page>::new().render();
}
