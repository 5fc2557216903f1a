//! `/status/ended`: the door is closed.

use rocket::get;
use serde::Serialize;

use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};

/// The page after the door was closed.
#[derive(Serialize)]
pub(crate) struct EndedView {
    /// A body that had opened it was asked to stop.
    asked: bool,
    /// A body had closed its case, and keeps its copy.
    closed: bool,
}

impl View for EndedView {
    const TEMPLATE: &'static str = "web/status/ended.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(_: &str) -> Self {
        Self { asked: true, closed: true }
    }
}

#[get("/ended?<asked>&<closed>")]
pub(crate) fn show(visit: Public<'_>, asked: Option<u8>, closed: Option<u8>) -> Page {
    visit.page(&EndedView { asked: asked.is_some(), closed: closed.is_some() })
}
