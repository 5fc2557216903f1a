//! `/for-bodies/agreement`: a sample agreement between whoever runs a portal and a body, to print and to fill in.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct AgreementView {
    legal_name: String,
    contact: String,
    address: String,
}

impl View for AgreementView {
    const TEMPLATE: &'static str = "web/public/agreement.html";
    const TITLE: &'static str = "agreement-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { legal_name: text.to_owned(), contact: text.to_owned(), address: text.to_owned() }
    }
}

#[get("/for-bodies/agreement")]
pub(crate) fn show(visit: Public<'_>) -> Page {
    let config = &visit.portal.config;
    visit.page(&AgreementView {
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
        address: config.base_url.to_string(),
    })
}
