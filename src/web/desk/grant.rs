//! `/desk/people/<account>/grant`: a lead calls somebody who waits, types the six words they read out, and gives access.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::people::denied;
use crate::actions::ActionError;
use crate::actions::people::grant::{GrantFault, grant, waiting};
use crate::store::ids::AccountId;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Who waits.
#[derive(Serialize)]
pub(crate) struct GrantView {
    #[serde(flatten)]
    faults: Faults,
    id: String,
    name: String,
    address: String,
    role: String,
    words: String,
}

impl View for GrantView {
    const TEMPLATE: &'static str = "web/desk/grant.html";
    const TITLE: &'static str = "people-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let faults = Faults::one("words", text());
        Self { faults, id: text(), name: text(), address: text(), role: text(), words: text() }
    }
}

#[get("/people/<account>/grant")]
pub(crate) async fn show(officer: Officer<'_>, account: AccountId) -> Result<Page, WebError> {
    render(&officer, account, Faults::default(), "").await
}

#[post("/people/<account>/grant", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, account: AccountId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let words = form.one("words");
    match grant(officer.portal, &officer.session, account, words).await {
        // Pressed twice, or another lead was first: the list says how it stands.
        Ok(()) | Err(GrantFault::Action(ActionError::Stale | ActionError::NotFound)) => {
            Ok(Redirect::to("/desk/people").into())
        }
        Err(GrantFault::Words) => {
            let faults = Faults::one("words", officer.t("grant-fault-words"));
            let page = render(&officer, account, faults, words).await?;
            Ok(page.with_status(Status::UnprocessableEntity).into())
        }
        Err(GrantFault::Action(error)) => Err(denied(error)),
    }
}

async fn render(officer: &Officer<'_>, account: AccountId, faults: Faults, words: &str) -> Result<Page, WebError> {
    let waiting = waiting(officer.portal, &officer.session, account).await.map_err(denied)?;
    let people = officer.people().await?;
    let view = GrantView {
        faults,
        id: account.to_string(),
        name: waiting.name,
        address: waiting.address,
        role: officer.t(&format!("people-role-{}", waiting.role)),
        words: words.to_owned(),
    };
    Ok(officer.desk_page(&view, &people))
}
