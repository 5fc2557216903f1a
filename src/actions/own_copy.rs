//! The staff's own copy of what is published about their body: sealed under the body's secret, so that whoever alters
//! the database cannot alter both.

use serde::{Deserialize, Serialize};

use super::{ActionError, Portal, bindings, body_row};
use crate::seal::{self, Entropy, PublicKey, Sealed, SecretKey};
use crate::store::bodies::{BodyKeyRow, BodyRow};

/// What the staff know of their own body.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCopy {
    epoch: i32,
    public_key: Vec<u8>,
    address: String,
    mode: String,
}

impl OwnCopy {
    /// What is to be known of a body.
    pub fn new(row: &BodyRow, public_key: &PublicKey, address: &str) -> Self {
        Self {
            epoch: row.epoch,
            public_key: public_key.as_bytes().to_vec(),
            address: address.to_owned(),
            mode: row.mode.clone(),
        }
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
        let (Some(public_key), Ok(address)) =
            (PublicKey::from_slice(&key.public_key), body_row::open_address(portal, row))
        else {
            return false;
        };
        secret.public_key() == public_key && own == Self::new(row, &public_key, &address)
    }
}
