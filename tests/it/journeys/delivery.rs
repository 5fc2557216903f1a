//! Mail that says nothing, waits when it must, and is delivered once.

use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

fn send_s01(portal: &TestPortal) -> (Reporter, String) {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    (reporter, words)
}

#[test]
fn the_mail_says_that_there_is_something_and_not_what() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (_, words) = send_s01(&portal);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(
        mail.subject.starts_with("Message ") && mail.subject.ends_with(" for the complaints desk"),
        "{}",
        mail.subject
    );
    for told in ["thigh", "Wellington, a", "Made-up Name", "sex", "touch", "therapist"] {
        assert!(
            !mail.raw.replace("Example Trust, Wellington", "").contains(told),
            "the mail says {told:?}:\n{}",
            mail.raw
        );
    }
    for word in words.split(' ').filter(|word| word.len() > 5) {
        assert!(!mail.raw.contains(&format!(" {word} ")), "a word of the token is in the mail");
    }
    mail.link("/desk/");
    mail.link("/got-it/");
}

#[test]
fn we_have_it_is_a_button_that_a_scanner_does_not_press() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (_, words) = send_s01(&portal);
    let link = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/got-it/");
    let mut anybody = portal.browser();
    for _ in 0..3 {
        anybody.get(&link).ok();
    }
    let pressed = "SELECT count(*) FROM dispatches WHERE have_it_on IS NOT NULL";
    assert_eq!(portal.raw().number(pressed), 0);
    let (_, before) = come_back(&portal, &words);
    let page = anybody.get(&link).ok();
    anybody.submit(&page, &link, &[]).ok();
    assert_eq!(portal.raw().number(pressed), 1);
    let (_, after) = come_back(&portal, &words);
    let after = after.ok();
    assert_ne!(before.ok().text(), after.text(), "the reporter is not told");
    after.says("Nobody has opened it").says("Somebody there should look at it by").says_not("what they will do by");
}

#[test]
fn mail_waits_while_its_server_is_down_and_is_delivered_once() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    portal.mail_server.go_down();
    let (_, words) = send_s01(&portal);
    let (_, page) = come_back(&portal, &words);
    page.ok().says("waiting");
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(portal.jobs(), 1, "the mail does not wait in the queue");

    portal.mail_server.come_back();
    portal.let_pass(60 * 60);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    portal.finish_jobs();
    assert_eq!(portal.raw().number("SELECT count(*) FROM dispatches WHERE state = 'accepted'"), 1);
    assert!(mail.message_id.starts_with('<'), "{}", mail.message_id);
    let (_, page) = come_back(&portal, &words);
    page.ok().says("accepted");
}
