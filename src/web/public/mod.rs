//! Pages for everybody. None of them sets a session cookie or writes a row, `/exit` apart.

pub(crate) mod agreement;
pub(crate) mod bodies;
pub(crate) mod body;
pub(crate) mod exit;
pub(crate) mod for_bodies;
pub(crate) mod for_practitioners;
pub(crate) mod help;
pub(crate) mod home;
mod home_body;
pub(crate) mod imprint;
pub(crate) mod okay;
pub(crate) mod openpgp;
mod own_text;
pub(crate) mod privacy;
pub(crate) mod setup;
mod standing;

use rocket::{Route, routes};
use serde::Serialize;

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        home::show,
        okay::show,
        okay::submit,
        help::show,
        bodies::show,
        body::show,
        privacy::show,
        imprint::show,
        for_bodies::show,
        openpgp::show,
        agreement::show,
        for_practitioners::show,
        setup::show,
        exit::leave_inside,
        exit::leave,
    ]
}

/// One choice of a list.
#[derive(Serialize)]
pub(crate) struct Choice {
    value: String,
    label: String,
    hint: String,
    checked: bool,
}

impl Choice {
    /// A choice without a hint.
    fn new(value: &str, label: String, chosen: &str) -> Self {
        Self { value: value.to_owned(), label, hint: String::new(), checked: value == chosen }
    }

    /// A choice for a test's page.
    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { value: text.to_owned(), label: text.to_owned(), hint: text.to_owned(), checked: true }
    }
}
