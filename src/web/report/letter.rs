//! `/report/letter/<body>`: the account as a letter to send oneself, where a body has not joined.

use rocket::get;
use serde::Serialize;

use super::review::english;
use super::shown::SnapshotCard;
use super::telling::opened;
use crate::actions::plan_report::{plan, snapshot_for};
use crate::web::error::WebError;
use crate::web::guards::Reporter;
use crate::web::page::{Area, Reply, View};

/// The page.
#[derive(Serialize)]
pub(crate) struct LetterView {
    name: String,
    href: String,
    snapshot: SnapshotCard,
}

impl View for LetterView {
    const TEMPLATE: &'static str = "web/report/letter.html";
    const TITLE: &'static str = "report-title-letter";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { name: text.to_owned(), href: text.to_owned(), snapshot: SnapshotCard::sample(text) }
    }
}

#[get("/letter/<body>")]
pub(crate) async fn show(visit: Reporter<'_>, body: &str) -> Result<Reply, WebError> {
    let report = match opened(&visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    let plan = plan(visit.portal, Some(report.row.id), &report.answers).await?;
    let to = plan.destination(body).ok_or(WebError::NotFound)?;
    let listed = visit.portal.directory.body(body).ok_or(WebError::NotFound)?;
    let mut snapshot = snapshot_for(visit.portal, &report.answers, to, english);
    // Who sends it herself decides what it says of her, and nobody can answer such a letter through us.
    for section in &mut snapshot.sections {
        section.lines.retain(|line| line.label != "snapshot-anonymity");
    }
    let view = LetterView {
        name: listed.name.clone(),
        href: listed.complaint_url.clone(),
        snapshot: SnapshotCard::letter(&visit, snapshot),
    };
    Ok(visit.page(&view).into())
}
