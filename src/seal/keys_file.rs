//! The keys file on disk: mode 0600, durable before it is used, refused if others can read it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::keys_text::KeysFault;
use super::portal_keys::PortalKeys;

/// The most bytes of a keys file: some hundred keys.
const MOST_BYTES: u64 = 64 * 1024;

/// Where a keys file comes from, which decides who else may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeysFrom {
    /// An ordinary file: its owner alone.
    File,
    /// A systemd credential: a read-only file whose group bits are the mask of its access list (systemd.exec(5)), so
    /// only "others" are refused.
    Credential,
}

/// A keys file was not loaded or not written.
#[derive(Debug, thiserror::Error)]
pub enum KeysFileFault {
    /// There is none.
    #[error("there is no keys file")]
    Missing,
    /// There is one already: it is never overwritten.
    #[error("there is a keys file already")]
    Exists,
    /// Somebody else on this machine can read or write it.
    #[error("the keys file has mode {mode:04o}: others can read it; set it to 0600 and think about new keys")]
    ReadableByOthers {
        /// The permission bits found.
        mode: u32,
    },
    /// It could not be read or written.
    #[error("the keys file could not be read or written: {0}")]
    Disk(#[source] io::Error),
    /// It is not what it should be.
    #[error("the keys file is faulty: {0}")]
    Content(#[from] KeysFault),
}

impl PortalKeys {
    /// Loads a keys file.
    ///
    /// # Errors
    /// [`KeysFileFault`]; [`KeysFileFault::Missing`] if there is none.
    pub fn load(path: &Path, from: KeysFrom) -> Result<Self, KeysFileFault> {
        let file = File::open(path).map_err(fault)?;
        let mode = file.metadata().map_err(fault)?.permissions().mode() & 0o777;
        let refused = match from {
            KeysFrom::File => 0o077,
            KeysFrom::Credential => 0o007,
        };
        if mode & refused != 0 {
            return Err(KeysFileFault::ReadableByOthers { mode });
        }
        let mut text = Zeroizing::new(String::with_capacity(8 * 1024));
        file.take(MOST_BYTES).read_to_string(&mut text).map_err(fault)?;
        Ok(Self::parse(&text)?)
    }

    /// Writes a new keys file with mode 0600; file and folder are on disk when this returns.
    ///
    /// # Errors
    /// [`KeysFileFault::Exists`] if there is one already, or [`KeysFileFault::Disk`].
    pub fn create(&self, path: &Path) -> Result<(), KeysFileFault> {
        // Written under another name first: a crash leaves no half keys file, and linking never overwrites.
        let draft = draft_of(path);
        self.write_draft(&draft)?;
        let linked = fs::hard_link(&draft, path).map_err(fault);
        fs::remove_file(&draft).map_err(fault)?;
        linked.and_then(|()| sync_folder(path))
    }

    /// Writes the keys over an existing file, all or nothing: for a key that was added or made current.
    ///
    /// # Errors
    /// [`KeysFileFault::Disk`].
    pub fn replace(&self, path: &Path) -> Result<(), KeysFileFault> {
        let draft = draft_of(path);
        self.write_draft(&draft)?;
        fs::rename(&draft, path).map_err(fault)?;
        sync_folder(path)
    }

    /// Writes the text, durably, to a new file that only its owner can read. One left by a crash goes first.
    fn write_draft(&self, draft: &Path) -> Result<(), KeysFileFault> {
        match fs::remove_file(draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(fault(error)),
            _ => {}
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft).map_err(fault)?;
        file.write_all(self.to_text().as_bytes()).map_err(fault)?;
        file.sync_all().map_err(fault)
    }
}

/// The name that a keys file is first written under, in the same folder.
fn draft_of(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".draft");
    name.into()
}

/// Makes the names in a file's folder durable.
fn sync_folder(path: &Path) -> Result<(), KeysFileFault> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(fault)
}

/// What the disk said.
fn fault(error: io::Error) -> KeysFileFault {
    match error.kind() {
        io::ErrorKind::NotFound => KeysFileFault::Missing,
        io::ErrorKind::AlreadyExists => KeysFileFault::Exists,
        _ => KeysFileFault::Disk(error),
    }
}

#[cfg(test)]
mod tests {
    use super::super::vectors::seeded;
    use super::*;

    /// A folder of its own per test, removed afterwards.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("candour-keys-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn keys(&self) -> PathBuf {
            self.0.join("portal.keys")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_created_file_is_private_and_loads() {
        let folder = Folder::new("created");
        let keys = PortalKeys::draw(&mut seeded(1));
        keys.create(&folder.keys()).unwrap();
        assert_eq!(fs::metadata(folder.keys()).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1);
        let loaded = PortalKeys::load(&folder.keys(), KeysFrom::File).expect("keys");
        assert_eq!(loaded.known_id(1), keys.known_id(1));
    }

    #[test]
    fn an_existing_file_is_never_overwritten() {
        let folder = Folder::new("existing");
        let keys = PortalKeys::draw(&mut seeded(1));
        keys.create(&folder.keys()).unwrap();
        let second = PortalKeys::draw(&mut seeded(2)).create(&folder.keys());
        assert!(matches!(second, Err(KeysFileFault::Exists)));
        let loaded = PortalKeys::load(&folder.keys(), KeysFrom::File).expect("keys");
        assert_eq!(loaded.known_id(1), keys.known_id(1));
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let folder = Folder::new("readable");
        PortalKeys::draw(&mut seeded(1)).create(&folder.keys()).unwrap();
        for (bits, from, loads) in [
            (0o640, KeysFrom::File, false),
            (0o604, KeysFrom::File, false),
            (0o620, KeysFrom::File, false),
            (0o400, KeysFrom::File, true),
            (0o440, KeysFrom::Credential, true),
            (0o444, KeysFrom::Credential, false),
        ] {
            mode(&folder.keys(), bits);
            let loaded = PortalKeys::load(&folder.keys(), from);
            assert_eq!(loaded.is_ok(), loads, "{bits:o} {from:?}");
            assert!(loads || matches!(loaded, Err(KeysFileFault::ReadableByOthers { mode }) if mode == bits));
        }
    }

    #[test]
    fn a_replaced_file_has_the_new_key() {
        let folder = Folder::new("replaced");
        let mut keys = PortalKeys::draw(&mut seeded(1));
        keys.create(&folder.keys()).unwrap();
        let number = keys.add(&mut seeded(2));
        keys.make_current(number).unwrap();
        keys.replace(&folder.keys()).unwrap();
        assert_eq!(PortalKeys::load(&folder.keys(), KeysFrom::File).expect("keys").current(), 2);
    }

    #[test]
    fn missing_and_faulty_files_are_told_apart() {
        let folder = Folder::new("missing");
        assert!(matches!(PortalKeys::load(&folder.keys(), KeysFrom::File), Err(KeysFileFault::Missing)));
        fs::write(folder.keys(), "current 1\n").unwrap();
        mode(&folder.keys(), 0o600);
        assert!(matches!(
            PortalKeys::load(&folder.keys(), KeysFrom::File),
            Err(KeysFileFault::Content(KeysFault::CurrentMissing(1)))
        ));
    }
}
