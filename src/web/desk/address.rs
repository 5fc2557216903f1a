//! `/desk/settings/address`: where mails to the body go: have a test mailed, confirm it with the code, change it.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Choice, Fact};
use super::people::denied;
use crate::actions::ActionError;
use crate::actions::address_check::{self, AddressState, CheckFault, Shown, To};
use crate::actions::mail_times::{self, AllTimes};
use crate::actions::staff_session::StaffRole;
use crate::domain::office::MailTimes;
use crate::domain::pause::PauseReason;
use crate::i18n::text_with;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Reply, View};

/// Where mails go, and what can be done about it.
#[derive(Serialize, Default)]
pub(crate) struct AddressView {
    #[serde(flatten)]
    faults: Faults,
    /// What was done a moment ago.
    done: String,
    /// That the body is paused, and whether confirming ends that.
    paused: String,
    facts: Vec<Fact>,
    present: String,
    /// Whether the buttons are shown.
    leads: bool,
    /// Where a code was mailed that is waited for; empty without one.
    mailed: String,
    /// The word on the button that takes it.
    take: String,
    test: String,
    address: String,
    /// When mails about cases go, as far as it can be chosen.
    times: Vec<Choice>,
}

impl View for AddressView {
    const TEMPLATE: &'static str = "web/desk/address.html";
    const TITLE: &'static str = "address-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("address", text()),
            done: text(),
            paused: text(),
            facts: vec![Fact::sample(&text())],
            present: text(),
            leads: true,
            mailed: text(),
            take: text(),
            test: text(),
            address: text(),
            times: vec![Choice::sample(&text())],
        }
    }
}

#[get("/settings/address?<done>")]
pub(crate) async fn show(officer: Officer<'_>, done: Option<&str>) -> Result<Reply, WebError> {
    let done = match done {
        Some("confirmed") => officer.t("address-done-confirmed"),
        Some("changed") => officer.t("address-done-changed"),
        Some("times") => officer.t("mail-times-done"),
        _ => String::new(),
    };
    render(&officer, AddressView { done, ..AddressView::default() }).await
}

#[post("/settings/address/test", data = "<_form>")]
pub(crate) async fn test(officer: Officer<'_>, _form: Checked<Pressed>) -> Result<Reply, WebError> {
    let done = address_check::begin(officer.portal, &officer.session, To::Present).await;
    answer(&officer, done.map(|()| None), "", "").await
}

#[post("/settings/address/new", data = "<form>")]
pub(crate) async fn change(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = form.one("address");
    let done = address_check::begin(officer.portal, &officer.session, To::Another(typed)).await;
    answer(&officer, done.map(|()| None), "address", typed).await
}

#[post("/settings/address/code", data = "<form>")]
pub(crate) async fn code(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let done = address_check::finish(officer.portal, &officer.session, form.one("code")).await;
    answer(&officer, done.map(Some), "code", "").await
}

#[post("/settings/address/times", data = "<form>")]
pub(crate) async fn times(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let Some(times) = MailTimes::from_code(form.one("times")) else {
        let faults = Faults::one("times", officer.t("mail-times-fault"));
        let view = AddressView { faults, ..AddressView::default() };
        return Ok(render(&officer, view).await?.with_status(Status::UnprocessableEntity));
    };
    match mail_times::set_mail_times(officer.portal, &officer.session, times).await {
        Ok(()) => Ok(Redirect::to("/desk/settings/address?done=times").into()),
        Err(error) => Err(denied(error)),
    }
}

async fn answer(
    officer: &Officer<'_>,
    done: Result<Option<Shown>, CheckFault>,
    field: &'static str,
    typed: &str,
) -> Result<Reply, WebError> {
    let (field, key) = match done {
        Ok(None) => return Ok(Redirect::to(address_check::PAGE).into()),
        Ok(Some(Shown::Confirmed)) => return Ok(Redirect::to("/desk/settings/address?done=confirmed").into()),
        Ok(Some(Shown::Changed)) => return Ok(Redirect::to("/desk/settings/address?done=changed").into()),
        Err(CheckFault::Action(ActionError::Stale)) => ("", "address-fault-stale"),
        Err(CheckFault::Action(ActionError::Altered)) => return Ok(Redirect::to("/desk/paused").into()),
        Err(CheckFault::Action(error)) => return Err(denied(error)),
        Err(CheckFault::Address) => (field, "join-fault-address"),
        Err(CheckFault::Same) => (field, "address-fault-same"),
        Err(CheckFault::OtherBody) => (field, "address-fault-other-body"),
        Err(CheckFault::OwnSignIn) => (field, "address-fault-own-sign-in"),
        Err(CheckFault::Wait) => (field, "address-fault-wait"),
        Err(CheckFault::Code) => (field, "address-fault-code"),
        // The field for a code is not there any more.
        Err(CheckFault::UsedUp) => ("", "address-fault-used-up"),
        Err(CheckFault::Expired) => ("", "address-fault-expired"),
    };
    let faults = Faults::one(field, officer.t(key));
    let view = AddressView { faults, address: typed.to_owned(), ..AddressView::default() };
    Ok(render(officer, view).await?.with_status(Status::UnprocessableEntity))
}

/// The page; where the row was altered by hand, the one that says so.
async fn render(officer: &Officer<'_>, view: AddressView) -> Result<Reply, WebError> {
    let state = match address_check::state(officer.portal, &officer.session).await {
        Ok(state) => state,
        Err(ActionError::Altered) => return Ok(Redirect::to("/desk/paused").into()),
        Err(error) => return Err(error.into()),
    };
    let people = officer.people().await?;
    let all = AllTimes::read(officer.portal).await?;
    let now = all.of(officer.portal, &officer.body);
    let choice = |times: &MailTimes| {
        let hint = officer.t(&format!("{}-hint", times.key()));
        Choice::new(times.code(), officer.t(times.key()), now.code()).with_hint(hint)
    };
    let view = AddressView { times: MailTimes::ALL.iter().map(choice).collect(), ..filled(officer, view, state) };
    Ok(officer.desk_page(&view, &people).into())
}

fn filled(officer: &Officer<'_>, view: AddressView, state: AddressState) -> AddressView {
    let fact = |key: &str, value: String| Fact { key: officer.t(key), value };
    let shows = state.pending.as_ref().map(|pending| pending.shows);
    let mailed = state.pending.as_ref().map(|pending| {
        let until = parts::day(officer, pending.until);
        let arguments = [("address", (&pending.address).into()), ("day", (&until).into())];
        text_with(officer.language, "address-code-mailed", &arguments)
    });
    let take = shows.map(|shows| match shows {
        Shown::Confirmed => officer.t("address-code-present"),
        Shown::Changed => officer.t("address-code-new"),
    });
    let test = if shows == Some(Shown::Confirmed) { "address-test-again" } else { "address-test" };
    // Where the mail to a new address does not come, its spelling can be looked at again.
    let new = state.pending.filter(|_| shows == Some(Shown::Changed)).map(|pending| pending.address);
    let address = if view.address.is_empty() { new.unwrap_or_default() } else { view.address };
    AddressView {
        paused: match state.paused {
            None => String::new(),
            Some(PauseReason::Unconfirmed) => officer.t("address-paused-unconfirmed"),
            Some(_) => officer.t("address-paused-other"),
        },
        facts: vec![
            fact("address-present", state.address.clone()),
            fact("address-confirmed-on", parts::day(officer, state.confirmed_on)),
            fact("address-due-on", parts::day(officer, state.due_on)),
        ],
        present: state.address,
        leads: officer.role == StaffRole::Lead && state.paused != Some(PauseReason::Alarm),
        mailed: mailed.unwrap_or_default(),
        take: take.unwrap_or_default(),
        test: officer.t(test),
        address,
        faults: view.faults,
        done: view.done,
        times: view.times,
    }
}
