//! Puts a mail that is not about a case into the queue: sealed before the transaction, written in it.

use super::{ActionError, Portal, bindings};
use crate::domain::dispatch::give_up_on;
use crate::mail::queued::QueuedMail;
use crate::seal::{self, Entropy};
use crate::store::ids::{JobId, QueuedMailId};
use crate::store::jobs::{self, JobRow};
use crate::store::{Conn, StoreError, queued_mails};

/// The kind of the job that sends such a mail; its subject is the mail's id.
pub const SEND_MAIL: &str = "send_mail";

/// A sealed mail with its job, not yet written. After the transaction ring `portal.queue_bell`.
#[derive(Clone)]
pub struct SealedMail {
    id: QueuedMailId,
    sealed: Vec<u8>,
    job: JobRow,
}

impl SealedMail {
    /// Seals a mail.
    pub fn seal(portal: &Portal, mail: &QueuedMail, rng: &mut impl Entropy) -> Result<Self, ActionError> {
        let id = QueuedMailId(seal::random_id(rng));
        let json = zeroize::Zeroizing::new(serde_json::to_vec(mail).map_err(|_| ActionError::Unreadable)?);
        let today = portal.clock.today();
        let job = JobRow {
            id: JobId(seal::random_id(rng)),
            kind: SEND_MAIL.to_owned(),
            subject: id.as_bytes().to_vec(),
            run_at: portal.clock.now(),
            lease_until: 0,
            owner: None,
            attempts: 0,
            give_up_on: give_up_on(today),
        };
        Ok(Self { id, sealed: portal.keys.seal_class_b(&bindings::queued_mail(id), &json, rng), job })
    }

    /// Writes the mail and its job.
    pub fn write(&self, conn: &mut Conn, today: time::Date) -> Result<(), StoreError> {
        queued_mails::insert(conn, self.id, &self.sealed, today)?;
        jobs::insert(conn, &self.job)
    }
}
