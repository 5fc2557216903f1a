//! `/operator/alerts/<alert>/seen`: takes an alert off the list.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::portal_state;
use crate::store::ids::AlertId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Operator;

#[post("/alerts/<alert>/seen", data = "<_form>")]
pub(crate) async fn submit(
    operator: Operator<'_>,
    alert: AlertId,
    _form: Checked<Pressed>,
) -> Result<Redirect, WebError> {
    portal_state::mark_seen(operator.portal, alert).await?;
    Ok(Redirect::to("/operator"))
}
