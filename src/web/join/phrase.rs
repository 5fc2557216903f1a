//! `/join/steps/phrase`: the 24 words that open the desk when everything else is lost. Two are typed back.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::join::{Joining, Step, StepFault, finish};
use crate::web::desk::sign_in::give;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, fault_text, joining, page_of};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The words, and which of them are asked for.
#[derive(Serialize)]
pub(crate) struct PhraseView {
    #[serde(flatten)]
    faults: Faults,
    body: String,
    words: Vec<String>,
    first: u8,
    second: u8,
}

impl View for PhraseView {
    const TEMPLATE: &'static str = "web/join/phrase.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let faults = Faults::one("word_1", text.to_owned());
        Self { faults, body: text.to_owned(), words: vec![text.to_owned()], first: 3, second: 17 }
    }
}

#[get("/steps/phrase")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step != Step::Phrase {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    Ok(page(&visit, &joining, Faults::default()).into())
}

#[post("/steps/phrase", data = "<form>")]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    let words = [form.one("word_1"), form.one("word_2")];
    match finish::join(visit.portal, &joining, words).await {
        Ok((id, secret)) => {
            give(&visit, id, secret);
            Ok(Redirect::to("/desk").into())
        }
        Err(StepFault::Action(error)) => Err(error.into()),
        Err(fault) => {
            let faults = Faults::one("word_1", fault_text(&visit, &fault));
            Ok(page(&visit, &joining, faults).with_status(Status::UnprocessableEntity).into())
        }
    }
}

fn page(visit: &Visit<'_>, joining: &Joining, faults: Faults) -> Page {
    let state = &joining.state;
    let body = visit.portal.directory.body(&state.body).map_or(state.body.as_str(), |body| body.name.as_str());
    let [first, second] = state.asked;
    let words = state.phrase.split(' ').map(str::to_owned).collect();
    visit.page(&PhraseView { faults, body: body.to_owned(), words, first, second })
}
