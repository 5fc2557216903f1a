//! Connections to the mail server that are kept open for the next mail.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::Pace;
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

type Kept = Mutex<Vec<Connection>>;

/// The way to one mail server.
pub(super) struct Pool {
    server: Server,
    kept: Arc<Kept>,
    places: Semaphore,
    per_domain: PerDomain,
    patience: Duration,
}

impl Pool {
    /// Without a connection yet.
    pub(super) fn new(server: Server, pace: Pace) -> Self {
        let kept = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(close_idle(Arc::downgrade(&kept)));
        let places = Semaphore::new(CONNECTIONS);
        Self { server, kept, places, per_domain: PerDomain::new(pace.per_domain), patience: pace.patience }
    }

    /// Where it leads.
    pub(super) fn server(&self) -> &Server {
        &self.server
    }

    /// How long it may take until a whole mail is its own.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// Hands one mail over.
    pub(super) async fn send(&self, domain: &str, letter: &Letter) -> Result<(), NotSent> {
        let Some(_turn) = self.per_domain.turn(domain).await else { return Err(MailFault::Busy.into()) };
        Ok(self.hand_over(letter).await?)
    }

    async fn hand_over(&self, letter: &Letter) -> Result<(), Failure> {
        let _place = self.places.acquire().await;
        if let Some(mut kept) = self.take().await {
            match kept.deliver(letter, self.patience).await {
                // It ended while it was kept, before this mail was begun: that is no fault of the mail's.
                Err(failure) if failure.step == Step::Sender && failure.ends_connection() => {}
                done => return self.keep(kept, done).await,
            }
        }
        let mut fresh = Connection::open(&self.server).await?;
        let done = fresh.deliver(letter, self.patience).await;
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
