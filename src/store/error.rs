//! What can go wrong in the store.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// A fault of the database. None of its variants carries a value of a row.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No connection could be opened.
    #[error("the database cannot be reached: {0}")]
    Unreachable(#[source] diesel::ConnectionError),
    /// All connections were busy for too long.
    #[error("no database connection became free in time")]
    Busy,
    /// It was reached, and did not take what it was asked: locked from outside, full, or just stopped.
    #[error("the database did not take it: {0}")]
    NotTaken(String),
    /// Another message of the case has this place.
    #[error("another message has this place")]
    PlaceTaken,
    /// The transaction was undone because another one was first. The write may be tried again.
    #[error("another transaction was first")]
    Conflict,
    /// A row with this key is there already.
    #[error("a row with this key exists")]
    Exists,
    /// Anything else that the database refused.
    #[error("the database refused: {0}")]
    Query(#[source] DieselError),
    /// A migration failed.
    #[error("the migration failed: {0}")]
    Migration(String),
    /// The thread that writes is gone.
    #[error("the writer has stopped")]
    Stopped,
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::Conflict,
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Exists,
            DieselError::DatabaseError(
                DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand,
                ref details,
            ) => Self::NotTaken(details.message().to_owned()),
            DieselError::DatabaseError(_, ref details) => match details.message() {
                text if text.contains("deadlock detected") => Self::Conflict,
                text if text.contains("database is locked") => Self::NotTaken(text.to_owned()),
                _ => Self::Query(error),
            },
            other => Self::Query(other),
        }
    }
}

/// The error of a write: it can be made from a store error, and can tell whether it is one.
pub trait WriteFault: From<StoreError> + Send + 'static {
    /// The store's part of this error, if it is one.
    fn store(&self) -> Option<&StoreError>;
}

impl WriteFault for StoreError {
    fn store(&self) -> Option<&StoreError> {
        Some(self)
    }
}
