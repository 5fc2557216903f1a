//! Checking who somebody is: address, passphrase, and a code. Opening the sealed record IS the passphrase check.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::known_browser::KnownBrowser;
use super::passphrases::Line;
use super::staff_session::Holder;
use super::throttle::{Tries, Turn};
use super::{ActionError, Portal};
use crate::domain::digits;
use crate::seal::{self, Cost, IndexPurpose, Passphrase, RecordKey, Secret as _, StaffRecord};
use crate::store::StoreError;
use crate::store::accounts::{self, AccountRow};

/// What somebody typed, and what their browser brought.
pub struct Attempt<'a> {
    /// Their address.
    pub address: &'a str,
    /// Their passphrase.
    pub passphrase: &'a str,
    /// Six digits from the phone, or a recovery code.
    pub code: &'a str,
    /// The cookie of a browser in which somebody signed in before.
    pub known_browser: Option<&'a str>,
}

/// Why somebody was not let in.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Address, passphrase or code: which of them is not said.
    #[error("the address, passphrase or code is wrong")]
    Wrong,
    /// Too many tries: later.
    #[error("too many tries")]
    Wait,
    /// Everything is right, and they wait for a lead to give access: the six words of their key.
    #[error("a lead has yet to give access")]
    Waiting(String),
    /// Too many strangers are trying at this moment.
    #[error("too many at once")]
    Busy,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Somebody who is who they say. Their code is used up once [`Proven::new_record`] replaces the row's record.
pub struct Proven {
    /// The account as it was read.
    pub account: AccountRow,
    /// What the passphrase opened, with the code taken out.
    pub record: StaffRecord,
    key: RecordKey,
    pepper_number: u32,
    /// The browser's cookie, if it is known to this account.
    pub known_browser: Option<KnownBrowser>,
}

/// Checks an attempt. An unknown address costs the same queries and the same stretching.
pub async fn check(portal: &Portal, attempt: &Attempt<'_>) -> Result<Proven, Refused> {
    let indexes = portal.keys.blind_indexes(IndexPurpose::AccountAddress, attempt.address);
    let counted = indexes.first().map_or([0; 32], |(_, index)| *index);
    let found = portal
        .db
        .read(move |conn| {
            let mut found = None;
            for (_, index) in &indexes {
                found = accounts::by_index(conn, index)?.or(found);
            }
            Ok::<_, ActionError>(found)
        })
        .await?;
    let known_browser = found
        .as_ref()
        .and_then(|account| KnownBrowser::read(portal, attempt.known_browser.unwrap_or_default(), account.id));
    let tries = known_browser.as_ref().map_or(Tries::Strangers(counted), |known| Tries::KnownBrowser(known.id()));
    if portal.throttle.passphrase(&tries) == Turn::Wait {
        return Err(Refused::Wait);
    }
    let passphrase = Passphrase::typed(attempt.passphrase).ok_or(Refused::Wrong)?;
    let line = if known_browser.is_some() { Line::Known } else { Line::Strangers };
    let (key, pepper_number) = match stretch(portal, line, passphrase, found.as_ref()).await {
        Err(ActionError::Store(StoreError::Busy)) => return Err(Refused::Busy),
        stretched => stretched?,
    };
    let account = found.ok_or(Refused::Wrong)?;
    let mut record = StaffRecord::open(&key, &account.id.0, &account.record).map_err(|_| Refused::Wrong)?;
    // The same answer as to a wrong passphrase: nobody learns here that theirs was right.
    if portal.throttle.second_factor(account.id.0) == Turn::Wait {
        return Err(Refused::Wrong);
    }
    use_code(&mut record, attempt.code, portal.clock.now())?;
    Ok(Proven { account, record, key, pepper_number, known_browser })
}

impl Proven {
    /// Whose sessions are made now.
    pub fn holder(&self) -> Holder<'_> {
        Holder { account: self.account.id, key: &self.record.secret_key, known: &self.record.known }
    }

    /// The record to write, in the transaction of whatever this is for.
    pub fn new_record(&self) -> Vec<u8> {
        self.record.seal(&self.key, self.pepper_number, &self.account.id.0, &mut seal::entropy())
    }
}

/// Stretches a passphrase as the account asks; without one, at the cost that new ones have.
async fn stretch(
    portal: &Portal,
    line: Line,
    passphrase: Passphrase,
    account: Option<&AccountRow>,
) -> Result<(RecordKey, u32), ActionError> {
    let passphrases = &portal.passphrases;
    let number = account.and_then(|account| seal::key_id_of(&account.record).ok());
    let known = number.and_then(|number| Some((number, portal.keys.pepper(number)?)));
    let (number, pepper) = known.unwrap_or_else(|| portal.keys.current_pepper());
    let salt = account.and_then(|account| account.salt.as_slice().try_into().ok()).unwrap_or([0; 16]);
    let cost = account.and_then(cost_of).unwrap_or_else(|| passphrases.cost());
    let key = passphrases.stretch(line, Arc::new(passphrase), salt, pepper.duplicate(), cost).await?;
    Ok((key, number))
}

fn cost_of(account: &AccountRow) -> Option<Cost> {
    let part = |column: i32| u32::try_from(column).ok();
    Cost::new(part(account.memory_kib)?, part(account.passes)?, part(account.lanes)?)
}

/// Six digits, of any script, are a code from the phone; anything else may be a recovery code.
fn use_code(record: &mut StaffRecord, code: &str, now: i64) -> Result<(), Refused> {
    let code = Zeroizing::new(digits::in_plain(code));
    let step = record.totp.check(&code, u64::try_from(now).unwrap_or_default(), record.last_step);
    if let Some(step) = step {
        record.last_step = Some(step);
        return Ok(());
    }
    if record.recovery_codes.consume(&code) { Ok(()) } else { Err(Refused::Wrong) }
}
