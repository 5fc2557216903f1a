//! `/report/continue`: all that a locked session shows.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::telling::Fault;
use crate::actions::reporter_session::Words;
use crate::actions::reporter_words::{self, StillLocked};
use crate::i18n;
use crate::seal::TokenFault;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The page.
#[derive(Serialize)]
pub(crate) struct ContinueView {
    errors: Vec<Fault>,
    /// `words` when they are asked for, `press` when a button is enough.
    asks: &'static str,
    error: String,
}

impl View for ContinueView {
    const TEMPLATE: &'static str = "web/report/continue.html";
    const TITLE: &'static str = "report-title-continue";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { errors: vec![Fault { field: "token", text: text.to_owned() }], asks: "words", error: text.to_owned() }
    }
}

#[get("/continue")]
pub(crate) fn show(visit: Reporter<'_>) -> Reply {
    if visit.session.is_locked(visit.portal.clock.now()) {
        page(&visit, visit.session.words, String::new()).into()
    } else {
        Redirect::to("/report").into()
    }
}

#[get("/continue", rank = 2)]
pub(crate) fn show_empty(_visit: Public<'_>) -> Redirect {
    Redirect::to("/report")
}

#[post("/continue", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let portal = visit.portal;
    match reporter_words::unlock(portal, &mut visit.session, form.one("token")).await? {
        Ok(()) => Ok(Redirect::to("/report").into()),
        Err(still) => {
            let error = words_for(&visit, &still);
            Ok(page(&visit, visit.session.words, error).with_status(Status::UnprocessableEntity).into())
        }
    }
}

#[post("/continue", data = "<_form>", rank = 2)]
pub(crate) fn submit_empty(_visit: Public<'_>, _form: Checked<Fields>) -> Redirect {
    Redirect::to("/report")
}

fn page(visit: &Visit<'_>, words: Words, error: String) -> Page {
    let errors = if error.is_empty() { Vec::new() } else { vec![Fault { field: "token", text: error.clone() }] };
    let asks = if words == Words::Hidden { "press" } else { "words" };
    visit.page(&ContinueView { errors, asks, error })
}

/// What is wrong with the words, without repeating them.
pub(crate) fn words_for(visit: &Visit<'_>, still: &StillLocked) -> String {
    let number = |count: usize| i18n::Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    match still {
        StillLocked::OtherWords | StillLocked::Words(TokenFault::NotOurs | TokenFault::UuidLength { .. }) => {
            visit.t("report-continue-other-words")
        }
        StillLocked::Words(TokenFault::Empty) => visit.t("report-continue-empty"),
        StillLocked::Words(TokenFault::WrongCount { found }) => {
            i18n::text_with(visit.language, "report-continue-count", &[("found", number(*found))])
        }
        StillLocked::Words(TokenFault::UnknownWord { position, nearest }) => {
            let near = nearest.join(", ");
            let key = if near.is_empty() { "report-continue-unknown" } else { "report-continue-near" };
            i18n::text_with(visit.language, key, &[("position", number(*position)), ("near", (&near).into())])
        }
        StillLocked::Words(TokenFault::Checksum) => visit.t("report-continue-checksum"),
    }
}
