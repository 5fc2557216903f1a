//! A lead changes what somebody may do at the desk, or ends their access. It ends at once.

use super::lead_of;
use crate::actions::staff_session::{StaffRole, StaffSession, staff_mac_parts};
use crate::actions::{ActionError, Portal, living_directory};
use crate::domain::pause::PauseReason;
use crate::seal::MacPurpose;
use crate::store::accounts::{self, StaffRow};
use crate::store::ids::AccountId;
use crate::store::{Conn, StoreError, bodies, cases, sessions};

/// What somebody is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this role.
    Role(StaffRole),
    /// Without access.
    Disabled,
}

/// What is to happen when nobody would lead the desk any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastLead {
    /// Nothing is changed.
    Keep,
    /// It is meant: the body pauses until somebody leads it again.
    PauseBody,
}

/// Why a place was not changed.
#[derive(Debug, thiserror::Error)]
pub enum PlaceFault {
    /// Nobody would lead the desk any more.
    #[error("nobody would lead the desk any more")]
    LastLead,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for PlaceFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

impl crate::store::WriteFault for PlaceFault {
    fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Action(error) => error.store(),
            Self::LastLead => None,
        }
    }
}

/// Changes a place. Cases of somebody who loses access are with nobody afterwards; their sessions here end.
///
/// # Errors
/// See [`PlaceFault`]; [`ActionError::NotFound`] for somebody without access here, [`ActionError::Denied`] for who does
/// not lead the desk.
pub async fn change_place(
    portal: &Portal,
    by: &StaffSession,
    account: AccountId,
    to: Place,
    last_lead: LastLead,
) -> Result<(), PlaceFault> {
    let body = lead_of(by)?.to_owned();
    let at = body.clone();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok(accounts::staff_at(conn, account, &at)?.zip(accounts::find(conn, account)?))
        })
        .await?;
    let (row, key) = found.filter(|(row, _)| row.state != "disabled").ok_or(ActionError::NotFound)?;
    let seen = row.state.clone();
    let mut row = match to {
        Place::Role(role) => StaffRow { role: role.code().to_owned(), ..row },
        Place::Disabled => StaffRow { state: "disabled".to_owned(), ..row },
    };
    row.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(&key, &row)).to_bytes().to_vec();
    portal
        .db
        .write(move |conn| -> Result<(), PlaceFault> {
            if !accounts::change_staff(conn, &seen, &row)? {
                return Err(ActionError::Stale.into());
            }
            if row.state == "disabled" {
                bodies::delete_wraps_for(conn, &row.body, account)?;
                cases::unassign_all(conn, &row.body, account)?;
            }
            // What a session was opened with is not what its person may do now.
            sessions::delete_at_desk(conn, account, &row.body)?;
            if leads(conn, &row.body)? == 0 {
                match last_lead {
                    LastLead::Keep => return Err(PlaceFault::LastLead),
                    LastLead::PauseBody => {
                        bodies::pause(conn, &row.body, PauseReason::NoLead, None)?;
                    }
                }
            }
            Ok(())
        })
        .await?;
    Ok(living_directory::refresh(portal).await?)
}

/// How many lead a desk.
fn leads(conn: &mut Conn, body: &str) -> Result<usize, StoreError> {
    let staff = accounts::staff_of(conn, body)?;
    Ok(staff.iter().filter(|row| row.state == "active" && row.role == StaffRole::Lead.code()).count())
}
