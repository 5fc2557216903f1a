//! A lead gives access to somebody who waits: after they read the six words of their key by phone, every epoch of the
//! body's secret key is wrapped to exactly that key.

use super::lead_of;
use super::news::AccessNews;
use crate::actions::own_roster::{self, PlaceChange, RosterChange};
use crate::actions::staff_session::{StaffSession, staff_mac_parts};
use crate::actions::{ActionError, Portal, bindings, body_keys, new_body};
use crate::seal::{self, MacPurpose, PublicKey, fingerprint_words};
use crate::store::accounts::{self, AccountRow, StaffRow};
use crate::store::bodies;
use crate::store::ids::AccountId;

/// Somebody who waits for access.
pub struct Waiting {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: String,
    /// The code of the role they shall have.
    pub role: String,
    row: StaffRow,
    key: AccountRow,
}

/// Why access was not given.
#[derive(Debug, thiserror::Error)]
pub enum GrantFault {
    /// The words are not those of this person's key.
    #[error("the words are not those of their key")]
    Words,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<crate::store::StoreError> for GrantFault {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Somebody who waits for access at the desk that the session leads, as vouched for.
///
/// # Errors
/// [`ActionError::NotFound`] when nobody of that account waits; [`ActionError::Altered`] when the row was altered.
pub async fn waiting(portal: &Portal, by: &StaffSession, account: AccountId) -> Result<Waiting, ActionError> {
    let body = lead_of(by)?.to_owned();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok(accounts::staff_at(conn, account, &body)?.zip(accounts::find(conn, account)?))
        })
        .await?;
    let (row, key) = found.filter(|(row, _)| row.state == "waiting").ok_or(ActionError::NotFound)?;
    let mac = seal::Mac::from_slice(&row.mac).ok_or(ActionError::Altered)?;
    let vouched = portal.keys.verify(MacPurpose::Role, &staff_mac_parts(&key, &row), &mac);
    vouched.map_err(|_| ActionError::Altered)?;
    let name = portal.keys.open_class_b(&bindings::staff_name(account, &row.body), &row.name)?;
    let address = portal.keys.open_class_b(&bindings::account_address(account), &key.address)?;
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| ActionError::Unreadable);
    Ok(Waiting { account, name: text(&name)?, address: text(&address)?, role: row.role.clone(), row, key })
}

/// Gives access, if the words that were read out are those of the key that is there now.
///
/// # Errors
/// See [`GrantFault`]; [`ActionError::Stale`] when somebody else gave access, or took the invitation back, meanwhile.
pub async fn grant(portal: &Portal, by: &StaffSession, account: AccountId, words: &str) -> Result<(), GrantFault> {
    let waiting = waiting(portal, by, account).await?;
    let public = PublicKey::from_slice(&waiting.key.public_key).ok_or(ActionError::Altered)?;
    let typed: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    if typed != fingerprint_words(&public) {
        return Err(GrantFault::Words);
    }
    let body = waiting.row.body.clone();
    let mut rng = seal::entropy();
    let (_, desk) = body_keys::desk_key(portal, by, &body).await?;
    let at = body.clone();
    let holder = by.account;
    let epochs = portal.db.read(move |conn| bodies::wraps_for(conn, &at, holder)).await?;
    let mut wraps = Vec::with_capacity(epochs.len());
    for (epoch, _) in epochs {
        let secret = body_keys::body_secret(portal, by, &body, epoch).await?;
        wraps.push((epoch, new_body::wrap(&body, epoch, account, &public, &secret, &mut rng)?));
    }
    let mut row = StaffRow {
        state: "active".to_owned(),
        name: body_keys::seal_name(&desk, account, &body, &waiting.name, &mut rng),
        ..waiting.row
    };
    row.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(&waiting.key, &row)).to_bytes().to_vec();
    let given = PlaceChange::Given(&waiting.key, &row.role);
    let secret = own_roster::secret_of(portal, by, &body).await?;
    let roster = RosterChange::under(portal, &body, &secret, &given).await?;
    let public_key = waiting.key.public_key;
    let news = AccessNews::prepare(portal, &body, by.account).await?;
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            // The key that was compared, and no other, is given access.
            let now = accounts::find(conn, account)?.ok_or(ActionError::NotFound)?;
            if now.public_key != public_key || !accounts::change_staff(conn, "waiting", &row)? || !roster.write(conn)? {
                return Err(ActionError::Stale);
            }
            bodies::delete_wraps_for(conn, &row.body, account)?;
            for (epoch, wrap) in &wraps {
                bodies::insert_wrap(conn, &row.body, *epoch, account, wrap)?;
            }
            Ok(news.write(conn)?)
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok(())
}
