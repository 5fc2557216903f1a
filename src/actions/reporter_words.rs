//! The words on the reporter's screen: shown, kept, and asked for when a session has locked.

use zeroize::Zeroizing;

use super::reporter_session::{Lock, ReporterSession, Words, write_session};
use super::save_answers::keep_open;
use super::{ActionError, Portal, bindings};
use crate::domain::digits;
use crate::seal::{self, ReportSecret, Secret as _, Token, TokenFault};
use crate::store::reporter_cases;
use crate::store::reports::{self, Found, Holder};

/// Why a session stays locked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StillLocked {
    /// What was typed are not 12 words or a UUID.
    Words(TokenFault),
    /// They belong to another report, or to none.
    OtherWords,
}

/// Shows the words from now on: the reporter wants to come back.
pub async fn show(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.touch(portal.clock.now());
    if session.words == Words::Hidden {
        session.words = Words::Shown;
    }
    keep_open(portal, session).await
}

/// The reporter has the words: they are not in the session any more.
pub async fn keep(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.touch(portal.clock.now());
    if session.words == Words::Shown {
        session.words = Words::Kept;
        session.token = None;
    }
    keep_open(portal, session).await
}

/// Notes that somebody is there. In a locked session it changes nothing.
pub async fn stay(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    let now = portal.clock.now();
    if session.is_locked(now) {
        return Ok(());
    }
    session.touch(now);
    write_session(portal, session).await
}

/// Locks a session that has just been used: from now on pages show nothing until the words come.
pub async fn lock(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    let now = portal.clock.now();
    session.touch(now);
    session.set_lock(Lock::Locked, now);
    keep_open(portal, session).await
}

/// Unlocks a session. Once the words were shown, it takes them.
pub async fn unlock(
    portal: &Portal,
    session: &mut ReporterSession,
    typed: &str,
) -> Result<Result<(), StillLocked>, ActionError> {
    if session.words != Words::Hidden
        && let Err(still) = are_own(portal, session, typed).await?
    {
        return Ok(Err(still));
    }
    session.set_lock(Lock::Open, portal.clock.now());
    keep_open(portal, session).await?;
    if session.words != Words::Hidden {
        let report = session.report;
        portal.db.write(move |conn| reporter_cases::mark_read(conn, report)).await?;
    }
    Ok(Ok(()))
}

/// Whether what was typed are the words of this session's reporter.
pub(super) async fn are_own(
    portal: &Portal,
    session: &ReporterSession,
    typed: &str,
) -> Result<Result<(), StillLocked>, ActionError> {
    let token = match Token::parse(&Zeroizing::new(digits::in_plain(typed))) {
        Ok(token) => token,
        Err(fault) => return Ok(Err(StillLocked::Words(fault))),
    };
    let (lookup, today) = (token.lookup_id(), portal.clock.today());
    let found = portal.db.read(move |conn| reports::by_lookup_id(conn, lookup.as_bytes(), today)).await?;
    let own = found.is_some_and(|found| opens(session, &token, &found));
    Ok(if own { Ok(()) } else { Err(StillLocked::OtherWords) })
}

/// Whether words are those of this session's reporter. A supporter's lead to the same report and do not unlock it; the wrap
/// says whose they are, whatever stands in the row.
fn opens(session: &ReporterSession, token: &Token, found: &Found) -> bool {
    let binding = bindings::report_wrap(found.report, Holder::Reporter);
    let secret: Result<ReportSecret, _> = seal::open_secret(&token.reporter_key(), &binding, &found.wrap);
    found.report == session.report && secret.is_ok_and(|secret| secret.expose() == session.key.expose())
}
