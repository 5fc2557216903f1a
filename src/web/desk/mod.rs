//! Staff's pages: signing in, the queue, the case.

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
#[cfg(test)]
mod tests;

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
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
