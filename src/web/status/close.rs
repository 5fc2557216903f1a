//! `/status/close`: close the door. The page says beforehand what becomes of each case.

use rocket::response::Redirect;
use rocket::{get, post, uri};
use serde::Serialize;

use super::case_view::name_of;
use super::ended;
use crate::actions::ActionError;
use crate::actions::close_door::close_door;
use crate::actions::parting::Left;
use crate::actions::report_status::report_status;
use crate::web::cookies::{self, Kind};
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Reply, View};
use crate::web::visit::renew_csrf;

/// The page that asks once more.
#[derive(Serialize)]
pub(crate) struct CloseView {
    /// Bodies where everything goes.
    gone: Vec<String>,
    /// Bodies that keep their copy and are asked to stop.
    stop: Vec<String>,
    /// Bodies that had closed their case and keep their copy.
    closed: Vec<String>,
}

impl View for CloseView {
    const TEMPLATE: &'static str = "web/status/close.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let names = || vec![text.to_owned()];
        Self { gone: names(), stop: names(), closed: names() }
    }
}

#[get("/close")]
pub(crate) async fn show(reporter: Reporter<'_>) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let names = |left| {
        let cases = status.cases.iter().filter(|case| case.leaving == left);
        cases.map(|case| name_of(&reporter, &case.body)).collect()
    };
    let view = CloseView { gone: names(Left::Gone), stop: names(Left::AskedToStop), closed: names(Left::Closed) };
    Ok(reporter.page(&view).into())
}

#[get("/close", rank = 2)]
pub(crate) fn away(_visit: Public<'_>) -> Redirect {
    super::to_sign_in()
}

#[post("/close", data = "<_form>")]
pub(crate) async fn submit(reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    let left = match close_door(reporter.portal, &reporter.session).await {
        Ok(left) => left,
        Err(ActionError::Denied) => return Ok(super::to_sign_in()),
        Err(error) => return Err(error.into()),
    };
    cookies::clear(reporter.cookies, &reporter.portal.config, Kind::Reporter);
    renew_csrf(reporter.portal, reporter.cookies);
    let any = |how: Left| left.contains(&how).then_some(1);
    Ok(Redirect::to(uri!("/status", ended::show(asked = any(Left::AskedToStop), closed = any(Left::Closed)))))
}

#[post("/close", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}
