//! The mailed link, and the one form that uses it up.

use super::super::invitation_row::{self, code_digest};
use super::super::queue_mail::SealedMail;
use super::super::{ActionError, Portal, body_language, body_row, operator_alert, outbox, sign_in};
use super::StepFault;
use super::session::{self, JoinState, Step, Way};
use crate::domain::email;
use crate::mail;
use crate::seal::{self, Entropy, LinkSecret, SessionSecret};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::SessionId;
use crate::store::invitations::{self, InvitationRow};
use crate::store::sessions;

/// Wrong codes after which an invitation does not work any more.
const TRIES: i32 = 5;
/// Characters of a name at most.
const NAME_MOST: usize = 120;

/// What the person who opened the link typed.
pub struct BeginJoining<'a> {
    /// What stands in the link.
    pub link: &'a str,
    /// What they were told by phone.
    pub code: &'a str,
    /// Their own work address.
    pub address: &'a str,
    /// The name colleagues will see.
    pub name: &'a str,
}

/// Which body a link invites, as long as it works. Changes nothing.
pub async fn look(portal: &Portal, link: &str) -> Result<Option<String>, ActionError> {
    Ok(find(portal, link).await?.map(|row| row.body))
}

/// Uses the link up and begins a session; mails a code to the person's own address.
pub async fn begin(portal: &Portal, typed: &BeginJoining<'_>) -> Result<(SessionId, SessionSecret), StepFault> {
    let row = find(portal, typed.link).await?.ok_or(StepFault::Gone)?;
    let details = invitation_row::details(portal, &row)?;
    let mut faults = Person { name: typed.name, address: typed.address }.faults();
    // Only who has the code is told whether an address is a body's mailbox.
    if code_digest(typed.code) != details.code {
        match wrong_code(portal, &row).await? {
            StepFault::Code => faults.insert(0, StepFault::Code),
            ended => return Err(ended),
        }
    }
    StepFault::all(faults)?;
    let address = own_address(portal, typed.address, &details.address).await?;
    let mut rng = seal::entropy();
    let mut state = JoinState::begin(Way::Join(row.id), Step::Confirm, &row.body, &details.address, &mut rng);
    typed.name.trim().clone_into(&mut state.name);
    let letter = mail_code(portal, &mut state, address, &mut rng).await?;
    let (id, secret) = sign_in::draw();
    let session = session::row(portal, id, &secret, &state)?;
    let (invitation, today) = (row.id, portal.clock.today());
    let begun = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            if !invitations::use_up(conn, invitation, today)? {
                return Ok(false);
            }
            sessions::insert(conn, &session)?;
            letter.write(conn, today)?;
            Ok(true)
        })
        .await?;
    portal.queue_bell.notify_one();
    if begun { Ok((id, secret)) } else { Err(StepFault::Gone) }
}

/// The invitation of a link that still works, of a body that has not joined.
async fn find(portal: &Portal, link: &str) -> Result<Option<InvitationRow>, ActionError> {
    let Some(secret) = LinkSecret::from_text(link) else { return Ok(None) };
    let digest = secret.digest();
    let now = portal.clock.now();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(row) = invitations::by_link(conn, &digest)? else { return Ok(None) };
            let body = bodies::find(conn, &row.body)?;
            Ok(body.filter(|body| body.state == "invited").map(|body| (row, body)))
        })
        .await?;
    let works = |(row, body): &(InvitationRow, BodyRow)| {
        let vouched = invitation_row::is_vouched(portal, row) && body_row::verify_row(portal, body, None).is_ok();
        vouched && row.used_on.is_none() && row.code_tries < TRIES && row.expires_at > now
    };
    Ok(found.filter(works).map(|(row, _)| row))
}

/// Counts a wrong code; the last one ends the invitation.
async fn wrong_code(portal: &Portal, row: &InvitationRow) -> Result<StepFault, ActionError> {
    let (id, today) = (row.id, portal.clock.today());
    let left = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            invitations::count_try(conn, id)?;
            let left = invitations::find(conn, id)?.is_some_and(|row| row.code_tries < TRIES);
            if !left {
                invitations::use_up(conn, id, today)?;
            }
            Ok(left)
        })
        .await?;
    Ok(if left { StepFault::Code } else { StepFault::UsedUp })
}

/// How somebody says who they are.
pub(super) struct Person<'a> {
    pub(super) name: &'a str,
    pub(super) address: &'a str,
}

impl Person<'_> {
    /// What is wrong with the shape of it.
    pub(super) fn faults(&self) -> Vec<StepFault> {
        let length = self.name.trim().chars().count();
        let name = (length == 0 || length > NAME_MOST).then_some(StepFault::Name);
        let address = email::address(self.address).is_none().then_some(StepFault::Address);
        name.into_iter().chain(address).collect()
    }
}

/// A person's own address: never the mailbox of this or another body, which several people read.
pub(super) async fn own_address<'a>(portal: &Portal, typed: &'a str, mailbox: &str) -> Result<&'a str, StepFault> {
    let address = email::address(typed).ok_or(StepFault::Address)?;
    let mut joint = false;
    for row in portal.db.read(bodies::all).await? {
        match body_row::open_address(portal, &row) {
            Ok(other) => joint |= email::is_same(&other, address),
            // Another body's trouble is the operator's to look at, and keeps nobody here from going on.
            Err(_) => operator_alert::raise(portal, operator_alert::BODY_ALTERED, &row.id).await?,
        }
    }
    if joint || email::is_same(mailbox, address) { Err(StepFault::JointMailbox) } else { Ok(address) }
}

/// Notes a new code for one's own address and seals the mail that brings it.
pub(super) async fn mail_code(
    portal: &Portal,
    state: &mut JoinState,
    address: &str,
    rng: &mut impl Entropy,
) -> Result<SealedMail, ActionError> {
    let language = body_language::of_body(portal, &state.body).await?;
    let code = seal::mailed_code(rng);
    address.clone_into(&mut state.address);
    state.code = code_digest(&code);
    state.wrong_codes = 0;
    state.codes_mailed = state.codes_mailed.saturating_add(1);
    let letter = mail::joining::address_check(
        language,
        portal.config.operator(),
        address,
        &code,
        outbox::message_id(portal, rng),
    );
    SealedMail::seal(portal, &letter, rng)
}
