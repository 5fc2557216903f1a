//! `/desk/cases/<case>/ask`: a question for the reporter.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Fault};
use super::seen;
use super::step_form::{StepForm, StepPage, Typed};
use crate::actions::ask_reporter::ask_reporter;
use crate::domain::case::{self, Move};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// A question.
#[derive(Serialize)]
pub(crate) struct AskView {
    errors: Vec<Fault>,
    /// What the reporter will read above the question.
    told: String,
    /// What to mind when asking; "telling them could put the reporter in danger" among it.
    alerts: Vec<String>,
    form: StepForm,
}

impl View for AskView {
    const TEMPLATE: &'static str = "web/desk/ask.html";
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

#[get("/cases/<case>/ask")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    let page = StepPage::load(&officer, case).await?;
    if !is_offered(&page) {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(render(&page, &Typed::default(), Vec::new()).into())
}

#[post("/cases/<case>/ask", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = Typed::of(&form);
    let seen = seen::read(&form).ok_or(WebError::Unreadable)?;
    match ask_reporter(officer.portal, &officer.session, case, seen, typed.words.clone()).await {
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
    reachable && case::next(page.file.state, Move::AskReporter, page.officer.role.into()).is_ok()
}

fn render(page: &StepPage<'_>, typed: &Typed, errors: Vec<Fault>) -> Page {
    let t = |key: &str| page.officer.t(key);
    let step = case::next(page.file.state, Move::AskReporter, page.officer.role.into()).ok();
    let button = if is_offered(page) { t("desk-ask-button") } else { String::new() };
    let view = AskView {
        told: step.map(|step| t(step.tells_reporter)).unwrap_or_default(),
        alerts: page.lines().alerts(&page.file),
        form: page.form("ask", typed, &errors, &button),
        errors,
    };
    page.officer.desk_page(&view, &page.people)
}
