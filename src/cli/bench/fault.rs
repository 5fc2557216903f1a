//! Why a benchmark could not be run.

use crate::actions::{ActionError, StartFault};
use crate::config::ConfigFault;
use crate::domain::directory::DirectoryFault;
use crate::store::StoreError;

/// Why a benchmark could not be run.
#[derive(Debug, thiserror::Error)]
pub(super) enum BenchFault {
    /// A file, a process or a connection.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The settings made up here were refused.
    #[error(transparent)]
    Config(#[from] ConfigFault),
    /// The portal did not start.
    #[error(transparent)]
    Start(#[from] StartFault),
    /// Something made up could not be put in.
    #[error("could not be prepared: {0}")]
    Action(#[from] ActionError),
    /// The database.
    #[error("could not be prepared: {0}")]
    Store(#[from] StoreError),
    /// The directory.
    #[error(transparent)]
    Directory(#[from] DirectoryFault),
    /// The server did not answer in time.
    #[error("the server did not start; its messages were: {0}")]
    Silent(String),
    /// A server answered something else than expected.
    #[error("the server answered with something unexpected: {0}")]
    Unexpected(String),
    /// Something made up did not become what it should.
    #[error("could not be prepared: {0}")]
    Unprepared(&'static str),
}
