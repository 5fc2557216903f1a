//! `/join/steps/passphrase`: six words drawn here, one's own passphrase, or the one that the account has already.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::steps::{self, Choice};
use crate::actions::join::{Joining, Step, StepFault};
use crate::web::cookies::{self, Kind};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, fault_text, joining, page_of};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The choice; `has_account` asks for the passphrase that is there instead.
#[derive(Serialize)]
pub(crate) struct PassphraseView {
    #[serde(flatten)]
    faults: Faults,
    has_account: bool,
    address: String,
    words: Vec<String>,
    options: Vec<PassphraseOption>,
}

#[derive(Serialize)]
struct PassphraseOption {
    value: &'static str,
    label: String,
    checked: bool,
}

impl View for PassphraseView {
    const TEMPLATE: &'static str = "web/join/passphrase.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            faults: Faults::one("own", text.to_owned()),
            has_account: false,
            address: text.to_owned(),
            words: vec![text.to_owned()],
            options: vec![PassphraseOption { value: "drawn", label: text.to_owned(), checked: true }],
        }
    }
}

#[get("/steps/passphrase")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step < Step::Passphrase || joining.state.account_key.is_some() {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    Ok(page(&visit, &joining, Faults::default(), "drawn").into())
}

#[post("/steps/passphrase", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let own = form.one("choice") == "own";
    if let Some((field, key)) = unclear(&form) {
        let faults = Faults::one(field, visit.t(key));
        let page = page(&visit, &joining, faults, if own { "own" } else { "drawn" });
        return Ok(page.with_status(Status::UnprocessableEntity).into());
    }
    let choice = if own { Choice::Own(form.raw("own")) } else { Choice::Drawn };
    match steps::choose(visit.portal, &mut joining, &choice).await {
        Ok(()) if joining.state.step < Step::SecondFactor => Ok(Redirect::to(page_of(joining.state.step)).into()),
        Ok(()) => Ok(Redirect::to(page_of(Step::SecondFactor)).into()),
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one("own", fault_text(&visit, &fault));
            Ok(page(&visit, &joining, faults, "own").with_status(Status::UnprocessableEntity).into())
        }
    }
}

#[post("/steps/account", data = "<form>")]
pub(crate) async fn submit_proof(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let known = cookies::get(visit.cookies, &visit.portal.config, Kind::Known);
    match steps::prove(visit.portal, &mut joining, form.raw("passphrase"), form.one("code"), known).await {
        Ok(()) => Ok(Redirect::to(page_of(joining.state.step)).into()),
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one("passphrase", fault_text(&visit, &fault));
            Ok(page(&visit, &joining, faults, "drawn").with_status(Status::UnprocessableEntity).into())
        }
    }
}

/// Where it cannot be told which passphrase is meant: one is never thrown away without a word. The field, and why.
fn unclear(form: &Fields) -> Option<(&'static str, &'static str)> {
    let (own, again) = (form.raw("own"), form.raw("own_again"));
    match form.one("choice") {
        "own" => (own != again).then_some(("own_again", "join-fault-again")),
        _ => (!own.is_empty() || !again.is_empty()).then_some(("own", "join-fault-which")),
    }
}

fn page(visit: &Visit<'_>, joining: &Joining, faults: Faults, checked: &'static str) -> Page {
    let options = [("drawn", "join-passphrase-drawn"), ("own", "join-passphrase-own")];
    let view = PassphraseView {
        faults,
        has_account: joining.state.uses_account(),
        address: joining.state.address.clone(),
        words: joining.state.drawn.split('-').map(str::to_owned).collect(),
        options: options
            .map(|(value, key)| PassphraseOption { value, label: visit.t(key), checked: value == checked })
            .into(),
    };
    visit.page(&view)
}
