//! When mails about cases go to a body: with the next of its posts, so that no mail shows when a reporter was here, or at once.

use std::collections::HashMap;

use time::Date;

use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal, office};
use crate::domain::calendar::Calendar;
use crate::domain::office::{MailTimes, Office, Post};
use crate::store::ids::CaseId;
use crate::store::{Conn, Result as StoreResult, bodies, cases};

/// What is needed to say when a mail about a case may go, besides what stands in the body's row.
#[derive(Clone)]
pub(super) struct Times {
    calendar: Calendar,
    unless_chosen: MailTimes,
}

impl Times {
    /// Those of one body.
    pub(super) fn of(portal: &Portal, body: &str) -> Self {
        Self { calendar: office::calendar(portal, body), unless_chosen: portal.config.mail_times }
    }

    /// When a mail about a case goes that is ready at a time (unix seconds). One about an urgent case waits for no post.
    pub(super) fn goes_at(&self, conn: &mut Conn, (body, case): (&str, CaseId), ready: i64) -> StoreResult<i64> {
        let Some((zone, chosen)) = bodies::mail_habits(conn, body)? else { return Ok(ready) };
        if times(chosen.as_deref(), self.unless_chosen) == MailTimes::Now || cases::is_urgent(conn, case)? {
            return Ok(ready);
        }
        Ok(Office::new(&zone, self.calendar.clone()).next_post(ready))
    }
}

/// What holds for a body that chose this, or nothing.
fn times(chosen: Option<&str>, unless_chosen: MailTimes) -> MailTimes {
    chosen.and_then(MailTimes::from_code).unwrap_or(unless_chosen)
}

/// When a mail that is written now would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// At once.
    Now,
    /// With this post, on this day at the body's office.
    With(Date, Post),
}

/// When mails go to all bodies that were ever invited.
#[derive(Default)]
pub struct AllTimes(HashMap<String, (String, MailTimes)>);

impl AllTimes {
    /// Reads them.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(portal: &Portal) -> Result<Self, ActionError> {
        let all = portal.db.read(bodies::all_mail_habits).await?;
        let unless_chosen = portal.config.mail_times;
        let of = |(body, zone, chosen): (String, String, Option<String>)| {
            (body, (zone, times(chosen.as_deref(), unless_chosen)))
        };
        Ok(Self(all.into_iter().map(of).collect()))
    }

    /// When the mail about an ordinary case would go to a body that is written now.
    #[must_use]
    pub fn next(&self, portal: &Portal, body: &str) -> Leaves {
        let Some((zone, MailTimes::Posts)) = self.0.get(body) else { return Leaves::Now };
        let office = office::of(portal, body, zone);
        office.post_at(office.next_post(portal.clock.now())).map_or(Leaves::Now, |(day, post)| Leaves::With(day, post))
    }

    /// When the mail about an ordinary case goes to a body that is ready at a time (unix seconds, both).
    #[must_use]
    pub fn goes_at(&self, portal: &Portal, body: &str, ready: i64) -> i64 {
        let Some((zone, MailTimes::Posts)) = self.0.get(body) else { return ready };
        office::of(portal, body, zone).next_post(ready)
    }

    /// The post with which a mail goes to a body at a time (unix seconds); none where no post goes then.
    #[must_use]
    pub fn post_at(&self, portal: &Portal, body: &str, at: i64) -> Option<(Date, Post)> {
        let (zone, _) = self.0.get(body)?;
        office::of(portal, body, zone).post_at(at)
    }

    /// What holds for a body.
    #[must_use]
    pub fn of(&self, portal: &Portal, body: &str) -> MailTimes {
        self.0.get(body).map_or(portal.config.mail_times, |(_, times)| *times)
    }
}

/// A lead chooses when mails go to their body.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk; [`ActionError::NotFound`] for an operator.
pub async fn set_mail_times(portal: &Portal, by: &StaffSession, times: MailTimes) -> Result<(), ActionError> {
    let (body, role) = by.at_desk()?;
    if role != StaffRole::Lead {
        return Err(ActionError::Denied);
    }
    let body = body.to_owned();
    Ok(portal.db.write(move |conn| bodies::set_mail_times(conn, &body, times.code())).await?)
}
