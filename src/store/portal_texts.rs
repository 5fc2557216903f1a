//! What the operator writes for the public.

use diesel::prelude::*;
use time::Date;

use super::schema::portal_texts;
use super::{Conn, Result};

/// One text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = portal_texts)]
pub struct TextRow {
    /// Which text: a code of `domain::portal_text`.
    pub key: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Its words.
    pub text: String,
    /// The day it was written.
    pub since: Date,
    /// MAC over the other columns.
    pub mac: Vec<u8>,
}

/// All texts of all languages.
pub fn all(conn: &mut Conn) -> Result<Vec<TextRow>> {
    let all = portal_texts::table.order((portal_texts::key, portal_texts::language));
    Ok(all.select(TextRow::as_select()).load(conn)?)
}

/// All texts of one language.
pub fn of_language(conn: &mut Conn, language: &str) -> Result<Vec<TextRow>> {
    let these = portal_texts::table.filter(portal_texts::language.eq(language));
    Ok(these.select(TextRow::as_select()).load(conn)?)
}

/// One text in one language.
pub fn find(conn: &mut Conn, key: &str, language: &str) -> Result<Option<TextRow>> {
    let this = portal_texts::table.find((key, language));
    Ok(this.select(TextRow::as_select()).first(conn).optional()?)
}

/// Writes a text in the place of the one before it.
pub fn put(conn: &mut Conn, row: &TextRow) -> Result<()> {
    remove(conn, &row.key, &row.language)?;
    diesel::insert_into(portal_texts::table).values(row).execute(conn)?;
    Ok(())
}

/// Takes a text away.
pub fn remove(conn: &mut Conn, key: &str, language: &str) -> Result<()> {
    diesel::delete(portal_texts::table.find((key, language))).execute(conn)?;
    Ok(())
}
