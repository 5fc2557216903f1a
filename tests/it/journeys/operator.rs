//! What the operator sees: whom to invite next, and no report.

use crate::journeys::joining::operator;
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;

#[test]
fn the_operator_sees_for_whom_reports_are_kept_and_not_how_few() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let keep = |portal: &TestPortal| {
        let mut reporter = Reporter::new(portal);
        reporter.tell(&S01);
        reporter.choose(&[("nz-nzac", "hold"), ("nz-hdc", "no")]);
        reporter.keep();
    };
    keep(&portal);
    let page = operator.get("/operator/bodies").ok();
    assert_eq!(page.attributes("table.c-queue tbody a", "href")[0], "/operator/bodies/nz-nzac");
    assert_eq!(page.texts("table.c-queue tbody tr:first-child td:last-child"), ["fewer than 5"]);
    for _ in 0..4 {
        keep(&portal);
    }
    let page = operator.get("/operator/bodies").ok();
    assert_eq!(page.texts("table.c-queue tbody tr:first-child td:last-child"), ["5"]);
    assert!(!page.html.contains("inner thigh"));
}

#[test]
fn the_operator_sees_that_mail_does_not_reach_a_body_and_no_case() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    Officer::of(&portal, "nz-hdc");
    operator.get("/operator/bodies/nz-hdc").ok().says("Never so far");
    portal.mail_server.go_down();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM dispatches WHERE attempts > 0") == 0 {
        assert!(std::time::Instant::now() < end, "nothing is tried");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let page = operator.get("/operator/bodies/nz-hdc").ok();
    page.says("The oldest of them is from");
    page.says("The mail server did not answer");
    assert!(!page.html.contains("inner thigh"));

    portal.mail_server.come_back();
    portal.clock.advance(60 * 60);
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    operator.get("/operator/bodies/nz-hdc").ok().says_not("The oldest of them is from");
}
