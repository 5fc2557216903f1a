//! `/status/files/<file>`: a reporter gets a file of theirs again.

use rocket::get;
use rocket::response::Redirect;

use crate::actions::ActionError;
use crate::actions::evidence::of_reporter;
use crate::store::ids::FileId;
use crate::web::error::WebError;
use crate::web::file_out::SentFile;
use crate::web::guards::{Public, Reporter};

#[get("/files/<file>")]
pub(crate) async fn show(reporter: Reporter<'_>, file: FileId) -> Result<Result<SentFile, Redirect>, WebError> {
    match of_reporter(reporter.portal, &reporter.session, file).await {
        Ok(out) => Ok(Ok(SentFile(out))),
        Err(ActionError::Denied) => Ok(Err(super::to_sign_in())),
        Err(error) => Err(error.into()),
    }
}

#[get("/files/<_file>", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _file: FileId) -> Redirect {
    super::to_sign_in()
}
