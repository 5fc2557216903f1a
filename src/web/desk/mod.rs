//! Staff's pages: signing in, the queue, the case.

pub(crate) mod capacity;
pub(crate) mod paused;
pub(crate) mod recover;
pub(crate) mod sign_in;
pub(crate) mod sign_out;

use rocket::{Catcher, Route, catchers, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        sign_in::show,
        sign_in::submit,
        sign_out::submit,
        capacity::show,
        capacity::submit,
        paused::show,
        recover::show,
        recover::submit,
        recover::show_mailbox,
        recover::submit_mailbox,
    ]
}

/// Whoever is not signed in, or not as this, is led to where they can.
pub(crate) fn catchers() -> Vec<Catcher> {
    catchers![sign_in::needed]
}
