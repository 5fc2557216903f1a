use time::Duration;
use time::macros::date;

use super::house::{BODY, House};
use super::*;
use crate::actions::watch_silence::BODY_SILENT;
use crate::actions::{outbox, queue_mail};
use crate::mail::{MailForm, QueuedMail};
use crate::seal;
use crate::store::address_checks::{self, AddressCheckRow};
use crate::store::ids::{CaseId, JobId, QueuedMailId, ReportId};
use crate::store::jobs::{self, JobRow};
use crate::store::reminders::CALL_DUE;
use crate::store::{bodies, cases, dispatches, queued_mails, reports};

#[tokio::test]
async fn a_dispatch_reaches_the_bodys_mailbox_once_and_the_case_says_so() {
    let house = House::build("once", None).await;
    let row = house.dispatch().await;
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    assert_eq!(house.worker.run_ready().await.unwrap(), 0);
    let mails = house.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("To: desk@example.org"), "{}", mails[0]);
    assert!(mails[0].contains(&format!("Message-ID: {}", row.message_id)), "{}", mails[0]);
    assert!(mails[0].contains(&format!("/desk/cases/{}", house.case)), "{}", mails[0]);
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.attempts, dispatch.last_fault), ("accepted", 1, None));
    assert_eq!(house.events().await, ["mail_accepted"]);
    assert_eq!(house.jobs_left().await, 0);
}

#[tokio::test]
async fn a_mail_whose_commit_was_lost_goes_out_again_under_the_same_message_id() {
    let house = House::build("again", None).await;
    let row = house.dispatch().await;
    house.worker.run_ready().await.unwrap();
    // As if the process had died between the server's yes and the commit.
    let job = JobRow {
        id: JobId([3; 16]),
        kind: outbox::DELIVER.to_owned(),
        subject: row.id.as_bytes().to_vec(),
        run_at: 0,
        lease_until: 0,
        owner: None,
        attempts: 1,
        give_up_on: date!(2999 - 01 - 01),
    };
    house
        .write(move |conn| {
            dispatches::set_fault(conn, row.id, "waiting", "unreachable", None)?;
            jobs::insert(conn, &job)
        })
        .await;
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    // The folder names files by Message-ID: the second mail is the first one.
    assert_eq!(house.mails().len(), 1);
    assert_eq!(house.dispatches().await.remove(0).state, "accepted");
}

#[tokio::test]
async fn nothing_is_sent_to_a_body_whose_row_was_altered() {
    let house = House::build("altered", None).await;
    house.dispatch().await;
    let keys = house.portal.clone();
    house
        .write(move |conn| {
            let mut row = bodies::find(conn, BODY)?.unwrap();
            let binding = crate::actions::bindings::body_address(BODY);
            row.address = Some(keys.keys.seal_class_b(&binding, b"thief@example.org", &mut seal::entropy()));
            bodies::update(conn, &row).map(drop)
        })
        .await;
    house.worker.run_ready().await.unwrap();
    assert!(house.mails().is_empty());
    assert_eq!(house.alerts().await, ["body_altered"]);
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("waiting", Some("body_altered")));
    assert_eq!(house.jobs_left().await, 1);
}

#[tokio::test]
async fn nothing_is_sent_about_a_case_that_was_altered() {
    let house = House::build("moved", None).await;
    house.dispatch().await;
    let case = house.case;
    house.write(move |conn| cases::set_snapshot_for_test(conn, case, &[1; 8])).await;
    house.worker.run_ready().await.unwrap();
    assert!(house.mails().is_empty());
    assert_eq!(house.alerts().await, ["case_altered"]);
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("failed", Some("case_altered")));
    assert_eq!(house.jobs_left().await, 0);
}

#[tokio::test]
async fn a_mail_that_cannot_be_composed_is_given_up_on_its_last_day() {
    let house = House::build("unlisted", None).await;
    house.dispatch().await;
    // A newer program, whose directory does not list the body any more.
    let portal = house.portal.clone();
    let without = portal.directory.with_bodies(Vec::new()).unwrap();
    let portal = portal.over(without);
    let newer = Worker::new(portal).unwrap();
    newer.run_ready().await.unwrap();
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("waiting", Some("not_composed")));
    house.portal.clock.advance(6 * 24 * 60 * 60);
    newer.run_ready().await.unwrap();
    assert_eq!(house.dispatches().await.remove(0).state, "failed");
    assert_eq!(house.alerts().await, ["dispatch_failed"]);
    assert_eq!(house.jobs_left().await, 0);
}

#[tokio::test]
async fn a_mail_server_that_stays_away_is_tried_for_five_days_and_then_the_operator_is_told() {
    let house = House::build("away", Some("smtp://127.0.0.1:1")).await;
    house.dispatch().await;
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    assert_eq!(house.worker.run_ready().await.unwrap(), 0, "the next try is later");
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("waiting", Some("unreachable")));
    assert!(house.alerts().await.is_empty());
    house.portal.clock.advance(61);
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    house.portal.clock.advance(6 * 24 * 60 * 60);
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.attempts), ("failed", 3));
    assert_eq!(house.alerts().await, ["dispatch_failed"]);
    assert_eq!(house.jobs_left().await, 0);
}

#[tokio::test]
async fn a_waiting_mail_is_sent_and_forgotten() {
    let house = House::build("queued", None).await;
    let id = QueuedMailId([4; 16]);
    let mail = QueuedMail {
        to: "lead@example.org".to_owned(),
        subject: "Hello".to_owned(),
        text: "A link.\n".to_owned(),
        form: MailForm::Plain,
        message_id: "<4@example.org>".to_owned(),
        return_path: None,
    };
    let json = serde_json::to_vec(&mail).unwrap();
    let binding = crate::actions::bindings::queued_mail(id);
    let sealed = house.portal.keys.seal_class_b(&binding, &json, &mut seal::entropy());
    let job = JobRow {
        id: JobId([5; 16]),
        kind: queue_mail::SEND_MAIL.to_owned(),
        subject: id.as_bytes().to_vec(),
        run_at: 0,
        lease_until: 0,
        owner: None,
        attempts: 0,
        give_up_on: date!(2999 - 01 - 01),
    };
    house
        .write(move |conn| {
            queued_mails::insert(conn, id, &sealed, date!(2026 - 11 - 22))?;
            jobs::insert(conn, &job)
        })
        .await;
    house.worker.run_ready().await.unwrap();
    assert!(house.mails()[0].contains("To: lead@example.org"));
    assert_eq!(house.portal.db.read(move |conn| queued_mails::find(conn, id)).await.unwrap(), None);
    assert_eq!(house.jobs_left().await, 0);
}

#[tokio::test]
async fn sweeping_deletes_what_is_past_its_day_and_never_under_an_open_case() {
    let house = House::build("sweep", None).await;
    let yesterday = house.portal.clock.today() - Duration::days(1);
    let today = house.portal.clock.today();
    let (over, open, kept) = (ReportId([11; 16]), ReportId([12; 16]), ReportId([13; 16]));
    let closed = CaseId([8; 16]);
    house.add_report(over, Some((closed, "closed")), Some(yesterday)).await;
    house.add_report(open, Some((CaseId([9; 16]), "assessing")), Some(yesterday)).await;
    house.add_report(kept, None, Some(today)).await;
    assert_eq!(sweep::sweep(&house.portal).await.unwrap(), 1);
    assert_eq!(sweep::sweep(&house.portal).await.unwrap(), 0);
    let find = |id| house.portal.db.read(move |conn| reports::find(conn, id));
    assert!(find(over).await.unwrap().is_none());
    assert!(find(open).await.unwrap().is_some());
    assert!(find(kept).await.unwrap().is_some());
    let case = house.portal.db.read(move |conn| cases::find(conn, closed)).await.unwrap();
    assert_eq!(case.map(|case| case.report), Some(None), "the body keeps its closed case");
}

#[tokio::test]
async fn every_quarter_addresses_are_looked_after_and_codes_past_their_day_go() {
    let house = House::build("addresses", None).await;
    let today = house.portal.clock.today();
    let check = AddressCheckRow { body: BODY.to_owned(), sealed: vec![0; 8], expires_on: today };
    house.write(move |conn| address_checks::put(conn, &check)).await;
    let left = || house.portal.db.read(|conn| address_checks::find(conn, BODY));
    sweep::once(&house.portal).await;
    assert!(left().await.unwrap().is_some(), "it works on its last day");
    house.portal.clock.advance(340 * 24 * 60 * 60);
    sweep::once(&house.portal).await;
    sweep::once(&house.portal).await;
    assert!(left().await.unwrap().is_none());
    assert_eq!(house.worker.run_ready().await.unwrap(), 1);
    let mails = house.mails();
    assert!(mails.len() == 1 && mails[0].contains("Please confirm the address of your desk"), "{mails:?}");
    // About the house's case nobody has said anything for 340 days.
    assert_eq!(house.alerts().await, [BODY_SILENT, CALL_DUE]);
}
