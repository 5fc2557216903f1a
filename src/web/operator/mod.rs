//! The operator's pages: what is missing, bodies, invitations, alerts. None shows a report.

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![]
}
