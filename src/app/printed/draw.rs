//! Draws components to text.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::{BaseComponent, LocalServerRenderer};

/// The markup of a component. Nothing on these pages waits for anything, so it is there at once.
pub(super) fn markup<C: BaseComponent>(props: C::Properties) -> String {
    let drawn = LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    match pin!(drawn).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(text) => text,
        Poll::Pending => panic!("a page without a program waits for something"),
    }
}
