//! What this machine can do at all: for the benchmark that measures sending against it.

use std::path::Path;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;

use super::Result;
use super::conn::{Conn, DatabaseUrl, Manager, Purpose};

diesel::table! {
    limit_rows (id) {
        id -> BigInt,
        content -> Binary,
    }
}

/// A `SQLite` file of its own with one table, opened with the settings that everything is written with.
pub struct CommitLimit {
    conn: Conn,
}

impl CommitLimit {
    /// Makes the file.
    ///
    /// # Errors
    /// When it is there already, or cannot be made.
    pub fn open(path: &Path) -> Result<Self> {
        let manager = Manager { url: DatabaseUrl::Sqlite(path.to_owned()), purpose: Purpose::Write };
        let mut conn = manager.open()?;
        conn.batch_execute("CREATE TABLE limit_rows (id INTEGER PRIMARY KEY, content BLOB NOT NULL)")?;
        Ok(Self { conn })
    }

    /// Writes one row and commits it for good.
    ///
    /// # Errors
    /// Those of the database.
    pub fn commit(&mut self, row: &[u8]) -> Result<()> {
        diesel::insert_into(limit_rows::table).values(limit_rows::content.eq(row)).execute(&mut self.conn)?;
        Ok(())
    }
}
