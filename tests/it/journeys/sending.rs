//! A report goes to the bodies that were chosen, once, and to no other.

use crate::world::people::{Officer, Reporter, S01, S02, words_on};
use crate::world::portal::TestPortal;

fn cases(portal: &TestPortal) -> i64 {
    portal.raw().number("SELECT count(*) FROM cases")
}

#[test]
fn pressing_send_twice_sends_once_and_shows_the_same_words() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    let review = reporter.browser.get("/report/review").ok();
    let form = review.form("/report/send");
    let first = reporter.browser.post_raw("/report/send", &form.filled(&[]));
    let second = reporter.browser.post_raw("/report/send", &form.filled(&[]));
    let words = words_on(&reporter.browser.follow(first).ok());
    assert_eq!(words_on(&reporter.browser.follow(second).ok()), words);
    assert_eq!(words_on(&reporter.browser.get("/report/token").ok()), words, "a reload shows other words");
    assert_eq!(cases(&portal), 1);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn two_tabs_lose_nothing_and_send_once() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let (one, two) =
        (reporter.browser.get("/report/what-happened").ok(), reporter.browser.get("/report/what-happened").ok());
    reporter.browser.submit(&one, "/report/what-happened", &[("narrative", "Written in the first tab.")]).ok();
    let both = reporter.browser.submit(&two, "/report/what-happened", &[("narrative", "Written in the second tab.")]);
    assert!(
        both.html.contains("Written in the first tab.") && both.html.contains("Written in the second tab."),
        "{}",
        both.text()
    );

    reporter.choose(&[("nz-hdc", "send")]);
    let form = reporter.browser.get("/report/review").ok().form("/report/send");
    let tabs: Vec<_> = (0..4)
        .map(|_| {
            let (mut tab, fields) = (reporter.browser.clone(), form.filled(&[]));
            std::thread::spawn(move || {
                let page = tab.post_raw("/report/send", &fields);
                tab.follow(page)
            })
        })
        .collect();
    let words: Vec<_> = tabs.into_iter().map(|tab| words_on(&tab.join().unwrap().ok())).collect();
    assert!(words.iter().all(|other| *other == words[0]), "the tabs show different words");
    assert_eq!(cases(&portal), 1);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn two_first_posts_make_one_draft() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let form = reporter.browser.get("/report/place").ok().form("/report/place");
    let fields = form.filled(&[("care_country", "NZ")]);
    let mut other = reporter.browser.clone();
    reporter.browser.post_raw("/report/place", &fields);
    other.post_raw("/report/place", &fields);
    assert_eq!(portal.raw().number("SELECT count(*) FROM reports"), 1);
}

#[test]
fn only_nzac_joined_s02_shows_the_commissioner_and_the_board_and_offers_nzac_nothing() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-nzac");
    let mut reporter = Reporter::new(&portal);
    let page = reporter.tell(&S02);
    page.says("Health and Disability Commissioner")
        .says("Psychologists Board")
        .says_not("New Zealand Association of Counsellors");
    assert!(page.forms().iter().all(|form| !form.has("choice.nz-nzac")));
    words_on(&reporter.keep());
    assert_eq!(cases(&portal), 0);
}

#[test]
fn a_body_that_has_not_joined_cannot_be_sent_to_whatever_the_form_says() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-nzac");
    let mut reporter = Reporter::new(&portal);
    let page = reporter.tell(&S02);
    let mut fields = page.form("/report/recipients").filled(&[]);
    for body in ["nz-hdc", "nz-nzpb", "nz-nzac", "made-up"] {
        fields.push((format!("choice.{body}"), "send".to_owned()));
        fields.push((format!("anonymity.{body}"), "named_to_body".to_owned()));
    }
    reporter.browser.post_raw("/report/recipients", &fields);
    let review = reporter.browser.get("/report/review").ok();
    let mut fields = review.form("/report/send").filled(&[]);
    fields.push(("choice.nz-hdc".to_owned(), "send".to_owned()));
    let page = reporter.browser.post_raw("/report/send", &fields);
    reporter.browser.follow(page);
    assert_eq!(cases(&portal), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM dispatches"), 0);
    assert_eq!(portal.jobs(), 0);
}

#[test]
fn a_held_report_is_reopened_edited_and_sent_later() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "hold")]);
    let page = reporter.send();
    let words = words_on(&page);
    reporter.keep_words(&page);
    assert_eq!(cases(&portal), 0);

    let (browser, page) = crate::world::people::come_back(&portal, &words);
    page.ok();
    let mut reporter = Reporter::in_browser(&portal, browser);
    reporter.browser.fill("/report/what-happened", &[("narrative", "I now remember more of it.")]).ok();
    reporter.choose(&[("nz-hdc", "send")]);
    reporter.send();
    assert_eq!(cases(&portal), 1);
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn a_body_that_was_chosen_in_another_tab_gets_nothing_before_its_page_was_seen() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "nz-nzac");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzac", "hold")]);
    let review = reporter.browser.get("/report/review").ok();
    reporter.choose(&[("nz-hdc", "send"), ("nz-nzac", "send")]);
    let page = reporter.browser.submit(&review, "/report/send", &[]);
    assert_eq!((page.answer.status, cases(&portal)), (409, 0));
    page.says("your report would go to one more body").says("What New Zealand Association of Counsellors");
    words_on(&reporter.browser.submit(&page, "/report/send", &[]).ok());
    assert_eq!(cases(&portal), 2);
    for body in ["nz-hdc", "nz-nzac"] {
        portal.mailbox.next(&portal.mail_of(body));
    }
}
