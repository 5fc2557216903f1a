//! A body pauses: nothing new reaches it, what it has goes on, and everybody reads why.

use crate::journeys::joining::operator;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

#[test]
fn the_operator_pauses_a_body_with_a_public_notice_and_goes_on() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let words = words_on(&reporter.send());
    let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");

    let mut operator = operator(&portal);
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    let refused = operator.submit(&page, "/pause", &[("notice", "")]);
    assert_eq!(refused.answer.status, 422);
    let notice = "We move offices until 3 March <b>";
    operator.submit(&page, "/pause", &[("notice", notice)]).ok().says(notice).says("Paused by whoever runs");
    portal.browser().get("/bodies/nz-hdc").ok().says("no new reports").says(notice);

    let mut other = Reporter::new(&portal);
    other.tell(&S01).says("It takes no new reports from here for now").says_not(
        "has not joined yet, so we cannot send to it. Here is how to reach it, and a letter ready to use. A letter",
    );
    other.browser.get("/report/letter/nz-hdc").ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 1);

    // What it has goes on: at the desk, and by mail.
    officer.sign_in(&portal);
    let page = officer.browser.get(&case).ok();
    officer.browser.submit(&page, "/open", &[]).ok().says("my inner thigh");
    let (mut browser, page) = come_back(&portal, &words);
    let action = page.form("/messages").action;
    browser.submit(&page, &action, &[("message", "One more thing.")]).ok();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));

    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/resume", &[]).ok().says_not("Paused by");
    portal.browser().get("/bodies/nz-hdc").ok().says("connected here since").says_not(notice);
    let mut third = Reporter::new(&portal);
    third.tell(&S01);
    third.choose(&[("nz-hdc", "send")]);
    third.send();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 2);
}

#[test]
fn an_alarm_is_not_ended_by_going_on() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut operator = operator(&portal);
    portal
        .raw()
        .run("UPDATE bodies SET state = 'paused', pause_reason = 'operator', address = mac WHERE id = 'nz-hdc'");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/resume", &[]);
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 0);
}

#[test]
fn an_alarm_takes_the_place_of_a_calm_pause() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut operator = operator(&portal);
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    operator.submit(&page, "/pause", &[("notice", "We move offices.")]).ok();
    let swapped = "UPDATE bodies SET address = (SELECT address FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'";
    assert_eq!(portal.raw().run(swapped), 1);
    officer.sign_in(&portal).says("its address or its key was changed");
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE pause_reason = 'alarm'"), 1);
    let page = operator.get("/operator").ok();
    page.says("A body's address or key was changed");
}
