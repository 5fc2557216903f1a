//! What the forms of a report carry against rubbish: a field that no person sees, and work for browsers with scripts.
//!
//! Neither ever keeps a form from being taken: see `domain/mail_wait.rs` for all that follows from them.

use crate::actions::reporter_session::{ReporterSession, Words};
use crate::actions::rush;
use crate::domain::mail_wait::Signs;
use crate::domain::pressure::{Pressure, Work};
use crate::web::form::Fields;
use crate::web::visit::Visit;

/// The field that no person sees. No page asks for anything of this name, and no browser fills it by itself.
const TRAP: &str = "subject_line";
/// The field with the work.
const WORK: &str = "work";

/// What a form showed.
pub(super) fn of(visit: &Visit<'_>, fields: &Fields) -> Signs {
    rush::signs(visit.portal, visit.csrf, fields.one(TRAP), fields.one(WORK))
}

/// A task for a browser that has done none for this report: JSON for the script; empty for any other.
pub(super) fn task(visit: &Visit<'_>, session: Option<&ReporterSession>) -> String {
    if session.is_some_and(|session| session.signs.work == Work::Done) {
        return String::new();
    }
    let task = rush::task(visit.portal, visit.csrf);
    task.and_then(|task| serde_json::to_string(&task).ok()).unwrap_or_default()
}

/// Whether so much comes in that what is told here without work is kept for a shorter time, and nobody has seen its words yet.
pub(super) fn is_kept_briefly(visit: &Visit<'_>, session: Option<&ReporterSession>) -> bool {
    let pressed = visit.portal.throttle.rush.of_drafts(visit.portal.clock.now()) == Pressure::High;
    pressed && session.is_none_or(|session| session.words == Words::Hidden && session.signs.work == Work::None)
}
