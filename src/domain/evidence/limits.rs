//! How much can be added.

/// Bytes of one file.
pub const FILE_BYTES: u64 = 25 * 1024 * 1024;
/// Bytes of all files of a report, as they came.
pub const REPORT_BYTES: u64 = 100 * 1024 * 1024;
/// Files of a report.
pub const MOST_FILES: usize = 20;

/// A size in whole megabytes, as pages say it.
#[must_use]
pub const fn megabytes(bytes: u64) -> u64 {
    bytes / (1024 * 1024)
}
