//! `/operator/directory/wishes/<id>`: what a body asks to be changed in the directory, what that would change, and the
//! decision.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::directory::{ChangeLine, lines, told};
use crate::actions::ActionError;
use crate::actions::facts::decide::{EntryNow, NotDeclined, REASON_MOST, WishOfBody, accept, decline, proposal};
use crate::actions::import_directory::ImportFault;
use crate::domain::directory::WishState;
use crate::i18n::{self, day_in_words};
use crate::store::ids::WishId;
use crate::web::error::WebError;
use crate::web::facts::{FactView, wished};
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// One wish.
#[derive(Serialize)]
pub(crate) struct WishView {
    #[serde(flatten)]
    faults: Faults,
    id: String,
    body: String,
    /// The address of the body's public page.
    page: String,
    #[serde(flatten)]
    fact: FactView,
    state: String,
    waits: bool,
    note: String,
    wished: Vec<String>,
    changes: Vec<ChangeLine>,
    /// Whether the directory has said something else since it was asked.
    moved: bool,
    seen: String,
    reason: String,
    most: usize,
}

impl View for WishView {
    const TEMPLATE: &'static str = "web/operator/wish.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("reason", text()),
            id: text(),
            body: text(),
            page: text(),
            fact: FactView::sample(&text()),
            state: text(),
            waits: true,
            note: text(),
            wished: vec![text()],
            changes: vec![ChangeLine::sample(&text())],
            moved: true,
            seen: text(),
            reason: text(),
            most: REASON_MOST,
        }
    }
}

#[get("/directory/wishes/<id>")]
pub(crate) async fn show(operator: Operator<'_>, id: WishId) -> Result<Page, WebError> {
    render(&operator, id, Faults::default(), "").await
}

#[post("/directory/wishes/<id>/accept", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: WishId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let fault = match accept(operator.portal, id, form.one("seen")).await {
        // Denied: pressed twice, or decided by somebody else. The list says how it stands.
        Ok(()) | Err(ImportFault::Action(ActionError::Denied | ActionError::Stale)) => {
            return Ok(Redirect::to("/operator/directory").into());
        }
        Err(ImportFault::Stale) => operator.t("operator-wish-stale"),
        Err(ImportFault::Action(error)) => return Err(error.into()),
        Err(fault) => told(&operator, &fault),
    };
    let page = render(&operator, id, Faults::one("", fault), "").await?;
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

#[post("/directory/wishes/<id>/decline", data = "<form>")]
pub(crate) async fn refuse(operator: Operator<'_>, id: WishId, form: Checked<Fields>) -> Result<Reply, WebError> {
    let reason = form.one("reason");
    let key = match decline(operator.portal, id, reason).await {
        Ok(()) | Err(NotDeclined::Action(ActionError::Denied | ActionError::Stale)) => {
            return Ok(Redirect::to("/operator/directory").into());
        }
        Err(NotDeclined::NoReason) => "operator-wish-reason-missing",
        Err(NotDeclined::TooLong) => "operator-wish-reason-long",
        Err(NotDeclined::Action(error)) => return Err(error.into()),
    };
    let page = render(&operator, id, Faults::one("reason", operator.t(key)), reason).await?;
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

async fn render(operator: &Operator<'_>, id: WishId, faults: Faults, reason: &str) -> Result<Page, WebError> {
    let found = proposal(operator.portal, id).await?;
    let asked = &found.asked;
    let entry = operator.portal.living.entry(&asked.body).ok_or(WebError::NotFound)?;
    let waits = asked.state == WishState::Waiting;
    let view = WishView {
        faults,
        id: id.to_string(),
        body: entry.name.clone(),
        page: format!("/bodies/{}", asked.body),
        fact: FactView::of(operator, asked.fact, &entry),
        state: state_text(operator, asked),
        waits,
        note: asked.wish.note.clone(),
        wished: wished(operator, &asked.wish),
        changes: lines(operator, found.changes),
        moved: waits && found.entry == EntryNow::Changed,
        seen: found.seen,
        reason: if waits { reason.to_owned() } else { asked.reason.clone() },
        most: REASON_MOST,
    };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

/// How a wish stands, with its days.
pub(super) fn state_text(visit: &Visit<'_>, asked: &WishOfBody) -> String {
    let on = |key, day| i18n::text_with(visit.language, key, &[("day", (&day_in_words(visit.language, day)).into())]);
    let asked_on = on("operator-wish-asked", asked.asked_on);
    match (asked.state, asked.decided_on) {
        (WishState::Accepted, Some(day)) => format!("{asked_on} {}", on("operator-wish-accepted", day)),
        (WishState::Declined, Some(day)) => format!("{asked_on} {}", on("operator-wish-declined", day)),
        _ => asked_on,
    }
}
