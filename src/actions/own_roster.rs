//! Who has access at a desk, as its staff know it: sealed under the body's secret by each lead's act, so that whoever holds
//! the database and the keys file can add nobody and raise nobody without being noticed.
//!
//! Only places with access are in it. Somebody who waits is added to the database without the body's key, as is right: they
//! can read nothing yet.

use serde::{Deserialize, Serialize};

use super::staff_session::{StaffSession, is_vouched};
use super::{ActionError, Portal, bindings, body_keys};
use crate::seal::{self, Entropy, Sealed, SecretKey};
use crate::store::accounts::{self, AccountRow, StaffRow};
use crate::store::bodies;
use crate::store::ids::AccountId;
use crate::store::{Conn, StoreError};

/// The places with access at one desk.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRoster {
    places: Vec<KnownPlace>,
}

/// Somebody's place as a lead gave it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct KnownPlace {
    account: [u8; 16],
    role: String,
    public_key: Vec<u8>,
}

/// What a lead changes.
pub enum PlaceChange<'a> {
    /// Somebody has access in this role.
    Given(&'a AccountRow, &'a str),
    /// Somebody has none any more.
    Ended(AccountId),
}

impl OwnRoster {
    /// With this change, and nothing else: whoever stands in the database besides is not taken over.
    fn with(mut self, change: &PlaceChange<'_>) -> Self {
        let (PlaceChange::Given(AccountRow { id, .. }, _) | PlaceChange::Ended(id)) = change;
        self.places.retain(|place| place.account != id.0);
        if let PlaceChange::Given(account, role) = change {
            let public_key = account.public_key.clone();
            self.places.push(KnownPlace { account: account.id.0, role: (*role).to_owned(), public_key });
        }
        self
    }

    fn seal(&self, body: &str, secret: &SecretKey, rng: &mut impl Entropy) -> Result<Vec<u8>, ActionError> {
        let sealed = seal::seal_json(secret, &bindings::own_roster(body), self, rng);
        Ok(sealed.map_err(|_| ActionError::Unreadable)?.into_bytes())
    }

    /// One that does not open, or none, was altered.
    fn open(body: &str, secret: &SecretKey, sealed: Option<&[u8]>) -> Result<Self, ActionError> {
        let sealed = Sealed::<Self>::from_bytes(sealed.ok_or(ActionError::Altered)?.to_vec());
        seal::open_json(secret, &bindings::own_roster(body), &sealed).map_err(|_| ActionError::Altered)
    }

    /// Those whose place in the database is not the one that a lead gave them, also when they have none there.
    fn strangers(
        &self,
        staff: &[(StaffRow, AccountRow)],
        vouched: impl Fn(&StaffRow, &AccountRow) -> bool,
    ) -> Vec<AccountId> {
        let active = || staff.iter().filter(|(row, _)| row.state == "active");
        let mut strangers: Vec<AccountId> = active()
            .filter(|(row, account)| {
                let known = self.places.iter().find(|place| place.account == row.account.0);
                !known.is_some_and(|known| {
                    let same_key = known.public_key == account.public_key;
                    // Somebody who came back in at another body with new keys: their place here is not vouched for them.
                    let came_back_elsewhere = !same_key && !vouched(row, account);
                    came_back_elsewhere || (same_key && known.role == row.role)
                })
            })
            .map(|(row, _)| row.account)
            .collect();
        let is_gone = |place: &&KnownPlace| !active().any(|(row, _)| row.account.0 == place.account);
        strangers.extend(self.places.iter().filter(is_gone).map(|place| AccountId(place.account)));
        strangers
    }
}

/// The roster of a body that has just joined, sealed.
///
/// # Errors
/// [`ActionError::Unreadable`] when it cannot be written as JSON.
pub(super) fn of_first_lead(
    body: &str,
    lead: &AccountRow,
    role: &str,
    secret: &SecretKey,
    rng: &mut impl Entropy,
) -> Result<Vec<u8>, ActionError> {
    OwnRoster::default().with(&PlaceChange::Given(lead, role)).seal(body, secret, rng)
}

/// Those at a desk whose place is not the one that a lead gave them.
///
/// # Errors
/// [`ActionError::Altered`] when the roster itself is not what the staff sealed.
pub(super) async fn strangers(portal: &Portal, body: &str, secret: &SecretKey) -> Result<Vec<AccountId>, ActionError> {
    let id = body.to_owned();
    let (sealed, staff) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((bodies::roster(conn, &id)?, accounts::staff_with_accounts(conn, &id)?))
        })
        .await?;
    let roster = OwnRoster::open(body, secret, sealed.as_deref())?;
    Ok(roster.strangers(&staff, |row, account| is_vouched(portal, row, account)))
}

/// The same for somebody at the desk. Nobody where the roster does not open: then everything is in doubt, and said elsewhere.
///
/// # Errors
/// Those of the database.
pub(super) async fn strangers_at_desk(portal: &Portal, by: &StaffSession) -> Result<Vec<AccountId>, ActionError> {
    let (body, _) = by.at_desk()?;
    let found = match secret_of(portal, by, body).await {
        Ok(secret) => strangers(portal, body, &secret).await,
        Err(error) => Err(error),
    };
    match found {
        Err(ActionError::Store(error)) => Err(error.into()),
        found => Ok(found.unwrap_or_default()),
    }
}

/// The secret of the key in use, for somebody at the desk.
///
/// # Errors
/// As [`body_keys::body_secret`].
pub(super) async fn secret_of(portal: &Portal, by: &StaffSession, body: &str) -> Result<SecretKey, ActionError> {
    let id = body.to_owned();
    let row = portal.db.read(move |conn| bodies::find(conn, &id)).await?.ok_or(ActionError::NotFound)?;
    body_keys::body_secret(portal, by, body, row.epoch).await
}

/// A change of a body's roster, sealed and not yet written.
pub(super) struct RosterChange {
    body: String,
    seen: Vec<u8>,
    new: Vec<u8>,
}

impl RosterChange {
    /// By somebody who holds the body's secret.
    ///
    /// # Errors
    /// [`ActionError::Altered`] when the roster is not what the staff sealed.
    pub(super) async fn under(
        portal: &Portal,
        body: &str,
        secret: &SecretKey,
        change: &PlaceChange<'_>,
    ) -> Result<Self, ActionError> {
        let id = body.to_owned();
        let seen = portal.db.read(move |conn| bodies::roster(conn, &id)).await?;
        let roster = OwnRoster::open(body, secret, seen.as_deref())?.with(change);
        let new = roster.seal(body, secret, &mut seal::entropy())?;
        Ok(Self { body: body.to_owned(), seen: seen.unwrap_or_default(), new })
    }

    /// Writes it, in the transaction of the change. Returns whether nobody was first.
    pub(super) fn write(&self, conn: &mut Conn) -> Result<bool, StoreError> {
        bodies::swap_roster(conn, &self.body, &self.seen, &self.new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples;

    fn person(id: u8) -> AccountRow {
        samples::account(AccountId([id; 16]), &[id; 32])
    }

    fn place(id: u8, role: &str, state: &str) -> (StaffRow, AccountRow) {
        (samples::staff(AccountId([id; 16]), "nz-hdc", role, state), person(id))
    }

    fn known() -> OwnRoster {
        let roster = OwnRoster::default().with(&PlaceChange::Given(&person(1), "lead"));
        roster.with(&PlaceChange::Given(&person(2), "officer"))
    }

    fn strangers(staff: &[(StaffRow, AccountRow)], vouched: bool) -> Vec<u8> {
        let strangers = known().strangers(staff, |_, _| vouched);
        strangers.into_iter().map(|account| account.0[0]).collect()
    }

    #[test]
    fn who_waits_or_was_there_is_no_stranger() {
        let as_known = [place(1, "lead", "active"), place(2, "officer", "active")];
        assert!(strangers(&as_known, true).is_empty());
        let more = [place(3, "officer", "waiting"), place(4, "lead", "disabled")];
        assert!(strangers(&[as_known.to_vec(), more.to_vec()].concat(), true).is_empty());
    }

    #[test]
    fn access_and_roles_that_no_lead_gave_are_seen() {
        let lead = place(1, "lead", "active");
        assert_eq!(strangers(&[lead.clone(), place(2, "officer", "active"), place(3, "officer", "active")], true), [3]);
        assert_eq!(strangers(&[lead.clone(), place(2, "lead", "active")], true), [2]);
        assert_eq!(strangers(&[place(1, "officer", "active"), place(2, "officer", "active")], true), [1]);
        assert_eq!(strangers(&[lead.clone(), place(2, "officer", "disabled")], true), [2]);
        assert_eq!(strangers(&[lead], true), [2]);
    }

    #[test]
    fn another_key_is_seen_unless_it_gives_nothing_here() {
        let lead = place(1, "lead", "active");
        let (row, account) = place(2, "officer", "active");
        let swapped = (row, AccountRow { public_key: vec![9; 32], ..account });
        assert_eq!(strangers(&[lead.clone(), swapped.clone()], true), [2]);
        assert!(strangers(&[lead, swapped], false).is_empty());
    }
}
