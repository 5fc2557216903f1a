//! `/report/break`: "take a break". Saves the page it came from and locks the session at once; shows the words before
//! that, where they were not kept yet: without them there would be no way back.

use rocket::post;
use rocket::response::Redirect;

use super::save::{self, SavedPage};
use super::telling::CONTINUE;
use super::token;
use crate::actions::reporter_session::Words;
use crate::actions::reporter_words;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::Reply;

#[post("/break", data = "<form>")]
pub(crate) async fn submit(mut visit: Reporter<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if let SavedPage::Elsewhere(reply) = save::page(&mut visit, &form).await? {
        return Ok(reply);
    }
    words(&mut visit).await
}

/// Locks the session, or shows the words first where they were not kept yet.
pub(super) async fn words(visit: &mut Reporter<'_>) -> Result<Reply, WebError> {
    let portal = visit.portal;
    if visit.session.words == Words::Kept {
        reporter_words::lock(portal, &mut visit.session).await?;
        return Ok(Redirect::to(CONTINUE).into());
    }
    reporter_words::show(portal, &mut visit.session).await?;
    Ok(Redirect::to(token::BEFORE_A_BREAK).into())
}

#[post("/break", data = "<form>", rank = 2)]
pub(crate) async fn submit_first(visit: Public<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    save::first_page(&visit, &form, token::BEFORE_A_BREAK).await
}
