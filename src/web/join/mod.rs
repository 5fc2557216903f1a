//! How an invited body joins: link, code, keys, recovery phrase.

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
