//! Somebody has altered the database: nothing is sent there, and the operator is told.

use crate::world::people::{Officer, Reporter, S01, words_on};
use crate::world::portal::TestPortal;

fn tell_and_choose(portal: &TestPortal) -> Reporter {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter
}

/// The body is paused, the operator is told why, and so are its staff when they come; nothing is vouched for anew.
fn is_paused_and_everybody_is_told(portal: &TestPortal, officer: &mut Officer) {
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE id = 'nz-hdc' AND state = 'paused'"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE pause_reason = 'alarm'"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'body_altered' AND body = 'nz-hdc'"), 1);
    let mut another = Reporter::new(portal);
    another.tell(&S01).says("Something in our records about this body does not fit");
    portal.browser().get("/bodies/nz-hdc").ok().says("It takes no new reports from here for now");
    officer.sign_in(portal).says("its address or its key was changed").says("Example Trust, Wellington");
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE id = 'nz-hdc' AND state = 'paused'"), 1);
}

fn alerts(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM alerts")
}

#[test]
fn nothing_is_sent_to_a_body_whose_address_was_altered() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut reporter = tell_and_choose(&portal);
    let swapped = "UPDATE bodies SET address = (SELECT address FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'";
    assert_eq!(portal.raw().run(swapped), 1);
    let page = reporter.browser.get("/report/review");
    if page.forms().iter().any(|form| form.action == "/report/send") {
        reporter.browser.submit(&page, "/report/send", &[]);
    }
    portal.finish_jobs();
    assert!(portal.mailbox.unread().is_empty());
    is_paused_and_everybody_is_told(&portal, &mut officer);
}

#[test]
fn nothing_is_sealed_to_a_key_that_was_altered() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut reporter = tell_and_choose(&portal);
    let swapped = "UPDATE body_keys SET public_key = (SELECT public_key FROM body_keys WHERE body = 'nz-nzac') WHERE body = 'nz-hdc'";
    assert_eq!(portal.raw().run(swapped), 1);
    let page = reporter.browser.get("/report/review");
    if page.forms().iter().any(|form| form.action == "/report/send") {
        reporter.browser.submit(&page, "/report/send", &[]);
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 0);
    assert!(portal.mailbox.unread().is_empty());
    is_paused_and_everybody_is_told(&portal, &mut officer);
}

#[test]
fn nothing_goes_out_where_address_and_key_were_altered_together() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut reporter = tell_and_choose(&portal);
    for swapped in [
        "UPDATE bodies SET address = (SELECT address FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'",
        "UPDATE body_keys SET public_key = (SELECT public_key FROM body_keys WHERE body = 'nz-nzac') WHERE body = 'nz-hdc'",
    ] {
        assert_eq!(portal.raw().run(swapped), 1);
    }
    let page = reporter.browser.get("/report/review");
    if page.forms().iter().any(|form| form.action == "/report/send") {
        reporter.browser.submit(&page, "/report/send", &[]);
    }
    portal.finish_jobs();
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 0);
    assert!(portal.mailbox.unread().is_empty());
    is_paused_and_everybody_is_told(&portal, &mut officer);
}

#[test]
fn a_body_whose_row_was_altered_in_any_part_gets_nothing() {
    for altered in [
        "UPDATE bodies SET mode = 'pdf' WHERE id = 'nz-hdc'",
        "UPDATE bodies SET certificate = mac WHERE id = 'nz-hdc'",
        "UPDATE bodies SET profile = address WHERE id = 'nz-hdc'",
        "UPDATE bodies SET profile = NULL WHERE id = 'nz-hdc'",
        "UPDATE bodies SET epoch = 0 WHERE id = 'nz-hdc'",
        "UPDATE bodies SET mac = (SELECT mac FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'",
    ] {
        let portal = TestPortal::start();
        Officer::of(&portal, "nz-hdc");
        Officer::of(&portal, "nz-nzac");
        let mut reporter = tell_and_choose(&portal);
        assert_eq!(portal.raw().run(altered), 1, "{altered}");
        let page = reporter.browser.get("/report/review");
        if page.forms().iter().any(|form| form.action == "/report/send") {
            reporter.browser.submit(&page, "/report/send", &[]);
        }
        assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 0, "{altered}");
        assert!(portal.mailbox.unread().is_empty(), "{altered}");
    }
}

#[test]
fn a_mail_that_waits_does_not_go_to_an_address_that_was_altered_meanwhile() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    portal.mail_server.go_down();
    let mut reporter = tell_and_choose(&portal);
    words_on(&reporter.send());
    // A try that is under way has its address already.
    let tried = "SELECT count(*) FROM dispatches WHERE attempts > 0";
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number(tried) == 0 && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let swapped = "UPDATE bodies SET address = (SELECT address FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'";
    assert_eq!(portal.raw().run(swapped), 1);
    portal.mail_server.come_back();
    portal.let_pass(60 * 60);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while alerts(&portal) == 0 && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let arrived = portal.mailbox.unread();
    assert!(arrived.is_empty(), "{arrived:#?}");
    is_paused_and_everybody_is_told(&portal, &mut officer);
    portal.raw().run("DELETE FROM jobs");
}

#[test]
fn a_case_that_was_altered_is_told_at_the_desk_on_every_page_and_to_the_operator() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    words_on(&tell_and_choose(&portal).send());
    let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
    officer.sign_in(&portal);
    let page = officer.browser.get(&case).ok();
    officer.browser.submit(&page, "/open", &[]).ok();
    assert_eq!(alerts(&portal), 0);
    assert_eq!(portal.raw().run("UPDATE cases SET snapshot = mac"), 1);
    for step in ["", "/ask", "/write", "/close", "/move/acknowledge"] {
        let page = officer.browser.get(&format!("{case}{step}"));
        assert_eq!(page.answer.status, 409, "{step}");
        page.says("This case cannot be shown");
    }
    assert_eq!(alerts(&portal), 1, "the operator is told once");
}
