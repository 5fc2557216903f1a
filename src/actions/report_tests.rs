//! A reporter's way through the actions, against a database of its own for each test.

use super::body_row::verify_case;
use super::parting::Left;
use super::plan_report::plan;
use super::report_fixture::{House, first, place, told};
use super::reporter_session::{LOCKS_AFTER, ReporterSession, Words};
use super::reporter_words::{self, StillLocked};
use super::save_answers::{SaveAnswers, Saved, again, begin};
use super::send_report::{Sent, Wish, send_report};
use super::withdraw_case::withdraw_case;
use super::{ActionError, bindings};
use crate::domain::mail_wait::Signs;
use crate::domain::report::needed::Needed;
use crate::domain::report::plan::{Refused, Verdict};
use crate::domain::report::{PageAnswers, ReportPage, Snapshot};
use crate::seal::{self, CaseSecret, CsrfSecret, Sealed, Secret as _};
use crate::store::case_keys::{self, Recipient};
use crate::store::{self, alerts, dispatches, jobs, reports};

const HDC: &str = "nz-hdc";
const NZAC: &str = "nz-nzac";

#[rocket::async_test]
async fn two_first_saves_of_one_browser_make_one_draft() {
    let house = House::new().await;
    let csrf = CsrfSecret::draw(&mut seal::entropy());
    let both = rocket::tokio::join!(
        begin(&house.portal, &csrf, first(place()), Signs::NONE),
        begin(&house.portal, &csrf, first(told("what I wrote")), Signs::NONE),
    );
    let (one, other) = (both.0.unwrap().0, both.1.unwrap().0);
    assert!(one.report == other.report && one.id == other.id);
    let answers = house.report(&one).await.answers;
    assert_eq!((answers.place.care_country.as_str(), answers.what_happened.narrative.as_str()), ("NZ", "what I wrote"));
}

#[rocket::async_test]
async fn a_body_gets_exactly_what_was_shown_and_the_mail_waits() {
    let house = House::new().await;
    let key = house.join(HDC).await;
    let mut session = house.reporter(&[(HDC, "send")]).await;
    assert_eq!(house.send(&mut session).await, Sent::Done);
    assert_eq!(session.words, Words::Shown);
    let report = house.report(&session).await.row;
    assert_eq!((report.state.as_str(), report.expires_on, report.draft_until), ("sent", None, None));

    let case = house.cases(&session).await.remove(0);
    let id = case.id;
    let (wrap, mails, waiting) = house
        .portal
        .db
        .read(move |conn| -> store::Result<_> {
            let wrap = case_keys::wrap_of(conn, id, Recipient::Body, 1)?.unwrap();
            Ok((wrap, dispatches::of_case(conn, id)?, jobs::ready(conn, i64::MAX, 9)?))
        })
        .await
        .unwrap();
    let vouched = verify_case(&house.portal, id, HDC, 1, &wrap, &case.snapshot, &case.mac);
    assert!(vouched.is_ok());
    let secret: CaseSecret = seal::unwrap_secret(&key, &bindings::case_wrap(id, HDC, 1), &wrap).unwrap();
    let snapshot: Snapshot =
        seal::open_json(&secret, &bindings::snapshot(id), &Sealed::from_bytes(case.snapshot)).unwrap();
    assert!(snapshot.sections.iter().flat_map(|section| &section.lines).any(|line| line.value == "what I wrote"));
    assert_eq!(mails.len(), 1);
    assert!(waiting.len() == 1 && waiting[0].subject == mails[0].id.as_bytes());
}

#[rocket::async_test]
async fn pressing_send_twice_sends_once() {
    let house = House::new().await;
    drop(house.join(HDC).await);
    let mut session = house.reporter(&[(HDC, "send")]).await;
    let mut tab = ReporterSession::open_row(
        &house.portal,
        &session.to_row(&house.portal, &mut seal::entropy()).unwrap(),
        duplicate(&session),
    )
    .unwrap();
    let both = rocket::tokio::join!(house.send(&mut session), house.send(&mut tab));
    assert_eq!(both, (Sent::Done, Sent::Done));
    assert_eq!(house.send(&mut session).await, Sent::Done);
    assert_eq!(house.cases(&session).await.len(), 1);
    let jobs = house.portal.db.read(jobs::count).await.unwrap();
    assert_eq!(jobs, 1);
    let words = |session: &ReporterSession| session.token.as_ref().map(seal::Token::words);
    assert!(words(&session).is_some() && words(&session) == words(&tab));
}

fn duplicate(session: &ReporterSession) -> seal::SessionSecret {
    seal::SessionSecret::from_bytes(*session.secret.expose())
}

#[rocket::async_test]
async fn a_body_that_has_not_joined_gets_nothing_whatever_the_form_says() {
    let house = House::new().await;
    let mut session = house.reporter(&[(HDC, "send")]).await;
    assert_eq!(house.send(&mut session).await, Sent::Done);
    assert!(house.cases(&session).await.is_empty());
    assert_eq!(house.report(&session).await.row.state, "held");
    let report = session.report;
    let held = house.portal.db.read(move |conn| reports::holds_of(conn, report)).await.unwrap();
    assert!(held.len() == 1 && held[0].0 == HDC);
}

#[rocket::async_test]
async fn an_altered_body_gets_nothing_and_the_operator_and_reporter_are_told() {
    for alteration in [
        "UPDATE body_keys SET public_key = zeroblob(32)",
        "UPDATE bodies SET mode = 'pdf'",
        "UPDATE bodies SET address = zeroblob(40)",
    ] {
        let house = House::new().await;
        drop(house.join(HDC).await);
        house.alter(alteration).await;
        let mut session = house.reporter(&[(HDC, "send")]).await;
        assert_eq!(house.send(&mut session).await, Sent::Done);
        assert!(house.cases(&session).await.is_empty(), "{alteration}");
        let alerts = house.portal.db.read(alerts::unseen).await.unwrap();
        assert!(alerts.len() == 1 && alerts[0].kind == "body_altered" && alerts[0].body.as_deref() == Some(HDC));
        let report = house.report(&session).await;
        let plan = plan(&house.portal, Some(session.report), &report.answers).await.unwrap();
        assert_eq!(plan.destination(HDC).unwrap().verdict, Verdict::Refused(Refused::Altered));
    }
}

#[rocket::async_test]
async fn send_to_one_and_keep_for_another() {
    let house = House::new().await;
    drop(house.join(HDC).await);
    let mut session = house.reporter(&[(HDC, "send"), (NZAC, "hold")]).await;
    counsels(&house, &mut session).await;
    assert_eq!(house.send(&mut session).await, Sent::Done);
    let cases = house.cases(&session).await;
    assert!(cases.len() == 1 && cases[0].body == HDC);
    let report = session.report;
    let held = house.portal.db.read(move |conn| reports::holds_of(conn, report)).await.unwrap();
    assert!(held.len() == 1 && held[0].0 == NZAC);
}

#[rocket::async_test]
async fn keeping_it_sends_nothing_and_it_can_be_sent_later() {
    let house = House::new().await;
    drop(house.join(HDC).await);
    let mut session = house.reporter(&[(HDC, "send")]).await;
    let kept = send_report(&house.portal, &mut session, Wish::KeepIt).await.unwrap();
    assert_eq!((kept, house.cases(&session).await.len()), (Sent::Done, 0));
    let row = house.report(&session).await.row;
    assert!(row.state == "held" && row.expires_on.is_some());
    assert_eq!(house.send(&mut session).await, Sent::Done);
    assert_eq!(house.cases(&session).await.len(), 1);
}

#[rocket::async_test]
async fn an_empty_report_is_told_what_is_needed() {
    let house = House::new().await;
    drop(house.join(HDC).await);
    let csrf = CsrfSecret::draw(&mut seal::entropy());
    let (mut session, _) = begin(&house.portal, &csrf, first(place()), Signs::NONE).await.unwrap();
    assert_eq!(house.send(&mut session).await, Sent::Needs(vec![Needed::WhatHappened, Needed::Choice]));
    assert_eq!(house.report(&session).await.row.state, "draft");
}

#[rocket::async_test]
async fn two_tabs_lose_neither_text() {
    let house = House::new().await;
    let mut session = house.reporter(&[]).await;
    let late = again(&house.portal, &mut session, first(told("from the other tab"))).await.unwrap();
    let Saved::Differs { stored, revision } = late else { panic!("it was overwritten") };
    assert!(*stored == told("what I wrote") && revision == 1);
    assert_eq!(house.report(&session).await.answers.what_happened.narrative, "what I wrote");
    let seen = SaveAnswers { seen: revision, content: told("both") };
    assert!(matches!(again(&house.portal, &mut session, seen).await.unwrap(), Saved::Done { .. }));
    assert_eq!(house.report(&session).await.answers.what_happened.narrative, "both");
}

#[rocket::async_test]
async fn what_comes_late_is_kept_and_nothing_unlocks_by_itself() {
    let house = House::new().await;
    let mut session = house.reporter(&[]).await;
    house.portal.clock.advance(LOCKS_AFTER + 1);
    again(&house.portal, &mut session, first(told("late words"))).await.unwrap();
    assert!(session.is_locked(house.portal.clock.now()));
    let answers = house.report(&session).await.answers;
    assert_eq!(answers.what_happened.narrative, "what I wrote");
    assert!(answers.aside(ReportPage::WhatHappened) == Some(&told("late words")));
    // The words were never shown, so pressing the button is enough.
    assert_eq!(reporter_words::unlock(&house.portal, &mut session, "").await.unwrap(), Ok(()));
    assert!(!session.is_locked(house.portal.clock.now()));
}

#[rocket::async_test]
async fn once_the_words_were_shown_they_unlock() {
    let house = House::new().await;
    let (mut session, other) = (house.reporter(&[]).await, house.reporter(&[]).await);
    reporter_words::show(&house.portal, &mut session).await.unwrap();
    let words = |session: &ReporterSession| session.token.as_ref().unwrap().words().join(" ");
    let (mine, others) = (words(&session), words(&other));
    reporter_words::keep(&house.portal, &mut session).await.unwrap();
    assert!(session.token.is_none());
    house.portal.clock.advance(LOCKS_AFTER + 1);
    let unlock = async |session: &mut ReporterSession, typed: &str| {
        reporter_words::unlock(&house.portal, session, typed).await.unwrap()
    };
    assert_eq!(unlock(&mut session, &others).await, Err(StillLocked::OtherWords));
    assert_eq!(unlock(&mut session, &mine).await, Ok(()));
}

#[rocket::async_test]
async fn what_was_taken_back_does_not_go_out_with_the_next_send() {
    let house = House::new().await;
    drop((house.join(HDC).await, house.join(NZAC).await));
    let mut session = house.reporter(&[(HDC, "send"), (NZAC, "hold")]).await;
    counsels(&house, &mut session).await;
    assert_eq!(house.send(&mut session).await, Sent::Done);
    let case = house.cases(&session).await.remove(0).id;
    assert_eq!(withdraw_case(&house.portal, &mut session, case).await.unwrap(), Left::Gone);
    let report = house.report(&session).await;
    let open = plan(&house.portal, Some(session.report), &report.answers).await.unwrap();
    assert_eq!(open.destination(HDC).unwrap().verdict, Verdict::No);

    let mut recipients = report.answers.recipients.clone();
    recipients.get_mut(NZAC).unwrap().choice = "send".to_owned();
    let seen = report.answers.revision(ReportPage::Recipients);
    let save = SaveAnswers { seen, content: PageAnswers::Recipients(recipients) };
    again(&house.portal, &mut session, save).await.unwrap();
    assert_eq!(house.send(&mut session).await, Sent::Done);
    let cases = house.cases(&session).await;
    assert_eq!(cases.iter().map(|case| case.body.as_str()).collect::<Vec<_>>(), [NZAC]);
}

#[rocket::async_test]
async fn a_body_that_the_page_did_not_name_gets_nothing() {
    let house = House::new().await;
    drop((house.join(HDC).await, house.join(NZAC).await));
    let mut session = house.reporter(&[(HDC, "send"), (NZAC, "send")]).await;
    counsels(&house, &mut session).await;
    let wish = Wish::send_to(vec![HDC.to_owned()]);
    let sent = send_report(&house.portal, &mut session, wish).await.unwrap();
    assert_eq!((sent, house.cases(&session).await.len()), (Sent::Unnamed, 0));
}

/// The practitioner is of a kind for which both bodies are recommended.
async fn counsels(house: &House, session: &mut ReporterSession) {
    let practitioner = crate::domain::report::answers::PractitionerAnswers {
        professions: vec!["sex_therapist".to_owned()],
        ..Default::default()
    };
    again(&house.portal, session, first(PageAnswers::Practitioner(practitioner))).await.unwrap();
}

#[rocket::async_test]
async fn with_words_that_were_shown_a_late_form_changes_nothing_and_a_second_one_is_given_back() {
    let house = House::new().await;
    let mut session = house.reporter(&[]).await;
    reporter_words::show(&house.portal, &mut session).await.unwrap();
    house.portal.clock.advance(LOCKS_AFTER + 1);
    let late = |text: &str| SaveAnswers { seen: u32::MAX, content: told(text) };
    again(&house.portal, &mut session, late("somebody else's")).await.unwrap();
    again(&house.portal, &mut session, late("somebody else's")).await.unwrap();
    let second = again(&house.portal, &mut session, late("another")).await;
    assert!(matches!(second, Err(ActionError::Waits)));
    let answers = house.report(&session).await.answers;
    assert_eq!(answers.what_happened.narrative, "what I wrote");
    assert!(answers.aside(ReportPage::WhatHappened) == Some(&told("somebody else's")));
}
