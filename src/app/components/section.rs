//! The frame that the sections of an answer have in common.

use yew::prelude::*;

use super::heading::Heading;
use crate::app::told::Told;

/// A section with its heading. `part` is the name that tests and the style sheet know it by.
pub fn section(told: &Told, part: &'static str, heading: &'static str, body: Html) -> Html {
    let id = format!("nl-{part}-heading");
    html! {
        <section class={classes!("nl-section", format!("nl-{part}"))} part="section" data-part={part} aria-labelledby={id.clone()}>
            <Heading level={3} id={id} class="nl-heading">{told.say(heading)}</Heading>
            {body}
        </section>
    }
}
