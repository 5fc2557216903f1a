//! Why the portal did not start.

use crate::domain::directory::DirectoryFault;
use crate::seal::KeysFileFault;
use crate::store::StoreError;
use crate::vault::VaultError;

/// Why the portal did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartFault {
    /// The data folder cannot be made or used.
    #[error("the data folder {folder}: {error}. Set CANDOUR_DATA_DIR to a folder that this user may write to")]
    DataFolder {
        /// The folder.
        folder: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// The database.
    #[error("{0}. Check CANDOUR_DATABASE_URL, and that the database is running")]
    Store(#[from] StoreError),
    /// The database has not the shape that this program needs, and this command is not the one to change it.
    #[error("the database is not of this version: start the portal with this program first, or run `candour migrate`")]
    OtherVersion,
    /// There is no keys file, and this command is not the one to make it.
    #[error("there is no keys file {file}: name the portal's with CANDOUR_KEYS_FILE, as where it was started")]
    NoKeysFile {
        /// The file.
        file: String,
    },
    /// The directory is wrong.
    #[error(transparent)]
    Directory(#[from] DirectoryFault),
    /// The directory does not list the association that is to run the portal.
    #[error(
        "home_body: the directory lists no `{id}`{near}. Set CANDOUR_HOME_BODY to an id that the page /bodies leads \
             to, or put your association into the directory first with `candour directory import`"
    )]
    UnknownHome {
        /// What was set.
        id: String,
        /// Ids that look like it, in words; empty when none does.
        near: String,
    },
    /// The folder of the files.
    #[error("{0}. Check that this user may write to the data folder (CANDOUR_DATA_DIR)")]
    Files(#[from] VaultError),
    /// The program does not know where it is itself, and could look into no file.
    #[error("the program cannot be found: {0}. Start it from a folder where /proc is there")]
    Program(std::io::Error),
    /// The keys file.
    #[error("the keys file {file}: {fault}")]
    KeysFile {
        /// The file.
        file: String,
        /// What is wrong with it.
        fault: KeysFileFault,
    },
    /// The portal's own key for mails.
    #[error(
        "the portal's OpenPGP key in the database cannot be read: is it the database that belongs to the keys file?"
    )]
    OpenPgp,
    /// The keys file does not belong to this database.
    #[error(
        "the keys file {file} does not hold the keys of this database. Put back the file that was made with it \
         (CANDOUR_KEYS_FILE); a new one is made only for an empty database"
    )]
    ForeignKeys {
        /// The file.
        file: String,
    },
}
