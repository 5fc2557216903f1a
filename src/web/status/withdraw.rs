//! `/status/cases/<case>/withdraw`: take a case back. The page says beforehand what that will come to.

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::name_of;
use super::notice;
use super::report::Done;
use crate::actions::ActionError;
use crate::actions::parting::Left;
use crate::actions::report_status::{Replies, report_status};
use crate::actions::withdraw_case::withdraw_case;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Pressed};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Reply, View};

/// The page that asks once more.
#[derive(Serialize)]
pub(crate) struct WithdrawView {
    case: String,
    name: String,
    /// What it will come to: `gone`, or `stop`, or, where it was not opened, `mailed`: it left by mail; `begun`: it may have.
    leaving: &'static str,
    /// The mails that the reporter asked for stop with it.
    ends_notice: bool,
}

impl View for WithdrawView {
    const TEMPLATE: &'static str = "web/status/withdraw.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { case: text.to_owned(), name: text.to_owned(), leaving: "gone", ends_notice: true }
    }
}

#[get("/cases/<case>/withdraw")]
pub(crate) async fn show(reporter: Reporter<'_>, case: CaseId) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    let status = report_status(reporter.portal, &reporter.session).await?;
    let found = status.iter().flat_map(|status| &status.cases).find(|found| found.id == case);
    let Some(found) = found else { return Err(WebError::NotFound) };
    if found.replies == Replies::Left {
        return Ok(super::to_report(None).into());
    }
    let leaving = match found.leaving {
        Left::Gone => "gone",
        Left::AskedToStop if found.opened_on.is_some() => "stop",
        Left::AskedToStop if found.left_by_mail() => "mailed",
        Left::AskedToStop => "begun",
        Left::Closed => return Ok(super::to_report(None).into()),
    };
    let open = status.iter().flat_map(|status| &status.cases).filter(|case| case.state.is_open());
    let is_last = open.map(|open| open.id).eq([case]);
    let view = WithdrawView {
        case: case.to_string(),
        name: name_of(&reporter, &found.body),
        leaving,
        ends_notice: is_last && notice::is_asked(&reporter).await?,
    };
    Ok(reporter.page(&view).into())
}

#[get("/cases/<_case>/withdraw", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _case: CaseId) -> Redirect {
    super::to_sign_in()
}

#[post("/cases/<case>/withdraw", data = "<_form>")]
pub(crate) async fn submit(
    mut reporter: Reporter<'_>,
    case: CaseId,
    _form: Checked<Pressed>,
) -> Result<Redirect, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in());
    }
    let (portal, was_asked) = (reporter.portal, notice::is_asked(&reporter).await?);
    let left = withdraw_case(portal, &mut reporter.session, case).await;
    let is_quiet = was_asked && !notice::is_asked(&reporter).await?;
    let done = |done: Done| Ok(super::to_report(Some(done as u8)));
    match left {
        Ok(Left::Gone) if is_quiet => done(Done::GoneAndQuiet),
        Ok(Left::Gone) => done(Done::Gone),
        Ok(Left::AskedToStop) if is_quiet => done(Done::AskedAndQuiet),
        Ok(Left::AskedToStop) => done(Done::AskedToStop),
        // Pressed twice, or closed there a moment ago: the report's page says how it stands.
        Ok(Left::Closed) | Err(ActionError::NotFound) => Ok(super::to_report(None)),
        Err(ActionError::Denied) => Ok(super::to_sign_in()),
        Err(error) => Err(error.into()),
    }
}

#[post("/cases/<_case>/withdraw", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _case: CaseId, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}
