//! Nobody has joined yet: the reporter ends with a kept report, the right bodies named, and a letter.

use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

#[test]
fn reporter_learns_who_can_act_and_keeps_report_and_letter() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", S01.place).ok();
    let page = reporter.browser.fill("/report/practitioner", S01.practitioner).ok();
    assert_eq!(page.path, "/report/who-can-act");
    page.says("Health and Disability Commissioner").says("New Zealand Association of Counsellors");
    page.says_not("Psychotherapists Board").says_not("AASECT");

    reporter.tell(&S01).says("has not joined");
    let words = words_on(&reporter.keep());
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 0);

    let (mut browser, page) = come_back(&portal, &words);
    page.ok().says("We keep it sealed");
    browser.get("/report/recipients").ok().says("Health and Disability Commissioner");
    let letter = browser.get("/report/letter/nz-hdc").ok();
    letter.says("In the seventh session she put her hand on my inner thigh");
}

#[test]
fn who_kept_a_report_hears_that_a_body_has_joined_and_may_send_it_then() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "hold")]);
    let words = words_on(&reporter.keep());
    come_back(&portal, &words).1.says_not("connected here now");

    Officer::of(&portal, "nz-hdc");
    let (browser, page) = come_back(&portal, &words);
    page.says("It is connected here now");
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 0, "nothing is sent unasked");
    reporter.browser = browser;
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 1);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    come_back(&portal, &words).1.says_not("connected here now");
}

#[test]
fn an_empty_report_says_what_is_needed() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_region", "Wellington")]).ok();
    let page = reporter.browser.get("/report/review").ok();
    page.says("What happened, in any words").says("The country");
    let page = reporter.browser.submit(&page, "/report/send", &[]);
    page.says("What happened, in any words");
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports WHERE state <> 'draft'"), 0);
}

#[test]
fn looking_around_leaves_no_row_and_no_session() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let rows = |portal: &TestPortal| {
        let mut raw = portal.raw();
        ["reports", "report_keys", "sessions", "holds", "jobs"]
            .map(|table| raw.number(&format!("SELECT count(*) FROM {table}")))
    };
    let before = rows(&portal);
    let pages = [
        "/",
        "/okay",
        "/help",
        "/bodies",
        "/bodies/nz-hdc",
        "/privacy",
        "/for-bodies",
        "/for-practitioners",
        "/status",
        "/report",
        "/report/place",
        "/report/practitioner",
        "/report/what-happened",
        "/report/when",
        "/report/safety",
        "/report/evidence",
        "/report/about-you",
        "/report/who-can-act",
        "/report/recipients",
        "/report/review",
        "/report/token",
    ];
    for path in pages {
        let page = browser.get(path);
        assert!(page.answer.status < 500, "{path}: {}", page.answer.status);
    }
    assert_eq!(rows(&portal), before);
    assert!(browser.cookies.keys().all(|name| name == "csrf"), "{:?}", browser.cookies.keys());
}

#[test]
fn a_longer_text_than_is_taken_stays_on_the_page() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let long = "It went on. ".repeat(20_000);
    let page = reporter.browser.fill("/report/what-happened", &[("narrative", &long)]);
    assert_eq!(page.answer.status, 422);
    let kept = page.form("/report/what-happened").value("narrative").map(str::to_owned);
    assert_eq!(kept.as_deref().map(str::trim), Some(long.trim()));
}
