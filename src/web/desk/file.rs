//! `/desk/cases/<case>/files/<file>`: somebody at the desk saves a file that the reporter sent. A press, not a link: that a file was
//! taken stands in the case's timeline.

use rocket::post;

use super::parts;
use crate::actions::evidence::{at_desk, noted_as_taken};
use crate::store::ids::{CaseId, FileId};
use crate::web::error::WebError;
use crate::web::file_out::SentFile;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Officer;

#[post("/cases/<case>/files/<file>", data = "<form>")]
pub(crate) async fn submit(
    officer: Officer<'_>,
    case: CaseId,
    file: FileId,
    form: Checked<Pressed>,
) -> Result<SentFile, WebError> {
    let Checked(Pressed) = form;
    let out = at_desk(officer.portal, &officer.session, case, file).await.map_err(parts::case_fault)?;
    noted_as_taken(officer.portal, &officer.session, case).await?;
    Ok(SentFile(out))
}
