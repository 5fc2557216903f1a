//! `/report/save`: "save and come back". Saves the page it came from, and shows the words.

use rocket::post;
use rocket::response::Redirect;

use super::about_you::AboutYouView;
use super::place::PlaceView;
use super::practitioner::PractitionerView;
use super::recipients::RecipientsView;
use super::safety::SafetyView;
use super::telling::{self, CONTINUE, Kept};
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

#[post("/save", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let kept = match form.one("page") {
        "place" => telling::save::<PlaceView>(&mut visit, &form).await?,
        "practitioner" => telling::save::<PractitionerView>(&mut visit, &form).await?,
        "what-happened" => telling::save::<WhatHappenedView>(&mut visit, &form).await?,
        "when" => telling::save::<WhenView>(&mut visit, &form).await?,
        "safety" => telling::save::<SafetyView>(&mut visit, &form).await?,
        "recipients" => telling::save::<RecipientsView>(&mut visit, &form).await?,
        "about-you" => telling::save::<AboutYouView>(&mut visit, &form).await?,
        _ if visit.session.is_locked(visit.portal.clock.now()) => Kept::Locked,
        _ => Kept::Saved,
    };
    let portal = visit.portal;
    Ok(match kept {
        Kept::Saved => {
            reporter_words::show(portal, &mut visit.session).await?;
            let sent = OpenReport::of(portal, &visit.session).await?.is_sent();
            Redirect::to(if sent { token::NOTHING_NEW } else { "/report/token" }).into()
        }
        Kept::Locked => Redirect::to(CONTINUE).into(),
        Kept::Again(page) => Reply::Page(page),
    })
}

#[post("/save", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let kept = match form.one("page") {
        "place" => telling::save_first::<PlaceView>(&visit, &form).await?,
        "practitioner" => telling::save_first::<PractitionerView>(&visit, &form).await?,
        "what-happened" => telling::save_first::<WhatHappenedView>(&visit, &form).await?,
        "when" => telling::save_first::<WhenView>(&visit, &form).await?,
        "safety" => telling::save_first::<SafetyView>(&visit, &form).await?,
        "recipients" => telling::save_first::<RecipientsView>(&visit, &form).await?,
        "about-you" => telling::save_first::<AboutYouView>(&visit, &form).await?,
        _ => Kept::Saved,
    };
    match kept {
        Kept::Saved => {}
        Kept::Locked => return Ok(Redirect::to(CONTINUE).into()),
        Kept::Again(page) => return Ok(Reply::Page(page)),
    }
    let (id, secret) = seal::first_session(visit.csrf);
    match ReporterSession::open(visit.portal, SessionId(id), secret).await? {
        Some(mut session) => {
            reporter_words::show(visit.portal, &mut session).await?;
            Ok(Redirect::to("/report/token").into())
        }
        // Nothing was told yet, so there is nothing to come back to.
        None => Ok(Redirect::to("/report").into()),
    }
}
