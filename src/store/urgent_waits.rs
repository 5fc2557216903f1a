//! Urgent cases that nobody at their body has answered, and when somebody is to call.

use diesel::prelude::*;

use super::ids::CaseId;
use super::schema::urgent_waits;
use super::{Conn, Result};

/// Lets a case wait until a time (unix seconds), unless it waits already.
pub fn begin(conn: &mut Conn, case: CaseId, call_at: i64) -> Result<()> {
    let waits: i64 = urgent_waits::table.find(case).count().get_result(conn)?;
    if waits == 0 {
        let row = (urgent_waits::case_id.eq(case), urgent_waits::call_at.eq(call_at));
        diesel::insert_into(urgent_waits::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// The cases whose time has come.
pub fn over(conn: &mut Conn, now: i64) -> Result<Vec<CaseId>> {
    let over = urgent_waits::table.filter(urgent_waits::call_at.le(now));
    Ok(over.order(urgent_waits::case_id).select(urgent_waits::case_id).load(conn)?)
}

/// Ends the wait of a case.
pub fn end(conn: &mut Conn, case: CaseId) -> Result<()> {
    diesel::delete(urgent_waits::table.find(case)).execute(conn)?;
    Ok(())
}
