//! `/desk/settings/pause`: a lead pauses the body, with a notice or without one, and ends that pause.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::people::denied;
use crate::actions::ActionError;
use crate::actions::pause_body::{LONGEST_NOTICE, pause_of_desk, pause_own, resume_own};
use crate::actions::staff_session::StaffRole;
use crate::domain::pause::PauseReason;
use crate::i18n::{self, Argument};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, Reply, View};

/// How it stands.
#[derive(Serialize, Default)]
pub(crate) struct PauseView {
    #[serde(flatten)]
    faults: Faults,
    /// Why it pauses, in words; empty when it does not.
    paused: String,
    /// Whether whoever reads this can begin a pause, or end this one.
    can: bool,
    /// The page on which a pause by an alarm is explained, where it is one.
    alarm: bool,
    /// What the public reads beside it.
    public: String,
    notice: String,
}

impl View for PauseView {
    const TEMPLATE: &'static str = "web/desk/pause.html";
    const TITLE: &'static str = "own-pause-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("notice", text()),
            paused: text(),
            can: true,
            alarm: true,
            public: text(),
            notice: text(),
        }
    }
}

#[get("/settings/pause")]
pub(crate) async fn show(officer: Officer<'_>) -> Result<Page, WebError> {
    render(&officer, Faults::default(), "").await
}

#[post("/settings/pause", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let notice = form.one("notice");
    match pause_own(officer.portal, &officer.session, notice).await {
        // Denied: pressed twice, or paused by somebody else. The page says how it stands.
        Ok(()) | Err(ActionError::Denied) => Ok(Redirect::to("/desk/settings/pause").into()),
        Err(ActionError::TooMuch) => {
            let most = Argument::Number(i64::try_from(LONGEST_NOTICE).unwrap_or(i64::MAX));
            let fault = i18n::text_with(officer.language, "operator-pause-notice-long", &[("most", most)]);
            let page = render(&officer, Faults::one("notice", fault), notice).await?;
            Ok(page.with_status(Status::UnprocessableEntity).into())
        }
        Err(error) => Err(denied(error)),
    }
}

#[post("/settings/pause/end", data = "<_form>")]
pub(crate) async fn resume(officer: Officer<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    match resume_own(officer.portal, &officer.session).await {
        // Denied: pressed twice, or it is not theirs to end. The page says how it stands.
        Ok(()) | Err(ActionError::Denied) => Ok(Redirect::to("/desk/settings/pause")),
        Err(error) => Err(denied(error)),
    }
}

async fn render(officer: &Officer<'_>, faults: Faults, notice: &str) -> Result<Page, WebError> {
    let pause = pause_of_desk(officer.portal, &officer.session).await?;
    let people = officer.people().await?;
    let leads = officer.role == StaffRole::Lead;
    let reason = pause.as_ref().map(|pause| pause.reason);
    let public = pause.map(|pause| pause.notice).unwrap_or_default();
    let view = PauseView {
        faults,
        paused: reason.map(|reason| officer.t(&format!("own-pause-by-{}", reason.code()))).unwrap_or_default(),
        can: leads && matches!(reason, None | Some(PauseReason::Body)),
        alarm: reason == Some(PauseReason::Alarm),
        public,
        notice: notice.to_owned(),
    };
    Ok(officer.desk_page(&view, &people))
}
