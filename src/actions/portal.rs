//! What every action works with.

use std::sync::Arc;

use super::passphrases::Passphrases;
use super::throttle::Throttle;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::directory::Directory;
use crate::seal::PortalKeys;
use crate::store::Db;

/// The portal's means: settings, database, keys, directory and clock. Built once, in `app.rs`. Cheap to clone.
#[derive(Clone)]
pub struct Portal {
    /// The settings.
    pub config: Arc<Config>,
    /// The database.
    pub db: Db,
    /// The portal's own keys P.
    pub keys: Arc<PortalKeys>,
    /// The shipped directory.
    pub directory: Arc<Directory>,
    /// The time.
    pub clock: Clock,
    /// Where passphrases are stretched.
    pub passphrases: Arc<Passphrases>,
    /// How often somebody may try to sign in.
    pub throttle: Arc<Throttle>,
    /// Wakes the job runner when something was put into the queue.
    pub queue_bell: Arc<tokio::sync::Notify>,
}
