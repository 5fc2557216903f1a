//! The journal of deletions: what a restored backup has to delete again.

use diesel::prelude::*;
use time::Date;

use super::ids::RowId;
use super::schema::deletions;
use super::{Conn, Result};

/// Notes that a row was deleted. `kind` is its table.
pub fn append(conn: &mut Conn, id: RowId, kind: &str, row_id: &[u8], today: Date) -> Result<()> {
    diesel::insert_into(deletions::table)
        .values((
            deletions::id.eq(id),
            deletions::kind.eq(kind),
            deletions::row_id.eq(row_id),
            deletions::on_day.eq(today),
        ))
        .execute(conn)?;
    Ok(())
}
