//! `/desk/cases/<case>/write`: words for the reporter that ask nothing. The case stays where it stands.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Fault};
use super::seen;
use super::step_form::{StepForm, StepPage, Typed};
use crate::actions::write_to_reporter::write_to_reporter;
use crate::domain::case::{self, Move};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// A message.
#[derive(Serialize)]
pub(crate) struct WriteView {
    errors: Vec<Fault>,
    /// What the reporter will read above the message.
    told: String,
    /// What to mind when writing; "telling them could put the reporter in danger" among it.
    alerts: Vec<String>,
    form: StepForm,
}

impl View for WriteView {
    const TEMPLATE: &'static str = "web/desk/write.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            told: text.into(),
            alerts: vec![text.into()],
            form: StepForm::sample(text),
        }
    }
}

#[get("/cases/<case>/write")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    let page = StepPage::load(&officer, case).await?;
    if !is_offered(&page) {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(render(&page, &Typed::default(), Vec::new()).into())
}

#[post("/cases/<case>/write", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = Typed::of(&form);
    let seen = seen::read(&form).ok_or(WebError::Unreadable)?;
    match write_to_reporter(officer.portal, &officer.session, case, seen, typed.words.clone()).await {
        Ok(_) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(fault) => {
            let page = StepPage::load(&officer, case).await?;
            let fault = page.fault(fault)?;
            Ok(render(&page, &typed, vec![fault]).with_status(Status::UnprocessableEntity).into())
        }
    }
}

fn is_offered(page: &StepPage<'_>) -> bool {
    let reachable = page.file.content.as_ref().is_some_and(|content| content.snapshot.is_reachable());
    let reads = page.file.row.report.is_some() && reachable;
    reads && case::next(page.file.state, Move::Write, page.officer.role.into()).is_ok()
}

fn render(page: &StepPage<'_>, typed: &Typed, errors: Vec<Fault>) -> Page {
    let t = |key: &str| page.officer.t(key);
    let step = case::next(page.file.state, Move::Write, page.officer.role.into()).ok();
    let button = if is_offered(page) { t("desk-write-button") } else { String::new() };
    let view = WriteView {
        told: step.map(|step| t(step.tells_reporter)).unwrap_or_default(),
        alerts: page.lines().alerts(&page.file),
        form: page.form("write", typed, &errors, &button),
        errors,
    };
    page.officer.desk_page(&view, &page.people)
}
