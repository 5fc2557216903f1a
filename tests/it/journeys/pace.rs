//! At one's own pace: stop for a while, come back, leave quickly.

use candour::actions::reporter_session::{ENDS_AFTER, LOCKS_AFTER};

use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// Every page of the reporter's way.
const PAGES: [&str; 12] = [
    "/report",
    "/report/place",
    "/report/practitioner",
    "/report/who-can-act",
    "/report/what-happened",
    "/report/when",
    "/report/safety",
    "/report/evidence",
    "/report/recipients",
    "/report/about-you",
    "/report/review",
    "/report/token",
];

/// A text field of each page that has one.
const FIELDS: [(&str, &str, &str); 6] = [
    ("/report/place", "care_region", "Otago"),
    ("/report/practitioner", "practitioner_clues", "a red door on the second floor"),
    ("/report/what-happened", "narrative", "and then I left the room"),
    ("/report/when", "discovered", "January 2026"),
    ("/report/about-you", "reporter_contact", "by post, please"),
    ("/report/what-happened", "who_knows", "a friend"),
];

fn rows(portal: &TestPortal, table: &str) -> i64 {
    portal.raw().number(&format!("SELECT count(*) FROM {table}"))
}

fn assert_shows_nothing(reporter: &mut Reporter, told: &str) {
    for path in PAGES {
        let page = reporter.browser.get(path).ok();
        assert_eq!(page.path, "/report/continue", "{path}");
        page.says("Continue?");
        assert!(!page.html.contains(told), "{path}");
    }
}

#[test]
fn a_break_gives_the_words_first_keeps_what_was_just_typed_and_then_shows_nothing() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    let typed = form.filled(&[("narrative", "Half a sentence that"), ("who_knows", "a friend")]);
    let page = reporter.browser.post_raw("/report/break", &typed);
    let page = reporter.browser.follow(page).ok();
    let words = words_on(&page);
    page.says("only your words open it");
    reporter.browser.answer(&page, &[("kept", "yes")]).ok().says("Continue?");
    assert_shows_nothing(&mut reporter, "Half a sentence");

    let page = reporter.browser.get("/report/continue").ok();
    let wrong = reporter.browser.submit(&page, "/report/continue", &[("token", "not my words")]);
    assert_eq!(wrong.answer.status, 422);
    reporter.browser.submit(&page, "/report/continue", &[("token", &words)]).ok();
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    assert_eq!(form.value("narrative"), Some("Half a sentence that"));
    assert_eq!(form.value("who_knows"), Some("a friend"));
    let (mut other, _) = come_back(&portal, &words);
    let form = other.get("/report/place").ok().form("/report/place");
    assert_eq!(form.value("care_region"), Some("Wellington"));
}

#[test]
fn a_break_with_the_words_kept_locks_at_once_from_any_page_and_from_the_list() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.keep();
    let words = words_on(&page);
    reporter.keep_words(&page);
    for (path, field, text) in FIELDS {
        let form = reporter.browser.get(path).ok().form(path);
        let page = reporter.browser.post_raw("/report/break", &form.filled(&[(field, text)]));
        let page = reporter.browser.follow(page).ok();
        assert_eq!(page.path, "/report/continue", "{path}");
        assert_shows_nothing(&mut reporter, text);
        reporter.browser.submit(&page, "/report/continue", &[("token", &words)]).ok();
        assert_eq!(reporter.browser.get(path).ok().form(path).value(field), Some(text), "{path}");
    }
    let page = reporter.browser.get("/report").ok();
    reporter.browser.submit(&page, "/report/break", &[]).ok().says("Continue?");
    assert_shows_nothing(&mut reporter, "Otago");
}

#[test]
fn somebody_without_the_words_can_begin_a_new_report_where_the_old_one_has_locked() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.keep();
    let words = words_on(&page);
    reporter.keep_words(&page);
    let page = reporter.browser.get("/report").ok();
    let page = reporter.browser.submit(&page, "/report/break", &[]).ok();
    let page = reporter.browser.submit(&page, "/status/start-again", &[]).ok();
    assert_eq!(page.path, "/report");
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    assert_eq!(form.value("narrative"), Some(""));
    let (mut other, _) = come_back(&portal, &words);
    other.get("/report/what-happened").ok().says("inner thigh");
}

#[test]
fn a_break_before_anything_was_written_says_that_there_is_nothing_to_keep() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.get("/report/what-happened").ok();
    for way in ["/report/break", "/report/save"] {
        let pressed = reporter.browser.post_raw(way, &page.form("/report/what-happened").filled(&[]));
        let told = reporter.browser.follow(pressed).ok();
        assert_eq!(told.path, "/report?nothing=yes", "{way}");
        told.says("there is nothing to keep and nothing to lock");
    }
    let page = reporter.browser.get("/report/evidence").ok();
    let page = reporter.browser.upload(&page, "/report/evidence", &[("go", "break")], &[]).ok();
    page.says("there is nothing to keep and nothing to lock");
    reporter.browser.get("/report").ok().says_not("nothing to lock");
}

#[test]
fn a_break_as_the_first_thing_gives_words_too() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let form = reporter.browser.get("/report/what-happened").ok().form("/report/what-happened");
    let page = reporter.browser.post_raw("/report/break", &form.filled(&[("narrative", "Only this so far")]));
    let page = reporter.browser.follow(page).ok();
    let words = words_on(&page);
    reporter.browser.answer(&page, &[("kept", "yes")]).ok().says("Continue?");
    let (mut other, _) = come_back(&portal, &words);
    let form = other.get("/report/what-happened").ok().form("/report/what-happened");
    assert_eq!(form.value("narrative"), Some("Only this so far"));
}

#[test]
fn what_is_sent_after_the_session_has_locked_is_there_on_every_page() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    for (path, field, text) in FIELDS {
        let form = reporter.browser.get(path).ok().form(path);
        portal.clock.advance(LOCKS_AFTER + 1);
        let page = reporter.browser.post_raw(path, &form.filled(&[(field, text)]));
        let page = reporter.browser.follow(page).ok();
        page.says("Continue?");
        assert!(!page.html.contains(text), "{path}");
        reporter.browser.submit(&page, "/report/continue", &[]).ok();
        assert_eq!(reporter.browser.get(path).ok().form(path).value(field), Some(text), "{path}");
    }
}

#[test]
fn a_message_sent_after_the_session_has_locked_is_there_afterwards() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let words = sent(&portal).words;
    let (mut browser, page) = come_back(&portal, &words);
    let form = page.form("/messages");
    portal.clock.advance(LOCKS_AFTER + 1);
    let page = browser.post_raw(&form.action, &form.filled(&[("message", "It was in <b>May</b>.")]));
    let page = browser.follow(page);
    assert!(!page.html.contains("in &lt;b&gt;May"), "{}", page.text());
    let page = browser.submit(&page, "/status", &[("token", &words)]).ok();
    assert_eq!(page.form("/messages").value("message"), Some("It was in <b>May</b>."));
    assert_eq!(portal.jobs(), 0, "it was sent all the same");
}

#[test]
fn leaving_quickly_is_explained_once_before_anything_is_told_and_writes_nothing() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let door = reporter.browser.get("/").ok().link("/report/leaving");
    let page = reporter.browser.get(&door).ok();
    page.says("Leave quickly").says("is lost").says("history");
    assert_eq!(page.attributes("[data-scripts]", "hidden"), [""], "without scripts Shift does nothing");
    assert_eq!((rows(&portal, "sessions"), rows(&portal, "reports")), (0, 0));
    reporter.browser.get(&page.link("/report")).ok().says("30 days").says("24 months");
    reporter.browser.fill("/report/place", S01.place).ok();
    assert_eq!(reporter.browser.get("/report/leaving").ok().path, "/report", "it is explained twice");
}

#[test]
fn every_page_has_the_way_out_and_nothing_that_a_browser_remembers() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.keep();
    let titles = ["account", "report", "therap", "abuse", "happen"];
    for path in PAGES.into_iter().chain(["/report/leaving", "/report/letter/nz-hdc"]) {
        let page = reporter.browser.get(path).ok();
        assert_eq!(page.attributes("a[data-exit]", "href"), ["/exit"], "{path}");
        assert_eq!(page.answer.header("cache-control"), Some("no-store"), "{path}");
        let title = page.texts("title").concat().to_lowercase();
        assert!(titles.iter().all(|word| !title.contains(word)), "{path}: {title}");
        let typed = "input:not([type=hidden]):not([autocomplete=off]), textarea:not([autocomplete=off]), select:not([autocomplete=off])";
        assert_eq!(page.attributes(typed, "name"), Vec::<String>::new(), "{path}");
        let checked = "input[type=text]:not([spellcheck=false]), textarea:not([spellcheck=false])";
        assert_eq!(page.attributes(checked, "name"), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn exit_mid_way_leaves_a_draft_that_nobody_opens_and_that_is_gone_after_twelve_hours() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let before = reporter.browser.clone();
    assert_eq!((rows(&portal, "sessions"), rows(&portal, "reports")), (1, 1));
    let left = reporter.browser.get_once("/exit");
    assert_eq!(left.answer.status, 303);
    assert!(reporter.browser.cookies.is_empty(), "{:?}", reporter.browser.cookies.keys());
    assert_eq!(rows(&portal, "sessions"), 0);
    // What is left is one sealed draft: no case, no key of a body, no mail, no job.
    assert_eq!((rows(&portal, "reports"), rows(&portal, "report_keys")), (1, 1));
    for table in ["cases", "case_keys", "messages", "dispatches", "holds"] {
        assert_eq!(rows(&portal, table), 0, "{table}");
    }
    assert_eq!(portal.jobs(), 0);
    let mut old = before;
    for path in PAGES.into_iter().filter(|path| *path != "/report/token") {
        let page = old.get(path).ok();
        assert!(!page.html.contains("inner thigh") && !page.html.contains("Made-up Name"), "{path}");
    }
    portal.clock.advance(ENDS_AFTER + 15 * 60 + 1);
    let (means, clock) = (portal.means(), &portal.clock);
    let (today, now) = (clock.today(), clock.now());
    let over = means.db.read(move |conn| candour::store::reports::expired(conn, today, now, 10));
    for report in portal.run(over).expect("what is over") {
        portal.run(candour::actions::expire_report::run(means, report)).expect("it goes");
    }
    assert_eq!((rows(&portal, "reports"), rows(&portal, "report_keys")), (0, 0));
}
