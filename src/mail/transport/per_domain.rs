//! How many mails go to one receiving domain at once. Forgotten with the last of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a mail waits for its turn, before the queue's place is of more use to another. A server that is well takes some mails in
/// that time.
const WAIT: Duration = Duration::from_secs(2);

/// The domains that mails go to now.
pub(super) struct PerDomain {
    most: usize,
    domains: Mutex<HashMap<String, Weak<Semaphore>>>,
}

impl PerDomain {
    /// At most so many at once.
    pub(super) fn new(most: usize) -> Self {
        Self { most, domains: Mutex::default() }
    }

    /// Waits for the turn of one mail; it ends when this is dropped. None: it did not come for a while.
    pub(super) async fn turn(&self, domain: &str) -> Option<OwnedSemaphorePermit> {
        let turns = self.turns(domain.to_ascii_lowercase());
        tokio::time::timeout(WAIT, turns.acquire_owned()).await.ok()?.ok()
    }

    fn turns(&self, domain: String) -> Arc<Semaphore> {
        let mut domains = self.domains.lock().unwrap_or_else(PoisonError::into_inner);
        domains.retain(|_, turns| turns.strong_count() > 0);
        if let Some(turns) = domains.get(&domain).and_then(Weak::upgrade) {
            return turns;
        }
        let turns = Arc::new(Semaphore::new(self.most));
        domains.insert(domain, Arc::downgrade(&turns));
        turns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_third_mail_to_a_domain_waits_and_other_domains_do_not() {
        let turns = PerDomain::new(2);
        let first = turns.turn("example.org").await;
        let second = turns.turn("EXAMPLE.org").await;
        assert!(first.is_some() && second.is_some());
        let third = tokio::time::timeout(Duration::from_millis(50), turns.turn("example.org"));
        assert!(third.await.is_err(), "it does not wait");
        assert!(turns.turn("example.net").await.is_some());
        drop(first);
        assert!(turns.turn("example.org").await.is_some());
    }

    #[tokio::test]
    async fn a_domain_is_forgotten_with_its_last_mail() {
        let turns = PerDomain::new(1);
        drop(turns.turn("example.org").await);
        drop(turns.turn("example.net").await);
        assert_eq!(turns.domains.lock().unwrap().len(), 1);
    }
}
