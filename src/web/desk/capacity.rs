//! `/desk/capacity`: one person may work at several desks, or run the portal too; a session acts as one of them.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::sign_in;
use crate::actions::staff_session::{self, Capacity, StaffSession};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::desk::sign_in::{first_page, give};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The code of the capacity of an operator in the form; no body has this id.
const OPERATOR: &str = "operator";

/// The choice.
#[derive(Serialize)]
pub(crate) struct CapacityView {
    options: Vec<CapacityOption>,
}

#[derive(Serialize)]
struct CapacityOption {
    value: String,
    label: String,
    checked: bool,
}

impl View for CapacityView {
    const TEMPLATE: &'static str = "web/desk/capacity.html";
    const TITLE: &'static str = "capacity-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { options: vec![CapacityOption { value: text.to_owned(), label: text.to_owned(), checked: true }] }
    }
}

#[get("/capacity")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Result<Page, Redirect>, WebError> {
    let Some(session) = signed_in(&visit).await? else { return Ok(Err(Redirect::to("/desk/sign-in"))) };
    let capacities = sign_in::capacities_of(visit.portal, session.account).await?;
    let options = capacities.iter().map(|capacity| CapacityOption {
        value: code(capacity).to_owned(),
        label: label(&visit, capacity),
        checked: *capacity == session.capacity,
    });
    let view = CapacityView { options: options.collect() };
    Ok(Ok(visit.page_for(&view, &label(&visit, &session.capacity))))
}

#[post("/capacity", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(session) = signed_in(&visit).await? else { return Ok(Redirect::to("/desk/sign-in").into()) };
    let capacities = sign_in::capacities_of(visit.portal, session.account).await?;
    let chosen = capacities.into_iter().find(|capacity| code(capacity) == form.one("capacity"));
    let chosen = chosen.ok_or(WebError::NotFound)?;
    let (id, secret) = sign_in::change_capacity(visit.portal, &session, &chosen).await?;
    give(&visit, id, secret);
    Ok(Redirect::to(first_page(&visit, &chosen).await?).into())
}

/// The browser's session, in whatever capacity.
async fn signed_in(visit: &Visit<'_>) -> Result<Option<StaffSession>, WebError> {
    let portal = visit.portal;
    let Some(cookie) = SessionCookie::read(visit.cookies, &portal.config, Kind::Staff) else { return Ok(None) };
    if let Some(session) = staff_session::open_desk(portal, cookie.id, &cookie.secret).await? {
        return Ok(Some(session));
    }
    Ok(staff_session::open_operator(portal, cookie.id, &cookie.secret).await?)
}

fn code(capacity: &Capacity) -> &str {
    match capacity {
        Capacity::Desk { body, .. } => body,
        Capacity::Operator => OPERATOR,
    }
}

fn label(visit: &Visit<'_>, capacity: &Capacity) -> String {
    match capacity {
        Capacity::Desk { body, .. } => {
            visit.portal.directory.body(body).map_or_else(|| body.clone(), |body| body.name.clone())
        }
        Capacity::Operator => visit.t("capacity-operator"),
    }
}
