//! How long a report is kept after one of its cases began, closed, opened again or went away.

use time::Date;

use super::report_answers::{SENT, life_after_post};
use super::reporter_session::{ENDS_AFTER, Words};
use crate::domain::retention::{Kept, expires_on};
use crate::store::ids::ReportId;
use crate::store::reports::{self, Lifetime};
use crate::store::{Conn, Result, reporter_cases};

/// Its reporter came back with the words: what no body has is kept for its whole time from today.
pub(super) fn visited(conn: &mut Conn, report: ReportId, now: i64, today: Date) -> Result<()> {
    match reports::find(conn, report)? {
        Some(row) if row.state != SENT => {
            reports::set_life(conn, report, life_after_post(Some(&row), Words::Kept, (now, ENDS_AFTER), today))
        }
        _ => Ok(()),
    }
}

/// Sets a report's state and last day by its cases as they are now, in the caller's transaction.
pub(super) fn renew(conn: &mut Conn, report: ReportId, today: Date) -> Result<()> {
    let closings = reporter_cases::closings(conn, report)?;
    let all_closed = closings.iter().copied().collect::<Option<Vec<Date>>>();
    let (state, kept) = match all_closed.map(|days| days.into_iter().max()) {
        None => ("sent", Kept::CaseOpen),
        Some(None) => ("held", Kept::HeldForAll { since: today }),
        Some(Some(last_closed)) => ("sent", Kept::CasesClosed { last_closed }),
    };
    // Later than it must be only where the reporter chose so.
    let chosen = reports::find(conn, report)?.and_then(|row| row.expires_on);
    let life = Lifetime { expires_on: expires_on(kept, chosen), draft_until: None };
    reports::set_state(conn, report, state, life)
}
