//! The row of a body in the hands of those who work at its desk: as it was vouched for, and vouched for anew after what a
//! lead changed. Nothing that was altered by hand is ever vouched for: whoever finds it sounds the alarm.

use super::body_row::{self, JOINED};
use super::own_copy::OwnCopy;
use super::pause_body::{altered, sound_alarm};
use super::staff_session::{StaffRole, StaffSession};
use super::watch_body::Difference;
use super::{ActionError, Portal, body_keys, watch_body};
use crate::domain::pause::PauseReason;
use crate::seal::{Entropy, PublicKey, SecretKey};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};

/// The row of the body at whose desk somebody is signed in, as it was vouched for.
pub struct OwnBody {
    /// The row.
    pub row: BodyRow,
    key: BodyKeyRow,
    public_key: PublicKey,
}

impl OwnBody {
    /// The row of the body of a desk.
    ///
    /// # Errors
    /// [`ActionError::Altered`] when it is not as it was vouched for: then the body is paused and the operator told.
    pub async fn find(portal: &Portal, by: &StaffSession) -> Result<Self, ActionError> {
        let (body, _) = by.at_desk()?;
        let id = body.to_owned();
        let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
        let (row, key) = found.ok_or(ActionError::NotFound)?;
        // A pause leaves the row as it was vouched for, which was when it had joined.
        let vouched = BodyRow { state: JOINED.to_owned(), ..row.clone() };
        let public_key = PublicKey::from_slice(&key.public_key);
        let sound = public_key.filter(|public| body_row::verify_row(portal, &vouched, Some(public)).is_ok());
        let Some(public_key) = sound else {
            let alert = altered(portal, body);
            portal.db.write(move |conn| sound_alarm(conn, &alert)).await?;
            return Err(ActionError::Altered);
        };
        Ok(Self { row, key, public_key })
    }

    /// The same for somebody who leads the desk, while no alarm pauses the body.
    ///
    /// # Errors
    /// [`ActionError::Denied`] for everybody else and during an alarm; as [`OwnBody::find`].
    pub async fn led(portal: &Portal, by: &StaffSession) -> Result<Self, ActionError> {
        let (_, role) = by.at_desk()?;
        let own = Self::find(portal, by).await?;
        let calm = own.row.state == JOINED || own.pause().is_some_and(|reason| reason != PauseReason::Alarm);
        if role == StaffRole::Lead && calm { Ok(own) } else { Err(ActionError::Denied) }
    }

    /// Why it is paused, if it is.
    pub fn pause(&self) -> Option<PauseReason> {
        (self.row.state == watch_body::PAUSED).then(|| watch_body::reason(self.row.pause_reason.as_deref()))
    }

    /// The body's secret key, once the copy under it says that what is published is what the staff set.
    ///
    /// # Errors
    /// [`ActionError::Altered`] when it is not, even if the row is vouched for: then the body is paused.
    pub async fn secret(&self, portal: &Portal, by: &StaffSession) -> Result<SecretKey, ActionError> {
        let secret = body_keys::body_secret(portal, by, &self.row.id, self.row.epoch).await?;
        if !OwnCopy::agrees(portal, &self.row, &self.key, &secret) {
            watch_body::pause(portal, &self.row.id, Difference::Published).await?;
            return Err(ActionError::Altered);
        }
        Ok(secret)
    }

    /// The row with what a lead changed, vouched for anew, and the copy under the body's key, which only its staff can
    /// write. Write it in the place of `row` with [`bodies::swap`].
    ///
    /// # Errors
    /// [`ActionError::Unreadable`] when the copy cannot be written.
    pub fn vouched_anew(
        &self,
        portal: &Portal,
        changed: BodyRow,
        address: &str,
        secret: &SecretKey,
        rng: &mut impl Entropy,
    ) -> Result<BodyRow, ActionError> {
        let state = changed.state.clone();
        let mut row = BodyRow { state: JOINED.to_owned(), ..changed };
        body_row::seal_row(portal, &mut row, Some(&self.public_key), address, rng);
        row.own_copy = Some(OwnCopy::new(&row, &self.public_key, address).seal(&row.id, secret, rng)?);
        Ok(BodyRow { state, ..row })
    }
}
