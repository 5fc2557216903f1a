//! Everybody at a desk: those who can read cases, those who wait, those who are invited, and those who were there.

use super::invitation;
use crate::actions::desk_people::DeskPeople;
use crate::actions::staff_session::StaffSession;
use crate::actions::{ActionError, Portal, bindings, own_roster};
use crate::store::accounts;
use crate::store::ids::{AccountId, InvitationId};
use crate::store::staff_invitations;

/// Somebody with a place at the desk.
pub struct Member {
    /// Their account.
    pub account: AccountId,
    /// Their name; empty where it does not open.
    pub name: String,
    /// The code of their role.
    pub role: String,
    /// `active`, `waiting` or `disabled`.
    pub state: String,
    /// Whether this is not how a lead of the desk left it.
    pub differs: bool,
}

/// Somebody who is invited.
pub struct Invitee {
    /// Their invitation.
    pub id: InvitationId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: String,
    /// The code of the role they shall have.
    pub role: String,
}

/// Everybody at a desk.
pub struct Roster {
    /// With a place, by name: those with access first.
    pub members: Vec<Member>,
    /// Invited, and not here yet.
    pub invited: Vec<Invitee>,
}

/// The roster of the desk where somebody is signed in.
///
/// # Errors
/// As [`DeskPeople::load`].
pub async fn roster(portal: &Portal, by: &StaffSession) -> Result<Roster, ActionError> {
    let (body, _) = by.at_desk()?;
    let people = DeskPeople::load(portal, by).await?;
    let strangers = own_roster::strangers_at_desk(portal, by).await?;
    let (at, now) = (body.to_owned(), portal.clock.now());
    let (staff, invited) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((accounts::staff_of(conn, &at)?, staff_invitations::waiting(conn, &at, now)?))
        })
        .await?;
    let mut members: Vec<Member> = staff
        .into_iter()
        .map(|row| {
            let sealed = || portal.keys.open_class_b(&bindings::staff_name(row.account, &row.body), &row.name).ok();
            let waiting = || String::from_utf8(sealed()?.to_vec()).ok();
            let name = people.name(row.account).map(str::to_owned).or_else(waiting).unwrap_or_default();
            let differs = strangers.contains(&row.account);
            Member { account: row.account, name, role: row.role, state: row.state, differs }
        })
        .collect();
    let rank = |state: &str| ["active", "waiting"].iter().position(|known| *known == state).unwrap_or(2);
    members.sort_by_key(|member| (rank(&member.state), member.name.to_lowercase()));
    let invited = invited.iter().filter_map(|row| {
        // An altered invitation leads nowhere, and is not shown as one.
        let details = invitation::details(portal, row).ok()?;
        let (name, address) = (details.name.clone(), details.address.clone());
        Some(Invitee { id: row.id, name, address, role: details.role.clone() })
    });
    Ok(Roster { members, invited: invited.collect() })
}
