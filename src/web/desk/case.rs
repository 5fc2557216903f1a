//! `/desk/cases/<case>`: one case. Until a person opens the report only what is in clear is shown.

use rocket::response::Redirect;
use rocket::{get, post};

use super::case_view::{CaseView, Lines};
use super::parts;
use crate::actions::mark_read::mark_read;
use crate::actions::open_case::open_case;
use crate::actions::read_case::read_case;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::Page;

#[get("/cases/<case>")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Page, WebError> {
    let people = officer.people().await?;
    match read_case(officer.portal, &officer.session, case).await {
        Ok(file) => Ok(officer.desk_page(&CaseView::of(&Lines { officer: &officer, people: &people }, &file), &people)),
        Err(error) => Err(parts::case_fault(error)),
    }
}

/// "Open the report": from now on it counts as opened, and the reporter sees that it was.
#[post("/cases/<case>/open", data = "<form>")]
pub(crate) async fn open(officer: Officer<'_>, case: CaseId, form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let Checked(Pressed) = form;
    match open_case(officer.portal, &officer.session, case).await {
        Ok(()) => Ok(Redirect::to(parts::case_href(case))),
        Err(error) => Err(parts::case_fault(error)),
    }
}

/// "I have read this": nothing that came after it is marked.
#[post("/cases/<case>/read", data = "<form>")]
pub(crate) async fn read(officer: Officer<'_>, case: CaseId, form: Checked<Fields>) -> Result<Redirect, WebError> {
    if let Ok(seen) = form.one("last").parse() {
        mark_read(officer.portal, &officer.session, case, seen).await?;
    }
    Ok(Redirect::to(parts::case_href(case)))
}
