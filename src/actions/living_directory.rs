//! The directory in force: what ships with the program, as joined bodies narrowed their own entries.
//!
//! Each request and job works on one directory from its beginning to its end: see [`Portal::current`]. A node reads the
//! database again after its own changes, and every few seconds for those of others.

use std::sync::Arc;

use arc_swap::ArcSwap;

use super::Portal;
use super::body_row::{self, JoinedBody};
use crate::domain::directory::{Directory, Overlay};
use crate::store::{StoreError, bodies};

/// The directory in force on this node.
pub struct LivingDirectory {
    shipped: Arc<Directory>,
    current: ArcSwap<Directory>,
}

impl LivingDirectory {
    /// What ships with the program, until the database was read.
    pub fn of(shipped: Directory) -> Self {
        let shipped = Arc::new(shipped);
        Self { current: ArcSwap::new(Arc::clone(&shipped)), shipped }
    }

    /// The directory in force now.
    pub fn current(&self) -> Arc<Directory> {
        self.current.load_full()
    }
}

/// Reads the database, and puts the directory in force that follows from it. A body whose row was altered narrows nothing.
///
/// # Errors
/// Those of the database; then the directory stays as it was.
pub async fn refresh(portal: &Portal) -> Result<(), StoreError> {
    let rows = portal.db.read(|conn| bodies::with_keys(conn, body_row::JOINED)).await?;
    let overlays: Vec<Overlay> = rows
        .into_iter()
        .filter_map(|(row, key)| JoinedBody::vouched(portal, row, &key).ok())
        .filter_map(|body| Some(body_row::open_profile(portal, &body.row).ok()?.overlay(&body.row.id)))
        .collect();
    match portal.living.shipped.overlaid(&overlays) {
        Ok(directory) => portal.living.current.store(Arc::new(directory)),
        Err(fault) => tracing::error!(%fault, "the directory cannot be put in force"),
    }
    Ok(())
}
