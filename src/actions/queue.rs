//! One page of a desk's queue. Nothing sealed is read for it.

use std::collections::HashMap;

use time::{Date, Duration};

use super::staff_session::StaffSession;
use super::{ActionError, Portal, watch_silence};
use crate::domain::case_state::{Phase, State};
use crate::domain::queue::{Came, Group, Needs, Order, Whose};
use crate::domain::severity::Tier;
use crate::domain::silence::SILENT_AFTER;
use crate::store::cases::QueueRow;
use crate::store::ids::{AccountId, CaseId};
use crate::store::queue::{self, Aside, Asked, Assigned, Closed, Part};
use crate::store::{Conn, StoreError, case_events};

/// How many cases a page shows.
pub const PAGE: i64 = 50;

/// What somebody wants to see of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Which cases.
    pub group: Group,
    /// Only of this tier.
    pub tier: Option<Tier>,
    /// Whose.
    pub whose: Whose,
    /// Those of this person instead.
    pub colleague: Option<AccountId>,
    /// What waits for the desk in it.
    pub needs: Needs,
    /// When it came.
    pub came: Came,
    /// In which order.
    pub order: Order,
    /// Which page, from 1.
    pub page: u32,
}

/// A page of the queue.
pub struct QueuePage {
    /// At most [`PAGE`] cases.
    pub rows: Vec<QueueRow>,
    /// For how many days nobody at this desk has done anything about a case, where that is too many.
    pub silent_days: HashMap<CaseId, i64>,
    /// How many cases there are on all pages.
    pub total: i64,
    /// How many cases each group holds, whatever tier and whosever they are.
    pub groups: HashMap<Group, i64>,
}

/// One page of the queue of the desk where somebody is signed in.
///
/// # Errors
/// Those of the database.
pub async fn queue(portal: &Portal, by: &StaffSession, ask: Ask) -> Result<QueuePage, ActionError> {
    let (body, _) = by.at_desk()?;
    let part = Part { skip: i64::from(ask.page.saturating_sub(1)) * PAGE, take: PAGE };
    let (order, today) = (order_of(ask), portal.clock.today());
    let asked = asked(body, by.account, ask, today);
    let read = move |conn: &mut _| -> Result<_, ActionError> {
        let rows = queue::part_of(conn, &asked, order, part)?;
        let silent_days = silent_days(conn, &rows, today)?;
        let total = queue::count_of(conn, &asked)?;
        let (states, aside) = (queue::counts_by_state(conn, &asked.body)?, queue::count_set_aside(conn, &asked.body)?);
        Ok((rows, silent_days, total, counts_by_group(&states, aside)))
    };
    let (rows, silent_days, total, groups) = portal.db.read(read).await?;
    Ok(QueuePage { rows, silent_days, total, groups })
}

fn asked(body: &str, own: AccountId, ask: Ask, today: Date) -> Asked {
    let overdue = ask.needs == Needs::Overdue;
    // What waits for its first look is due; later days are the reporter's to see, not in the row.
    let is_meant = |phase: &&Phase| !overdue || **phase == Phase::Received;
    let states = ask.group.phases().iter().filter(is_meant).map(|phase| phase.code()).collect();
    Asked {
        closed: if ask.group == Group::Closed { Closed::Yes } else { Closed::No },
        aside: if ask.group == Group::SetAside { Aside::Yes } else { Aside::No },
        tier: ask.tier.map(|tier| i16::from(tier.number())),
        assigned: match (ask.colleague, ask.whose) {
            (Some(colleague), _) => Assigned::To(colleague),
            (None, Whose::All) => Assigned::Any,
            (None, Whose::Mine) => Assigned::To(own),
            (None, Whose::Nobody) => Assigned::Nobody,
        },
        unread: ask.needs == Needs::Unread,
        due_before: overdue.then_some(today),
        came: ask.came.days(today),
        ..Asked::open(body.to_owned(), states)
    }
}

/// Only of cases that came so long ago that there can be silence about them is the timeline read.
fn silent_days(conn: &mut Conn, rows: &[QueueRow], today: Date) -> Result<HashMap<CaseId, i64>, StoreError> {
    let latest = today - Duration::days(SILENT_AFTER);
    // Nothing is due on what was set aside.
    let works = |row: &&QueueRow| row.outcome.is_none() && row.set_aside_on.is_none();
    let old: Vec<&QueueRow> = rows.iter().filter(|row| row.received_on <= latest).filter(works).collect();
    if old.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<CaseId> = old.iter().map(|row| row.id).collect();
    let events = case_events::of_cases(conn, &ids)?;
    let days = |row: &QueueRow| {
        let of_case = events.iter().filter(|(case, _)| *case == row.id).map(|(_, event)| event);
        let state = State::from_codes(&row.state, row.outcome.as_deref())?;
        Some((today - watch_silence::since(state, row.received_on, of_case, today)?).whole_days())
    };
    Ok(old.into_iter().filter_map(|row| Some((row.id, days(row)?))).collect())
}

/// Closed cases are not urgent and not due: the last closed come first unless another order was asked for.
const fn order_of(ask: Ask) -> queue::Order {
    match (ask.order, ask.group) {
        (Order::Urgency | Order::Due, Group::Closed) => queue::Order::LastClosed,
        (Order::Urgency, _) => queue::Order::Urgency,
        (Order::Due, _) => queue::Order::Due,
        (Order::Newest, _) => queue::Order::Newest,
        (Order::Oldest, _) => queue::Order::Oldest,
    }
}

fn counts_by_group(states: &[(String, i64)], aside: i64) -> HashMap<Group, i64> {
    let count = |group: &Group| {
        let of_group = |state: &str| group.phases().iter().any(|phase| phase.code() == state);
        states.iter().filter(|(state, _)| of_group(state)).map(|(_, count)| count).sum()
    };
    let count = |group: &Group| if *group == Group::SetAside { aside } else { count(group) };
    Group::ALL.iter().map(|group| (*group, count(group))).collect()
}
