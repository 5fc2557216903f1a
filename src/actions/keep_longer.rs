//! A reporter keeps a report longer than it would be kept: as long from today as one that was just kept.

use time::Date;

use super::reporter_session::ReporterSession;
use super::{ActionError, Portal};
use crate::domain::retention::{Kept, expires_on};
use crate::store::reports::{self, Lifetime, ReportRow};

/// The last day of a report that is kept longer from today; `None` where that changes nothing: while a body works on it, and
/// before it was kept or sent.
#[must_use]
pub fn longer(state: &str, last: Option<Date>, today: Date) -> Option<Date> {
    let last = last.filter(|_| state != super::report_answers::DRAFT)?;
    expires_on(Kept::HeldForAll { since: today }, Some(last)).filter(|longer| *longer > last)
}

/// Keeps the report of a session longer. Where that changes nothing, nothing changes.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn keep_longer(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.require_in_time(portal.clock.now())?;
    let (report, today) = (session.report, portal.clock.today());
    let changes = session.changes(portal);
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            let found: Option<ReportRow> = reports::find(conn, report)?;
            if let Some(day) = found.and_then(|found| longer(&found.state, found.expires_on, today)) {
                reports::set_life(conn, report, Lifetime { expires_on: Some(day), draft_until: None })?;
            }
            changes.apply(conn)?;
            Ok(())
        })
        .await?;
    session.is_written();
    Ok(())
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn only_what_is_kept_and_would_end_earlier_is_kept_longer() {
        let (today, soon) = (date!(2027 - 11 - 26), date!(2028 - 11 - 26));
        assert_eq!(longer("held", Some(soon), today), Some(date!(2029 - 11 - 26)));
        assert_eq!(longer("sent", Some(soon), today), Some(date!(2029 - 11 - 26)));
        assert_eq!(longer("sent", None, today), None, "a body works on it");
        assert_eq!(longer("draft", Some(soon), today), None);
        assert_eq!(longer("held", Some(date!(2029 - 11 - 26)), today), None);
    }
}
