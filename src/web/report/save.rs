//! `/report/save`: "save and come back". Saves the page it came from, and shows the words.

use rocket::post;
use rocket::response::Redirect;

use super::about_you::AboutYouView;
use super::keeping::{self, Kept};
use super::place::PlaceView;
use super::practitioner::PractitionerView;
use super::recipients::RecipientsView;
use super::safety::SafetyView;
use super::tasks;
use super::telling::CONTINUE;
use super::token;
use super::what_happened::WhatHappenedView;
use super::when::WhenView;
use crate::actions::report_answers::OpenReport;
use crate::actions::reporter_session::ReporterSession;
use crate::actions::reporter_words;
use crate::seal;
use crate::store::ids::SessionId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::Reply;

/// What became of the page that a form outside the usual way carried.
pub(super) enum SavedPage {
    /// It is saved.
    Done,
    /// Something else has to be seen first.
    Elsewhere(Reply),
}

impl From<Kept> for SavedPage {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Saved => Self::Done,
            Kept::Locked => Self::Elsewhere(Redirect::to(CONTINUE).into()),
            Kept::Again(page) => Self::Elsewhere(Reply::Page(page)),
        }
    }
}

/// Saves the page that the form came from, if it came from one.
pub(super) async fn page(visit: &mut Reporter<'_>, form: &Fields) -> Result<SavedPage, WebError> {
    let kept = match form.one("page") {
        "place" => keeping::save::<PlaceView>(visit, form).await?,
        "practitioner" => keeping::save::<PractitionerView>(visit, form).await?,
        "what-happened" => keeping::save::<WhatHappenedView>(visit, form).await?,
        "when" => keeping::save::<WhenView>(visit, form).await?,
        "safety" => keeping::save::<SafetyView>(visit, form).await?,
        "recipients" => keeping::save::<RecipientsView>(visit, form).await?,
        "about-you" => keeping::save::<AboutYouView>(visit, form).await?,
        _ if visit.session.is_locked(visit.portal.clock.now()) => Kept::Locked,
        _ => Kept::Saved,
    };
    Ok(kept.into())
}

/// Saves the first page of a browser without a session, shows the words, and leads on.
pub(super) async fn first_page(visit: &Public<'_>, form: &Fields, then: &'static str) -> Result<Reply, WebError> {
    let kept = match form.one("page") {
        "place" => keeping::save_first::<PlaceView>(visit, form).await?,
        "practitioner" => keeping::save_first::<PractitionerView>(visit, form).await?,
        "what-happened" => keeping::save_first::<WhatHappenedView>(visit, form).await?,
        "when" => keeping::save_first::<WhenView>(visit, form).await?,
        "safety" => keeping::save_first::<SafetyView>(visit, form).await?,
        "recipients" => keeping::save_first::<RecipientsView>(visit, form).await?,
        "about-you" => keeping::save_first::<AboutYouView>(visit, form).await?,
        _ => Kept::Saved,
    };
    if let SavedPage::Elsewhere(reply) = kept.into() {
        return Ok(reply);
    }
    let (id, secret) = seal::first_session(visit.csrf);
    match ReporterSession::open(visit.portal, SessionId(id), secret).await? {
        Some(mut session) => {
            reporter_words::show(visit.portal, &mut session).await?;
            Ok(Redirect::to(then).into())
        }
        // Nothing was told yet, so there is nothing to come back to: the page says so.
        None => Ok(Redirect::to(tasks::NOTHING_YET).into()),
    }
}

#[post("/save", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if let SavedPage::Elsewhere(reply) = page(&mut visit, &form).await? {
        return Ok(reply);
    }
    words(&mut visit).await
}

/// Shows the words, or says that nothing new was sent.
pub(super) async fn words(visit: &mut Reporter<'_>) -> Result<Reply, WebError> {
    let portal = visit.portal;
    reporter_words::show(portal, &mut visit.session).await?;
    let sent = OpenReport::of(portal, &visit.session).await?.is_sent();
    Ok(Redirect::to(if sent { token::NOTHING_NEW } else { "/report/token" }).into())
}

#[post("/save", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    first_page(&visit, &form, "/report/token").await
}
