//! A lead invites a further person: a mailed link that leads to keys of their own, and to no case.

use zeroize::Zeroizing;

use super::invitation::{self, DAYS, PersonDetails};
use super::lead_of;
use crate::actions::account_at::account_at;
use crate::actions::queue_mail::SealedMail;
use crate::actions::staff_session::{StaffRole, StaffSession};
use crate::actions::{ActionError, Portal, body_language, body_row, outbox};
use crate::domain::email;
use crate::mail;
use crate::seal::{self, LinkSecret, Secret as _};
use crate::store::ids::InvitationId;
use crate::store::{StoreError, accounts, bodies, staff_invitations};

/// Characters of a name at most.
const NAME_MOST: usize = 120;

/// Who is to be invited.
pub struct InvitePerson<'a> {
    /// The name colleagues will see.
    pub name: &'a str,
    /// Their own work address.
    pub address: &'a str,
    /// What they may do once they have access.
    pub role: StaffRole,
}

/// Why somebody was not invited.
#[derive(Debug, thiserror::Error)]
pub enum InvitePersonFault {
    /// A name is needed, and not a page of it.
    #[error("a name is needed")]
    Name,
    /// Not the shape of an address.
    #[error("this is no email address")]
    Address,
    /// A mailbox that several people read is no sign-in name.
    #[error("this is the joint mailbox of the body")]
    JointMailbox,
    /// They have a place at this desk, or wait for one.
    #[error("they are at this desk already")]
    There,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for InvitePersonFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Invites somebody. An invitation to the same address that waits already is left as it is, and a new link mailed too.
///
/// # Errors
/// See [`InvitePersonFault`]; [`ActionError::Denied`] for who does not lead the desk.
pub async fn invite_person(
    portal: &Portal,
    by: &StaffSession,
    invite: &InvitePerson<'_>,
) -> Result<(), InvitePersonFault> {
    let body = lead_of(by)?.to_owned();
    let name = invite.name.trim();
    if name.is_empty() || name.chars().count() > NAME_MOST {
        return Err(InvitePersonFault::Name);
    }
    let address = email::address(invite.address).ok_or(InvitePersonFault::Address)?;
    let account = account_at(portal, address).await?.map(|account| account.id);
    let at = body.clone();
    let (row, there) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let row = bodies::find(conn, &at)?.ok_or(ActionError::NotFound)?;
            let place = account.map_or(Ok(None), |account| accounts::staff_at(conn, account, &at))?;
            Ok((row, place.is_some_and(|place| place.state != "disabled")))
        })
        .await?;
    if there {
        return Err(InvitePersonFault::There);
    }
    if email::is_same(&body_row::open_address(portal, &row)?, address) {
        return Err(InvitePersonFault::JointMailbox);
    }
    let mut rng = seal::entropy();
    let (id, link) = (InvitationId(seal::random_id(&mut rng)), LinkSecret::draw(&mut rng));
    let details =
        PersonDetails { name: name.to_owned(), address: address.to_owned(), role: invite.role.code().to_owned() };
    let invitation = invitation::new_row(portal, id, &body, &details, &link, &mut rng)?;
    let listed = portal.directory.body(&body).map_or(body.as_str(), |listed| listed.name.as_str());
    let url = Zeroizing::new(portal.config.link(&format!("/join/staff/{}", link.to_text().as_str())));
    let message_id = outbox::message_id(portal, &mut rng);
    let letter = mail::joining::staff_invitation(
        body_language::of_row(&row),
        portal.config.operator(),
        address,
        listed,
        &url,
        DAYS,
        message_id,
    );
    let letter = SealedMail::seal(portal, &letter, &mut rng)?;
    let today = portal.clock.today();
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            staff_invitations::insert(conn, &invitation)?;
            Ok(letter.write(conn, today)?)
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// Takes an invitation back that nobody has used.
///
/// # Errors
/// [`ActionError::Denied`] for who does not lead the desk, [`ActionError::NotFound`] when it is not there.
pub async fn withdraw_invitation(portal: &Portal, by: &StaffSession, id: InvitationId) -> Result<(), ActionError> {
    let body = lead_of(by)?.to_owned();
    match portal.db.write(move |conn| staff_invitations::delete(conn, id, &body)).await? {
        0 => Err(ActionError::NotFound),
        _ => Ok(()),
    }
}
