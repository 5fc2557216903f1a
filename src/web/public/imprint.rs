//! `/imprint`: who runs this, and what the law where they are wants said about it.

use rocket::get;
use serde::Serialize;

use super::own_text::{Paragraph, own_text};
use crate::domain::portal_text::PortalText;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct ImprintView {
    legal_name: String,
    contact: String,
    own: Vec<Paragraph>,
}

impl View for ImprintView {
    const TEMPLATE: &'static str = "web/public/imprint.html";
    const TITLE: &'static str = "imprint-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { legal_name: text.to_owned(), contact: text.to_owned(), own: vec![Paragraph::sample(text)] }
    }
}

#[get("/imprint")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Page, WebError> {
    let config = &visit.portal.config;
    Ok(visit.page(&ImprintView {
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
        own: own_text(&visit, PortalText::Imprint).await?,
    }))
}
