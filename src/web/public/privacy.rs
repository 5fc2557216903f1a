//! `/privacy`: what is kept, who can read what and when, and what cannot be promised.

use rocket::get;
use serde::Serialize;

use super::home_body::HomeBody;
use super::own_text::{Paragraph, own_text};
use crate::domain::portal_text::PortalText;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct PrivacyView {
    /// The one association whose portal this is.
    home: Option<HomeBody>,
    legal_name: String,
    contact: String,
    /// Whether a report may go by mail as a PDF that can be read on the way.
    pdf: bool,
    own: Vec<Paragraph>,
}

impl View for PrivacyView {
    const TEMPLATE: &'static str = "web/public/privacy.html";
    const TITLE: &'static str = "privacy-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            home: Some(HomeBody::sample(&text())),
            legal_name: text(),
            contact: text(),
            pdf: true,
            own: vec![Paragraph::sample(&text())],
        }
    }
}

#[get("/privacy")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Page, WebError> {
    let config = &visit.portal.config;
    Ok(visit.page(&PrivacyView {
        home: HomeBody::of(&visit).await?,
        legal_name: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
        pdf: config.readable_pdf.is_in_force(),
        own: own_text(&visit, PortalText::Privacy).await?,
    }))
}
