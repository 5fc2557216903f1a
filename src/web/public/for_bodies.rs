//! `/for-bodies`: what joining means, day by day, what it costs, and how to tell that an invitation is genuine.

use rocket::get;
use serde::Serialize;

use super::own_text::{Paragraph, own_text};
use crate::domain::portal_text::PortalText;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct ForBodiesView {
    legal_name: String,
    contact: String,
    /// What every link in our mails begins with.
    address: String,
    /// What the operator wrote about the price.
    cost: Vec<Paragraph>,
    /// The fingerprint of the key that signs mails with a report; empty while there is none.
    key: String,
    /// Whether reports may go by mail as a PDF that can be read on the way.
    pdf: bool,
}

impl View for ForBodiesView {
    const TEMPLATE: &'static str = "web/public/for-bodies.html";
    const TITLE: &'static str = "for-bodies-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            legal_name: text.to_owned(),
            contact: text.to_owned(),
            address: text.to_owned(),
            cost: vec![Paragraph::sample(text)],
            key: text.to_owned(),
            pdf: true,
        }
    }
}

#[get("/for-bodies")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Page, WebError> {
    let config = &visit.portal.config;
    Ok(visit.page(&ForBodiesView {
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
        address: config.base_url.to_string(),
        cost: own_text(&visit, PortalText::Cost).await?,
        pdf: config.readable_pdf.is_in_force(),
        key: visit.portal.signer.as_ref().map(|signer| signer.fingerprint()).unwrap_or_default(),
    }))
}
