//! `/join/steps/second-factor`: the phone, and the codes that replace it.

use qrcode::QrCode;
use qrcode::render::svg;
use rocket::http::{ContentType, Status};
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::steps::{self, Next};
use crate::actions::join::{Joining, Step, StepFault, recover};
use crate::web::desk::sign_in::give;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, fault_text, joining, page_of};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// What the phone is given, and what to keep.
#[derive(Serialize)]
pub(crate) struct SecondFactorView {
    #[serde(flatten)]
    faults: Faults,
    secret: String,
    recovery_codes: Vec<String>,
}

impl View for SecondFactorView {
    const TEMPLATE: &'static str = "web/join/second_factor.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("code", text.to_owned()),
            secret: text.to_owned(),
            recovery_codes: vec![text.to_owned()],
        }
    }
}

#[get("/steps/second-factor")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step < Step::SecondFactor || joining.state.account_key.is_some() {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    Ok(page(&visit, &joining, Faults::default()).into())
}

#[get("/steps/qr.svg")]
pub(crate) async fn qr(visit: Public<'_>) -> Result<(ContentType, String), WebError> {
    let joining = joining(&visit).await?.filter(|joining| joining.state.step >= Step::SecondFactor);
    let joining = joining.ok_or(WebError::NotFound)?;
    let uri = joining.state.totp().otpauth_uri(&joining.state.address);
    let code = QrCode::new(uri.as_bytes()).map_err(|_| WebError::Ours)?;
    Ok((ContentType::SVG, code.render::<svg::Color<'_>>().min_dimensions(240, 240).build()))
}

#[post("/steps/second-factor", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let done = match steps::enrol(visit.portal, &mut joining, form.one("code")).await {
        Ok(Next::Page) => return Ok(Redirect::to(page_of(joining.state.step)).into()),
        Ok(Next::Finish) => recover::finish(visit.portal, &joining).await,
        Err(fault) => Err(fault),
    };
    match done {
        Ok((id, secret)) => {
            give(&visit, id, secret);
            Ok(Redirect::to("/desk").into())
        }
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one("code", fault_text(&visit, &fault));
            Ok(page(&visit, &joining, faults).with_status(Status::UnprocessableEntity).into())
        }
    }
}

fn page(visit: &Visit<'_>, joining: &Joining, faults: Faults) -> Page {
    let secret = joining.state.totp().base32();
    let groups: Vec<String> = secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into()).collect();
    let recovery_codes = joining.state.recovery_codes.clone();
    visit.page(&SecondFactorView { faults, secret: groups.join(" "), recovery_codes })
}
