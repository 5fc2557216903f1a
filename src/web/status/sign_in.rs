//! `/status`: come back with the words.

use rocket::http::Status;
use rocket::{get, post};
use serde::Serialize;
use zeroize::Zeroizing;

use super::Fault;
use crate::actions::ActionError;
use crate::actions::open_with_token::open_with_token;
use crate::actions::reporter_session::{ReporterSession, Through, Words};
use crate::domain::digits;
use crate::i18n;
use crate::seal::{Token, TokenFault};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Looker, Public};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::{Visit, renew_csrf};

/// More characters than any way of writing 12 words needs.
const LONGEST: usize = 1_000;

/// The page that asks for the words.
#[derive(Serialize, Default)]
pub(crate) struct SignInView {
    errors: Vec<Fault>,
    /// What was typed.
    token: String,
    token_error: String,
    /// Why somebody is here who was inside before.
    notice: String,
    /// A report in this browser can be gone on with.
    inside: &'static str,
    /// A message that could not be sent, for its writer to copy.
    unsent: String,
}

impl SignInView {
    /// The page with a text that could not be sent, for its writer to copy: see `given_back.rs`.
    pub(super) fn giving_back(notice: String, inside: &'static str, unsent: &str) -> Self {
        Self { notice, inside, unsent: unsent.to_owned(), ..Self::default() }
    }
}

impl View for SignInView {
    const TEMPLATE: &'static str = "web/status/sign-in.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault::sample(text)],
            token: text.to_owned(),
            token_error: text.to_owned(),
            notice: text.to_owned(),
            inside: "/status/report",
            unsent: text.to_owned(),
        }
    }
}

/// The words as they were typed.
pub(crate) struct SignInForm {
    token: String,
}

impl FromFields for SignInForm {
    fn from_fields(fields: &Fields) -> Self {
        Self { token: fields.one("token").chars().take(LONGEST).collect() }
    }
}

#[get("/")]
pub(crate) fn show_inside(looker: Looker<'_>) -> Page {
    looker.page(&inside(&looker))
}

#[get("/", rank = 2)]
pub(crate) fn show(visit: Public<'_>) -> Page {
    visit.page(&SignInView::default())
}

#[post("/", data = "<form>")]
pub(crate) async fn submit_inside(looker: Looker<'_>, form: Checked<SignInForm>) -> Result<Reply, WebError> {
    sign_in(&looker, Some(&looker.session), &form, inside(&looker)).await
}

#[post("/", data = "<form>", rank = 2)]
pub(crate) async fn submit(visit: Public<'_>, form: Checked<SignInForm>) -> Result<Reply, WebError> {
    sign_in(&visit, None, &form, SignInView::default()).await
}

/// What the page says to somebody whose browser has a report open.
fn inside(looker: &Looker<'_>) -> SignInView {
    let session = &looker.session;
    let (notice, inside) = match (super::is_locked(looker), session.words) {
        // Nobody has these words yet, so they cannot be asked for.
        (true, Words::Hidden) => ("status-locked-unseen", "/report/continue"),
        (true, Words::Shown | Words::Kept) if session.is_on_a_break(looker.portal.clock.now()) => {
            ("status-locked-break", "")
        }
        (true, Words::Shown | Words::Kept) => ("status-locked", ""),
        (false, Words::Kept) if session.through != Through::Own => ("status-inside-looking", "/status/report"),
        (false, Words::Kept) => ("status-inside", "/status/report"),
        (false, Words::Hidden | Words::Shown) => ("status-inside-unkept", "/report/token"),
    };
    SignInView { notice: looker.t(notice), inside, ..SignInView::default() }
}

async fn sign_in(
    visit: &Visit<'_>,
    before: Option<&ReporterSession>,
    form: &SignInForm,
    view: SignInView,
) -> Result<Reply, WebError> {
    let token = match Token::parse(&Zeroizing::new(digits::in_plain(&form.token))) {
        Ok(token) => token,
        Err(fault) => return Ok(refused(visit, form, &say(visit, &fault), view)),
    };
    match open_with_token(visit.portal, &token, before).await {
        Ok(Some(session)) => {
            renew_csrf(visit.portal, visit.cookies);
            SessionCookie { id: session.id, secret: session.secret }.give(
                visit.cookies,
                &visit.portal.config,
                Kind::Reporter,
            );
            Ok(super::to_report(None).into())
        }
        Ok(None) => Ok(refused(visit, form, &visit.t("status-fault-nothing"), view)),
        Err(ActionError::Denied) => Ok(refused(visit, form, &visit.t("status-fault-something-waits"), view)),
        Err(error) => Err(error.into()),
    }
}

/// The page again, with what was typed.
fn refused(visit: &Visit<'_>, form: &SignInForm, text: &str, view: SignInView) -> Reply {
    let view = SignInView {
        errors: vec![Fault { field: "token".to_owned(), text: text.to_owned() }],
        token: form.token.clone(),
        token_error: text.to_owned(),
        ..view
    };
    visit.page(&view).with_status(Status::UnprocessableEntity).into()
}

/// What is wrong with what was typed, in words that do not repeat it.
fn say(visit: &Visit<'_>, fault: &TokenFault) -> String {
    let number = |count: usize| i18n::Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    match fault {
        TokenFault::Empty => visit.t("status-fault-empty"),
        TokenFault::WrongCount { found } => {
            i18n::text_with(visit.language, "status-fault-count", &[("found", number(*found))])
        }
        TokenFault::UuidLength { found } => {
            i18n::text_with(visit.language, "status-fault-uuid", &[("found", number(*found))])
        }
        TokenFault::UnknownWord { position, nearest } if nearest.is_empty() => {
            i18n::text_with(visit.language, "status-fault-word", &[("position", number(*position))])
        }
        TokenFault::UnknownWord { position, nearest } => {
            let near = nearest.join(&visit.t("status-fault-or"));
            let arguments = [("position", number(*position)), ("near", i18n::Argument::Text(&near))];
            i18n::text_with(visit.language, "status-fault-word-near", &arguments)
        }
        TokenFault::Checksum => visit.t("status-fault-checksum"),
        TokenFault::NotOurs => visit.t("status-fault-not-ours"),
    }
}
