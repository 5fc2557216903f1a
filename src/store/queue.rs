//! A desk's queue: pages and counts of cases, from columns in clear only.
//!
//! Which cases a page shows is answered from an index alone (`cases_open`, `cases_closed`); then only the rows of that
//! one page are read. So a page costs the same whatever lies sealed in the cases.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use time::Date;

use super::cases::QueueRow;
use super::conn::MultiBackend;
use super::ids::{AccountId, CaseId};
use super::schema::cases;
use super::{Conn, Result};

/// Whether closed cases are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Only those that are not closed.
    No,
    /// Only closed ones.
    Yes,
}

/// Which of the open cases are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Those that the desk works on.
    No,
    /// Those that it set aside as no real reports.
    Yes,
}

/// By whom cases are worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// By anybody or nobody.
    Any,
    /// By this account.
    To(AccountId),
    /// By nobody.
    Nobody,
}

/// In which order cases come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Urgent first, then the highest tier, then the earliest due day.
    Urgency,
    /// The earliest due day first.
    Due,
    /// The latest received first.
    Newest,
    /// The earliest received first.
    Oldest,
    /// The latest closed first.
    LastClosed,
}

/// Which cases of one body.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The body's directory id.
    pub body: String,
    /// Open or closed ones.
    pub closed: Closed,
    /// Of open ones, those that were set aside or all others.
    pub aside: Aside,
    /// Codes of states.
    pub states: Vec<&'static str>,
    /// Only this tier.
    pub tier: Option<i16>,
    /// By whom they are worked on.
    pub assigned: Assigned,
    /// Only those in which something is unread.
    pub unread: bool,
    /// Only those that were due before this day.
    pub due_before: Option<Date>,
    /// Only those that came from this day on, and only those that came until this one.
    pub came: (Option<Date>, Option<Date>),
}

/// A part of one ordered list.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// How many come before it.
    pub skip: i64,
    /// At most how many it holds.
    pub take: i64,
}

type Filter = Box<dyn BoxableExpression<cases::table, MultiBackend, SqlType = Bool>>;

impl Asked {
    /// All open cases of a body in these states that are not set aside.
    pub fn open(body: String, states: Vec<&'static str>) -> Self {
        Self {
            body,
            closed: Closed::No,
            aside: Aside::No,
            states,
            tier: None,
            assigned: Assigned::Any,
            unread: false,
            due_before: None,
            came: (None, None),
        }
    }

    fn filter(&self) -> Filter {
        let of_body = cases::body.eq(self.body.clone()).and(cases::state.eq_any(self.states.clone()));
        let mut all: Filter = match self.closed {
            // No open case is without a key: a body that leaves closes them.
            Closed::No => {
                let open = of_body.and(cases::closed_on.is_null());
                match self.aside {
                    Aside::No => Box::new(open.and(cases::set_aside_on.is_null())),
                    Aside::Yes => Box::new(open.and(cases::set_aside_on.is_not_null())),
                }
            }
            Closed::Yes => Box::new(of_body.and(cases::closed_on.is_not_null()).and(cases::epoch.gt(0))),
        };
        if let Some(tier) = self.tier {
            all = Box::new(all.and(cases::tier.eq(tier)));
        }
        if self.unread {
            all = Box::new(all.and(cases::unread_by_desk.eq(true)));
        }
        if let Some(day) = self.due_before {
            all = Box::new(all.and(cases::due_on.lt(day)));
        }
        if let Some(day) = self.came.0 {
            all = Box::new(all.and(cases::received_on.ge(day)));
        }
        if let Some(day) = self.came.1 {
            all = Box::new(all.and(cases::received_on.le(day)));
        }
        match self.assigned {
            Assigned::Any => all,
            Assigned::To(account) => Box::new(all.and(cases::assignee.assume_not_null().eq(account))),
            Assigned::Nobody => Box::new(all.and(cases::assignee.is_null())),
        }
    }
}

/// One part of the cases asked for, in this order.
pub fn part_of(conn: &mut Conn, asked: &Asked, order: Order, part: Part) -> Result<Vec<QueueRow>> {
    let query = cases::table.filter(asked.filter()).select(cases::id).offset(part.skip).limit(part.take).into_boxed();
    let query = match order {
        Order::Urgency => query.order((cases::urgent.desc(), cases::tier.desc(), cases::due_on.asc(), cases::id.asc())),
        Order::Due => query.order((cases::due_on.asc(), cases::urgent.desc(), cases::tier.desc(), cases::id.asc())),
        Order::Newest => query.order((cases::received_on.desc(), cases::id.asc())),
        Order::Oldest => query.order((cases::received_on.asc(), cases::id.asc())),
        Order::LastClosed => query.order((cases::closed_on.desc(), cases::id.asc())),
    };
    let ids: Vec<CaseId> = query.load(conn)?;
    let rows = cases::table.filter(cases::id.eq_any(&ids)).select(QueueRow::as_select()).load(conn)?;
    let mut by_id: HashMap<CaseId, QueueRow> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// How many cases were asked for.
pub fn count_of(conn: &mut Conn, asked: &Asked) -> Result<i64> {
    Ok(cases::table.filter(asked.filter()).select(count_star()).first(conn)?)
}

/// How many open cases a body set aside.
pub fn count_set_aside(conn: &mut Conn, body: &str) -> Result<i64> {
    let open = cases::table.filter(cases::body.eq(body)).filter(cases::closed_on.is_null());
    Ok(open.filter(cases::set_aside_on.is_not_null()).select(count_star()).first(conn)?)
}

/// How many cases of a body stand in each state, without those that it set aside. States without one are not in it.
pub fn counts_by_state(conn: &mut Conn, body: &str) -> Result<Vec<(String, i64)>> {
    // Open and closed ones apart, so that each half is answered from its own index.
    let counted = cases::table.group_by(cases::state).select((cases::state, count_star())).filter(cases::body.eq(body));
    let mut all: Vec<(String, i64)> =
        counted.filter(cases::closed_on.is_null()).filter(cases::set_aside_on.is_null()).load(conn)?;
    let closed: Vec<(String, i64)> =
        counted.filter(cases::closed_on.is_not_null().and(cases::epoch.gt(0))).load(conn)?;
    all.extend(closed);
    Ok(all)
}
