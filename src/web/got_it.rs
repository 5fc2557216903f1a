//! `/got-it/<link>`: "we have it", pressed by a body without an account.

use rocket::{Route, routes};

/// The routes of this page.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
