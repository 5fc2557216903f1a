//! Pausing a body and going on. A pause vouches for nothing: the row stays as it was vouched for, and nothing new is sent
//! to it meanwhile.

use super::operator_alert::{self, BODY_ALTERED};
use super::{ActionError, Portal, body_row, living_directory};
use crate::domain::pause::PauseReason;
use crate::seal::PublicKey;
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::{Conn, StoreError};

/// Characters of a public notice at most.
pub const LONGEST_NOTICE: usize = 500;

/// Pauses a body for a reason that somebody has, with the words the public reads.
///
/// # Errors
/// [`ActionError::Denied`] when it has not joined, or pauses already; [`ActionError::TooMuch`] for a longer notice.
pub async fn pause(portal: &Portal, body: &str, by: PauseReason, notice: &str) -> Result<(), ActionError> {
    let notice = Some(notice.trim()).filter(|notice| !notice.is_empty()).map(str::to_owned);
    if notice.as_ref().is_some_and(|notice| notice.chars().count() > LONGEST_NOTICE) {
        return Err(ActionError::TooMuch);
    }
    let id = body.to_owned();
    if !portal.db.write(move |conn| bodies::pause(conn, &id, by, notice.as_deref())).await? {
        return Err(ActionError::Denied);
    }
    Ok(living_directory::refresh(portal).await?)
}

/// Ends a pause that has this reason.
///
/// # Errors
/// [`ActionError::Denied`] without such a pause, [`ActionError::Altered`] when the row is not as it was vouched for.
pub async fn resume(portal: &Portal, body: &str, by: PauseReason) -> Result<(), ActionError> {
    let id = body.to_owned();
    let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
    let (row, key) = found.ok_or(ActionError::Denied)?;
    let id = row.id.clone();
    let joined = BodyRow { state: body_row::JOINED.to_owned(), ..row };
    body_row::verify_row(portal, &joined, PublicKey::from_slice(&key.public_key).as_ref())?;
    if !portal.db.write(move |conn| bodies::resume(conn, &id, by)).await? {
        return Err(ActionError::Denied);
    }
    Ok(living_directory::refresh(portal).await?)
}

/// The alert of a body whose row was altered; write it with [`sound_alarm`].
pub(crate) fn altered(portal: &Portal, body: &str) -> AlertRow {
    operator_alert::row(portal, BODY_ALTERED, Some(body))
}

/// Pauses the altered body that an alert is about, and tells the operator. Its staff see it at their desk.
pub(crate) fn sound_alarm(conn: &mut Conn, alert: &AlertRow) -> Result<(), StoreError> {
    if let Some(body) = &alert.body {
        bodies::pause(conn, body, PauseReason::Alarm, None)?;
    }
    alerts::raise(conn, alert)
}
