//! `/setup`: what whoever runs the portal still has to set. Not there once nothing is missing.

use rocket::get;
use serde::Serialize;

use crate::config::Missing;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// What is missing.
#[derive(Serialize)]
pub(crate) struct SetupView {
    settings: Vec<Setting>,
    /// Whether it is the portal of one association.
    is_home: bool,
}

/// One setting.
#[derive(Serialize)]
struct Setting {
    variable: &'static str,
    what: String,
    example: String,
}

impl View for SetupView {
    const TEMPLATE: &'static str = "web/public/setup.html";
    const TITLE: &'static str = "setup-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            settings: vec![Setting { variable: "CANDOUR_CONTACT", what: text.to_owned(), example: text.to_owned() }],
            is_home: true,
        }
    }
}

#[get("/setup")]
pub(crate) fn show(visit: Public<'_>) -> Result<Page, WebError> {
    let missing = visit.portal.config.missing();
    if missing.is_empty() {
        return Err(WebError::NotFound);
    }
    let settings = missing.into_iter().map(|missing| {
        let (variable, key) = match missing {
            Missing::Mail => ("CANDOUR_MAIL_URL", "setup-mail"),
            Missing::LegalName => ("CANDOUR_LEGAL_NAME", "setup-legal-name"),
            Missing::Contact => ("CANDOUR_CONTACT", "setup-contact"),
        };
        Setting { variable, what: visit.t(key), example: visit.t(&format!("{key}-example")) }
    });
    Ok(visit.page(&SetupView { settings: settings.collect(), is_home: visit.portal.home_body().is_some() }))
}
