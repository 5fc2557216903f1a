//! `/desk/cases/<case>`: one case. Until a person opens the report only what is in clear is shown.

use rocket::response::Redirect;
use rocket::{get, post};

use super::case_view::{AlteredView, CaseView, Lines};
use super::parts;
use crate::actions::ActionError;
use crate::actions::mark_read::mark_read;
use crate::actions::open_case::open_case;
use crate::actions::read_case::read_case;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Page, Reply};

#[get("/cases/<case>")]
pub(crate) async fn show(officer: Officer<'_>, case: CaseId) -> Result<Page, WebError> {
    let people = officer.people().await?;
    match read_case(officer.portal, &officer.session, case).await {
        Ok(file) => Ok(officer.desk_page(&CaseView::of(&Lines { officer: &officer, people: &people }, &file), &people)),
        Err(error) => altered(&officer, error).await,
    }
}

/// "Open the report": from now on it counts as opened, and the reporter sees that it was.
#[post("/cases/<case>/open", data = "<form>")]
pub(crate) async fn open(officer: Officer<'_>, case: CaseId, form: Checked<Pressed>) -> Result<Reply, WebError> {
    let Checked(Pressed) = form;
    match open_case(officer.portal, &officer.session, case).await {
        Ok(()) => Ok(Redirect::to(parts::case_href(case)).into()),
        Err(error) => Ok(altered(&officer, error).await?.into()),
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

/// A case that does not open is told from a page that failed: nobody should try again and again.
async fn altered(officer: &Officer<'_>, error: ActionError) -> Result<Page, WebError> {
    match error {
        ActionError::Altered | ActionError::Sealed(_) => {
            tracing::error!(%error, "a case does not open");
            let people = officer.people().await?;
            Ok(officer.desk_page(&AlteredView::new(), &people).with_status(rocket::http::Status::Conflict))
        }
        other => Err(other.into()),
    }
}
