//! A session of somebody who signed in: staff of one body, or an operator. It acts in one capacity.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::seal::{Entropy, KnownBody, Mac, MacPurpose, Sealed, Secret as _, SecretKey, SessionSecret};
use crate::store::accounts::{self, AccountRow, StaffRow};
use crate::store::bodies;
use crate::store::ids::{AccountId, SessionId};
use crate::store::sessions::{self, SessionRow};

/// Seconds after which somebody has to sign in again.
pub const ENDS_AFTER: i64 = 9 * 60 * 60;

/// What somebody at a body may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Works cases.
    Officer,
    /// Works cases, and looks after people, keys and settings.
    Lead,
}

impl StaffRole {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
        }
    }

    /// Reads the code in the database.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "officer" => Some(Self::Officer),
            "lead" => Some(Self::Lead),
            _ => None,
        }
    }
}

/// In which capacity a session acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// At one body's desk.
    Desk {
        /// The body's directory id.
        body: String,
        /// What this person may do there.
        role: StaffRole,
    },
    /// Runs the portal.
    Operator,
}

/// An opened session of staff or of an operator.
pub struct StaffSession {
    /// The row.
    pub id: SessionId,
    /// Who.
    pub account: AccountId,
    /// As what.
    pub capacity: Capacity,
    /// The person's secret key.
    pub key: SecretKey,
    /// What they know of the bodies they work for.
    pub known: Vec<KnownBody>,
}

/// Whose session is made, and what goes into it.
pub struct Holder<'a> {
    /// Their account.
    pub account: AccountId,
    /// Its secret key.
    pub key: &'a SecretKey,
    /// What they know of the bodies they work for.
    pub known: &'a [KnownBody],
}

impl StaffSession {
    /// Who a session in another capacity is made for.
    pub fn holder(&self) -> Holder<'_> {
        Holder { account: self.account, key: &self.key, known: &self.known }
    }

    /// The body at whose desk this session acts, and as what.
    ///
    /// # Errors
    /// [`ActionError::NotFound`] for an operator: no case is there for them.
    pub fn at_desk(&self) -> Result<(&str, StaffRole), ActionError> {
        match &self.capacity {
            Capacity::Desk { body, role } => Ok((body, *role)),
            Capacity::Operator => Err(ActionError::NotFound),
        }
    }
}

/// The session as it is sealed.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct StaffBox {
    key: [u8; 32],
    #[zeroize(skip)]
    known: Vec<KnownBody>,
}

/// The code of a capacity's kind in the database.
const fn kind(capacity: &Capacity) -> &'static str {
    match capacity {
        Capacity::Desk { .. } => "staff",
        Capacity::Operator => "operator",
    }
}

/// The row of a new session, sealed under its cookie's secret and the portal's keys.
pub fn new_row(
    portal: &Portal,
    id: SessionId,
    secret: &SessionSecret,
    holder: &Holder<'_>,
    capacity: &Capacity,
    rng: &mut impl Entropy,
) -> Result<SessionRow, ActionError> {
    let kind = kind(capacity);
    let boxed = StaffBox { key: *holder.key.expose(), known: holder.known.to_vec() };
    let sealed = portal.keys.seal_session(secret, &bindings::session_box(id, kind), &boxed, rng);
    let sealed = sealed.map_err(|_| ActionError::Unreadable)?;
    let body = match capacity {
        Capacity::Desk { body, .. } => Some(body.clone()),
        Capacity::Operator => None,
    };
    Ok(SessionRow {
        id,
        kind: kind.to_owned(),
        sealed_box: sealed.into_bytes(),
        account: Some(holder.account),
        body,
        expires_at: rounded_up(portal.clock.now() + ENDS_AFTER),
    })
}

/// The MAC over one person's place at one body.
pub fn staff_mac_parts<'a>(account: &'a AccountRow, row: &'a StaffRow) -> [&'a [u8]; 5] {
    [
        account.id.as_bytes(),
        row.body.as_bytes(),
        row.role.as_bytes(),
        row.state.as_bytes(),
        account.public_key.as_slice(),
    ]
}

/// Whether the portal put this place there, for this account's key.
pub fn is_vouched(portal: &Portal, row: &StaffRow, account: &AccountRow) -> bool {
    let mac = Mac::from_slice(&row.mac);
    mac.is_some_and(|mac| portal.keys.verify(MacPurpose::Role, &staff_mac_parts(account, row), &mac).is_ok())
}

/// The MAC over an operator.
pub fn operator_mac_parts(account: &AccountRow) -> [&[u8]; 3] {
    [account.id.as_bytes(), b"operator", account.public_key.as_slice()]
}

/// The session of a cookie as staff of a body, if it is still there, opens, and its person still has their place.
pub async fn open_desk(
    portal: &Portal,
    id: SessionId,
    secret: &SessionSecret,
) -> Result<Option<StaffSession>, ActionError> {
    let now = portal.clock.now();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(session) = sessions::live(conn, id, "staff", now)? else { return Ok(None) };
            let (Some(account), Some(body)) = (session.account, session.body.clone()) else { return Ok(None) };
            let staff = accounts::staff_at(conn, account, &body)?;
            let account = accounts::find(conn, account)?;
            let body = bodies::find(conn, &body)?;
            Ok(staff.zip(account).zip(body).map(|((staff, account), body)| (session, staff, account, body)))
        })
        .await?;
    let Some((session, staff, account, body)) = found else { return Ok(None) };
    let vouched = Mac::from_slice(&staff.mac)
        .is_some_and(|mac| portal.keys.verify(MacPurpose::Role, &staff_mac_parts(&account, &staff), &mac).is_ok());
    let role = StaffRole::from_code(&staff.role).filter(|_| vouched && staff.state == "active" && body.state != "left");
    let Some(role) = role else { return Ok(None) };
    let capacity = Capacity::Desk { body: staff.body, role };
    Ok(open_box(portal, &session, secret, &account, capacity))
}

/// The session of a cookie as an operator.
pub async fn open_operator(
    portal: &Portal,
    id: SessionId,
    secret: &SessionSecret,
) -> Result<Option<StaffSession>, ActionError> {
    let now = portal.clock.now();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let Some(session) = sessions::live(conn, id, "operator", now)? else { return Ok(None) };
            let Some(account) = session.account else { return Ok(None) };
            let mac = accounts::operator(conn, account)?;
            let account = accounts::find(conn, account)?;
            Ok(mac.zip(account).map(|(mac, account)| (session, mac, account)))
        })
        .await?;
    let Some((session, mac, account)) = found else { return Ok(None) };
    let vouched = Mac::from_slice(&mac)
        .is_some_and(|mac| portal.keys.verify(MacPurpose::Role, &operator_mac_parts(&account), &mac).is_ok());
    if !vouched {
        return Ok(None);
    }
    Ok(open_box(portal, &session, secret, &account, Capacity::Operator))
}

/// Opens a row; `None` unless the key in it is the one that the account's place was vouched for with.
fn open_box(
    portal: &Portal,
    row: &SessionRow,
    secret: &SessionSecret,
    account: &AccountRow,
    capacity: Capacity,
) -> Option<StaffSession> {
    let sealed = Sealed::<StaffBox>::from_bytes(row.sealed_box.clone());
    let mut boxed = portal.keys.open_session(secret, &bindings::session_box(row.id, kind(&capacity)), &sealed).ok()?;
    let key = SecretKey::from_bytes(boxed.key);
    let is_theirs = key.public_key().as_bytes().as_slice() == account.public_key;
    let known = std::mem::take(&mut boxed.known);
    is_theirs.then_some(StaffSession { id: row.id, account: account.id, capacity, key, known })
}
