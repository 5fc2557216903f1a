//! Staff's pages: signing in, the queue, the case.

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
