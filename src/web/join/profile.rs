//! `/join/steps/profile`: what the body takes, when somebody reads, and who: asked before its keys are made.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::{Joining, Step, steps};
use crate::actions::set_profile::ProfileNotSet;
use crate::domain::directory::Body;
use crate::domain::profile::{Person, Profile};
use crate::domain::profile_rules::proposed;
use crate::domain::timezone;
use crate::web::desk::profile_form::{self, ProfileForm, Typed};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, joining, page_of};
use crate::web::page::{Area, Reply, View};
use crate::web::visit::Visit;

/// The questions.
#[derive(Serialize)]
pub(crate) struct JoinProfileView {
    #[serde(flatten)]
    faults: Faults,
    #[serde(flatten)]
    form: ProfileForm,
    body: String,
}

impl View for JoinProfileView {
    const TEMPLATE: &'static str = "web/join/profile.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let faults = Faults::one("readers", text.to_owned());
        Self { faults, form: ProfileForm::sample(text), body: text.to_owned() }
    }
}

#[get("/steps/profile")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if !is_asked(&joining) {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    let entry = entry(&visit, &joining)?;
    let state = &joining.state;
    let (profile, zone) = match &state.profile {
        Some(profile) => (profile.clone(), state.timezone.as_str()),
        None => (first(&entry, &state.name), timezone::of(entry.country)),
    };
    let form = ProfileForm::of(&visit, &entry, &profile, zone);
    Ok(visit.page(&JoinProfileView { faults: Faults::default(), form, body: entry.name.clone() }).into())
}

#[post("/steps/profile", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(mut joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if !is_asked(&joining) {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    let entry = entry(&visit, &joining)?;
    let typed = Typed::read(&form, &entry);
    let mut faults = typed.unread(&visit);
    if faults.is_empty() {
        let zone = form.one("timezone");
        faults = match steps::describe(visit.portal, &mut joining, typed.profile.clone(), zone).await {
            Ok(()) => return Ok(Redirect::to(page_of(joining.state.step)).into()),
            Err(ProfileNotSet::Faults(found)) => profile_form::faults(&visit, &found),
            Err(ProfileNotSet::Timezone) => Faults::one("timezone", visit.t("profile-fault-timezone")),
            Err(ProfileNotSet::Action(error)) => return Err(error.into()),
        };
    }
    let form = ProfileForm::again(&visit, &entry, &typed, &form);
    let view = JoinProfileView { faults, form, body: entry.name.clone() };
    Ok(visit.page(&view).with_status(Status::UnprocessableEntity).into())
}

/// Whether somebody has come this far, on a way that asks for it.
fn is_asked(joining: &Joining) -> bool {
    matches!(joining.state.step, Step::Profile | Step::Phrase)
}

/// What is proposed: as the directory lists the body, and the person who joins as the one to call.
fn first(entry: &Body, name: &str) -> Profile {
    Profile { contact: Person { name: name.to_owned(), phone: String::new() }, ..proposed(entry) }
}

fn entry(visit: &Visit<'_>, joining: &Joining) -> Result<Body, WebError> {
    visit.portal.living.entry(&joining.state.body).ok_or(WebError::NotFound)
}
