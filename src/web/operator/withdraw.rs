//! `/operator/bodies/<id>/withdraw`: takes the invitation of a body back.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::ActionError;
use crate::actions::withdraw_invitation::withdraw_invitation;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Operator;

#[post("/bodies/<id>/withdraw", data = "<_form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    match withdraw_invitation(operator.portal, id).await {
        // Denied: pressed twice, or it has joined meanwhile. Its page says how it stands.
        Ok(()) | Err(ActionError::Denied) => Ok(Redirect::to(format!("/operator/bodies/{id}"))),
        Err(error) => Err(error.into()),
    }
}
