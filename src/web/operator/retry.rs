//! `/operator/bodies/<id>/retry`: mails to a body that did not get through are tried again now.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::retry_deliveries::retry_deliveries;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Operator;

#[post("/bodies/<id>/retry", data = "<_form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    operator.portal.directory.body(id).ok_or(WebError::NotFound)?;
    retry_deliveries(operator.portal, Some(id)).await?;
    Ok(Redirect::to(format!("/operator/bodies/{id}?retried=1")))
}
