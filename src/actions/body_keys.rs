//! The keys of a body in the hands of its staff: opened in a session, checked, never kept.

use super::staff_session::{Capacity, StaffSession};
use super::{ActionError, Portal, bindings};
use crate::seal::{self, DeskKey, Entropy, SecretKey};
use crate::store::accounts::StaffRow;
use crate::store::bodies;
use crate::store::ids::AccountId;

/// A body's secret key of one epoch, for somebody who is signed in at its desk.
///
/// # Errors
/// [`ActionError::NotFound`] without a place there or a wrap for this person; [`ActionError::Altered`] when the key is
/// not the one that is published.
pub async fn body_secret(
    portal: &Portal,
    session: &StaffSession,
    body: &str,
    epoch: i32,
) -> Result<SecretKey, ActionError> {
    if !matches!(&session.capacity, Capacity::Desk { body: own, .. } if own == body) {
        return Err(ActionError::NotFound);
    }
    secret_for(portal, session.account, &session.key, body, epoch).await
}

/// A body's secret key of one epoch, for the holder of a wrap of it.
pub(super) async fn secret_for(
    portal: &Portal,
    holder: AccountId,
    key: &SecretKey,
    body: &str,
    epoch: i32,
) -> Result<SecretKey, ActionError> {
    let id = body.to_owned();
    let (wrap, published) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((bodies::wrap_for(conn, &id, epoch, holder)?, bodies::key_of_epoch(conn, &id, epoch)?))
        })
        .await?;
    let (wrap, published) = wrap.zip(published).ok_or(ActionError::NotFound)?;
    let secret: SecretKey = seal::unwrap_secret(key, &bindings::body_key_wrap(body, epoch, holder), &wrap)?;
    if secret.public_key().as_bytes().as_slice() != published.public_key {
        return Err(ActionError::Altered);
    }
    Ok(secret)
}

/// The newest desk key of the body at whose desk somebody is signed in, with its epoch.
///
/// # Errors
/// As [`body_secret`].
pub async fn desk_key(portal: &Portal, session: &StaffSession, body: &str) -> Result<(i32, DeskKey), ActionError> {
    let id = body.to_owned();
    let found = portal.db.read(move |conn| bodies::desk_key(conn, &id)).await?;
    let (epoch, body_epoch, wrap) = found.ok_or(ActionError::NotFound)?;
    let secret = body_secret(portal, session, body, body_epoch).await?;
    Ok((epoch, seal::unwrap_secret(&secret, &bindings::desk_key_wrap(body, epoch), &wrap)?))
}

/// A staff member's name as colleagues see it, sealed under the desk key.
pub fn seal_name(desk: &DeskKey, account: AccountId, body: &str, name: &str, rng: &mut impl Entropy) -> Vec<u8> {
    seal::seal(desk, &bindings::staff_name(account, body), name.trim().as_bytes(), rng)
}

/// A staff member's name as colleagues see it.
///
/// # Errors
/// When it was sealed under another desk key or was altered.
pub fn open_name(desk: &DeskKey, row: &StaffRow) -> Result<String, ActionError> {
    let name = seal::open(desk, &bindings::staff_name(row.account, &row.body), &row.name)?;
    String::from_utf8(name.to_vec()).map_err(|_| ActionError::Unreadable)
}
