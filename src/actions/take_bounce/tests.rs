use std::sync::Arc;

use super::*;
use crate::actions::body_mark::returned_on;
use crate::actions::delivery_state::delivery_state;
use crate::actions::have_it;
use crate::actions::retry_deliveries::retry_deliveries;
use crate::config::Config;
use crate::jobs::house::{BODY, House};
use crate::seal::{self, PublicKey};
use crate::store::cases;
use crate::store::dispatches::DispatchRow;

const DESK: &str = "desk@example.org";

/// A house with an address for reports, and one dispatch that its mail server took.
async fn house(name: &str) -> (House, Portal, DispatchRow) {
    let house = House::build(name, None).await;
    let config = Config { mail_bounces: Some("bounces@example.org".to_owned()), ..(*house.portal.config).clone() };
    let portal = Portal { config: Arc::new(config), ..house.portal.clone() };
    let row = house.dispatch().await;
    house.worker.run_ready().await.unwrap();
    (house, portal, row)
}

fn report(to: &str, action: &str, status: &str) -> String {
    format!(
        "Return-Path: <>\r\nDelivered-To: {to}\r\nAuto-Submitted: auto-replied\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n\
         Final-Recipient: rfc822; {DESK}\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} no mailbox of kauri\r\n\r\n--b--\r\n"
    )
}

async fn take(portal: &Portal, mail: &str) -> Taken {
    take_bounce(portal, None, mail.as_bytes()).await.unwrap()
}

async fn suspect(portal: &Portal) -> bool {
    let read = |conn: &mut Conn| -> Result<_, StoreError> {
        Ok((bodies::find(conn, BODY)?.unwrap(), body_marks::of_body(conn, BODY)?))
    };
    let (body, marks) = portal.db.read(read).await.unwrap();
    returned_on(&marks, &body).is_some()
}

#[tokio::test]
async fn a_hard_bounce_is_noted_once_and_the_address_is_in_doubt() {
    let (house, portal, row) = house("bounce-hard").await;
    let to = return_path::of(&portal, row.id).unwrap();
    for _ in 0..2 {
        assert_eq!(take(&portal, &report(&to.to_uppercase(), "failed", "5.1.1")).await, Taken::Done);
    }
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("failed", Some("returned")));
    assert_eq!(house.events().await, ["mail_accepted", "mail_returned"]);
    assert_eq!(house.alerts().await, [MAIL_RETURNED]);
    assert!(suspect(&portal).await);
    let sealed = dispatch.server_answer.unwrap();
    assert!(!sealed.windows(5).any(|part| part == b"kauri"), "a server's words lie open");
    let answer = server_answers::open(&portal, row.id, &sealed).unwrap();
    assert_eq!((answer.codes().as_str(), answer.words.as_str()), ("550 5.1.1", "no mailbox of kauri"));
}

#[tokio::test]
async fn a_delay_changes_nothing_but_a_note_and_a_server_that_gave_up_leaves_the_address_alone() {
    let (house, portal, row) = house("bounce-late").await;
    let to = return_path::of(&portal, row.id).unwrap();
    take(&portal, &report(&to, "delayed", "4.4.1")).await;
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("accepted", Some("delayed")));
    assert_eq!(house.events().await, ["mail_accepted"]);
    assert!(house.alerts().await.is_empty());

    take(&portal, &report(&to, "failed", "4.4.7")).await;
    let dispatch = house.dispatches().await.remove(0);
    assert_eq!((dispatch.state.as_str(), dispatch.last_fault.as_deref()), ("failed", Some("given_up")));
    assert_eq!(house.alerts().await, [DISPATCH_FAILED]);
    assert!(!suspect(&portal).await);
}

#[tokio::test]
async fn after_we_have_it_a_bounce_is_ignored() {
    let (house, portal, row) = house("bounce-had").await;
    have_it::say(&portal, &have_it::link(&portal, &row)).await.unwrap();
    take(&portal, &report(&return_path::of(&portal, row.id).unwrap(), "failed", "5.1.1")).await;
    assert_eq!(house.dispatches().await.remove(0).state, "accepted");
    assert!(house.alerts().await.is_empty() && !suspect(&portal).await);
}

#[tokio::test]
async fn a_bounce_that_is_faster_than_our_own_commit_is_not_lost() {
    let house = House::build("bounce-fast", None).await;
    let config = Config { mail_bounces: Some("bounces@example.org".to_owned()), ..(*house.portal.config).clone() };
    let portal = Portal { config: Arc::new(config), ..house.portal.clone() };
    let row = house.dispatch().await;
    take(&portal, &report(&return_path::of(&portal, row.id).unwrap(), "failed", "5.1.1")).await;
    house.worker.run_ready().await.unwrap();
    assert_eq!(house.dispatches().await.remove(0).state, "failed");
    assert_eq!(house.jobs_left().await, 0);
    assert_eq!(house.alerts().await, [MAIL_RETURNED]);
}

#[tokio::test]
async fn forged_and_unknown_names_and_machines_change_nothing_and_are_not_answered() {
    let (house, portal, row) = house("bounce-forged").await;
    let to = return_path::of(&portal, row.id).unwrap();
    let last = if to.contains("0@") { "1@" } else { "0@" };
    let at = to.find('@').unwrap();
    let forged = format!("{}{last}{}", &to[..at - 1], &to[at + 1..]);
    let unknown = return_path::of(&portal, DispatchId([9; 16])).unwrap();
    for mail in [
        report(&forged, "failed", "5.1.1"),
        report(&unknown, "failed", "5.1.1"),
        report("reports@example.org", "failed", "5.1.1"),
        format!("To: {to}\r\nAuto-Submitted: auto-replied\r\n\r\nI am away until Monday.\r\n"),
        "To: reports@example.org\r\nPrecedence: bulk\r\n\r\nNews!\r\n".to_owned(),
        format!("To: {forged}\r\n\r\nGuessed.\r\n"),
    ] {
        assert_eq!(take(&portal, &mail).await, Taken::Done, "{mail}");
    }
    assert_eq!(house.dispatches().await.remove(0).state, "accepted");
    assert!(house.alerts().await.is_empty());
}

#[tokio::test]
async fn of_another_mail_that_came_back_the_operator_is_told_unless_it_may_be_to_a_reporter() {
    let (house, portal, _row) = house("bounce-other").await;
    let own = portal.config.mail_from.clone();
    let config = Config { notice_from: "hello@letters.example".to_owned(), ..(*portal.config).clone() };
    let apart = Portal { config: Arc::new(config), ..portal.clone() };
    take(&portal, &report(&own, "failed", "5.1.1")).await;
    take(&apart, &report("hello@letters.example", "failed", "5.1.1")).await;
    take(&apart, &report(&own, "delayed", "4.4.1")).await;
    assert!(house.alerts().await.is_empty());
    take(&apart, &report(&own, "failed", "5.1.1")).await;
    assert_eq!(house.alerts().await, [MAIL_FAILED]);
}

#[tokio::test]
async fn people_are_told_where_to_write_and_reporters_nothing_of_what_this_is() {
    let (_house, portal, row) = house("bounce-reply").await;
    let letter = |to: &str| format!("From: jo@body.example\r\nTo: <{to}>\r\nSubject: Re\r\n\r\nIt was him.\r\n");
    assert_eq!(take(&portal, &letter("Reports@example.org")).await, Taken::Reply);
    assert_eq!(take(&portal, &letter(&return_path::of(&portal, row.id).unwrap())).await, Taken::Reply);
    assert_eq!(take(&portal, &letter("somebody@example.org")).await, Taken::NoSuchAddress);
    let config = Config { notice_from: "hello@letters.example".to_owned(), ..(*portal.config).clone() };
    let quiet = Portal { config: Arc::new(config), ..portal.clone() };
    assert_eq!(take(&quiet, &letter("hello@letters.example")).await, Taken::QuietReply);
    // Whom the server says it is for counts for more than what stands in the mail.
    let raw = letter("reports@example.org");
    let taken = take_bounce(&portal, Some("somebody@example.org"), raw.as_bytes()).await.unwrap();
    assert_eq!(taken, Taken::NoSuchAddress);
}

/// How many mails are in trouble, and how many "try again" would send.
async fn trouble(portal: &Portal) -> (usize, usize) {
    let troubles = delivery_state(portal).await.unwrap().troubles;
    (troubles.iter().map(|trouble| trouble.failed).sum(), retry_deliveries(portal, None).await.unwrap())
}

#[tokio::test]
async fn what_came_back_leaves_the_list_when_somebody_has_read_the_case() {
    let (house, portal, row) = house("bounce-read").await;
    take(&portal, &report(&return_path::of(&portal, row.id).unwrap(), "failed", "5.1.1")).await;
    assert_eq!(delivery_state(&portal).await.unwrap().troubles.len(), 1);
    let case = house.case;
    house.write(move |conn| cases::set_read_by_desk(conn, case, BODY, 0).map(drop)).await;
    assert_eq!(trouble(&portal).await, (0, 0));
    assert_eq!(house.jobs_left().await, 0, "a settled case is mailed about again");
}

#[tokio::test]
async fn we_have_it_of_another_mail_about_the_case_settles_what_came_back() {
    let (house, portal, row) = house("bounce-settled-after").await;
    take(&portal, &report(&return_path::of(&portal, row.id).unwrap(), "failed", "5.1.1")).await;
    let reminder = house.dispatch().await;
    house.worker.run_ready().await.unwrap();
    have_it::say(&portal, &have_it::link(&portal, &reminder)).await.unwrap();
    assert_eq!(trouble(&portal).await, (0, 0));

    // The other way round: what comes back after it is no news.
    let (other, portal, row) = self::house("bounce-settled-before").await;
    let reminder = other.dispatch().await;
    other.worker.run_ready().await.unwrap();
    have_it::say(&portal, &have_it::link(&portal, &reminder)).await.unwrap();
    take(&portal, &report(&return_path::of(&portal, row.id).unwrap(), "failed", "5.1.1")).await;
    assert!(other.alerts().await.is_empty() && !suspect(&portal).await);
}

/// Gives the body another address, confirmed on the same day.
async fn move_to(house: &House, portal: &Portal, address: &str) {
    let found = portal.db.read(|conn| bodies::find_with_key(conn, BODY)).await.unwrap();
    let (mut row, key) = found.unwrap();
    let key = PublicKey::from_slice(&key.public_key).unwrap();
    body_row::seal_row(portal, &mut row, Some(&key), address, &mut seal::entropy());
    house.write(move |conn| bodies::update(conn, &row).map(drop)).await;
}

#[tokio::test]
async fn a_mail_to_the_old_address_throws_no_doubt_on_the_new_one() {
    let (house, portal, row) = house("bounce-moved").await;
    move_to(&house, &portal, "new@example.org").await;
    let to = return_path::of(&portal, row.id).unwrap();
    take(&portal, &report(&to, "failed", "5.1.1")).await;
    assert_eq!(house.dispatches().await.remove(0).state, "failed", "it did not arrive all the same");
    assert!(!suspect(&portal).await);

    // On its way to the new one, what comes late from the old one stops nothing.
    assert_eq!(retry_deliveries(&portal, None).await.unwrap(), 1);
    take(&portal, &report(&to, "failed", "5.1.1")).await;
    house.worker.run_ready().await.unwrap();
    assert_eq!(house.dispatches().await.remove(0).state, "accepted");
    take(&portal, &report(&to, "failed", "5.1.1")).await;
    assert!(suspect(&portal).await, "this time it is the address of today");
}
