//! A new account, not yet written: its row, and the secret key that its passphrase seals.

use std::sync::Arc;

use super::passphrases::Line;
use super::staff_session::Holder;
use super::{ActionError, Portal, bindings};
use crate::seal::{
    self, Entropy, IndexPurpose, KeyPair, KnownBody, Passphrase, RecordKey, RecoveryCodes, Secret as _, SecretKey,
    StaffRecord, TotpSecret,
};
use crate::store::accounts::AccountRow;
use crate::store::ids::AccountId;

/// What somebody will sign in with.
pub struct Credentials {
    /// Their passphrase.
    pub passphrase: Arc<Passphrase>,
    /// What their phone shares with the record.
    pub totp: TotpSecret,
    /// What replaces the phone, each once.
    pub recovery_codes: RecoveryCodes,
    /// The step of the code they have typed already, so that it does not work again.
    pub last_step: Option<u64>,
}

/// An account that is not yet written.
pub struct NewAccount {
    /// Its row.
    pub row: AccountRow,
    /// Its secret key.
    pub key: SecretKey,
    record: StaffRecord,
    record_key: RecordKey,
    pepper_number: u32,
}

impl NewAccount {
    /// Draws a key pair and seals it under the passphrase. Takes as long as stretching does.
    pub async fn make(
        portal: &Portal,
        id: AccountId,
        address: &str,
        credentials: Credentials,
        rng: &mut impl Entropy,
    ) -> Result<Self, ActionError> {
        let salt = seal::random_id(rng);
        let (pepper_number, pepper) = portal.keys.current_pepper();
        let cost = portal.passphrases.cost();
        let stretching =
            portal.passphrases.stretch(Line::Known, credentials.passphrase, salt, pepper.duplicate(), cost);
        let key: RecordKey = stretching.await?;
        let pair = KeyPair::draw(rng);
        let record = StaffRecord {
            secret_key: pair.secret.duplicate(),
            totp: credentials.totp,
            recovery_codes: credentials.recovery_codes,
            last_step: credentials.last_step,
            known: Vec::new(),
        };
        let row = AccountRow {
            id,
            address_index: portal.keys.blind_index(IndexPurpose::AccountAddress, address).to_vec(),
            address: portal.keys.seal_class_b(&bindings::account_address(id), address.trim().as_bytes(), rng),
            public_key: pair.public.as_bytes().to_vec(),
            salt: salt.to_vec(),
            memory_kib: column(cost.memory_kib()),
            passes: column(cost.passes()),
            lanes: column(cost.lanes()),
            record: record.seal(&key, pepper_number, &id.0, rng),
            created_on: portal.clock.today(),
        };
        Ok(Self { row, key: pair.secret, record, record_key: key, pepper_number })
    }

    /// Notes what is published for a body that this person works for from now on.
    pub fn know(&mut self, body: KnownBody, rng: &mut impl Entropy) {
        self.record.known.push(body);
        self.row.record = self.record.seal(&self.record_key, self.pepper_number, &self.row.id.0, rng);
    }

    /// Whose sessions are made with it.
    pub fn holder(&self) -> Holder<'_> {
        Holder { account: self.row.id, key: &self.key, known: &self.record.known }
    }
}

/// A part of a cost as its column. `Cost` holds nothing larger than 2²⁰.
fn column(part: u32) -> i32 {
    i32::try_from(part).unwrap_or(i32::MAX)
}
