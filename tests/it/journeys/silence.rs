//! A body that does nothing for sixty days: the reporter is told, and offered the next one.

use candour::actions::watch_silence;

use crate::journeys::joining::operator;
use crate::world::people::{Officer, Sent, come_back, sent};
use crate::world::portal::TestPortal;

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_silent_body_is_shown_as_such_and_the_next_one_is_offered() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let Sent { words, case, .. } = sent(&portal);

    portal.clock.advance(59 * DAY);
    let (_, page) = come_back(&portal, &words);
    page.says_not("done anything");
    portal.clock.advance(DAY);

    // The next one has not joined yet: she gets the letter.
    let (_, page) = come_back(&portal, &words);
    page.says("for 60 days").says("can act too, but has not joined");
    assert!(page.html.contains("report&#x2F;letter&#x2F;nz-nzac"), "{}", page.text());
    portal.browser().get("/bodies/nz-hdc").ok().says_not("without a sign");

    // It joins: her report can go there as well.
    Officer::of(&portal, "nz-nzac");
    let (mut browser, page) = come_back(&portal, &words);
    page.says("Your report can go to New Zealand Association of Counsellors");
    let page = browser.get("/report/recipients").ok();
    let page = browser.submit(&page, "/report/recipients", &[("choice.nz-nzac", "send")]).ok();
    assert!(page.path.starts_with("/report/"), "{}", page.path);
    let page = browser.get("/report/review").ok();
    browser.submit(&page, "/report/send", &[]).ok();
    portal.mailbox.next(&portal.mail_of("nz-nzac"));

    // What is said to others is counted from the first of the month.
    portal.clock.advance(31 * DAY);

    // The operator is told once, without any number so small that it points at somebody.
    portal.run(watch_silence::sound(portal.means())).expect("an alert");
    portal.run(watch_silence::sound(portal.means())).expect("no second one");
    let mut runner = operator(&portal);
    let page = runner.get("/operator").ok();
    page.says("A body is silent").says("Health and Disability Commissioner");
    runner.get("/operator/bodies/nz-hdc").ok().says("Fewer than five");
    let seen = page.form("/seen").action;
    runner.submit(&page, &seen, &[]).ok().says_not("A body is silent");
    portal.run(watch_silence::sound(portal.means())).expect("not again");
    runner.get("/operator").ok().says_not("A body is silent");

    // Somebody there opens it: the silence is over.
    officer.sign_in(&portal).says("Nobody has done anything for 91 days");
    let page = officer.browser.get(&case).ok();
    page.says("The reporter reads that on their page");
    officer.browser.submit(&page, "/open", &[]).ok();
    let (_, page) = come_back(&portal, &words);
    page.says_not("done anything");
    runner.get("/operator/bodies/nz-hdc").ok().says_not("Fewer than five");
}
