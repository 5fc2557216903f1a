//! A case is given to a person at the desk, taken on, or laid back.

use super::staff_session::StaffSession;
use super::{ActionError, Portal, case_at_desk};
use crate::store::accounts;
use crate::store::case_events::{self, EventRow};
use crate::store::cases;
use crate::store::ids::{AccountId, CaseId};
use crate::store::reports::Swap;

/// Gives a case to somebody, or to nobody, if it is still with whom it was seen. Doing it again changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] for a case of another body, and for a person who does not work at this desk;
/// [`ActionError::Stale`] when somebody else assigned it meanwhile.
pub async fn assign_case(
    portal: &Portal,
    by: &StaffSession,
    case: CaseId,
    seen: Option<AccountId>,
    to: Option<AccountId>,
) -> Result<(), ActionError> {
    let row = case_at_desk::find(portal, by, case).await?;
    if row.assignee == to {
        return Ok(());
    }
    let kind = match to {
        None => "unassigned",
        Some(account) if account == by.account => "taken_on",
        Some(_) => "assigned",
    };
    let event = EventRow { kind: kind.to_owned(), on_day: portal.clock.today(), actor: Some(by.account) };
    let write = move |conn: &mut _| -> Result<(), ActionError> {
        if let Some(account) = to {
            let staff = accounts::staff_at(conn, account, &row.body)?;
            staff.filter(|staff| staff.state == "active").ok_or(ActionError::NotFound)?;
        }
        if cases::swap_assignee(conn, case, &row.body, seen, to)? == Swap::Stale {
            return Err(ActionError::Stale);
        }
        Ok(case_events::append(conn, case, &event)?)
    };
    portal.db.write(write).await
}
