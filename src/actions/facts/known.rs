//! Which of the facts of a body's page were checked with the body: for everybody.

use std::collections::BTreeMap;

use time::Date;

use super::rows;
use crate::actions::{ActionError, Portal};
use crate::domain::directory::{Body, Fact};
use crate::store::directory_checks::{self, CheckRow};
use crate::store::directory_wishes::{self, WishRow};
use crate::store::{Conn, StoreError};

/// Whether a fact was checked with the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It was not, or the directory has said something else since.
    NotYet,
    /// The body said on this day that it is right.
    Right(Date),
    /// The body said on this day that it is not right, and the directory still says the same.
    Wrong(Date),
}

/// How the facts of a body stand; those not in it were not checked.
pub type Standings = BTreeMap<Fact, Checked>;

/// Those of a body, as far as the portal itself wrote them.
pub async fn of_body(portal: &Portal, body: &str) -> Result<Standings, ActionError> {
    let Some(entry) = portal.living.entry(body) else { return Ok(Standings::new()) };
    let id = body.to_owned();
    let read = move |conn: &mut Conn| -> Result<_, StoreError> {
        Ok((directory_checks::of_body(conn, &id)?, directory_wishes::of_body(conn, &id)?))
    };
    let (checks, wishes) = portal.db.read(read).await?;
    Ok(standings(portal, &entry, &checks, &wishes))
}

/// How the facts of an entry stand.
pub(super) fn standings(portal: &Portal, entry: &Body, checks: &[CheckRow], wishes: &[WishRow]) -> Standings {
    let mut standings = Standings::new();
    // The newest comes first, and a later one is put in its place only by a check, which takes the word back.
    for row in wishes.iter().rev() {
        if let Some(opened) = rows::open(portal, row)
            && row.said_hash == rows::said_hash(opened.fact, entry)
        {
            standings.insert(opened.fact, Checked::Wrong(row.asked_on));
        }
    }
    for (fact, day) in checks.iter().filter_map(|row| rows::checked(portal, row, entry)) {
        standings.insert(fact, Checked::Right(day));
    }
    standings
}
