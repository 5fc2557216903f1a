//! What the operator must be told: codes and days, never content.

use diesel::prelude::*;
use time::Date;

use super::ids::AlertId;
use super::schema::alerts;
use super::{Conn, Result};

/// Something the operator must be told.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = alerts)]
pub struct AlertRow {
    /// Its random id.
    pub id: AlertId,
    /// A code, e.g. `body_altered`.
    pub kind: String,
    /// The body it is about.
    pub body: Option<String>,
    /// The day.
    pub on_day: Date,
    /// The day an operator marked it seen.
    pub seen_on: Option<Date>,
}

/// Writes an alert, unless an unseen one of the same kind about the same body is there.
pub fn raise(conn: &mut Conn, row: &AlertRow) -> Result<()> {
    let there = unseen(conn)?;
    if !there.iter().any(|old| old.kind == row.kind && old.body == row.body) {
        diesel::insert_into(alerts::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Writes an alert about a body, unless one of the same kind about it was written since a day, seen or not.
pub fn raise_unless_since(conn: &mut Conn, row: &AlertRow, since: Date) -> Result<()> {
    let there = alerts::table
        .filter(alerts::kind.eq(&row.kind))
        .filter(alerts::body.eq(&row.body))
        .filter(alerts::on_day.gt(since))
        .filter(alerts::on_day.le(row.on_day));
    let before: i64 = there.count().get_result(conn)?;
    if before == 0 { raise(conn, row) } else { Ok(()) }
}

/// Alerts nobody has marked seen, newest first.
pub fn unseen(conn: &mut Conn) -> Result<Vec<AlertRow>> {
    Ok(alerts::table
        .filter(alerts::seen_on.is_null())
        .order((alerts::on_day.desc(), alerts::kind, alerts::id))
        .select(AlertRow::as_select())
        .load(conn)?)
}

/// Marks all of one kind about a body seen.
pub fn mark_all_seen(conn: &mut Conn, kind: &str, body: &str, today: Date) -> Result<()> {
    let unseen =
        alerts::table.filter(alerts::kind.eq(kind)).filter(alerts::body.eq(body)).filter(alerts::seen_on.is_null());
    diesel::update(unseen).set(alerts::seen_on.eq(today)).execute(conn)?;
    Ok(())
}

/// Marks an alert seen.
pub fn mark_seen(conn: &mut Conn, id: AlertId, today: Date) -> Result<()> {
    diesel::update(alerts::table.find(id)).set(alerts::seen_on.eq(today)).execute(conn)?;
    Ok(())
}
