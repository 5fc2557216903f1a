//! A case in the hands of its body's staff: found, vouched for, and its secret unwrapped. Never kept.

use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal, bindings, body_keys, body_row, operator_alert};
use crate::domain::case::Actor;
use crate::domain::case_state::State;
use crate::domain::report::Message;
use crate::seal::{self, CaseSecret, Sealed};
use crate::store::cases::{self, CaseRow};
use crate::store::ids::CaseId;
use crate::store::messages::MessageRow;

/// The direction of what the desk writes.
pub const TO_REPORTER: &str = "to_reporter";

/// A case of the body at whose desk somebody is signed in, as it rests.
///
/// # Errors
/// [`ActionError::NotFound`] for one that is not there and for one of another body alike.
pub async fn find(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<CaseRow, ActionError> {
    let (body, _) = by.at_desk()?;
    let body = body.to_owned();
    let found = portal.db.read(move |conn| cases::find_at_desk(conn, case, &body)).await?;
    found.ok_or(ActionError::NotFound)
}

/// A case with its secret.
///
/// # Errors
/// As [`find`]; [`ActionError::Altered`] when the row, its wrap or its snapshot is not what the portal put there:
/// then the operator is told.
pub async fn unlock(portal: &Portal, by: &StaffSession, case: CaseId) -> Result<(CaseRow, CaseSecret), ActionError> {
    let (body, _) = by.at_desk()?;
    let found = portal.db.read(move |conn| cases::with_body_wrap(conn, case)).await?;
    let (row, wrap) = found.filter(|(row, _)| row.body == body).ok_or(ActionError::NotFound)?;
    let secret = unwrap(portal, by, &row, wrap.as_deref()).await;
    Ok((row, told_if_altered(portal, body, secret).await?))
}

async fn unwrap(
    portal: &Portal,
    by: &StaffSession,
    row: &CaseRow,
    wrap: Option<&[u8]>,
) -> Result<CaseSecret, ActionError> {
    // Withdrawing takes the case with its wrap: one without was taken apart by somebody else.
    let wrap = wrap.ok_or(ActionError::Altered)?;
    body_row::verify_case(portal, row.id, &row.body, row.epoch, wrap, &row.snapshot, &row.mac)?;
    let key = body_keys::body_secret(portal, by, &row.body, row.epoch).await?;
    Ok(seal::unwrap_secret(&key, &bindings::case_wrap(row.id, &row.body, row.epoch), wrap)?)
}

/// Passes on what was opened of a case; the operator is told when it was not what was put there.
pub(super) async fn told_if_altered<T>(
    portal: &Portal,
    body: &str,
    opened: Result<T, ActionError>,
) -> Result<T, ActionError> {
    if matches!(opened, Err(ActionError::Altered | ActionError::Sealed(_))) {
        operator_alert::raise(portal, operator_alert::CASE_ALTERED, body).await?;
    }
    opened
}

/// Where a case stands.
///
/// # Errors
/// [`ActionError::Unreadable`] for codes that this program does not write.
pub fn state_of(row: &CaseRow) -> Result<State, ActionError> {
    State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)
}

/// Opens one message of a case.
///
/// # Errors
/// When it was altered, or moved from another place.
pub fn open_message(secret: &CaseSecret, row: &MessageRow) -> Result<Message, ActionError> {
    let binding = bindings::message(row.case_id, &row.direction, row.sequence, row.last_seen);
    Ok(seal::open_json(secret, &binding, &Sealed::from_bytes(row.body_text.clone()))?)
}

impl From<StaffRole> for Actor {
    fn from(role: StaffRole) -> Self {
        match role {
            StaffRole::Officer => Self::Officer,
            StaffRole::Lead => Self::Lead,
        }
    }
}
