//! Readable mails that waited too long: their bodies are told that the report waits at the desk, and nothing else.

use std::collections::HashSet;

use super::{kept, stop};
use crate::actions::{ActionError, Portal};
use crate::store::ids::CaseId;
use crate::store::report_mails;

/// Keeps those from leaving that waited a day. Returns of how many cases they were.
///
/// # Errors
/// Those of the database.
pub async fn end_waiting(portal: &Portal) -> Result<usize, ActionError> {
    let (rows, now) = (portal.db.read(report_mails::all).await?, portal.clock.now());
    // What does not open any more cannot leave either.
    let over = rows.iter().filter(|(row, _)| kept::open(portal, row).is_none_or(|(_, made)| made.is_over(now)));
    let cases: HashSet<CaseId> = over.map(|(_, case)| *case).collect();
    let mut went_wrong = None;
    for case in &cases {
        went_wrong = stop(portal, *case).await.err().or(went_wrong);
    }
    went_wrong.map_or(Ok(cases.len()), Err)
}
