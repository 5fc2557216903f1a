//! A lead changes what somebody may do at the desk, or ends their access. It ends at once.

use super::news::AccessNews;
use super::{lead_of, leads};
use crate::actions::own_roster::{self, PlaceChange, RosterChange};
use crate::actions::staff_session::{StaffRole, StaffSession, is_vouched, staff_mac_parts};
use crate::actions::{ActionError, Portal, living_directory};
use crate::domain::pause::PauseReason;
use crate::seal::MacPurpose;
use crate::store::accounts::{self, StaffRow};
use crate::store::ids::AccountId;
use crate::store::{StoreError, bodies, cases, sessions};

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
    let found = portal.db.read(move |conn| accounts::staff_with_accounts(conn, &at)).await?;
    let others_lead =
        found.iter().any(|(row, key)| row.account != account && leads(row) && is_vouched(portal, row, key));
    let theirs = found.into_iter().find(|(row, _)| row.account == account && row.state != "disabled");
    let (row, key) = theirs.ok_or(ActionError::NotFound)?;
    // What was altered by hand is never vouched for anew; ending its access needs no trust in it.
    if to != Place::Disabled && !is_vouched(portal, &row, &key) {
        return Err(ActionError::Altered.into());
    }
    let seen = row.state.clone();
    let mut row = match to {
        Place::Role(role) => StaffRow { role: role.code().to_owned(), ..row },
        Place::Disabled => StaffRow { state: "disabled".to_owned(), ..row },
    };
    row.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(&key, &row)).to_bytes().to_vec();
    let had_access = seen == "active";
    let change = match to {
        Place::Role(role) => PlaceChange::Given(&key, role.code()),
        Place::Disabled => PlaceChange::Ended(account),
    };
    let roster = if had_access { roster_change(portal, by, &body, &change).await? } else { None };
    let news = if had_access { Some(AccessNews::prepare(portal, &body, by.account).await?) } else { None };
    portal
        .db
        .write(move |conn| -> Result<(), PlaceFault> {
            let written = roster.as_ref().map_or(Ok(true), |roster| roster.write(conn))?;
            if !written || !accounts::change_staff(conn, &seen, &row)? {
                return Err(ActionError::Stale.into());
            }
            if row.state == "disabled" {
                bodies::delete_wraps_for(conn, &row.body, account)?;
                cases::unassign_all(conn, &row.body, account)?;
            }
            // What a session was opened with is not what its person may do now.
            sessions::delete_at_desk(conn, account, &row.body)?;
            let left = accounts::staff_of(conn, &row.body)?.iter().filter(|row| leads(row)).count();
            if left == 0 || !(others_lead || leads(&row)) {
                match last_lead {
                    LastLead::Keep => return Err(PlaceFault::LastLead),
                    LastLead::PauseBody => {
                        bodies::pause(conn, &row.body, PauseReason::NoLead, None)?;
                    }
                }
            }
            Ok(news.as_ref().map_or(Ok(()), |news| news.write(conn))?)
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok(living_directory::refresh(portal).await?)
}

/// The roster with the change, for a lead who holds the body's key. One that somebody altered keeps no access alive: then it
/// stays as it is, and so does the alarm.
async fn roster_change(
    portal: &Portal,
    by: &StaffSession,
    body: &str,
    change: &PlaceChange<'_>,
) -> Result<Option<RosterChange>, ActionError> {
    let secret = own_roster::secret_of(portal, by, body).await?;
    match (RosterChange::under(portal, body, &secret, change).await, change) {
        (Err(ActionError::Altered), PlaceChange::Ended(_)) => Ok(None),
        (made, _) => made.map(Some),
    }
}
