//! "Could someone recognise you from this?": shown before sending, changed at its place, never in the way.

use crate::world::browser::Page;
use crate::world::people::{Officer, Reporter, S01, words_on};
use crate::world::portal::TestPortal;

const HEADING: &str = "Could someone recognise you from this?";

/// The words that the review marks.
fn marked(page: &Page) -> Vec<String> {
    page.texts(".c-recognise mark")
}

#[test]
fn a_telling_detail_is_shown_changed_at_its_place_and_gone() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.browser.fill("/report/about-you", &[("reporter_name", "Ruth Example")]).ok();
    reporter.choose(&[("nz-hdc", "send")]);
    let text = "In the seventh session, on 14 March at 4pm, she said: Ruth, breathe. My sister Anna fetched me. \
                I live in Ōtaki. Write to ruth@example.org or call 021 345 678.";
    reporter.browser.fill("/report/what-happened", &[("narrative", text)]).ok();

    let review = reporter.browser.get("/report/review").ok();
    review.says(HEADING).says("The therapist knows you.").says("You can send either way.");
    assert_eq!(
        marked(&review),
        ["Ruth", "ruth@example.org", "021 345 678", "14 March", "4pm", "seventh session", "Anna", "Ōtaki"]
    );
    review.says("The therapist can count who came how often.").says("after about two months").says("another client");

    // Each leads to the field itself.
    let links = review.attributes(".c-recognise a", "href");
    assert_eq!(links.len(), 8);
    assert!(links.iter().all(|link| link == "/report/what-happened#narrative"), "{links:?}");
    let page = reporter.browser.get("/report/what-happened").ok();
    assert_eq!(page.attributes("textarea#narrative", "name"), ["narrative"]);

    let vaguer = "After about two months, in spring, she told me to breathe. My sister fetched me.";
    reporter.browser.fill("/report/what-happened", &[("narrative", vaguer)]).ok();
    let review = reporter.browser.get("/report/review").ok();
    review.says_not(HEADING).says("We cannot find everything");
    assert!(marked(&review).is_empty());
    words_on(&reporter.send());
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn a_report_with_telling_details_is_sent_all_the_same() {
    let portal = TestPortal::start();
    Officer::of(&portal, "nz-hdc");
    let mut reporter = Reporter::new(&portal);
    reporter.tell(&S01);
    reporter.choose(&[("nz-hdc", "send")]);
    assert_eq!(marked(&reporter.browser.get("/report/review").ok()), ["seventh session"]);
    words_on(&reporter.send());
    portal.mailbox.next(&portal.mail_of("nz-hdc"));
}

#[test]
fn a_name_given_to_a_body_on_purpose_is_no_flag_and_other_fields_are_looked_through_too() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    let about = [("reporter_name", "Ruth Example"), ("reporter_contact", "ruth@example.org")];
    reporter.browser.fill("/report/about-you", &about).ok();
    let review = reporter.browser.get("/report/review").ok();
    review.says_not(HEADING).says_not("We cannot find everything");

    reporter.browser.fill("/report/practitioner", &[("practitioner_contact", "rooms@example.org, 04 477 1234")]).ok();
    let told = [("narrative", "She wrote from rooms@example.org."), ("triage_only", "I am RUTH.")];
    reporter.browser.fill("/report/what-happened", &told).ok();
    let review = reporter.browser.get("/report/review").ok();
    assert_eq!(marked(&review), ["RUTH"]);
    assert_eq!(review.attributes(".c-recognise a", "href"), ["/report/what-happened#triage_only"]);
}

#[test]
fn friends_named_as_knowing_and_people_among_the_clues_are_marked_and_lead_to_their_fields() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    let clues = [("practitioner_clues", "Red door, second floor. My sister Hannah sent me there.")];
    reporter.browser.fill("/report/practitioner", &clues).ok();
    let knows = "My friend Anna, and my doctor, Tom Miller, on 021 345 678.";
    reporter.browser.fill("/report/what-happened", &[("who_knows", knows)]).ok();

    let review = reporter.browser.get("/report/review").ok();
    review.says(HEADING);
    assert_eq!(marked(&review), ["021 345 678", "Anna", "Tom Miller", "Hannah"]);
    assert_eq!(
        review.attributes(".c-recognise a", "href"),
        [
            "/report/what-happened#who_knows",
            "/report/what-happened#who_knows",
            "/report/what-happened#who_knows",
            "/report/practitioner#practitioner_clues"
        ]
    );
    let page = reporter.browser.get("/report/what-happened").ok();
    assert_eq!(page.attributes("textarea#who_knows", "name"), ["who_knows"]);
    let page = reporter.browser.get("/report/practitioner").ok();
    assert_eq!(page.attributes("details[open] textarea#practitioner_clues", "name"), ["practitioner_clues"]);
    for field in ["practitioner_other_names", "practitioner_title", "practitioner_website", "practitioner_platform"] {
        assert_eq!(page.attributes(&format!("input#{field}"), "name"), [field]);
    }

    let vaguer = "A friend, and my doctor.";
    reporter.browser.fill("/report/what-happened", &[("who_knows", vaguer)]).ok();
    reporter.browser.fill("/report/practitioner", &[("practitioner_clues", "Red door, second floor.")]).ok();
    reporter.browser.get("/report/review").ok().says_not(HEADING);
}

#[test]
fn a_day_told_as_the_last_session_is_marked_and_a_month_in_its_place_is_not() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    reporter.browser.fill("/report/place", &[("care_country", "NZ")]).ok();
    reporter.browser.fill("/report/when", &[("happened_from", "2024"), ("therapy_ended", "3 May 2025")]).ok();
    let review = reporter.browser.get("/report/review").ok();
    review.says("The therapist can look up who came on that day.");
    assert_eq!(marked(&review), ["3 May 2025"]);
    assert_eq!(review.attributes(".c-recognise a", "href"), ["/report/when#therapy_ended"]);
    let page = reporter.browser.get("/report/when").ok();
    assert_eq!(page.attributes("input#therapy_ended", "value"), ["3 May 2025"]);
    reporter.browser.fill("/report/when", &[("happened_from", "2024"), ("therapy_ended", "May 2025")]).ok();
    reporter.browser.get("/report/review").ok().says_not(HEADING);
}

#[test]
fn hostile_and_very_long_text_is_shown_as_it_is() {
    let portal = TestPortal::start();
    let mut reporter = Reporter::new(&portal);
    let text =
        format!("<script>alert(1)</script> seventh session & \u{202e}abc 👩🏽‍🦽 {}", "on 3 May 2024 x".repeat(3_000));
    reporter.browser.fill("/report/what-happened", &[("narrative", &text)]).ok();
    let review = reporter.browser.get("/report/review").ok();
    assert!(!review.html.contains("<script>alert"));
    assert!(marked(&review).contains(&"seventh session".to_owned()));
    assert!(marked(&review).len() < 12, "as many as a person can look through");
}
