//! `/join/home/<link>`: one association sets up a portal for itself. Looking never changes anything; the form begins.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::home_body::{self, TypedHome};
use crate::actions::join::{Step, StepFault};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::link::gone;
use crate::web::join::{NOWHERE, fault_text, faults, joining, page_of};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::{Visit, renew_csrf};

/// The form.
#[derive(Serialize, Default)]
pub(crate) struct HomeSetupView {
    #[serde(flatten)]
    faults: Faults,
    body: String,
    mailbox: String,
    name: String,
    address: String,
}

impl View for HomeSetupView {
    const TEMPLATE: &'static str = "web/join/home_body.html";
    const TITLE: &'static str = "setup-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self { faults: Faults::one("mailbox", text()), body: text(), mailbox: text(), name: text(), address: text() }
    }
}

/// The code from the association's mailbox.
#[derive(Serialize)]
pub(crate) struct HomeMailboxView {
    #[serde(flatten)]
    faults: Faults,
    mailbox: String,
}

impl View for HomeMailboxView {
    const TEMPLATE: &'static str = "web/join/home_mailbox.html";
    const TITLE: &'static str = "setup-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { faults: Faults::one("code", text.to_owned()), mailbox: text.to_owned() }
    }
}

#[get("/home/<link>")]
pub(crate) async fn show(visit: Public<'_>, link: &str) -> Result<Page, WebError> {
    Ok(match home_body::look(visit.portal, link).await? {
        Some(body) => visit.page(&HomeSetupView { body: name(&visit, &body), ..HomeSetupView::default() }),
        None => gone(&visit),
    })
}

#[post("/home/<link>", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, link: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(body) = home_body::look(visit.portal, link).await? else { return Ok(gone(&visit).into()) };
    let typed = TypedHome { mailbox: form.one("mailbox"), address: form.one("address"), name: form.one("name") };
    let fault = match home_body::begin(visit.portal, link, &typed).await {
        Ok((id, secret)) => {
            SessionCookie { id, secret }.give(visit.cookies, &visit.portal.config, Kind::Staff);
            renew_csrf(visit.portal, visit.cookies);
            return Ok(Redirect::to(page_of(Step::HomeMailbox)).into());
        }
        Err(StepFault::Action(error)) => return Err(error.into()),
        Err(StepFault::Gone) => return Ok(gone(&visit).into()),
        Err(fault) => fault,
    };
    let view = HomeSetupView {
        faults: faults(&visit, &fault),
        body: name(&visit, &body),
        mailbox: typed.mailbox.to_owned(),
        name: typed.name.to_owned(),
        address: typed.address.to_owned(),
    };
    Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
}

#[get("/steps/mailbox")]
pub(crate) async fn show_mailbox(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step != Step::HomeMailbox {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    let view = HomeMailboxView { faults: Faults::default(), mailbox: joining.state.mailbox.clone() };
    Ok(visit.page(&view).into())
}

#[post("/steps/mailbox", data = "<form>")]
pub(crate) async fn submit_mailbox(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    match home_body::confirm_mailbox(visit.portal, &mut joining, form.one("code")).await {
        Ok(()) => Ok(Redirect::to(page_of(joining.state.step)).into()),
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one("code", fault_text(&visit, &fault));
            let view = HomeMailboxView { faults, mailbox: joining.state.mailbox.clone() };
            Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
        }
    }
}

fn name(visit: &Visit<'_>, body: &str) -> String {
    visit.portal.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone())
}
