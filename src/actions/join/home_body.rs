//! One association sets up a portal for itself: a link that stands in the terminal, and then the steps of joining. Whoever goes
//! them leads its desk and runs the portal.
//!
//! The link follows from the portal's keys: every node prints the same one, and nothing of it is stored. It is void as
//! soon as somebody runs the portal.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::super::invitation_row::code_digest;
use super::super::queue_mail::SealedMail;
use super::super::throttle::Turn;
use super::super::{ActionError, Portal, new_body, outbox};
use super::StepFault;
use super::begin::{Person, mail_code, own_address};
use super::session::{self, JoinState, Joining, Step, Way};
use crate::domain::{email, timezone};
use crate::i18n::Language;
use crate::mail;
use crate::seal::{self, Mac, MacPurpose, SessionSecret};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::SessionId;
use crate::store::{Conn, StoreError, accounts};

/// What was typed on the first page.
pub struct TypedHome<'a> {
    /// The association's mailbox.
    pub mailbox: &'a str,
    /// One's own work address.
    pub address: &'a str,
    /// The name colleagues will see.
    pub name: &'a str,
}

/// The link to set up with: none where the portal is for many bodies, is not configured yet, or is run by somebody already.
pub async fn link(portal: &Portal) -> Result<Option<String>, ActionError> {
    let Some(home) = portal.home_body().filter(|_| portal.config.missing().is_empty()) else { return Ok(None) };
    let body = home.id.as_str().to_owned();
    if !portal.db.read(move |conn| is_open(conn, &body)).await? {
        return Ok(None);
    }
    let mac = portal.keys.mac(MacPurpose::Setup, &[home.id.as_str().as_bytes()]);
    Ok(Some(portal.config.link(&format!("/join/home/{}", URL_SAFE_NO_PAD.encode(mac.to_bytes())))))
}

/// Which body a link sets up, as long as it works. Changes nothing.
pub async fn look(portal: &Portal, typed: &str) -> Result<Option<String>, ActionError> {
    let Some(home) = portal.home_body().filter(|_| portal.config.missing().is_empty()) else { return Ok(None) };
    let mac = URL_SAFE_NO_PAD.decode(typed).ok().and_then(|bytes| Mac::from_slice(&bytes));
    let parts = [home.id.as_str().as_bytes()];
    if mac.is_none_or(|mac| portal.keys.verify(MacPurpose::Setup, &parts, &mac).is_err()) {
        return Ok(None);
    }
    let (id, body) = (home.id.as_str().to_owned(), home.id.as_str().to_owned());
    Ok(portal.db.read(move |conn| is_open(conn, &id)).await?.then_some(body))
}

/// Whether the portal can still be set up: nobody runs it, and its association has not joined.
pub(super) fn is_open(conn: &mut Conn, body: &str) -> Result<bool, StoreError> {
    let is_run = accounts::count_operators(conn)? > 0;
    let there = bodies::find(conn, body)?;
    Ok(!is_run && there.is_none_or(|row| matches!(row.state.as_str(), "invited" | "left")))
}

/// Begins a session; mails a code to the association's mailbox.
pub async fn begin(
    portal: &Portal,
    link: &str,
    typed: &TypedHome<'_>,
) -> Result<(SessionId, SessionSecret), StepFault> {
    let body = look(portal, link).await?.ok_or(StepFault::Gone)?;
    let mailbox = email::address(typed.mailbox);
    let mut faults = Person { name: typed.name, address: typed.address }.faults();
    if mailbox.is_none() {
        faults.insert(0, StepFault::Mailbox);
    }
    StepFault::all(faults)?;
    let mailbox = mailbox.ok_or(StepFault::Mailbox)?;
    let address = own_address(portal, typed.address, mailbox).await?;
    if portal.throttle.mail(&body) == Turn::Wait {
        return Err(StepFault::Wait);
    }
    let mut rng = seal::entropy();
    let mut state = JoinState::begin(Way::Home, Step::HomeMailbox, &body, mailbox, &mut rng);
    typed.name.trim().clone_into(&mut state.name);
    address.clone_into(&mut state.address);
    let letter = mail_mailbox_code(portal, &mut state, &mut rng)?;
    Ok(session::begin_with(portal, &state, letter).await?)
}

/// Notes a code for the association's mailbox and seals the mail that brings it.
fn mail_mailbox_code(
    portal: &Portal,
    state: &mut JoinState,
    rng: &mut impl seal::Entropy,
) -> Result<SealedMail, ActionError> {
    let code = seal::mailed_code(rng);
    state.code = code_digest(&code);
    let name = portal.directory.body(&state.body).map_or(state.body.as_str(), |body| body.name.as_str());
    let message_id = outbox::message_id(portal, rng);
    let letter = mail::joining::home_mailbox(
        Language::English,
        portal.config.operator(),
        &state.mailbox,
        name,
        &code,
        message_id,
    );
    SealedMail::seal(portal, &letter, rng)
}

/// Takes the code from the association's mailbox; mails one to the person's own address.
pub async fn confirm_mailbox(portal: &Portal, joining: &mut Joining, code: &str) -> Result<(), StepFault> {
    if joining.state.step != Step::HomeMailbox {
        return Ok(());
    }
    joining.take_code(portal, code).await?;
    let address = joining.state.address.clone();
    let letter = mail_code(portal, &mut joining.state, &address, &mut seal::entropy()).await?;
    joining.state.step = Step::Confirm;
    joining.save(portal).await?;
    let today = portal.clock.today();
    portal.db.write(move |conn| letter.write(conn, today)).await.map_err(ActionError::from)?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// The association's row before it has keys, and the last epoch it ever had.
pub(super) async fn row(portal: &Portal, state: &JoinState) -> Result<(BodyRow, i32), StepFault> {
    let home = portal.home_body().filter(|home| home.id == state.body.as_str()).ok_or(StepFault::Gone)?;
    let id = state.body.clone();
    let before = portal.db.read(move |conn| bodies::last_epoch(conn, &id)).await.map_err(ActionError::from)?;
    Ok((new_body::invited_row(portal, &state.body, timezone::of(home.country)), before))
}
