//! Signing in: a new session in one capacity, and a look at whether the body's published key and address are still
//! what its staff know.

use super::credentials::{self, Attempt, Proven, Refused};
use super::known_browser::KnownBrowser;
use super::staff_session::{self, Capacity, StaffRole, StaffSession, operator_mac_parts, staff_mac_parts};
use super::{ActionError, Portal, watch_body};
use crate::seal::{self, Mac, MacPurpose, PublicKey, Secret as _, SessionSecret, fingerprint_words};
use crate::store::accounts::{self, AccountRow};
use crate::store::ids::{AccountId, SessionId};
use crate::store::sessions;

/// What the browser is given.
pub struct SignedIn {
    /// The new session.
    pub id: SessionId,
    /// The secret that opens it.
    pub secret: SessionSecret,
    /// In which capacity it acts.
    pub capacity: Capacity,
    /// How many capacities the account has.
    pub capacities: usize,
    /// What the browser keeps to be known next time.
    pub known_browser: String,
}

/// Signs somebody in and ends the session that the browser had before.
pub async fn sign_in(portal: &Portal, attempt: &Attempt<'_>, before: Option<SessionId>) -> Result<SignedIn, Refused> {
    let mut proven = credentials::check(portal, attempt).await?;
    let capacities = capacities(portal, &proven.account).await?;
    let Some(capacity) = capacities.first().cloned() else {
        return Err(without_access(portal, &proven.account).await?);
    };
    for place in &capacities {
        watch_body::compare(portal, &proven.holder(), place).await?;
        let new = watch_body::not_yet_known(portal, &proven.holder(), place).await?;
        proven.record.known.extend(new);
    }
    let session = begin(portal, &proven, &capacity, before).await?;
    let known = proven.known_browser;
    let known = known.unwrap_or_else(|| KnownBrowser::draw(proven.account.id, &mut seal::entropy()));
    Ok(SignedIn {
        id: session.0,
        secret: session.1,
        capacity,
        capacities: capacities.len(),
        known_browser: known.to_text(portal),
    })
}

/// Why somebody does not get in whose passphrase and code are right.
async fn without_access(portal: &Portal, account: &AccountRow) -> Result<Refused, ActionError> {
    let id = account.id;
    let places = portal.db.read(move |conn| accounts::places_of(conn, id)).await?;
    let waits = places.iter().any(|place| {
        let mac = Mac::from_slice(&place.mac);
        let vouched = |mac| portal.keys.verify(MacPurpose::Role, &staff_mac_parts(account, place), &mac).is_ok();
        place.state == "waiting" && mac.is_some_and(vouched)
    });
    let public = PublicKey::from_slice(&account.public_key).filter(|_| waits);
    Ok(public.map_or(Refused::Wrong, |key| Refused::Waiting(fingerprint_words(&key).join(" "))))
}

/// Begins a session in another capacity of the same account, in place of the one before.
pub async fn change_capacity(
    portal: &Portal,
    session: &StaffSession,
    to: &Capacity,
) -> Result<(SessionId, SessionSecret), ActionError> {
    let id = session.account;
    let account = portal.db.read(move |conn| accounts::find(conn, id)).await?.ok_or(ActionError::NotFound)?;
    if !capacities(portal, &account).await?.contains(to) {
        return Err(ActionError::NotFound);
    }
    let (new, secret) = draw();
    let row = staff_session::new_row(portal, new, &secret, &session.holder(), to, &mut seal::entropy())?;
    let before = session.id;
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            sessions::delete(conn, before)?;
            Ok(sessions::insert(conn, &row)?)
        })
        .await?;
    watch_body::compare(portal, &session.holder(), to).await?;
    Ok((new, secret))
}

/// Where an account may act, as vouched for: desks first, in order of their ids.
pub async fn capacities(portal: &Portal, account: &AccountRow) -> Result<Vec<Capacity>, ActionError> {
    let id = account.id;
    let (places, operator) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((accounts::places_of(conn, id)?, accounts::operator(conn, id)?))
        })
        .await?;
    let vouched = |mac: &[u8], parts: &[&[u8]]| {
        Mac::from_slice(mac).is_some_and(|mac| portal.keys.verify(MacPurpose::Role, parts, &mac).is_ok())
    };
    let mut capacities: Vec<Capacity> = places
        .into_iter()
        .filter(|place| place.state == "active" && vouched(&place.mac, &staff_mac_parts(account, place)))
        .filter_map(|place| Some(Capacity::Desk { role: StaffRole::from_code(&place.role)?, body: place.body }))
        .collect();
    if operator.is_some_and(|mac| vouched(&mac, &operator_mac_parts(account))) {
        capacities.push(Capacity::Operator);
    }
    Ok(capacities)
}

/// The account behind an id, with where it may act.
pub async fn capacities_of(portal: &Portal, id: AccountId) -> Result<Vec<Capacity>, ActionError> {
    let account = portal.db.read(move |conn| accounts::find(conn, id)).await?.ok_or(ActionError::NotFound)?;
    capacities(portal, &account).await
}

/// A new session's id and secret.
pub(super) fn draw() -> (SessionId, SessionSecret) {
    let mut rng = seal::entropy();
    (SessionId(seal::random_id(&mut rng)), SessionSecret::draw(&mut rng))
}

/// Writes the session and uses up the code. A second request with the same code finds the record changed.
async fn begin(
    portal: &Portal,
    proven: &Proven,
    capacity: &Capacity,
    before: Option<SessionId>,
) -> Result<(SessionId, SessionSecret), Refused> {
    let (id, secret) = draw();
    let (account, old, new) = (proven.account.id, proven.account.record.clone(), proven.new_record());
    let row = staff_session::new_row(portal, id, &secret, &proven.holder(), capacity, &mut seal::entropy())?;
    let begun = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            if !accounts::swap_record(conn, account, &old, &new)? {
                return Ok(false);
            }
            if let Some(before) = before {
                sessions::delete(conn, before)?;
            }
            sessions::insert(conn, &row)?;
            Ok(true)
        })
        .await?;
    if begun { Ok((id, secret)) } else { Err(Refused::Wrong) }
}
