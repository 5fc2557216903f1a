//! `/desk/cases/<case>/assign`: who works on a case.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Choice, Fault};
use crate::actions::ActionError;
use crate::actions::assign_case::assign_case;
use crate::actions::case_at_desk;
use crate::store::ids::{AccountId, CaseId};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// The value of the choice "nobody".
const NOBODY: &str = "nobody";

/// Who works on a case.
#[derive(Serialize)]
pub(crate) struct AssignView {
    errors: Vec<Fault>,
    reference: String,
    back: String,
    action: String,
    seen: String,
    people: Vec<Choice>,
    error: String,
}

impl View for AssignView {
    const TEMPLATE: &'static str = "web/desk/assign.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            reference: text.into(),
            back: text.into(),
            action: text.into(),
            seen: text.into(),
            people: vec![Choice::sample(text)],
            error: text.into(),
        }
    }
}

#[get("/cases/<case>/assign")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Page, WebError> {
    render(&officer, case, None, "").await
}

#[post("/cases/<case>/assign", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let (Some(Person(seen)), Some(Person(to))) = (Person::read(form.one("seen")), Person::read(form.one("assignee")))
    else {
        return Ok(faulty(&officer, case, form.one("assignee"), "desk-fault-no-person").await?.into());
    };
    match assign_case(officer.portal, &officer.session, case, seen, to).await {
        Ok(()) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(ActionError::Stale) => {
            Ok(faulty(&officer, case, form.one("assignee"), "desk-fault-assigned-meanwhile").await?.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Somebody, or on purpose nobody.
struct Person(Option<AccountId>);

impl Person {
    /// Reads a choice; `None` for what is neither.
    fn read(text: &str) -> Option<Self> {
        if text == NOBODY { Some(Self(None)) } else { text.parse().ok().map(|account| Self(Some(account))) }
    }
}

fn code(person: Option<AccountId>) -> String {
    person.map_or_else(|| NOBODY.to_owned(), |account| account.to_string())
}

async fn faulty(officer: &Officer<'_>, case: CaseId, chosen: &str, fault: &str) -> Result<Page, WebError> {
    let page = render(officer, case, Some(chosen), fault).await?;
    Ok(page.with_status(Status::UnprocessableEntity))
}

async fn render(officer: &Officer<'_>, case: CaseId, chosen: Option<&str>, fault: &str) -> Result<Page, WebError> {
    let row = case_at_desk::find(officer.portal, &officer.session, case).await?;
    let people = officer.people().await?;
    let now = code(row.assignee);
    let chosen = chosen.unwrap_or(&now);
    let myself = officer.session.account;
    let label = |account: AccountId, name: &str| {
        if account == myself { parts::with(officer, "desk-assign-me", "name", name) } else { name.to_owned() }
    };
    let each = people.active().map(|(account, name)| Choice::new(&account.to_string(), label(account, name), chosen));
    let nobody = Choice::new(NOBODY, officer.t("desk-nobody"), chosen);
    let error = if fault.is_empty() { String::new() } else { officer.t(fault) };
    let view = AssignView {
        errors: (!error.is_empty()).then(|| Fault { field: "assignee", text: error.clone() }).into_iter().collect(),
        reference: row.reference,
        back: parts::case_href(case),
        action: super::case_view::address(case, "assign"),
        seen: now.clone(),
        people: each.chain([nobody]).collect(),
        error,
    };
    Ok(officer.desk_page(&view, &people))
}
