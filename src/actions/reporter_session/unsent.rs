//! What came after a session had locked, and waits in it.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{ReporterSession, write_session};
use crate::actions::{ActionError, Portal};
use crate::domain::report::limits::{self, is_over};
use crate::store::ids::CaseId;

/// Characters of what came too late and waits: more than fits, so that its writer can make it shorter.
pub const LONGEST_WAITING: usize = 4 * limits::MESSAGE;

/// What became of something that a reporter sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is with the body.
    Sent,
    /// The session had locked: it waits, sealed, until the reporter is back.
    Kept,
}

/// A message that came after the session had locked: not sent, and not lost.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Unsent {
    /// For which case it was written; none where it is for several, or none was chosen.
    #[zeroize(skip)]
    pub case: Option<CaseId>,
    /// What it is about.
    #[zeroize(skip)]
    pub about: About,
    /// The words.
    pub text: String,
}

/// What a message that waits is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Whatever the reporter wrote to the body.
    Anything,
    /// That the practitioner has contacted them.
    Contact,
    /// Something they add to what they told.
    Addition,
    /// What a body may know of them: see `actions/change_consent.rs`.
    Consent,
}

/// Keeps in a session what came too late to be sent.
///
/// # Errors
/// [`ActionError::TooMuch`] for more than [`LONGEST_WAITING`] characters.
pub(in crate::actions) async fn keep(
    portal: &Portal,
    session: &mut ReporterSession,
    unsent: Unsent,
) -> Result<(), ActionError> {
    if is_over(&unsent.text, LONGEST_WAITING) {
        return Err(ActionError::TooMuch);
    }
    session.unsent = Some(unsent);
    write_session(portal, session).await
}
