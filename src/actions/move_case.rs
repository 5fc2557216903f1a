//! The desk moves a case on: it has it, looks at it, investigates, closes it, opens it again.

use super::Portal;
use super::case_step::{self, Asked};
use super::staff_session::StaffSession;
use crate::domain::case::Move;
use crate::domain::report::MessageKind;
use crate::store::ids::CaseId;

pub use super::case_step::{MOST_CHARACTERS, Made, Seen, StepFault};

/// A move as it was asked for.
pub struct MoveCase {
    /// Of which case.
    pub case: CaseId,
    /// What was on the page.
    pub seen: Seen,
    /// What shall be done.
    pub made_by: Move,
    /// The words for the reporter; empty for none.
    pub words: String,
}

/// Moves a case. A form that was sent twice moves it once.
///
/// # Errors
/// See [`StepFault`]. Then nothing was changed.
pub async fn move_case(portal: &Portal, by: &StaffSession, order: MoveCase) -> Result<Made, StepFault> {
    let kind = match order.made_by {
        Move::Close(_) => MessageKind::Closing,
        _ => MessageKind::Reason,
    };
    let MoveCase { case, seen, made_by, words } = order;
    case_step::make(portal, by, &Asked { case, seen, made_by, words, kind }).await
}
