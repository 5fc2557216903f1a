//! The pages that say who runs this and on which terms, and what the operator adds to them in their own words.

use crate::journeys::joining::operator;
use crate::world::browser::Browser;
use crate::world::portal::TestPortal;

/// What the operator of these tests writes.
const IMPRINT: &str = "Example Trust\nPO Box 1, Wellington\n\nRegister: https://register.example.org/cc1 (charities).";

/// Saves a text on the operator's page.
fn write(operator: &mut Browser, field: &str, words: &str) {
    let page = operator.get("/operator/texts").ok();
    operator.submit(&page, "/operator/texts", &[(field, words)]).ok().says("Saved");
}

#[test]
fn every_page_about_this_place_is_reached_from_the_first_one() {
    let portal = TestPortal::start();
    let mut browser = portal.browser();
    let home = browser.get("/").ok();
    for (link, says) in [
        ("/imprint", "Example Trust, Wellington runs this portal"),
        ("/privacy", "What we cannot promise"),
        ("/for-practitioners", "It is not a finding"),
        ("/for-bodies", "A case, day by day"),
    ] {
        let link = home.link(link);
        browser.get(&link).ok().says(says);
    }
    let footer = home.attributes("footer a", "href");
    assert!(footer.contains(&"/imprint".to_owned()) && footer.contains(&"/privacy".to_owned()), "{footer:?}");

    let page = browser.get("/for-bodies").ok();
    page.says(&format!("http://{}/", portal_host(&page.html)))
        .says("have not written here whether they ask for anything");
    let link = page.link("/for-bodies/agreement");
    let agreement = browser.get(&link).ok();
    agreement.says("not legal advice").says("within 72 hours").says("Example Trust, Wellington, post@portal.example");
    agreement.says("To be filled in and checked by your own lawyer").says("does not try to find out who an anonymous");

    let page = browser.get("/for-practitioners").ok();
    assert_eq!(page.link("/bodies"), "/bodies");
    assert_eq!(page.link("/help"), "/help");
}

/// The host that the page names as the portal's own.
fn portal_host(html: &str) -> &str {
    let start = html.find("127.0.0.1:").expect("the portal's own address");
    html[start..].split(|sign: char| sign != '.' && sign != ':' && !sign.is_ascii_digit()).next().unwrap_or_default()
}

#[test]
fn what_the_operator_writes_is_read_by_everybody_as_plain_words() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let link = operator.get("/operator").ok().link("/operator/texts");
    operator.get(&link).ok();
    write(&mut operator, "imprint", IMPRINT);
    write(&mut operator, "privacy", "Hosted in <b>Auckland</b> by Example Host. {{ 7 }}");
    write(&mut operator, "cost", "Nothing for associations with fewer than 500 members.");

    let mut browser = portal.browser();
    let page = browser.get("/imprint").ok();
    page.says("Example Trust PO Box 1, Wellington").says("Example Trust, Wellington runs this portal");
    assert_eq!(page.texts("main p.c-text").len(), 2, "paragraphs stay paragraphs");
    assert_eq!(page.attributes("main p.c-text a", "href"), ["https://register.example.org/cc1"]);
    assert_eq!(page.attributes("main p.c-text a", "rel"), ["noreferrer external"]);
    let page = browser.get("/privacy").ok();
    page.says("What whoever runs this place adds").says("Hosted in <b>Auckland</b> by Example Host. {{ 7 }}");
    assert!(page.texts("main b").is_empty(), "mark-up is text");
    browser.get("/for-bodies").ok().says("The people who run this portal say: Nothing for associations");

    // Empty takes it away.
    let page = operator.get("/operator/texts").ok();
    assert_eq!(page.form("/operator/texts").value("imprint"), Some(IMPRINT));
    page.says("Everybody reads this since");
    write(&mut operator, "cost", "  \n ");
    browser.get("/for-bodies").ok().says_not("Nothing for associations").says("have not written here");
    browser.get("/privacy").ok().says("Example Host");
    assert_eq!(portal.raw().number("SELECT count(*) FROM portal_texts"), 2);
}

#[test]
fn a_text_that_is_too_long_stays_in_its_field_and_the_second_press_of_save_is_harmless() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    let page = operator.get("/operator/texts").ok();
    let long = "long ".repeat(1_001);
    let again = operator.submit(&page, "/operator/texts", &[("privacy", &long), ("imprint", "Box 1")]);
    assert_eq!(again.answer.status, 422);
    assert_eq!(again.texts("#privacy-error"), ["Needs a look: That is longer than 5000 characters. Say it shorter."]);
    assert_eq!(again.attributes(".govuk-error-summary a", "href"), ["#privacy"]);
    let form = again.form("/operator/texts");
    assert_eq!((form.value("privacy"), form.value("imprint")), (Some(long.trim()), Some("Box 1")));
    portal.browser().get("/imprint").ok().says_not("Box 1");

    for _ in 0..2 {
        operator.submit(&again, "/operator/texts", &[("privacy", "Short.")]).ok().says("Saved");
    }
    portal.browser().get("/imprint").ok().says("Box 1");
    portal.browser().get("/privacy").ok().says("Short.");
}

#[test]
fn two_operators_at_once_do_not_overwrite_each_other_unseen() {
    let portal = TestPortal::start();
    let mut one = operator(&portal);
    let mut other = one.clone();
    let before = other.get("/operator/texts").ok();
    write(&mut one, "cost", "Ten dollars a year.");
    let page = other.submit(&before, "/operator/texts", &[("cost", "Nothing.")]);
    assert_eq!(page.answer.status, 422);
    page.says("Somebody else changed this while you wrote").says("Ten dollars a year.");
    assert_eq!(page.form("/operator/texts").value("cost"), Some("Nothing."));
    portal.browser().get("/for-bodies").ok().says("Ten dollars a year.");
    other.submit(&page, "/operator/texts", &[]).ok().says("Saved");
    portal.browser().get("/for-bodies").ok().says("say: Nothing.");
}

#[test]
fn an_altered_text_is_shown_to_nobody_and_the_operator_is_told() {
    let portal = TestPortal::start();
    let mut operator = operator(&portal);
    write(&mut operator, "imprint", IMPRINT);
    write(&mut operator, "cost", "Free of charge.");
    let altered = "UPDATE portal_texts SET text = 'Call +64 4 000 to pay.' WHERE key = 'imprint'";
    assert_eq!(portal.raw().run(altered), 1);
    let moved = "UPDATE portal_texts SET key = 'privacy' WHERE key = 'cost'";
    assert_eq!(portal.raw().run(moved), 1);

    let mut browser = portal.browser();
    let page = browser.get("/imprint").ok();
    page.says_not("to pay").says_not("PO Box").says("Example Trust, Wellington runs this portal");
    browser.get("/privacy").ok().says_not("Free of charge.");
    browser.get("/for-bodies").ok().says("have not written here");

    operator.get("/operator").ok().says("One of your own texts was altered");
    let page = operator.get("/operator/texts").ok();
    assert_eq!(page.texts("#imprint-error").len(), 1);
    assert_eq!(page.form("/operator/texts").value("imprint"), Some(""), "nobody saves it by mistake");
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'portal_text_altered'"), 1);
    write(&mut operator, "imprint", IMPRINT);
    browser.get("/imprint").ok().says("PO Box 1, Wellington");
}

#[test]
fn nobody_but_the_operator_writes_them() {
    let portal = TestPortal::start();
    let mut stranger = portal.browser();
    let page = stranger.get("/operator/texts");
    assert!(page.path.starts_with("/desk/sign-in"), "{}", page.path);
    let mut officer = crate::world::people::Officer::of(&portal, "nz-hdc");
    officer.sign_in(&portal);
    let page = officer.browser.get("/operator/texts");
    page.says_not("Your own words for the public");
}
