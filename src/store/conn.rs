//! One connection type for both databases, and how one is opened.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::r2d2::ManageConnection;
use diesel::{Connection, PgConnection, SqliteConnection};

use super::StoreError;

/// A connection to either database. The URL chooses which.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// `PostgreSQL`, for many nodes.
    Pg(PgConnection),
    /// `SQLite`, the default.
    Sqlite(SqliteConnection),
}

/// Where the database is: `postgres://…` or `sqlite:<path>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A `PostgreSQL` connection URL.
    Postgres(String),
    /// The path of a `SQLite` file.
    Sqlite(PathBuf),
}

impl DatabaseUrl {
    /// Reads a database URL. `None` for a scheme that is neither.
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Some(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        (!path.is_empty()).then(|| Self::Sqlite(PathBuf::from(path)))
    }
}

/// What a connection is for. A reader of `SQLite` cannot write even by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Read,
    Write,
}

/// Opens connections for the pool.
#[derive(Debug)]
pub(super) struct Manager {
    pub(super) url: DatabaseUrl,
    pub(super) purpose: Purpose,
}

/// In this order: the wait for a lock first, so that switching to WAL can wait too.
const SQLITE_PRAGMAS: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
     PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
     PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000;";

/// A read of a whole table conflicts with every write to it under `SERIALIZABLE`, and a small table is read whole unless
/// that is discouraged (`PostgreSQL` manual, §13.2.3). Discouraged means priced very high, and what is priced high is compiled before it
/// runs (§32.1): 150 ms for a query that takes one.
const POSTGRES_SETTINGS: &str =
    "SET client_min_messages = warning; SET timezone = 'UTC'; SET enable_seqscan = off; SET jit = off";

impl Manager {
    /// Opens one connection with the settings this house relies on.
    pub(super) fn open(&self) -> Result<Conn, StoreError> {
        match &self.url {
            DatabaseUrl::Postgres(url) => {
                let mut pg = PgConnection::establish(url).map_err(StoreError::Unreachable)?;
                pg.batch_execute(POSTGRES_SETTINGS)?;
                Ok(Conn::Pg(pg))
            }
            DatabaseUrl::Sqlite(path) => {
                if self.purpose == Purpose::Write {
                    make_private(path).map_err(unreachable)?;
                }
                let mut sqlite =
                    SqliteConnection::establish(&path.to_string_lossy()).map_err(StoreError::Unreachable)?;
                sqlite.batch_execute(SQLITE_PRAGMAS)?;
                if self.purpose == Purpose::Read {
                    sqlite.batch_execute("PRAGMA query_only = ON;")?;
                }
                Ok(Conn::Sqlite(sqlite))
            }
        }
    }
}

/// Makes the file before `SQLite` does, for this user alone: `SQLite` gives its log and index the mode of the file.
fn make_private(path: &Path) -> std::io::Result<()> {
    OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path).map(drop)
}

fn unreachable(error: std::io::Error) -> StoreError {
    StoreError::Unreachable(diesel::ConnectionError::BadConnection(error.to_string()))
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = StoreError;

    fn connect(&self) -> Result<Conn, StoreError> {
        self.open()
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), StoreError> {
        match conn {
            Conn::Pg(pg) => Ok(pg.batch_execute("SELECT 1")?),
            Conn::Sqlite(_) => Ok(()),
        }
    }

    fn has_broken(&self, _: &mut Conn) -> bool {
        false
    }
}
