//! `/status/sign-out` and `/status/start-again`: the browser forgets the report; the report stays.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::sign_out::sign_out;
use crate::web::cookies::{self, Kind};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Looker, Public};
use crate::web::visit::renew_csrf;

#[post("/sign-out", data = "<_form>")]
pub(crate) async fn submit(looker: Looker<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    forget(&looker, "/").await
}

/// Somebody whose session has locked, and who does not have the words any more, begins a new report.
#[post("/start-again", data = "<_form>")]
pub(crate) async fn start_again(looker: Looker<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    forget(&looker, "/report").await
}

async fn forget(looker: &Looker<'_>, then: &'static str) -> Result<Redirect, WebError> {
    if let Some(first) = super::words_first(looker) {
        return Ok(first);
    }
    sign_out(looker.portal, looker.session.id).await?;
    cookies::clear(looker.cookies, &looker.portal.config, Kind::Reporter);
    renew_csrf(looker.portal, looker.cookies);
    Ok(Redirect::to(then))
}

#[post("/sign-out", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    Redirect::to("/")
}

#[post("/start-again", data = "<_form>", rank = 2)]
pub(crate) fn start_again_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    Redirect::to("/report")
}
