//! `/desk/recover`: a lost phone or passphrase. The body's mailbox and the 24 words on its paper lead back in.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::recover::{self, TypedBack};
use crate::actions::join::{StepFault, Way};
use crate::store::bodies;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{faults, joining};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// Which body, and the words on its paper.
#[derive(Serialize)]
pub(crate) struct RecoverView {
    #[serde(flatten)]
    faults: Faults,
    bodies: Vec<BodyOption>,
    phrase: String,
}

#[derive(Serialize)]
struct BodyOption {
    value: String,
    label: String,
    checked: bool,
}

impl View for RecoverView {
    const TEMPLATE: &'static str = "web/desk/recover.html";
    const TITLE: &'static str = "recover-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let option = BodyOption { value: text.to_owned(), label: text.to_owned(), checked: true };
        Self { faults: Faults::one("body", text.to_owned()), bodies: vec![option], phrase: text.to_owned() }
    }
}

/// The code, and who it is.
#[derive(Serialize, Default)]
pub(crate) struct RecoverMailboxView {
    #[serde(flatten)]
    faults: Faults,
    code: String,
    address: String,
    name: String,
}

impl View for RecoverMailboxView {
    const TEMPLATE: &'static str = "web/desk/recover_mailbox.html";
    const TITLE: &'static str = "recover-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("code", text.to_owned()),
            code: text.to_owned(),
            address: text.to_owned(),
            name: text.to_owned(),
        }
    }
}

#[get("/recover")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Page, WebError> {
    page(&visit, Faults::default(), "", "").await
}

#[post("/recover", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let (body, phrase) = (form.one("body"), form.one("phrase"));
    let (field, key, status) = match recover::ask(visit.portal, body, phrase).await {
        Ok((id, secret)) => {
            SessionCookie { id, secret }.give(visit.cookies, &visit.portal.config, Kind::Staff);
            return Ok(Redirect::to("/desk/recover/mailbox").into());
        }
        Err(StepFault::Words) => ("phrase", "recover-words", Status::UnprocessableEntity),
        Err(StepFault::Wait) => ("phrase", "recover-words-wait", Status::TooManyRequests),
        Err(StepFault::MailedAlready) => ("body", "recover-wait", Status::TooManyRequests),
        Err(StepFault::Altered) => ("body", "recover-altered", Status::UnprocessableEntity),
        Err(StepFault::Action(error)) => return Err(error.into()),
        Err(_) => return Err(WebError::NotFound),
    };
    let faults = Faults::one(field, visit.t(key));
    Ok(page(&visit, faults, body, phrase).await?.with_status(status).into())
}

#[get("/recover/mailbox")]
pub(crate) async fn show_mailbox(visit: Public<'_>) -> Result<Reply, WebError> {
    match joining(&visit).await? {
        Some(joining) if joining.state.way == Way::Recover => Ok(visit.page(&RecoverMailboxView::default()).into()),
        _ => Ok(Redirect::to("/desk/recover").into()),
    }
}

#[post("/recover/mailbox", data = "<form>")]
pub(crate) async fn submit_mailbox(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await?.filter(|joining| joining.state.way == Way::Recover) else {
        return Ok(Redirect::to("/desk/recover").into());
    };
    let typed = TypedBack { code: form.one("code"), address: form.one("address"), name: form.one("name") };
    let fault = match recover::identify(visit.portal, &mut joining, &typed).await {
        Ok(()) => return Ok(Redirect::to("/join/steps/confirm").into()),
        Err(StepFault::Action(error)) => return Err(error.into()),
        Err(fault) => fault,
    };
    let view = RecoverMailboxView {
        faults: faults(&visit, &fault),
        code: typed.code.to_owned(),
        address: typed.address.to_owned(),
        name: typed.name.to_owned(),
    };
    Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
}

/// The bodies that have joined: everybody may know that.
async fn page(visit: &Visit<'_>, faults: Faults, chosen: &str, phrase: &str) -> Result<Page, WebError> {
    let rows = visit.portal.db.read(bodies::all).await.map_err(crate::actions::ActionError::from)?;
    let joined = rows.into_iter().filter(|row| matches!(row.state.as_str(), "joined" | "paused"));
    let options = joined.enumerate().map(|(at, row)| BodyOption {
        label: visit.portal.directory.body(&row.id).map_or_else(|| row.id.clone(), |body| body.name.clone()),
        checked: row.id == chosen || (chosen.is_empty() && at == 0),
        value: row.id,
    });
    Ok(visit.page(&RecoverView { faults, bodies: options.collect(), phrase: phrase.to_owned() }))
}
