//! Wraps of case secrets, one per recipient and key epoch.

use diesel::prelude::*;

use super::ids::CaseId;
use super::schema::case_keys;
use super::{Conn, Result};

/// For whom a case secret is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The body, under its published key.
    Body,
    /// The reporter, under the report secret.
    Reporter,
}

impl Recipient {
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Reporter => "reporter",
        }
    }
}

/// Writes one wrap.
pub fn insert(conn: &mut Conn, case: CaseId, to: Recipient, epoch: i32, wrap: &[u8]) -> Result<()> {
    diesel::insert_into(case_keys::table)
        .values((
            case_keys::case_id.eq(case),
            case_keys::recipient_kind.eq(to.kind()),
            case_keys::recipient.eq([].as_slice()),
            case_keys::epoch.eq(epoch),
            case_keys::wrap.eq(wrap),
        ))
        .execute(conn)?;
    Ok(())
}

/// The wrap for one recipient at one epoch (0 for the reporter).
pub fn wrap_of(conn: &mut Conn, case: CaseId, to: Recipient, epoch: i32) -> Result<Option<Vec<u8>>> {
    Ok(case_keys::table.find((case, to.kind(), [].as_slice(), epoch)).select(case_keys::wrap).first(conn).optional()?)
}

/// The wraps for one recipient of several cases.
pub fn wraps_of(conn: &mut Conn, cases: &[CaseId], to: Recipient) -> Result<Vec<(CaseId, i32, Vec<u8>)>> {
    Ok(case_keys::table
        .filter(case_keys::case_id.eq_any(cases))
        .filter(case_keys::recipient_kind.eq(to.kind()))
        .select((case_keys::case_id, case_keys::epoch, case_keys::wrap))
        .load(conn)?)
}

/// Destroys the wraps for one recipient: what they could open, they no longer can.
pub fn delete(conn: &mut Conn, case: CaseId, to: Recipient) -> Result<usize> {
    Ok(diesel::delete(
        case_keys::table.filter(case_keys::case_id.eq(case)).filter(case_keys::recipient_kind.eq(to.kind())),
    )
    .execute(conn)?)
}
