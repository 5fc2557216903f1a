//! `/join/steps/waiting`: keys are made, and a lead has yet to give access: the six words to read to them.

use rocket::get;
use rocket::response::Redirect;
use serde::Serialize;

use crate::actions::join::Step;
use crate::web::error::WebError;
use crate::web::guards::Public;
use crate::web::join::{NOWHERE, joining, page_of};
use crate::web::page::{Area, Reply, View};

/// The words.
#[derive(Serialize)]
pub(crate) struct WaitingView {
    words: Vec<String>,
}

impl WaitingView {
    /// For these words.
    pub(crate) fn new(words: &str) -> Self {
        Self { words: words.split(' ').map(str::to_owned).collect() }
    }
}

impl View for WaitingView {
    const TEMPLATE: &'static str = "web/join/waiting.html";
    const TITLE: &'static str = "join-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self { words: vec![text.to_owned()] }
    }
}

#[get("/steps/waiting")]
pub(crate) async fn show(visit: Public<'_>) -> Result<Reply, WebError> {
    let Some(joining) = joining(&visit).await? else { return Ok(Redirect::to(NOWHERE).into()) };
    if joining.state.step != Step::Waiting {
        return Ok(Redirect::to(page_of(joining.state.step)).into());
    }
    Ok(visit.page(&WaitingView::new(&joining.state.phrase)).into())
}
