//! Mails about cases go with the posts of their body, so that none shows when a reporter was here. Urgent ones go at once.

use crate::journeys::reminders::to_wednesday_evening;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const HOUR: i64 = 60 * 60;

/// Somebody tells S01 and sends it to nz-hdc. Returns the review and the words.
fn send(portal: &TestPortal, more: &[(&str, &str)]) -> (String, String) {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    if !more.is_empty() {
        reporter.browser.fill("/report/safety", more).ok();
    }
    reporter.choose(&[("nz-hdc", "send")]);
    let review = reporter.browser.get("/report/review").ok().text();
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    (review, words)
}

#[test]
fn a_mail_goes_with_the_next_post_and_the_reporter_reads_which_one() {
    let portal = TestPortal::start_with_posts();
    Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let (review, words) = send(&portal, &[]);
    assert!(
        review.contains("We mail them with their next post: about") && review.contains("around midday"),
        "{review}"
    );
    portal.clock.advance(20 * 60);
    send(&portal, &[]);
    assert_eq!(portal.jobs(), 2);
    assert_eq!(
        portal.raw().number("SELECT count(DISTINCT run_at) FROM jobs"),
        1,
        "the rows tell when they were written"
    );
    let page = come_back(&portal, &words).1.ok();
    page.says("goes with their next post: about")
        .says("around midday")
        .says("Your report already stands on their desk");
    assert!(portal.mailbox.unread().is_empty());

    portal.clock.advance(3 * HOUR);
    for _ in 0..2 {
        portal.mailbox.next(&portal.mail_of("nz-hdc"));
    }
    portal.finish_jobs();
    come_back(&portal, &words).1.ok().says("Their mail server has accepted the message").says_not("next post");
}

#[test]
fn a_lead_has_mails_come_at_once() {
    let portal = TestPortal::start_with_posts();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/desk/settings/address").ok();
    let refused = officer.browser.submit(&page, "/times", &[("times", "")]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Choose one of the two");
    officer.browser.submit(&page, "/times", &[("times", "now")]).ok().says("This is saved");
    to_wednesday_evening(&portal);
    let (review, _) = send(&portal, &[]);
    assert!(review.contains("We mail them at once"), "{review}");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn an_urgent_mail_waits_for_no_post() {
    let portal = TestPortal::start_with_posts();
    Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let (review, _) = send(&portal, &[("imminent", "yes")]);
    assert!(review.contains("This is urgent, so we mail them at once"), "{review}");
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.raw.contains("urgent"), "{}", mail.raw);
}
