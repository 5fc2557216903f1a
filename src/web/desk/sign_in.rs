//! `/desk/sign-in`: address, passphrase and code, for staff and operators.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{Request, catch, get, post};
use serde::Serialize;

use super::interrupted::{self, Interrupted};
use crate::actions::credentials::{Attempt, Refused};
use crate::actions::staff_session::Capacity;
use crate::actions::{sign_in, watch_body};
use crate::domain::pause::PauseReason;
use crate::seal::{CsrfSecret, SessionSecret};
use crate::store::ids::SessionId;
use crate::web::cookies::{self, Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::Public;
use crate::web::join::waiting::WaitingView;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::{Visit, renew_csrf};

/// The form.
#[derive(Serialize, Default)]
pub(crate) struct SignInView {
    #[serde(flatten)]
    faults: Faults,
    address: String,
    /// Where somebody was, and what they had typed there.
    before: Interrupted,
}

impl SignInView {
    /// For somebody whose session ended while they wrote.
    pub(super) fn interrupted(before: Interrupted) -> Self {
        Self { before, ..Self::default() }
    }
}

impl View for SignInView {
    const TEMPLATE: &'static str = "web/desk/sign_in.html";
    const TITLE: &'static str = "sign-in-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("passphrase", text.to_owned()),
            address: text.to_owned(),
            before: Interrupted::sample(text),
        }
    }
}

/// What was typed. The passphrase as it is, with its spaces.
pub(crate) struct SignInForm {
    address: String,
    passphrase: zeroize::Zeroizing<String>,
    code: String,
    before: Interrupted,
}

impl FromFields for SignInForm {
    fn from_fields(fields: &Fields) -> Self {
        Self {
            address: fields.one("address").to_owned(),
            passphrase: zeroize::Zeroizing::new(fields.raw("passphrase").to_owned()),
            code: fields.one("code").to_owned(),
            before: Interrupted::carried(fields),
        }
    }
}

#[get("/sign-in?<to>")]
pub(crate) fn show(visit: Public<'_>, to: Option<&str>) -> Page {
    visit.page(&SignInView::interrupted(Interrupted::by_link(to)))
}

#[post("/sign-in", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<SignInForm>) -> Result<Reply, WebError> {
    let (portal, jar) = (visit.portal, visit.cookies);
    let attempt = Attempt {
        address: &form.address,
        passphrase: &form.passphrase,
        code: &form.code,
        known_browser: cookies::get(jar, &portal.config, Kind::Known),
    };
    let before = SessionCookie::read(jar, &portal.config, Kind::Staff).map(|cookie| cookie.id);
    let signed_in = match sign_in::sign_in(portal, &attempt, before).await {
        Ok(signed_in) => signed_in,
        Err(Refused::Wrong) => return Ok(again(&visit, &form, "sign-in-wrong", Status::UnprocessableEntity)),
        Err(Refused::Waiting(words)) => return Ok(visit.page(&WaitingView::new(&words)).into()),
        Err(Refused::Wait) => return Ok(again(&visit, &form, "sign-in-wait", Status::TooManyRequests)),
        Err(Refused::Busy) => return Ok(again(&visit, &form, "sign-in-busy", Status::ServiceUnavailable)),
        Err(Refused::Action(error)) => return Err(error.into()),
    };
    cookies::set_lasting(jar, &portal.config, Kind::Known, &signed_in.known_browser);
    let csrf = give(&visit, signed_in.id, signed_in.secret);
    let renewed = Visit { csrf: &csrf, path: visit.path.clone(), here: visit.here.clone(), ..*visit };
    if let Some(page) = form.before.clone().again(&renewed) {
        return Ok(page.into());
    }
    if signed_in.capacities == 1 && !form.before.to.is_empty() {
        return Ok(Redirect::to(form.before.to.clone()).into());
    }
    let to = if signed_in.capacities > 1 { "/desk/capacity" } else { first_page(&visit, &signed_in.capacity).await? };
    Ok(Redirect::to(to).into())
}

fn again(visit: &Visit<'_>, form: &SignInForm, key: &str, status: Status) -> Reply {
    let faults = Faults::one("passphrase", visit.t(key));
    let view = SignInView { faults, address: form.address.clone(), before: form.before.clone() };
    visit.page(&view).with_status(status).into()
}

/// Gives the browser a session; whatever forms it had open are not good any more. Answers with the secret of new ones.
pub(crate) fn give(visit: &Visit<'_>, id: SessionId, secret: SessionSecret) -> CsrfSecret {
    SessionCookie { id, secret }.give(visit.cookies, &visit.portal.config, Kind::Staff);
    renew_csrf(visit.portal, visit.cookies)
}

/// Where somebody begins who has just signed in.
pub(crate) async fn first_page(visit: &Visit<'_>, capacity: &Capacity) -> Result<&'static str, WebError> {
    Ok(match capacity {
        Capacity::Operator => "/operator",
        Capacity::Desk { body, .. }
            if watch_body::paused_for(visit.portal, body).await? == Some(PauseReason::Alarm) =>
        {
            "/desk/paused"
        }
        Capacity::Desk { .. } => "/desk",
    })
}

#[catch(401)]
pub(crate) fn needed(request: &Request<'_>) -> Redirect {
    interrupted::sign_in_for(request)
}
