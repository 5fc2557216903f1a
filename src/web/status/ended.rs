//! `/status/ended`: the door is closed.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page after the door was closed.
#[derive(Serialize)]
pub(crate) struct EndedView {}

impl View for EndedView {
    const TEMPLATE: &'static str = "web/status/ended.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(_: &str) -> Self {
        Self {}
    }
}

#[get("/ended")]
pub(crate) fn show(visit: Public<'_>) -> Page {
    visit.page(&EndedView {})
}
