//! The operator's pages. No page here shows a case.

pub(crate) mod alerts;
pub(crate) mod bodies;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod calls;
pub(crate) mod delivery;
pub(crate) mod directory;
pub(crate) mod overview;
pub(crate) mod pause;
mod reach;
pub(crate) mod retry;
pub(crate) mod texts;
pub(crate) mod wish;
pub(crate) mod withdraw;

use rocket::{Route, routes};

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        overview::show,
        alerts::submit,
        bodies::show,
        calls::show,
        call::show,
        call::submit,
        call::close,
        delivery::show,
        delivery::retry,
        delivery::test,
        directory::show,
        directory::accept,
        wish::show,
        wish::submit,
        wish::refuse,
        body::show,
        body::submit,
        pause::submit,
        pause::resume,
        texts::show,
        texts::submit,
        retry::submit,
        withdraw::submit
    ]
}
