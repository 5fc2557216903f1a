//! Words for one person whom the reporter trusts, a friend or a lawyer: they may look and do nothing else, until the
//! reporter takes the words back.
//!
//! That they may only look is a rule of this program and not of the keys: the report's secret is the same.

use super::reporter_session::{ReporterSession, write_session};
use super::reporter_words::{StillLocked, are_own};
use super::{ActionError, Portal, bindings};
use crate::seal::{self, Token, random_id};
use crate::store::ids::RowId;
use crate::store::reports::Holder;
use crate::store::{deletions, reports};

/// Whether somebody has words to look at the report of a session.
pub async fn has_words(portal: &Portal, session: &ReporterSession) -> Result<bool, ActionError> {
    let report = session.report;
    let given = portal.db.read(move |conn| reports::supporters(conn, report)).await?;
    Ok(!given.is_empty())
}

/// Draws words for a supporter, unless there are some already. They stay in the session until they were passed on. It takes
/// the reporter's own words: whoever finds the page open must not be able to look for as long as the report lives.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn share(
    portal: &Portal,
    session: &mut ReporterSession,
    typed: &str,
) -> Result<Result<(), StillLocked>, ActionError> {
    session.require_in_time(portal.clock.now())?;
    if let Err(still) = are_own(portal, session, typed).await? {
        return Ok(Err(still));
    }
    let report = session.report;
    let mut rng = seal::entropy();
    let token = Token::draw(&mut rng);
    let binding = bindings::report_wrap(report, Holder::Supporter);
    let wrap = seal::seal_secret(&token.reporter_key(), &binding, &session.key, &mut rng);
    let (lookup, before) = (token.lookup_id(), session.changes(portal));
    let shared = session.shared.replace(token);
    let changes = session.changes(portal);
    let is_new = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            // Pressed twice, or in two tabs: the first words count.
            if !reports::supporters(conn, report)?.is_empty() {
                before.apply(conn)?;
                return Ok(false);
            }
            reports::insert_key(conn, lookup.as_bytes(), report, Holder::Supporter, &wrap)?;
            changes.apply(conn)?;
            Ok(true)
        })
        .await?;
    if !is_new {
        session.shared = shared;
    }
    session.is_written();
    Ok(Ok(()))
}

/// The words were passed on: they are shown no more.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn passed_on(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.require_in_time(portal.clock.now())?;
    session.shared = None;
    write_session(portal, session).await
}

/// Takes the words back. Whoever looks with them sees nothing more from their next press on.
///
/// # Errors
/// [`ActionError::Denied`] while the session is locked.
pub async fn take_back(portal: &Portal, session: &mut ReporterSession) -> Result<(), ActionError> {
    session.require_in_time(portal.clock.now())?;
    session.shared = None;
    let (report, today) = (session.report, portal.clock.today());
    let changes = session.changes(portal);
    let went = portal
        .db
        .write(move |conn| -> Result<bool, ActionError> {
            let supporters = reports::supporters(conn, report)?;
            for lookup in &supporters {
                reports::delete_key(conn, lookup)?;
                let journal = RowId(random_id(&mut seal::entropy()));
                deletions::append(conn, journal, "report_keys", lookup, today)?;
            }
            changes.apply(conn)?;
            Ok(!supporters.is_empty())
        })
        .await?;
    session.is_written();
    if went {
        portal.db.forget_deleted().await;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::{Fixture, Sent};
    use crate::actions::open_with_token::open_with_token;
    use crate::actions::report_status::report_status;
    use crate::actions::reporter_session::{LOCKS_AFTER, Lock, Through, Words};
    use crate::actions::reporter_words::unlock;
    use crate::seal::Secret as _;

    /// The session of a reporter who has given words to somebody, and the words.
    async fn shared(fixture: &Fixture, sent: &Sent) -> (ReporterSession, Token) {
        let mut session = fixture.session(sent).await;
        let words = sent.token.words().join(" ");
        assert!(share(&fixture.portal, &mut session, "no words").await.unwrap().is_err());
        share(&fixture.portal, &mut session, &words).await.unwrap().unwrap();
        let token = session.shared.as_ref().unwrap().duplicate();
        (session, token)
    }

    /// The same session as the next request finds it.
    async fn again(fixture: &Fixture, session: &ReporterSession) -> Option<ReporterSession> {
        ReporterSession::open(&fixture.portal, session.id, session.secret.duplicate()).await.unwrap()
    }

    #[tokio::test]
    async fn a_supporter_sees_the_report_until_the_words_are_taken_back() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut session, token) = shared(&fixture, &sent).await;
        let looking = open_with_token(&fixture.portal, &token, None).await.unwrap().unwrap();
        assert!(matches!(looking.through, Through::Supporter(_)) && looking.report == sent.report);
        let status = report_status(&fixture.portal, &looking).await.unwrap().unwrap();
        assert_eq!(status.cases.len(), 1);

        take_back(&fixture.portal, &mut session).await.unwrap();
        assert!(again(&fixture, &looking).await.is_none());
        assert!(open_with_token(&fixture.portal, &token, None).await.unwrap().is_none());
        assert!(!has_words(&fixture.portal, &session).await.unwrap());
        assert!(again(&fixture, &session).await.is_some());
    }

    #[tokio::test]
    async fn pressing_twice_gives_the_same_words_and_they_go_once_passed_on() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut session, token) = shared(&fixture, &sent).await;
        let mut other = fixture.session(&sent).await;
        let words = sent.token.words().join(" ");
        share(&fixture.portal, &mut session, &words).await.unwrap().unwrap();
        share(&fixture.portal, &mut other, &words).await.unwrap().unwrap();
        let shown = again(&fixture, &session).await.unwrap().shared.unwrap();
        assert_eq!(shown.as_bytes(), token.as_bytes());
        assert!(again(&fixture, &other).await.unwrap().shared.is_none());
        passed_on(&fixture.portal, &mut session).await.unwrap();
        assert!(again(&fixture, &session).await.unwrap().shared.is_none());
        assert!(open_with_token(&fixture.portal, &token, None).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn a_supporters_words_do_not_unlock_the_reporters_session() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut session, token) = shared(&fixture, &sent).await;
        session.words = Words::Kept;
        session.set_lock(Lock::Locked, fixture.portal.clock.now());
        let still = unlock(&fixture.portal, &mut session, &token.words().join(" ")).await.unwrap();
        assert_eq!(still, Err(StillLocked::OtherWords));
        assert_eq!(unlock(&fixture.portal, &mut session, &sent.token.words().join(" ")).await.unwrap(), Ok(()));
    }

    #[tokio::test]
    async fn a_row_that_says_reporter_instead_opens_nothing() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (_, token) = shared(&fixture, &sent).await;
        let (lookup, report, today) = (token.lookup_id(), sent.report, fixture.portal.clock.today());
        let forge = move |conn: &mut _| -> Result<(), ActionError> {
            let found = reports::by_lookup_id(conn, lookup.as_bytes(), today)?.unwrap();
            reports::delete_key(conn, lookup.as_bytes())?;
            Ok(reports::insert_key(conn, lookup.as_bytes(), report, Holder::Reporter, &found.wrap)?)
        };
        fixture.portal.db.write(forge).await.unwrap();
        assert!(open_with_token(&fixture.portal, &token, None).await.unwrap().is_none());
        let mut session = fixture.session(&sent).await;
        session.set_lock(Lock::Locked, fixture.portal.clock.now());
        let still = unlock(&fixture.portal, &mut session, &token.words().join(" ")).await.unwrap();
        assert_eq!(still, Err(StillLocked::OtherWords));
    }

    #[tokio::test]
    async fn a_look_marks_nothing_as_read_and_a_locked_session_shares_nothing() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let (mut session, token) = shared(&fixture, &sent).await;
        let case = sent.case;
        fixture.portal.db.write(move |conn| crate::store::reporter_cases::news_for_test(conn, case)).await.unwrap();
        open_with_token(&fixture.portal, &token, None).await.unwrap().unwrap();
        assert!(fixture.case(case).await.unwrap().unread_by_reporter);
        fixture.session(&sent).await;
        assert!(!fixture.case(case).await.unwrap().unread_by_reporter);

        fixture.portal.clock.advance(LOCKS_AFTER + 1);
        assert!(matches!(take_back(&fixture.portal, &mut session).await, Err(ActionError::Denied)));
    }
}
