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

impl Unsent {
    /// Whether nothing would be lost with it.
    fn is_blank(&self) -> bool {
        self.about != About::Contact && self.text.trim().is_empty()
    }
}

/// Keeps in a session what came too late to be sent. What waits already is never lost by it, and a blank one is not kept.
///
/// # Errors
/// [`ActionError::TooMuch`] for more than [`LONGEST_WAITING`] characters, [`ActionError::Waits`] when something else waits.
pub(in crate::actions) async fn keep(
    portal: &Portal,
    session: &mut ReporterSession,
    unsent: Unsent,
) -> Result<(), ActionError> {
    if is_over(&unsent.text, LONGEST_WAITING) {
        return Err(ActionError::TooMuch);
    }
    match &session.unsent {
        _ if unsent.is_blank() => {}
        Some(waits) if *waits == unsent => {}
        Some(_) => return Err(ActionError::Waits),
        None => session.unsent = Some(unsent),
    }
    write_session(portal, session).await
}
