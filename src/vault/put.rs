//! An object on its way into the store.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use object_store::{MultipartUpload, PutPayload};

use super::{PIECE, VaultError};

/// An object that is being put. Holds at most one piece of it. Dropped before [`Putting::finish`] it leaves nothing.
pub struct Putting {
    upload: Box<dyn MultipartUpload>,
    /// Where it is once it is there.
    path: PathBuf,
    pending: Vec<u8>,
}

/// Seconds of a day.
const DAY: u64 = 24 * 60 * 60;

impl Putting {
    pub(super) fn new(upload: Box<dyn MultipartUpload>, path: PathBuf) -> Self {
        Self { upload, path, pending: Vec::with_capacity(PIECE) }
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

    /// Takes back what was written.
    ///
    /// # Errors
    /// When it cannot be deleted. The next clean-up does it then.
    pub async fn abort(mut self) -> Result<(), VaultError> {
        Ok(self.upload.abort().await?)
    }

    async fn write(&mut self) -> Result<(), VaultError> {
        let piece = std::mem::replace(&mut self.pending, Vec::with_capacity(PIECE));
        Ok(self.upload.put_part(PutPayload::from(piece)).await?)
    }
}

/// Takes the time of day from when a file was last written: it ends with its day (UTC). What else a disk knows of it (when the
/// entry was made) no program can change: see docs/threat-model.md.
fn only_its_day(path: &Path) -> io::Result<()> {
    let file = File::options().write(true).open(path)?;
    let written = file.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    file.set_modified(UNIX_EPOCH + Duration::from_secs((written / DAY + 1) * DAY))
}
