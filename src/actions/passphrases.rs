//! Stretching passphrases: dear on purpose, so off the async threads, and few at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::ActionError;
use crate::seal::{self, Cost, Key, Passphrase, RecordKey};
use crate::store::StoreError;

/// How many are stretched at once: each takes 64 MiB and a core.
const AT_ONCE: usize = 2;
/// How long somebody waits for their turn before they are told to try again.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where passphrases are stretched, and at what cost new ones are.
pub struct Passphrases {
    cost: Cost,
    free: Arc<Semaphore>,
}

impl Passphrases {
    /// New passphrases will cost this much: [`Cost::STANDARD`], or less in tests.
    pub fn new(cost: Cost) -> Self {
        Self { cost, free: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// What a new passphrase costs.
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// The key that a passphrase stretches to.
    ///
    /// # Errors
    /// As a database that does not answer, when too many wait.
    pub async fn stretch(
        &self,
        passphrase: Arc<Passphrase>,
        salt: [u8; 16],
        pepper: Key,
        cost: Cost,
    ) -> Result<RecordKey, ActionError> {
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.free).acquire_owned()).await;
        let Ok(Ok(permit)) = turn else { return Err(StoreError::Busy.into()) };
        let stretched = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            seal::stretch(&passphrase, &salt, &pepper, cost)
        });
        stretched.await.map_err(|_| StoreError::Stopped.into())
    }
}
