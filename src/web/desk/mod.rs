//! Staff's pages: signing in, the queue, the case.

pub(crate) mod capacity;
pub(crate) mod paused;
pub(crate) mod recover;
pub(crate) mod sign_in;
pub(crate) mod sign_out;

use rocket::{Catcher, Route, catchers, routes};
pub(crate) mod ask;
pub(crate) mod assign;
pub(crate) mod case;
mod case_view;
pub(crate) mod close;
pub(crate) mod moves;
mod parts;
pub(crate) mod queue;
mod seen;
mod step_form;

use rocket::{Route, routes};

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
        queue::first,
        queue::show,
        case::show,
        case::open,
        case::read,
        assign::show,
        assign::submit,
        moves::show,
        moves::submit,
        ask::show,
        ask::submit,
        close::show,
        close::submit,
    ]
}
