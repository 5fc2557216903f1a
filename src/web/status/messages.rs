//! `/status/cases/<case>/messages`: write to one body.

use rocket::response::Redirect;
use rocket::{get, post};

use super::case_view::Writing;
use super::given_back;
use super::report::{Done, with_fault};
use crate::actions::ActionError;
use crate::actions::reporter_session::Written;
use crate::actions::write_to_body::{WriteToBody, write_to_body};
use crate::domain::report::limits;
use crate::i18n::{self, Argument};
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Page, Reply};

/// A message.
pub(crate) struct MessageForm {
    message: String,
    seen: Option<i32>,
    /// Whether it held a character that no page can show.
    mended: Mended,
}

/// Whether a character was replaced in what came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mended {
    Yes,
    No,
}

impl FromFields for MessageForm {
    fn from_fields(fields: &Fields) -> Self {
        Self {
            message: fields.one("message").to_owned(),
            seen: fields.one("seen").parse().ok(),
            mended: if fields.was_mended("message") { Mended::Yes } else { Mended::No },
        }
    }
}

/// For somebody who reloads the address of a form.
#[get("/cases/<_case>/messages")]
pub(crate) fn show(_visit: Public<'_>, _case: CaseId) -> Redirect {
    super::to_report(None)
}

#[post("/cases/<case>/messages", data = "<form>")]
pub(crate) async fn submit(
    mut reporter: Reporter<'_>,
    case: CaseId,
    form: Checked<MessageForm>,
) -> Result<Reply, WebError> {
    let MessageForm { message, seen, mended } = form.0;
    super::stay(&mut reporter).await?;
    if let Some(fault) = fault(&reporter, &message, mended).filter(|_| !super::is_locked(&reporter)) {
        return with_fault(&reporter, Writing { case, text: message, fault }).await;
    }
    let portal = reporter.portal;
    let what = WriteToBody { case, text: message.clone(), seen };
    match write_to_body(portal, &mut reporter.session, what).await {
        Ok(Written::Sent) => Ok(super::to_report(Some(Done::Written as u8)).into()),
        Ok(Written::Kept) => Ok(super::to_sign_in().into()),
        Err(why @ (ActionError::TooMuch | ActionError::Waits)) => {
            Ok(given_back::with_not_kept(&reporter, &reporter.session, &message, &why).into())
        }
        // The body left, or was asked to stop, while it was written.
        Err(ActionError::Denied) => {
            let fault = reporter.t("status-fault-body-left");
            with_fault(&reporter, Writing { case, text: message, fault }).await
        }
        // It was taken back in another tab.
        Err(ActionError::NotFound) => Ok(given_back::with_nobody(&reporter, &message).into()),
        Err(ActionError::Stale) => {
            let fault = reporter.t("status-fault-message-again");
            with_fault(&reporter, Writing { case, text: message, fault }).await
        }
        Err(error @ (ActionError::TooMany | ActionError::Full)) => {
            let fault = reporter.t(if matches!(error, ActionError::Full) {
                "status-fault-message-full"
            } else {
                "status-fault-message-many"
            });
            with_fault(&reporter, Writing { case, text: message, fault }).await
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/cases/<_case>/messages", data = "<form>", rank = 2)]
pub(crate) fn submit_away(visit: Public<'_>, _case: CaseId, form: Checked<MessageForm>) -> Page {
    given_back::with_unsent(&visit, &form.message)
}

/// Why a message cannot be sent as it is.
fn fault(reporter: &Reporter<'_>, message: &str, mended: Mended) -> Option<String> {
    if message.is_empty() {
        return Some(reporter.t("status-fault-message-empty"));
    }
    if mended == Mended::Yes {
        return Some(reporter.t("status-fault-message-unshowable"));
    }
    let most = Argument::Number(i64::try_from(limits::MESSAGE).unwrap_or(i64::MAX));
    limits::is_over(message, limits::MESSAGE)
        .then(|| i18n::text_with(reporter.language, "status-fault-message-long", &[("most", most)]))
}
