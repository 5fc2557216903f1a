//! A reporter's browser session: what it holds, when it locks, when it ends.
//!
//! The row opens only under the secret in the browser's cookie and the portal's keys. It does not name its report in clear.

use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{ActionError, Portal, bindings};
use crate::clock::rounded_up;
use crate::seal::{self, Entropy, PortalKeys, ReportSecret, Sealed, Secret as _, SessionSecret, Token};
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

/// A message that came after the session had locked: not sent, and not lost.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Unsent {
    /// For which case it was written; none where it is for several, or none was chosen.
    #[zeroize(skip)]
    pub case: Option<CaseId>,
    /// What it is about.
    #[zeroize(skip)]
    pub about: About,
    /// The words.
    pub text: String,
}

/// What a message that waits is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Whatever the reporter wrote to the body.
    Anything,
    /// That the practitioner has contacted them.
    Contact,
    /// Something they add to what they told.
    Addition,
    /// What a body may know of them: see `actions/change_consent.rs`.
    Consent,
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
    lock: Lock,
    /// What the row last had of all that can change, as far as this request knows.
    found: Mutex<Changing>,
}

/// What can change in a session.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
struct Changing {
    #[zeroize(skip)]
    words: Words,
    last_post: i64,
    unsent: Option<Unsent>,
    shared: Option<[u8; 16]>,
    typed_address: Option<String>,
    #[zeroize(skip)]
    lock: Lock,
}

/// What a request changed in a session, to be written in its transaction: the one way in which an opened session is
/// written back.
///
/// Another request may have written it since this one opened it, so only what this one changed is put on what the row
/// has now. A lock, words that were said to be kept and words that were taken back are never undone by it.
pub struct SessionWrite {
    id: SessionId,
    keys: Arc<PortalKeys>,
    secret: SessionSecret,
    found: Changing,
    now: Changing,
}

impl SessionWrite {
    /// Writes it, and says whether the reporter has the words. A session that ended meanwhile stays ended.
    ///
    /// # Errors
    /// [`ActionError::Unreadable`] when the row does not open.
    pub fn apply(&self, conn: &mut Conn) -> Result<Words, ActionError> {
        let Some(row) = sessions::find(conn, self.id)? else { return Ok(self.now.words) };
        let opened = ReporterSession::open_under(&self.keys, &row, self.secret.duplicate());
        let mut session = opened.ok_or(ActionError::Unreadable)?;
        self.put_on(&mut session);
        let row = session.sealed_row(&self.keys, &mut seal::entropy())?;
        sessions::update(conn, row.id, &row.sealed_box, row.expires_at)?;
        Ok(session.words)
    }

    /// Puts what this request changed on what the row has.
    fn put_on(&self, session: &mut ReporterSession) {
        let (found, now) = (&self.found, &self.now);
        session.last_post = session.last_post.max(now.last_post);
        if now.lock != found.lock {
            session.lock = now.lock;
        }
        session.words = session.words.max(now.words);
        if session.words == Words::Kept {
            session.token = None;
        }
        if now.shared != found.shared {
            session.shared = now.shared.and_then(|bytes| Token::from_bytes(bytes).ok());
        }
        put_waiting(&mut session.unsent, found.unsent.as_ref(), now.unsent.as_ref());
        put_waiting(&mut session.typed_address, found.typed_address.as_ref(), now.typed_address.as_ref());
    }
}

/// Writes what a request changed in a session, and nothing else.
pub(super) async fn write_session(portal: &Portal, session: &ReporterSession) -> Result<(), ActionError> {
    let changes = session.changes(portal);
    portal.db.write(move |conn| changes.apply(conn)).await?;
    session.is_written();
    Ok(())
}

/// What waits and was sent by this request goes; what another one left there since stays.
fn put_waiting<T: Clone + PartialEq>(stored: &mut Option<T>, found: Option<&T>, now: Option<&T>) {
    if (now.is_some() && now != found) || (now.is_none() && stored.as_ref() == found) {
        *stored = now.cloned();
    }
}

/// The session as it is sealed.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct SessionBox {
    #[zeroize(skip)]
    report: ReportId,
    key: [u8; 32],
    token: Option<[u8; 16]>,
    #[zeroize(skip)]
    words: Words,
    last_post: i64,
    #[serde(default)]
    unsent: Option<Unsent>,
    shared: Option<[u8; 16]>,
    #[zeroize(skip)]
    through: Through,
    #[serde(default)]
    typed_address: Option<String>,
    #[zeroize(skip)]
    lock: Lock,
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
        let found =
            Changing { words, last_post: now, unsent: None, shared: None, typed_address: None, lock: Lock::Open };
        Self {
            id,
            secret,
            report,
            key,
            token,
            words,
            last_post: now,
            unsent: None,
            shared: None,
            through: Through::Own,
            typed_address: None,
            lock: Lock::Open,
            found: Mutex::new(found),
        }
    }

    /// The session of a cookie, if it is still there and opens. A supporter's ends when its words are taken back.
    pub async fn open(portal: &Portal, id: SessionId, secret: SessionSecret) -> Result<Option<Self>, ActionError> {
        let now = portal.clock.now();
        let row = portal.db.read(move |conn| sessions::live(conn, id, KIND, now)).await?;
        let Some(session) = row.and_then(|row| Self::open_row(portal, &row, secret)) else { return Ok(None) };
        if let Through::Supporter(lookup) = session.through {
            let report = session.report;
            let holds = portal.db.read(move |conn| reports::has_supporter(conn, &lookup, report)).await?;
            return Ok(holds.then_some(session));
        }
        Ok(Some(session))
    }

    /// Opens a row; `None` when the secret is not the one it was sealed under.
    pub fn open_row(portal: &Portal, row: &SessionRow, secret: SessionSecret) -> Option<Self> {
        Self::open_under(&portal.keys, row, secret)
    }

    fn open_under(keys: &PortalKeys, row: &SessionRow, secret: SessionSecret) -> Option<Self> {
        let sealed = Sealed::<SessionBox>::from_bytes(row.sealed_box.clone());
        let mut boxed = keys.open_session(&secret, &bindings::session_box(row.id, KIND), &sealed).ok()?;
        let found = Changing {
            words: boxed.words,
            last_post: boxed.last_post,
            unsent: boxed.unsent.clone(),
            shared: boxed.shared,
            typed_address: boxed.typed_address.clone(),
            lock: boxed.lock,
        };
        Some(Self {
            id: row.id,
            secret,
            report: boxed.report,
            key: ReportSecret::from_bytes(boxed.key),
            token: boxed.token.and_then(|bytes| Token::from_bytes(bytes).ok()),
            words: boxed.words,
            last_post: boxed.last_post,
            unsent: boxed.unsent.take(),
            shared: boxed.shared.and_then(|bytes| Token::from_bytes(bytes).ok()),
            through: boxed.through,
            typed_address: boxed.typed_address.take(),
            lock: boxed.lock,
            found: Mutex::new(found),
        })
    }

    /// Whether pages must ask before they show anything. Locks by itself after [`LOCKS_AFTER`].
    pub fn is_locked(&self, now: i64) -> bool {
        self.lock == Lock::Locked || now - self.last_post > LOCKS_AFTER
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

    fn changing(&self) -> Changing {
        Changing {
            words: self.words,
            last_post: self.last_post,
            unsent: self.unsent.clone(),
            shared: self.shared.as_ref().map(|token| *token.as_bytes()),
            typed_address: self.typed_address.clone(),
            lock: self.lock,
        }
    }

    /// What this request changed, to be written.
    pub fn changes(&self, portal: &Portal) -> SessionWrite {
        SessionWrite {
            id: self.id,
            keys: Arc::clone(&portal.keys),
            secret: self.secret.duplicate(),
            found: self.found.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            now: self.changing(),
        }
    }

    /// Notes that all that was changed until now is written.
    pub fn is_written(&self) {
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = self.changing();
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
            words: self.words,
            last_post: self.last_post,
            unsent: self.unsent.clone(),
            shared: self.shared.as_ref().map(|token| *token.as_bytes()),
            through: self.through,
            typed_address: self.typed_address.clone(),
            lock: self.lock,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::{Fixture, Sent};
    use crate::actions::keep_longer::keep_longer;
    use crate::actions::report_fixture::{House, first, told};
    use crate::actions::reporter_words::{keep, lock, show};
    use crate::actions::save_answers::again;
    use crate::actions::supporter::{share, take_back};
    use crate::actions::write_to_body::{WriteToBody, Written, write_to_body};

    /// The session as another request finds it.
    async fn tab(portal: &Portal, session: &ReporterSession) -> ReporterSession {
        ReporterSession::open(portal, session.id, session.secret.duplicate()).await.unwrap().unwrap()
    }

    fn letter(sent: &Sent) -> WriteToBody {
        WriteToBody { case: sent.case, text: "In May.".to_owned(), seen: None }
    }

    #[tokio::test]
    async fn a_save_under_way_undoes_no_break_and_brings_no_words_back() {
        let house = House::new().await;
        let portal = &house.portal;
        let mut session = house.reporter(&[]).await;
        let mut saving = tab(portal, &session).await;
        show(portal, &mut session).await.unwrap();
        let mut showing = tab(portal, &session).await;
        keep(portal, &mut session).await.unwrap();
        lock(portal, &mut session).await.unwrap();

        show(portal, &mut showing).await.unwrap();
        again(portal, &mut saving, first(told("under way"))).await.unwrap();
        let after = tab(portal, &session).await;
        assert!(after.is_locked(portal.clock.now()), "the break was undone");
        assert!(after.words == Words::Kept && after.token.is_none(), "words that were kept came back");
        assert!(house.report(&after).await.row.draft_until.is_none(), "a report with words would end with the session");
    }

    #[tokio::test]
    async fn whatever_is_under_way_leaves_the_lock_alone() {
        let fixture = Fixture::new().await;
        let (sent, portal) = (fixture.sent().await, &fixture.portal);
        let mut session = fixture.session(&sent).await;
        let mut under_way = Vec::new();
        for _ in 0..3 {
            under_way.push(tab(portal, &session).await);
        }
        lock(portal, &mut session).await.unwrap();
        assert_eq!(write_to_body(portal, &mut under_way[0], letter(&sent)).await.unwrap(), Written::Sent);
        keep_longer(portal, &mut under_way[1]).await.unwrap();
        share(portal, &mut under_way[2], &sent.token.words().join(" ")).await.unwrap().unwrap();
        let mut after = tab(portal, &session).await;
        assert!(after.is_locked(portal.clock.now()));
        assert!(after.shared.is_some(), "what the request itself did is lost");
        // Only who has the words opens it again.
        let words = sent.token.words().join(" ");
        assert_eq!(crate::actions::reporter_words::unlock(portal, &mut after, &words).await.unwrap(), Ok(()));
        assert!(!tab(portal, &session).await.is_locked(portal.clock.now()));
    }

    #[tokio::test]
    async fn words_that_were_taken_back_stay_away_and_what_waits_stays() {
        let fixture = Fixture::new().await;
        let (sent, portal) = (fixture.sent().await, &fixture.portal);
        let mut session = fixture.session(&sent).await;
        share(portal, &mut session, &sent.token.words().join(" ")).await.unwrap().unwrap();
        let (mut saving, mut late) = (tab(portal, &session).await, tab(portal, &session).await);
        take_back(portal, &mut session).await.unwrap();
        late.set_lock(Lock::Locked, portal.clock.now());
        assert_eq!(write_to_body(portal, &mut late, letter(&sent)).await.unwrap(), Written::Kept);
        let wrote = WriteToBody { text: "In June.".to_owned(), ..letter(&sent) };
        assert_eq!(write_to_body(portal, &mut saving, wrote).await.unwrap(), Written::Sent);
        let after = tab(portal, &session).await;
        assert!(after.shared.is_none());
        assert_eq!(after.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("In May."));
    }
}
