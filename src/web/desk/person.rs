//! `/desk/people/<account>`: another role for somebody, or the end of their access.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::Choice;
use super::people::{denied, shown_name};
use crate::actions::ActionError;
use crate::actions::people::change_place::{LastLead, Place, PlaceFault, change_place};
use crate::actions::people::roster::{Member, roster};
use crate::actions::staff_session::StaffRole;
use crate::store::ids::AccountId;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// The choice that ends access.
const DISABLED: &str = "disabled";

/// One person.
#[derive(Serialize)]
pub(crate) struct PersonView {
    #[serde(flatten)]
    faults: Faults,
    id: String,
    name: String,
    you: bool,
    choices: Vec<Choice>,
    /// Whether nobody would lead the desk any more, and that has to be meant.
    last: bool,
}

impl View for PersonView {
    const TEMPLATE: &'static str = "web/desk/person.html";
    const TITLE: &'static str = "people-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("place", text.to_owned()),
            id: text.to_owned(),
            name: text.to_owned(),
            you: true,
            choices: vec![Choice::sample(text)],
            last: true,
        }
    }
}

/// Whether the page asks again because nobody would lead.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Once,
    WhetherItIsMeant,
}

#[get("/people/<account>")]
pub(crate) async fn show(officer: Officer<'_>, account: AccountId) -> Result<Page, WebError> {
    render(&officer, account, Faults::default(), "", Asking::Once).await
}

#[post("/people/<account>", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, account: AccountId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let chosen = form.one("place");
    let place = match (chosen, StaffRole::from_code(chosen)) {
        (DISABLED, _) => Place::Disabled,
        (_, Some(role)) => Place::Role(role),
        _ => {
            let faults = Faults::one("place", officer.t("person-fault-choose"));
            let page = render(&officer, account, faults, "", Asking::Once).await?;
            return Ok(page.with_status(Status::UnprocessableEntity).into());
        }
    };
    let last_lead = if form.one("meant") == "yes" { LastLead::PauseBody } else { LastLead::Keep };
    match change_place(officer.portal, &officer.session, account, place, last_lead).await {
        Ok(()) if account == officer.session.account => Ok(Redirect::to("/desk/sign-in").into()),
        Ok(()) | Err(PlaceFault::Action(ActionError::Stale | ActionError::NotFound)) => {
            Ok(Redirect::to("/desk/people").into())
        }
        Err(PlaceFault::LastLead) => {
            let faults = Faults::one("meant", officer.t("person-fault-last"));
            let page = render(&officer, account, faults, chosen, Asking::WhetherItIsMeant).await?;
            Ok(page.with_status(Status::UnprocessableEntity).into())
        }
        Err(PlaceFault::Action(error)) => Err(denied(error)),
    }
}

async fn render(
    officer: &Officer<'_>,
    account: AccountId,
    faults: Faults,
    chosen: &str,
    asking: Asking,
) -> Result<Page, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let roster = roster(officer.portal, &officer.session).await?;
    let known = |member: &&Member| member.account == account && member.state != DISABLED;
    let member = roster.members.iter().find(known).ok_or(WebError::NotFound)?;
    let people = officer.people().await?;
    let chosen = if chosen.is_empty() { member.role.as_str() } else { chosen };
    let choices = [StaffRole::Officer.code(), StaffRole::Lead.code(), DISABLED];
    let view = PersonView {
        faults,
        id: account.to_string(),
        name: shown_name(officer, member),
        you: account == officer.session.account,
        choices: choices.map(|code| Choice::new(code, officer.t(&format!("person-choice-{code}")), chosen)).into(),
        last: asking == Asking::WhetherItIsMeant,
    };
    Ok(officer.desk_page(&view, &people))
}
