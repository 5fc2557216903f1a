//! Coming back in: the 24 words on the body's paper, and then its mailbox, give a lead a new account or new credentials.

use super::super::body_row::JoinedBody;
use super::super::invitation_row::code_digest;
use super::super::new_account::NewAccount;
use super::super::own_copy::OwnCopy;
use super::super::own_roster::{PlaceChange, RosterChange};
use super::super::people::news::AccessNews;
use super::super::queue_mail::SealedMail;
use super::super::staff_session::{self, Capacity, StaffRole};
use super::super::throttle::Turn;
use super::super::{
    ActionError, Portal, bindings, body_keys, body_language, body_row, new_body, operator_alert, outbox, sign_in,
    watch_body,
};
use super::StepFault;
use super::begin::{Person, mail_code, own_address};
use super::finish::credentials;
use super::session::{self, JoinState, Joining, Step, Way};
use crate::domain::pause::PauseReason;
use crate::mail;
use crate::seal::{self, DeskKey, PublicKey, RecoveryPhrase, SecretKey, SessionSecret};
use crate::store::alerts;
use crate::store::bodies;
use crate::store::ids::{AccountId, SessionId};
use crate::store::{accounts, sessions};

/// The alert that somebody came back in this way.
pub const ACCESS_RECOVERED: &str = "access_recovered";
/// Wrong codes after which it has to be begun anew.
const TRIES: u8 = 5;
/// Bytes of a body's id, and of 24 typed words, at most.
const ID_MOST: usize = 64;
/// See [`ID_MOST`].
const WORDS_MOST: usize = 2_000;

/// What somebody typed who comes back in.
pub struct TypedBack<'a> {
    /// The code mailed to the body.
    pub code: &'a str,
    /// Their own work address.
    pub address: &'a str,
    /// The name colleagues will see.
    pub name: &'a str,
}

/// Mails a code to a joined body's mailbox and begins a session, for somebody who has the words on its paper. Without
/// them nothing is mailed and nothing of the body's allowance is used, so a stranger keeps nobody out.
pub async fn ask(portal: &Portal, body: &str, typed: &str) -> Result<(SessionId, SessionSecret), StepFault> {
    let (joined, phrase) = match paper(portal, body, typed).await {
        Ok(found) => found,
        Err(StepFault::Words) if portal.throttle.words(body) == Turn::Wait => return Err(StepFault::Wait),
        Err(fault) => return Err(fault),
    };
    if portal.throttle.mail(body) == Turn::Wait {
        return Err(StepFault::MailedAlready);
    }
    let mut rng = seal::entropy();
    let mailbox = body_row::open_address(portal, &joined.row)?;
    let code = seal::spoken_code(&mut rng);
    let mut state = JoinState::begin(Way::Recover, Step::Mailbox, body, &mailbox, &mut rng);
    state.code = code_digest(&code);
    state.phrase = phrase.words().join(" ");
    let name = portal.directory.body(body).map_or(body, |body| body.name.as_str());
    let message_id = outbox::message_id(portal, &mut rng);
    let letter = mail::joining::recovery(
        body_language::of_row(&joined.row),
        portal.config.operator(),
        &mailbox,
        name,
        &code,
        message_id,
    );
    let letter = SealedMail::seal(portal, &letter, &mut rng)?;
    Ok(session::begin_with(portal, &state, letter).await?)
}

/// The body whose paper these words are on. One that has not joined has none; one that nobody knows is not there.
async fn paper(portal: &Portal, body: &str, typed: &str) -> Result<(JoinedBody, RecoveryPhrase), StepFault> {
    let id = body.to_owned();
    let known = body.len() <= ID_MOST && portal.db.read(move |conn| bodies::find(conn, &id)).await?.is_some();
    if !known && portal.directory.body(body).is_none() {
        return Err(StepFault::Gone);
    }
    if typed.len() > WORDS_MOST {
        return Err(StepFault::Words);
    }
    let phrase = RecoveryPhrase::parse(typed).map_err(|_| StepFault::Words)?;
    let (joined, _) = body_secrets(portal, body, &phrase).await?;
    Ok((joined, phrase))
}

/// Takes the code from the body's mailbox; mails a code to the person's own address.
pub async fn identify(portal: &Portal, joining: &mut Joining, typed: &TypedBack<'_>) -> Result<(), StepFault> {
    if joining.state.step != Step::Mailbox {
        return Ok(());
    }
    if joining.state.wrong_codes >= TRIES {
        return Err(StepFault::UsedUp);
    }
    let mut faults = Person { name: typed.name, address: typed.address }.faults();
    // Only who has the code is told whether an address is a body's mailbox.
    if code_digest(typed.code) != joining.state.code {
        joining.state.wrong_codes += 1;
        joining.save(portal).await?;
        if joining.state.wrong_codes >= TRIES {
            return Err(StepFault::UsedUp);
        }
        faults.insert(0, StepFault::Code);
    }
    StepFault::all(faults)?;
    let address = own_address(portal, typed.address, &joining.state.mailbox).await?;
    typed.name.trim().clone_into(&mut joining.state.name);
    joining.state.step = Step::Confirm;
    let letter = mail_code(portal, &mut joining.state, address, &mut seal::entropy()).await?;
    joining.save(portal).await?;
    let today = portal.clock.today();
    portal.db.write(move |conn| letter.write(conn, today)).await?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// A joined body and its secret keys of all epochs, from its paper. The key in use is the one that is vouched for.
async fn body_secrets(
    portal: &Portal,
    body: &str,
    phrase: &RecoveryPhrase,
) -> Result<(JoinedBody, Vec<(i32, SecretKey)>), StepFault> {
    let id = body.to_owned();
    let wraps = portal.db.read(move |conn| bodies::wraps_for(conn, &id, bodies::PAPER)).await?;
    let pair = phrase.key_pair();
    let secrets = wraps.iter().map(|(epoch, wrap)| {
        let binding = bindings::body_key_wrap(body, *epoch, bodies::PAPER);
        seal::unwrap_secret(&pair.secret, &binding, wrap).map(|secret| (*epoch, secret))
    });
    let secrets: Vec<(i32, SecretKey)> = secrets.collect::<Result<_, _>>().map_err(|_| StepFault::Words)?;
    if secrets.is_empty() {
        return Err(StepFault::Words);
    }
    // Also of a body that pauses because nobody leads it: this is how somebody does again.
    let joined = match body_row::find_for_mail(portal, body).await {
        Ok(Some(joined)) => joined,
        Ok(None) => return Err(StepFault::Altered),
        Err(ActionError::Altered) => {
            operator_alert::raise(portal, operator_alert::BODY_ALTERED, body).await?;
            return Err(StepFault::Altered);
        }
        Err(error) => return Err(error.into()),
    };
    let in_use = secrets.iter().find(|(epoch, _)| *epoch == joined.row.epoch);
    if in_use.is_some_and(|(_, secret)| secret.public_key() == joined.public_key) {
        Ok((joined, secrets))
    } else {
        Err(StepFault::Words)
    }
}

/// Writes the new credentials, gives them the body's keys, ends the sessions of the old ones, and signs the lead in.
///
/// An account that this address has already keeps its id and gets a new key pair: its places elsewhere, which were
/// vouched for the old key, have to be given again there.
pub async fn finish(portal: &Portal, joining: &Joining) -> Result<(SessionId, SessionSecret), StepFault> {
    let state = &joining.state;
    if state.way != Way::Recover || state.step != Step::SecondFactor || state.last_step.is_none() {
        return Err(StepFault::Gone);
    }
    let mut rng = seal::entropy();
    let phrase = RecoveryPhrase::parse(&state.phrase).map_err(|_| StepFault::Words)?;
    let (joined, secrets) = body_secrets(portal, &state.body, &phrase).await?;
    let id = state.account.unwrap_or_else(|| AccountId(seal::random_id(&mut rng)));
    let mut new = NewAccount::make(portal, id, &state.address, credentials(state)?, &mut rng).await?;
    let address = body_row::open_address(portal, &joined.row)?;
    new.know(OwnCopy::new(&joined.row, &joined.public_key, &address).known(&state.body)?, &mut rng);
    let public = PublicKey::from_slice(&new.row.public_key).ok_or(ActionError::Unreadable)?;
    let wraps = secrets.iter().map(|(epoch, secret)| {
        Ok((*epoch, new_body::wrap(&state.body, *epoch, id, &public, secret, &mut seal::entropy())?))
    });
    let wraps: Vec<(i32, Vec<u8>)> = wraps.collect::<Result<_, ActionError>>()?;
    let desk = desk_key(portal, &state.body, &secrets).await?;
    let name = body_keys::seal_name(&desk, id, &state.body, &state.name, &mut rng);
    let place = new_body::place(portal, &state.body, &new.row, StaffRole::Lead, name);
    let capacity = Capacity::Desk { body: state.body.clone(), role: StaffRole::Lead };
    let (session, secret) = sign_in::draw();
    let row = staff_session::new_row(portal, session, &secret, &new.holder(), &capacity, &mut rng)?;
    // A roster that somebody altered stays as it is: the look at it below sounds the alarm.
    let in_use = secrets.iter().find(|(epoch, _)| *epoch == joined.row.epoch).ok_or(ActionError::NotFound)?;
    let given = PlaceChange::Given(&new.row, StaffRole::Lead.code());
    let roster = match RosterChange::under(portal, &state.body, &in_use.1, &given).await {
        Err(ActionError::Altered) => None,
        made => Some(made?),
    };
    let news = AccessNews::prepare(portal, &state.body, id).await?;
    let alert = operator_alert::row(portal, ACCESS_RECOVERED, Some(&state.body));
    let (body, before, is_there, account) = (state.body.clone(), joining.id, state.account.is_some(), new.row.clone());
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            if is_there {
                accounts::replace_credentials(conn, &account)?;
                sessions::delete_of_account(conn, id)?;
                accounts::delete_staff(conn, id, &body)?;
            } else {
                accounts::insert(conn, &account)?;
            }
            bodies::delete_wraps_for(conn, &body, id)?;
            accounts::insert_staff(conn, &place)?;
            if !roster.as_ref().map_or(Ok(true), |roster| roster.write(conn))? {
                return Err(ActionError::Stale);
            }
            for (epoch, wrap) in &wraps {
                bodies::insert_wrap(conn, &body, *epoch, id, wrap)?;
            }
            sessions::delete(conn, before)?;
            sessions::insert(conn, &row)?;
            bodies::resume(conn, &body, PauseReason::NoLead)?;
            news.write_letters(conn)?;
            Ok(alerts::raise(conn, &alert)?)
        })
        .await?;
    portal.queue_bell.notify_one();
    watch_body::compare(portal, &new.holder(), &capacity).await?;
    Ok((session, secret))
}

/// The body's newest desk key.
async fn desk_key(portal: &Portal, body: &str, secrets: &[(i32, SecretKey)]) -> Result<DeskKey, ActionError> {
    let id = body.to_owned();
    let found = portal.db.read(move |conn| bodies::desk_key(conn, &id)).await?;
    let (epoch, body_epoch, wrap) = found.ok_or(ActionError::NotFound)?;
    let secret = secrets.iter().find(|(epoch, _)| *epoch == body_epoch).ok_or(ActionError::NotFound)?;
    Ok(seal::unwrap_secret(&secret.1, &bindings::desk_key_wrap(body, epoch), &wrap)?)
}
