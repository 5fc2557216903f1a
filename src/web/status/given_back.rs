//! What could not be sent and is kept nowhere is given back on a page, for its writer to copy.

use rocket::http::Status;

use super::sign_in::SignInView;
use crate::actions::ActionError;
use crate::actions::reporter_session::{ReporterSession, Words};
use crate::web::page::Page;
use crate::web::visit::Visit;

/// The page for somebody whose session ended while they wrote: the words are theirs to copy.
pub(crate) fn with_unsent(visit: &Visit<'_>, unsent: &str) -> Page {
    let notice = if unsent.trim().is_empty() { "status-ended" } else { "status-ended-while-writing" };
    let view = SignInView::giving_back(visit.t(notice), "", unsent);
    visit.page(&view)
}

/// The page for somebody who wrote to a body that is not there any more: the words are theirs to copy.
pub(crate) fn with_nobody(visit: &Visit<'_>, unsent: &str) -> Page {
    let (notice, inside) = (visit.t("status-nobody-there"), "/status/report");
    let view = SignInView::giving_back(notice, inside, unsent);
    visit.page(&view).with_status(Status::Conflict)
}

/// The page for somebody whose text cannot wait, for it is too long or another one waits: nothing of it is kept, and it is theirs
/// to copy.
pub(crate) fn with_not_kept(visit: &Visit<'_>, session: &ReporterSession, unsent: &str, why: &ActionError) -> Page {
    let inside = match (session.is_locked(visit.portal.clock.now()), session.words) {
        (true, Words::Hidden) => "/report/continue",
        (true, Words::Shown | Words::Kept) => "",
        (false, _) => "/report",
    };
    let (notice, status) = match why {
        ActionError::Waits => ("status-another-waits", Status::Conflict),
        _ => ("status-too-much-to-keep", Status::PayloadTooLarge),
    };
    let view = SignInView::giving_back(visit.t(notice), inside, unsent);
    visit.page(&view).with_status(status)
}

/// The page for somebody whose session ended while they typed an address: it is theirs to copy.
pub(crate) fn with_address(visit: &Visit<'_>, address: &str) -> Page {
    let view = SignInView::giving_back(visit.t("notice-late"), "", address);
    visit.page(&view)
}
