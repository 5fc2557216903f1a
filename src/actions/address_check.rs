//! Whether somebody at a body still reads its mailbox: a code is mailed there, and typed at its desk. So an address is shown to
//! work after joining, confirmed again each year, and replaced by another one that was shown to work first.

use serde::{Deserialize, Serialize};
use time::Date;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::account_at::account_at;
use super::encrypted_mail::as_wanted;
use super::invitation_row::code_digest;
use super::lead_letters::to_leads;
use super::operator_alert::{self, CERTIFICATE_UNUSABLE};
use super::own_body::OwnBody;
use super::queue_mail::SealedMail;
use super::staff_session::StaffSession;
use super::throttle::Turn;
use super::{ActionError, Portal, bindings, body_language, body_mark, body_row, living_directory, outbox};
use crate::domain::delivery;
use crate::domain::email;
use crate::domain::pause::PauseReason;
use crate::i18n::day_in_words;
use crate::mail::body_address::About;
use crate::mail::{MailForm, QueuedMail};
use crate::seal::{self, Entropy};
use crate::store::address_checks::{self, AddressCheckRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::{Conn, StoreError, WriteFault, accounts, alerts, body_marks};

/// The page where this is done.
pub const PAGE: &str = "/desk/settings/address";
/// The alert of a body that changed its address.
const ADDRESS_CHANGED: &str = "address_changed";
/// Wrong codes after which a new one has to be mailed.
const TRIES: u8 = 5;

/// Which address a code is mailed to.
#[derive(Clone, Copy, Debug)]
pub enum To<'a> {
    /// The one that the body has.
    Present,
    /// One that it wants to have, as it was typed.
    Another(&'a str),
}

/// What a code was good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The address is confirmed.
    Confirmed,
    /// The body has another address now.
    Changed,
}

/// Why a code was not mailed or not taken.
#[derive(Debug, thiserror::Error)]
pub enum CheckFault {
    /// Not the shape of an address.
    #[error("this is no email address")]
    Address,
    /// The address that it has.
    #[error("this is the present address")]
    Same,
    /// Another body has it.
    #[error("this is the address of another body")]
    OtherBody,
    /// Somebody at the desk signs in with it.
    #[error("somebody at the desk signs in with this address")]
    OwnSignIn,
    /// Too many codes were mailed just now.
    #[error("several codes were mailed just now")]
    Wait,
    /// The code is wrong.
    #[error("the code is wrong")]
    Code,
    /// The code was wrong too often, or none is waited for.
    #[error("the code was wrong too often, or there is none")]
    UsedUp,
    /// The code is too old.
    #[error("the code is too old")]
    Expired,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for CheckFault {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

impl WriteFault for CheckFault {
    fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Action(error) => error.store(),
            _ => None,
        }
    }
}

/// How the address of a body stands.
pub struct AddressState {
    /// Where its mails go.
    pub address: String,
    /// The day it was last confirmed.
    pub confirmed_on: Date,
    /// The day by which it has to be confirmed again.
    pub due_on: Date,
    /// Why the body is paused, if it is.
    pub paused: Option<PauseReason>,
    /// A code that is waited for.
    pub pending: Option<PendingCheck>,
}

/// A code that is waited for.
pub struct PendingCheck {
    /// Where it was mailed.
    pub address: String,
    /// The last day on which it works.
    pub until: Date,
    /// What it is good for.
    pub shows: Shown,
}

/// A check as it is sealed.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Check {
    address: String,
    code: [u8; 32],
    tries: u8,
    /// The last day on which the code works. The same day stands beside it in the clear, for tidying up only.
    #[zeroize(skip)]
    until: Date,
}

/// How the address of the body of a desk stands.
///
/// # Errors
/// As [`OwnBody::find`].
pub async fn state(portal: &Portal, by: &StaffSession) -> Result<AddressState, ActionError> {
    let own = OwnBody::find(portal, by).await?;
    let id = own.row.id.clone();
    let check = portal.db.read(move |conn| address_checks::find(conn, &id)).await?;
    let address = body_row::open_address(portal, &own.row)?.to_string();
    // One that was altered by hand is waited for by nobody.
    let check = check.and_then(|row| open(portal, &row).ok()).filter(|check| portal.clock.today() <= check.until);
    let pending = check.map(|check| PendingCheck {
        address: check.address.clone(),
        until: check.until,
        shows: shows(&address, &check),
    });
    let confirmed_on = body_mark::confirmed(&own.row);
    let due_on = delivery::due_on(confirmed_on);
    Ok(AddressState { address, confirmed_on, due_on, paused: own.pause(), pending })
}

/// Mails a code, in the place of one that is waited for.
///
/// # Errors
/// See [`CheckFault`]; [`ActionError::Denied`] for who does not lead the desk, and while an alarm pauses the body.
pub async fn begin(portal: &Portal, by: &StaffSession, to: To<'_>) -> Result<(), CheckFault> {
    let own = OwnBody::led(portal, by).await?;
    // Not to an address that the staff did not set, even if the row is vouched for.
    own.secret(portal, by).await?;
    let present = body_row::open_address(portal, &own.row)?;
    let address = match to {
        To::Present => {
            take_turn(portal, &own.row)?;
            present.as_str()
        }
        To::Another(typed) => another(portal, &own.row, typed, &present).await?,
    };
    let (mut rng, today) = (seal::entropy(), portal.clock.today());
    let code = seal::mailed_code(&mut rng);
    let check =
        Check { address: address.to_owned(), code: code_digest(&code), tries: 0, until: delivery::code_until(today) };
    let (about, until) = (about(portal, &own.row), day_in_words(body_language::of_row(&own.row), check.until));
    let words = match shows(&present, &check) {
        Shown::Confirmed => about.check(&code, &until),
        Shown::Changed => about.check_new(&code, &until),
    };
    let (letter, alert) = letter_to(portal, &own.row, address, words, &mut rng)?;
    let row = seal_check(portal, &own.row.id, &check, &mut rng)?;
    portal
        .db
        .write(move |conn| -> Result<(), StoreError> {
            address_checks::put(conn, &row)?;
            if let Some(alert) = &alert {
                alerts::raise(conn, alert)?;
            }
            letter.write(conn, today)
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// Takes the code that was mailed: the address is confirmed, or replaced by the one that the code was mailed to. It ends a
/// pause for want of this, and no other.
///
/// # Errors
/// See [`CheckFault`]; as [`begin`].
pub async fn finish(portal: &Portal, by: &StaffSession, code: &str) -> Result<Shown, CheckFault> {
    let own = OwnBody::led(portal, by).await?;
    let secret = own.secret(portal, by).await?;
    let id = own.row.id.clone();
    let found = portal.db.read(move |conn| address_checks::find(conn, &id)).await?;
    let waiting = found.ok_or(CheckFault::UsedUp)?;
    let check = open(portal, &waiting)?;
    if portal.clock.today() > check.until {
        portal.db.write(move |conn| address_checks::take(conn, &waiting)).await?;
        return Err(CheckFault::Expired);
    }
    if code_digest(code) != check.code {
        return Err(wrong_code(portal, waiting, check).await?);
    }
    let present = body_row::open_address(portal, &own.row)?;
    let shown = shows(&present, &check);
    let change = Change::prepare(portal, by, &own, &secret, &check, shown).await?;
    let of_portal = portal.clone();
    portal.db.write(move |conn| change.apply(conn, &of_portal, &waiting)).await?;
    portal.queue_bell.notify_one();
    living_directory::refresh(portal).await?;
    Ok(shown)
}

/// Counts a wrong code; the last one ends the check. Two at one time count as two: the slower one finds it changed.
async fn wrong_code(portal: &Portal, waiting: AddressCheckRow, mut check: Check) -> Result<CheckFault, CheckFault> {
    check.tries += 1;
    let left = check.tries < TRIES;
    let sealed = seal_check(portal, &waiting.body, &check, &mut seal::entropy())?.sealed;
    let counted = move |conn: &mut Conn| {
        if left { address_checks::swap(conn, &waiting, &sealed) } else { address_checks::take(conn, &waiting) }
    };
    if !portal.db.write(counted).await? {
        return Err(ActionError::Stale.into());
    }
    Ok(if left { CheckFault::Code } else { CheckFault::UsedUp })
}

/// Everything that a right code writes.
struct Change {
    seen: BodyRow,
    row: BodyRow,
    /// The new address, where there is one.
    address: Option<String>,
    letters: Vec<SealedMail>,
    alerts: Vec<alerts::AlertRow>,
    mark: body_marks::MarkRow,
}

impl Change {
    async fn prepare(
        portal: &Portal,
        by: &StaffSession,
        own: &OwnBody,
        secret: &seal::SecretKey,
        check: &Check,
        shown: Shown,
    ) -> Result<Self, CheckFault> {
        let (mut rng, seen) = (seal::entropy(), own.row.clone());
        let mut changed = BodyRow { confirmed_on: Some(portal.clock.today()), ..seen.clone() };
        if own.pause() == Some(PauseReason::Unconfirmed) {
            body_row::JOINED.clone_into(&mut changed.state);
            changed.pause_reason = None;
            changed.public_notice = None;
        }
        let (mut letters, mut alerts) = (Vec::new(), Vec::new());
        if shown == Shown::Changed {
            // The code of a new certificate is in the mailbox that the body leaves.
            changed.pending_certificate = None;
            let about = about(portal, &seen);
            let present = body_row::open_address(portal, &seen)?;
            let (letter, trouble) = letter_to(portal, &seen, &present, about.moved(), &mut rng)?;
            letters.push(letter);
            letters
                .extend(to_leads(portal, &seen.id, Some(by.account), &about.changed(&portal.config.link(PAGE))).await?);
            alerts.extend(trouble);
            alerts.push(operator_alert::row(portal, ADDRESS_CHANGED, Some(&seen.id)));
        }
        let row = own.vouched_anew(portal, changed, &check.address, secret, &mut rng)?;
        let mark = body_mark::of_desk(portal, &row, body_mark::TEST_READ);
        let address = (shown == Shown::Changed).then(|| check.address.clone());
        Ok(Self { seen, row, address, letters, alerts, mark })
    }

    fn apply(&self, conn: &mut Conn, portal: &Portal, waiting: &AddressCheckRow) -> Result<(), CheckFault> {
        if !address_checks::take(conn, waiting)? {
            return Err(ActionError::Stale.into());
        }
        let others = match &self.address {
            Some(address) => is_of_another_body(portal, &bodies::all(conn)?, &self.row.id, address),
            None => false,
        };
        if others {
            return Err(CheckFault::OtherBody);
        }
        if !bodies::swap(conn, &self.seen, &self.row)? {
            return Err(ActionError::Stale.into());
        }
        body_marks::set(conn, &self.mark)?;
        // The year begins anew, and so do its reminders.
        let over = [body_mark::ADDRESS_SOON, body_mark::ADDRESS_DUE, body_mark::ADDRESS_RETURNED];
        body_marks::delete_kinds(conn, &self.row.id, &over)?;
        for alert in &self.alerts {
            alerts::raise(conn, alert)?;
        }
        for letter in &self.letters {
            letter.write(conn, self.mark.set_on)?;
        }
        Ok(())
    }
}

fn take_turn(portal: &Portal, body: &BodyRow) -> Result<(), CheckFault> {
    match portal.throttle.address_check(&body.id) {
        Turn::Taken => Ok(()),
        Turn::Wait => Err(CheckFault::Wait),
    }
}

/// An address that a body may have: not its own, not another body's, and nobody's name to sign in with at its desk.
async fn another<'a>(portal: &Portal, body: &BodyRow, typed: &'a str, present: &str) -> Result<&'a str, CheckFault> {
    let address = email::address(typed).ok_or(CheckFault::Address)?;
    if email::is_same(address, present) {
        return Err(CheckFault::Same);
    }
    // Before it is told whose it is: guessing the addresses of others takes as long as mailing to them would.
    take_turn(portal, body)?;
    let all = portal.db.read(bodies::all).await?;
    if is_of_another_body(portal, &all, &body.id, address) {
        return Err(CheckFault::OtherBody);
    }
    if let Some(account) = account_at(portal, address).await? {
        let at = body.id.clone();
        let place = portal.db.read(move |conn| accounts::staff_at(conn, account.id, &at)).await?;
        if place.is_some_and(|place| place.state != "disabled") {
            return Err(CheckFault::OwnSignIn);
        }
    }
    Ok(address)
}

/// Whether another body has this address. What does not open is nobody's.
fn is_of_another_body(portal: &Portal, all: &[BodyRow], body: &str, address: &str) -> bool {
    let has_it = |row: &BodyRow| body_row::open_address(portal, row).is_ok_and(|other| email::is_same(&other, address));
    all.iter().any(|row| row.id != body && has_it(row))
}

/// What a check is good for.
fn shows(present: &str, check: &Check) -> Shown {
    if check.address == present { Shown::Confirmed } else { Shown::Changed }
}

/// Who a mail is about.
pub(super) fn about<'a>(portal: &'a Portal, body: &'a BodyRow) -> About<'a> {
    let name = portal.directory.body(&body.id).map_or(body.id.as_str(), |listed| listed.name.as_str());
    About { language: body_language::of_row(body), operator: portal.config.operator(), body: name }
}

/// A mail to a mailbox of a body, in the form that it wants, and what the operator is told where that form cannot be used.
pub(super) fn letter_to(
    portal: &Portal,
    body: &BodyRow,
    to: &str,
    (subject, text): (String, String),
    rng: &mut impl Entropy,
) -> Result<(SealedMail, Option<alerts::AlertRow>), ActionError> {
    let message_id = outbox::message_id(portal, rng);
    let plain = QueuedMail { to: to.to_owned(), subject, text, form: MailForm::Plain, message_id, return_path: None };
    let (mail, trouble) = as_wanted(portal, body, plain);
    let alert = trouble.map(|_| operator_alert::row(portal, CERTIFICATE_UNUSABLE, Some(&body.id)));
    Ok((SealedMail::seal(portal, &mail, rng)?, alert))
}

fn open(portal: &Portal, row: &AddressCheckRow) -> Result<Check, ActionError> {
    let opened = portal.keys.open_class_b(&bindings::address_check(&row.body), &row.sealed)?;
    serde_json::from_slice(&opened).map_err(|_| ActionError::Unreadable)
}

fn seal_check(
    portal: &Portal,
    body: &str,
    check: &Check,
    rng: &mut impl Entropy,
) -> Result<AddressCheckRow, ActionError> {
    let json = zeroize::Zeroizing::new(serde_json::to_vec(check).map_err(|_| ActionError::Unreadable)?);
    let sealed = portal.keys.seal_class_b(&bindings::address_check(body), &json, rng);
    Ok(AddressCheckRow { body: body.to_owned(), sealed, expires_on: check.until })
}
