//! Whether files can be taken now.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::OwnedSemaphorePermit;

use super::FileFault;
use crate::actions::Portal;
use crate::domain::evidence::limits::FILE_BYTES;
use crate::store::files;
use crate::vault::Room;

/// Bytes a second that whoever holds one of the last places must send: less than the slowest telephone line.
const SLOWEST: u64 = 4 * 1024;
/// How long somebody waits for a place.
const PATIENCE: Duration = Duration::from_secs(20);

/// A place among those who add files at one time.
pub struct Place {
    _permit: OwnedSemaphorePermit,
    since: Instant,
}

impl Place {
    /// Whether this place is held by somebody of whom so little came (`bytes`) that another should have it: only while every place
    /// is taken, and never in the first minute. A slow line keeps its place as long as there are others.
    #[must_use]
    pub fn is_wanted(&self, portal: &Portal, bytes: u64) -> bool {
        let held = self.since.elapsed();
        portal.uploads.available_permits() == 0
            && held > Duration::from_mins(1)
            && bytes < held.as_secs().saturating_mul(SLOWEST)
    }
}

/// Waits for a place, and looks whether there is room on the disk.
///
/// # Errors
/// [`FileFault::Busy`], [`FileFault::NoRoom`], or what the disk or the database said.
pub async fn place(portal: &Portal) -> Result<Place, FileFault> {
    let waiting = tokio::time::timeout(PATIENCE, Arc::clone(&portal.uploads).acquire_owned());
    let permit = waiting.await.ok().and_then(Result::ok).ok_or(FileFault::Busy)?;
    room(portal).await?;
    Ok(Place { _permit: permit, since: Instant::now() })
}

/// Whether there is room for one more file.
pub(super) async fn room(portal: &Portal) -> Result<(), FileFault> {
    let free = portal.vault.disk().room().map_err(crate::vault::VaultError::from)?;
    if free == Room::Short || unsent_bytes(portal).await? + FILE_BYTES > portal.config.unsent_files {
        return Err(FileFault::NoRoom);
    }
    Ok(())
}

/// Bytes on disk of all files that no body has. No column tells a size, so the folder is asked.
async fn unsent_bytes(portal: &Portal) -> Result<u64, FileFault> {
    let unsent = portal.db.read(files::unsent).await.map_err(crate::actions::ActionError::from)?;
    if unsent.is_empty() {
        return Ok(0);
    }
    let names: std::collections::HashSet<String> = unsent.iter().map(ToString::to_string).collect();
    let objects = portal.vault.list().await?;
    Ok(objects.iter().filter(|object| names.contains(&object.name)).map(|object| object.bytes).sum())
}
