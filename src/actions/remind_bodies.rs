//! Reminds bodies of cases about which nobody there has said anything, and in the end asks the operator to call. The reporter
//! sees each step. What was done stands in the outbox or in the case's timeline, in the transaction that does it: it is done once,
//! however often and on however many nodes this runs.

use time::Date;

use super::{ActionError, Portal, operator_alert, outbox};
use crate::domain::calendar::Calendar;
use crate::domain::deadlines::{Nudge, Unanswered, nudge};
use crate::domain::dispatch::DispatchKind;
use crate::domain::severity::Tier;
use crate::seal;
use crate::store::case_events::{self, EventRow};
use crate::store::ids::CaseId;
use crate::store::reminders::{self, CALL_DUE, REMINDED, UnansweredRow};
use crate::store::{Conn, StoreError, alerts};

/// Looks at every case once. Nothing is done while the portal cannot send mail, and on days on which nobody works.
///
/// # Errors
/// Those of the database.
pub async fn remind_bodies(portal: &Portal) -> Result<(), ActionError> {
    let today = portal.clock.today();
    if !portal.config.missing().is_empty() || !Calendar::default().is_working_day(today) {
        return Ok(());
    }
    for case in portal.db.read(move |conn| due(conn, today, None)).await? {
        let Due { row, nudge } = case;
        let (mail, of_portal) =
            (outbox::dispatch(row.id, &row.body, DispatchKind::NewCase, portal, &mut seal::entropy()), portal.clone());
        let write = move |conn: &mut Conn| -> Result<(), StoreError> {
            // Somebody may have answered, or another node may have done it, since it was looked at.
            if due(conn, today, Some(row.id))?.first().is_none_or(|now| now.nudge != nudge) {
                return Ok(());
            }
            if nudge == Nudge::Remind {
                // That they were reminded is said when their mail server has taken it: see jobs/deliver.rs.
                return outbox::insert(conn, &mail);
            }
            let event = EventRow { kind: CALL_DUE.to_owned(), on_day: today, actor: None };
            case_events::append(conn, row.id, &event)?;
            alerts::raise(conn, &operator_alert::row(&of_portal, CALL_DUE, Some(&row.body)))
        };
        portal.db.write(write).await?;
        portal.queue_bell.notify_one();
    }
    Ok(())
}

/// A case with what is to be done about it.
struct Due {
    row: UnansweredRow,
    nudge: Nudge,
}

/// All cases about which something is to be done today, or one of them.
fn due(conn: &mut Conn, today: Date, only: Option<CaseId>) -> Result<Vec<Due>, StoreError> {
    let rows = reminders::unanswered(conn, today.previous_day().unwrap_or(today), only)?;
    let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
    let done = reminders::done(conn, &ids)?;
    let last =
        |case: CaseId, kind: &str| done.iter().rfind(|(of, did, _)| *of == case && did == kind).map(|done| done.2);
    let calendar = Calendar::default();
    let nudged = rows.into_iter().map(|row| {
        let case = Unanswered {
            sent: row.received_on,
            tier: u8::try_from(row.tier).ok().and_then(Tier::from_number).unwrap_or(Tier::Critical),
            urgent: row.urgent,
            mailed: row.mailed,
            reminded_on: last(row.id, REMINDED),
            call_asked_on: last(row.id, CALL_DUE),
        };
        Due { nudge: nudge(&case, today, &calendar), row }
    });
    Ok(nudged.filter(|due| due.nudge != Nudge::Rest).collect())
}
