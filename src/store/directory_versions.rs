//! Directories that the operator imported.

use diesel::prelude::*;
use time::Date;

use super::schema::directory_versions;
use super::{Conn, Result};

/// One imported directory.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = directory_versions)]
pub struct VersionRow {
    /// 1, 2, 3 …
    pub number: i32,
    /// Its files as JSON.
    pub files: Vec<u8>,
    /// SHA-256 of the files that shipped with the program at that time.
    pub shipped_hash: Vec<u8>,
    /// The day it was put in force.
    pub since: Date,
    /// MAC over number, files and hash.
    pub mac: Vec<u8>,
}

/// The number of the newest one; 0 without any.
pub fn newest(conn: &mut Conn) -> Result<i32> {
    let newest: Option<i32> =
        directory_versions::table.select(diesel::dsl::max(directory_versions::number)).first(conn)?;
    Ok(newest.unwrap_or(0))
}

/// All of them, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<VersionRow>> {
    let all = directory_versions::table.order(directory_versions::number.desc());
    Ok(all.select(VersionRow::as_select()).load(conn)?)
}

/// Writes one. Its number must be new.
pub fn insert(conn: &mut Conn, row: &VersionRow) -> Result<()> {
    diesel::insert_into(directory_versions::table).values(row).execute(conn)?;
    Ok(())
}
