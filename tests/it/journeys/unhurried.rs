//! At the reporter's own pace: begun in one browser and gone on with in another, kept and sent later, taken back before and
//! after somebody opened it. After each step the database holds what it should and nothing else.

use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// How many rows each table has in which a reporter leaves something.
fn rows(portal: &TestPortal) -> Vec<(&'static str, i64)> {
    let tables = ["reports", "report_answers", "report_keys", "holds", "cases", "case_keys", "messages", "dispatches"];
    let mut raw = portal.raw();
    let counted = tables.map(|table| (table, raw.number(&format!("SELECT count(*) FROM {table}"))));
    counted.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// Days from today until the only report is deleted.
fn days_left(portal: &TestPortal) -> i64 {
    let mut raw = portal.raw();
    let today = portal.clock.today();
    (0..1_000)
        .find(|days| {
            let day = today + time::Duration::days(*days);
            raw.number(&format!("SELECT count(*) FROM reports WHERE expires_on = '{day}'")) == 1
        })
        .expect("a last day")
}

#[test]
fn a_draft_goes_on_in_another_browser_and_a_visit_keeps_it_longer() {
    let portal = TestPortal::start();
    let mut first = Reporter::new(&portal);
    first.browser.fill("/report/place", S01.place).ok();
    let page = first.browser.get("/report/what-happened").ok();
    let page = first.browser.submit(&page, "/report/what-happened", &[("narrative", "It began with small things.")]);
    page.ok();
    let page = first.browser.get("/report").ok();
    let page = first.browser.submit(&page, "/report/save", &[]).ok();
    let words = words_on(&page);
    page.says("30 days");
    first.keep_words(&page);
    assert_eq!(rows(&portal), [("reports", 1), ("report_answers", 1), ("report_keys", 1)]);
    assert_eq!(
        (portal.raw().number("SELECT count(*) FROM reports WHERE state = 'draft'"), days_left(&portal)),
        (1, 30)
    );

    portal.clock.advance(20 * 86_400);
    assert_eq!(days_left(&portal), 10);
    let (mut second, page) = come_back(&portal, &words);
    page.ok().says("Nothing has been sent yet").says("It began with small things.");
    assert_eq!(days_left(&portal), 30, "a visit keeps it");
    let page = second.get("/report/what-happened").ok();
    assert_eq!(page.form("/report/what-happened").value("narrative"), Some("It began with small things."));
    second.submit(&page, "/report/what-happened", &[("narrative", "It began with small things. Then more.")]).ok();
    assert_eq!(rows(&portal), [("reports", 1), ("report_answers", 1), ("report_keys", 1)]);

    portal.clock.advance(31 * 86_400);
    let (_, page) = come_back(&portal, &words);
    page.says("We found nothing under these words");
}

#[test]
fn a_report_that_was_held_is_sent_later_when_its_body_has_joined() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "hold"), ("nz-nzac", "no")]);
    let page = reporter.keep();
    let words = words_on(&page);
    page.says("Nothing was sent");
    reporter.keep_words(&page);
    assert_eq!(rows(&portal), [("reports", 1), ("report_answers", 1), ("report_keys", 1), ("holds", 1)]);
    assert!(days_left(&portal) > 700, "held reports are kept 24 months");

    Officer::of(&portal, "nz-hdc");
    portal.clock.advance(40 * 86_400);
    let (browser, page) = come_back(&portal, &words);
    page.ok().says("It is connected here now");
    assert!(days_left(&portal) > 725, "a visit keeps it");
    let mut reporter = Reporter::in_browser(&portal, browser);
    reporter.choose(&[("nz-hdc", "send")]);
    let page = reporter.send();
    page.says("Sent to");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert_eq!(
        rows(&portal),
        [("reports", 1), ("report_answers", 1), ("report_keys", 1), ("cases", 1), ("case_keys", 2), ("dispatches", 1)]
    );
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports WHERE expires_on IS NULL"), 1);
}

#[test]
fn after_opening_the_body_keeps_its_copy_and_a_closed_door_leaves_nothing_else() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let queue = officer.sign_in(&portal);
    let case = officer.browser.get(&queue.link("/desk/cases/")).ok();
    officer.browser.submit(&case, "/open", &[]).ok().says("inner thigh");

    let (mut browser, page) = come_back(&portal, &words);
    let withdraw = page.ok().attributes("a[href$='/withdraw']", "href").remove(0);
    let page = browser.get(&withdraw).ok();
    page.says("We cannot take back what they have read");
    browser.submit(&page, &withdraw, &[]).ok().says("They have been asked to stop");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE state = 'closed' AND outcome = 'withdrawn'"), 1);

    portal.clock.advance(100 * 86_400);
    let (mut browser, page) = come_back(&portal, &words);
    let before = days_left(&portal);
    let page = browser.submit(&page.ok(), "/status/keep-longer", &[]).ok();
    page.says("It is kept longer now").says_not("Keep it until");
    assert!(days_left(&portal) > before + 95);

    let page = browser.get("/status/close").ok();
    page.says("They keep their copy");
    browser.submit(&page, "/status/close", &[]).ok();
    portal.finish_jobs();
    assert_eq!(
        rows(&portal),
        [("cases", 1), ("case_keys", 1), ("messages", 1), ("dispatches", 2)],
        "the body's own copy, its key to it, and that it was asked to stop"
    );
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases WHERE report IS NULL"), 1);
    let (_, page) = come_back(&portal, &words);
    page.says("We found nothing under these words");
    officer.sign_in(&portal);
    let case = officer.browser.get(&queue.link("/desk/cases/")).ok();
    case.says("inner thigh").says("I ask you to stop");
}
