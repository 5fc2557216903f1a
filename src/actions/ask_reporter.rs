//! The desk asks the reporter something, and waits.

use super::Portal;
use super::case_step::{self, Asked};
use super::move_case::{Made, Seen, StepFault};
use super::read_case::read_case;
use super::staff_session::StaffSession;
use crate::domain::case::Move;
use crate::domain::report::MessageKind;
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
    let file = read_case(portal, by, case).await?;
    if !file.content.is_some_and(|content| content.snapshot.is_reachable()) {
        return Err(StepFault::NotReachable);
    }
    let kind = MessageKind::Question;
    case_step::make(portal, by, &Asked { case, seen, made_by: Move::AskReporter, words: question, kind }).await
}
