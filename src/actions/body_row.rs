//! What vouches for a body's row and for a case: nobody gets a report under an address or key that was altered.
//!
//! The MAC of a body covers its address in words, not as sealed: sealing it again under a new portal key keeps it valid.

use zeroize::Zeroizing;

use super::{ActionError, Portal, bindings, watch_body};
use crate::domain::days::iso;
use crate::domain::pause::PauseReason;
use crate::domain::profile::Profile;
use crate::seal::{self, Entropy, Mac, MacPurpose, PublicKey};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::ids::CaseId;

/// The state of a body that can be sent to.
pub const JOINED: &str = "joined";

/// A body that has joined and whose row is as it was vouched for.
pub struct JoinedBody {
    /// The row.
    pub row: BodyRow,
    /// Its key of the row's epoch.
    pub public_key: PublicKey,
}

impl JoinedBody {
    /// Checks a row with the key of its epoch.
    ///
    /// # Errors
    /// [`ActionError::Denied`] when the body has not joined, [`ActionError::Altered`] when the row or key is not as
    /// it was vouched for.
    pub fn vouched(portal: &Portal, row: BodyRow, key: &BodyKeyRow) -> Result<Self, ActionError> {
        if row.state != JOINED {
            return Err(ActionError::Denied);
        }
        let public_key = PublicKey::from_slice(&key.public_key).ok_or(ActionError::Altered)?;
        if key.body != row.id || key.epoch != row.epoch {
            return Err(ActionError::Altered);
        }
        verify_row(portal, &row, Some(&public_key))?;
        Ok(Self { row, public_key })
    }

    /// One body, checked; `None` when it has not joined.
    ///
    /// # Errors
    /// As [`JoinedBody::vouched`], and those of the database.
    pub async fn find(portal: &Portal, id: &str) -> Result<Option<Self>, ActionError> {
        let id = id.to_owned();
        let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
        match found {
            Some((row, key)) if row.state == JOINED => Self::vouched(portal, row, &key).map(Some),
            _ => Ok(None),
        }
    }
}

/// A body to which mails about its cases go: one that has joined, also while it takes no new reports. Not one that an
/// alarm paused.
///
/// # Errors
/// As [`JoinedBody::find`].
pub async fn find_for_mail(portal: &Portal, id: &str) -> Result<Option<JoinedBody>, ActionError> {
    let id = id.to_owned();
    let found = portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?;
    let Some((row, key)) = found else { return Ok(None) };
    let pauses_calmly = row.state == "paused" && watch_body::reason(row.pause_reason.as_deref()) != PauseReason::Alarm;
    // Its MAC is over the state in which it was vouched for.
    let row = if pauses_calmly { BodyRow { state: JOINED.to_owned(), ..row } } else { row };
    if row.state == JOINED { JoinedBody::vouched(portal, row, &key).map(Some) } else { Ok(None) }
}

/// What the MAC of a body covers: id, epoch, public key, address, the day it was confirmed, mode, certificate, state and
/// profile.
fn mac_parts<'a>(
    row: &'a BodyRow,
    epoch: &'a [u8; 4],
    public_key: Option<&'a PublicKey>,
    (address, confirmed): (&'a str, &'a str),
    profile: &'a [u8],
) -> [&'a [u8]; 9] {
    [
        row.id.as_bytes(),
        epoch,
        public_key.map_or(&[], |key| key.as_bytes().as_slice()),
        address.as_bytes(),
        confirmed.as_bytes(),
        row.mode.as_bytes(),
        row.certificate.as_deref().unwrap_or_default(),
        row.state.as_bytes(),
        profile,
    ]
}

/// The day on which the address was confirmed, as the MAC covers it.
fn confirmed(row: &BodyRow) -> String {
    row.confirmed_on.map(iso).unwrap_or_default()
}

/// Puts the sealed address and the MAC into a row whose other columns, the sealed profile too, are as they shall be.
///
/// `public_key` is the key of the row's epoch; none before joining (epoch 0).
pub fn seal_row(
    portal: &Portal,
    row: &mut BodyRow,
    public_key: Option<&PublicKey>,
    address: &str,
    rng: &mut impl Entropy,
) {
    row.address = Some(portal.keys.seal_class_b(&bindings::body_address(&row.id), address.as_bytes(), rng));
    // A profile that does not open vouches for nothing: the row will not verify.
    let profile = profile_bytes(portal, row).unwrap_or_default();
    let epoch = row.epoch.to_be_bytes();
    let confirmed = confirmed(row);
    let parts = mac_parts(row, &epoch, public_key, (address, &confirmed), &profile);
    row.mac = portal.keys.mac(MacPurpose::Body, &parts).to_bytes().to_vec();
}

/// Seals what a body says of itself into its row. Vouch for the row afterwards with [`seal_row`].
///
/// # Errors
/// [`ActionError::Unreadable`] when it cannot be written as JSON.
pub fn put_profile(
    portal: &Portal,
    row: &mut BodyRow,
    profile: &Profile,
    rng: &mut impl Entropy,
) -> Result<(), ActionError> {
    let json = Zeroizing::new(serde_json::to_vec(profile).map_err(|_| ActionError::Unreadable)?);
    row.profile = Some(portal.keys.seal_class_b(&bindings::body_profile(&row.id), &json, rng));
    Ok(())
}

/// What a body says of itself; the default, which says nothing, when it has said nothing.
///
/// # Errors
/// [`ActionError::Altered`] when it does not open or cannot be read: then it is not what was sealed for this body.
pub fn open_profile(portal: &Portal, row: &BodyRow) -> Result<Profile, ActionError> {
    let json = profile_bytes(portal, row)?;
    if json.is_empty() {
        return Ok(Profile::default());
    }
    serde_json::from_slice(&json).map_err(|_| ActionError::Altered)
}

fn profile_bytes(portal: &Portal, row: &BodyRow) -> Result<Zeroizing<Vec<u8>>, ActionError> {
    let Some(sealed) = &row.profile else { return Ok(Zeroizing::default()) };
    portal.keys.open_class_b(&bindings::body_profile(&row.id), sealed).map_err(|_| ActionError::Altered)
}

/// Checks the MAC of a row with the public key of its epoch (none before joining).
///
/// # Errors
/// [`ActionError::Altered`].
pub fn verify_row(portal: &Portal, row: &BodyRow, public_key: Option<&PublicKey>) -> Result<(), ActionError> {
    let address = open_address(portal, row)?;
    let mac = Mac::from_slice(&row.mac).ok_or(ActionError::Altered)?;
    let epoch = row.epoch.to_be_bytes();
    let profile = profile_bytes(portal, row)?;
    let confirmed = confirmed(row);
    let parts = mac_parts(row, &epoch, public_key, (&address, &confirmed), &profile);
    portal.keys.verify(MacPurpose::Body, &parts, &mac).map_err(|_| ActionError::Altered)
}

/// Where a body's mail goes; empty when the row has no address.
///
/// # Errors
/// [`ActionError::Altered`] when it does not open: then it is not what was sealed for this body.
pub fn open_address(portal: &Portal, row: &BodyRow) -> Result<Zeroizing<String>, ActionError> {
    let Some(sealed) = &row.address else { return Ok(Zeroizing::default()) };
    let opened =
        portal.keys.open_class_b(&bindings::body_address(&row.id), sealed).map_err(|_| ActionError::Altered)?;
    let address = std::str::from_utf8(&opened).map_err(|_| ActionError::Altered)?;
    Ok(Zeroizing::new(address.to_owned()))
}

/// What vouches for a case: that this wrap and this snapshot were put there by the portal, for this body.
pub fn case_mac(portal: &Portal, case: CaseId, body: &str, epoch: i32, wrap: &[u8], snapshot: &[u8]) -> Vec<u8> {
    let (epoch, hash) = (epoch.to_be_bytes(), seal::sha256(snapshot));
    portal.keys.mac(MacPurpose::CaseKey, &case_parts(&case, body, &epoch, wrap, &hash)).to_bytes().to_vec()
}

/// Checks what [`case_mac`] made, when a case is opened. `wrap` is the body's wrap of the case secret at `epoch`.
///
/// # Errors
/// [`ActionError::Altered`].
pub fn verify_case(
    portal: &Portal,
    case: CaseId,
    body: &str,
    epoch: i32,
    wrap: &[u8],
    snapshot: &[u8],
    mac: &[u8],
) -> Result<(), ActionError> {
    let (epoch, hash) = (epoch.to_be_bytes(), seal::sha256(snapshot));
    let mac = Mac::from_slice(mac).ok_or(ActionError::Altered)?;
    let parts = case_parts(&case, body, &epoch, wrap, &hash);
    portal.keys.verify(MacPurpose::CaseKey, &parts, &mac).map_err(|_| ActionError::Altered)
}

fn case_parts<'a>(
    case: &'a CaseId,
    body: &'a str,
    epoch: &'a [u8; 4],
    wrap: &'a [u8],
    hash: &'a [u8; 32],
) -> [&'a [u8]; 5] {
    [case.as_bytes(), body.as_bytes(), epoch, wrap, hash]
}
