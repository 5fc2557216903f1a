//! Requests of one session at the same time.

use super::*;
use crate::actions::fixture::{Fixture, Sent};
use crate::actions::keep_longer::keep_longer;
use crate::actions::report_fixture::{House, first, told};
use crate::actions::reporter_words::{keep, lock, show, unlock};
use crate::actions::save_answers::again;
use crate::actions::supporter::{share, take_back};
use crate::actions::write_to_body::{WriteToBody, write_to_body};
use crate::store::reporter_cases;

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
    assert_eq!(unlock(portal, &mut after, &words).await.unwrap(), Ok(()));
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

#[tokio::test]
async fn whoever_unlocks_with_the_words_has_read_what_is_new() {
    let fixture = Fixture::new().await;
    let (sent, portal) = (fixture.sent().await, &fixture.portal);
    let mut session = fixture.session(&sent).await;
    let (case, report) = (sent.case, sent.report);
    portal.db.write(move |conn| reporter_cases::news_for_test(conn, case)).await.unwrap();
    lock(portal, &mut session).await.unwrap();
    let unread = || portal.db.read(move |conn| reporter_cases::unread_of(conn, &[report]));
    assert_eq!(unread().await.unwrap().len(), 1);
    unlock(portal, &mut session, &sent.token.words().join(" ")).await.unwrap().unwrap();
    assert_eq!(unread().await.unwrap().len(), 0);
}
