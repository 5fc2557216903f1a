//! What the directory says of a body, checked with the body: its lead says what is right, and asks for a change of what is
//! not. The operator decides; what is accepted becomes a new version of the directory, as an import does.

pub mod ask;
pub mod at_desk;
pub mod check;
pub mod decide;
pub mod known;
mod rows;

use super::ActionError;
use super::staff_session::{StaffRole, StaffSession};

/// The body whose desk somebody leads.
///
/// # Errors
/// [`ActionError::Denied`] for everybody else.
fn lead_of(by: &StaffSession) -> Result<&str, ActionError> {
    match by.at_desk()? {
        (body, StaffRole::Lead) => Ok(body),
        (_, StaffRole::Officer) => Err(ActionError::Denied),
    }
}
