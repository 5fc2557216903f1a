//! `/status/keep-longer`: a report is kept longer than it would be.

use rocket::post;
use rocket::response::Redirect;

use super::report::Done;
use crate::actions::ActionError;
use crate::actions::keep_longer::keep_longer;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Public, Reporter};

#[post("/keep-longer", data = "<_form>")]
pub(crate) async fn submit(mut reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let portal = reporter.portal;
    match keep_longer(portal, &mut reporter.session).await {
        Ok(()) => Ok(super::to_report(Some(Done::KeptLonger as u8))),
        Err(ActionError::Denied) => Ok(super::to_sign_in()),
        Err(error) => Err(error.into()),
    }
}

#[post("/keep-longer", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}
