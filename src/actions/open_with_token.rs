//! A reporter comes back with the words.
//!
//! Words that lead nowhere (never given out, withdrawn, behind a closed door, expired) cost the same query and the same
//! opening of a wrap, and get the same answer.

use super::reporter_session::{ReporterSession, Through, Words};
use super::{ActionError, Portal, bindings, report_life};
use crate::seal::{self, Entropy, ReportSecret, Secret as _, SessionSecret, Token};
use crate::store::ids::{ReportId, SessionId};
use crate::store::reports::{Found, Holder};
use crate::store::{reporter_cases, reports, sessions};

/// Bytes that look like a wrap of a report's secret and open under no key.
const DECOY: [u8; 81] = {
    let mut bytes = [0; 81];
    bytes[0] = 1;
    bytes
};

/// How often it is tried when something was written into the session before at the same moment.
const TRIES: u32 = 5;

/// A new session for the report behind a token; `None` if there is none. The browser's session `before` ends with it,
/// and what waited in it for the same report is carried over, with a supporter's words that were not passed on yet. That a
/// supporter looked marks nothing as read.
///
/// # Errors
/// [`ActionError::Denied`] for words that do not belong to `before` while something that its reporter typed waits there: it
/// would end with that session.
pub async fn open_with_token(
    portal: &Portal,
    token: &Token,
    before: Option<&ReporterSession>,
) -> Result<Option<ReporterSession>, ActionError> {
    let (lookup, today) = (token.lookup_id(), portal.clock.today());
    let found = portal.db.read(move |conn| reports::by_lookup_id(conn, lookup.as_bytes(), today)).await?;
    let Some(found) = unwrap(token, found) else { return Ok(None) };
    for _ in 0..TRIES {
        match try_once(portal, token, &found, before).await {
            Err(ActionError::Stale) => {}
            other => return other.map(Some),
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(
    portal: &Portal,
    token: &Token,
    (report, holder, key): &(ReportId, Holder, ReportSecret),
    before: Option<&ReporterSession>,
) -> Result<ReporterSession, ActionError> {
    let (report, holder, now, today) = (*report, *holder, portal.clock.now(), portal.clock.today());
    let old = before.map(|before| before.id);
    let old_row = match old {
        Some(old) => portal.db.read(move |conn| sessions::find(conn, old)).await?,
        None => None,
    };
    // As it is now: another request may have left something there.
    let opened = old_row.as_ref().zip(before);
    let opened = opened.and_then(|(row, before)| ReporterSession::open_row(portal, row, before.secret.duplicate()));
    let is_same = |before: &ReporterSession| holder == Holder::Reporter && before.report == report;
    if opened
        .as_ref()
        .is_some_and(|before| before.through == Through::Own && before.has_something_waiting() && !is_same(before))
    {
        return Err(ActionError::Denied);
    }
    let mut rng = seal::entropy();
    let mut session = begin(report, key.duplicate(), opened.as_ref().filter(|before| is_same(before)), now, &mut rng);
    if holder == Holder::Supporter {
        session.through = Through::Supporter(*token.lookup_id().as_bytes());
    }
    let row = session.to_row(portal, &mut rng)?;
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            if let Some(old) = &old_row
                && !sessions::take(conn, old)?
            {
                return Err(ActionError::Stale);
            }
            if holder == Holder::Reporter {
                reporter_cases::mark_read(conn, report)?;
                report_life::visited(conn, report, now, today)?;
            }
            Ok(sessions::insert(conn, &row)?)
        })
        .await?;
    session.is_written();
    Ok(session)
}

/// Opens the wrap that was found, or the decoy.
fn unwrap(token: &Token, found: Option<Found>) -> Option<(ReportId, Holder, ReportSecret)> {
    let decoy = || Found { report: ReportId([0; 16]), holder: Holder::Reporter, wrap: DECOY.to_vec() };
    let Found { report, holder, wrap } = found.unwrap_or_else(decoy);
    let key = seal::open_secret(&token.reporter_key(), &bindings::report_wrap(report, holder), &wrap).ok()?;
    Some((report, holder, key))
}

fn begin(
    report: ReportId,
    key: ReportSecret,
    before: Option<&ReporterSession>,
    now: i64,
    rng: &mut impl Entropy,
) -> ReporterSession {
    let id = SessionId(seal::random_id(rng));
    let mut session = ReporterSession::begin(id, SessionSecret::draw(rng), report, key, None, Words::Kept, now);
    if let Some(before) = before {
        session.unsent.clone_from(&before.unsent);
        session.typed_address.clone_from(&before.typed_address);
        session.shared = before.shared.as_ref().map(Token::duplicate);
    }
    session
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::close_door::close_door;
    use crate::actions::fixture::Fixture;
    use crate::actions::reporter_session::{About, LOCKS_AFTER, Unsent, Written, write_session};
    use crate::actions::supporter::share;
    use crate::actions::write_to_body::{WriteToBody, write_to_body};
    use crate::store::heard::Heard;
    use crate::store::reports::Lifetime;

    #[test]
    fn the_decoy_is_as_long_as_a_wrap() {
        let mut rng = seal::entropy();
        let (token, key) = (Token::draw(&mut rng), ReportSecret::draw(&mut rng));
        let binding = bindings::report_wrap(ReportId([1; 16]), Holder::Reporter);
        assert_eq!(seal::seal_secret(&token.reporter_key(), &binding, &key, &mut rng).len(), DECOY.len());
        assert!(unwrap(&token, None).is_none());
    }

    #[tokio::test]
    async fn the_words_lead_to_the_report_and_end_the_session_before() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut before = fixture.session(&sent).await;
        before.unsent =
            Some(Unsent { case: Some(sent.case), about: About::Anything, text: "one more thing".to_owned() });
        write_session(&fixture.portal, &before).await.unwrap();
        let old = before.id;
        let session = open_with_token(&fixture.portal, &sent.token, Some(&before)).await.unwrap().unwrap();
        assert!(session.report == sent.report && session.token.is_none());
        assert_eq!(session.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("one more thing"));
        let gone = ReporterSession::open(&fixture.portal, old, session.secret.duplicate()).await.unwrap();
        assert!(gone.is_none());
    }

    #[tokio::test]
    async fn what_came_late_while_the_words_were_typed_is_carried_over_and_other_words_leave_it_there() {
        let fixture = Fixture::new().await;
        let (sent, portal) = (fixture.sent().await, &fixture.portal);
        let before = fixture.session(&sent).await;
        let mut late = ReporterSession::open(portal, before.id, before.secret.duplicate()).await.unwrap().unwrap();
        portal.clock.advance(LOCKS_AFTER + 1);
        let text = || WriteToBody { case: sent.case, text: "late".to_owned(), seen: None };
        assert_eq!(write_to_body(portal, &mut late, text()).await.unwrap(), Written::Kept);
        let others = fixture.other_report().await;
        assert!(matches!(open_with_token(portal, &others, Some(&before)).await, Err(ActionError::Denied)));
        let session = open_with_token(portal, &sent.token, Some(&before)).await.unwrap().unwrap();
        assert_eq!(session.unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("late"));
        // The session is gone: what comes now is given back, not kept nowhere.
        let again = WriteToBody { text: "later".to_owned(), ..text() };
        late.unsent = None;
        assert!(matches!(write_to_body(portal, &mut late, again).await, Err(ActionError::NotFound)));
    }

    #[tokio::test]
    async fn a_closed_door_ends_every_session_of_the_report() {
        let fixture = Fixture::new().await;
        let (sent, portal) = (fixture.sent().await, &fixture.portal);
        let (here, there) = (fixture.session(&sent).await, fixture.session(&sent).await);
        close_door(portal, &here).await.unwrap();
        let id = there.id;
        assert!(ReporterSession::open(portal, id, there.secret).await.unwrap().is_none());
        assert!(
            portal.db.read(move |conn| sessions::find(conn, id)).await.unwrap().is_none(),
            "its row is still there"
        );
    }

    #[tokio::test]
    async fn a_supporters_words_end_no_session_in_which_something_waits() {
        let fixture = Fixture::new().await;
        let (sent, portal) = (fixture.sent().await, &fixture.portal);
        let mut session = fixture.session(&sent).await;
        share(portal, &mut session, &sent.token.words().join(" ")).await.unwrap().unwrap();
        let words = session.shared.as_ref().unwrap().duplicate();
        portal.clock.advance(LOCKS_AFTER + 1);
        let late = WriteToBody { case: sent.case, text: "late".to_owned(), seen: None };
        assert_eq!(write_to_body(portal, &mut session, late).await.unwrap(), Written::Kept);
        assert!(matches!(open_with_token(portal, &words, Some(&session)).await, Err(ActionError::Denied)));
        let there = ReporterSession::open(portal, session.id, session.secret.duplicate()).await.unwrap();
        assert_eq!(there.unwrap().unsent.as_ref().map(|unsent| unsent.text.as_str()), Some("late"));

        // With their own words the reporter finds both again: the message, and the words that are not passed on yet.
        let back = open_with_token(portal, &sent.token, Some(&session)).await.unwrap().unwrap();
        let back = ReporterSession::open(portal, back.id, back.secret).await.unwrap().unwrap();
        assert!(back.unsent.is_some());
        assert!(back.shared.is_some_and(|shared| shared.as_bytes() == words.as_bytes()));
        // Without anything that waits they are let in, and the reporter's words for them are not shown to them.
        let before = fixture.session(&sent).await;
        let looking = open_with_token(portal, &words, Some(&before)).await.unwrap().unwrap();
        assert!(looking.shared.is_none());
    }

    #[tokio::test]
    async fn a_visit_with_the_words_keeps_what_is_not_sent_for_its_whole_time_again() {
        let fixture = Fixture::new().await;
        let portal = &fixture.portal;
        let sent = fixture.sent().await;
        let (report, today) = (sent.report, portal.clock.today());
        let soon = Lifetime { expires_on: today.next_day(), draft_until: None };
        for (state, least_days) in [("draft", 30), ("held", 700)] {
            portal.db.write(move |conn| reports::set_state(conn, report, state, soon)).await.unwrap();
            assert!(open_with_token(portal, &sent.token, None).await.unwrap().is_some());
            let row = portal.db.read(move |conn| reports::find(conn, report)).await.unwrap().unwrap();
            let kept = row.expires_on.unwrap() - today;
            assert!(kept.whole_days() >= least_days, "{state}: {kept}");
        }
    }

    #[tokio::test]
    async fn words_that_lead_nowhere_get_one_answer_and_end_no_session() {
        let fixture = Fixture::new().await;
        let portal = &fixture.portal;
        let sent = fixture.sent().await;
        let other = fixture.other_session().await;
        let (other_id, other_secret) = (other.id, other.secret.duplicate());
        let unknown = Token::draw(&mut seal::entropy());
        assert!(open_with_token(portal, &unknown, Some(&other)).await.unwrap().is_none());
        assert!(ReporterSession::open(portal, other_id, other_secret).await.unwrap().is_some());

        let expired = Lifetime { expires_on: portal.clock.today().previous_day(), draft_until: None };
        let report = sent.report;
        portal.db.write(move |conn| reports::set_state(conn, report, "sent", expired)).await.unwrap();
        assert!(open_with_token(portal, &sent.token, None).await.unwrap().is_none());

        let open = Lifetime { expires_on: None, draft_until: None };
        portal.db.write(move |conn| reports::set_state(conn, report, "sent", open)).await.unwrap();
        let session = fixture.session(&sent).await;
        close_door(portal, &session).await.unwrap();
        assert!(open_with_token(portal, &sent.token, None).await.unwrap().is_none());
    }

    /// Listens to every connection of the pool that reads, and to the one that writes.
    async fn listen(portal: &Portal) -> Heard {
        let heard = Heard::default();
        let at_once = (0..8).map(|_| {
            let (db, heard) = (portal.db.clone(), heard.clone());
            let held = move |conn: &mut _| -> Result<(), ActionError> {
                heard.listen(conn);
                // Long enough that each of them has a connection of its own.
                std::thread::sleep(std::time::Duration::from_millis(300));
                Ok(())
            };
            tokio::spawn(async move { db.read(held).await.unwrap() })
        });
        for one in at_once.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        let writer = heard.clone();
        let listening = move |conn: &mut _| -> Result<(), ActionError> {
            writer.listen(conn);
            Ok(())
        };
        portal.db.write(listening).await.unwrap();
        heard
    }

    #[tokio::test]
    async fn unknown_expired_and_withdrawn_words_ask_the_same_queries() {
        let fixture = Fixture::new().await;
        let portal = &fixture.portal;
        let sent = fixture.sent().await;
        let session = fixture.session(&sent).await;
        let heard = listen(portal).await;
        let mut asked = Vec::new();
        let mut ask = async |token: &Token| {
            heard.take();
            assert!(open_with_token(portal, token, None).await.unwrap().is_none());
            asked.push(heard.take());
        };
        ask(&Token::draw(&mut seal::entropy())).await;

        let yesterday = Lifetime { expires_on: portal.clock.today().previous_day(), draft_until: None };
        let report = sent.report;
        portal.db.write(move |conn| reports::set_state(conn, report, "sent", yesterday)).await.unwrap();
        ask(&sent.token).await;

        close_door(portal, &session).await.unwrap();
        ask(&sent.token).await;
        assert!(asked[0].iter().any(|query| query.contains("report_keys")), "{asked:?}");
        assert!(asked.iter().all(|queries| *queries == asked[0]), "{asked:#?}");
    }
}
