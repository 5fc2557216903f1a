//! Puts another directory in force. What joined bodies said of themselves stays on top of it.

use super::living_directory::{self, new_row};
use super::{ActionError, Portal};
use crate::domain::directory::{Change, DirectoryFault, DirectoryFiles, diff};
use crate::store::{StoreError, bodies, directory_versions};

/// Why a directory was not put in force. Nothing of it was taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportFault {
    /// It is wrong.
    #[error(transparent)]
    Directory(#[from] DirectoryFault),
    /// It does not list bodies that were invited or have joined.
    #[error("it does not list {}, which were invited here or have joined: they must stay in it", .0.join(", "))]
    Unlisted(Vec<String>),
    /// Somebody else put one in force at the same moment.
    #[error("another directory was put in force meanwhile; look at the differences again")]
    Stale,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for ImportFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// What a directory would change against the one in force, if it may be put in force.
///
/// # Errors
/// See [`ImportFault`].
pub async fn differences(portal: &Portal, files: &DirectoryFiles) -> Result<Vec<Change>, ImportFault> {
    let directory = files.parse()?;
    living_directory::refresh(portal).await?;
    let known = portal.db.read(bodies::all).await?;
    let here = known.into_iter().filter(|row| row.state != "left").map(|row| row.id);
    let unlisted: Vec<String> = here.filter(|id| directory.body(id).is_none()).collect();
    if !unlisted.is_empty() {
        return Err(ImportFault::Unlisted(unlisted));
    }
    Ok(diff(&portal.living.base().files, files))
}

/// Puts a directory in force, on this node at once and on others within seconds. Returns what it changed.
///
/// # Errors
/// See [`ImportFault`].
pub async fn import_directory(portal: &Portal, files: &DirectoryFiles) -> Result<Vec<Change>, ImportFault> {
    let newest = portal.db.read(directory_versions::newest).await?;
    let changes = differences(portal, files).await?;
    if changes.is_empty() && portal.living.base().shipped_hash == portal.living.shipped().shipped_hash {
        return Ok(changes);
    }
    // Nobody imports that often: somebody wrote that number there.
    let next = newest.checked_add(1).ok_or(ActionError::Altered)?;
    let row = new_row(portal, next, files);
    let written = portal
        .db
        .write(move |conn| -> Result<bool, StoreError> {
            if directory_versions::newest(conn)? != newest {
                return Ok(false);
            }
            directory_versions::insert(conn, &row)?;
            Ok(true)
        })
        .await?;
    if !written {
        return Err(ImportFault::Stale);
    }
    living_directory::refresh(portal).await?;
    Ok(changes)
}
