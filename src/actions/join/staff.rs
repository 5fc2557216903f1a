//! A further person at a desk: the mailed link leads to keys of their own, and then to waiting. No key of the body is given
//! here.

use super::super::account_at::account_at;
use super::super::people::invitation::{self, PersonDetails};
use super::super::staff_session::{StaffRole, staff_mac_parts};
use super::super::{ActionError, Portal, bindings, sign_in};
use super::StepFault;
use super::finish::{Lead, credentials_ready, person};
use super::session::{self, JoinState, Joining, Step, Way};
use crate::seal::{self, LinkSecret, MacPurpose, PublicKey, SessionSecret, fingerprint_words};
use crate::store::accounts::{self, StaffRow};
use crate::store::ids::SessionId;
use crate::store::staff_invitations::{self, StaffInvitationRow};
use crate::store::{bodies, sessions};

/// Who a link invites and to which body, as long as it works. Changes nothing.
pub async fn look(portal: &Portal, link: &str) -> Result<Option<(String, PersonDetails)>, ActionError> {
    Ok(find(portal, link).await?.map(|(row, details)| (row.body, details)))
}

/// Uses the link up and begins a session. The link came to the person's own address: no other code is needed.
pub async fn begin(portal: &Portal, link: &str) -> Result<(SessionId, SessionSecret), StepFault> {
    let (row, details) = find(portal, link).await?.ok_or(StepFault::Gone)?;
    let account = account_at(portal, &details.address).await?.map(|account| account.id);
    let mut state = JoinState::begin(Way::Staff(row.id), Step::Passphrase, &row.body, "", &mut seal::entropy());
    state.name.clone_from(&details.name);
    state.address.clone_from(&details.address);
    state.account = account;
    let (id, secret) = sign_in::draw();
    let session = session::row(portal, id, &secret, &state)?;
    let (invitation, today) = (row.id, portal.clock.today());
    let begun = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            if !staff_invitations::use_up(conn, invitation, today)? {
                return Ok(false);
            }
            sessions::insert(conn, &session)?;
            Ok(true)
        })
        .await?;
    if begun { Ok((id, secret)) } else { Err(StepFault::Gone) }
}

/// The invitation of a link that still works, at a body that has joined.
async fn find(portal: &Portal, link: &str) -> Result<Option<(StaffInvitationRow, PersonDetails)>, ActionError> {
    let Some(secret) = LinkSecret::from_text(link) else { return Ok(None) };
    let (digest, now) = (secret.digest(), portal.clock.now());
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(row) = staff_invitations::by_link(conn, &digest)? else { return Ok(None) };
            let body = bodies::find(conn, &row.body)?;
            Ok(body.filter(|body| matches!(body.state.as_str(), "joined" | "paused")).map(|_| row))
        })
        .await?;
    let works = found.filter(|row| row.used_on.is_none() && row.expires_at > now);
    Ok(works.and_then(|row| invitation::details(portal, &row).ok().map(|details| (row, details))))
}

/// Makes the account, if there is none, and its place, which waits. Returns the six words of the key.
pub async fn finish(portal: &Portal, joining: &mut Joining) -> Result<(), StepFault> {
    let Way::Staff(invitation) = joining.state.way else { return Err(StepFault::Gone) };
    if joining.state.step == Step::Waiting {
        return Ok(());
    }
    credentials_ready(&joining.state)?;
    let mut rng = seal::entropy();
    let person = person(portal, &joining.state, &mut rng).await?;
    let account = person.row().clone();
    let found = portal.db.read(move |conn| staff_invitations::find(conn, invitation)).await?.ok_or(StepFault::Gone)?;
    let details = invitation::details(portal, &found)?;
    let role = StaffRole::from_code(&details.role).ok_or(ActionError::Unreadable)?;
    let body = joining.state.body.clone();
    let mut place = StaffRow {
        account: account.id,
        body: body.clone(),
        role: role.code().to_owned(),
        state: "waiting".to_owned(),
        // Until a lead gives access there is no key of the desk to seal it under.
        name: portal.keys.seal_class_b(&bindings::staff_name(account.id, &body), details.name.as_bytes(), &mut rng),
        mac: Vec::new(),
    };
    place.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(&account, &place)).to_bytes().to_vec();
    let public = PublicKey::from_slice(&account.public_key).ok_or(ActionError::Unreadable)?;
    joining.state.wait_with(&fingerprint_words(&public).join(" "));
    let waiting = session::row(portal, joining.id, joining.secret(), &joining.state)?;
    let new = match person {
        Lead::New(new) => Some(new.row),
        Lead::Existing(..) => None,
    };
    let session = joining.id;
    let written = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            // Taken back meanwhile, or finished in another tab.
            if staff_invitations::find(conn, invitation)?.is_none() {
                return Ok(false);
            }
            if let Some(new) = &new {
                accounts::insert(conn, new)?;
            }
            match accounts::staff_at(conn, place.account, &place.body)? {
                Some(there) if there.state != "disabled" => return Ok(false),
                Some(_) => accounts::delete_staff(conn, place.account, &place.body)?,
                None => {}
            }
            accounts::insert_staff(conn, &place)?;
            staff_invitations::delete(conn, invitation, &place.body)?;
            sessions::update(conn, session, &waiting.sealed_box, waiting.expires_at)?;
            Ok(true)
        })
        .await?;
    if written { Ok(()) } else { Err(StepFault::Gone) }
}
