//! How long a report is kept after one of its cases began, closed, opened again or went away.

use time::Date;

use crate::domain::retention::{Kept, expires_on};
use crate::store::ids::ReportId;
use crate::store::reports::{self, Lifetime};
use crate::store::{Conn, Result, reporter_cases};

/// Sets a report's state and last day by its cases as they are now, in the caller's transaction.
pub(super) fn renew(conn: &mut Conn, report: ReportId, today: Date) -> Result<()> {
    let closings = reporter_cases::closings(conn, report)?;
    let all_closed = closings.iter().copied().collect::<Option<Vec<Date>>>();
    let (state, kept) = match all_closed.map(|days| days.into_iter().max()) {
        None => ("sent", Kept::CaseOpen),
        Some(None) => ("held", Kept::HeldForAll { since: today }),
        Some(Some(last_closed)) => ("sent", Kept::CasesClosed { last_closed }),
    };
    let life = Lifetime { expires_on: expires_on(kept, None), draft_until: None };
    reports::set_state(conn, report, state, life)
}
