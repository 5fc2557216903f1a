//! The people of a body's desk: invited, then with keys of their own and waiting, then given access by a lead who has
//! compared their key by phone; and later another role, or none.

pub mod change_place;
pub mod grant;
pub mod invitation;
pub mod invite_person;
pub(in crate::actions) mod news;
pub mod roster;

use super::ActionError;
use super::staff_session::{StaffRole, StaffSession};
use crate::store::accounts::StaffRow;

/// The body whose desk somebody leads.
///
/// # Errors
/// [`ActionError::Denied`] for everybody else.
pub(super) fn lead_of(by: &StaffSession) -> Result<&str, ActionError> {
    match by.at_desk()? {
        (body, StaffRole::Lead) => Ok(body),
        (_, StaffRole::Officer) => Err(ActionError::Denied),
    }
}

/// Whether somebody leads the desk.
pub(super) fn leads(row: &StaffRow) -> bool {
    row.state == "active" && row.role == StaffRole::Lead.code()
}
