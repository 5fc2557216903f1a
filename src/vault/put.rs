//! An object on its way into the store.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use object_store::{MultipartUpload, PutPayload};
use tokio::task::{JoinHandle, spawn_blocking};

use super::{PIECE, STAGED, VaultError};

/// Bytes after which the disk is asked to begin: whoever sends a file waits at its end for all that is not on the disk by then.
const BEGINS_AFTER: usize = 8 * PIECE;

/// An object that is being put. Holds at most one piece of it. Dropped before [`Putting::finish`] it leaves nothing.
pub struct Putting {
    upload: Box<dyn MultipartUpload>,
    /// Where it is once it is there.
    path: PathBuf,
    pending: Vec<u8>,
    /// Bytes since the disk was last asked to begin.
    unasked: usize,
    /// What it was asked.
    asked: Option<JoinHandle<()>>,
}

/// Seconds of a day.
const DAY: u64 = 24 * 60 * 60;

impl Putting {
    pub(super) fn new(upload: Box<dyn MultipartUpload>, path: PathBuf) -> Self {
        Self { upload, path, pending: Vec::with_capacity(PIECE), unasked: 0, asked: None }
    }

    /// Takes more of it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn push(&mut self, mut bytes: &[u8]) -> Result<(), VaultError> {
        while !bytes.is_empty() {
            let (taken, rest) = bytes.split_at(bytes.len().min(PIECE - self.pending.len()));
            self.pending.extend_from_slice(taken);
            bytes = rest;
            if self.pending.len() == PIECE {
                self.write().await?;
            }
        }
        Ok(())
    }

    /// Ends it: from here on it is there, also after the power failed.
    ///
    /// # Errors
    /// When it cannot be written. Then it is not there.
    pub async fn finish(mut self) -> Result<(), VaultError> {
        if !self.pending.is_empty() {
            self.write().await?;
        }
        self.upload.complete().await?;
        Ok(only_its_day(&self.path)?)
    }

    async fn write(&mut self) -> Result<(), VaultError> {
        let piece = std::mem::replace(&mut self.pending, Vec::with_capacity(PIECE));
        self.unasked += piece.len();
        self.upload.put_part(PutPayload::from(piece)).await?;
        if self.unasked >= BEGINS_AFTER && self.asked.as_ref().is_none_or(JoinHandle::is_finished) {
            self.unasked = 0;
            let staged = format!("{}{STAGED}1", self.path.display());
            self.asked = Some(spawn_blocking(move || begin(&staged)));
        }
        Ok(())
    }
}

/// Asks the disk to write what it has of a file, beside whoever writes more. Whether all of it is there only the end finds out.
fn begin(staged: &str) {
    if let Ok(file) = File::open(staged) {
        drop(file.sync_data());
    }
}

/// Takes the time of day from when a file was last written: it ends with its day (UTC). What else a disk knows of it (when the
/// entry was made) no program can change: see docs/threat-model.md.
fn only_its_day(path: &Path) -> io::Result<()> {
    let file = File::options().write(true).open(path)?;
    let written = file.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    file.set_modified(UNIX_EPOCH + Duration::from_secs((written / DAY + 1) * DAY))
}
