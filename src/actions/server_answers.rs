//! What mail servers answered about dispatches, as it rests: class B.

use zeroize::Zeroizing;

use super::{ActionError, Portal, bindings};
use crate::domain::server_answer::ServerAnswer;
use crate::seal;
use crate::store::ids::DispatchId;

/// Seals an answer.
///
/// # Errors
/// [`ActionError::Unreadable`] where it cannot be written down.
pub fn close(portal: &Portal, dispatch: DispatchId, answer: &ServerAnswer) -> Result<Vec<u8>, ActionError> {
    let json = Zeroizing::new(serde_json::to_vec(answer).map_err(|_| ActionError::Unreadable)?);
    Ok(portal.keys.seal_class_b(&bindings::server_answer(dispatch), &json, &mut seal::entropy()))
}

/// Opens one; none where it does not open.
pub fn open(portal: &Portal, dispatch: DispatchId, sealed: &[u8]) -> Option<ServerAnswer> {
    let opened = portal.keys.open_class_b(&bindings::server_answer(dispatch), sealed).ok()?;
    serde_json::from_slice(&opened).ok()
}
