//! `/desk/cases/<case>/move/<step>`: say "we have it", begin to look, investigate, open again. The page shows first what
//! the reporter will see.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Fault};
use super::seen;
use super::step_form::{StepForm, StepPage, Typed};
use crate::actions::move_case::{MoveCase, StepFault, move_case};
use crate::domain::case::{self, Move, NeedsReason};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// A step and the words with it.
#[derive(Serialize)]
pub(crate) struct MoveView {
    errors: Vec<Fault>,
    heading: String,
    /// What the reporter will read, before any words of the desk.
    told: String,
    label: String,
    hint: String,
    form: StepForm,
}

impl View for MoveView {
    const TEMPLATE: &'static str = "web/desk/move.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            heading: text.into(),
            told: text.into(),
            label: text.into(),
            hint: text.into(),
            form: StepForm::sample(text),
        }
    }
}

#[get("/cases/<case>/move/<step>")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId, step: &str) -> Result<Reply, WebError> {
    let made_by = read_step(step)?;
    let page = StepPage::load(&officer, case).await?;
    if !is_offered(&page, made_by) {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(render(&page, made_by, &Typed::default(), Vec::new()).into())
}

#[post("/cases/<case>/move/<step>", data = "<form>")]
pub(crate) async fn submit(
    officer: Officer<'_>,
    case: CaseId,
    step: &str,
    form: Checked<Fields>,
) -> Result<Reply, WebError> {
    let made_by = read_step(step)?;
    let typed = Typed::of(&form);
    let seen = seen::read(&form).ok_or(WebError::Unreadable)?;
    let order = MoveCase { case, seen, made_by, words: typed.words.clone() };
    match move_case(officer.portal, &officer.session, order).await {
        Ok(_) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(fault) => faulty(&officer, case, made_by, &typed, fault).await,
    }
}

async fn faulty(
    officer: &Officer<'_>,
    case: CaseId,
    made_by: Move,
    typed: &Typed,
    fault: StepFault,
) -> Result<Reply, WebError> {
    let page = StepPage::load(officer, case).await?;
    let fault = page.fault(fault)?;
    Ok(render(&page, made_by, typed, vec![fault]).with_status(Status::UnprocessableEntity).into())
}

/// The moves that have a page of this kind.
fn read_step(step: &str) -> Result<Move, WebError> {
    let made_by = Move::from_codes(step, None).ok_or(WebError::NotFound)?;
    match made_by {
        Move::Acknowledge | Move::Assess | Move::Investigate | Move::Reopen => Ok(made_by),
        Move::AskReporter
        | Move::Write
        | Move::Close(_)
        | Move::ReporterAnswered
        | Move::ReporterWithdraws
        | Move::BodyLeaves => Err(WebError::NotFound),
    }
}

fn is_offered(page: &StepPage<'_>, made_by: Move) -> bool {
    let opened = page.file.content.is_some() || made_by == Move::Acknowledge;
    opened && case::next(page.file.state, made_by, page.officer.role.into()).is_ok()
}

fn render(page: &StepPage<'_>, made_by: Move, typed: &Typed, errors: Vec<Fault>) -> Page {
    let t = |key: &str| page.officer.t(key);
    let step = case::next(page.file.state, made_by, page.officer.role.into()).ok();
    let needed = step.is_some_and(|step| step.needs_reason == NeedsReason::Required);
    let button = if is_offered(page, made_by) { t(made_by.key()) } else { String::new() };
    let view = MoveView {
        heading: t(made_by.key()),
        told: step.map(|step| t(step.tells_reporter)).unwrap_or_default(),
        label: t(if needed { "desk-words-needed" } else { "desk-words-optional" }),
        hint: t("desk-words-hint"),
        form: page.form(&format!("move/{}", made_by.code()), typed, &errors, &button),
        errors,
    };
    page.officer.desk_page(&view, &page.people)
}
