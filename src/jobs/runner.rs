//! Takes jobs from the queue and runs them, a few at a time, until it is told to stop.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::attempt::{Attempt, is_silent, lease_until};
use super::{Outcome, deliver, send_mail, sweep, tell_reporter};
use crate::actions::{ActionError, Portal, living_directory, notice_row, outbox, queue_mail};
use crate::mail::Transport;
use crate::mail::transport::UrlFault;
use crate::seal;
use crate::store::StoreError;
use crate::store::ids::NodeId;
use crate::store::jobs;

/// Jobs that run at one time.
const AT_ONCE: usize = 8;
/// Seconds after which another node may take a job whose own node says no more that it works on it.
const LEASE: i64 = 30;
/// How often a node says so.
const SAY_EVERY: Duration = Duration::from_secs(10);
/// How long what is under way may take once the worker is told to stop. What is not done then is done again.
const LAST_WORDS: Duration = Duration::from_secs(20);
/// How often the queue is looked at when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long to wait before looking again at a database that did not answer.
const REST: Duration = Duration::from_secs(5);

/// One node's worker.
pub struct Worker {
    portal: Portal,
    /// None while sending is switched off: then jobs wait.
    transport: Option<Arc<Transport>>,
    node: NodeId,
}

impl Worker {
    /// A worker over a portal. Must be called inside the asynchronous runtime.
    ///
    /// # Errors
    /// When the mail URL cannot be used.
    pub fn new(portal: Portal) -> Result<Self, UrlFault> {
        let mail = portal.config.mail.as_ref().filter(|_| portal.config.missing().is_empty());
        let (pace, key) = (portal.config.mail_pace, portal.config.dkim.as_ref());
        let open = |url| Transport::open(url, pace)?.signed_with(key).map_err(|_| UrlFault::NoKey);
        let transport = mail.map(open).transpose()?.map(Arc::new);
        Ok(Self { portal, transport, node: NodeId(seal::random_id(&mut seal::entropy())) })
    }

    /// Works until `stop` says so (or is dropped), then finishes what is under way.
    pub async fn run(self, mut stop: watch::Receiver<()>) {
        let sweeping = tokio::spawn(sweep::every_quarter(self.portal.clone(), stop.clone()));
        let looking = tokio::spawn(living_directory::keep_current(self.portal.clone()));
        let mut under_way = JoinSet::new();
        loop {
            let rest = match self.take(AT_ONCE - under_way.len()).await {
                Ok(taken) => {
                    for attempt in taken {
                        under_way.spawn(run_one(self.portal.current(), self.transport.clone(), attempt));
                    }
                    LOOK_EVERY
                }
                Err(error) => {
                    tracing::error!(%error, "the queue cannot be read");
                    REST
                }
            };
            let full = under_way.len() >= AT_ONCE;
            tokio::select! {
                _ = stop.changed() => break,
                () = self.portal.queue_bell.notified(), if !full => {}
                () = tokio::time::sleep(rest) => {}
                _ = under_way.join_next(), if !under_way.is_empty() => {}
            }
        }
        let finishing = async { while under_way.join_next().await.is_some() {} };
        if tokio::time::timeout(LAST_WORDS, finishing).await.is_err() {
            tracing::warn!("a mail server is still at work on a mail, which may be sent again");
        }
        looking.abort();
        drop(sweeping.await);
    }

    /// Runs everything that is ready, again and again until nothing is, and returns how many jobs that was.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn run_ready(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        loop {
            let taken = self.take(AT_ONCE).await?;
            if taken.is_empty() {
                return Ok(count);
            }
            count += taken.len();
            for attempt in taken {
                run_one(self.portal.current(), self.transport.clone(), attempt).await;
            }
        }
    }

    /// Leases up to `most` jobs.
    async fn take(&self, most: usize) -> Result<Vec<Attempt>, StoreError> {
        if most == 0 || self.transport.is_none() {
            return Ok(Vec::new());
        }
        let (node, now) = (self.node, self.portal.clock.now());
        let limit = i64::try_from(most).unwrap_or(1);
        let ready = self.portal.db.read(move |conn| jobs::ready(conn, now, limit)).await?;
        if ready.is_empty() {
            return Ok(Vec::new());
        }
        self.portal
            .db
            .write(move |conn| {
                let mut taken = Vec::with_capacity(ready.len());
                for job in &ready {
                    if jobs::lease(conn, job.id, node, now, lease_until(&job.kind, now, LEASE))? {
                        taken.push(Attempt { job: job.clone(), node });
                    }
                }
                Ok(taken)
            })
            .await
    }
}

/// Says again and again that a node works on a job.
async fn hold(portal: &Portal, attempt: &Attempt) -> Infallible {
    loop {
        tokio::time::sleep(SAY_EVERY).await;
        let (id, node) = (attempt.job.id, attempt.node);
        let until = lease_until(&attempt.job.kind, portal.clock.now(), LEASE);
        if let Err(error) = portal.db.write(move |conn| jobs::hold(conn, id, node, until)).await {
            tracing::error!(%error, "a job's lease is not held");
        }
    }
}

async fn run_one(portal: Portal, transport: Option<Arc<Transport>>, attempt: Attempt) {
    let Some(transport) = transport else { return };
    let kind = attempt.job.kind.clone();
    let tried = attempt.job.attempts + 1;
    let (is_reporters, tells_when) = (attempt.is_reporters(), attempt.tells_when());
    let held = attempt.clone();
    let work = async {
        Some(match kind.as_str() {
            outbox::DELIVER => deliver::run(&portal, &transport, attempt).await,
            queue_mail::SEND_MAIL => send_mail::run(&portal, &transport, attempt).await,
            notice_row::TELL_REPORTER => tell_reporter::run(&portal, &transport, attempt).await,
            // Of a newer version of the program on another node: it stays for that one.
            _ => return None,
        })
    };
    let outcome = tokio::select! {
        outcome = work => outcome,
        never = hold(&portal, &held) => match never {},
    };
    let Some(outcome) = outcome else { return };
    match outcome {
        // The database says for itself when it does not answer.
        _ if is_silent(&kind) => {}
        // What is delivered was sent just before: no line tells the moment.
        Ok(Outcome::Done) if is_reporters => {}
        Ok(Outcome::Again) if tells_when => {}
        Ok(Outcome::Done) => tracing::info!(job = kind, attempt = tried, "done"),
        Ok(Outcome::Again) => tracing::warn!(job = kind, attempt = tried, "to be tried again"),
        Ok(Outcome::GivenUp) => tracing::error!(job = kind, attempt = tried, "given up"),
        Err(ActionError::Store(error)) => tracing::error!(job = kind, attempt = tried, %error, "not done"),
        Err(error) => tracing::error!(job = kind, attempt = tried, %error, "cannot be done"),
    }
}
