//! What in the text is not what it looks like.

use yew::prelude::*;

use super::icons::{Icon, icon};
use crate::app::told::Told;

/// Draws a list of sentences; nothing where all is as it looks.
pub fn cautions(told: &Told) -> Html {
    let count = told.first.explanation.cautions.len();
    let one = |number: usize| {
        let said = told.rich(&|side| side.explanation.cautions.get(number));
        html! { <li class="nl-fact">{icon(Icon::Alert)}<span>{said}</span></li> }
    };
    if count == 0 {
        return Html::default();
    }
    html! { <ul class="nl-cautions" data-part="cautions">{for (0..count).map(one)}</ul> }
}
