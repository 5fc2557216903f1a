//! What anybody can look up here without leaving a trace.

use candour::app::shipped_directory;
use candour::i18n::{Language, text};

use crate::world::browser::{Browser, Page};
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;

/// Every link to another site says so, and does not tell it where one comes from.
#[track_caller]
fn marks_links_away(page: &Page) {
    let away = page.attributes("main a[href^=http]", "href");
    let rels = page.attributes("main a[href^=http]", "rel");
    assert_eq!(away.len(), rels.len(), "{}: {away:?}", page.path);
    assert!(rels.iter().all(|rel| rel.contains("noreferrer")), "{}: {rels:?}", page.path);
    let texts = page.texts("main a[href^=http]");
    assert!(texts.iter().all(|text| text.contains("(another site)")), "{}: {texts:?}", page.path);
}

#[test]
fn every_body_has_a_page_that_says_what_it_can_do_and_how_to_reach_it() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let directory = shipped_directory().unwrap();
    assert_eq!(directory.bodies().len(), 80);
    for body in directory.bodies() {
        let page = browser.get(&format!("/bodies/{}", body.id)).ok();
        page.says(&body.name).says("Reports without a name").says("Time limits").says("How to complain there directly");
        page.says("This body has not joined yet");
        marks_links_away(&page);
    }
    for path in ["/bodies", "/help?country=NZ", "/okay", "/for-bodies", "/for-practitioners", "/privacy"] {
        marks_links_away(&browser.get(path).ok());
    }
    assert_eq!(browser.get("/bodies/nowhere").answer.status, 404);
}

#[test]
fn the_directory_is_searched_and_narrowed_and_forgives_what_it_does_not_understand() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut browser = portal.browser();
    let found = |browser: &mut Browser, query: &str| {
        browser.get(&format!("/bodies?{query}")).ok().attributes("main ul a[href^='/bodies/']", "href").len()
    };
    let all = found(&mut browser, "");
    assert_eq!(all, 80);
    let page = browser.get("/bodies?q=toihau+hauora").ok();
    assert_eq!(page.attributes("main ul a[href^='/bodies/']", "href"), ["/bodies/nz-hdc"]);
    assert_eq!(page.attributes("input[name=q]", "value"), ["toihau hauora"], "what was typed stays");
    assert_eq!(found(&mut browser, "connected=yes"), 1);
    let victoria = found(&mut browser, "country=AU&region=Victoria");
    assert!(victoria > 0 && victoria < found(&mut browser, "country=AU"));
    assert_eq!(found(&mut browser, "country=XX&region=Nowhere&profession=wizard&anonymous=perhaps"), all);
    browser.get("/bodies?q=zzzz").ok().says("No body fits all of that").says("Show all of them");
}

#[test]
fn a_joined_body_shows_since_when_and_how_to_tell_that_it_is_them() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let page = portal.browser().get("/bodies/nz-hdc").ok();
    page.says("connected here since").says("Its key").says(&portal.domain).says("Nobody reads this around the clock");
    page.says("Too few reports to say anything").says_not("has not joined");
    assert!(!page.html.contains(&portal.mail_of("nz-hdc")), "the address itself is shown");
}

#[test]
fn the_self_check_keeps_nothing_until_somebody_carries_it_into_a_report() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/okay").ok();
    let page = browser.submit(&page, "/okay", &[("does_not", "0"), ("sign", "0")]).ok();
    let rows = |portal: &TestPortal| portal.raw().number("SELECT count(*) FROM reports");
    assert_eq!(rows(&portal), 0);
    let page = browser.submit(&page, "/report/from-check", &[]).ok();
    assert_eq!((page.path.as_str(), rows(&portal)), ("/report/what-happened", 1));
    let ticked = page.attributes("input[name=violations][checked]", "value");
    assert!(!ticked.is_empty(), "nothing is ticked");

    // Somebody who has written already loses nothing of it.
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.browser.get("/okay").ok();
    let page = reporter.browser.submit(&page, "/okay", &[("does_not", "0")]).ok();
    let page = reporter.browser.submit(&page, "/report/from-check", &[]).ok();
    page.says("my inner thigh");
    let now = page.attributes("input[name=violations][checked]", "value");
    assert!(now.contains(&"grooming_pattern".to_owned()) && now.contains(&ticked[0]), "{now:?}");
}

#[test]
fn what_is_ticked_in_the_self_check_is_there_in_another_language_too() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let page = browser.get("/okay").ok();
    let ticked = |page: &Page| page.attributes("main input[type=checkbox][checked]", "name");
    // The button of a language sends the form of the page, with the ticks that are in it.
    let choose = |browser: &mut Browser, page: &Page, ticks: &[(&str, &str)], go: &str| {
        assert!(page.attributes(".c-languages button", "form").iter().all(|form| form == "telling"));
        let mut fields = page.form("/okay").filled(ticks);
        fields.push(("go".to_owned(), go.to_owned()));
        browser.post_raw("/okay", &fields).ok()
    };
    let page = choose(&mut browser, &page, &[("does_not", "1"), ("sign", "2")], "language:es");
    assert_eq!(ticked(&page), ["does_not", "sign"]);
    page.says(&text(Language::Spanish, "okay-check"));
    assert!(page.attributes("#answer", "id").is_empty(), "nobody asked for an answer yet");

    let page = browser.submit(&page, "/okay", &[]).ok();
    assert_eq!(page.attributes("#answer", "id").len(), 1);
    let page = choose(&mut browser, &page, &[], "language:en");
    assert_eq!(ticked(&page), ["does_not", "sign"]);
    assert_eq!(page.attributes("#answer", "id").len(), 1, "the answer is there in the other language");
    page.says(&text(Language::English, "okay-check"));
}

#[test]
fn dates_in_words_are_understood_by_the_place_and_shown_back() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    reporter.browser.fill("/report/when", &[("happened_from", "spring 2019"), ("therapy_ended", "early 2020")]).ok();
    let page = reporter.browser.get("/report/when").ok();
    let form = page.form("/report/when");
    assert_eq!(form.value("happened_from"), Some("September 2019 – November 2019"));
    assert_eq!(form.value("therapy_ended"), Some("January 2020 – April 2020"));
    reporter.browser.submit(&page, "/report/when", &[]).ok();
    let again = reporter.browser.get("/report/when").ok().form("/report/when");
    assert_eq!(again.value("happened_from"), form.value("happened_from"), "saved again it means the same");
}

#[test]
fn dates_of_other_languages_and_scripts_are_understood_and_shown_in_one_way() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    let told = [
        ("happened_from", "kōanga 2018"),
        ("happened_to", "marzo de 2019"),
        ("therapy_ended", "٢٠١٩-٠٤-٠٣"),
        ("discovered", "il y a environ deux ans"),
        ("client_age", "٢٤"),
    ];
    reporter.browser.fill("/report/when", &told).ok();
    let page = reporter.browser.get("/report/when").ok();
    let form = page.form("/report/when");
    assert_eq!(form.value("happened_from"), Some("September 2018 – November 2018"));
    assert_eq!(form.value("happened_to"), Some("March 2019"));
    assert_eq!(form.value("therapy_ended"), Some("3 April 2019"));
    assert_eq!(form.value("client_age"), Some("24"));
    let shown: Vec<Option<String>> = told.iter().map(|(field, _)| form.value(field).map(str::to_owned)).collect();
    reporter.browser.submit(&page, "/report/when", &[]).ok();
    let again = reporter.browser.get("/report/when").ok().form("/report/when");
    let now: Vec<Option<String>> = told.iter().map(|(field, _)| again.value(field).map(str::to_owned)).collect();
    assert_eq!(now, shown, "saved again they mean the same");
}

#[test]
fn what_is_no_date_may_be_left_empty_and_what_is_to_come_is_said() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let page = reporter.browser.fill("/report/when", &[("happened_from", "when it was"), ("happened_to", "tomorrow")]);
    page.says("We could not read this date.").says("Or leave it empty").says("This day has not come yet.");
    assert_eq!(page.form("/report/when").value("happened_from"), Some("when it was"));
    reporter.browser.fill("/report/when", &[("happened_from", "the 90s"), ("happened_to", "still going on")]).ok();
    let form = reporter.browser.get("/report/when").ok().form("/report/when");
    assert_eq!(form.value("happened_from"), Some("January 1990 – December 1999"));
}

#[test]
fn the_safety_page_has_the_countrys_lines_first_and_says_who_reads() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    let page = reporter.browser.get("/report/safety").ok();
    page.says("Safe to talk").says("Nobody watches this place for danger").says("is read by nobody");
    Officer::of(&portal, "nz-hdc");
    reporter.browser.get("/report/safety").ok().says("Each says on its page when somebody reads");
}

#[test]
fn time_left_is_said_in_weeks_and_never_as_too_late() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let today = portal.clock.today();
    let told = |from: time::Date| format!("{:04}-{:02}-{:02}", from.year(), u8::from(from.month()), from.day());
    reporter.browser.fill("/report/place", &[("care_country", "US")]).ok();
    reporter.browser.fill("/report/practitioner", &[("professions", "social_worker")]).ok();
    // One year from the event at NASW.
    let recent = told(today - time::Duration::days(365 - 45));
    reporter.browser.fill("/report/when", &[("happened_from", &recent), ("happened_to", &recent)]).ok();
    let page = reporter.browser.get("/report/who-can-act").ok();
    page.says("National Association of Social Workers").says("About 6 weeks left.").says("More about the time");
    reporter.browser.fill("/report/when", &[("happened_from", "2015"), ("happened_to", "2015")]).ok();
    let page = reporter.browser.get("/report/who-can-act").ok();
    page.says("A late report is sometimes accepted, because");
    assert!(!page.text().to_lowercase().contains("too late"), "{}", page.text());
}
