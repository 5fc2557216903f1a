//! `/desk/paused`: what is published about the body, or who has access at its desk, is not what its staff know.

use rocket::get;
use serde::Serialize;

use crate::actions::watch_body::{Difference, difference_at_desk};
use crate::web::error::WebError;
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, View};

/// What is wrong, and what to do.
#[derive(Serialize)]
pub(crate) struct PausedView {
    body: String,
    /// Whether it is about the people of the desk.
    people: bool,
    operator: String,
    contact: String,
}

impl View for PausedView {
    const TEMPLATE: &'static str = "web/desk/paused.html";
    const TITLE: &'static str = "paused-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { body: text.to_owned(), people: true, operator: text.to_owned(), contact: text.to_owned() }
    }
}

#[get("/paused")]
pub(crate) async fn show(officer: Officer<'_>) -> Result<Page, WebError> {
    let portal = officer.portal;
    let body = portal.directory.body(&officer.body).map_or(officer.body.as_str(), |body| body.name.as_str());
    let view = PausedView {
        body: body.to_owned(),
        people: difference_at_desk(portal, &officer.session).await? == Some(Difference::People),
        operator: portal.config.legal_name.clone().unwrap_or_default(),
        contact: portal.config.contact.clone().unwrap_or_default(),
    };
    Ok(officer.page_for(&view, body))
}
