//! `/join/<link>`: looking never uses the link up; the one form does, once its code is right.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::StepFault;
use crate::actions::join::begin::{self, BeginJoining};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::faults;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::{Visit, renew_csrf};

/// The form.
#[derive(Serialize, Default)]
pub(crate) struct LinkView {
    #[serde(flatten)]
    faults: Faults,
    body: String,
    operator: String,
    code: String,
    name: String,
    address: String,
}

impl View for LinkView {
    const TEMPLATE: &'static str = "web/join/link.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("code", text.to_owned()),
            body: text.to_owned(),
            operator: text.to_owned(),
            code: text.to_owned(),
            name: text.to_owned(),
            address: text.to_owned(),
        }
    }
}

/// A link that does not work (any more).
#[derive(Serialize)]
pub(crate) struct GoneView {
    operator: String,
    contact: String,
}

impl View for GoneView {
    const TEMPLATE: &'static str = "web/join/gone.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { operator: text.to_owned(), contact: text.to_owned() }
    }
}

#[get("/<link>")]
pub(crate) async fn show(visit: Public<'_>, link: &str) -> Result<Page, WebError> {
    Ok(match begin::look(visit.portal, link).await? {
        Some(body) => visit.page(&view(&visit, &body)),
        None => gone(&visit),
    })
}

#[post("/<link>", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, link: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(body) = begin::look(visit.portal, link).await? else { return Ok(gone(&visit).into()) };
    let typed = BeginJoining { link, code: form.one("code"), address: form.one("address"), name: form.one("name") };
    let fault = match begin::begin(visit.portal, &typed).await {
        Ok((id, secret)) => {
            SessionCookie { id, secret }.give(visit.cookies, &visit.portal.config, Kind::Staff);
            renew_csrf(visit.portal, visit.cookies);
            return Ok(Redirect::to("/join/steps/confirm").into());
        }
        Err(StepFault::Action(error)) => return Err(error.into()),
        Err(StepFault::Gone | StepFault::UsedUp) => return Ok(gone(&visit).into()),
        Err(fault) => fault,
    };
    let view = LinkView {
        faults: faults(&visit, &fault),
        code: typed.code.to_owned(),
        name: typed.name.to_owned(),
        address: typed.address.to_owned(),
        ..view(&visit, &body)
    };
    Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
}

fn view(visit: &Visit<'_>, body: &str) -> LinkView {
    let name = visit.portal.directory.body(body).map_or(body, |body| body.name.as_str());
    let operator = visit.portal.config.legal_name.clone().unwrap_or_default();
    LinkView { body: name.to_owned(), operator, ..LinkView::default() }
}

pub(super) fn gone(visit: &Visit<'_>) -> Page {
    let config = &visit.portal.config;
    let view = GoneView {
        operator: config.legal_name.clone().unwrap_or_default(),
        contact: config.contact.clone().unwrap_or_default(),
    };
    visit.page(&view).with_status(Status::NotFound)
}
