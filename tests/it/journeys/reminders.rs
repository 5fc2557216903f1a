//! A body that says nothing is reminded by mail, and in the end a person calls. The reporter sees each step.

use candour::actions::remind_bodies::remind_bodies;

use crate::journeys::joining::operator;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const DAY: i64 = 24 * 60 * 60;

/// Moves the clock on to the next Wednesday, 22 o'clock in UTC: Thursday in Wellington, at 10 or 11 o'clock.
pub(crate) fn to_wednesday_evening(portal: &TestPortal) {
    // The first of 1970 was a Thursday.
    let evening = 6 * DAY + 22 * 60 * 60;
    portal.clock.advance((evening - portal.clock.now()).rem_euclid(7 * DAY));
}

/// Moves the clock on by some weeks, and does what is done every quarter of an hour.
fn weeks_on(portal: &TestPortal, weeks: i64) {
    portal.clock.advance(weeks * 7 * DAY);
    for _ in 0..2 {
        portal.run(remind_bodies(portal.means())).unwrap();
    }
    portal.finish_jobs();
}

fn sent(portal: &TestPortal) -> String {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    portal.finish_jobs();
    words
}

#[test]
fn a_body_that_says_nothing_is_reminded_once_a_week_and_then_the_operator_is_asked_to_call() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let words = sent(&portal);
    weeks_on(&portal, 1);
    let reminder = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let text = reminder.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("This is a reminder") && !text.contains("thigh"), "{text}");
    come_back(&portal, &words).1.ok().says("We reminded them").says("Their mail server has accepted the message");

    weeks_on(&portal, 4);
    come_back(&portal, &words).1.ok().says("The people who run this were asked to call them");
    operator(&portal).get("/operator").ok().says("A body has to be called");
    officer.sign_in(&portal);
    officer.browser.get(&reminder.link("/desk/cases/")).ok().says("Reminder of the new case");

    // The link in the reminder is as good as the first one.
    let mut anybody = portal.browser();
    let link = reminder.link("/got-it/");
    let page = anybody.get(&link).ok();
    anybody.submit(&page, &link, &[]).ok();
    come_back(&portal, &words).1.ok().says("Somebody used the link in the mail and pressed “we have it”");
    weeks_on(&portal, 1);
    assert!(portal.mailbox.unread().is_empty());
}

#[test]
fn a_body_that_has_opened_the_case_is_not_reminded() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    sent(&portal);
    portal.raw().run("UPDATE cases SET opened_on = received_on");
    weeks_on(&portal, 2);
    assert!(portal.mailbox.unread().is_empty());
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts"), 0);
}
