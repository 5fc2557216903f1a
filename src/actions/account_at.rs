//! The account that somebody signs in to with an address. Signing in itself looks it up with the same work for every address.

use super::{ActionError, Portal};
use crate::seal::IndexPurpose;
use crate::store::accounts::{self, AccountRow};

/// The account of an address, under whichever of the portal's keys its index was made.
pub(super) async fn account_at(portal: &Portal, address: &str) -> Result<Option<AccountRow>, ActionError> {
    let indexes = portal.keys.blind_indexes(IndexPurpose::AccountAddress, address);
    portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            for (_, index) in &indexes {
                if let Some(account) = accounts::by_index(conn, index)? {
                    return Ok(Some(account));
                }
            }
            Ok(None)
        })
        .await
}
