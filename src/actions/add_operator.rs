//! Makes somebody an operator, from the command line of the machine that the portal runs on.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::new_account::{Credentials, NewAccount};
use super::staff_session::operator_mac_parts;
use super::{ActionError, Portal};
use crate::seal::{self, IndexPurpose, MacPurpose, Passphrase, RecoveryCodes, TotpSecret};
use crate::store::accounts::{self, AccountRow};
use crate::store::ids::AccountId;

/// What is shown once.
pub enum Added {
    /// A new account.
    New {
        /// Six words.
        passphrase: Arc<Passphrase>,
        /// For a QR code.
        otpauth: Zeroizing<String>,
        /// For typing into an app.
        base32: Zeroizing<String>,
        /// Each replaces the phone once.
        recovery_codes: Zeroizing<Vec<String>>,
    },
    /// The address had an account already: it signs in as before.
    Existing,
}

/// Makes the account of this address an operator. `label` is how the phone's app names it.
///
/// # Errors
/// [`ActionError::Stale`] when it is one already.
pub async fn add_operator(portal: &Portal, address: &str, label: &str) -> Result<Added, ActionError> {
    let indexes = portal.keys.blind_indexes(IndexPurpose::AccountAddress, address);
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            for (_, index) in &indexes {
                if let Some(account) = accounts::by_index(conn, index)? {
                    return Ok(Some((accounts::operator(conn, account.id)?.is_some(), account)));
                }
            }
            Ok(None)
        })
        .await?;
    let (account, added) = match found {
        Some((true, _)) => return Err(ActionError::Stale),
        Some((false, account)) => (account, Added::Existing),
        None => make(portal, address, label).await?,
    };
    let new = matches!(added, Added::New { .. });
    let mac = mac(portal, &account);
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            if new {
                accounts::insert(conn, &account)?;
            }
            Ok(accounts::insert_operator(conn, account.id, &mac)?)
        })
        .await?;
    Ok(added)
}

/// What vouches for an account that runs the portal.
pub(super) fn mac(portal: &Portal, account: &AccountRow) -> Vec<u8> {
    portal.keys.mac(MacPurpose::Role, &operator_mac_parts(account)).to_bytes().to_vec()
}

async fn make(portal: &Portal, address: &str, label: &str) -> Result<(AccountRow, Added), ActionError> {
    let mut rng = seal::entropy();
    let passphrase = Arc::new(seal::generate_passphrase(&mut rng));
    let totp = TotpSecret::draw(&mut rng);
    let (kept, shown) = RecoveryCodes::draw(&mut rng);
    let added = Added::New {
        passphrase: Arc::clone(&passphrase),
        otpauth: totp.otpauth_uri(label),
        base32: totp.base32(),
        recovery_codes: shown,
    };
    let credentials = Credentials { passphrase, totp, recovery_codes: kept, last_step: None };
    let id = AccountId(seal::random_id(&mut rng));
    Ok((NewAccount::make(portal, id, address, credentials, &mut rng).await?.row, added))
}
