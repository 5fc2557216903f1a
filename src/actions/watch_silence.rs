//! Bodies that have been silent about their cases: for their public page, for the operator, and for the alert.

use std::collections::BTreeMap;

use time::{Date, Duration};

use super::{ActionError, Portal, operator_alert};
use crate::domain::case_state::State;
use crate::domain::silence::{By, SILENT_AFTER, silent_since};
use crate::store::alerts;
use crate::store::case_events::{self, EventRow, OpenEvent, Whose};
use crate::store::ids::CaseId;

/// The alert that a body is silent.
pub const BODY_SILENT: &str = "body_silent";
/// Days after which it is raised again, while the body stays silent.
const AGAIN_AFTER: i64 = 30;

/// Since when nobody at its body has done anything about a case, if that is too long ago: by its timeline, oldest first.
pub(super) fn since<'a>(
    state: State,
    received: Date,
    events: impl Iterator<Item = &'a EventRow>,
    today: Date,
) -> Option<Date> {
    let acts: Vec<(By, Date)> =
        events.map(|event| (By::of(&event.kind, event.actor.is_some()), event.on_day)).collect();
    silent_since(state, received, &acts, today)
}

/// How many cases each body has been silent about since the first of this month; a body that is silent about none is left
/// out. Whoever looks every day, or reads the alert's day, does not learn on which day a report was sent.
pub async fn silent_bodies(portal: &Portal, whose: Whose) -> Result<BTreeMap<String, usize>, ActionError> {
    let today = portal.clock.today();
    let today = today.replace_day(1).unwrap_or(today);
    let latest = today - Duration::days(SILENT_AFTER);
    let rows = portal.db.read(move |conn| case_events::of_open_cases(conn, &whose, latest)).await?;
    Ok(count(rows, today))
}

/// `rows` are sorted by case.
fn count(rows: Vec<OpenEvent>, today: Date) -> BTreeMap<String, usize> {
    let mut cases: BTreeMap<CaseId, (OpenEvent, Vec<(By, Date)>)> = BTreeMap::new();
    for row in rows {
        let event = (By::of(&row.kind, row.actor.is_some()), row.on_day);
        cases.entry(row.case_id).or_insert_with(|| (row, Vec::new())).1.push(event);
    }
    let mut silent = BTreeMap::new();
    for (case, events) in cases.into_values() {
        let state = State::from_codes(&case.state, None);
        if state.is_some_and(|state| silent_since(state, case.received_on, &events, today).is_some()) {
            *silent.entry(case.body).or_default() += 1;
        }
    }
    silent
}

/// Alerts the operator to bodies that are silent, each at most once in thirty days.
pub async fn sound(portal: &Portal) -> Result<(), ActionError> {
    let silent = silent_bodies(portal, Whose::All).await?;
    let rows: Vec<_> = silent.keys().map(|body| operator_alert::row(portal, BODY_SILENT, Some(body))).collect();
    let since = portal.clock.today() - Duration::days(AGAIN_AFTER);
    for row in rows {
        let write = move |conn: &mut crate::store::Conn| alerts::raise_unless_since(conn, &row, since);
        portal.db.write(write).await?;
    }
    Ok(())
}
