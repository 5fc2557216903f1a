//! `/status/sign-out`: the browser forgets the report; the report stays.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::sign_out::sign_out;
use crate::web::cookies::{self, Kind};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Public, Reporter};
use crate::web::visit::renew_csrf;

#[post("/sign-out", data = "<_form>")]
pub(crate) async fn submit(reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    if let Some(first) = super::words_first(&reporter) {
        return Ok(first);
    }
    sign_out(reporter.portal, reporter.session.id).await?;
    cookies::clear(reporter.cookies, &reporter.portal.config, Kind::Reporter);
    renew_csrf(reporter.portal, reporter.cookies);
    Ok(Redirect::to("/"))
}

#[post("/sign-out", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    Redirect::to("/")
}
