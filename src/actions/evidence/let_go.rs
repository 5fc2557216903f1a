//! Deletes the bytes of files that nobody has any more.

use crate::actions::{ActionError, Portal};
use crate::store::files;
use crate::store::ids::FileId;

/// Deletes those of these files that neither a report nor a body has. It is called after the transaction that took them from
/// somebody, or for what nobody ever had; what does not work now is done by the next sweep.
pub async fn let_go(portal: &Portal, candidates: Vec<FileId>) {
    if candidates.is_empty() {
        return;
    }
    if let Err(error) = delete_unused(portal, candidates).await {
        tracing::error!(%error, "files that nobody has any more are left to the sweep");
    }
}

async fn delete_unused(portal: &Portal, candidates: Vec<FileId>) -> Result<(), ActionError> {
    for file in portal.db.read(move |conn| files::unused(conn, &candidates)).await? {
        portal.vault.delete(&file.to_string()).await?;
    }
    Ok(())
}
