//! The directory in force: the one that ships with the program or the newest that was imported, as joined bodies narrowed
//! their own entries.
//!
//! Each request and job works on one directory from its beginning to its end: see [`Portal::current`]. A node reads the
//! database again after its own changes, and every few seconds for those of others.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use time::Date;

use super::body_row::{self, JoinedBody};
use super::{Portal, operator_alert};
use crate::domain::directory::{Body, Directory, DirectoryFiles, Overlay};
use crate::seal::{self, Mac, MacPurpose};
use crate::store::directory_versions::{self, VersionRow};
use crate::store::{Conn, StoreError, alerts, bodies};

/// How often a node looks for changes that others made.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// The alert of an imported directory that somebody altered.
const DIRECTORY_ALTERED: &str = "directory_altered";

/// A directory before joined bodies narrowed it.
#[derive(Clone)]
pub struct Base {
    /// The version imported; 0 for what ships with the program.
    pub number: i32,
    /// The day it was put in force; none for what ships.
    pub since: Option<Date>,
    /// SHA-256 of the files that shipped when it was put in force.
    pub shipped_hash: [u8; 32],
    /// Its files.
    pub files: Arc<DirectoryFiles>,
    directory: Arc<Directory>,
}

/// The directory in force on this node.
pub struct LivingDirectory {
    shipped: Base,
    base: ArcSwap<Base>,
    /// The number of the newest version that was looked at, sound or not.
    looked_at: AtomicI32,
    current: ArcSwap<Directory>,
}

impl LivingDirectory {
    /// What ships with the program, until the database was read. `files` are those that `shipped` was read from.
    pub fn of(shipped: Directory, files: DirectoryFiles) -> Self {
        let directory = Arc::new(shipped);
        let shipped_hash = hash(&files);
        let shipped =
            Base { number: 0, since: None, shipped_hash, files: Arc::new(files), directory: Arc::clone(&directory) };
        let base = ArcSwap::from_pointee(shipped.clone());
        Self { base, looked_at: AtomicI32::new(0), shipped, current: ArcSwap::new(directory) }
    }

    /// The directory in force now.
    pub fn current(&self) -> Arc<Directory> {
        self.current.load_full()
    }

    /// The same before joined bodies narrowed it.
    pub fn base(&self) -> Arc<Base> {
        self.base.load_full()
    }

    /// A body's entry before the body narrowed it.
    pub fn entry(&self, body: &str) -> Option<Body> {
        self.base.load().directory.body(body).cloned()
    }

    /// What ships with the program.
    pub const fn shipped(&self) -> &Base {
        &self.shipped
    }
}

/// What tells the files of one directory from those of another.
fn hash(files: &DirectoryFiles) -> [u8; 32] {
    seal::sha256(&serde_json::to_vec(files).unwrap_or_default())
}

/// The row of a directory that is to be put in force. `shipped_hash` is that of the files that shipped with the program when
/// somebody last compared it with them.
pub(super) fn new_row(portal: &Portal, number: i32, files: &DirectoryFiles, shipped_hash: [u8; 32]) -> VersionRow {
    let files = serde_json::to_vec(files).unwrap_or_default();
    let mac = portal.keys.mac(MacPurpose::Directory, &[&number.to_be_bytes(), &files, &shipped_hash]);
    VersionRow {
        number,
        files,
        shipped_hash: shipped_hash.to_vec(),
        since: portal.clock.today(),
        mac: mac.to_bytes().to_vec(),
    }
}

/// Reads the database, and puts the directory in force that follows from it. A body whose row was altered narrows nothing;
/// an imported directory that was altered is not used, and the one before it is.
///
/// # Errors
/// Those of the database; then the directory stays as it was.
pub async fn refresh(portal: &Portal) -> Result<(), StoreError> {
    let known = portal.living.looked_at.load(Ordering::Relaxed);
    let read = move |conn: &mut Conn| -> Result<_, StoreError> {
        let newest = directory_versions::newest(conn)?;
        let versions = if newest == known { Vec::new() } else { directory_versions::all(conn)? };
        Ok((newest, versions, bodies::with_keys(conn, body_row::JOINED)?))
    };
    let (newest, versions, joined) = portal.db.read(read).await?;
    if newest != known {
        let sound = versions.iter().find_map(|row| vouched(portal, row));
        let base = sound.unwrap_or_else(|| portal.living.shipped.clone());
        if base.number != newest {
            let alert = operator_alert::row(portal, DIRECTORY_ALTERED, None);
            portal.db.write(move |conn| alerts::raise(conn, &alert)).await?;
        }
        portal.living.base.store(Arc::new(base));
        portal.living.looked_at.store(newest, Ordering::Relaxed);
    }
    let overlays: Vec<Overlay> = joined
        .into_iter()
        .filter_map(|(row, key)| JoinedBody::vouched(portal, row, &key).ok())
        .filter_map(|body| Some(body_row::open_profile(portal, &body.row).ok()?.overlay(&body.row.id)))
        .collect();
    match portal.living.base().directory.overlaid(&overlays) {
        Ok(directory) => portal.living.current.store(Arc::new(directory)),
        Err(fault) => tracing::error!(%fault, "the directory cannot be put in force"),
    }
    Ok(())
}

/// An imported directory, if it is as the portal put it there and can still be read.
fn vouched(portal: &Portal, row: &VersionRow) -> Option<Base> {
    let mac = Mac::from_slice(&row.mac)?;
    let number = row.number.to_be_bytes();
    let parts: [&[u8]; 3] = [&number, &row.files, &row.shipped_hash];
    portal.keys.verify(MacPurpose::Directory, &parts, &mac).ok()?;
    let files: DirectoryFiles = serde_json::from_slice(&row.files).ok()?;
    let directory = files.parse().ok()?;
    Some(Base {
        number: row.number,
        since: Some(row.since),
        shipped_hash: row.shipped_hash.as_slice().try_into().ok()?,
        files: Arc::new(files),
        directory: Arc::new(directory),
    })
}

/// Looks for changes that other nodes made, for as long as it is polled.
pub async fn keep_current(portal: Portal) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        if let Err(error) = refresh(&portal).await {
            tracing::error!(%error, "the directory cannot be read again");
        }
    }
}
