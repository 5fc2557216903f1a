//! `/report/token`: the words. A reload shows the same ones until "I have kept them".

use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::outcome::Outcomes;
use super::telling::{CONTINUE, Fault, opened};
use crate::actions::plan_report::plan;
use crate::actions::report_status::latest_first_try;
use crate::actions::reporter_session::Words;
use crate::actions::reporter_words;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Reporter;
use crate::web::page::{Area, Page, Reply, View};
use crate::web::public::help::Danger;
use crate::web::status::post::later;

/// The page for somebody whose report was sent before, after which nothing new was sent.
pub(super) const NOTHING_NEW: &str = "/report/token?saved=yes";

/// The page for somebody who takes a break as soon as the words are kept.
pub(super) const BEFORE_A_BREAK: &str = "/report/token?pause=yes";

/// The page.
#[derive(Serialize)]
pub(crate) struct TokenView {
    errors: Vec<Fault>,
    /// The 12 words; none once they were kept.
    words: Vec<String>,
    /// The tag of the language that they are from.
    words_in: &'static str,
    uuid: String,
    /// The code of the report's state: `draft`, `held` or `sent`; `saved` where it was sent, but nothing new just now.
    state: String,
    /// Whether pressing the button also locks.
    before_break: bool,
    outcomes: Outcomes,
    danger: Option<Danger>,
    /// That a mail waits, and for how long; empty where none does.
    later: String,
}

impl View for TokenView {
    const TEMPLATE: &'static str = "web/report/token.html";
    const TITLE: &'static str = "report-title-token";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: Vec::new(),
            words: vec![text.to_owned(); 12],
            words_in: "en",
            uuid: text.to_owned(),
            state: "sent".to_owned(),
            before_break: true,
            outcomes: Outcomes::sample(text),
            danger: Some(Danger::sample(text)),
            later: text.to_owned(),
        }
    }
}

/// Why the words are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// To come back some time.
    ToComeBack,
    /// The report was sent before, and nothing new was.
    NothingNew,
    /// A break begins when they are kept.
    BeforeBreak,
}

#[get("/token?<saved>&<pause>")]
pub(crate) async fn show(visit: Reporter<'_>, saved: Option<&str>, pause: Option<&str>) -> Result<Reply, WebError> {
    let why = match (pause, saved) {
        (Some(_), _) => Why::BeforeBreak,
        (None, Some(_)) => Why::NothingNew,
        (None, None) => Why::ToComeBack,
    };
    page(&visit, why, Vec::new()).await
}

#[post("/token", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let portal = visit.portal;
    if visit.session.is_locked(portal.clock.now()) {
        return Ok(Redirect::to(CONTINUE).into());
    }
    let why = if form.one("then") == "break" { Why::BeforeBreak } else { Why::ToComeBack };
    if form.one("kept") != "yes" {
        let text = visit.t("report-token-not-ticked");
        let page = page(&visit, why, vec![Fault { field: "kept", text }]).await?;
        return Ok(match page {
            Reply::Page(page) => Page::with_status(*page, rocket::http::Status::UnprocessableEntity).into(),
            redirect @ Reply::Redirect(_) => redirect,
        });
    }
    reporter_words::keep(portal, &mut visit.session).await?;
    if why == Why::BeforeBreak {
        reporter_words::lock(portal, &mut visit.session).await?;
        return Ok(Redirect::to(CONTINUE).into());
    }
    Ok(Redirect::to("/report/token").into())
}

async fn page(visit: &Reporter<'_>, why: Why, errors: Vec<Fault>) -> Result<Reply, WebError> {
    let report = match opened(visit).await? {
        Ok(report) => report,
        Err(redirect) => return Ok(redirect.into()),
    };
    if visit.session.words == Words::Hidden {
        // Only a POST shows them: whoever comes by must not see them by opening a page.
        return Ok(Redirect::to("/report").into());
    }
    let plan = plan(visit.portal, Some(report.row.id), &report.answers).await?;
    let token = visit.session.token.as_ref();
    let view = TokenView {
        errors,
        words: token.map(|token| visit.words_of(token)).unwrap_or_default(),
        words_in: visit.word_list().tag(),
        uuid: token.map(|token| token.uuid_text().to_string()).unwrap_or_default(),
        state: if why == Why::NothingNew && report.is_sent() { "saved".to_owned() } else { report.row.state },
        before_break: why == Why::BeforeBreak,
        outcomes: Outcomes::of(visit, &plan),
        danger: Danger::of(visit, &report.answers),
        later: latest_first_try(visit.portal, &visit.session).await?.map(|at| later(visit, at)).unwrap_or_default(),
    };
    Ok(visit.page(&view).into())
}
