//! `/operator/bodies/<id>/pause` and `/resume`: a joined body gets no new reports for now, and the public reads why.

use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::body;
use crate::actions::ActionError;
use crate::actions::pause_body::{self, LONGEST_NOTICE};
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Operator;
use crate::web::page::Reply;

#[post("/bodies/<id>/pause", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, id: &str, form: Checked<Fields>) -> Result<Reply, WebError> {
    let notice = form.one("notice");
    let fault = if notice.is_empty() {
        operator.t("operator-pause-notice-missing")
    } else {
        match pause_body::pause(operator.portal, id, notice).await {
            // Denied: pressed twice, or it does not take reports any more. Its page says how it stands.
            Ok(()) | Err(ActionError::Denied) => return Ok(Redirect::to(format!("/operator/bodies/{id}")).into()),
            Err(ActionError::TooMuch) => {
                let most = Argument::Number(i64::try_from(LONGEST_NOTICE).unwrap_or(i64::MAX));
                i18n::text_with(operator.language, "operator-pause-notice-long", &[("most", most)])
            }
            Err(error) => return Err(error.into()),
        }
    };
    let view = body::with_notice(&operator, id, notice, fault).await?;
    let page = operator.page_for(&view, &operator.t("operator-who"));
    Ok(page.with_status(Status::UnprocessableEntity).into())
}

#[post("/bodies/<id>/resume", data = "<_form>")]
pub(crate) async fn resume(operator: Operator<'_>, id: &str, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    match pause_body::resume(operator.portal, id).await {
        // Pressed twice, or the body goes on already.
        Ok(()) | Err(ActionError::Denied) => Ok(Redirect::to(format!("/operator/bodies/{id}"))),
        Err(error) => Err(error.into()),
    }
}
