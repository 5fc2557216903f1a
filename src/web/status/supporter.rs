//! `/status/supporter`: words for one person the reporter trusts, who may look and do nothing else.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::Fault;
use super::report::Done;
use crate::actions::supporter;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Reply, View};
use crate::web::report::unlock::words_for;

/// The page.
#[derive(Serialize)]
pub(crate) struct SupporterView {
    errors: Vec<Fault>,
    /// What is wrong with the reporter's own words, which it takes.
    token_error: String,
    /// The words, until they were passed on.
    words: Vec<String>,
    /// The tag of the language that they are from.
    words_in: &'static str,
    /// Whether somebody has words.
    given: bool,
}

impl View for SupporterView {
    const TEMPLATE: &'static str = "web/status/supporter.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let errors = vec![Fault::sample(text)];
        Self { errors, token_error: text.to_owned(), words: vec![text.to_owned(); 12], words_in: "en", given: true }
    }
}

#[get("/supporter")]
pub(crate) async fn show(reporter: Reporter<'_>) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(&reporter) {
        return Ok(first.into());
    }
    let given = supporter::has_words(reporter.portal, &reporter.session).await?;
    // Words that were taken back in another tab are shown no more.
    let shared = reporter.session.shared.as_ref().filter(|_| given);
    let words = shared.map(|token| reporter.words_of(token));
    let view = SupporterView {
        errors: Vec::new(),
        token_error: String::new(),
        words: words.unwrap_or_default(),
        words_in: reporter.word_list().tag(),
        given,
    };
    Ok(reporter.page(&view).into())
}

#[get("/supporter", rank = 2)]
pub(crate) fn away(_visit: Public<'_>) -> Redirect {
    super::to_sign_in()
}

#[post("/supporter", data = "<form>")]
pub(crate) async fn submit(mut reporter: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(&reporter) {
        return Ok(first.into());
    }
    super::stay(&mut reporter).await?;
    let portal = reporter.portal;
    match supporter::share(portal, &mut reporter.session, form.one("token")).await? {
        Ok(()) => Ok(to_page().into()),
        Err(still) => {
            let text = words_for(&reporter, &still);
            let given = supporter::has_words(portal, &reporter.session).await?;
            let errors = vec![Fault { field: "token".to_owned(), text: text.clone() }];
            let view = SupporterView { errors, token_error: text, words: Vec::new(), words_in: "", given };
            Ok(reporter.page(&view).with_status(Status::UnprocessableEntity).into())
        }
    }
}

#[post("/supporter/passed-on", data = "<_form>")]
pub(crate) async fn passed_on(mut reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in());
    }
    supporter::passed_on(reporter.portal, &mut reporter.session).await?;
    Ok(to_page())
}

#[post("/supporter/take-back", data = "<_form>")]
pub(crate) async fn take_back(mut reporter: Reporter<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in());
    }
    supporter::take_back(reporter.portal, &mut reporter.session).await?;
    Ok(super::to_report(Some(Done::WordsTakenBack as u8)))
}

#[post("/supporter", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}

#[post("/supporter/passed-on", data = "<_form>", rank = 2)]
pub(crate) fn passed_on_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}

#[post("/supporter/take-back", data = "<_form>", rank = 2)]
pub(crate) fn take_back_away(_visit: Public<'_>, _form: Checked<Pressed>) -> Redirect {
    super::to_sign_in()
}

fn to_page() -> Redirect {
    Redirect::to("/status/supporter")
}
