//! What staff can and cannot do with a case.

use super::assign_case::assign_case;
use super::desk_fixture::{Desk, SentCase, Told, WORDS};
use super::mark_read::mark_read;
use super::move_case::{Made, MoveCase, Seen, StepFault, move_case};
use super::open_case::open_case;
use super::queue::{Ask, queue};
use super::read_case::{Writer, read_case};
use super::staff_session::StaffSession;
use super::write_to_reporter::{Writing, write_to_reporter};
use super::{ActionError, desk_people::DeskPeople};
use crate::domain::case::Move;
use crate::domain::case_state::{Outcome, State};
use crate::domain::queue::{Came, Group, Needs, Order, Whose};
use crate::domain::report::MessageKind;
use crate::store::ids::CaseId;
use crate::store::{StoreError, case_keys, cases, reports};

const OPEN: Ask = Ask {
    group: Group::Open,
    tier: None,
    whose: Whose::All,
    colleague: None,
    needs: Needs::Any,
    came: Came::Any,
    order: Order::Urgency,
    page: 1,
};

fn seen(state: State) -> Seen {
    Seen { state, last_message: 0 }
}

fn question(words: &str) -> (Writing, String) {
    (Writing::Question, words.to_owned())
}

fn news(words: &str) -> (Writing, String) {
    (Writing::News, words.to_owned())
}

async fn step(
    desk: &Desk,
    by: &StaffSession,
    case: CaseId,
    at: Seen,
    made_by: Move,
    words: &str,
) -> Result<Made, StepFault> {
    move_case(&desk.portal, by, MoveCase { case, seen: at, made_by, words: words.to_owned() }).await
}

/// A case that an officer opened and acknowledged.
async fn acknowledged(desk: &Desk, told: Told) -> SentCase {
    let case = desk.case(told).await;
    open_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    step(desk, &desk.officer, case.id, seen(State::Received), Move::Acknowledge, "").await.unwrap();
    case
}

#[rocket::async_test]
async fn a_case_is_read_at_its_own_desk_and_is_not_there_at_another() {
    let desk = Desk::new().await;
    let case = desk.case(Told::default()).await;
    assert!(read_case(&desk.portal, &desk.officer, case.id).await.unwrap().content.is_none());
    open_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    let file = read_case(&desk.portal, &desk.lead, case.id).await.unwrap();
    assert_eq!(file.content.unwrap().snapshot.sections[0].lines[0].value, WORDS);

    let strange = &desk.stranger;
    assert!(matches!(read_case(&desk.portal, strange, case.id).await, Err(ActionError::NotFound)));
    assert!(matches!(open_case(&desk.portal, strange, case.id).await, Err(ActionError::NotFound)));
    assert!(matches!(assign_case(&desk.portal, strange, case.id, None, None).await, Err(ActionError::NotFound)));
    let moved = step(&desk, strange, case.id, seen(State::Received), Move::Acknowledge, "").await;
    assert!(matches!(moved, Err(StepFault::Action(ActionError::NotFound))));
    assert!(queue(&desk.portal, strange, OPEN).await.unwrap().rows.is_empty());
    assert_eq!(queue(&desk.portal, &desk.officer, OPEN).await.unwrap().rows.len(), 1);
}

#[rocket::async_test]
async fn opening_is_noted_once() {
    let desk = Desk::new().await;
    let case = desk.case(Told::default()).await;
    open_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    open_case(&desk.portal, &desk.lead, case.id).await.unwrap();
    let file = read_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    let opened: Vec<_> = file.events.iter().filter(|event| event.kind == "opened").map(|event| event.actor).collect();
    assert_eq!(opened, [Some(desk.officer.account)]);
    assert_eq!(file.row.opened_on, Some(desk.portal.clock.today()));
    assert!(!file.row.unread_by_desk);
}

#[rocket::async_test]
async fn an_altered_report_is_refused_and_not_noted_as_opened() {
    let desk = Desk::new().await;
    let (one, two) = (desk.case(Told::default()).await, desk.case(Told::default()).await);
    let other = desk.row(two.id).await;
    let id = one.id;
    desk.portal.db.write(move |conn| cases::set_snapshot_for_test(conn, id, &other.snapshot)).await.unwrap();
    assert!(matches!(open_case(&desk.portal, &desk.officer, one.id).await, Err(ActionError::Altered)));
    assert_eq!(desk.row(one.id).await.opened_on, None);

    let swap_wrap = move |conn: &mut _| -> Result<(), StoreError> {
        case_keys::delete(conn, two.id, case_keys::Recipient::Body)?;
        case_keys::insert(conn, two.id, case_keys::Recipient::Body, 1, &[1; 81])
    };
    desk.portal.db.write(swap_wrap).await.unwrap();
    assert!(matches!(open_case(&desk.portal, &desk.officer, two.id).await, Err(ActionError::Altered)));
    let told = desk.portal.db.read(crate::store::alerts::unseen).await.unwrap();
    let told: Vec<_> = told.iter().map(|alert| (alert.kind.as_str(), alert.body.is_some())).collect();
    assert_eq!(told, [("case_altered", true)], "the operator is told, once");
}

#[rocket::async_test]
async fn the_table_of_moves_is_kept() {
    let desk = Desk::new().await;
    let case = desk.case(Told::default()).await;
    let denied = |made: Result<Made, StepFault>| matches!(made, Err(StepFault::Action(ActionError::Denied)));
    let at = seen(State::Received);
    assert!(denied(step(&desk, &desk.officer, case.id, at, Move::Investigate, "why").await));
    assert!(denied(step(&desk, &desk.officer, case.id, at, Move::ReporterWithdraws, "why").await));
    let closing = Move::Close(Outcome::NoJurisdiction);
    assert!(denied(step(&desk, &desk.officer, case.id, at, closing, "unread").await), "nobody opened it");
    open_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    let resolved = Move::Close(Outcome::Resolved);
    assert!(denied(step(&desk, &desk.officer, case.id, at, resolved, "nobody has acknowledged it").await));
    assert_eq!(desk.row(case.id).await.state, "received");
}

#[rocket::async_test]
async fn closing_needs_words_that_the_reporter_reads_and_sets_the_end_of_the_report() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    let (at, made_by) = (seen(State::Acknowledged), Move::Close(Outcome::Resolved));
    assert!(matches!(step(&desk, &desk.officer, case.id, at, made_by, " \n").await, Err(StepFault::NoWords)));
    let long = "x".repeat(super::move_case::MOST_CHARACTERS + 1);
    assert!(matches!(step(&desk, &desk.officer, case.id, at, made_by, &long).await, Err(StepFault::TooLong)));
    assert_eq!(step(&desk, &desk.officer, case.id, at, made_by, "Why it is closed.").await.unwrap(), Made::Now);
    let row = desk.row(case.id).await;
    assert_eq!((row.state.as_str(), row.outcome.as_deref()), ("closed", Some("resolved")));
    assert_eq!(row.closed_on, Some(desk.portal.clock.today()));
    assert!(row.unread_by_reporter);
    let told = desk.last_told(&case).await.unwrap();
    assert!(told.kind == MessageKind::Closing && told.text == "Why it is closed.");
    let report = case.report;
    let life = || desk.portal.db.read(move |conn| reports::find(conn, report));
    assert!(life().await.unwrap().unwrap().expires_on.is_some());

    let closed = Seen { state: State::Closed(Outcome::Resolved), last_message: 1 };
    step(&desk, &desk.lead, case.id, closed, Move::Reopen, "There is more.").await.unwrap();
    assert_eq!(life().await.unwrap().unwrap().expires_on, None);
    let row = desk.row(case.id).await;
    assert_eq!((row.state.as_str(), row.outcome, row.closed_on), ("assessing", None, None));
}

#[rocket::async_test]
async fn nobody_closes_a_case_over_words_they_have_not_seen() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    desk.reporter_writes(&case, "one more thing").await;
    let made_by = Move::Close(Outcome::Resolved);
    let closing = step(&desk, &desk.officer, case.id, seen(State::Acknowledged), made_by, "Done.").await;
    assert!(matches!(closing, Err(StepFault::WroteMeanwhile)));
    let at = Seen { state: State::Acknowledged, last_message: 1 };
    assert!(step(&desk, &desk.officer, case.id, at, made_by, "Done.").await.is_ok());
}

#[rocket::async_test]
async fn the_slower_of_two_officers_is_told() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    let at = seen(State::Acknowledged);
    let (one, two) = rocket::tokio::join!(
        step(&desk, &desk.officer, case.id, at, Move::Assess, "I look at it."),
        write_to_reporter(&desk.portal, &desk.lead, case.id, at, question("When was it?")),
    );
    let (done, told): (Vec<_>, Vec<_>) = [one, two].into_iter().partition(Result::is_ok);
    assert_eq!(done.len(), 1);
    assert!(matches!(told[0], Err(StepFault::Moved(State::Assessing | State::WaitingForReporter))));
    assert_eq!(desk.row(case.id).await.last_message, 1);
}

#[rocket::async_test]
async fn a_form_that_is_sent_twice_moves_once_but_other_words_are_not_lost() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    let at = seen(State::Acknowledged);
    let ask = |words: &str| write_to_reporter(&desk.portal, &desk.officer, case.id, at, question(words));
    let (one, two) = rocket::tokio::join!(ask("When was it?"), ask("When was it?"));
    let mut made = [one.unwrap(), two.unwrap()];
    made.sort_by_key(|made| *made == Made::Before);
    assert_eq!(made, [Made::Now, Made::Before]);
    assert!(matches!(ask("Where was it?").await, Err(StepFault::Moved(State::WaitingForReporter))));
    let file = read_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    assert_eq!(file.content.unwrap().thread.len(), 1);
    assert_eq!(file.events.iter().filter(|event| event.kind == "waiting_for_reporter").count(), 1);
}

#[rocket::async_test]
async fn a_question_reaches_the_reporter_under_their_own_key() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    write_to_reporter(&desk.portal, &desk.officer, case.id, seen(State::Acknowledged), question("When was it?"))
        .await
        .unwrap();
    let told = desk.last_told(&case).await.unwrap();
    assert!(told.kind == MessageKind::Question && told.text == "When was it?");
    assert_eq!(told.moved_to.as_deref(), Some("waiting_for_reporter"));
    assert!(desk.row(case.id).await.unread_by_reporter);
    let content = read_case(&desk.portal, &desk.officer, case.id).await.unwrap().content.unwrap();
    assert_eq!(content.thread[0].by, Writer::Desk);
}

#[rocket::async_test]
async fn a_reporter_who_cannot_be_written_to_is_not_asked() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told { anonymity: "anonymous", ..Told::default() }).await;
    let asked =
        write_to_reporter(&desk.portal, &desk.officer, case.id, seen(State::Acknowledged), question("Why?")).await;
    assert!(matches!(asked, Err(StepFault::NotReachable)));
    assert!(desk.last_told(&case).await.is_none());
}

#[rocket::async_test]
async fn words_without_a_question_are_sent_once_and_leave_the_case_where_it_stands() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    let at = seen(State::Acknowledged);
    let write = |words: &str| write_to_reporter(&desk.portal, &desk.officer, case.id, at, news(words));
    assert!(matches!(write(" \n").await, Err(StepFault::NoWords)));
    let (one, two) = rocket::tokio::join!(write("We have read it."), write("We have read it."));
    let mut made = [one.unwrap(), two.unwrap()];
    made.sort_by_key(|made| *made == Made::Before);
    assert_eq!(made, [Made::Now, Made::Before]);
    assert_eq!(write("There is no news yet.").await.unwrap(), Made::Now, "other words are not lost");
    let told = desk.last_told(&case).await.unwrap();
    assert!(told.kind == MessageKind::News && told.text == "There is no news yet." && told.moved_to.is_none());
    let row = desk.row(case.id).await;
    assert_eq!((row.state.as_str(), row.last_message, row.unread_by_reporter), ("acknowledged", 2, true));
    let file = read_case(&desk.portal, &desk.officer, case.id).await.unwrap();
    assert_eq!(file.events.iter().filter(|event| event.kind == "desk_wrote").count(), 2);

    step(&desk, &desk.lead, case.id, at, Move::Assess, "").await.unwrap();
    assert_eq!(write("We have read it.").await.unwrap(), Made::Before, "it was sent, whoever moved the case since");
    assert!(matches!(write("One thing more.").await, Err(StepFault::Moved(State::Assessing))));
    let later = Seen { state: State::Assessing, last_message: 2 };
    let again = write_to_reporter(&desk.portal, &desk.officer, case.id, later, news("We have read it.")).await;
    assert_eq!(again.unwrap(), Made::Now, "the same words, meant anew");
}

#[rocket::async_test]
async fn nobody_is_written_to_who_chose_that_or_whose_report_nobody_opened() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told { anonymity: "anonymous", ..Told::default() }).await;
    let words = || news("We have read it.");
    let at = seen(State::Acknowledged);
    let written = write_to_reporter(&desk.portal, &desk.officer, case.id, at, words()).await;
    assert!(matches!(written, Err(StepFault::NotReachable)));
    assert!(desk.last_told(&case).await.is_none());
    let unopened = desk.case(Told::default()).await.id;
    let written = write_to_reporter(&desk.portal, &desk.officer, unopened, seen(State::Received), words()).await;
    assert!(matches!(written, Err(StepFault::NotReachable)));
    let strange = write_to_reporter(&desk.portal, &desk.stranger, case.id, at, words()).await;
    assert!(matches!(strange, Err(StepFault::Action(ActionError::NotFound))));
}

#[rocket::async_test]
async fn nobody_is_asked_or_written_to_whose_door_is_closed() {
    let desk = Desk::new().await;
    let case = acknowledged(&desk, Told::default()).await;
    let report = desk.row(case.id).await.report.unwrap();
    desk.portal.db.write(move |conn| reports::delete(conn, report)).await.unwrap();
    for words in [question("When was it?"), news("We have read it.")] {
        let written = write_to_reporter(&desk.portal, &desk.officer, case.id, seen(State::Acknowledged), words).await;
        assert!(matches!(written, Err(StepFault::NotReachable)));
    }
    let row = desk.row(case.id).await;
    assert_eq!((row.state.as_str(), row.last_message), ("acknowledged", 0));
}

#[rocket::async_test]
async fn a_case_is_given_to_people_of_this_desk_only_and_the_slower_is_told() {
    let desk = Desk::new().await;
    let (case, portal) = (desk.case(Told::default()).await, &desk.portal);
    let (officer, lead) = (Some(desk.officer.account), Some(desk.lead.account));
    let stranger = Some(desk.stranger.account);
    assert!(matches!(assign_case(portal, &desk.lead, case.id, None, stranger).await, Err(ActionError::NotFound)));
    assign_case(portal, &desk.lead, case.id, None, officer).await.unwrap();
    assign_case(portal, &desk.lead, case.id, None, officer).await.unwrap();
    assert!(matches!(assign_case(portal, &desk.lead, case.id, None, lead).await, Err(ActionError::Stale)));
    assert_eq!(desk.row(case.id).await.assignee, officer);
    let mine = queue(portal, &desk.officer, Ask { whose: Whose::Mine, ..OPEN }).await.unwrap();
    assert_eq!(mine.total, 1);
    let people = DeskPeople::load(portal, &desk.officer).await.unwrap();
    assert_eq!(people.name(desk.officer.account), Some("Ana"));
    assert_eq!(people.active().map(|(_, name)| name).collect::<Vec<_>>(), ["Ana", "Ben"]);
}

#[rocket::async_test]
async fn the_queue_has_urgent_cases_first_then_the_highest_tier() {
    let desk = Desk::new().await;
    let low = desk.case(Told { tier: 1, ..Told::default() }).await.id;
    let high = desk.case(Told { tier: 4, ..Told::default() }).await.id;
    let urgent = desk.case(Told { tier: 2, urgent: true, ..Told::default() }).await.id;
    let page = queue(&desk.portal, &desk.officer, OPEN).await.unwrap();
    assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [urgent, high, low]);
    assert_eq!((page.total, page.groups[&Group::New], page.groups[&Group::Closed]), (3, 3, 0));
    let tier = crate::domain::severity::Tier::from_number(4);
    assert_eq!(queue(&desk.portal, &desk.officer, Ask { tier, ..OPEN }).await.unwrap().total, 1);
    assert!(queue(&desk.portal, &desk.officer, Ask { page: 2, ..OPEN }).await.unwrap().rows.is_empty());
}

#[rocket::async_test]
async fn the_queue_is_narrowed_to_what_is_overdue_or_unread_to_a_colleague_and_to_when_it_came() {
    let desk = Desk::new().await;
    let (portal, case) = (&desk.portal, desk.case(Told::default()).await.id);
    let total = async |ask: Ask| queue(portal, &desk.lead, ask).await.unwrap().total;
    let (overdue, unread) = (Ask { needs: Needs::Overdue, ..OPEN }, Ask { needs: Needs::Unread, ..OPEN });
    let anas = Ask { colleague: Some(desk.officer.account), ..OPEN };
    assert_eq!((total(overdue).await, total(unread).await, total(anas).await), (0, 1, 0));
    mark_read(portal, &desk.officer, case, 0).await.unwrap();
    assert_eq!(total(unread).await, 0);
    portal.clock.advance(31 * 24 * 60 * 60);
    assert_eq!(total(overdue).await, 1);
    let (month, earlier) = (Ask { came: Came::Month, ..OPEN }, Ask { came: Came::Earlier, ..OPEN });
    assert_eq!((total(month).await, total(earlier).await), (0, 1));
    assign_case(portal, &desk.lead, case, None, Some(desk.officer.account)).await.unwrap();
    assert_eq!((total(anas).await, total(Ask { whose: Whose::Nobody, ..OPEN }).await), (1, 0));
}
