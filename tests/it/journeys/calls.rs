//! Nobody at a body answers: the operator is told whom to call, notes what came of it, and the reporter reads that.

use candour::actions::remind_bodies::remind_bodies;

use crate::journeys::joining::operator;
use crate::journeys::reminders::to_wednesday_evening;
use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Reporter, S01, Sent, come_back};
use crate::world::portal::TestPortal;

const HOUR: i64 = 60 * 60;
const PAGE: &str = "/operator/calls/nz-hdc";

fn urgent(portal: &TestPortal) -> Sent {
    let mut reporter = Reporter::new(portal);
    reporter.tell(&S01);
    reporter.browser.fill("/report/safety", &[("imminent", "yes")]).ok();
    reporter.send_to_hdc(portal)
}

/// What is done every quarter of an hour, on two nodes.
fn sweep(portal: &TestPortal) {
    for _ in 0..2 {
        portal.run(remind_bodies(portal.means())).unwrap();
    }
}

fn alerts(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'call_due' AND seen_on IS NULL")
}

/// The day so many days on, as the clock of the portal has it in UTC.
fn day_in(portal: &TestPortal, days: i64) -> String {
    let at = time::OffsetDateTime::from_unix_timestamp(portal.clock.now() + days * 24 * HOUR).unwrap();
    candour::domain::days::iso(at.date())
}

/// A portal with an urgent case whose four hours are over, and its operator.
fn due() -> (TestPortal, Officer, Sent, Browser) {
    let portal = TestPortal::start();
    let officer = Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let sent = urgent(&portal);
    portal.finish_jobs();
    portal.clock.advance(5 * HOUR);
    sweep(&portal);
    let operator = operator(&portal);
    (portal, officer, sent, operator)
}

fn noted(operator: &mut Browser, page: &Page, with: &[(&str, &str)]) -> Page {
    let mut fields = vec![("caller", "Ana"), ("person", "Hine at the front desk")];
    fields.extend(with);
    operator.submit(page, PAGE, &fields)
}

#[test]
fn about_an_urgent_case_somebody_calls_after_four_working_hours() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let sent = urgent(&portal);
    portal.finish_jobs();
    let row = "SELECT count(*) FROM urgent_waits WHERE call_at % 3600 = 0";
    assert_eq!(portal.raw().number(row), 1, "the row tells more than the hour");
    portal.clock.advance(3 * HOUR);
    sweep(&portal);
    assert_eq!(alerts(&portal), 0, "three hours are not four");
    let mut boss = operator(&portal);
    boss.get("/operator/calls").ok().says("There is nobody to call now");

    portal.clock.advance(2 * HOUR);
    sweep(&portal);
    assert_eq!(alerts(&portal), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM urgent_waits"), 0);
    let overview = boss.get("/operator").ok();
    overview.says("A body has to be called");
    assert_eq!(overview.link("/operator/calls/"), PAGE);
    let list = boss.get("/operator/calls").ok();
    list.says("Urgent").says("One case that nobody there has answered").says("One of them is urgent");
    come_back(&portal, &sent.words).1.ok().says("The people who run this were asked to call them");
}

#[test]
fn a_call_is_noted_once_and_the_reporter_reads_what_came_of_it() {
    let (portal, _, sent, mut boss) = due();
    let page = boss.get(PAGE).ok();
    page.says("Say only that messages").says("Nobody has called yet").says_not("thigh");
    let refused = boss.submit(&page, PAGE, &[]);
    assert_eq!(refused.answer.status, 422);
    refused.says("Say who called").says("Choose what came of it").says("Write the day of the next call");

    let tomorrow = day_in(&portal, 1);
    let nobody = [("result", "nobody"), ("next", tomorrow.as_str()), ("note", "Rang for a minute.")];
    for _ in 0..2 {
        let after = noted(&mut boss, &page, &nobody).ok();
        after.says("The call is noted").says("Rang for a minute").says("Hine at the front desk");
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM calls"), 1);
    assert_eq!(alerts(&portal), 0);
    let status = come_back(&portal, &sent.words).1.ok();
    status.says("called; nobody answered").says("called, and call again on").says_not("Hine").says_not("Rang");
    let other = noted(&mut boss, &page, &[("result", "will_look"), ("next", &tomorrow)]);
    assert_eq!(other.answer.status, 409);
    other.says("There was another call meanwhile");

    let page = boss.get(PAGE).ok();
    noted(&mut boss, &page, &[("result", "has_it")]).ok().says("There is nothing to call about now");
    boss.get("/operator/calls").ok().says("There is nobody to call now");
    let status = come_back(&portal, &sent.words).1.ok();
    status.says("The people who run this portal called; the body says it has your report").says_not("call again on");
    assert!(portal.files_with(b"Hine at the front desk").is_empty(), "names and notes lie open");

    portal.clock.advance(40 * 24 * HOUR);
    sweep(&portal);
    assert_eq!(alerts(&portal), 0, "they said that they have it");
}

#[test]
fn what_was_said_on_the_telephone_is_not_about_a_case_that_fell_due_since() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    to_wednesday_evening(&portal);
    let first = urgent(&portal);
    portal.clock.advance(HOUR);
    let second = urgent(&portal);
    portal.finish_jobs();
    portal.clock.advance(4 * HOUR + HOUR / 4);
    sweep(&portal);
    let mut boss = operator(&portal);
    let page = boss.get(PAGE).ok();
    page.says("One case that nobody there has answered");
    portal.clock.advance(HOUR);
    sweep(&portal);
    let has_it = noted(&mut boss, &page, &[("result", "has_it")]);
    assert_eq!(has_it.answer.status, 409);
    has_it.says("another case fell due");
    assert_eq!(has_it.form(PAGE).value("person"), Some("Hine at the front desk"), "what was typed is gone");
    let closed = boss.submit(&page, &format!("{PAGE}/close"), &[]);
    assert_eq!(closed.answer.status, 409);
    for sent in [&first, &second] {
        come_back(&portal, &sent.words).1.ok().says_not("says it has your report");
    }
    let page = boss.get(PAGE).ok();
    noted(&mut boss, &page, &[("result", "has_it")]).ok().says("There is nothing to call about now");
    for sent in [&first, &second] {
        come_back(&portal, &sent.words).1.ok().says("the body says it has your report");
    }
}

#[test]
fn on_the_day_of_the_next_call_the_operator_is_told_again() {
    let (portal, _, sent, mut boss) = due();
    let page = boss.get(PAGE).ok();
    let tomorrow = day_in(&portal, 1);
    noted(&mut boss, &page, &[("result", "will_look"), ("next", &tomorrow)]).ok();
    sweep(&portal);
    assert_eq!(alerts(&portal), 0, "that day has not come");
    portal.clock.advance(24 * HOUR);
    sweep(&portal);
    assert_eq!(alerts(&portal), 1);
    let status = come_back(&portal, &sent.words).1.ok();
    status.says("called; the body says it will look for your report").says("call again on");
}

#[test]
fn a_body_leaves_the_list_when_somebody_there_opens_the_case() {
    let (portal, mut officer, sent, mut boss) = due();
    boss.get("/operator/calls").ok().says("Urgent");
    officer.sign_in(&portal);
    let case = officer.browser.get(&sent.case).ok();
    officer.browser.submit(&case, "/open", &[]).ok();
    boss.get("/operator/calls").ok().says("There is nobody to call now");
    sweep(&portal);
    assert_eq!(portal.raw().number("SELECT count(*) FROM call_items WHERE closed_on IS NULL"), 0);
    assert_eq!(alerts(&portal), 0);
}

#[test]
fn the_operator_takes_a_body_off_the_list_and_no_other_one_can() {
    let (portal, mut officer, _, mut boss) = due();
    officer.sign_in(&portal);
    let refused = officer.browser.get(PAGE);
    assert!(!refused.text().contains("Note a call"), "{}", refused.text());
    let page = boss.get(PAGE).ok();
    for _ in 0..2 {
        boss.submit(&page, "/close", &[]).ok().says("There is nobody to call now");
    }
    sweep(&portal);
    assert_eq!(alerts(&portal), 0);
    let late = noted(&mut boss, &page, &[("result", "has_it")]);
    assert_eq!(late.answer.status, 409);
    late.says("Your call was not noted");
}
