//! A reporter's cases: coming back with the words, what is true, messages, withdrawing.

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
