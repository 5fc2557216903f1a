//! What a reporter agrees to, one by one: another country, and being counted.

use crate::world::people::{Officer, Reporter, S01, Story, words_on};
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
        reporter.browser.fill("/report/recipients", &chosen).ok();
        reporter.send();
        let case = portal.mailbox.next(&portal.mail_of("nz-hdc")).link("/desk/cases/");
        let page = officer.browser.get(&case).ok();
        officer.browser.submit(&page, "/open", &[]).ok();
        let page = officer.browser.get(&format!("{case}/move/acknowledge")).ok();
        officer.browser.submit(&page, "/move/acknowledge", &[("words", "We have your report.")]).ok();
    };
    [true, true, true, true, false].map(&mut acknowledged);
    portal.browser().get("/bodies/nz-hdc").ok().says("Too few reports to say anything");
    acknowledged(true);
    portal.browser().get("/bodies/nz-hdc").ok().says("At least 5 reports were acknowledged");
}
