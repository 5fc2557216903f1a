//! The last step: account, keys and body are written in one transaction, and the lead is signed in.

use std::sync::Arc;

use super::super::new_account::{Credentials, NewAccount};
use super::super::new_body::NewBody;
use super::super::staff_session::{self, Capacity, Holder, StaffRole};
use super::super::{
    ActionError, Portal, add_operator, body_row, invitation_row, living_directory, operator_alert, sign_in,
};
use super::session::{JoinState, Joining, Step, Way};
use super::{StepFault, home_body};
use crate::seal::{self, Entropy, Passphrase, RecoveryCodes, RecoveryPhrase, Secret as _, SecretKey, SessionSecret};
use crate::store::accounts::{self, AccountRow};
use crate::store::bodies::{self, BodyRow};
use crate::store::ids::{AccountId, InvitationId, SessionId};
use crate::store::{invitations, sessions};

/// Takes two words of the paper and makes the body. `words` are those asked for, in that order.
pub async fn join(
    portal: &Portal,
    joining: &Joining,
    words: [&str; 2],
) -> Result<(SessionId, SessionSecret), StepFault> {
    let state = &joining.state;
    let (Step::Phrase, Some(profile)) = (state.step, &state.profile) else { return Err(StepFault::Gone) };
    check_words(state, words)?;
    let mut rng = seal::entropy();
    let phrase = RecoveryPhrase::parse(&state.phrase).map_err(|_| ActionError::Unreadable)?;
    let (mut row, before) = match state.way {
        Way::Join(invitation) => invited(portal, state, invitation).await?,
        Way::Home => home_body::row(portal, state).await?,
        Way::Recover | Way::Staff(_) => return Err(StepFault::Gone),
    };
    state.timezone.clone_into(&mut row.timezone);
    body_row::put_profile(portal, &mut row, profile, &mut rng)?;
    let mut lead = person(portal, state, &mut rng).await?;
    let body = NewBody::make(portal, (row, before), &state.mailbox, lead.row(), &state.name, &phrase, &mut rng)?;
    if let Lead::New(new) = &mut lead {
        new.know(body.known(), &mut rng);
    }
    let capacity = Capacity::Desk { body: state.body.clone(), role: StaffRole::Lead };
    let (session, secret) = sign_in::draw();
    let row = staff_session::new_row(portal, session, &secret, &lead.holder(), &capacity, &mut rng)?;
    let (id, before, way) = (state.body.clone(), joining.id, state.way);
    let operator = (lead.row().id, add_operator::mac(portal, lead.row()));
    let account = match lead {
        Lead::New(new) => Some(new.row),
        Lead::Existing(..) => None,
    };
    let written = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            // A newer invitation took this one's place, or another browser was first.
            let still = match way {
                Way::Join(invitation) => {
                    let invited = bodies::find(conn, &id)?.is_some_and(|body| body.state == "invited");
                    invited && invitations::find(conn, invitation)?.is_some()
                }
                _ => home_body::is_open(conn, &id)?,
            };
            if !still {
                return Ok(false);
            }
            if let Some(account) = &account {
                accounts::insert(conn, account)?;
            }
            if way == Way::Home {
                accounts::insert_operator(conn, operator.0, &operator.1)?;
            }
            body.write(conn)?;
            sessions::delete(conn, before)?;
            sessions::insert(conn, &row)?;
            Ok(true)
        })
        .await?;
    if !written {
        return Err(StepFault::Gone);
    }
    // It may narrow its entry in the directory from now on.
    living_directory::refresh(portal).await.map_err(ActionError::from)?;
    Ok((session, secret))
}

/// The body's row as it was invited: vouched for, with the mailbox that the link was mailed to.
///
/// With it comes the last epoch that the body ever had.
async fn invited(portal: &Portal, state: &JoinState, invitation: InvitationId) -> Result<(BodyRow, i32), StepFault> {
    let id = state.body.clone();
    let found = portal.db.read(move |conn| -> Result<_, ActionError> {
        let before = bodies::last_epoch(conn, &id)?;
        Ok(invitations::find(conn, invitation)?.zip(bodies::find(conn, &id)?).zip(Some(before)))
    });
    let ((row, body), before) = found.await?.ok_or(StepFault::Gone)?;
    if row.body != body.id || body.state != "invited" || !invitation_row::is_vouched(portal, &row) {
        return Err(StepFault::Gone);
    }
    if body_row::verify_row(portal, &body, None).is_err() {
        operator_alert::raise(portal, operator_alert::BODY_ALTERED, &body.id).await?;
        return Err(StepFault::Gone);
    }
    let mailed = invitation_row::details(portal, &row)?;
    let same = mailed.address == state.mailbox && *body_row::open_address(portal, &body)? == state.mailbox;
    if same { Ok((body, before)) } else { Err(StepFault::Gone) }
}

/// The first lead: with an account that has yet to be written, or with one that is there, and its secret key. The
/// latter notes at its next sign-in what is published.
pub(super) enum Lead {
    New(Box<NewAccount>),
    Existing(AccountRow, SecretKey),
}

impl Lead {
    pub(super) const fn row(&self) -> &AccountRow {
        match self {
            Self::New(new) => &new.row,
            Self::Existing(row, _) => row,
        }
    }

    fn holder(&self) -> Holder<'_> {
        match self {
            Self::New(new) => new.holder(),
            Self::Existing(row, key) => Holder { account: row.id, key, known: &[] },
        }
    }
}

pub(super) async fn person(portal: &Portal, state: &JoinState, rng: &mut impl Entropy) -> Result<Lead, StepFault> {
    if let (Some(id), Some(key)) = (state.account, state.account_key) {
        let account = portal.db.read(move |conn| accounts::find(conn, id)).await?.ok_or(StepFault::Gone)?;
        let key = SecretKey::from_bytes(key);
        // The passphrase was lost and replaced meanwhile: the key is not the account's any more.
        if key.public_key().as_bytes().as_slice() != account.public_key {
            return Err(StepFault::Gone);
        }
        return Ok(Lead::Existing(account, key));
    }
    let id = AccountId(seal::random_id(rng));
    let new = NewAccount::make(portal, id, &state.address, credentials(state)?, rng).await?;
    Ok(Lead::New(Box::new(new)))
}

/// Whether everything that keys need was told: a passphrase and a phone, or the proof of an account that is there.
pub(super) fn credentials_ready(state: &JoinState) -> Result<(), StepFault> {
    let ready = state.account_key.is_some() || (state.last_step.is_some() && !state.passphrase.is_empty());
    if ready { Ok(()) } else { Err(StepFault::Gone) }
}

/// What the person will sign in with.
pub(super) fn credentials(state: &JoinState) -> Result<Credentials, ActionError> {
    let passphrase = Passphrase::typed(&state.passphrase).filter(|passphrase| !passphrase.expose().is_empty());
    Ok(Credentials {
        passphrase: Arc::new(passphrase.ok_or(ActionError::Denied)?),
        totp: state.totp(),
        recovery_codes: RecoveryCodes::of_shown(&state.recovery_codes),
        last_step: state.last_step,
    })
}

fn check_words(state: &JoinState, words: [&str; 2]) -> Result<(), StepFault> {
    let all: Vec<&str> = state.phrase.split(' ').collect();
    let right = state.asked.iter().zip(words).all(|(place, typed)| {
        let word = usize::from(*place).checked_sub(1).and_then(|at| all.get(at));
        word.is_some_and(|word| *word == typed.trim().to_lowercase())
    });
    if right { Ok(()) } else { Err(StepFault::Words) }
}
