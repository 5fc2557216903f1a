//! One page of a desk's queue. Nothing sealed is read for it.

use std::collections::HashMap;

use super::staff_session::StaffSession;
use super::{ActionError, Portal};
use crate::domain::queue::{Group, Order, Whose};
use crate::domain::severity::Tier;
use crate::store::cases::QueueRow;
use crate::store::queue::{self, Asked, Assigned, Closed, Part};

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
    /// In which order.
    pub order: Order,
    /// Which page, from 1.
    pub page: u32,
}

/// A page of the queue.
pub struct QueuePage {
    /// At most [`PAGE`] cases.
    pub rows: Vec<QueueRow>,
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
    let asked = Asked {
        body: body.to_owned(),
        closed: if ask.group == Group::Closed { Closed::Yes } else { Closed::No },
        states: ask.group.phases().iter().map(|phase| phase.code()).collect(),
        tier: ask.tier.map(|tier| i16::from(tier.number())),
        assigned: match ask.whose {
            Whose::All => Assigned::Any,
            Whose::Mine => Assigned::To(by.account),
            Whose::Nobody => Assigned::Nobody,
        },
    };
    let part = Part { skip: i64::from(ask.page.saturating_sub(1)) * PAGE, take: PAGE };
    let order = order_of(ask);
    let read = move |conn: &mut _| -> Result<_, ActionError> {
        let rows = queue::part_of(conn, &asked, order, part)?;
        let total = queue::count_of(conn, &asked)?;
        Ok((rows, total, queue::counts_by_state(conn, &asked.body)?))
    };
    let (rows, total, states) = portal.db.read(read).await?;
    Ok(QueuePage { rows, total, groups: counts_by_group(&states) })
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

fn counts_by_group(states: &[(String, i64)]) -> HashMap<Group, i64> {
    let count = |group: &Group| {
        let of_group = |state: &str| group.phases().iter().any(|phase| phase.code() == state);
        states.iter().filter(|(state, _)| of_group(state)).map(|(_, count)| count).sum()
    };
    Group::ALL.iter().map(|group| (*group, count(group))).collect()
}
