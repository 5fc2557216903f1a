//! The session of somebody who is joining: where they are, and all that was typed and drawn so far.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::super::invitation_row::code_digest;
use super::super::queue_mail::SealedMail;
use super::super::{ActionError, Portal, bindings, sign_in};
use super::StepFault;
use crate::clock::rounded_up;
use crate::domain::profile::Profile;
use crate::seal::{self, Entropy, RecoveryCodes, RecoveryPhrase, RngCore, Sealed, SessionSecret, TotpSecret};
use crate::store::ids::{AccountId, InvitationId, SessionId};
use crate::store::sessions::{self, SessionRow};

/// The kind of these sessions in the database.
const KIND: &str = "joining";
/// Wrong codes after which a new one must be mailed.
const TRIES: u8 = 5;
/// Seconds after the last step at which it has to be begun anew.
const ENDS_AFTER: i64 = 12 * 60 * 60;

/// Which page comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Coming back in: the code mailed to the body, one's own name and address.
    Mailbox,
    /// Setting up a portal of one's own: the code mailed to the association.
    HomeMailbox,
    /// The code mailed to one's own address.
    Confirm,
    /// A passphrase, or the one that the account has.
    Passphrase,
    /// The phone, and the codes that replace it.
    SecondFactor,
    /// What the body takes, when somebody reads, and who.
    Profile,
    /// The words on the body's paper.
    Phrase,
    /// Keys are made; a lead has yet to give access.
    Waiting,
}

/// What this is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// The first lead of an invited body.
    Join(InvitationId),
    /// Who sets up the portal of one association: its first lead, who runs the portal too.
    Home,
    /// A lead of a joined body.
    Recover,
    /// A further person at the desk of a joined body.
    Staff(InvitationId),
}

/// Everything so far. It exists open only while a request is answered.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct JoinState {
    /// What this is for.
    #[zeroize(skip)]
    pub way: Way,
    /// Which page comes next.
    #[zeroize(skip)]
    pub step: Step,
    /// The body's directory id.
    pub body: String,
    /// The body's mailbox.
    pub mailbox: String,
    /// One's own work address.
    pub address: String,
    /// The name colleagues will see.
    pub name: String,
    /// SHA-256 of the code that was mailed last.
    pub code: [u8; 32],
    /// Wrong codes so far.
    pub wrong_codes: u8,
    /// Codes mailed so far.
    pub codes_mailed: u8,
    /// The account of this address, if it has one, and its secret key once it was proven.
    #[zeroize(skip)]
    pub account: Option<AccountId>,
    /// See `account`.
    pub account_key: Option<[u8; 32]>,
    /// Six words that may become the passphrase.
    pub drawn: String,
    /// What did become the passphrase.
    pub passphrase: String,
    /// What the phone is given.
    pub totp: [u8; 20],
    /// The step of the code typed back.
    pub last_step: Option<u64>,
    /// What replaces the phone.
    pub recovery_codes: Vec<String>,
    /// What the body says of itself, once it was told.
    #[zeroize(skip)]
    pub profile: Option<Profile>,
    /// IANA name of its time zone.
    pub timezone: String,
    /// The 24 words: drawn when joining, typed when coming back in.
    pub phrase: String,
    /// Which two of them are to be typed back, counted from 1.
    pub asked: [u8; 2],
}

impl JoinState {
    /// A beginning: everything that will be shown is drawn now, so that a reload shows the same.
    pub(super) fn begin(way: Way, step: Step, body: &str, mailbox: &str, rng: &mut impl Entropy) -> Self {
        let first = draw_below(24, rng);
        let second = (first + 1 + draw_below(23, rng)) % 24;
        Self {
            way,
            step,
            body: body.to_owned(),
            mailbox: mailbox.to_owned(),
            address: String::new(),
            name: String::new(),
            code: [0; 32],
            wrong_codes: 0,
            codes_mailed: 0,
            account: None,
            account_key: None,
            drawn: seal::generate_passphrase(rng).expose().to_owned(),
            passphrase: String::new(),
            totp: *TotpSecret::draw(rng).expose(),
            last_step: None,
            recovery_codes: RecoveryCodes::draw(rng).1.to_vec(),
            profile: None,
            timezone: String::new(),
            phrase: RecoveryPhrase::draw(rng).words().join(" "),
            asked: [first.min(second) + 1, first.max(second) + 1],
        }
    }

    /// What the phone is given.
    pub fn totp(&self) -> TotpSecret {
        TotpSecret::from_bytes(self.totp)
    }

    /// Keys are made: everything but the words of the key is forgotten.
    pub(super) fn wait_with(&mut self, words: &str) {
        for secret in [&mut self.passphrase, &mut self.drawn, &mut self.phrase] {
            secret.zeroize();
        }
        self.account_key = None;
        self.recovery_codes.zeroize();
        self.totp = [0; 20];
        words.clone_into(&mut self.phrase);
        self.step = Step::Waiting;
    }

    /// Whether the address has an account that is used further.
    pub fn uses_account(&self) -> bool {
        self.account.is_some() && self.way != Way::Recover
    }
}

/// A number under `end`. The slight bias of a remainder does not matter for which word is asked.
fn draw_below(end: u8, rng: &mut impl RngCore) -> u8 {
    u8::try_from(rng.next_u32() % u32::from(end)).unwrap_or_default()
}

/// An opened session.
pub struct Joining {
    /// Its id.
    pub id: SessionId,
    secret: SessionSecret,
    sealed: Vec<u8>,
    /// What is in it.
    pub state: JoinState,
}

impl Joining {
    /// The session of a cookie, if it is still there and opens.
    pub async fn open(portal: &Portal, id: SessionId, secret: SessionSecret) -> Result<Option<Self>, ActionError> {
        let now = portal.clock.now();
        let Some(row) = portal.db.read(move |conn| sessions::live(conn, id, KIND, now)).await? else {
            return Ok(None);
        };
        let sealed = Sealed::from_bytes(row.sealed_box.clone());
        let opened = portal.keys.open_session(&secret, &bindings::session_box(id, KIND), &sealed).ok();
        Ok(opened.map(|state| Self { id, secret, sealed: row.sealed_box, state }))
    }

    /// The secret in the browser's cookie.
    pub(super) const fn secret(&self) -> &SessionSecret {
        &self.secret
    }

    /// Looks whether a code is the one that was mailed last, and counts a wrong one.
    ///
    /// # Errors
    /// [`StepFault::Code`] for a wrong one, [`StepFault::UsedUp`] after too many.
    pub(super) async fn take_code(&mut self, portal: &Portal, typed: &str) -> Result<(), StepFault> {
        if self.state.wrong_codes >= TRIES {
            return Err(StepFault::UsedUp);
        }
        if code_digest(typed) == self.state.code {
            return Ok(());
        }
        self.state.wrong_codes += 1;
        self.save(portal).await?;
        Err(if self.state.wrong_codes >= TRIES { StepFault::UsedUp } else { StepFault::Code })
    }

    /// Writes what changed, unless another tab was first.
    pub(super) async fn save(&self, portal: &Portal) -> Result<(), ActionError> {
        let row = row(portal, self.id, &self.secret, &self.state)?;
        let (id, old) = (self.id, self.sealed.clone());
        let swapped =
            portal.db.write(move |conn| sessions::swap(conn, id, &old, &row.sealed_box, row.expires_at)).await?;
        if swapped { Ok(()) } else { Err(ActionError::Stale) }
    }
}

/// Begins a session together with the mail that its first step waits for.
pub(super) async fn begin_with(
    portal: &Portal,
    state: &JoinState,
    letter: SealedMail,
) -> Result<(SessionId, SessionSecret), ActionError> {
    let (id, secret) = sign_in::draw();
    let row = row(portal, id, &secret, state)?;
    let today = portal.clock.today();
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            sessions::insert(conn, &row)?;
            Ok(letter.write(conn, today)?)
        })
        .await?;
    portal.queue_bell.notify_one();
    Ok((id, secret))
}

/// The row of a state.
pub(super) fn row(
    portal: &Portal,
    id: SessionId,
    secret: &SessionSecret,
    state: &JoinState,
) -> Result<SessionRow, ActionError> {
    let sealed = portal.keys.seal_session(secret, &bindings::session_box(id, KIND), state, &mut seal::entropy());
    Ok(SessionRow {
        id,
        kind: KIND.to_owned(),
        sealed_box: sealed.map_err(|_| ActionError::Unreadable)?.into_bytes(),
        account: None,
        body: None,
        expires_at: rounded_up(portal.clock.now() + ENDS_AFTER),
    })
}
