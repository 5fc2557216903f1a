//! Connections to the mail server that are kept open for the next mail.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::connection::{Connection, Letter};
use super::failure::{Failure, NotSent, Step};
use super::per_domain::PerDomain;
use super::server::Server;
use crate::domain::dispatch::MailFault;

/// Connections to the mail server at one time.
const CONNECTIONS: usize = 8;
/// After so long without a mail a connection is closed.
const IDLE: Duration = Duration::from_mins(1);
/// After so long without a mail a server is asked whether it still answers, before it is given one.
const ASKED_AFTER: Duration = Duration::from_secs(5);
/// How long one mail may take altogether. With the wait for its turn it is less than a job's lease.
const PATIENCE: Duration = Duration::from_secs(45);

type Kept = Mutex<Vec<Connection>>;

/// The way to one mail server.
pub(super) struct Pool {
    server: Server,
    kept: Arc<Kept>,
    places: Semaphore,
    per_domain: PerDomain,
}

impl Pool {
    /// Without a connection yet. At most `per_domain` mails at once go to one domain.
    pub(super) fn new(server: Server, per_domain: usize) -> Self {
        let kept = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(close_idle(Arc::downgrade(&kept)));
        Self { server, kept, places: Semaphore::new(CONNECTIONS), per_domain: PerDomain::new(per_domain) }
    }

    /// Where it leads.
    pub(super) fn server(&self) -> &Server {
        &self.server
    }

    /// Hands one mail over.
    pub(super) async fn send(&self, domain: &str, letter: &Letter) -> Result<(), NotSent> {
        let Some(_turn) = self.per_domain.turn(domain).await else { return Err(MailFault::Busy.into()) };
        match tokio::time::timeout(PATIENCE, self.hand_over(letter)).await {
            Ok(done) => done.map_err(NotSent::from),
            Err(_) => Err(MailFault::Unreachable.into()),
        }
    }

    async fn hand_over(&self, letter: &Letter) -> Result<(), Failure> {
        let _place = self.places.acquire().await;
        if let Some(mut kept) = self.take().await {
            match kept.deliver(letter).await {
                // It ended while it was kept, before this mail was begun: that is no fault of the mail's.
                Err(failure) if failure.step == Step::Sender && failure.ends_connection() => {}
                done => return self.keep(kept, done).await,
            }
        }
        let mut fresh = Connection::open(&self.server).await?;
        let done = fresh.deliver(letter).await;
        self.keep(fresh, done).await
    }

    /// A kept connection over which the server still answers.
    async fn take(&self) -> Option<Connection> {
        loop {
            let mut connection = lock(&self.kept).pop()?;
            let idle = connection.idle();
            if idle >= IDLE {
                tokio::spawn(connection.close());
            } else if idle < ASKED_AFTER || connection.answers().await {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection that is of use for another mail.
    async fn keep(&self, mut connection: Connection, done: Result<(), Failure>) -> Result<(), Failure> {
        let is_clear = match &done {
            Ok(()) => true,
            Err(failure) => !failure.ends_connection() && connection.forget().await,
        };
        if is_clear {
            lock(&self.kept).push(connection);
        }
        done
    }
}

fn lock(kept: &Kept) -> std::sync::MutexGuard<'_, Vec<Connection>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Closes what nobody has used for a while, as long as the pool is there.
async fn close_idle(kept: Weak<Kept>) {
    loop {
        tokio::time::sleep(IDLE / 2).await;
        let Some(kept) = kept.upgrade() else { return };
        let idle: Vec<_> = lock(&kept).extract_if(.., |connection| connection.idle() >= IDLE).collect();
        for connection in idle {
            tokio::spawn(connection.close());
        }
    }
}
