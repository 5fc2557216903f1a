//! Puts another directory in force. What joined bodies said of themselves stays on top of it.

use std::sync::Arc;

use super::living_directory::{self, new_row};
use super::{ActionError, Portal};
use crate::domain::directory::{Change, DirectoryFault, DirectoryFiles, diff};
use crate::store::{Conn, StoreError, bodies, directory_versions};

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

/// The directory that somebody works from.
pub struct Ground {
    /// Its files.
    pub files: Arc<DirectoryFiles>,
    /// The newest number in the database.
    newest: i32,
    /// SHA-256 of the files that shipped with the program when somebody last compared it with them.
    shipped_hash: [u8; 32],
}

impl Ground {
    /// The directory in force now.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn now(portal: &Portal) -> Result<Self, StoreError> {
        // The number first: what is put in force between the two is told apart when something is written.
        let newest = portal.db.read(directory_versions::newest).await?;
        living_directory::refresh(portal).await?;
        let base = portal.living.base();
        Ok(Self { files: Arc::clone(&base.files), newest, shipped_hash: base.shipped_hash })
    }
}

/// Puts a directory in force, on this node at once and on others within seconds. Returns what it changed.
///
/// # Errors
/// See [`ImportFault`].
pub async fn import_directory(portal: &Portal, files: &DirectoryFiles) -> Result<Vec<Change>, ImportFault> {
    let ground = Ground::now(portal).await?;
    let changes = differences(portal, files).await?;
    let shipped_hash = portal.living.shipped().shipped_hash;
    if changes.is_empty() && ground.shipped_hash == shipped_hash {
        return Ok(changes);
    }
    put_in_force(portal, &Ground { shipped_hash, ..ground }, files, |_| Ok(true)).await?;
    Ok(changes)
}

/// Writes a directory that was made from `ground`, and what belongs to it, in one transaction. `also` says whether it found
/// what it expected; otherwise nothing is written.
///
/// # Errors
/// [`ImportFault::Stale`] when another directory was put in force meanwhile, or `also` said no.
pub(super) async fn put_in_force(
    portal: &Portal,
    ground: &Ground,
    files: &DirectoryFiles,
    also: impl Fn(&mut Conn) -> Result<bool, StoreError> + Send + 'static,
) -> Result<(), ImportFault> {
    let newest = ground.newest;
    // Nobody imports that often: somebody wrote that number there.
    let next = newest.checked_add(1).ok_or(ActionError::Altered)?;
    let row = new_row(portal, next, files, ground.shipped_hash);
    let write = move |conn: &mut Conn| -> Result<bool, StoreError> {
        if directory_versions::newest(conn)? != newest || !also(conn)? {
            return Ok(false);
        }
        directory_versions::insert(conn, &row)?;
        Ok(true)
    };
    if !portal.db.write(write).await? {
        return Err(ImportFault::Stale);
    }
    Ok(living_directory::refresh(portal).await?)
}
