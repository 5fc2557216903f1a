//! Files that a reporter adds: taken in sealed, looked into, kept with the report, passed on to a body, read, and gone.
//!
//! A file's bytes are in clear only in memory, a piece at a time. What nobody has any more is deleted right after the transaction
//! that took it from the last who had it, or else by the next sweep.

mod change;
mod incoming;
mod keep;
mod let_go;
mod look;
mod pass_on;
mod read;
mod room;
mod send;
mod sweep;
mod whole;

pub use change::{FileChange, change_files};
pub use incoming::{Arrived, Incoming};
pub use keep::keep;
pub use let_go::let_go;
pub(super) use pass_on::PassedOn;
pub use read::{FileOut, at_desk, noted_as_taken, of_reporter};
pub use room::{Place, place};
pub use send::{SendFiles, not_there_yet, send_files};
pub use sweep::sweep_files;
pub(super) use whole::{keep_whole, keys_of_report, read_whole};

use super::ActionError;
use crate::domain::evidence::EvidenceAnswers;
use crate::seal::{FileKey, StreamFault};
use crate::store::ids::FileId;
use crate::vault::VaultError;

/// Why a file was not taken. Nothing of it was left.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// It is longer than a file may be.
    #[error("the file is too long")]
    TooLong,
    /// With it the report would have more than it may.
    #[error("the report has as much as it may")]
    ReportFull,
    /// The report has as many files as it may.
    #[error("the report has as many files as it may")]
    TooMany,
    /// It is of no kind that is taken.
    #[error("the file is of no kind that is taken")]
    UnknownKind,
    /// Its name says that it is something else.
    #[error("the file's name says that it is something else")]
    OtherKind,
    /// It unpacks to more than is taken.
    #[error("the file unpacks to too much")]
    Unpacks,
    /// So little is free on the disk, or so much waits unsent, that no files are taken now.
    #[error("no room for files")]
    NoRoom,
    /// Too many are adding files at this moment.
    #[error("too many uploads at one time")]
    Busy,
    /// It could not be kept.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<VaultError> for FileFault {
    fn from(error: VaultError) -> Self {
        Self::Action(error.into())
    }
}

impl From<StreamFault> for FileFault {
    fn from(fault: StreamFault) -> Self {
        Self::Action(fault.into())
    }
}

/// Bytes of all files of a report, as they came.
pub(super) fn bytes_of(evidence: &EvidenceAnswers) -> u64 {
    evidence.files.iter().map(|file| file.bytes).sum()
}

/// The key of one stream of bytes.
pub struct KeyOf {
    /// Which.
    pub(in crate::actions) file: FileId,
    /// Its key F.
    pub(in crate::actions) key: FileKey,
}
