//! `/join/steps/confirm`: the code that was mailed to one's own address.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::{Joining, Step, StepFault, steps};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, fault_text, joining, page_of};
use crate::web::page::{Area, Reply, View};
use crate::web::visit::Visit;

/// The form.
#[derive(Serialize, Default)]
pub(crate) struct ConfirmView {
    #[serde(flatten)]
    faults: Faults,
    address: String,
}

impl View for ConfirmView {
    const TEMPLATE: &'static str = "web/join/confirm.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { faults: Faults::one("code", text.to_owned()), address: text.to_owned() }
    }
}

#[get("/steps/confirm")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step != Step::Confirm {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    let view = ConfirmView { address: joining.state.address.clone(), ..ConfirmView::default() };
    Ok(visit.page(&view).into())
}

#[post("/steps/confirm", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let done = steps::confirm(visit.portal, &mut joining, form.one("code")).await;
    answer(&visit, &joining, done, "code")
}

#[post("/steps/address", data = "<form>")]
pub(crate) async fn submit_address(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let done = steps::change_address(visit.portal, &mut joining, form.one("address")).await;
    answer(&visit, &joining, done, "address")
}

fn answer(
    visit: &Visit<'_>,
    joining: &Joining,
    done: Result<(), StepFault>,
    field: &'static str,
) -> Result<Reply, WebError> {
    match done {
        Ok(()) => Ok(Redirect::to(page_of(joining.state.step)).into()),
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one(field, fault_text(visit, &fault));
            let view = ConfirmView { faults, address: joining.state.address.clone() };
            Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
        }
    }
}
