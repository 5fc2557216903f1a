//! Pages for everybody. None of them sets a session cookie or writes a row.

pub(crate) mod home;

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![home::show]
}
