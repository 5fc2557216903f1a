//! The reporter's pages: one per thing to tell, the review, the words.

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
