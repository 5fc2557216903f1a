//! Words for one person whom the reporter trusts: they see everything, do nothing, and see nothing once the words are
//! taken back.

use candour::seal::{Token, entropy};

use crate::world::browser::Browser;
use crate::world::people::{Officer, Reporter, S01, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// A report at one body, its reporter's browser at the report's page, and words for a supporter.
fn shared(portal: &TestPortal) -> (Browser, String) {
    Officer::of(portal, "nz-hdc");
    let words = sent(portal).words;
    let (mut browser, _) = come_back(portal, &words);
    let page = browser.get("/status/supporter").ok();
    let other = Token::draw(&mut entropy()).words().join(" ");
    browser.submit(&page, "/status/supporter", &[("token", &other)]).says("We found nothing under these words here");
    let supporters = words_on(&browser.submit(&page, "/status/supporter", &[("token", &words)]).ok());
    browser.get("/status/report").ok().says("Somebody has words to look at this report");
    assert_ne!(supporters, words);
    (browser, supporters)
}

#[test]
fn a_supporter_reads_everything_and_finds_no_form_but_the_way_out() {
    let portal = TestPortal::start();
    let (_, words) = shared(&portal);
    let (mut looking, page) = come_back(&portal, &words);
    let page = page.ok();
    page.says("read everything here and change nothing").says("inner thigh").says("You sent it on");
    let forms: Vec<String> = page.forms().into_iter().map(|form| form.action).collect();
    assert_eq!(forms, ["/status/sign-out"]);
    let links = page.attributes("main a[href]", "href");
    let outside = ["/bodies/", "/help", "https://"];
    assert!(links.iter().all(|link| outside.iter().any(|start| link.starts_with(start))), "{links:?}");

    // Typing the addresses does not help either.
    let case = portal.raw().bytes("SELECT id AS bytes FROM cases").remove(0);
    let case = case.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let withdraw = format!("/status/cases/{case}/withdraw");
    let consent = format!("/status/cases/{case}/consent");
    let own = ["close", "contact", "add", "copy", "supporter", "notice"].map(|page| format!("/status/{page}"));
    for path in own.iter().map(String::as_str).chain([withdraw.as_str(), consent.as_str()]) {
        assert_eq!(looking.get(path).path, "/status", "{path}");
    }
    let csrf = page.form("/status/sign-out").filled(&[]);
    let message = format!("/status/cases/{case}/messages");
    for path in ["/status/close", "/status/copy/json", "/status/supporter/take-back", &withdraw, &message, &consent] {
        let mut fields = csrf.clone();
        fields.push(("message".to_owned(), "I am not the reporter".to_owned()));
        looking.post_raw(path, &fields);
    }
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 0);
    assert_eq!(portal.raw().number("SELECT count(*) FROM cases"), 1);
    looking.get("/status/report").ok().says("inner thigh");
    portal.finish_jobs();
}

#[test]
fn words_that_are_taken_back_lead_nowhere_at_the_next_press() {
    let portal = TestPortal::start();
    let (mut reporter, words) = shared(&portal);
    let (mut looking, page) = come_back(&portal, &words);
    page.ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM report_keys"), 2);

    // A reload shows the same words, until they were passed on.
    let page = reporter.get("/status/supporter").ok();
    assert_eq!(words_on(&page), words);
    let page = reporter.submit(&page, "/status/supporter/passed-on", &[]).ok();
    page.says("Somebody has words to look").says_not(words.split(' ').next().unwrap());
    let page = reporter.submit(&page, "/status/supporter/take-back", &[]).ok();
    page.says("They lead nowhere now");
    assert_eq!(portal.raw().number("SELECT count(*) FROM report_keys"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM deletions WHERE kind = 'report_keys'"), 1);

    assert_eq!(looking.get("/status/report").path, "/status");
    let (_, page) = come_back(&portal, &words);
    page.says("We found nothing under these words");
    reporter.get("/status/report").ok().says("inner thigh");
}

#[test]
fn a_closed_door_closes_it_for_the_supporter_too() {
    let portal = TestPortal::start();
    let (mut reporter, words) = shared(&portal);
    let (mut looking, page) = come_back(&portal, &words);
    page.ok();
    let page = reporter.get("/status/close").ok();
    reporter.submit(&page, "/status/close", &[]).ok();
    assert_eq!(portal.raw().number("SELECT count(*) FROM report_keys"), 0);
    assert_eq!(looking.get("/status/report").path, "/status");
    let (_, page) = come_back(&portal, &words);
    page.says("We found nothing under these words");
}

#[test]
fn a_supporter_reads_what_was_told_before_anything_is_sent() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.keep();
    let words = words_on(&page);
    reporter.keep_words(&page);
    let (mut browser, _) = come_back(&portal, &words);
    let page = browser.get("/status/supporter").ok();
    let supporters = words_on(&browser.submit(&page, "/status/supporter", &[("token", &words)]).ok());
    let (_, page) = come_back(&portal, &supporters);
    page.ok().says("Nothing has been sent yet").says("inner thigh");
}
