//! `/desk/cases/<case>/set-aside`: a case is no real report, or it is one after all. The page shows first what the reporter will see.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts;
use crate::actions::ActionError;
use crate::actions::read_case::{CaseFile, read_case};
use crate::actions::set_aside::{set_aside, take_back};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// Setting aside, or taking back.
#[derive(Serialize)]
pub(crate) struct SetAsideView {
    reference: String,
    back: String,
    /// Where the button leads.
    action: String,
    heading: String,
    /// What it means, each sentence a line.
    means: Vec<String>,
    /// What the reporter will read.
    told: String,
    button: String,
}

impl View for SetAsideView {
    const TEMPLATE: &'static str = "web/desk/set_aside.html";
    const TITLE: &'static str = "desk-case-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            reference: text.into(),
            back: text.into(),
            action: text.into(),
            heading: text.into(),
            means: vec![text.into()],
            told: text.into(),
            button: text.into(),
        }
    }
}

#[get("/cases/<case>/set-aside")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Reply, WebError> {
    let file = read_case(officer.portal, &officer.session, case).await.map_err(parts::case_fault)?;
    if !file.row.is_set_aside() && !can_be_set_aside(&file) {
        return Ok(Redirect::to(parts::case_href(case)).into());
    }
    Ok(page(&officer, &file).await?.into())
}

#[post("/cases/<case>/set-aside", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, case: CaseId, form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let Checked(Pressed) = form;
    match set_aside(officer.portal, &officer.session, case).await {
        // It was closed, or moved, in another browser: its page says where it stands.
        Ok(()) | Err(ActionError::Denied | ActionError::Stale) => Ok(Redirect::to(parts::case_href(case))),
        Err(error) => Err(parts::case_fault(error)),
    }
}

#[post("/cases/<case>/take-back", data = "<form>")]
pub(crate) async fn back(officer: Officer<'_>, case: CaseId, form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let Checked(Pressed) = form;
    take_back(officer.portal, &officer.session, case).await.map_err(parts::case_fault)?;
    Ok(Redirect::to(parts::case_href(case)))
}

/// Only what somebody has read, and what is not over.
pub(super) const fn can_be_set_aside(file: &CaseFile) -> bool {
    file.content.is_some() && file.state.is_open()
}

async fn page(officer: &Officer<'_>, file: &CaseFile) -> Result<Page, WebError> {
    let people = officer.people().await?;
    let address = parts::case_href(file.row.id);
    let t = |key: &str| officer.t(key);
    let code = if file.row.is_set_aside() { "take-back" } else { "set-aside" };
    let view = SetAsideView {
        reference: file.row.reference.clone(),
        action: format!("{address}/{code}"),
        back: address,
        heading: t(&format!("desk-{code}-heading")),
        means: ["queue", "mails", "reporter"].map(|what| t(&format!("desk-{code}-{what}"))).into(),
        told: t(if file.row.is_set_aside() { "status-means-taken-back" } else { "status-means-set-aside" }),
        button: t(&format!("desk-{code}-button")),
    };
    Ok(officer.desk_page(&view, &people))
}
