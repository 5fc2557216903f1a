//! `/desk/paused`: what is published about the body is not what its staff know.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Officer;
use crate::web::page::{Area, Page, View};

/// What is wrong, and what to do.
#[derive(Serialize)]
pub(crate) struct PausedView {
    body: String,
    operator: String,
    contact: String,
}

impl View for PausedView {
    const TEMPLATE: &'static str = "web/desk/paused.html";
    const TITLE: &'static str = "paused-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { body: text.to_owned(), operator: text.to_owned(), contact: text.to_owned() }
    }
}

#[get("/paused")]
pub(crate) fn show(officer: Officer<'_>) -> Page {
    let portal = officer.portal;
    let body = portal.directory.body(&officer.body).map_or(officer.body.as_str(), |body| body.name.as_str());
    let view = PausedView {
        body: body.to_owned(),
        operator: portal.config.legal_name.clone().unwrap_or_default(),
        contact: portal.config.contact.clone().unwrap_or_default(),
    };
    officer.page_for(&view, body)
}
