//! Withdrawing from one body, and closing the door on all.

use crate::world::people::{Officer, Reporter, S01, Sent, come_back, sent};
use crate::world::portal::TestPortal;

/// The address of a case that is not there.
const NOBODYS: &str = "/desk/cases/000102030405060708090a0b0c0d0e0f";

fn rows(portal: &TestPortal, table: &str) -> i64 {
    portal.raw().number(&format!("SELECT count(*) FROM {table}"))
}

#[test]
fn a_case_that_nobody_opened_is_gone_when_it_is_withdrawn() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);
    officer.sign_in(&portal).says("New to you");
    officer.browser.get(&case).ok().says("Nobody has opened it");
    let (mut browser, page) = come_back(&portal, &words);
    let withdraw = page.ok().attributes("a[href$='/withdraw']", "href").remove(0);
    let page = browser.get(&withdraw).ok();
    browser.submit(&page, &withdraw, &[]).ok();
    assert_eq!((rows(&portal, "cases"), rows(&portal, "case_keys"), rows(&portal, "messages")), (0, 0, 0));
    assert!(rows(&portal, "deletions") > 0, "a restored backup would bring it back");
    let (theirs, nobodys) = (officer.browser.get(&case), officer.browser.get(NOBODYS));
    assert_eq!((theirs.answer.status, theirs.text()), (404, nobodys.text()), "the desk sees that there was one");
    officer.browser.get("/desk").ok().says_not("New to you");
    let (_, page) = come_back(&portal, &words);
    assert_eq!(page.ok().path, "/status/report", "withdrawing from one body closes the door on all");
}

#[test]
fn a_closed_door_leaves_nothing_of_an_unopened_report() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get("/status/close").ok();
    browser.submit(&page, "/status/close", &[]).ok();
    for table in ["reports", "report_keys", "cases", "case_keys", "holds", "messages"] {
        assert_eq!(rows(&portal, table), 0, "{table}");
    }
    let (_, page) = come_back(&portal, &words);
    page.says("We found nothing under these words");
}

#[test]
fn leaving_quickly_ends_the_session_and_says_nothing() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", S01.place).ok();
    let before = reporter.browser.clone();
    let left = reporter.browser.get_once("/exit");
    assert!((200..400).contains(&left.answer.status));
    assert!(left.answer.header("clear-site-data").is_some_and(|value| value.contains("cookies")));
    let mut with_old_cookie = before;
    let page = with_old_cookie.get("/report/place");
    assert_eq!(page.form("/report/place").value("care_region"), Some(""), "the session outlives leaving");
    assert_eq!(portal.raw().number("SELECT count(*) FROM sessions"), 0);
}
