//! `/report/from-check`: what was ticked on "Was this okay?" goes into a report, because somebody pressed that button.

use rocket::post;
use rocket::response::Redirect;

use crate::actions::report_answers::OpenReport;
use crate::actions::save_answers::{self, SaveAnswers, Saved};
use crate::domain::mail_wait::Signs;
use crate::domain::report::{Answers, PageAnswers, ReportPage};
use crate::domain::self_check::pointed_at;
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::Checked;
use crate::web::guards::{Public, Reporter};
use crate::web::public::okay::OkayForm;
use crate::web::visit::Visit;

use super::telling::CONTINUE;

/// Where the ticks are seen, and can be changed.
const PAGE: &str = "/report/what-happened";

#[post("/from-check", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<OkayForm>) -> Result<Redirect, WebError> {
    if visit.session.is_locked(visit.portal.clock.now()) {
        return Ok(Redirect::to(CONTINUE));
    }
    let report = OpenReport::of(visit.portal, &visit.session).await?;
    let save = with_ticks(&visit, &report.answers, &form);
    let portal = visit.portal;
    match save_answers::again(portal, &mut visit.session, save).await? {
        Saved::Done { .. } => Ok(Redirect::to(PAGE)),
        // Another tab saved that page in this very moment: the page itself shows what is there.
        Saved::Differs { .. } => Ok(Redirect::to("/okay")),
    }
}

#[post("/from-check", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(visit: Public<'_>, form: Checked<OkayForm>) -> Result<Redirect, WebError> {
    let save = with_ticks(&visit, &Answers::default(), &form);
    if save.content.is_blank() {
        return Ok(Redirect::to(PAGE));
    }
    let (session, _) = save_answers::begin(visit.portal, visit.csrf, save, Signs::NONE).await?;
    let cookie = SessionCookie { id: session.id, secret: session.secret };
    cookie.give(visit.cookies, &visit.portal.config, Kind::Reporter);
    Ok(Redirect::to(PAGE))
}

/// The page as it is saved, with the kinds ticked that the self-check points to. Nothing is taken away.
fn with_ticks(visit: &Visit<'_>, answers: &Answers, form: &OkayForm) -> SaveAnswers {
    let mut told = answers.what_happened.clone();
    for kind in pointed_at(visit.portal.directory.taxonomy(), form.ticked()) {
        if !told.violations.iter().any(|id| kind.id == *id.as_str()) {
            told.violations.push(kind.id.to_string());
        }
    }
    SaveAnswers { seen: answers.revision(ReportPage::WhatHappened), content: PageAnswers::WhatHappened(told) }
}
