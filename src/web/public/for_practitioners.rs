//! `/for-practitioners`: fairness to the person a report is about.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct ForPractitionersView {
    legal_name: String,
    contact: String,
}

impl View for ForPractitionersView {
    const TEMPLATE: &'static str = "web/public/for-practitioners.html";
    const TITLE: &'static str = "for-practitioners-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { legal_name: text.to_owned(), contact: text.to_owned() }
    }
}

#[get("/for-practitioners")]
pub(crate) fn show(visit: Public<'_>) -> Page {
    let config = &visit.portal.config;
    visit.page(&ForPractitionersView {
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
    })
}
