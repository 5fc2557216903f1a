//! Cases about which nobody at their body has said anything, and what was done about that.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::Date;

use super::ids::CaseId;
use super::schema::{bodies, case_events, cases, dispatches};
use super::{Conn, Result};
use crate::domain::calling::CALLED_HAS_IT;
use crate::domain::case_state::State;

/// A body was reminded of a case by mail.
pub const REMINDED: &str = "reminded";
/// The operator was asked to call a body about a case.
pub const CALL_DUE: &str = "call_due";

/// A case that nobody at its body has opened, acknowledged, or said "we have it" of.
#[derive(Clone, Debug, Queryable)]
pub struct UnansweredRow {
    /// Its id.
    pub id: CaseId,
    /// Its body.
    pub body: String,
    /// IANA name of the zone of the body's office.
    pub timezone: String,
    /// Severity tier, 1 to 4.
    pub tier: i16,
    /// Danger now, a child, or retaliation.
    pub urgent: bool,
    /// The day it was sent.
    pub received_on: Date,
    /// Whether its mail server took a mail about it, and none is on its way.
    pub mailed: bool,
}

/// All of them, or one of them.
pub fn unanswered(conn: &mut Conn, only: Option<CaseId>) -> Result<Vec<UnansweredRow>> {
    let answers = case_events::table.filter(case_events::case_id.eq(cases::id)).filter(case_events::kind.eq_any([
        "acknowledged",
        "have_it",
        CALLED_HAS_IT,
    ]));
    let mails = |state| dispatches::table.filter(dispatches::case_id.eq(cases::id).and(dispatches::state.eq(state)));
    let mailed = exists(mails("accepted")).and(not(exists(mails("waiting"))));
    let mut found = cases::table
        .inner_join(bodies::table)
        .filter(cases::epoch.gt(0))
        .filter(cases::state.eq(State::Received.code()))
        .filter(cases::opened_on.is_null())
        .filter(cases::set_aside_on.is_null())
        .filter(not(exists(answers)))
        .into_boxed();
    if let Some(only) = only {
        found = found.filter(cases::id.eq(only));
    }
    let of_case = (cases::id, cases::body, bodies::timezone, cases::tier, cases::urgent, cases::received_on, mailed);
    Ok(found.select(of_case).load(conn)?)
}

/// The unanswered cases about which the operator was asked to call their body.
pub fn to_call(conn: &mut Conn) -> Result<Vec<UnansweredRow>> {
    let rows = unanswered(conn, None)?;
    let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
    let done = done(conn, &ids)?;
    let asked = |row: &UnansweredRow| done.iter().any(|(case, kind, _)| *case == row.id && kind == CALL_DUE);
    Ok(rows.into_iter().filter(asked).collect())
}

/// What was done about these cases, and when.
pub fn done(conn: &mut Conn, of: &[CaseId]) -> Result<Vec<(CaseId, String, Date)>> {
    Ok(case_events::table
        .filter(case_events::case_id.eq_any(of))
        .filter(case_events::kind.eq_any([REMINDED, CALL_DUE]))
        .order((case_events::case_id, case_events::place))
        .select((case_events::case_id, case_events::kind, case_events::on_day))
        .load(conn)?)
}
