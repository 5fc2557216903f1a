//! Pausing a body and going on. A pause vouches for nothing: the row stays as it was vouched for, and nothing new is sent
//! to it meanwhile.

use super::operator_alert::{self, BODY_ALTERED, BODY_GOES_ON, BODY_PAUSED_ITSELF};
use super::people::{lead_of, leads};
use super::staff_session::StaffSession;
use super::watch_body::{PAUSED, reason};
use super::{ActionError, Portal, body_row, living_directory};
use crate::domain::pause::PauseReason;
use crate::seal::PublicKey;
use crate::store::accounts;
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::{Conn, StoreError};

/// Characters of a public notice at most.
pub const LONGEST_NOTICE: usize = 500;

/// The operator pauses a body, with the words the public reads.
///
/// # Errors
/// [`ActionError::Denied`] when it has not joined, or pauses already; [`ActionError::TooMuch`] for a longer notice.
pub async fn pause(portal: &Portal, body: &str, notice: &str) -> Result<(), ActionError> {
    begin(portal, body, PauseReason::Operator, notice, None).await
}

/// The operator ends their own pause.
///
/// # Errors
/// [`ActionError::Denied`] without such a pause, [`ActionError::Altered`] when the row is not as it was vouched for.
pub async fn resume(portal: &Portal, body: &str) -> Result<(), ActionError> {
    end(portal, body, PauseReason::Operator, None).await
}

/// A lead pauses the body of their desk. The words the public reads may be left out. The operator is told.
///
/// # Errors
/// As [`pause`]; [`ActionError::Denied`] also for who does not lead the desk.
pub async fn pause_own(portal: &Portal, by: &StaffSession, notice: &str) -> Result<(), ActionError> {
    let body = lead_of(by)?;
    let alert = operator_alert::row(portal, BODY_PAUSED_ITSELF, Some(body));
    begin(portal, body, PauseReason::Body, notice, Some(alert)).await
}

/// A lead ends the pause that a lead of the desk began: no other. The operator is told. A row that was altered meanwhile
/// does not go on: an alarm takes the pause's place.
///
/// # Errors
/// [`ActionError::Denied`] without such a pause, when the row was altered, and for who does not lead the desk.
pub async fn resume_own(portal: &Portal, by: &StaffSession) -> Result<(), ActionError> {
    let body = lead_of(by)?;
    let alert = operator_alert::row(portal, BODY_GOES_ON, Some(body));
    match end(portal, body, PauseReason::Body, Some(alert)).await {
        Err(ActionError::Altered) => {
            let alert = altered(portal, body);
            portal.db.write(move |conn| sound_alarm(conn, &alert)).await?;
            Err(ActionError::Denied)
        }
        ended => ended,
    }
}

/// A pause, and the words the public reads beside it.
pub struct Pause {
    /// Why.
    pub reason: PauseReason,
    /// The words; empty without any.
    pub notice: String,
}

/// Whether the body of a desk pauses; `None` when it does not.
///
/// # Errors
/// [`ActionError::NotFound`] for an operator.
pub async fn pause_of_desk(portal: &Portal, by: &StaffSession) -> Result<Option<Pause>, ActionError> {
    let id = by.at_desk()?.0.to_owned();
    let row = portal.db.read(move |conn| bodies::find(conn, &id)).await?.filter(|row| row.state == PAUSED);
    Ok(row.map(|row| Pause {
        reason: reason(row.pause_reason.as_deref()),
        notice: row.public_notice.unwrap_or_default(),
    }))
}

async fn begin(
    portal: &Portal,
    body: &str,
    by: PauseReason,
    notice: &str,
    alert: Option<AlertRow>,
) -> Result<(), ActionError> {
    let notice = Some(notice.trim()).filter(|notice| !notice.is_empty()).map(str::to_owned);
    if notice.as_ref().is_some_and(|notice| notice.chars().count() > LONGEST_NOTICE) {
        return Err(ActionError::TooMuch);
    }
    let id = body.to_owned();
    let paused = portal.db.write(move |conn| -> Result<bool, StoreError> {
        let paused = bodies::pause(conn, &id, by, notice.as_deref())?;
        if let Some(alert) = alert.as_ref().filter(|_| paused) {
            alerts::raise(conn, alert)?;
        }
        Ok(paused)
    });
    if !paused.await? {
        return Err(ActionError::Denied);
    }
    Ok(living_directory::refresh(portal).await?)
}

async fn end(portal: &Portal, body: &str, by: PauseReason, alert: Option<AlertRow>) -> Result<(), ActionError> {
    let id = body.to_owned();
    let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
    let (row, key) = found.filter(|(row, _)| row.state == PAUSED).ok_or(ActionError::Denied)?;
    if reason(row.pause_reason.as_deref()) != by {
        return Err(ActionError::Denied);
    }
    let id = row.id.clone();
    let joined = BodyRow { state: body_row::JOINED.to_owned(), ..row };
    body_row::verify_row(portal, &joined, PublicKey::from_slice(&key.public_key).as_ref())?;
    let ended = portal.db.write(move |conn| -> Result<bool, StoreError> {
        let ended = go_on(conn, &id, by)?;
        if let Some(alert) = alert.as_ref().filter(|_| ended) {
            alerts::raise(conn, alert)?;
        }
        Ok(ended)
    });
    if !ended.await? {
        return Err(ActionError::Denied);
    }
    Ok(living_directory::refresh(portal).await?)
}

/// Ends a pause that has this reason, in the transaction of whoever does. A desk that lost its last lead meanwhile pauses for
/// that from now on. Returns whether there was such a pause.
pub(super) fn go_on(conn: &mut Conn, body: &str, by: PauseReason) -> Result<bool, StoreError> {
    let ended = bodies::resume(conn, body, by)?;
    if ended && !accounts::staff_of(conn, body)?.iter().any(leads) {
        bodies::pause(conn, body, PauseReason::NoLead, None)?;
    }
    Ok(ended)
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
