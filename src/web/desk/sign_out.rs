//! `/desk/sign-out`: a POST only, so that no link can do it.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::sign_out;
use crate::web::cookies::{self, Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::Public;
use crate::web::visit::renew_csrf;

#[post("/sign-out", data = "<_form>")]
pub(crate) async fn submit(visit: Public<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let (portal, jar) = (visit.portal, visit.cookies);
    if let Some(cookie) = SessionCookie::read(jar, &portal.config, Kind::Staff) {
        sign_out::sign_out(portal, cookie.id).await?;
    }
    cookies::clear(jar, &portal.config, Kind::Staff);
    renew_csrf(portal, jar);
    Ok(Redirect::to("/desk/sign-in"))
}
