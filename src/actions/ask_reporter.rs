//! The desk asks the reporter something, and waits.

use super::case_step::{self, Asked};
use super::move_case::{Made, Seen, StepFault};
use super::staff_session::StaffSession;
use super::{Portal, bindings, case_at_desk};
use crate::domain::case::Move;
use crate::domain::report::{MessageKind, Snapshot};
use crate::seal::{self, Sealed};
use crate::store::ids::CaseId;

/// Asks the reporter a question. A form that was sent twice asks once.
///
/// # Errors
/// [`StepFault::NotReachable`] when the reporter chose that this body cannot write to them; else as a move.
pub async fn ask_reporter(
    portal: &Portal,
    by: &StaffSession,
    case: CaseId,
    seen: Seen,
    question: String,
) -> Result<Made, StepFault> {
    let (row, secret) = case_at_desk::unlock(portal, by, case).await?;
    let sealed = Sealed::<Snapshot>::from_bytes(row.snapshot);
    let snapshot = seal::open_json(&secret, &bindings::snapshot(case), &sealed).map_err(super::ActionError::from)?;
    if !snapshot.is_reachable() {
        return Err(StepFault::NotReachable);
    }
    let kind = MessageKind::Question;
    case_step::make(portal, by, &Asked { case, seen, made_by: Move::AskReporter, words: question, kind }).await
}
