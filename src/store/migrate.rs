//! Brings a database to the shape this program needs, one process at a time.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::conn::{Conn, DatabaseUrl, Manager, Purpose};
use super::error::StoreError;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number that no other program on the same server uses for an advisory lock: "candour" in ASCII.
const ADVISORY_LOCK: i64 = 0x0063_616e_646f_7572;

/// Applies what is missing and returns how many migrations that was.
///
/// # Errors
/// When the database cannot be reached or refuses a migration.
pub fn migrate(url: &DatabaseUrl) -> Result<usize, StoreError> {
    let _file_lock = lock_file(url)?;
    let mut conn = Manager { url: url.clone(), purpose: Purpose::Write }.open()?;
    match &mut conn {
        Conn::Sqlite(sqlite) => Ok(sqlite.run_pending_migrations(SQLITE).map_err(failed)?.len()),
        Conn::Pg(pg) => {
            pg.batch_execute(&format!("SELECT pg_advisory_lock({ADVISORY_LOCK})"))?;
            let applied = pg.run_pending_migrations(POSTGRES).map(|done| done.len()).map_err(failed);
            pg.batch_execute(&format!("SELECT pg_advisory_unlock({ADVISORY_LOCK})"))?;
            applied
        }
    }
}

/// Whether a database has the shape that this program needs. Makes and changes nothing.
///
/// # Errors
/// When the database cannot be reached.
pub fn is_current(url: &DatabaseUrl) -> Result<bool, StoreError> {
    if matches!(url, DatabaseUrl::Sqlite(path) if !path.exists()) {
        return Ok(false);
    }
    let mut conn = Manager { url: url.clone(), purpose: Purpose::Write }.open()?;
    let pending = match &mut conn {
        Conn::Sqlite(sqlite) => sqlite.has_pending_migration(SQLITE),
        Conn::Pg(pg) => pg.has_pending_migration(POSTGRES),
    };
    pending.map(|pending| !pending).map_err(failed)
}

fn failed(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    StoreError::Migration(error.to_string())
}

/// `SQLite` has no advisory locks: two starting processes queue at a file beside the database.
fn lock_file(url: &DatabaseUrl) -> Result<Option<std::fs::File>, StoreError> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let DatabaseUrl::Sqlite(path) = url else { return Ok(None) };
    let locked = std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(path.with_extension("lock"))
        .and_then(|file| file.lock().map(|()| file));
    locked.map(Some).map_err(|error| StoreError::Migration(format!("the lock file: {error}")))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn the_files_are_for_this_user_alone_also_in_a_folder_that_others_can_read() {
        let folder = std::env::temp_dir().join(format!("candour-mode-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        let url = DatabaseUrl::Sqlite(folder.join("candour.db"));
        migrate(&url).unwrap();
        let _open = Manager { url, purpose: Purpose::Write }.open().unwrap();
        let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap());
        let modes: Vec<_> =
            files.map(|file| (file.file_name(), file.metadata().unwrap().permissions().mode() & 0o777)).collect();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(modes.len() > 1 && modes.iter().all(|(_, mode)| *mode == 0o600), "{modes:?}");
    }
}
