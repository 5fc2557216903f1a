//! The desk writes to the reporter without asking anything. The case stays where it stands.

use super::Portal;
use super::case_step::{self, Asked};
use super::move_case::{Made, Seen, StepFault};
use super::read_case::read_case;
use super::staff_session::StaffSession;
use crate::domain::case::Move;
use crate::domain::report::MessageKind;
use crate::store::ids::CaseId;

/// Writes to the reporter. A form that was sent twice writes once.
///
/// # Errors
/// [`StepFault::NotReachable`] when the reporter chose that this body cannot write to them, or closed the door; else as
/// a move.
pub async fn write_to_reporter(
    portal: &Portal,
    by: &StaffSession,
    case: CaseId,
    seen: Seen,
    words: String,
) -> Result<Made, StepFault> {
    let file = read_case(portal, by, case).await?;
    if file.row.report.is_none() || !file.content.is_some_and(|content| content.snapshot.is_reachable()) {
        return Err(StepFault::NotReachable);
    }
    let kind = MessageKind::News;
    case_step::make(portal, by, &Asked { case, seen, made_by: Move::Write, words, kind }).await
}
