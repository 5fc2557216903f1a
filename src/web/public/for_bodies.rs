//! `/for-bodies`: what joining means, and how to tell that an invitation is genuine.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct ForBodiesView {
    legal_name: String,
    contact: String,
}

impl View for ForBodiesView {
    const TEMPLATE: &'static str = "web/public/for-bodies.html";
    const TITLE: &'static str = "for-bodies-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { legal_name: text.to_owned(), contact: text.to_owned() }
    }
}

#[get("/for-bodies")]
pub(crate) fn show(visit: Public<'_>) -> Page {
    let config = &visit.portal.config;
    visit.page(&ForBodiesView {
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
    })
}
