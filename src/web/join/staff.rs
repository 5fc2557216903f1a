//! `/join/staff/<link>`: a further person at a desk begins. Looking never uses the link up; the button does.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::{StepFault, staff};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Public;
use crate::web::join::link::gone;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::renew_csrf;

/// Who is invited, and where.
#[derive(Serialize)]
pub(crate) struct StaffLinkView {
    body: String,
    name: String,
    address: String,
}

impl View for StaffLinkView {
    const TEMPLATE: &'static str = "web/join/staff.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { body: text.to_owned(), name: text.to_owned(), address: text.to_owned() }
    }
}

#[get("/staff/<link>")]
pub(crate) async fn show(visit: Public<'_>, link: &str) -> Result<Page, WebError> {
    let Some((body, details)) = staff::look(visit.portal, link).await? else { return Ok(gone(&visit)) };
    let listed = visit.portal.directory.body(&body).map_or(body.as_str(), |listed| listed.name.as_str());
    Ok(visit.page(&StaffLinkView {
        body: listed.to_owned(),
        name: details.name.clone(),
        address: details.address.clone(),
    }))
}

#[post("/staff/<link>", data = "<_form>")]
pub(crate) async fn submit(visit: Public<'_>, link: &str, _form: Checked<Pressed>) -> Result<Reply, WebError> {
    match staff::begin(visit.portal, link).await {
        Ok((id, secret)) => {
            SessionCookie { id, secret }.give(visit.cookies, &visit.portal.config, Kind::Staff);
            renew_csrf(visit.portal, visit.cookies);
            Ok(Redirect::to("/join/steps/passphrase").into())
        }
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(_) => Ok(gone(&visit).into()),
    }
}
