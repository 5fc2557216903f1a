//! What the operator sees: whom to invite next, and no report.

use candour::actions::new_body::FoundBody;
use candour::domain::profile::Profile;
use candour::seal::{TotpSecret, entropy};

use crate::journeys::joining::operator;
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::{TestPortal, has};

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
    portal.let_pass(60 * 60);
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    operator.get("/operator/bodies/nz-hdc").ok().says_not("The oldest of them is from");
}

#[test]
fn the_delivery_page_tells_what_waits_and_why_lets_all_go_again_and_mails_a_test() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    Officer::of(&portal, "nz-hdc");
    let page = operator.get("/operator").ok();
    assert!(page.html.contains("href=\"/operator/delivery\""), "nothing leads to the page");
    operator.get("/operator/delivery").ok().says("No mail has failed or come back.");

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
    let page = operator.get("/operator/delivery").ok();
    page.says("Mails about cases 1").says("Health and Disability Commissioner").says("The mail server did not answer");
    assert!(!page.html.contains("inner thigh") && !page.html.contains("/desk/cases"));
    let test = [("to", "somebody@elsewhere.example")];
    let failed = operator.submit(&page, "/operator/delivery/test", &test);
    failed.says("The mail server did not take it.");
    operator
        .submit(&page, "/operator/delivery/test", &[("to", "nobody")])
        .says("This does not look like an email address.");

    portal.mail_server.come_back();
    let page = operator.get("/operator/delivery").ok();
    operator.submit(&page, "/operator/delivery/retry", &[]).ok().says("They are being tried again");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    portal.finish_jobs();
    let page = operator.get("/operator/delivery").ok();
    page.says("No mail has failed or come back.").says("Mails about cases 0");
    let to = portal.mail_of("check");
    operator.submit(&page, "/operator/delivery/test", &[("to", &to)]).ok().says("The mail server has taken it.");
    let page = operator.get("/operator/delivery").ok();
    let refused = [("to", "refused@elsewhere.example")];
    operator.submit(&page, "/operator/delivery/test", &refused).says("550 5.1.1 No such mailbox");
    let mail = portal.mailbox.next(&to);
    assert_eq!(mail.subject, "A test");
    assert!(mail.text.starts_with("Replies to this mail reach nobody."), "{}", mail.text);
}

#[test]
fn what_a_server_says_to_a_mail_is_shown_to_the_operator_and_lies_open_nowhere() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let (address, lead) = (portal.mail_of("refused"), portal.mail_of("lead"));
    let found = FoundBody {
        body: "nz-hdc",
        address: &address,
        timezone: "Pacific/Auckland",
        lead_address: &lead,
        lead_name: "Ripeka Lead",
        passphrase: "quiet harbour winter lantern orbit maple",
        totp: TotpSecret::draw(&mut entropy()),
        profile: Profile::default(),
    };
    portal.run(found.run(portal.means())).expect("a body");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while portal.raw().number("SELECT count(*) FROM dispatches WHERE attempts > 0") == 0 {
        assert!(std::time::Instant::now() < end, "nothing is tried");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    operator.get("/operator/delivery").ok().says("550 5.1.1 No such mailbox");
    let answer = portal.raw().bytes("SELECT server_answer AS bytes FROM dispatches").remove(0);
    assert!(!has(&answer, b"mailbox"), "a server's words lie open");
    // Nobody mends it in this test.
    portal.raw().run("DELETE FROM jobs");
}
