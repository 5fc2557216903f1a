//! What every action works with.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::Semaphore;

use super::living_directory::LivingDirectory;
use super::passphrases::Passphrases;
use super::throttle::Throttle;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::directory::{Body, Directory};
use crate::seal::{PortalKeys, PortalSigner};
use crate::store::Db;
use crate::vault::Vault;

/// The portal's means: settings, database, keys, directory and clock. Built once, in `app.rs`. Cheap to clone.
#[derive(Clone)]
pub struct Portal {
    /// The settings.
    pub config: Arc<Config>,
    /// The database.
    pub db: Db,
    /// The portal's own keys P.
    pub keys: Arc<PortalKeys>,
    /// The portal's own `OpenPGP` key; none before it can send.
    pub signer: Option<Arc<PortalSigner>>,
    /// The directory that was in force when this request or job began.
    pub directory: Arc<Directory>,
    /// The directory in force.
    pub living: Arc<LivingDirectory>,
    /// The time.
    pub clock: Clock,
    /// Where passphrases are stretched.
    pub passphrases: Arc<Passphrases>,
    /// How often somebody may try to sign in.
    pub throttle: Arc<Throttle>,
    /// Places for papers that are being set.
    pub setting: Arc<Semaphore>,
    /// Places for papers that are set or wait for it: whoever finds none is told to come back.
    pub papers: Arc<Semaphore>,
    /// Places for mails that carry a report while they are written: each holds a whole mail in memory.
    pub writing_mails: Arc<Semaphore>,
    /// Places for such mails while they are sent.
    pub sending_mails: Arc<Semaphore>,
    /// Where the bytes of files rest.
    pub vault: Vault,
    /// Places for those who add files.
    pub uploads: Arc<Semaphore>,
    /// Places for files that are being looked into.
    pub looking: Arc<Semaphore>,
    /// This very program, which looks into files in a process of its own.
    pub program: Arc<Path>,
    /// Wakes the job runner when something was put into the queue.
    pub queue_bell: Arc<tokio::sync::Notify>,
}

impl Portal {
    /// These means with the directory that is in force now: for one request or one job.
    #[must_use]
    pub fn current(&self) -> Self {
        Self { directory: self.living.current(), ..self.clone() }
    }

    /// The one association that runs this portal for itself; none where it is for many bodies.
    pub fn home_body(&self) -> Option<&Body> {
        self.directory.body(self.config.home_body.as_deref()?)
    }

    /// These means over another directory, e.g. one with made-up bodies.
    #[must_use]
    pub fn over(self, directory: Directory) -> Self {
        let files = self.living.shipped().files.as_ref().clone();
        let living = Arc::new(LivingDirectory::of(directory, files));
        Self { directory: living.current(), living, ..self }
    }
}
