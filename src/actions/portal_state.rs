//! What the operator sees: alerts, and where each body stands. Never a case.

use time::Date;

use super::{ActionError, Portal, body_mark, body_row, invitation_row};
use crate::domain::profile::Person;
use crate::domain::responses::{Shown, shown};
use crate::store::alerts::{self, AlertRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::body_marks;
use crate::store::dispatches::{self, DeliveryHealth};
use crate::store::ids::AlertId;
use crate::store::invitations;
use crate::store::reports;

/// Alerts nobody has marked seen, and all bodies that were ever invited.
pub async fn overview(portal: &Portal) -> Result<(Vec<AlertRow>, Vec<BodyRow>), ActionError> {
    portal.db.read(move |conn| -> Result<_, ActionError> { Ok((alerts::unseen(conn)?, bodies::all(conn)?)) }).await
}

/// How many reports are held for each body, as far as that may be shown: whom to invite next.
pub async fn held(portal: &Portal) -> Result<Vec<(String, Shown)>, ActionError> {
    let held = portal.db.read(reports::held_by_body).await?;
    Ok(held.into_iter().map(|(body, count)| (body, shown(count))).collect())
}

/// What is known of one body that was invited.
pub struct Invited {
    /// `invited`, `joined`, `paused` or `left`.
    pub state: String,
    /// The day it was last invited.
    pub invited_on: Date,
    /// The day it joined.
    pub joined_on: Option<Date>,
    /// The words the public reads beside a pause.
    pub public_notice: Option<String>,
    /// Whether a link is still waiting to be used.
    pub link: Link,
    /// Whom the operator called when it was last invited, kept as long as the body is here.
    pub called: Option<Called>,
}

/// A call to a body.
pub struct Called {
    /// The mailbox that the link went to.
    pub address: String,
    /// Who was called.
    pub person: String,
    /// At which number.
    pub number: String,
    /// On which day, ISO 8601.
    pub day: String,
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
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(row) = bodies::find(conn, &id)? else { return Ok(None) };
            Ok(Some((row, invitations::of_body(conn, &id)?.pop())))
        })
        .await?;
    let Some((row, last)) = found else { return Ok(None) };
    let link = match &last {
        Some(last) if last.used_on.is_some() => Link::Used,
        Some(last) if last.expires_at > now => Link::Waiting,
        _ => Link::Expired,
    };
    let called = last.filter(|last| invitation_row::is_vouched(portal, last)).and_then(|last| {
        let details = invitation_row::details(portal, &last).ok()?;
        Some(Called {
            address: details.address.clone(),
            person: details.person.clone(),
            number: details.number.clone(),
            day: details.day.clone(),
        })
    });
    Ok(Some(Invited {
        state: row.state,
        invited_on: row.invited_on,
        joined_on: row.joined_on,
        public_notice: row.public_notice,
        link,
        called,
    }))
}

/// What the operator needs to help a joined body that mail does not reach.
pub struct Reach {
    /// How mails to it get through.
    pub mail: DeliveryHealth,
    /// The day it last confirmed its address.
    pub confirmed_on: Option<Date>,
    /// The day on which mail to that address came back, if nobody has confirmed it since.
    pub returned_on: Option<Date>,
    /// Whom to call, and who stands in for them; none when what it said of itself is not as it was sealed.
    pub people: Option<[Person; 2]>,
}

/// How a body that has joined can be reached; none before it has.
pub async fn reach(portal: &Portal, body: &str) -> Result<Option<Reach>, ActionError> {
    let id = body.to_owned();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(row) = bodies::find(conn, &id)? else { return Ok(None) };
            let marks = body_marks::of_body(conn, &id)?;
            Ok(Some((row, dispatches::health_of_body(conn, &id)?, marks)))
        })
        .await?;
    let Some((row, mail, marks)) = found.filter(|(row, ..)| row.joined_on.is_some()) else { return Ok(None) };
    let people = body_row::open_profile(portal, &row).ok().map(|profile| [profile.contact, profile.deputy]);
    let returned_on = body_mark::returned_on(&marks, &row);
    Ok(Some(Reach { mail, confirmed_on: row.confirmed_on, returned_on, people }))
}

/// Marks an alert seen.
pub async fn mark_seen(portal: &Portal, alert: AlertId) -> Result<(), ActionError> {
    let today = portal.clock.today();
    Ok(portal.db.write(move |conn| alerts::mark_seen(conn, alert, today)).await?)
}
