//! Reminds bodies of cases about which nobody there has said anything, and in the end puts them on the operator's list of calls. The
//! reporter sees each step. What was done stands in the outbox or in the case's timeline, in the transaction that does it: it is done
//! once, however often and on however many nodes this runs.

use std::collections::BTreeMap;

use super::{ActionError, Portal, calls, office, operator_alert, outbox};
use crate::domain::deadlines::{Nudge, Unanswered, nudge};
use crate::domain::dispatch::DispatchKind;
use crate::domain::office::Office;
use crate::domain::severity::Tier;
use crate::seal;
use crate::store::case_events::{self, EventRow};
use crate::store::ids::CaseId;
use crate::store::reminders::{self, CALL_DUE, REMINDED, UnansweredRow};
use crate::store::{Conn, StoreError, alerts, calls as call_rows, urgent_waits};

/// Looks at every case once. Nothing is done while the portal cannot send mail, or on days on which nobody works at the body.
///
/// # Errors
/// Those of the database.
pub async fn remind_bodies(portal: &Portal) -> Result<(), ActionError> {
    if !portal.config.missing().is_empty() {
        return Ok(());
    }
    let (now, of_portal) = (portal.clock.now(), portal.clone());
    for case in portal.db.read(move |conn| due(conn, &of_portal, now, None)).await? {
        act(portal, case, now).await?;
    }
    end_waits(portal, now).await?;
    calls::look_through(portal).await
}

/// Does what is due about one case.
async fn act(portal: &Portal, case: Due, now: i64) -> Result<(), ActionError> {
    let Due { row, nudge } = case;
    let (today, of_portal) = (portal.clock.today(), portal.clone());
    let mail = outbox::dispatch(row.id, &row.body, DispatchKind::NewCase, portal, &mut seal::entropy());
    let item = calls::new_item(portal, &row.body);
    let write = move |conn: &mut Conn| -> Result<(), StoreError> {
        // Somebody may have answered, or another node may have done it, since it was looked at.
        if due(conn, &of_portal, now, Some(row.id))?.first().is_none_or(|now| now.nudge != nudge) {
            return Ok(());
        }
        if nudge == Nudge::Remind {
            // That they were reminded is said when their mail server has taken it: see jobs/deliver.rs.
            return outbox::insert(conn, &mail);
        }
        let event = EventRow { kind: CALL_DUE.to_owned(), on_day: today, actor: None };
        case_events::append(conn, row.id, &event)?;
        call_rows::open(conn, &item)?;
        urgent_waits::end(conn, row.id)?;
        alerts::raise(conn, &operator_alert::row(&of_portal, CALL_DUE, Some(&row.body)))
    };
    portal.db.write(write).await?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// Urgent cases that somebody has answered wait for no call.
async fn end_waits(portal: &Portal, now: i64) -> Result<(), ActionError> {
    let answered = move |conn: &mut Conn| -> Result<Vec<CaseId>, StoreError> {
        let mut answered = urgent_waits::over(conn, now)?;
        if !answered.is_empty() {
            let open = reminders::unanswered(conn, None)?;
            answered.retain(|case| open.iter().all(|row| row.id != *case));
        }
        Ok(answered)
    };
    let answered = portal.db.read(answered).await?;
    if answered.is_empty() {
        return Ok(());
    }
    let end = move |conn: &mut Conn| answered.iter().try_for_each(|case| urgent_waits::end(conn, *case));
    Ok(portal.db.write(end).await?)
}

/// A case with what is to be done about it.
struct Due {
    row: UnansweredRow,
    nudge: Nudge,
}

/// All cases about which something is to be done now (unix seconds), or one of them.
fn due(conn: &mut Conn, portal: &Portal, now: i64, only: Option<CaseId>) -> Result<Vec<Due>, StoreError> {
    let rows = reminders::unanswered(conn, only)?;
    let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
    let done = reminders::done(conn, &ids)?;
    let over = urgent_waits::over(conn, now)?;
    let last =
        |case: CaseId, kind: &str| done.iter().rfind(|(of, did, _)| *of == case && did == kind).map(|done| done.2);
    let mut offices: BTreeMap<String, Office> = BTreeMap::new();
    let mut nudged = Vec::new();
    for row in rows {
        let office = offices.entry(row.body.clone()).or_insert_with(|| office::of(portal, &row.body, &row.timezone));
        let there = |day| office.last_day_during(day);
        let case = Unanswered {
            sent: there(row.received_on),
            tier: u8::try_from(row.tier).ok().and_then(Tier::from_number).unwrap_or(Tier::Critical),
            overdue: over.contains(&row.id),
            mailed: row.mailed,
            reminded_on: last(row.id, REMINDED).map(there),
            call_asked_on: last(row.id, CALL_DUE).map(there),
        };
        let nudge = nudge(&case, office.day(now), office.calendar());
        if nudge != Nudge::Rest {
            nudged.push(Due { row, nudge });
        }
    }
    Ok(nudged)
}
