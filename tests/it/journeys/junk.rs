//! Rubbish is kept from filling mailboxes, and nobody who tells something real loses a word by it.

use candour::actions::rush::Came;
use candour::actions::turns::RouteClass;
use candour::domain::pressure::{MOST_DRAFTS, MOST_SENDS, Work};
use candour::seal;

use crate::world::browser::Page;
use crate::world::people::{Officer, Reporter, S01, come_back, words_on};
use crate::world::portal::TestPortal;

const HOUR: i64 = 60 * 60;
/// Beyond the longest that a mail waits: six hours, and up to the next quarter.
const LONG_ENOUGH: i64 = 7 * HOUR;

/// More comes in than people send.
fn press(portal: &TestPortal, came: Came, most: u32) {
    for _ in 0..=most {
        portal.means().throttle.rush.note(came, Work::None, portal.clock.now());
    }
}

/// The mail of a report waits, its case does not, and its reporter reads so; then the mail goes out.
fn waits_and_goes_out(portal: &TestPortal, officer: &mut Officer, sent: &Page) {
    let words = words_on(sent);
    sent.says("goes out within").says("Their desk shows your report already");
    let (_, page) = come_back(portal, &words);
    page.says("goes out within").says("nothing of your report is lost by it");
    assert_eq!(portal.jobs(), 1, "nothing was mailed yet");
    assert!(portal.mailbox.unread().is_empty());
    let queue = officer.sign_in(portal);
    queue.says("One case").says("New to you");
    assert!(queue.texts("nav a").contains(&"New (1)".to_owned()), "{:?}", queue.texts("nav a"));

    portal.clock.advance(LONG_ENOUGH);
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    let (_, page) = come_back(portal, &words);
    page.says("Their mail server has accepted the message").says_not("goes out within");
}

#[test]
fn what_is_sent_within_seconds_waits_and_its_reporter_reads_so() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut machine = Reporter::new(&portal);
    machine.tell(&S01);
    machine.choose_at_once(&[("nz-hdc", "send")]);
    let page = machine.send();
    waits_and_goes_out(&portal, &mut officer, &page);
}

#[test]
fn a_field_that_nobody_sees_lets_a_mail_wait_and_loses_no_word() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    // A password manager fills it on the first page, and its owner sees nothing of that.
    let place = [("care_country", "NZ"), ("care_region", "Wellington"), ("subject_line", "ana")];
    reporter.browser.fill("/report/place", &place).ok();
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let form = reporter.browser.get("/report/review").ok().form("/report/send");
    let answer = reporter.browser.post_raw("/report/send", &form.filled(&[("work", &form.work())]));
    let page = reporter.browser.follow(answer).ok();
    let (_, status) = come_back(&portal, &words_on(&page));
    assert!(status.html.contains("put her hand on my inner thigh"), "{}", status.text());
    waits_and_goes_out(&portal, &mut officer, &page);
}

#[test]
fn work_makes_up_for_being_quick_and_is_asked_for_once() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose_at_once(&[("nz-hdc", "send")]);
    let form = reporter.browser.get("/report/review").ok().form("/report/send");
    let answer = reporter.browser.post_raw("/report/send", &form.filled(&[("work", &form.work())]));
    reporter.browser.follow(answer).ok().says_not("goes out within");
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
    assert!(!reporter.browser.get("/report/review").ok().form("/report/send").has_task());
}

#[test]
fn no_work_but_ones_own_counts() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut other = Reporter::new(&portal);
    let others = other.browser.get("/report/review").ok().form("/report/send");
    let mut machine = Reporter::new(&portal);
    machine.tell(&S01);
    machine.choose_at_once(&[("nz-hdc", "send")]);
    let form = machine.browser.get("/report/review").ok().form("/report/send");
    let answer = machine.browser.post_raw("/report/send", &form.filled(&[("work", &others.work())]));
    let page = machine.browser.follow(answer).ok();
    waits_and_goes_out(&portal, &mut officer, &page);
}

#[test]
fn under_pressure_a_report_without_scripts_is_taken_at_once_and_only_its_mail_waits() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    press(&portal, Came::Report, MOST_SENDS);
    let page = reporter.send();
    waits_and_goes_out(&portal, &mut officer, &page);
}

#[test]
fn under_pressure_danger_waits_a_quarter_of_an_hour_at_most() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.browser.fill("/report/safety", &[("minor", "yes")]).ok();
    reporter.choose(&[("nz-hdc", "send")]);
    press(&portal, Came::Report, MOST_SENDS);
    reporter.send().says("goes out within an hour");
    portal.clock.advance(HOUR / 2);
    portal.finish_jobs();
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn under_pressure_a_draft_without_work_is_kept_for_two_hours_and_its_pages_say_so() {
    let portal = TestPortal::start();
    let lasts = |portal: &TestPortal| portal.raw().number("SELECT max(draft_until) FROM reports") - portal.clock.now();
    let mut early = Reporter::new(&portal);
    early.browser.get("/report").ok().says_not("kept for 2 hours");
    early.browser.fill("/report/place", S01.place).ok();
    assert!(lasts(&portal) > 11 * HOUR);

    press(&portal, Came::Draft, MOST_DRAFTS);
    let mut late = Reporter::new(&portal);
    late.browser.get("/report").ok().says("kept for 2 hours after your last step");
    portal.clock.advance(13 * HOUR);
    press(&portal, Came::Draft, MOST_DRAFTS);
    let page = late.browser.get("/report/place").ok();
    page.says("kept for 2 hours after your last step");
    late.browser.submit(&page, "/report/place", S01.place).ok().says("kept for 2 hours");
    let newest = "SELECT draft_until FROM reports ORDER BY draft_until DESC LIMIT 1";
    let left = portal.raw().number(newest) - portal.clock.now();
    assert!((2 * HOUR..=2 * HOUR + 15 * 60).contains(&left), "{left}");

    // Its browser does its work: the draft is kept as long as any.
    let form = late.browser.get("/report/what-happened").ok().form("/report/what-happened");
    let fields = form.filled(&[("narrative", "in the seventh session"), ("work", &form.work())]);
    let answer = late.browser.post_raw("/report/what-happened", &fields);
    late.browser.follow(answer).ok().says_not("kept for 2 hours");
    assert!(lasts(&portal) > 11 * HOUR);
}

#[test]
fn whoever_sends_more_than_a_person_does_gets_their_text_back_and_keeps_nobody_waiting() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", S01.place).ok();
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    let fields = form.filled(&[("narrative", "in the seventh session")]);
    let answer = loop {
        let answer = reporter.browser.post_raw("/report/what-happened", &fields);
        if answer.answer.status != 303 {
            break answer;
        }
    };
    assert_eq!(answer.answer.status, 429, "{}", answer.text());
    let wait: u64 = answer.answer.header("retry-after").and_then(|text| text.parse().ok()).expect("how long to wait");
    answer.says("What you typed is still here");

    // Somebody else goes on meanwhile.
    let mut other = Reporter::new(&portal);
    other.tell(&S01);

    let again = answer.form("/report/what-happened");
    assert_eq!(again.value("narrative"), Some("in the seventh session"));
    std::thread::sleep(std::time::Duration::from_secs(wait));
    let page = reporter.browser.submit(&answer, "/report/what-happened", &[]).ok();
    assert!(page.path.starts_with("/report/"), "{}", page.path);
}

#[test]
fn whoever_looks_at_more_than_a_person_does_is_told_to_wait() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    browser.get("/").ok();
    // As a thousand looks of this browser would: it is counted by the hash of its own cookie.
    let key: [u8; 16] = seal::sha256(browser.cookies["csrf"].as_bytes())[..16].try_into().expect("half of it");
    while portal.means().throttle.turns.take(RouteClass::Look, key).is_ok() {}
    let page = browser.get("/imprint");
    assert_eq!(page.answer.status, 429);
    assert!(page.answer.header("retry-after").is_some());
    page.says("A short pause").says("Nothing you saved is lost");
    portal.browser().get("/imprint").ok();
}
