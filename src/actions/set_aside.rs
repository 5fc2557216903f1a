//! The desk sets a case aside as no real report, or takes it back: nothing is due on it, nothing is mailed about it, no figure counts
//! it, and its reporter is told.

use super::evidence::let_go;
use super::staff_session::StaffSession;
use super::{ActionError, Portal, case_at_desk, outbox, report_life};
use crate::domain::set_aside::{SET_ASIDE, TAKEN_BACK};
use crate::seal;
use crate::store::case_events::{self, EventRow};
use crate::store::ids::CaseId;
use crate::store::reports::Swap;
use crate::store::{Conn, report_mails, set_aside as rows};

/// Sets an open case aside. Doing it again changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] for a case of another body; [`ActionError::Denied`] for one that is closed, or that nobody has opened:
/// nothing is set aside unread.
pub async fn set_aside(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(), ActionError> {
    let row = case_at_desk::find(portal, by, case).await?;
    if row.is_set_aside() {
        return Ok(());
    }
    if row.opened_on.is_none() || row.closed_on.is_some() {
        return Err(ActionError::Denied);
    }
    let today = portal.clock.today();
    let event = EventRow { kind: SET_ASIDE.to_owned(), on_day: today, actor: Some(by.account) };
    let mails = portal.db.read(move |conn| report_mails::ids_of_case(conn, case)).await?;
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        if rows::set_aside(conn, case, &row.body, today)? == Swap::Stale {
            return Err(ActionError::Stale);
        }
        case_events::append(conn, case, &event)?;
        // Its report lives on as if the case were closed.
        row.report.map_or(Ok(()), |report| Ok(report_life::renew(conn, report, today)?))
    };
    portal.db.write(write).await?;
    let_go(portal, mails).await;
    Ok(())
}

/// Takes a case back into the queue. Doing it again changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] for a case of another body.
pub async fn take_back(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(), ActionError> {
    let row = case_at_desk::find(portal, by, case).await?;
    if !row.is_set_aside() {
        return Ok(());
    }
    let (today, of_portal) = (portal.clock.today(), portal.clone());
    let event = EventRow { kind: TAKEN_BACK.to_owned(), on_day: today, actor: Some(by.account) };
    let write = move |conn: &mut Conn| -> Result<(), ActionError> {
        if rows::take_back(conn, case)? == Swap::Stale {
            return Ok(());
        }
        rows::tell_reporter(conn, case)?;
        case_events::append(conn, case, &event)?;
        outbox::wait_again(conn, &of_portal, (&row.body, case), &mut seal::entropy())?;
        row.report.map_or(Ok(()), |report| Ok(report_life::renew(conn, report, today)?))
    };
    portal.db.write(write).await?;
    portal.queue_bell.notify_one();
    Ok(())
}
