//! `/report/who-can-act`: who can act, and which of them are connected here, before the account is asked for.

use rocket::get;
use serde::Serialize;

use super::bodies::{Asking, BodyCard};
use super::found::{Found, Shown};
use super::telling::opened;
use crate::actions::plan_report::plan;
use crate::domain::report::{Answers, Plan};
use crate::web::error::WebError;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct WhoCanActView {
    bodies: Vec<BodyCard>,
    found: Found,
}

impl View for WhoCanActView {
    const TEMPLATE: &'static str = "web/report/who-can-act.html";
    const TITLE: &'static str = "report-title-who-can-act";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { bodies: vec![BodyCard::sample(text)], found: Found::sample(text) }
    }
}

#[get("/who-can-act")]
pub(crate) async fn show(visit: Reporter<'_>) -> Result<Reply, WebError> {
    let report = match opened(&visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    let plan = plan(visit.portal, Some(report.row.id), &report.answers).await?;
    Ok(page(&visit, &plan).into())
}

#[get("/who-can-act", rank = 2)]
pub(crate) async fn show_empty(visit: Public<'_>) -> Result<Page, WebError> {
    let plan = plan(visit.portal, None, &Answers::default()).await?;
    Ok(page(&visit, &plan))
}

fn page(visit: &Visit<'_>, plan: &Plan) -> Page {
    visit.page(&WhoCanActView {
        bodies: plan.destinations.iter().filter_map(|to| BodyCard::of(visit, to, Asking::ShowOnly)).collect(),
        found: Found::of(visit, plan, Shown::WhoCanAct),
    })
}
