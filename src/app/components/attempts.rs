//! The attempts to hand the message over, newest first.

use yew::prelude::*;

use super::rich::{rich, value, visible};
use crate::app::engine::{AttemptText, ValueKind};
use crate::app::told::Told;

const COLUMNS: [&str; 3] = ["page-attempt-time", "page-attempt-server", "page-attempt-reply"];

/// Draws the attempts. The roles keep it a table where the style sheet stacks its cells.
pub fn attempts(told: &Told) -> Html {
    html! {
        <table class="nl-attempts-table" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    {for COLUMNS.iter().map(|key| html! { <th scope="col" role="columnheader">{told.say(key)}</th> })}
                </tr>
            </thead>
            <tbody role="rowgroup">{for told.first.explanation.attempts.iter().map(row)}</tbody>
        </table>
    }
}

fn row(attempt: &AttemptText) -> Html {
    let time = attempt.time.as_ref().map(|time| value(ValueKind::Time, time));
    let server = attempt.server.as_ref().map(|server| value(ValueKind::Host, server));
    let ip = attempt.ip.as_ref().filter(|ip| attempt.server.as_ref() != Some(ip));
    let ip = ip.map(|ip| html! { <div>{value(ValueKind::Ip, ip)}</div> });
    let whose = attempt.recipient.as_ref().map(|recipient| {
        html! { <tr role="row"><th class="nl-whose" role="rowheader" colspan="3">{rich(recipient)}</th></tr> }
    });
    html! {
        <>
            {whose}
            <tr role="row">
                <td role="cell">{time}</td>
                <td role="cell">{server}{ip}</td>
                <td role="cell"><bdi class="nl-reply">{visible(&attempt.reply)}</bdi></td>
            </tr>
        </>
    }
}
