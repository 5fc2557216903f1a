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

#[test]
fn a_lead_pauses_their_own_body_and_takes_new_reports_again() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    let mut operator = operator(&portal);
    lead.sign_in(&portal).says_not("You pause");
    let page = lead.browser.get("/desk/settings").ok();
    let page = lead.browser.get(&page.link("/desk/settings/pause")).ok();
    page.says("Nobody can send you a new report").says("Cases that you have go on");
    let long = "x".repeat(501);
    let refused = lead.browser.submit(&page, "/desk/settings/pause", &[("notice", &long)]);
    assert_eq!(refused.answer.status, 422);
    assert!(refused.html.contains(&long), "what was typed is kept");
    let notice = "We are moving offices <b>";
    let paused = lead.browser.submit(&page, "/desk/settings/pause", &[("notice", notice)]).ok();
    paused.says("because a lead of this desk said so").says(notice);
    lead.browser.submit(&page, "/desk/settings/pause", &[("notice", "Pressed twice")]).ok().says(notice);
    lead.browser.get("/desk/cases").ok().says("no new reports come for now");

    portal.browser().get("/bodies/nz-hdc").ok().says("It takes no new reports from here for now").says(notice);
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01).says("It takes no new reports from here for now");
    operator.get("/operator").ok().says("A body paused itself");
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    page.says("It paused itself").says(notice);
    assert!(page.forms().iter().all(|form| !form.action.ends_with("/resume")), "it is not the operator's to end");

    lead.browser.submit(&paused, "/desk/settings/pause/end", &[]).ok().says_not("because a lead");
    portal.browser().get("/bodies/nz-hdc").ok().says("connected here since").says_not(notice);
    operator.get("/operator").ok().says("A body takes new reports again");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn a_lead_ends_no_pause_but_their_own() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let page = lead.browser.get("/desk/settings/pause").ok();
    let own = lead.browser.submit(&page, "/desk/settings/pause", &[]).ok();
    for (reason, words) in [
        ("operator", "whoever runs this place said so"),
        ("alarm", "because of an alarm"),
        ("no_lead", "nobody leads this desk"),
    ] {
        portal.raw().run(&format!("UPDATE bodies SET pause_reason = '{reason}' WHERE id = 'nz-hdc'"));
        lead.browser.submit(&own, "/desk/settings/pause/end", &[]).ok().says(words);
        let page = lead.browser.get("/desk/settings/pause").ok();
        assert!(page.forms().iter().all(|form| !form.action.contains("/settings/pause")), "{reason}");
        assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'paused'"), 1, "{reason}");
    }
}

#[test]
fn a_row_that_was_altered_during_a_pause_does_not_go_on() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    lead.sign_in(&portal);
    let page = lead.browser.get("/desk/settings/pause").ok();
    let own = lead.browser.submit(&page, "/desk/settings/pause", &[]).ok();
    portal.raw().run("UPDATE bodies SET address = mac WHERE id = 'nz-hdc'");
    lead.browser.submit(&own, "/desk/settings/pause/end", &[]).ok().says("because of an alarm");
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE pause_reason = 'alarm'"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'body_altered'"), 1);
}

#[test]
fn a_body_that_lost_its_last_lead_during_a_pause_does_not_go_on() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, "nz-hdc");
    let mut operator = operator(&portal);
    lead.sign_in(&portal);
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    let page = operator.submit(&page, "/pause", &[("notice", "We move offices.")]).ok();
    let people = lead.browser.get("/desk/people").ok();
    let own = people.attributes("main .c-people a", "href").remove(0);
    let asked = lead.browser.get(&own).ok();
    let asked = lead.browser.submit(&asked, &own, &[("place", "officer")]);
    lead.browser.submit(&asked, &own, &[("place", "officer"), ("meant", "yes")]).ok();
    operator.submit(&page, "/resume", &[]).ok().says("Nobody leads its desk any more");
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE state = 'joined'"), 0);
}
