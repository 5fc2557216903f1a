//! The reporter tells all bodies at once: that the therapist made contact, which makes the case urgent, or something more.

use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

#[test]
fn a_contact_makes_the_case_urgent_and_the_mail_says_only_that() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, page) = come_back(&portal, &words);
    let page = browser.get(&page.ok().link("/status/contact")).ok();
    page.says("You do not have to answer them");
    let page = browser.answer(&page, &[("text", "He waited at my bus stop.")]).ok();
    page.says("Your report is urgent there now").says("He waited at my bus stop.");

    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.raw.contains("urgent") && !mail.raw.contains("bus stop"), "{}", mail.raw);
    let queue = officer.sign_in(&portal);
    queue.says("Urgent");
    let case = officer.browser.get(&queue.link("/desk/cases/")).ok();
    let case = officer.browser.submit(&case, "/open", &[]).ok();
    case.says("The therapist has contacted me since I told you.").says("He waited at my bus stop.");
    case.says("Urgent: the reporter says that the therapist has contacted them").says_not("fears to be punished");
    come_back(&portal, &words).1.ok().says("It is marked urgent there").says("If somebody is in danger now");
}

#[test]
fn telling_nobody_is_said_beside_the_question_and_the_words_stay() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get("/status/contact").ok();
    let form = page.form("/status/contact");
    let fields = form.filled(&[("text", "A card came.")]).into_iter().filter(|(name, _)| name != "cases");
    let page = browser.post_raw("/status/contact", &fields.collect::<Vec<_>>());
    assert_eq!(page.answer.status, 422);
    page.says("Tick at least one body").says("A card came.");
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 0);
}

#[test]
fn what_was_written_too_late_is_there_after_the_words() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get("/status/contact").ok();
    portal.clock.advance(31 * 60);
    let page = browser.answer(&page, &[("text", "She rang my sister.")]).ok();
    assert_eq!(page.path, "/status");
    let page = browser.submit(&page, "/status", &[("token", &words)]).ok();
    page.says("It is kept");
    let page = browser.get("/status/contact").ok();
    page.says("She rang my sister.");
    browser.submit(&page, "/status/contact", &[]).ok().says("Your report is urgent there now");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn what_is_added_goes_to_every_body_that_is_ticked_and_to_no_other() {
    let portal = TestPortal::start();
    for body in ["nz-hdc", "nz-nzac"] {
        Officer::of(&portal, body);
    }
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzac", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    for body in ["nz-hdc", "nz-nzac"] {
        portal.mailbox.next(&portal.mail_of(body));
    }
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get("/status/add").ok();
    browser.answer(&page, &[("text", "  ")]).says("Write something first");
    browser.answer(&page, &[("text", "There were two more evenings.")]).ok().says("They have it now");
    for body in ["nz-hdc", "nz-nzac"] {
        portal.mailbox.next(&portal.mail_of(body));
    }
    let page = browser.get("/status/add").ok();
    let form = page.form("/status/add");
    let mut ticked = form.filled(&[("text", "Only for one.")]);
    let first = ticked.iter().position(|(name, _)| name == "cases").unwrap();
    ticked.remove(first);
    let answer = browser.post_raw("/status/add", &ticked);
    browser.follow(answer).ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 3);
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE urgent"), 0);
    assert_eq!(portal.mailbox.take(1).len(), 1);
}
