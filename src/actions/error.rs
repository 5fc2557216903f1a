//! Why an action was not done.

use crate::seal::{OpenFault, StreamFault};
use crate::store::{StoreError, WriteFault};
use crate::vault::VaultError;

/// Why an action was not done. Nothing of what was typed or opened is in it.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// It is not there, or not for this actor: the same from outside.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it first.
    #[error("changed meanwhile")]
    Stale,
    /// The rules do not allow it now.
    #[error("not allowed in this state")]
    Denied,
    /// More than we take.
    #[error("too much at once")]
    TooMuch,
    /// As often as it is taken on one day.
    #[error("too often on one day")]
    TooMany,
    /// As much as one case may hold.
    #[error("the case is full")]
    Full,
    /// Something else that came late waits in its place.
    #[error("something else waits in its place")]
    Waits,
    /// A row was altered outside the program: its MAC does not fit.
    #[error("a row of the database was altered")]
    Altered,
    /// Something sealed did not open under its key.
    #[error(transparent)]
    Sealed(#[from] OpenFault),
    /// The content of something sealed is not what this program writes.
    #[error("sealed content cannot be read")]
    Unreadable,
    /// The bytes of a file are not what was kept, or cannot be sealed.
    #[error(transparent)]
    Stream(#[from] StreamFault),
    /// The folder of the files.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl WriteFault for ActionError {
    fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
