//! `/desk/settings`: what the body says of itself: what it takes, when somebody reads, who, and whom the operator calls.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::Choice;
use super::people::denied;
use super::profile_form::{self, ProfileForm, Typed};
use crate::actions::ActionError;
use crate::actions::set_profile::{ProfileNotSet, said, set_profile};
use crate::actions::staff_session::StaffRole;
use crate::domain::directory::Body;
use crate::domain::profile::Profile;
use crate::domain::profile_rules::proposed;
use crate::i18n::Language;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// The questions, with what was said.
#[derive(Serialize, Default)]
pub(crate) struct ProfileView {
    #[serde(flatten)]
    faults: Faults,
    #[serde(flatten)]
    form: ProfileForm,
    /// The languages in which the portal can write to the body.
    mail_languages: Vec<Choice>,
    leads: bool,
    saved: bool,
}

impl View for ProfileView {
    const TEMPLATE: &'static str = "web/desk/profile.html";
    const TITLE: &'static str = "profile-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let faults = Faults::one("readers", text.to_owned());
        let mail_languages = vec![Choice::sample(text)];
        Self { faults, form: ProfileForm::sample(text), mail_languages, leads: true, saved: true }
    }
}

#[get("/settings?<saved>")]
pub(crate) async fn show(officer: Officer<'_>, saved: Option<u8>) -> Result<Page, WebError> {
    let said = said(officer.portal, &officer.session).await?;
    let entry = entry(&officer)?;
    let profile = if said.profile == Profile::default() { proposed(&entry) } else { said.profile };
    let form = ProfileForm::of(&officer, &entry, &profile, &said.timezone);
    let mail_languages = mail_languages(said.language);
    page(&officer, ProfileView { form, mail_languages, saved: saved == Some(1), ..ProfileView::default() }).await
}

#[post("/settings", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let entry = entry(&officer)?;
    let typed = Typed::read(&form, &entry);
    // Whoever takes none of them, as an older page does, keeps the one that is set.
    let language = match Language::of_tag(form.one("mail_language")) {
        Some(language) => language,
        None => said(officer.portal, &officer.session).await?.language,
    };
    let mut faults = typed.unread(&officer);
    if faults.is_empty() {
        faults =
            match set_profile(officer.portal, &officer.session, &typed.profile, form.one("timezone"), language).await {
                Ok(()) => return Ok(Redirect::to("/desk/settings?saved=1").into()),
                Err(ProfileNotSet::Faults(found)) => profile_form::faults(&officer, &found),
                Err(ProfileNotSet::Timezone) => Faults::one("timezone", officer.t("profile-fault-timezone")),
                Err(ProfileNotSet::Action(ActionError::Stale)) => Faults::one("", officer.t("profile-fault-stale")),
                Err(ProfileNotSet::Action(error)) => return Err(denied(error)),
            };
    }
    let form = ProfileForm::again(&officer, &entry, &typed, &form);
    let view = ProfileView { faults, form, mail_languages: mail_languages(language), ..ProfileView::default() };
    Ok(page(&officer, view).await?.with_status(Status::UnprocessableEntity).into())
}

/// The languages that mails can be written in, by their own names.
fn mail_languages(chosen: Language) -> Vec<Choice> {
    Language::offered().map(|language| Choice::new(language.tag(), language.own_name(), chosen.tag())).collect()
}

/// The entry of the body in the directory, before it narrowed it.
fn entry(officer: &Officer<'_>) -> Result<Body, WebError> {
    officer.portal.living.entry(&officer.body).ok_or(WebError::NotFound)
}

async fn page(officer: &Officer<'_>, view: ProfileView) -> Result<Page, WebError> {
    let people = officer.people().await?;
    let leads = officer.role == StaffRole::Lead;
    Ok(officer.desk_page(&ProfileView { leads, ..view }, &people))
}
