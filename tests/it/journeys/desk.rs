//! From the mail to the desk and back to the reporter, with nothing but twelve words between them.

use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Sent, come_back, sent};
use crate::world::portal::TestPortal;

/// The address of a case that is not there.
const NOBODYS: &str = "/desk/cases/000102030405060708090a0b0c0d0e0f";

/// Opens, acknowledges and asks, as the story goes. Ends at the case.
pub(super) fn open_acknowledge_and_ask(desk: &mut Browser, case: &str, question: &str) -> Page {
    let page = desk.get(case).ok();
    page.says_not("inner thigh");
    let page = desk.submit(&page, "/open", &[]).ok();
    page.says("put her hand on my inner thigh");
    let page = desk.get(&format!("{case}/move/acknowledge")).ok();
    desk.submit(&page, "/move/acknowledge", &[("words", "We have your report and read it.")]).ok();
    let page = desk.get(&format!("{case}/ask")).ok();
    desk.submit(&page, "/ask", &[("words", question)]).ok()
}

#[test]
fn officer_acknowledges_and_asks_and_the_reporter_answers_with_the_words() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);
    let queue = officer.browser.get("/desk").ok();
    queue.says("New to you");
    open_acknowledge_and_ask(&mut officer.browser, &case, "In which month was the seventh session?");

    let (mut browser, page) = come_back(&portal, &words);
    page.says("In which month was the seventh session?").says("We have your report and read it.");
    let action = page.form("/messages").action;
    browser.submit(&page, &action, &[("message", "It was in September.")]).ok().says("It was in September.");
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(!mail.raw.contains("September"), "{}", mail.raw);
    officer.browser.get(&case).ok().says("It was in September.");
}

#[test]
fn officer_writes_without_asking_and_the_case_stays_where_it_stands() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);
    let desk = &mut officer.browser;
    let page = desk.get(&case).ok();
    let page = desk.submit(&page, "/open", &[]).ok();
    let page = desk.get(&page.link(&format!("{case}/move/acknowledge"))).ok();
    let page = desk.submit(&page, "/move/acknowledge", &[]).ok();
    let page = desk.get(&page.link(&format!("{case}/write"))).ok();
    page.says("They have written to you. You do not have to answer.");
    let without = desk.submit(&page, "/write", &[]);
    assert_eq!(without.answer.status, 422);
    for _ in 0..2 {
        let page = desk.submit(&without, "/write", &[("words", "We meet about it in the first week of May.")]).ok();
        page.says("We meet about it in the first week of May.").says("Somebody wrote to the reporter");
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM case_events WHERE kind = 'desk_wrote'"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE state = 'acknowledged'"), 1);

    let (mut browser, page) = come_back(&portal, &words);
    page.says("They have written to you. You do not have to answer. We meet about it in the first week of May.");
    page.says("They wrote to you").says_not("Answer them").says_not("They have a question");
    let action = page.form("/messages").action;
    browser.submit(&page, &action, &[("message", "Thank you.")]).ok().says("Thank you.");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    officer.browser.get(&case).ok().says("Thank you.");
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE state = 'acknowledged'"), 1);
}

#[test]
fn a_case_is_closed_only_with_an_outcome_and_words_that_the_reporter_reads() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);
    open_acknowledge_and_ask(&mut officer.browser, &case, "May we ask more?");
    let page = officer.browser.get(&format!("{case}/close")).ok();
    let without = officer.browser.submit(&page, "/close", &[]);
    assert_eq!(without.answer.status, 422);
    officer
        .browser
        .submit(&without, "/close", &[("outcome", "advice_given"), ("words", "We have advised her practice.")])
        .ok();
    let (_, page) = come_back(&portal, &words);
    page.ok().says("We have advised her practice.");
}

#[test]
fn staff_of_one_body_see_nothing_of_another() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let case = sent(&portal).case;
    let mut other = Officer::of(&portal, "nz-nzac");
    other.sign_in(&portal);
    let theirs = other.browser.get(&case);
    let nowhere = other.browser.get(NOBODYS);
    assert_eq!((theirs.answer.status, theirs.text()), (404, nowhere.text()));
    for way in ["open", "read", "assign", "ask", "write", "close", "move/acknowledge"] {
        let page = other.browser.get("/desk").ok();
        let csrf = page.attributes("input[name=csrf]", "value").first().cloned().unwrap_or_default();
        let fields = [("csrf".to_owned(), csrf), ("words".to_owned(), "Words".to_owned())];
        let [theirs, nobodys] =
            [case.as_str(), NOBODYS].map(|case| other.browser.post_raw(&format!("{case}/{way}"), &fields));
        assert_eq!((theirs.answer.status, theirs.text()), (nobodys.answer.status, nobodys.text()), "{way}");
        assert!(other.browser.follow(theirs).answer.status >= 400, "{way}");
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE opened_on IS NULL AND state = 'received'"), 1);
}

#[test]
fn the_desk_is_shut_to_strangers_and_a_code_works_once() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let case = sent(&portal).case;
    let mut stranger = portal.browser();
    assert_eq!(stranger.get(&case).path, format!("/desk/sign-in?to={case}"), "and leads to the case afterwards");
    let code = officer.code(&portal);
    officer.sign_in_with(&code).says_not("This is not right");
    let mut second =
        Officer::who_joined(portal.browser(), officer.address.clone(), "wrong horse battery staple lamp", Vec::new());
    assert_ne!(second.sign_in_with(&code).answer.status, 200);
}

#[test]
fn what_was_opened_stays_with_the_body_when_the_reporter_withdraws() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal);
    let page = officer.browser.get(&case).ok();
    officer.browser.submit(&page, "/open", &[]).ok();
    let (mut browser, page) = come_back(&portal, &words);
    let withdraw = page.attributes("a[href$='/withdraw']", "href").remove(0);
    let page = browser.get(&withdraw).ok();
    browser.submit(&page, &withdraw, &[]).ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE stop_asked_on IS NOT NULL"), 1);
    let mail = portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(mail.text.contains("asks you to stop"), "{}", mail.text);
    officer.browser.get(&case).ok().says("inner thigh");
}
