//! `/report/leaving`: what the button "Leave quickly" does and cannot do, said once before anything is told.

use rocket::get;
use rocket::response::Redirect;
use serde::Serialize;

use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct LeavingView {}

impl View for LeavingView {
    const TEMPLATE: &'static str = "web/report/leaving.html";
    const TITLE: &'static str = "report-title-leaving";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(_: &str) -> Self {
        Self {}
    }
}

/// Whoever has begun already has been here.
#[get("/leaving")]
pub(crate) fn show(_visit: Reporter<'_>) -> Redirect {
    Redirect::to("/report")
}

#[get("/leaving", rank = 2)]
pub(crate) fn show_empty(visit: Public<'_>) -> Page {
    visit.page(&LeavingView {})
}
