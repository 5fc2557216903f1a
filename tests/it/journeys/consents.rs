//! What a reporter agrees to, one by one, and changes later: another country, being counted, a name.

use crate::world::browser::Browser;
use crate::world::people::{Officer, Reporter, S01, Story, come_back, sent, words_on};
use crate::world::portal::TestPortal;

/// Scenario s08: the therapy was in New Zealand, the practitioner is in Sydney.
const TWO_COUNTRIES: Story<'static> = Story {
    place: &[("care_country", "NZ"), ("practitioner_country", "AU"), ("practitioner_region", "New South Wales")],
    practitioner: &[("professions", "counsellor")],
    what_happened: &[("narrative", "We met by video, and then not only by video.")],
    when: &[("happened_from", "2026-03"), ("happened_to", "2026-06")],
};

#[test]
fn without_the_tick_nothing_leaves_the_country_and_with_it_it_does() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    Officer::of(&portal, "au-nsw-hccc");
    let mut reporter = Reporter::new(&portal);
    let page = reporter.tell(&TWO_COUNTRIES);
    page.says("this body is in another country: Australia");
    let form = page.form("/report/recipients");
    assert!(form.has("abroad.au-nsw-hccc") && !form.has("abroad.nz-hdc"));

    reporter.choose(&[("nz-hdc", "send"), ("au-nsw-hccc", "send")]);
    reporter.browser.get("/report/recipients").ok().says("Tick this to send to this body");
    reporter.browser.get("/report/review").ok().says("Whether it may leave the country");
    let page = reporter.send();
    words_on(&page);
    reporter.keep_words(&page);
    let to = |body: &str| portal.raw().number(&format!("SELECT count(*) FROM cases WHERE body = '{body}'"));
    assert_eq!((to("nz-hdc"), to("au-nsw-hccc")), (1, 0));

    reporter.browser.fill("/report/recipients", &[("choice.au-nsw-hccc", "send"), ("abroad.au-nsw-hccc", "yes")]).ok();
    reporter.send();
    assert_eq!((to("nz-hdc"), to("au-nsw-hccc")), (1, 1));
    for body in ["nz-hdc", "au-nsw-hccc"] {
        portal.mailbox.next(&portal.mail_of(body));
    }
}

#[test]
fn only_who_agreed_is_counted_in_public() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let mut acknowledged = |agreed: bool| {
        let mut reporter = Reporter::new(&portal);
        reporter.tell(&S01);
        let mut chosen = vec![("choice.nz-hdc", "send")];
        if agreed {
            chosen.push(("statistics.nz-hdc", "yes"));
        }
        reporter.think();
        reporter.browser.fill("/report/recipients", &chosen).ok();
        reporter.send();
        let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
        let page = officer.browser.get(&case).ok();
        officer.browser.submit(&page, "/open", &[]).ok();
        let page = officer.browser.get(&format!("{case}/move/acknowledge")).ok();
        officer.browser.submit(&page, "/move/acknowledge", &[("words", "We have your report.")]).ok();
    };
    [true, true, true, true, false].into_iter().for_each(&mut acknowledged);
    portal.browser().get("/bodies/nz-hdc").ok().says("Too few reports to say anything");
    acknowledged(true);
    portal.browser().get("/bodies/nz-hdc").ok().says("At least 5 reports were acknowledged");
}

const NAME: &str = "Rosalind Quenchfather";

/// A report at nz-hdc without a name: its reporter's browser, and the address of the page of consents.
fn nameless(portal: &TestPortal) -> (Browser, String, String) {
    let words = sent(portal).words;
    let (browser, page) = come_back(portal, &words);
    let consent = page.ok().attributes("a[href$='/consent']", "href").remove(0);
    (browser, consent, words)
}

#[test]
fn a_name_given_before_opening_is_in_the_report_and_one_taken_back_is_nowhere() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, _) = nameless(&portal);
    let named = [("anonymity", "named_to_body"), ("reporter_name", NAME), ("reporter_contact", "post box 7")];
    let page = browser.get(&consent).ok();
    page.says("Nobody there has opened your report");
    let empty = browser.answer(&page, &[("anonymity", "named_to_body"), ("reporter_name", " ")]);
    empty.says("Write a name, or a way to reach you");
    browser.answer(&page, &named).ok().says("It is changed").says(NAME);
    let with_name = portal.raw().bytes("SELECT snapshot AS bytes FROM cases").remove(0);
    let page = browser.get(&consent).ok();
    browser.answer(&page, &[("anonymity", "anonymous_reachable")]).ok().says_not(NAME);
    assert_ne!(portal.raw().bytes("SELECT snapshot AS bytes FROM cases").remove(0), with_name);
    assert_eq!(portal.files_with(&with_name), Vec::<String>::new(), "the sealed report with the name is still there");
    let page = browser.get(&consent).ok();
    browser.answer(&page, &named).ok();

    let queue = officer.sign_in(&portal);
    let case = queue.link("/desk/cases/");
    let page = officer.browser.get(&case).ok();
    let page = officer.browser.submit(&page, "/open", &[]).ok();
    page.says(NAME).says("post box 7").says_not("has taken back their name");
    portal.finish_jobs();
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 0, "nobody had to be told");
}

#[test]
fn after_opening_the_body_is_told_and_the_desk_shows_what_counts_now() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, words) = nameless(&portal);
    let queue = officer.sign_in(&portal);
    let case = queue.link("/desk/cases/");
    let page = officer.browser.get(&case).ok();
    let page = officer.browser.submit(&page, "/open", &[]).ok();
    let page = officer.browser.get(&page.link(&format!("{case}/move/acknowledge"))).ok();
    officer.browser.answer(&page, &[("words", "We have it.")]).ok();
    let mut change = |fields: &[(&str, &str)]| {
        let page = browser.get(&consent).ok();
        page.says("A person there has opened your report");
        browser.answer(&page, fields).ok().says("It is changed");
        portal.mailbox.next(&portal.mail_of("nz-hdc"));
    };
    change(&[("anonymity", "named_to_body"), ("reporter_name", NAME)]);
    officer.browser.get(&case).ok().says(NAME);
    assert!(officer.browser.get(&format!("{case}/ask")).path.ends_with("/ask"));

    change(&[("anonymity", "anonymous")]);
    let page = officer.browser.get(&case).ok();
    page.says("has taken back their name").says("chose not to be written to");
    assert!(!officer.browser.get(&format!("{case}/ask")).path.ends_with("/ask"), "asked, though nobody can answer");
    assert!(!officer.browser.get(&format!("{case}/write")).path.ends_with("/write"), "they chose not to be written to");

    change(&[("anonymity", "anonymous_reachable")]);
    assert!(officer.browser.get(&format!("{case}/ask")).path.ends_with("/ask"));
    let (_, page) = come_back(&portal, &words);
    page.ok().says("From now on they may know this of you");
}

#[test]
fn a_name_that_was_typed_too_late_is_there_after_the_words() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, words) = nameless(&portal);
    let page = browser.get(&consent).ok();
    portal.clock.advance(31 * 60);
    let page = browser.answer(&page, &[("anonymity", "named_to_body"), ("reporter_name", NAME)]);
    assert_eq!(page.path, "/status");
    browser.submit(&page, "/status", &[("token", &words)]).ok().says("It is kept");
    let page = browser.get(&consent).ok();
    assert_eq!(page.form("/consent").value("reporter_name"), Some(NAME));
    browser.submit(&page, &consent, &[]).ok().says("It is changed").says(NAME);
}

#[test]
fn being_counted_is_taken_back_without_telling_anybody() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, _) = nameless(&portal);
    let counted = || portal.raw().number("SELECT count(*) FROM cases WHERE counted");
    assert_eq!(counted(), 0);
    let page = browser.get(&consent).ok();
    browser.answer(&page, &[("statistics", "yes")]).ok();
    assert_eq!(counted(), 1);
    let page = browser.get(&consent).ok();
    let form = page.form("/consent");
    let without = form.filled(&[]).into_iter().filter(|(name, _)| name != "statistics");
    let answer = browser.post_raw(&consent, &without.collect::<Vec<_>>());
    browser.follow(answer).ok();
    assert_eq!(counted(), 0);
    portal.finish_jobs();
    assert_eq!(portal.raw().number("SELECT count(*) FROM messages"), 0);
}

#[test]
fn pages_that_were_open_at_the_same_time_end_at_what_was_pressed_last() {
    let portal = TestPortal::start();
    let mut officer = Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, _) = nameless(&portal);
    let case = officer.sign_in(&portal).link("/desk/cases/");
    let page = officer.browser.get(&case).ok();
    officer.browser.submit(&page, "/open", &[]).ok();
    let tabs: Vec<_> = (0..3).map(|_| browser.get(&consent).ok()).collect();
    let named = [("anonymity", "named_to_body"), ("reporter_name", NAME)];
    for (tab, fields) in tabs.iter().zip([&[("anonymity", "anonymous")][..], &named, &[("anonymity", "anonymous")]]) {
        browser.submit(tab, &consent, fields).ok().says("It is changed");
        portal.mailbox.next(&portal.mail_of("nz-hdc"));
    }
    officer.browser.get(&case).ok().says("has taken back their name").says("chose not to be written to");
}

#[test]
fn a_name_is_taken_back_whatever_stands_beside_it() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let (mut browser, consent, _) = nameless(&portal);
    let contact = "in the evening, ".repeat(40);
    let page = browser.get(&consent).ok();
    let named = [("anonymity", "named_to_body"), ("reporter_name", NAME), ("reporter_contact", &contact)];
    browser.answer(&page, &named).ok().says("It is changed");
    let page = browser.get(&consent).ok();
    assert_eq!(page.form("/consent").value("reporter_contact"), Some(contact.trim()));
    browser.submit(&page, &consent, &[("anonymity", "anonymous")]).ok().says("It is changed").says_not(NAME);
}
