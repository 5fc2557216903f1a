//! The staff's own copy of what is published about their body: sealed under the body's secret, so that whoever alters
//! the database cannot alter both. Whoever has the keys file too could make a key of their own and a copy under it: so each
//! of the staff keeps a hash of it in the record under their passphrase.

use serde::{Deserialize, Serialize};

use super::{ActionError, Portal, bindings, body_row};
use crate::seal::{self, Entropy, KnownBody, PublicKey, Sealed, SecretKey};
use crate::store::bodies::{BodyKeyRow, BodyRow};

/// What the staff know of their own body.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCopy {
    epoch: i32,
    public_key: Vec<u8>,
    address: String,
    mode: String,
    #[serde(default)]
    certificate: Option<[u8; 32]>,
}

impl OwnCopy {
    /// What is to be known of a body.
    pub fn new(row: &BodyRow, public_key: &PublicKey, address: &str) -> Self {
        Self {
            epoch: row.epoch,
            public_key: public_key.as_bytes().to_vec(),
            address: address.to_owned(),
            mode: row.mode.clone(),
            certificate: row.certificate.as_deref().map(seal::sha256),
        }
    }

    /// The key of it, as each of the staff keeps it in their own record. What else is published may change: a colleague
    /// who holds that key says so in the copy under it, and nobody else can.
    pub fn known(&self, body: &str) -> Result<KnownBody, ActionError> {
        let json = serde_json::to_vec(&(self.epoch, &self.public_key)).map_err(|_| ActionError::Unreadable)?;
        Ok(KnownBody { body: seal::sha256(body.as_bytes()), published: seal::sha256(&json) })
    }

    /// What is published for a body now.
    ///
    /// # Errors
    /// [`ActionError::Altered`] when address or key cannot be read.
    pub fn published(portal: &Portal, row: &BodyRow, key: &BodyKeyRow) -> Result<Self, ActionError> {
        let public_key = PublicKey::from_slice(&key.public_key).ok_or(ActionError::Altered)?;
        Ok(Self::new(row, &public_key, &body_row::open_address(portal, row)?))
    }

    /// Seals it for its row.
    pub fn seal(&self, body: &str, secret: &SecretKey, rng: &mut impl Entropy) -> Result<Vec<u8>, ActionError> {
        let sealed = seal::seal_json(secret, &bindings::own_copy(body), self, rng);
        Ok(sealed.map_err(|_| ActionError::Unreadable)?.into_bytes())
    }

    /// Whether what is published is what the staff know. A copy that does not open, or none, is a difference.
    pub fn agrees(portal: &Portal, row: &BodyRow, key: &BodyKeyRow, secret: &SecretKey) -> bool {
        let Some(sealed) = row.own_copy.clone() else { return false };
        let Ok(own) = seal::open_json(secret, &bindings::own_copy(&row.id), &Sealed::<Self>::from_bytes(sealed)) else {
            return false;
        };
        let is_theirs = secret.public_key().as_bytes().as_slice() == key.public_key;
        is_theirs && Self::published(portal, row, key).is_ok_and(|published| own == published)
    }
}
