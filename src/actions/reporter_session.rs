//! A reporter's browser session: what it holds, when it locks, when it ends.
//!
//! The row opens only under the secret in the browser's cookie and the portal's keys. It does not name its report in clear.

mod changes;
#[cfg(test)]
mod tests;
mod unsent;

pub use changes::SessionWrite;
pub(super) use changes::write_session;
pub(super) use unsent::keep;
pub use unsent::{About, LONGEST_WAITING, Unsent, Written};

use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use self::changes::Changing;
use super::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::domain::mail_wait::Signs;
use crate::seal::{Entropy, PortalKeys, ReportSecret, Sealed, Secret as _, SessionSecret, Token};
use crate::store::ids::{CaseId, ReportId, SessionId};
use crate::store::sessions::{self, SessionRow};
use crate::store::{Conn, reports};

/// The kind of these sessions in the database.
pub const KIND: &str = "reporter";
/// Seconds after the last POST at which pages show nothing until it is unlocked.
pub const LOCKS_AFTER: i64 = 30 * 60;
/// Seconds after the last POST at which the session is gone, and with it a draft whose words nobody has seen.
pub const ENDS_AFTER: i64 = 12 * 60 * 60;

/// Whether the reporter has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// Not shown yet: without this session nobody comes back to the report.
    Hidden,
    /// Shown, and shown again at a reload.
    Shown,
    /// The reporter said they have kept them: the token is not in the session any more.
    Kept,
}

/// Whether the pages show anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// They do.
    Open,
    /// They ask first.
    Locked,
}

/// Whose words opened a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Through {
    /// The reporter's, or none yet.
    Own,
    /// A supporter's, with this lookup id: it may look, for as long as the reporter does not take the words back.
    Supporter([u8; 32]),
}

/// An opened session.
pub struct ReporterSession {
    /// The row.
    pub id: SessionId,
    /// What is in the browser's cookie beside the id.
    pub secret: SessionSecret,
    /// Which report.
    pub report: ReportId,
    /// The report's secret R.
    pub key: ReportSecret,
    /// The token, until it was kept.
    pub token: Option<Token>,
    /// Whether the reporter has the words.
    pub words: Words,
    /// Unix seconds of the last POST.
    pub last_post: i64,
    /// A message that waits until the reporter is back.
    pub unsent: Option<Unsent>,
    /// New words for a supporter, until the reporter has passed them on.
    pub shared: Option<Token>,
    /// Whose words opened it.
    pub through: Through,
    /// An address for notices that was typed after the session had locked.
    pub typed_address: Option<String>,
    /// What its forms showed of how the report is written.
    pub signs: Signs,
    /// When the report was begun: unix seconds; none where it was begun in another session. Only in the sealed box.
    pub begun: Option<i64>,
    lock: Lock,
    /// What the row last had of all that can change, as far as this request knows.
    found: Mutex<Changing>,
}

/// The session as it is sealed.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct SessionBox {
    #[zeroize(skip)]
    report: ReportId,
    key: [u8; 32],
    token: Option<[u8; 16]>,
    #[zeroize(skip)]
    through: Through,
    #[serde(default)]
    begun: Option<i64>,
    #[serde(flatten)]
    changing: Changing,
}

impl ReporterSession {
    /// A new session for a report. Nothing is written yet.
    pub fn begin(
        id: SessionId,
        secret: SessionSecret,
        report: ReportId,
        key: ReportSecret,
        token: Option<Token>,
        words: Words,
        now: i64,
    ) -> Self {
        let token = token.as_ref().map(|token| *token.as_bytes());
        let (key, changing) = (*key.expose(), Changing::begin(words, now));
        Self::of_box(id, secret, SessionBox { report, key, token, through: Through::Own, begun: None, changing })
    }

    fn of_box(id: SessionId, secret: SessionSecret, boxed: SessionBox) -> Self {
        let found = boxed.changing.clone();
        Self {
            id,
            secret,
            report: boxed.report,
            key: ReportSecret::from_bytes(boxed.key),
            token: boxed.token.and_then(|bytes| Token::from_bytes(bytes).ok()),
            words: found.words,
            last_post: found.last_post,
            unsent: found.unsent.clone(),
            shared: found.shared.and_then(|bytes| Token::from_bytes(bytes).ok()),
            through: boxed.through,
            typed_address: found.typed_address.clone(),
            signs: found.signs,
            begun: boxed.begun,
            lock: found.lock,
            found: Mutex::new(found),
        }
    }

    /// The session of a cookie, if it is still there and opens. It ends with its report, and a supporter's when its words are
    /// taken back.
    pub async fn open(portal: &Portal, id: SessionId, secret: SessionSecret) -> Result<Option<Self>, ActionError> {
        let now = portal.clock.now();
        let row = portal.db.read(move |conn| sessions::live(conn, id, KIND, now)).await?;
        let Some(session) = row.and_then(|row| Self::open_row(portal, &row, secret)) else { return Ok(None) };
        let (report, through) = (session.report, session.through);
        let is_on = move |conn: &mut Conn| match through {
            Through::Own => reports::find(conn, report).map(|found| found.is_some()),
            Through::Supporter(lookup) => reports::has_supporter(conn, &lookup, report),
        };
        if portal.db.read(is_on).await? {
            return Ok(Some(session));
        }
        // Somebody closed the door in another browser, or took the words back.
        portal.db.write(move |conn| sessions::delete(conn, id)).await?;
        Ok(None)
    }

    /// Opens a row; `None` when the secret is not the one it was sealed under.
    pub fn open_row(portal: &Portal, row: &SessionRow, secret: SessionSecret) -> Option<Self> {
        Self::open_under(&portal.keys, row, secret)
    }

    fn open_under(keys: &PortalKeys, row: &SessionRow, secret: SessionSecret) -> Option<Self> {
        let sealed = Sealed::<SessionBox>::from_bytes(row.sealed_box.clone());
        let boxed = keys.open_session(&secret, &bindings::session_box(row.id, KIND), &sealed).ok()?;
        Some(Self::of_box(row.id, secret, boxed))
    }

    /// Whether pages must ask before they show anything. Locks by itself after [`LOCKS_AFTER`].
    pub fn is_locked(&self, now: i64) -> bool {
        self.lock == Lock::Locked || now - self.last_post > LOCKS_AFTER
    }

    /// Whether its reporter locked it a moment ago.
    pub fn is_on_a_break(&self, now: i64) -> bool {
        self.lock == Lock::Locked && now - self.last_post <= LOCKS_AFTER
    }

    /// Locks or unlocks. Unlocking counts as a POST.
    pub fn set_lock(&mut self, lock: Lock, now: i64) {
        self.lock = lock;
        if lock == Lock::Open {
            self.last_post = now;
        }
    }

    /// Notes a POST. One that comes too late does not unlock: it only is not lost.
    pub fn touch(&mut self, now: i64) {
        if self.is_locked(now) {
            self.lock = Lock::Locked;
        } else {
            self.last_post = now;
        }
    }

    /// Holds back what must not be seen or done while the session is locked.
    ///
    /// # Errors
    /// [`ActionError::Denied`].
    pub fn require_open(&self, now: i64) -> Result<(), ActionError> {
        if self.is_locked(now) { Err(ActionError::Denied) } else { Ok(()) }
    }

    /// Notes a POST, and holds it back where it comes too late.
    ///
    /// # Errors
    /// [`ActionError::Denied`].
    pub fn require_in_time(&mut self, now: i64) -> Result<(), ActionError> {
        self.touch(now);
        self.require_open(now)
    }

    /// Notes what a form showed of how the report is written.
    pub fn note(&mut self, signs: Signs) {
        self.signs = self.signs.with(signs);
    }

    /// What waited is sent: it waits no more. Something else that waits goes on waiting.
    pub fn no_longer_waits(&mut self, about: About, case: Option<CaseId>) {
        if self.unsent.as_ref().is_some_and(|unsent| unsent.about == about && unsent.case == case) {
            self.unsent = None;
        }
    }

    /// Whether something that was typed waits here to be sent.
    pub const fn has_something_waiting(&self) -> bool {
        self.unsent.is_some() || self.typed_address.is_some()
    }

    /// When the session ends: unix seconds, rounded up.
    pub const fn expires_at(&self) -> i64 {
        rounded_up(self.last_post + ENDS_AFTER)
    }

    /// The row of a new session.
    pub fn to_row(&self, portal: &Portal, rng: &mut impl Entropy) -> Result<SessionRow, ActionError> {
        self.sealed_row(&portal.keys, rng)
    }

    fn sealed_row(&self, keys: &PortalKeys, rng: &mut impl Entropy) -> Result<SessionRow, ActionError> {
        let boxed = SessionBox {
            report: self.report,
            key: *self.key.expose(),
            token: self.token.as_ref().map(|token| *token.as_bytes()),
            through: self.through,
            begun: self.begun,
            changing: self.changing(),
        };
        let sealed = keys.seal_session(&self.secret, &bindings::session_box(self.id, KIND), &boxed, rng);
        let sealed = sealed.map_err(|_| ActionError::Unreadable)?;
        Ok(SessionRow {
            id: self.id,
            kind: KIND.to_owned(),
            sealed_box: sealed.into_bytes(),
            account: None,
            body: None,
            expires_at: self.expires_at(),
        })
    }
}
