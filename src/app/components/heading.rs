//! Headings, whose levels start where the host wants them to.

use yew::prelude::*;

use crate::app::place::use_place;

/// A heading.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its level on a page of our own, where the name of the page is 1.
    pub level: u8,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// Whether the focus can be moved to it.
    #[prop_or_default]
    pub tabindex: Option<AttrValue>,
    /// What it says.
    pub children: Html,
}

/// Draws a heading. The style sheet knows it by the class `nl-h` and its level, since the element depends on the host.
#[component]
pub fn Heading(props: &Props) -> Html {
    let level = (props.level + use_place().heading - 1).min(6);
    let class = classes!(format!("nl-h{}", props.level), props.class.clone());
    html! {
        <@{format!("h{level}")} id={props.id.clone()} {class} tabindex={props.tabindex.clone()} part="heading">
            {props.children.clone()}
        </@>
    }
}
