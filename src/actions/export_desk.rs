//! Everything a body has here, for a lead who takes it along. Read only: what nobody opened stays closed, and is not in it.

use super::read_case::{CaseFile, read_case};
use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal};
use crate::store::ids::CaseId;
use crate::store::{Conn, departures};

/// Cases in one part: all of it is in memory while it is packed.
pub const PART: i64 = 200;

/// How much there is to take along.
pub struct DeskContents {
    /// Cases that a person opened.
    pub opened: i64,
    /// Cases that nobody opened.
    pub unopened: i64,
    /// Cases that are not closed.
    pub open: i64,
}

impl DeskContents {
    /// In how many parts the opened cases are packed; at least one, for the list of people.
    #[must_use]
    pub fn parts(&self) -> i64 {
        ((self.opened + PART - 1) / PART).max(1)
    }
}

/// How much a body has here.
///
/// # Errors
/// [`ActionError::NotFound`] for anybody but a lead.
pub async fn contents(portal: &Portal, by: &StaffSession) -> Result<DeskContents, ActionError> {
    let body = led_by(by)?;
    let read = move |conn: &mut Conn| -> Result<_, ActionError> {
        let (opened, unopened) = departures::opened_and_not(conn, &body)?;
        Ok(DeskContents { opened, unopened, open: departures::count_open(conn, &body)? })
    };
    portal.db.read(read).await
}

/// The cases of one part, from 1. A case that was withdrawn in this moment is left out.
///
/// # Errors
/// As [`contents`], and as [`read_case`].
pub async fn part(portal: &Portal, by: &StaffSession, part: u32) -> Result<Vec<CaseFile>, ActionError> {
    let (body, skip) = (led_by(by)?, i64::from(part.saturating_sub(1)) * PART);
    let ids: Vec<CaseId> = portal.db.read(move |conn| departures::opened_part(conn, &body, skip, PART)).await?;
    let mut files = Vec::with_capacity(ids.len());
    for id in ids {
        match read_case(portal, by, id).await {
            Ok(file) => files.push(file),
            Err(ActionError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(files)
}

fn led_by(by: &StaffSession) -> Result<String, ActionError> {
    match by.at_desk()? {
        (body, StaffRole::Lead) => Ok(body.to_owned()),
        (_, StaffRole::Officer) => Err(ActionError::NotFound),
    }
}
