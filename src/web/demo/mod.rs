//! Pages of the demo: what can be tried, the mails, and what to sign in with. Mounted in a demo and nowhere else.

mod guide;
mod mail;

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![guide::show, mail::list, mail::show]
}
