//! Stretching passphrases: dear on purpose, so off the async threads, and few at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::ActionError;
use crate::seal::{self, Cost, Key, Passphrase, RecordKey};
use crate::store::StoreError;

/// How many strangers may wait for their turn. More are turned away at once.
const STRANGERS_WAITING: usize = 8;
/// How long somebody waits for their turn before they are told to try again.
const PATIENCE: Duration = Duration::from_secs(20);

/// Who wants a passphrase stretched. Each line has a turn of its own (64 MiB and a core), so that strangers never stand
/// before those who work here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Somebody in whose browser this account signed in before, or who has proven otherwise that they are expected.
    Known,
    /// Anybody.
    Strangers,
}

/// Where passphrases are stretched, and at what cost new ones are.
pub struct Passphrases {
    cost: Cost,
    known: Arc<Semaphore>,
    strangers: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

impl Passphrases {
    /// New passphrases will cost this much: [`Cost::STANDARD`], or less in tests.
    pub fn new(cost: Cost) -> Self {
        let turns = |count| Arc::new(Semaphore::new(count));
        Self { cost, known: turns(1), strangers: turns(1), waiting: turns(STRANGERS_WAITING) }
    }

    /// What a new passphrase costs.
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// The key that a passphrase stretches to.
    ///
    /// # Errors
    /// As a database that does not answer, when too many wait in this line.
    pub async fn stretch(
        &self,
        line: Line,
        passphrase: Arc<Passphrase>,
        salt: [u8; 16],
        pepper: Key,
        cost: Cost,
    ) -> Result<RecordKey, ActionError> {
        let permit = self.turn(line).await.ok_or(StoreError::Busy)?;
        let stretched = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            seal::stretch(&passphrase, &salt, &pepper, cost)
        });
        stretched.await.map_err(|_| StoreError::Stopped.into())
    }

    /// Waits for a turn; `None` when there are too many before.
    async fn turn(&self, line: Line) -> Option<OwnedSemaphorePermit> {
        let (free, _place) = match line {
            Line::Known => (&self.known, None),
            Line::Strangers => (&self.strangers, Some(self.waiting.try_acquire().ok()?)),
        };
        tokio::time::timeout(PATIENCE, Arc::clone(free).acquire_owned()).await.ok()?.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::future::{Future as _, poll_fn};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use super::*;

    #[rocket::async_test]
    async fn a_crowd_of_strangers_keeps_nobody_out_who_is_known() {
        let passphrases = Passphrases::new(Cost::TEST);
        let at_work = passphrases.turn(Line::Strangers).await;
        assert!(at_work.is_some());
        let crowd = (0..STRANGERS_WAITING).map(|_| passphrases.turn(Line::Strangers));
        let mut crowd = rocket::futures::future::join_all(crowd);
        let waits = |context: &mut Context<'_>| Poll::Ready(Pin::new(&mut crowd).poll(context).is_pending());
        assert!(poll_fn(waits).await);
        assert!(passphrases.turn(Line::Strangers).await.is_none(), "one too many is turned away at once");
        assert!(passphrases.turn(Line::Known).await.is_some());
        drop((at_work, crowd));
        assert!(passphrases.turn(Line::Strangers).await.is_some());
    }
}
