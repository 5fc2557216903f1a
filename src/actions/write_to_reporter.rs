//! The desk writes to the reporter: it asks something and waits, or tells something and the case stays where it stands.

use super::Portal;
use super::case_step::{self, Asked};
use super::move_case::{Made, Seen, StepFault};
use super::read_case::read_case;
use super::staff_session::StaffSession;
use crate::domain::case::Move;
use crate::domain::report::MessageKind;
use crate::store::ids::CaseId;

/// What the desk writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// A question.
    Question,
    /// Words that ask nothing.
    News,
}

impl Writing {
    /// The move that it makes.
    #[must_use]
    pub const fn made_by(self) -> Move {
        match self {
            Self::Question => Move::AskReporter,
            Self::News => Move::Write,
        }
    }

    const fn kind(self) -> MessageKind {
        match self {
            Self::Question => MessageKind::Question,
            Self::News => MessageKind::News,
        }
    }
}

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
    (writing, words): (Writing, String),
) -> Result<Made, StepFault> {
    if !read_case(portal, by, case).await?.reaches_reporter() {
        return Err(StepFault::NotReachable);
    }
    let asked = Asked { case, seen, made_by: writing.made_by(), words, kind: writing.kind() };
    case_step::make(portal, by, &asked).await
}
