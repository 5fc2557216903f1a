//! The operator notes what came of a call, or takes a body from the list of those to call.
//!
//! The reporters of the cases that it was about read that somebody called, what came of it, and when somebody calls again.

use super::calls::{Cases, opened};
use super::{ActionError, Portal, bindings};
use crate::domain::calling::{CallFault, CallResult, Told};
use crate::seal;
use crate::store::calls::{self, CallRow};
use crate::store::case_events::{self, EventRow};
use crate::store::ids::CallItemId;
use crate::store::reminders::{self, CALL_DUE};
use crate::store::{Conn, alerts, set_aside};

/// Why a call was not noted.
#[derive(Debug, thiserror::Error)]
pub enum NotNoted {
    /// Something in it needs a look.
    #[error("something in it needs a look")]
    Faults(Vec<CallFault>),
    /// Somebody else noted one meanwhile, or there is nothing to call about any more.
    #[error("the list changed meanwhile")]
    Stale,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Notes a call, after `seen` others about the same thing, and tells the reporters of the cases that it was about: those that
/// [`Item::about`](super::calls::Item::about) stood for. Noting the same twice, with the same button, notes it once.
///
/// # Errors
/// See [`NotNoted`].
pub async fn note_call(
    portal: &Portal,
    body: &str,
    (id, seen, about): (CallItemId, i32, &str),
    told: &Told,
) -> Result<(), NotNoted> {
    let today = portal.clock.today();
    let faults = told.faults(today);
    let Some(result) = told.result.filter(|_| faults.is_empty()) else { return Err(NotNoted::Faults(faults)) };
    let (place, ends) = (seen.saturating_add(1), result == CallResult::HasIt);
    let told = Told { next_on: told.next_on.filter(|_| !ends), ..told.clone() };
    let json = zeroize::Zeroizing::new(serde_json::to_vec(&told.details).map_err(|_| ActionError::Unreadable)?);
    let details = portal.keys.seal_class_b(&bindings::call(id, place), &json, &mut seal::entropy());
    let row =
        CallRow { item: id, place, on_day: today, result: result.code().to_owned(), next_on: told.next_on, details };
    let (of_body, of_portal, about) = (body.to_owned(), portal.clone(), about.to_owned());
    let write = move |conn: &mut Conn| -> Result<bool, ActionError> {
        let known = calls::items_of(conn, &of_body)?.iter().any(|item| item.id == id);
        if !known {
            return Err(ActionError::NotFound);
        }
        let cases = reminders::to_call(conn)?;
        let made = calls::made(conn, &[id])?;
        // One more fell due meanwhile, of which nobody spoke: what was said is not about that.
        if i32::try_from(made.len()).is_ok_and(|made| made == seen) && Cases::about(&cases, &of_body) != about {
            return Ok(false);
        }
        if !calls::insert(conn, &row, ends.then_some(today))? {
            let before = made.into_iter().find(|before| before.place == place);
            return Ok(before.is_some_and(|before| opened(&of_portal, &before).told == told));
        }
        for case in cases.into_iter().filter(|case| case.body == of_body) {
            let event = EventRow { kind: result.event().to_owned(), on_day: today, actor: None };
            case_events::append(conn, case.id, &event)?;
            if ends {
                set_aside::tell_reporter(conn, case.id)?;
            }
        }
        alerts::mark_all_seen(conn, CALL_DUE, &of_body, today)?;
        Ok(true)
    };
    if portal.db.write(write).await? { Ok(()) } else { Err(NotNoted::Stale) }
}

/// Takes a body from the list, though nobody there has said that they have it: for the cases that
/// [`Item::about`](super::calls::Item::about) stood for. Doing it again changes nothing.
///
/// # Errors
/// [`ActionError::Stale`] where there are other cases to call about now.
pub async fn close_item(portal: &Portal, body: &str, (id, about): (CallItemId, &str)) -> Result<(), ActionError> {
    let (body, about, today) = (body.to_owned(), about.to_owned(), portal.clock.today());
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        let open = calls::items_of(conn, &body)?.iter().any(|item| item.id == id && item.closed_on.is_none());
        if open && Cases::about(&reminders::to_call(conn)?, &body) != about {
            return Err(ActionError::Stale);
        }
        calls::close(conn, id, &body, today)?;
        Ok(alerts::mark_all_seen(conn, CALL_DUE, &body, today)?)
    };
    portal.db.write(write).await
}
