//! Why a file was not looked into.

/// Why nothing can be told of a file. The file itself is as it was: it can be kept, and its reporter told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CleanFault {
    /// It, or what it unpacks to, is larger than the limits.
    #[error("the file unpacks to more than the limits")]
    TooLarge,
    /// It is not what its first bytes say, or is damaged.
    #[error("the file is damaged")]
    Broken,
    /// The child ended before it answered: it met one of its limits.
    #[error("looking into the file met a limit")]
    Died,
    /// The child did not answer in time.
    #[error("looking into the file took too long")]
    TimedOut,
    /// No child could be started.
    #[error("the cleaning process could not be started: {0}")]
    Start(std::io::ErrorKind),
}
