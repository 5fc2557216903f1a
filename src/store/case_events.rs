//! The timeline of a case: what is true of it, day by day.

use diesel::dsl::max;
use diesel::prelude::*;
use time::Date;

use super::ids::{AccountId, CaseId};
use super::schema::{case_events, cases};
use super::{Conn, Result};

/// Something that happened to a case.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = case_events)]
pub struct EventRow {
    /// A code, e.g. `sent`, `mail_accepted`, `have_it`, `opened`, `acknowledged`.
    pub kind: String,
    /// The day.
    pub on_day: Date,
    /// The staff account that did it, if one did.
    pub actor: Option<AccountId>,
}

/// Adds an event at the end of a case's timeline.
pub fn append(conn: &mut Conn, case: CaseId, event: &EventRow) -> Result<()> {
    let last: Option<i32> =
        case_events::table.filter(case_events::case_id.eq(case)).select(max(case_events::place)).first(conn)?;
    insert(conn, case, event, last.unwrap_or(0) + 1)
}

/// Adds an event, unless the last one is of the same kind and day: however often it happens, a timeline does not grow by it.
pub fn append_once_a_day(conn: &mut Conn, case: CaseId, event: &EventRow) -> Result<()> {
    let last: Option<(String, Date)> = case_events::table
        .filter(case_events::case_id.eq(case))
        .order(case_events::place.desc())
        .select((case_events::kind, case_events::on_day))
        .first(conn)
        .optional()?;
    if last.is_some_and(|(kind, day)| kind == event.kind && day == event.on_day) {
        return Ok(());
    }
    append(conn, case, event)
}

/// Adds the first event of a new case. Nothing is read, so cases that are new together do not conflict.
pub fn begin(conn: &mut Conn, case: CaseId, event: &EventRow) -> Result<()> {
    insert(conn, case, event, 1)
}

fn insert(conn: &mut Conn, case: CaseId, event: &EventRow, place: i32) -> Result<()> {
    diesel::insert_into(case_events::table)
        .values((
            case_events::case_id.eq(case),
            case_events::kind.eq(&event.kind),
            case_events::on_day.eq(event.on_day),
            case_events::place.eq(place),
            case_events::actor.eq(event.actor),
        ))
        .execute(conn)?;
    Ok(())
}

/// A case's timeline, oldest first.
pub fn of_case(conn: &mut Conn, case: CaseId) -> Result<Vec<EventRow>> {
    Ok(case_events::table
        .filter(case_events::case_id.eq(case))
        .order(case_events::place)
        .select(EventRow::as_select())
        .load(conn)?)
}

/// What happened to several cases, oldest first.
pub fn of_cases(conn: &mut Conn, of: &[CaseId]) -> Result<Vec<(CaseId, EventRow)>> {
    Ok(case_events::table
        .filter(case_events::case_id.eq_any(of))
        .order((case_events::case_id, case_events::place))
        .select((case_events::case_id, EventRow::as_select()))
        .load(conn)?)
}

/// An entry of an open case's timeline, with what is needed of the case.
#[derive(Clone, Debug, Queryable)]
pub struct OpenEvent {
    /// The case.
    pub case_id: CaseId,
    /// Its body.
    pub body: String,
    /// The code of its state.
    pub state: String,
    /// The day it was sent.
    pub received_on: Date,
    /// What happened.
    pub kind: String,
    /// The day.
    pub on_day: Date,
    /// The staff account that did it, if one did.
    pub actor: Option<AccountId>,
}

/// Whose timelines are asked for.
#[derive(Clone, Debug)]
pub enum Whose {
    /// Every body's.
    All,
    /// One body's.
    Body(String),
    /// One body's, and only of cases that the reporter lets be counted in figures that everybody sees.
    Counted(String),
}

/// The timelines of all open cases that arrived by `latest`, of one body or of all; oldest entry of each case first. Cases
/// that were taken from a body which left are none of its cases any more, and what was set aside is none.
pub fn of_open_cases(conn: &mut Conn, whose: &Whose, latest: Date) -> Result<Vec<OpenEvent>> {
    let mut rows = case_events::table
        .inner_join(cases::table)
        .filter(cases::epoch.gt(0))
        .filter(cases::closed_on.is_null())
        .filter(cases::set_aside_on.is_null())
        .filter(cases::received_on.le(latest))
        .into_boxed();
    rows = match whose {
        Whose::All => rows,
        Whose::Body(body) => rows.filter(cases::body.eq(body.clone())),
        Whose::Counted(body) => rows.filter(cases::body.eq(body.clone())).filter(cases::counted.eq(true)),
    };
    Ok(rows
        .order((case_events::case_id, case_events::place))
        .select((
            case_events::case_id,
            cases::body,
            cases::state,
            cases::received_on,
            case_events::kind,
            case_events::on_day,
            case_events::actor,
        ))
        .load(conn)?)
}

/// Of a body's cases that may be counted for everybody, and were not set aside, the day each arrived and the first day on which somebody acknowledged it.
pub fn acknowledgements(conn: &mut Conn, body: &str) -> Result<Vec<(Date, Option<Date>)>> {
    let first = case_events::table
        .inner_join(cases::table)
        .filter(cases::body.eq(body))
        .filter(cases::counted.eq(true))
        .filter(cases::set_aside_on.is_null())
        .filter(case_events::kind.eq_any(["acknowledged", "have_it"]))
        .group_by((cases::id, cases::received_on))
        .select((cases::received_on, diesel::dsl::min(case_events::on_day)));
    Ok(first.load(conn)?)
}
