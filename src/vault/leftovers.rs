//! What uploads leave that never ended.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use super::STAGED;

/// Deletes them, unless they were written to since `before`; says how many that was.
pub(super) fn delete(folder: &Path, before: i64) -> io::Result<usize> {
    let before = UNIX_EPOCH + Duration::from_secs(u64::try_from(before).unwrap_or_default().min(u64::from(u32::MAX)));
    let mut deleted = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_leftover = entry.file_name().to_str().is_some_and(|name| name.contains(STAGED));
        if is_leftover && is_older(&entry, before) {
            match fs::remove_file(entry.path()) {
                Ok(()) => deleted += 1,
                // It ended, or another node was quicker.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(deleted)
}

fn is_older(entry: &fs::DirEntry, before: std::time::SystemTime) -> bool {
    entry.metadata().and_then(|meta| meta.modified()).is_ok_and(|written| written < before)
}
