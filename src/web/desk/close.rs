//! `/desk/cases/<case>/close`: an outcome, and an explanation that the reporter will read.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Choice, Fault};
use super::seen;
use super::step_form::{StepForm, StepPage, Typed};
use crate::actions::move_case::{MoveCase, move_case};
use crate::domain::case::{self, Move};
use crate::domain::case_state::Outcome;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Closing a case.
#[derive(Serialize)]
pub(crate) struct CloseView {
    errors: Vec<Fault>,
    /// Each outcome with what the reporter will read for it.
    outcomes: Vec<Choice>,
    outcome_error: String,
    form: StepForm,
}

impl View for CloseView {
    const TEMPLATE: &'static str = "web/desk/close.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            outcomes: vec![Choice::sample(text)],
            outcome_error: text.into(),
            form: StepForm::sample(text),
        }
    }
}

#[get("/cases/<case>/close")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    let page = StepPage::load(&officer, case).await?;
    if outcomes(&page).is_empty() {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(render(&page, &Typed::default(), Vec::new()).into())
}

#[post("/cases/<case>/close", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = Typed::of(&form);
    let seen = seen::read(&form).ok_or(WebError::Unreadable)?;
    let Some(outcome) = Outcome::from_code(&typed.outcome).filter(|outcome| is_offered(*outcome)) else {
        let page = StepPage::load(&officer, case).await?;
        let mut faults = vec![Fault { field: "outcome", text: officer.t("desk-fault-no-outcome") }];
        if typed.words.is_empty() {
            faults.push(Fault { field: "words", text: officer.t("desk-fault-no-words") });
        }
        return Ok(render(&page, &typed, faults).with_status(Status::UnprocessableEntity).into());
    };
    let order = MoveCase { case, seen, made_by: Move::Close(outcome), words: typed.words.clone() };
    match move_case(officer.portal, &officer.session, order).await {
        Ok(_) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(fault) => {
            let page = StepPage::load(&officer, case).await?;
            let fault = page.fault(fault)?;
            Ok(render(&page, &typed, vec![fault]).with_status(Status::UnprocessableEntity).into())
        }
    }
}

/// Passing a case on needs the reporter's yes, and no page asks for it yet.
fn is_offered(outcome: Outcome) -> bool {
    outcome != Outcome::Referred
}

/// The outcomes that this case can be closed with from where it stands, by this person.
fn outcomes(page: &StepPage<'_>) -> Vec<(Outcome, &'static str)> {
    if page.file.content.is_none() {
        return Vec::new();
    }
    let actor = page.officer.role.into();
    let told = |outcome: &Outcome| case::next(page.file.state, Move::Close(*outcome), actor).ok();
    let offered = Outcome::ALL.iter().filter(|outcome| is_offered(**outcome));
    offered.filter_map(|outcome| Some((*outcome, told(outcome)?.tells_reporter))).collect()
}

fn render(page: &StepPage<'_>, typed: &Typed, errors: Vec<Fault>) -> Page {
    let t = |key: &str| page.officer.t(key);
    let outcomes = outcomes(page);
    let button = if outcomes.is_empty() { String::new() } else { t(Move::Close(Outcome::Resolved).key()) };
    let outcome_error = errors.iter().find(|fault| fault.field == "outcome").map(|fault| fault.text.clone());
    let choice = |(outcome, told): &(Outcome, &'static str)| {
        Choice::new(outcome.code(), t(&format!("desk-outcome-{}", outcome.code())), &typed.outcome).with_hint(t(told))
    };
    let view = CloseView {
        outcomes: outcomes.iter().map(choice).collect(),
        outcome_error: outcome_error.unwrap_or_default(),
        form: page.form("close", typed, &errors, &button),
        errors,
    };
    page.officer.desk_page(&view, &page.people)
}
