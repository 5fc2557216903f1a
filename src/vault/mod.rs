//! Where the bytes of files rest: one object a file, each under a random name, in a folder of the data folder.
//!
//! Owns: putting an object piece by piece, reading it piece by piece, deleting, and what is left after a crash. An object is
//! there as a whole or not at all. What comes here is sealed already: this layer knows neither keys, nor what a file is or
//! whose it is, and it must never be given anything in clear.

mod disk;
mod leftovers;
mod put;
mod read;

use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::path::Path as Name;
use object_store::{ObjectStore as _, ObjectStoreExt as _};

pub use disk::{Disk, Room};
pub use put::Putting;
pub use read::Reading;

/// Bytes that are written or read at one time. What one upload or download holds in memory is a few of these.
pub const PIECE: usize = 512 * 1024;

/// The store writes beside an object's name first, under the name and a number behind this.
const STAGED: char = '#';

/// The folder of the objects in the data folder.
const FOLDER: &str = "files";

/// Something did not work with the folder of the files.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The folder or an object in it.
    #[error("the folder of the files: {0}")]
    Folder(#[from] std::io::Error),
    /// The store.
    #[error("the store of the files: {0}")]
    Store(#[from] object_store::Error),
    /// An object that should be there is not.
    #[error("a file is not there")]
    Missing,
    /// A thread that was waited for ended before its work was done.
    #[error("the work on a file was stopped")]
    Stopped,
}

/// An object as it rests. Its size is that of the sealed and padded stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its random name.
    pub name: String,
    /// Bytes on disk.
    pub bytes: u64,
    /// The end of the day on which it was put (UTC), in unix seconds.
    pub put_at: i64,
}

/// The store of files. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    store: Arc<LocalFileSystem>,
    folder: PathBuf,
    disk: Disk,
}

impl Vault {
    /// Opens the store in a data folder; makes its folder, which only this user can enter.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(data_dir: &Path) -> Result<Self, VaultError> {
        let folder = data_dir.join(FOLDER);
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        // What was answered "it is kept" for has to be there after the power failed.
        let store = LocalFileSystem::new_with_prefix(&folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), disk: Disk::of(&folder), folder })
    }

    /// The disk it is on.
    pub const fn disk(&self) -> &Disk {
        &self.disk
    }

    /// Begins to put an object. It is there only after [`Putting::finish`]; dropped before that, it leaves nothing.
    ///
    /// # Errors
    /// When it cannot be begun.
    pub async fn put(&self, name: &str) -> Result<Putting, VaultError> {
        Ok(Putting::new(self.store.put_multipart(&Name::from(name)).await?, self.folder.join(name)))
    }

    /// Begins to read an object.
    ///
    /// # Errors
    /// [`VaultError::Missing`] when it is not there.
    pub async fn read(&self, name: &str) -> Result<Reading, VaultError> {
        let name = Name::from(name);
        match self.store.head(&name).await {
            Ok(meta) => Ok(Reading::new(Arc::clone(&self.store), name, meta.size)),
            Err(object_store::Error::NotFound { .. }) => Err(VaultError::Missing),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes an object. One that is not there is deleted already.
    ///
    /// # Errors
    /// When it is there and cannot be deleted.
    pub async fn delete(&self, name: &str) -> Result<(), VaultError> {
        match self.store.delete(&Name::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every object there is.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn list(&self) -> Result<Vec<Object>, VaultError> {
        let found = self.store.list_with_delimiter(None).await?;
        let object = |meta: object_store::ObjectMeta| Object {
            name: meta.location.to_string(),
            bytes: meta.size,
            put_at: meta.last_modified.timestamp(),
        };
        Ok(found.objects.into_iter().map(object).collect())
    }

    /// Deletes what uploads left that never ended, because the program was killed; not what was written to since `before`
    /// (unix seconds). Says how many that was.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn delete_leftovers(&self, before: i64) -> Result<usize, VaultError> {
        let folder = self.folder.clone();
        let deleting = tokio::task::spawn_blocking(move || leftovers::delete(&folder, before));
        Ok(deleting.await.map_err(|_| VaultError::Stopped)??)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("candour-vault-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&folder));
        folder
    }

    async fn put(vault: &Vault, name: &str, pieces: &[&[u8]]) {
        let mut putting = vault.put(name).await.unwrap();
        for piece in pieces {
            putting.push(piece).await.unwrap();
        }
        putting.finish().await.unwrap();
    }

    async fn read(vault: &Vault, name: &str) -> Vec<u8> {
        let (mut reading, mut all) = (vault.read(name).await.unwrap(), Vec::new());
        while let Some(piece) = reading.next().await.unwrap() {
            all.extend_from_slice(&piece);
        }
        all
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder.join(FOLDER))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn what_was_put_in_pieces_is_read_in_pieces() {
        let folder = folder("whole");
        let vault = Vault::open(&folder).unwrap();
        let long: Vec<u8> = (0..2 * PIECE + 77).map(|at| u8::try_from(at % 251).unwrap()).collect();
        put(&vault, "aa", &[&long[..10], &long[10..PIECE + 3], &long[PIECE + 3..]]).await;
        assert!(read(&vault, "aa").await == long);
        let listed = vault.list().await.unwrap();
        assert_eq!(
            listed.iter().map(|object| (object.name.as_str(), object.bytes)).collect::<Vec<_>>(),
            [("aa", long.len() as u64)]
        );
        vault.delete("aa").await.unwrap();
        vault.delete("aa").await.unwrap();
        assert!(matches!(vault.read("aa").await, Err(VaultError::Missing)));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn nobody_else_can_enter_the_folder() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder("mode");
        Vault::open(&folder).unwrap();
        let mode = std::fs::metadata(folder.join(FOLDER)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn what_was_not_finished_is_not_there() {
        let folder = folder("cut");
        let vault = Vault::open(&folder).unwrap();
        let mut putting = vault.put("bb").await.unwrap();
        putting.push(&vec![7; PIECE + 1]).await.unwrap();
        assert!(vault.list().await.unwrap().is_empty() && matches!(vault.read("bb").await, Err(VaultError::Missing)));
        drop(putting);
        // It is deleted beside whoever dropped it.
        for _ in 0..100 {
            if files(&folder).is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(files(&folder), Vec::<String>::new());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn what_a_killed_program_left_is_deleted_once_nobody_writes_to_it() {
        let folder = folder("left");
        let vault = Vault::open(&folder).unwrap();
        put(&vault, "cc", &[b"whole"]).await;
        std::fs::write(folder.join(FOLDER).join("dd#1"), b"cut off").unwrap();
        assert_eq!(vault.delete_leftovers(0).await.unwrap(), 0);
        assert_eq!(files(&folder), ["cc", "dd#1"]);
        assert_eq!(vault.delete_leftovers(i64::MAX).await.unwrap(), 1);
        assert_eq!(files(&folder), ["cc"]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
