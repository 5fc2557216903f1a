//! Whether a body's published key and address are still what its staff know. A difference pauses the body.

use super::own_copy::OwnCopy;
use super::staff_session::Capacity;
use super::{ActionError, Portal, body_keys, body_row};
use crate::seal::{self, PublicKey, SecretKey};
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::{AccountId, AlertId};

/// The alert of such a difference.
pub const OWN_COPY_DIFFERS: &str = "own_copy_differs";
/// The state of a body to which nothing is sent for now.
pub const PAUSED: &str = "paused";

/// Compares, at every sign-in at a desk. The row's MAC is left as it is: what was altered is never vouched for anew.
/// A paused body whose row is whole again goes on.
pub async fn compare(
    portal: &Portal,
    holder: AccountId,
    key: &SecretKey,
    capacity: &Capacity,
) -> Result<(), ActionError> {
    let Capacity::Desk { body, .. } = capacity else { return Ok(()) };
    let id = body.clone();
    let Some((row, published)) = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await? else {
        return pause(portal, body).await;
    };
    let agrees = match body_keys::secret_for(portal, holder, key, body, row.epoch).await {
        Ok(secret) => OwnCopy::agrees(portal, &row, &published, &secret),
        Err(ActionError::Store(error)) => return Err(error.into()),
        Err(_) => false,
    };
    match row.state.as_str() {
        body_row::JOINED if !agrees => pause(portal, body).await,
        PAUSED if agrees => go_on(portal, row, PublicKey::from_slice(&published.public_key).as_ref()).await,
        _ => Ok(()),
    }
}

async fn pause(portal: &Portal, body: &str) -> Result<(), ActionError> {
    let (body, today) = (body.to_owned(), portal.clock.today());
    let alert = AlertRow {
        id: AlertId(seal::random_id(&mut seal::entropy())),
        kind: OWN_COPY_DIFFERS.to_owned(),
        body: Some(body.clone()),
        on_day: today,
        seen_on: None,
    };
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            bodies::move_state(conn, &body, body_row::JOINED, PAUSED)?;
            Ok(alerts::raise(conn, &alert)?)
        })
        .await
}

async fn go_on(portal: &Portal, row: BodyRow, public_key: Option<&PublicKey>) -> Result<(), ActionError> {
    let joined = BodyRow { state: body_row::JOINED.to_owned(), ..row };
    if body_row::verify_row(portal, &joined, public_key).is_err() {
        return Ok(());
    }
    let id = joined.id;
    portal.db.write(move |conn| bodies::move_state(conn, &id, PAUSED, body_row::JOINED)).await?;
    Ok(())
}

/// Whether the body is paused.
pub async fn is_paused(portal: &Portal, body: &str) -> Result<bool, ActionError> {
    let id = body.to_owned();
    Ok(portal.db.read(move |conn| bodies::find(conn, &id)).await?.is_some_and(|row| row.state == PAUSED))
}
