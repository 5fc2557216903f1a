//! `/desk/leave`: a lead takes along what the body has, then leaves for good. Explained first, confirmed by the body's name
//! and by passphrase and code.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::Lines;
use super::parts::{self, Way};
use super::records;
use crate::actions::credentials::Refused;
use crate::actions::export_desk::{self, DeskContents};
use crate::actions::leave_body::{LeaveBody, LeaveFault, leave_body};
use crate::actions::staff_session::StaffRole;
use crate::web::cookies::{self, Kind};
use crate::web::download::Download;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// What leaving comes to, and the way to it.
#[derive(Serialize)]
pub(crate) struct LeaveView {
    #[serde(flatten)]
    faults: Faults,
    body: String,
    /// How many people wait for an answer.
    open: String,
    /// What is said of cases nobody opened; empty without any.
    unopened: String,
    records: Vec<Way>,
    name: String,
}

impl View for LeaveView {
    const TEMPLATE: &'static str = "web/desk/leave.html";
    const TITLE: &'static str = "leave-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("name", text.to_owned()),
            body: text.to_owned(),
            open: text.to_owned(),
            unopened: text.to_owned(),
            records: vec![Way::sample(text)],
            name: text.to_owned(),
        }
    }
}

#[get("/leave")]
pub(crate) async fn show(officer: Officer<'_>) -> Result<Page, WebError> {
    page(&officer, Faults::default(), "").await
}

#[get("/leave/records/<part>")]
pub(crate) async fn save(officer: Officer<'_>, part: u32) -> Result<Download, WebError> {
    let contents = export_desk::contents(officer.portal, &officer.session).await?;
    if part == 0 || i64::from(part) > contents.parts() {
        return Err(WebError::NotFound);
    }
    let cases = export_desk::part(officer.portal, &officer.session, part).await.map_err(parts::case_fault)?;
    let people = officer.people().await?;
    records::pack(&Lines { officer: &officer, people: &people }, part, &cases).await
}

#[post("/leave", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let typed = LeaveBody {
        name: form.one("name"),
        passphrase: form.raw("passphrase"),
        code: form.one("code"),
        known_browser: cookies::get(officer.cookies, &officer.portal.config, Kind::Known),
    };
    let (field, key, status) = match leave_body(officer.portal, &officer.session, &typed).await {
        Ok(()) => return Ok(Redirect::to(format!("/bodies/{}", officer.body)).into()),
        Err(LeaveFault::Name) => ("name", "leave-fault-name", Status::UnprocessableEntity),
        Err(LeaveFault::Refused(Refused::Wrong | Refused::Waiting(_))) => {
            ("passphrase", "leave-fault-wrong", Status::UnprocessableEntity)
        }
        Err(LeaveFault::Refused(Refused::Wait)) => ("passphrase", "sign-in-wait", Status::TooManyRequests),
        Err(LeaveFault::Refused(Refused::Busy)) => ("passphrase", "sign-in-busy", Status::ServiceUnavailable),
        Err(LeaveFault::Refused(Refused::Action(error))) => return Err(error.into()),
    };
    let faults = Faults::one(field, officer.t(key));
    Ok(page(&officer, faults, typed.name).await?.with_status(status).into())
}

async fn page(officer: &Officer<'_>, faults: Faults, name: &str) -> Result<Page, WebError> {
    let contents = export_desk::contents(officer.portal, &officer.session).await?;
    let people = officer.people().await?;
    let lines = Lines { officer, people: &people };
    let DeskContents { unopened, open, .. } = contents;
    let view = LeaveView {
        faults,
        body: officer.body_name(),
        open: parts::counted(officer, "leave-open", open),
        unopened: if unopened > 0 { parts::counted(officer, "leave-unopened", unopened) } else { String::new() },
        records: records::ways(&lines, contents.parts()),
        name: name.to_owned(),
    };
    Ok(officer.desk_page(&view, &people))
}
