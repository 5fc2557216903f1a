//! How an opened session is written back while other requests write it too.

use std::sync::{Arc, PoisonError};

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Lock, ReporterSession, Unsent, Words};
use crate::actions::{ActionError, Portal};
use crate::domain::mail_wait::Signs;
use crate::seal::{self, PortalKeys, Secret as _, SessionSecret, Token};
use crate::store::Conn;
use crate::store::ids::SessionId;
use crate::store::sessions;

/// What can change in a session, as it is sealed with it.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(super) struct Changing {
    #[zeroize(skip)]
    pub(super) words: Words,
    pub(super) last_post: i64,
    #[serde(default)]
    pub(super) unsent: Option<Unsent>,
    #[serde(default)]
    pub(super) shared: Option<[u8; 16]>,
    #[serde(default)]
    pub(super) typed_address: Option<String>,
    #[zeroize(skip)]
    pub(super) lock: Lock,
    #[zeroize(skip)]
    #[serde(default)]
    pub(super) signs: Signs,
}

impl Changing {
    /// That of a session that begins now (unix seconds).
    pub(super) const fn begin(words: Words, now: i64) -> Self {
        Self {
            words,
            last_post: now,
            unsent: None,
            shared: None,
            typed_address: None,
            lock: Lock::Open,
            signs: Signs::NONE,
        }
    }
}

/// What a request changed in a session, to be written in its transaction: the one way in which an opened session is
/// written back.
///
/// Another request may have written it since this one opened it, so only what this one changed is put on what the row
/// has now. A lock, words that were said to be kept and words that were taken back are never undone by it, and a text that
/// another request left there is never replaced.
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
    /// [`ActionError::Unreadable`] when the row does not open; [`ActionError::NotFound`] and [`ActionError::Waits`] where
    /// a text was to be kept, and the session has ended or another text waits in it by now.
    pub fn apply(&self, conn: &mut Conn) -> Result<Words, ActionError> {
        let brings_text = self.now.unsent.is_some() && self.now.unsent != self.found.unsent;
        let Some(row) = sessions::find(conn, self.id)? else {
            return if brings_text { Err(ActionError::NotFound) } else { Ok(self.now.words) };
        };
        let opened = ReporterSession::open_under(&self.keys, &row, self.secret.duplicate());
        let mut session = opened.ok_or(ActionError::Unreadable)?;
        if brings_text && session.unsent.is_some() && session.unsent != self.found.unsent {
            return Err(ActionError::Waits);
        }
        self.put_on(&mut session);
        let row = session.sealed_row(&self.keys, &mut seal::entropy())?;
        sessions::update(conn, row.id, &row.sealed_box, row.expires_at)?;
        Ok(session.words)
    }

    /// Puts what this request changed on what the row has.
    fn put_on(&self, session: &mut ReporterSession) {
        let found = &self.found;
        let Changing { words, last_post, unsent, shared, typed_address, lock, signs } = &self.now;
        session.signs = session.signs.with(*signs);
        session.last_post = session.last_post.max(*last_post);
        if *lock != found.lock {
            session.lock = *lock;
        }
        session.words = session.words.max(*words);
        if session.words == Words::Kept {
            session.token = None;
        }
        if *shared != found.shared {
            session.shared = shared.and_then(|bytes| Token::from_bytes(bytes).ok());
        }
        put_waiting(&mut session.unsent, found.unsent.as_ref(), unsent.as_ref());
        put_waiting(&mut session.typed_address, found.typed_address.as_ref(), typed_address.as_ref());
    }
}

/// Writes what a request changed in a session, and nothing else.
pub(in crate::actions) async fn write_session(portal: &Portal, session: &ReporterSession) -> Result<(), ActionError> {
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

impl ReporterSession {
    pub(super) fn changing(&self) -> Changing {
        Changing {
            words: self.words,
            last_post: self.last_post,
            unsent: self.unsent.clone(),
            shared: self.shared.as_ref().map(|token| *token.as_bytes()),
            typed_address: self.typed_address.clone(),
            lock: self.lock,
            signs: self.signs,
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
}
