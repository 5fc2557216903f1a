//! Whether files can be taken now.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;

use super::FileFault;
use crate::actions::Portal;
use crate::domain::evidence::limits::FILE_BYTES;
use crate::store::files;
use crate::vault::Room;

/// How long somebody waits for a place.
const PATIENCE: Duration = Duration::from_secs(20);

/// A place among those who add files at one time.
pub struct Place {
    _permit: OwnedSemaphorePermit,
}

/// Waits for a place, and looks whether there is room on the disk.
///
/// # Errors
/// [`FileFault::Busy`], [`FileFault::NoRoom`], or what the disk or the database said.
pub async fn place(portal: &Portal) -> Result<Place, FileFault> {
    let waiting = tokio::time::timeout(PATIENCE, Arc::clone(&portal.uploads).acquire_owned());
    let permit = waiting.await.ok().and_then(Result::ok).ok_or(FileFault::Busy)?;
    room(portal).await?;
    Ok(Place { _permit: permit })
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
