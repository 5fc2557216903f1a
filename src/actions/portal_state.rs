//! What the operator sees: alerts, and where each body stands. Never a case.

use time::Date;

use super::{ActionError, Portal};
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::AlertId;
use crate::store::invitations;

/// Alerts nobody has marked seen, and all bodies that were ever invited.
pub async fn overview(portal: &Portal) -> Result<(Vec<AlertRow>, Vec<BodyRow>), ActionError> {
    portal.db.read(move |conn| -> Result<_, ActionError> { Ok((alerts::unseen(conn)?, bodies::all(conn)?)) }).await
}

/// What is known of one body that was invited.
pub struct Invited {
    /// `invited`, `joined`, `paused` or `left`.
    pub state: String,
    /// The day it was last invited.
    pub invited_on: Date,
    /// The day it joined.
    pub joined_on: Option<Date>,
    /// Whether a link is still waiting to be used.
    pub link: Link,
}

/// What became of the mailed link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It works.
    Waiting,
    /// Somebody used it and is joining, or stopped on the way.
    Used,
    /// Seven days are over, or there is none.
    Expired,
}

/// One body, if it was ever invited.
pub async fn invited(portal: &Portal, body: &str) -> Result<Option<Invited>, ActionError> {
    let (id, now) = (body.to_owned(), portal.clock.now());
    portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(row) = bodies::find(conn, &id)? else { return Ok(None) };
            let link = match invitations::of_body(conn, &id)?.last() {
                Some(last) if last.used_on.is_some() => Link::Used,
                Some(last) if last.expires_at > now => Link::Waiting,
                _ => Link::Expired,
            };
            Ok(Some(Invited { state: row.state, invited_on: row.invited_on, joined_on: row.joined_on, link }))
        })
        .await
}

/// Marks an alert seen.
pub async fn mark_seen(portal: &Portal, alert: AlertId) -> Result<(), ActionError> {
    let today = portal.clock.today();
    Ok(portal.db.write(move |conn| alerts::mark_seen(conn, alert, today)).await?)
}
